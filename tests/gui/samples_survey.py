"""Elections of a consolidated database, as many as one likes, for pictures and for the table."""

from core.scale.survey import Unit

STAGES = ("candidates", "vote", "result", "office", "finished")
STEPS = ("registration", "vote", "results_notice", "winner_registration", "term_end")


def units(count: int) -> tuple[Unit, ...]:
    """So many elections, the most urgent first; every stage, outcome and finding among them."""
    return tuple(_unit(number, count) for number in range(count))


def _unit(number: int, count: int) -> Unit:
    forked, late = number < 2, number < count // 5
    step = STEPS[number % len(STEPS)]
    calm = number > count * 4 // 5
    kind = ("none", "elected", "second_vote", "not_elected", "invalid")[number % 5]
    return Unit(
        file=f"{number:04}.sqlite",
        entries=62,
        head=f"{number:064x}",
        unit={
            "kk": f"Ескелді ауданы {number}",
            "ru": f"Ескельдинский район {number}",
            "en": f"Eskeldi district {number}",
        },
        oblast={"kk": "Алматы облысы", "ru": "Алматинская область", "en": "Almaty oblast"},
        procedure="kz-2005-pilot",
        vote_day=f"{2005 + number % 20}-08-12",
        practice=True,
        stage="finished" if calm else STAGES[number % len(STAGES)],
        task=None,
        deadline=None
        if calm
        else {"step": step, "kind": "by", "at": "2005-08-16T00:00:00+06:00", "passed": late, "citation": ""},
        lateness=({"step": "results_notice", "days": 2},) if number % 7 == 0 else (),
        outcome={
            "kind": kind,
            "who": [{"kk": "Сынақов Үлгі Мысалұлы", "ru": "Сынаков Улги Мысалулы"}]
            if kind == "elected"
            else [],
        },
        term={"standing": "running", "ends": "2009-08-12", "left": 400, "call_by": None, "election_by": None}
        if calm
        else None,
        findings=("result.open_point",) if number % 11 == 0 else (),
        forks=({"file": "b.sqlite", "head": "0" * 64, "parted": 31},) if forked else (),
    )
