"""Count again: the figures of each count by the law's equalities, each result by the rule set in the file.

The second script, beside `verify.py`, which calls it for each entry of the journal (`check_entry`) and once
at the end (`check_office`). The program that wrote the file is not believed: the law stands here once more.
"""

from __future__ import annotations

from typing import Any, Dict  # noqa: UP035 - Python 3.8

Row = Dict[str, Any]  # noqa: UP006 - column -> value
State = Dict[str, Dict[Any, Row]]  # noqa: UP006 - table -> id -> row

FIGURES = {"electors", "present", "received", "issued", "signatures", "spoiled", "cancelled", "in_box"}
FIGURES |= {"invalid", "took_part"}
COUNT = ("count_protocol", "count_entry", "count_figure")
RESULT = ("result", "result_person")


def check_entry(report: Any, number: int, changes: list[Any], state: State) -> None:
    """Look at a count when it is signed and at a result when it is established, as the tables stood then.

    Their rows have ids that begin with `vote:counting`; the second counting of a vote is a recount.
    """
    touched = {
        (COUNT[0] if table in COUNT else RESULT[0], ":".join(str(identity).split(":")[:2]))
        for _, table, identity, _ in changes
        if table in COUNT + RESULT
    }
    for table, key in report.in_time(sorted(touched)):  # the count before its result
        row = state.get(table, {}).get(key, {})
        where = f"entry {number}, {table.split('_')[0]} {key}"
        if (table, key) in report.settled:
            report.wrong(f"{where}: changed after it was signed or established")
        elif "counting" in row:  # rows without it were written by the first version of the program
            report.settled[table, key] = None
            procedure = state.get("election", {}).get(1, {}).get("procedure")
            if procedure in report.rules:
                check = check_count if table == COUNT[0] else check_result
                check(report, where, row, state, report.rules[procedure])
            elif report.kind == "audit":
                report.wrong(f"{where}: the file does not hold the rule set {procedure!r}")
            else:
                report.note("count and result were not recounted: the file holds no rule set")


def find(state: State, table: str, **wanted: Any) -> list[Row]:
    """The rows of a table that have certain values, in the order of their ids."""
    rows = [row for _, row in sorted(state.get(table, {}).items())]
    return [row for row in rows if all(row.get(name) == value for name, value in wanted.items())]


def on_ballot(state: State, vote: int) -> list[str]:
    """The candidates on the ballot in force for a vote, in its order."""
    ballots = find(state, "ballot", round=vote, superseded=0)
    lines = find(state, "ballot_line", ballot=ballots[0]["id"]) if ballots else []
    return [line["candidate"] for line in sorted(lines, key=lambda line: line["position"])]


def check_count(report: Any, where: str, row: Row, state: State, rules: dict[str, Any]) -> None:
    """Two persons entered the same figures, and these satisfy the equalities of Art. 43."""
    entries = find(state, "count_entry", round=row["round"], counting=row["counting"])
    sheets = [find(state, "count_figure", count_entry=entry["id"]) for entry in entries[:3]]
    f, *other = ({one["figure"]: one["value"] for one in sheet} for sheet in sheets or [[]])
    if len({entry["person"] for entry in entries}) != 2 or other != [f]:
        report.wrong(f"{where}: it does not rest on two equal entries by two persons")
        return
    ballot = on_ballot(state, row["round"])
    votes = {name[6:]: value for name, value in f.items() if name.startswith("votes.")}
    given = {name[10:]: value for name, value in f.items() if name.startswith("issued_by.")}
    lacking = FIGURES - set(f) or set(ballot) - set(votes) or not ballot
    if lacking or not all(0 <= value <= 99_999 for value in f.values()):
        report.wrong(f"{where}: a figure is missing or out of range")
        return
    report.settled[COUNT[0], row["id"]] = f
    base = [meeting["base"] for meeting in find(state, "electors_meeting", quorate=1)]
    valid, (part, full) = sum(votes.values()), rules["quorum"]
    barred = [one["id"] for one in find(state, "member") if one["role"] in ("chair", "secretary")]
    gone = f["issued"] + f["spoiled"] + f["cancelled"]
    equalities = {
        "votes for nobody but the candidates on the ballot": sorted(votes) == sorted(ballot),
        "present <= electors <= seats": f["present"] <= f["electors"] <= state["election"][1]["seats"],
        "the present are a quorum": bool(base) and full * f["present"] >= part * base[-1],
        "issued = signatures = issued by members": f["issued"] == f["signatures"] == sum(given.values()),
        "issued <= present": f["issued"] <= f["present"],
        "none issued by chair or secretary": not any(given.get(one) for one in barred),
        "received = issued + spoiled + cancelled": f["received"] == gone,
        "in the urn <= issued": f["in_box"] <= f["issued"],
        "in the urn = votes + invalid": f["in_box"] == valid + f["invalid"],
        "took part = votes": f["took_part"] == valid,
    }
    for name, holds in equalities.items():
        if not holds:
            report.wrong(f"{where}: of the signed figures this does not hold: {name}")


