"""A sheet of figures, as `reckon` takes it, turned into the tables that a recount looks at."""

from typing import Any

from core.audit.standalone_verify import RULES, Report, check_counts, decide

SIMPLE = (
    "electors", "present", "received", "issued", "signatures", "spoiled", "cancelled", "in_box", "invalid",
    "took_part",
)  # fmt: skip
Tables = dict[str, dict[Any, dict[str, Any]]]


def tables_of(sheet: dict[str, Any]) -> Tables:
    """Election, ballot, meeting, two equal entries, protocol: everything but the result."""
    vote = sheet["round"]
    figures = {name: sheet.get(name) for name in SIMPLE}
    figures |= {f"votes.{name}": value for name, value in (sheet.get("votes") or {}).items()}
    issuers = {f"i{number}": one for number, one in enumerate(sheet.get("issued_by") or ())}
    figures |= {f"issued_by.{key}": one["count"] for key, one in issuers.items()}
    entered = {name: value for name, value in figures.items() if value is not None}
    rulings = {"half_base": sheet.get("half_base"), **(sheet.get("rulings") or {})}
    answers = {
        key: " ".join([value] if isinstance(value, str) else value or ()) for key, value in rulings.items()
    }
    return {
        "election": {1: {"id": 1, "procedure": sheet["procedure"], "seats": sheet["seats"]}},
        "member": {key: {"id": key, "role": one["role"]} for key, one in issuers.items()},
        "electors_meeting": {1: {"id": 1, "quorate": 1, "base": sheet["quorum_base"]}},
        "ballot": {1: {"id": 1, "round": vote, "superseded": 0}},
        "ballot_line": {
            f"1:{place}": {"ballot": 1, "position": place, "candidate": name}
            for place, name in enumerate(sheet["candidates"], start=1)
        },
        "count_entry": {
            f"{vote}:1:{entry}": {
                "id": f"{vote}:1:{entry}",
                "round": vote,
                "counting": 1,
                "person": f"m{entry}",
            }
            for entry in (1, 2)
        },
        "count_figure": {
            f"{vote}:1:{entry}:{name}": {"count_entry": f"{vote}:1:{entry}", "figure": name, "value": value}
            for entry in (1, 2)
            for name, value in entered.items()
        },
        "count_protocol": {f"{vote}:1": {"id": f"{vote}:1", "round": vote, "counting": 1}},
        "ruling": {
            number: {"id": number, "question": key, "answer": answer}
            for number, (key, answer) in enumerate(answers.items(), start=1)
            if answer
        },
    }


def with_result(tables: Tables, kind: str, who: list[str]) -> Tables:
    """The tables with a result in them."""
    (key,) = tables["count_protocol"]
    named = {f"{key}:{place}": {"result": key, "candidate": name} for place, name in enumerate(who, start=1)}
    row = {**tables["count_protocol"][key], "kind": kind}
    return {**tables, "result": {key: row}, "result_person": named}


def looked_at(tables: Tables) -> list[str]:
    """What a recount finds when all this is done in one entry."""
    report = Report()
    report.state = tables
    changes = [["+", table, key, row] for table, rows in tables.items() for key, row in rows.items()]
    check_counts(report, 1, changes)
    return report.problems


def decided(sheet: dict[str, Any]) -> tuple[str, list[str]]:
    """What the script's rows make of a sheet, whatever its equalities."""
    tables = tables_of(sheet)
    rulings = {row["question"]: row["answer"].split() for row in tables["ruling"].values()}
    votes = {name: sheet["votes"][name] for name in sheet["candidates"]}
    poll = {"votes": votes, "in_box": sheet["in_box"], "vote": sheet["round"], "ran": sheet.get("ran") or 0}
    return decide(RULES[sheet["procedure"]].split("; ")[1:], poll, rulings)
