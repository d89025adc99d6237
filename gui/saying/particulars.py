"""What the minutes say of a row that an act wrote: of whom, how many, which, by whose word. Never a figure
of a count, and nothing that lies in the vault."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.record.situation import Paper
from gui import dates, words
from gui.forms.papersetting import SETTINGS
from gui.forms.papersetting import said as setting_said
from gui.language import current
from gui.view import View

translate = QCoreApplication.translate
Row = Mapping[str, Any]
Says = Callable[[str, str, Row, View], tuple[str, ...]]
"""Sign, key, row, reading."""


def of_row(table: str, sign: str, key: str | int, row: Row, view: View) -> tuple[str, ...]:
    """The parts of a sentence that a row of a table adds to its entry."""
    says = SAYS.get(table)
    return says(sign, str(key), row, view) if says is not None and sign != "-" else ()


def counted(table: str, number: int) -> str:
    """Rows of which the minutes say how many there were."""
    if table == "member":
        return translate("Minutes", "members: {number}").format(number=number)
    if table == "elector":
        return translate("Minutes", "electors: {number}").format(number=number)
    return translate("Minutes", "ballots given out: {number}").format(number=number)


COUNTED = frozenset({"member", "elector", "participation"})
"""Tables whose new rows are counted, not told one by one."""


def paper_named(paper: Paper) -> str:
    """A paper by number and title."""
    pattern = translate("Deeds", "paper No {number}: {title}")
    return pattern.format(number=paper.number, title=words.paper_title(paper))


def candidate_named(key: object, view: View) -> str:
    """A candidate's name; empty where there is none of that key."""
    candidate = view.situation.candidate(str(key))
    return words.full_name(candidate.person) if candidate is not None else ""


def _own(row: Row, name: str) -> str:
    """A text of the language of the window; a text in two languages has its Russian for English."""
    code = current() if f"{name}_{current()}" in row else "kk" if current() == "kk" else "ru"
    return str(row.get(f"{name}_{code}") or "")


def _person(row: Row) -> str:
    return " ".join(part for name in ("surname", "given", "patronymic") if (part := _own(row, name)))


def _day(text: object) -> str:
    return dates.day(date.fromisoformat(str(text))) if text else ""


def _body(key: object, view: View) -> str:
    known = view.procedure.bodies
    return known[str(key)][current()] if str(key) in known else ""