def check_result(report: Any, where: str, row: Row, state: State, rules: dict[str, Any]) -> None:
    """The recorded result is the one to which the rule set leads from the figures and the rulings."""
    figures = report.settled.get((COUNT[0], row["id"]))
    if not figures:
        report.wrong(f"{where}: there is no signed count that it could follow from")
        return
    votes = {one: figures[f"votes.{one}"] for one in on_ballot(state, row["round"])}
    rulings = {one["question"]: one["answer"].split() for one in find(state, "ruling")}  # the last holds
    poll = {
        "votes": votes,
        "in_box": figures["in_box"],
        "vote": row["round"],
        "ran": len(on_ballot(state, 1)),
    }
    kind, who = decide(rules["rows"], poll, rulings)
    follows = " ".join([kind, *who])
    named = [one["candidate"] for one in find(state, "result_person", result=row["id"])]
    if (row["kind"], named) == (kind, who):
        report.note(f"{where}: recounted, the figures give {follows}")
    else:
        told = f"recorded is {' '.join([row['kind'], *named])!r}, the rule set gives {follows!r}"
        report.wrong(f"{where}: the result does not follow from the figures: {told}")


def decide(rows: list[Row], poll: Row, rulings: dict[str, list[str]]) -> tuple[str, list[str]]:
    """The outcome by a rule set: its first row that holds decides.

    `poll` has the `votes` in the order of the ballot, `in_box`, the number of the `vote`, how many `ran`.

    An open point of the law that no ruling answers, and whose readings differ, is ("open_point", [question]).
    """
    votes, vote = poll["votes"], poll["vote"]
    top, valid = max(votes.values()), sum(votes.values())
    leaders = [one for one in votes if votes[one] == top]
    second = max([number for number in votes.values() if number < top], default=-1)
    seconds = [one for one in votes if votes[one] == second]
    true = {
        "no_vote": valid == 0,
        "one_candidate": len(votes) == 1,
        "two_ran": (len(votes) if vote == 1 else poll["ran"]) == 2,
        "one_leads": len(leaders) == 1,
        "two_share_top": len(leaders) == 2,
        "many_share_top": len(leaders) > 2,
        "second_place_shared": len(leaders) == 1 and len(seconds) > 1,
    }

    def outcome(row: Row) -> tuple[str, list[str]]:
        question = row["question"]
        if row["then"] in ("elected", "not_elected"):
            return row["then"], leaders[:1] if row["then"] == "elected" else []
        if row["then"] == "second_vote":
            two = leaders if len(leaders) > 1 else leaders + seconds
            if len(two) == 2:
                return "second_vote", [one for one in votes if one in two]
            question = "top_tie" if len(leaders) > 1 else "second_place_tie"
        answer = rulings.get(question, [])
        two = [one for one in votes if one in answer]
        behind = [one for one in two if one not in leaders]
        fits = {"top_tie": not behind, "second_place_tie": len(behind) == 1 and behind[0] in seconds}
        if question == "second_vote_tie" and len(answer) == 1 and answer[0] in leaders:
            return "elected", answer
        if answer == ["repeat"]:
            return "not_elected", []
        if question == "two_candidates" and answer == ["second_vote"]:
            return "second_vote", list(votes)
        if len(answer) == len(two) == 2 and fits.get(question):
            return "second_vote", two
        return "open_point", [question]

    def by_half_of(base: int) -> tuple[str, list[str]]:
        holds = {**true, "more_than_half": 2 * top > base}
        for row in rows:
            asked = row["when"] if valid else {"no_vote"} & set(row["when"])
            of_this = row["vote"] in (0, vote) and ("no_vote" in asked) == (not valid)
            if of_this and all(holds[one] for one in asked):
                return outcome(row)
        return "not_elected", []

    readings = {"valid": by_half_of(valid), "in_box": by_half_of(poll["in_box"])}  # the law leaves it open
    ruled = "".join(rulings.get("half_base", []))
    if ruled in readings or readings["valid"] == readings["in_box"]:
        return readings.get(ruled, readings["valid"])
    return "open_point", ["half_base"]


def check_office(report: Any) -> None:
    """Nobody is registered, appointed or in office whom no result names as elected."""
    results = find(report.state, "result")
    elected = {row["id"] for row in results if row["kind"] == "elected"}
    people = find(report.state, "result_person")
    named = {row["candidate"] for row in people if row.get("result") in elected}
    for table in ("winner", "appointment", "entry_into_office"):
        for row in find(report.state, table) if all("counting" in one for one in results) else []:
            if row["candidate"] not in named:
                report.wrong(f"count: {table} {row['candidate']!r} was elected by no result")
