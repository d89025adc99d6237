"""P17: the protocol of the election result, two sheets (D1485 p.6, 45, 47)."""

from typing import Any

from reportlab.lib.enums import TA_RIGHT

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Count, Result, Stamp
from core.papers.fonts import SERIF_BOLD
from core.papers.numbers import digits, figure, words
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, fill, name_of, pick
from core.papers.wording import say

# The figures of a count protocol that the result rests on (papers.md P17); votes follow T.
KEYS = ("L", "P", "B", "T", "N")
# Shares of the table's columns on a sheet of its own and in a column beside the other language.
_WIDE, _BESIDE, _NARROW = (0.656, 0.083, 0.261), (0.54, 0.12, 0.34), 300.0


def render(facts: Result, stamp: Stamp) -> Rendered:
    """The protocol in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "result", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Result, stamp: Stamp, language: Language) -> prose.Sheet:
    commission = pick(facts.body.commission, language)
    verb = say(language, "result.resolved")
    arithmetic = say(language, "result.arithmetic", sentence=blocks.begun(pick(facts.arithmetic, language)))
    text: Story = [
        layout.body_text(blocks.preamble(language, facts.rules, "result.points", commission, verb)),
        *(block for at in range(len(facts.counts)) for block in _vote(facts, at, language)),
        layout.body_text(arithmetic),
        *(layout.body_text(blocks.ruling(language, ruling)) for ruling in facts.rulings),
        layout.body_text(_outcome(facts, language)),
        *_attached(facts, language),
    ]
    return prose.Sheet(
        kind=say(language, "block.protocol"),
        day=facts.day,
        number="" if stamp.number is None else str(stamp.number),
        heading=say(language, "result.heading"),
        text=text,
        signers=facts.signers,
        step=33.0,
    )


def _vote(facts: Result, at: int, language: Language) -> Story:
    """One vote's figures; after the first of two, why a second followed."""
    called = _called(facts, language) if at == 0 else []
    return [*_count(facts, at, language), *called]


def _called(facts: Result, language: Language) -> Story:
    """Why there was a second vote: who shared the top of the first, and the decision (p.45)."""
    called = facts.second_vote
    if called is None:
        return []
    names = "; ".join(name_of(one, language).full for one in called.candidates)
    day = dates.of(language, called.decision_day)
    return [
        layout.body_text(say(language, "result.shared", names=names, day=day, number=called.decision_number))
    ]


def _count(facts: Result, at: int, language: Language) -> Story:
    """One vote's figures, from its count protocol, with their words."""
    count, number = facts.counts[at], facts.count_numbers[at]
    key = "only" if len(facts.counts) == 1 else "first" if count.round == 1 else "second"
    when = say(language, f"result.{key}", day=dates.line(language, count.vote_day))
    source = say(language, "result.count", number=str(number))
    size, measure = layout.set_in().note, layout.set_in().measure
    look = layout.style(size, 1.25)
    caption = layout.para(Markup(f"{bold(when)}<br/>{source}"), layout.style(size, 1.3))
    rows = [[caption, "", ""], *(_row(line, look, language) for line in _lines(count, language))]
    shares = _WIDE if measure > _NARROW else _BESIDE
    side = [share * measure for share in shares]
    table = layout.grid(
        rows,
        side,
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, (0, 0, 0)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, (0.6, 0.6, 0.6)),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, (0, 0, 0)),
        ("TOPPADDING", (0, 1), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LEFTPADDING", (2, 1), (2, -1), 10),
        head=1,
    )
    whole = len(rows) <= 12
    return [[table] if whole else table, layout.space(5)]


def _lines(count: Count, language: Language) -> list[tuple[str, int | None]]:
    found = {line.key: line.value for line in count.figures}
    lines: list[tuple[str, int | None]] = []
    for key in (key for key in KEYS if key in found):
        lines.append((say(language, f"count.{key}"), found[key]))
        if key == "T":
            lines.append((say(language, "result.votes"), None))
            lines += [("\u2003" + name_of(vote.candidate, language).full, vote.count) for vote in count.votes]
    return lines


def _row(line: tuple[str, int | None], look: Any, language: Language) -> list[Any]:
    label, value = line
    indented = label.startswith("\u2003")
    size = layout.set_in().note
    shown = look if not indented else _indented(size)
    cells = [layout.para(label.strip("\u2003"), shown), "", ""]
    if value is not None:
        cells[1] = layout.para(digits(value), layout.style(size, 1.25, SERIF_BOLD, TA_RIGHT))
        cells[2] = layout.para(words(language, value), look)
    return cells


def _indented(size: float) -> Any:
    look = layout.style(size, 1.25).clone("indented")
    look.leftIndent = 14
    return look


def _attached(facts: Result, language: Language) -> Story:
    """The papers that came after the count protocols, one to a line (Art. 20-1, 20.5)."""
    if not facts.attachments:
        return []
    listed = [
        fill("{n})\u00a0{text}", n=str(at), text=pick(one, language))
        for at, one in enumerate(facts.attachments, start=1)
    ]
    heading = say(language, "result.attachments")
    return [layout.body_text(Markup(f"{heading}<br/>" + ";<br/>".join(listed).rstrip(".") + "."))]


def _outcome(facts: Result, language: Language) -> Markup:
    """Who is elected and under which point, or what follows and who decides (p.6, 45, 59)."""
    named = pick(facts.point, language)
    several = " " in named
    point = say(language, "result.several_points" if several else "result.point", point=named)
    if facts.elected is not None and facts.elected_votes is not None:
        second = facts.counts[-1].round > 1
        return say(
            language,
            f"result.elected{'_second' if second else '_single' if facts.single else ''}",
            name=bold(name_of(facts.elected, language).full),
            votes=figure(language, facts.elected_votes),
            points=point,
        )
    none = say(language, "sheet.none")
    return say(
        language,
        "result.second_vote" if facts.kind == "second_vote" else "result.not_elected",
        points=point,
        step=blocks.clause(pick(facts.next_step, language)) if facts.next_step else none,
        decides=blocks.clause(pick(facts.decides, language)) if facts.decides else none,
    )