def _election(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    vote = translate("Minutes", "vote on {day}").format(day=_day(row.get("vote_day")))
    return _own(row, "unit"), vote if row.get("vote_day") else ""


def _member(_sign: str, key: str, _row: Row, view: View) -> tuple[str, ...]:
    member = view.situation.member(key)
    return (words.full_name(member.person),) if member is not None else ()


def _elector(_sign: str, key: str, row: Row, view: View) -> tuple[str, ...]:
    found = (one for one in view.situation.electors if str(one.number) == key)
    return (next((words.full_name(one.person) for one in found), _person(row)),)


def _electors_meeting(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    told = translate("Minutes", "present: {present} of {base}")
    if "present" not in row:
        return ()
    return _own(row, "place"), told.format(present=row["present"], base=row["base"])


def _meeting_call(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    begins = row.get("begins_at")
    return _own(row, "place"), dates.full_moment(datetime.fromisoformat(str(begins))) if begins else ""


def _unused(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return (translate("Minutes", "cancelled: {number}").format(number=row.get("number", "–")),)


def _entry(_sign: str, key: str, _row: Row, _view: View) -> tuple[str, ...]:
    round_, counting, entry = (int(part) for part in key.split(":"))
    again = translate("Minutes", "recount") if counting > 1 else ""
    return words.vote(round_), again, translate("Minutes", "entry {number} of 2").format(number=entry)


def _protocol(_sign: str, key: str, _row: Row, _view: View) -> tuple[str, ...]:
    round_, counting = (int(part) for part in key.split(":"))
    return words.vote(round_), translate("Minutes", "recount") if counting > 1 else ""


def _result(_sign: str, key: str, row: Row, _view: View) -> tuple[str, ...]:
    return words.vote(int(key.split(":", maxsplit=1)[0])), _own(row, "why")


def _of_candidate(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    return (candidate_named(row.get("candidate", ""), view),)


def _presentation(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    return _body(row.get("receiver"), view), str(row.get("received_by") or "")


def _handover(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    paper = next((one for one in view.situation.papers if one.number == row.get("paper")), None)
    return paper_named(paper) if paper is not None else "", str(row.get("receiver") or "")


def _proxy(_sign: str, key: str, row: Row, view: View) -> tuple[str, ...]:
    known = next((one for one in view.situation.proxies if str(one.number) == key), None)
    of = candidate_named(known.candidate if known is not None else row.get("candidate", ""), view)
    who = words.full_name(known.person) if known is not None else _person(row)
    return who, translate("Minutes", "proxy of: {name}").format(name=of) if of else ""


def _observer(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return _person(row), _own(row, "organisation")


def _request(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return _own(row, "applicant"), _own(row, "asked"), _granted(row)


def _granted(row: Row) -> str:
    if row.get("granted") is None:
        return ""
    return translate("Minutes", "granted") if row["granted"] else translate("Minutes", "not granted")


def _statement(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return (words.statement(str(row["kind"])), _own(row, "author")) if "kind" in row else ()


def _appeal(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    return candidate_named(row.get("subject", ""), view), _body(row.get("body"), view)


def _answer(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return _granted(row), _own(row, "text")


def _ruling(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return words.question(str(row["question"])), _own(row, "body"), _own(row, "text")


def _recount(_sign: str, key: str, row: Row, _view: View) -> tuple[str, ...]:
    return words.vote(int(key.split(":", maxsplit=1)[0])), _own(row, "body"), _own(row, "reason")


def _dismissal(sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    if sign == "+":
        return (_own(row, "facts"),)
    told = translate("Minutes", "in favour: {number} of {total}")
    return (told.format(number=row["in_favour"], total=row["deputies"]),) if "in_favour" in row else ()


def _resignation(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    answers = {
        "accepted": translate("Minutes", "accepted"),
        "refused": translate("Minutes", "refused: the akim stays"),
    }
    return (answers.get(str(row.get("answer")), ""),)


def _mandate_end(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return _own(row, "body"), _day(row.get("event_day"))


def _repeat(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    return _body(row.get("body"), view), *_election("", "", row, view)


def _extension(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return (_own(row, "reason"),)


def _printing(_sign: str, _key: str, row: Row, view: View) -> tuple[str, ...]:
    paper = next((one for one in view.situation.papers if one.number == row.get("paper")), None)
    told = translate("Minutes", "copies: {number}").format(number=row.get("copies", 1))
    return (f"{paper_named(paper)}, {told}",) if paper is not None else ()


def _setting(_sign: str, key: str, row: Row, _view: View) -> tuple[str, ...]:
    if key not in SETTINGS:
        return ()
    return (f"{setting_said(f'{key}:')}: {setting_said(':'.join((key, row['value'])))}",)


def _wording(_sign: str, _key: str, row: Row, _view: View) -> tuple[str, ...]:
    return (f"«{row.get('wording', '')}»",)


SAYS: Mapping[str, Says] = {
    "appeal": _appeal,
    "appeal_answer": _answer,
    "appointment": _of_candidate,
    "candidate_decision": _of_candidate,
    "count_entry": _entry,
    "count_protocol": _protocol,
    "dismissal": _dismissal,
    "election": _election,
    "elector": _elector,
    "electors_meeting": _electors_meeting,
    "entry_into_office": _of_candidate,
    "extension": _extension,
    "handover": _handover,
    "list_request": _request,
    "mandate_end": _mandate_end,
    "meeting_call": _meeting_call,
    "member": _member,
    "observer": _observer,
    "own_wording": _wording,
    "presentation": _presentation,
    "printing": _printing,
    "proxy": _proxy,
    "recount": _recount,
    "repeat_election": _repeat,
    "resignation": _resignation,
    "result": _result,
    "ruling": _ruling,
    "setting": _setting,
    "statement": _statement,
    "unused": _unused,
    "winner": _of_candidate,
}
