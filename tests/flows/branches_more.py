"""Further branches: every open point, an invalidation set aside, the files that follow a first election.

They are short: each stops when its point is made. `python -m tests.flows.branches_more` writes all branches.
"""

import json
from datetime import date, timedelta
from typing import Any

from core import rehearsal
from tests.flows import told
from tests.flows.branches import (
    BRANCHES,
    CEC,
    DAYS,
    DISTRICT,
    PILOT,
    RURAL,
    branch,
    making,
    registered,
    results,
    ruling,
    second,
)
from tests.making import HALL, TEXT, Making, person

OURS = {"kk": "Үлгі аудандық сайлау комиссиясы", "ru": "Улгинская районная избирательная комиссия"}
LETTER = 12
"""The number of the letter in the register of papers, where an akim enters the office here."""
FIRST_HEAD = "5b" * 32
"""The head that a first election's file might have: practice files follow no real one."""


def voted(one: Making, votes: dict[str, int], invalid: int = 0, **more: Any) -> None:
    """The vote from its opening to the signed protocol."""
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", votes, invalid, **more)


def asked(one: Making, round_: int = 1, at: str = "11:35") -> None:
    """The result that an open point stops."""
    one.do(one.at(at), "establish_result", {"round": round_}, refused=["result.open_point"])


@branch
def second_place_tie() -> dict[str, Any]:
    """2006: one leads short of the half, two share the second place; who goes on is asked, never picked."""
    one = making(DISTRICT, candidates=3)
    voted(one, {"c1": 7, "c2": 4, "c3": 4}, explained=["count.close"])
    asked(one)
    day = one.vote_day
    wrong = ruling("second_place_tie", "c2 c3", day, CEC)
    one.do(one.at("12:00"), "record_ruling", wrong, refused=["ruling.answer"])
    one.do(one.at("12:05"), "record_ruling", ruling("second_place_tie", "c1 c3", day, CEC))
    one.do(one.at("12:10"), "establish_result", {"round": 1})
    second(one, "12:20", {"c1": 8, "c3": 7}, explained=["count.close"])
    results(one)
    return one.script(
        "2006 жыл: екінші орын тең бөлінді, кім өтетінін Орталық сайлау комиссиясы айтады",
        "2006 год: второе место поделили двое, кто проходит дальше, говорит ЦИК",
        "2006: two share the second place, the Central Election Commission says who goes on",
    )


@branch
def second_vote_tie() -> dict[str, Any]:
    """2005: the second vote ties too, the Rules are silent; a ruling is changed only by another ruling."""
    one = making(PILOT, electors=14, seats=14)
    voted(one, {"c1": 7, "c2": 7}, explained=["count.close"])
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    second(one, "12:00", {"c1": 7, "c2": 7}, explained=["count.close", "count.second_same"])
    closing = [one.steps.pop(), one.steps.pop()]
    asked(one, 2, "14:50")
    day = one.vote_day
    one.do(
        one.at("14:52"),
        "record_ruling",
        ruling("second_vote_tie", "c1 c2", day, CEC),
        refused=["ruling.answer"],
    )
    one.do(one.at("14:54"), "record_ruling", ruling("second_vote_tie", "repeat", day, CEC))
    said = {
        "subject": "ruling",
        "key": "1",
        "field": "answer",
        "value": "c2",
        "reason": told.MISREAD,
        "given_by": TEXT,
    }
    one.do(one.at("14:55"), "correct", said, refused=["correct.ruling"])
    again = {**ruling("second_vote_tie", "c2", day, CEC), "number": "17/35"}
    one.do(one.at("14:56"), "record_ruling", again)
    for step in reversed(closing):
        one.steps.append({**step, "at": step["at"].replace("T14:50", "T14:58")})
    results(one)
    registered(one, "c2")
    return one.script(
        "2005 жыл: қайта дауыс беру де тең, жауапты тек жаңа жауап өзгертеді",
        "2005 год: и повторное голосование вничью; ответ меняет только новый ответ",
        "2005: the second vote ties too; a ruling is changed only by another",
    )


@branch
def quorum_of_seats() -> dict[str, Any]:
    """Nine are two thirds of thirteen elected, not of fifteen seats: asked before the meeting is opened."""
    one = making(PILOT, electors=13, seats=15)
    nine = one.opening(9)
    one.do(one.at("10:00"), "open_meeting", nine, refused=["meeting.quorum_base"])
    one.meet(one.at("10:10"), "Кворумның негізі туралы", "Об основе кворума")
    day = one.vote_day
    one.do(
        one.at("10:20"), "record_ruling", ruling("half_base", "valid", day, CEC), refused=["ruling.not_asked"]
    )
    one.do(one.at("10:25"), "record_ruling", ruling("quorum_base", "seats", day, OURS))
    elected = {**nine, "base_kind": "elected"}
    one.do(one.at("10:30"), "open_meeting", elected, refused=["meeting.base_ruled"])
    one.do(one.at("10:30"), "open_meeting", nine, codes=["meeting.no_quorum"])
    again = {"place": HALL, "begins_at": one.at("12:00"), "reason": told.NO_QUORUM, "decision": one.decided()}
    one.do(one.at("10:40"), "call_meeting_again", again)
    one.do(one.at("12:00"), "open_meeting", one.opening(10))
    one.voted("12:15", present=10)
    one.counted("13:00", {"c1": 8, "c2": 2}, present=10)
    one.do(one.at("13:35"), "establish_result", {"round": 1})
    one.closed("13:50", "13:40")
    return one.script(
        "Кворумның негізі: орындар ма, сайланған депутаттар ма",
        "Основа кворума: места или избранные депутаты",
        "The base of the quorum: seats, or deputies elected",
    )


@branch
def half_of_the_valid() -> dict[str, Any]:
    """2006: seven of thirteen valid ballots are more than the half, of fifteen in the urn they are not."""
    one = making(DISTRICT, candidates=3)
    voted(one, {"c1": 7, "c2": 3, "c3": 3}, 2, explained=["count.invalid_share", "count.close"])
    asked(one)
    day = one.vote_day
    wrong = ruling("half_base", "seats", day, CEC)
    one.do(one.at("11:40"), "record_ruling", wrong, refused=["ruling.answer"])
    one.do(one.at("11:45"), "record_ruling", ruling("half_base", "valid", day, CEC))
    one.do(one.at("11:50"), "establish_result", {"round": 1})
    one.closed("12:00", "11:55")
    one.do(
        one.at("12:10"),
        "record_ruling",
        ruling("half_base", "in_box", day, CEC),
        refused=["ruling.result_stands"],
    )
    return one.script(
        "2006 жыл: жартысы неден есептеледі",
        "2006 год: от чего считать половину",
        "2006: the half of what",
    )


@branch
def invalidation_set_aside() -> dict[str, Any]:
    """2006: declared invalid, challenged before the higher commission, set aside: the akim is registered."""
    one = making(DISTRICT)
    voted(one, {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    day = one.vote_day + timedelta(days=1)
    one.meet(one.at("09:00", day=day), "Сайлаудың жарамсыздығы туралы", "О недействительности выборов")
    invalid = {"ground": "lists", "facts": told.BAD_LISTS, "decision": one.decided()}
    one.do(one.at("10:00", day=day), "invalidate", invalid)
    one.do(one.at("10:05", day=day), "invalidate", invalid, refused=["invalidation.declared"])
    filed = day + timedelta(days=1)
    appeal = {
        "subject": "invalidation",
        "body": "oblast_akim",
        "day": filed.isoformat(),
        "content": told.SET_IT_ASIDE,
    }
    one.do(one.at("11:00", day=filed), "record_appeal", appeal, refused=["appeal.body"])
    one.do(one.at("11:05", day=filed), "record_appeal", {**appeal, "body": "higher_commission"})
    answered = filed + timedelta(days=1)
    answer = {
        "appeal": 1,
        "number": "6/88",
        "day": answered.isoformat(),
        "granted": True,
        "text": told.SET_ASIDE,
    }
    one.do(one.at("12:00", day=answered), "record_appeal_answer", answer)
    repeat = {
        "vote_day": (one.vote_day + timedelta(days=50)).isoformat(),
        "outside_number": "8/1",
        "outside_day": answered.isoformat(),
    }
    one.do(
        one.at("12:05", day=answered), "decide_repeat_election", repeat, refused=["repeat_election.no_cause"]
    )
    registered(one, "c1", days=4)
    return one.script(
        "2006 жыл: жарамсыз деп тану туралы шешім күшін жойды",
        "2006 год: решение о недействительности выборов отменено",
        "2006: the invalidation is set aside",
    )


@branch
def invalid_2013() -> dict[str, Any]:
    """2013: declared invalid, no term of its own for a challenge; the commission itself decides a repeat."""
    one = making(RURAL)
    voted(one, {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    day = one.vote_day + timedelta(days=1)
    one.meet(one.at("09:00", day=day), "Сайлаудың жарамсыздығы туралы", "О недействительности выборов")
    invalid = {"ground": "voting", "facts": told.BAD_VOTE}
    outside = {**invalid, "outside_number": "8/3", "outside_day": day.isoformat()}
    one.do(one.at("10:00", day=day), "invalidate", outside, refused=["decision.ours_missing"])
    one.do(one.at("10:05", day=day), "invalidate", {**invalid, "decision": one.decided()})
    filed = day + timedelta(days=1)
    appeal = {
        "subject": "invalidation",
        "body": "court",
        "day": filed.isoformat(),
        "content": told.SET_IT_ASIDE,
    }
    one.do(one.at("11:00", day=filed), "record_appeal", appeal)
    answered = filed + timedelta(days=4)
    answer = {
        "appeal": 1,
        "number": "2-38",
        "day": answered.isoformat(),
        "granted": False,
        "text": told.UPHELD,
    }
    one.do(one.at("12:00", day=answered), "record_appeal_answer", answer)
    later = answered + timedelta(days=1)
    one.meet(one.at("09:00", day=later), "Қайта сайлау туралы", "О повторных выборах")
    too_late = {"vote_day": (one.vote_day + timedelta(days=75)).isoformat(), "decision": one.decided()}
    one.do(
        one.at("10:00", day=later),
        "decide_repeat_election",
        too_late,
        refused=["repeat_election.reason_needed"],
    )
    repeat = {**too_late, "vote_day": (one.vote_day + timedelta(days=55)).isoformat()}
    barred = [{"candidate": "c1", "reason": told.BAD_VOTE}]
    one.do(
        one.at("10:02", day=later),
        "decide_repeat_election",
        {**repeat, "barred": barred},
        refused=["repeat_election.no_bar"],
    )
    one.do(one.at("10:05", day=later), "decide_repeat_election", repeat)
    one.do(one.at("14:30", day=later), "issue_paper", {"kind": "repeat"})
    return one.script(
        "2013 жыл: сайлау жарамсыз деп танылды, комиссия қайта сайлау туралы шешім қабылдады",
        "2013 год: выборы признаны недействительными, комиссия решила провести повторные",
        "2013: declared invalid, and the commission decides on a repeat election",
    )


@branch
def papers_attached() -> dict[str, Any]:
    """A complaint, a dissent, an observer's statement: no protocol is signed while one is not attached."""
    one = making(PILOT)
    watcher = {
        "person": person(55),
        "kind": "party",
        "organisation": {"kk": "«Үлгі» партиясы", "ru": "партия «Улги»"},
        "paper_number": "14",
        "paper_day": one.vote_day.isoformat(),
    }
    one.do(one.at("09:00"), "register_observer", watcher)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    papers: list[dict[str, Any]] = [
        {"kind": "complaint", "author": TEXT, "pages": 2, "text": told.COMPLAINT},
        {"kind": "dissent", "author": TEXT, "member": "m2", "text": told.DISSENT},
        {"kind": "statement", "author": TEXT, "observer": 1, "pages": 1},
    ]
    stranger = {"kind": "statement", "author": TEXT, "observer": 7}
    one.do(one.at("11:00"), "record_statement", stranger, refused=["statement.observer"])
    for minute, statement in enumerate(papers, start=1):
        one.do(one.at(f"11:0{minute}"), "record_statement", statement)
    one.counted("11:10", {"c1": 9, "c2": 6}, attached=[1, 2, 3])
    signing = one.steps.pop()
    loose = {**signing["data"], "attached": [1, 3]}
    one.do(signing["at"], "sign_count_protocol", loose, refused=["statement.unattached"])
    one.steps.append(signing)
    one.do(one.at("11:41"), "record_statement", papers[0], codes=["statement.after_protocol"])
    one.do(one.at("11:45"), "establish_result", {"round": 1}, refused=["statement.unattached"])
    one.do(one.at("11:45"), "establish_result", {"round": 1, "attached": [4]})
    one.do(one.at("11:46"), "record_statement", papers[0], codes=["statement.after_result"])
    one.closed("12:00", "11:50")
    return one.script(
        "Шағым, ерекше пікір және байқаушының арызы хаттамаға қоса беріледі",
        "Жалоба, особое мнение и заявление наблюдателя прилагаются к протоколу",
        "A complaint, a dissent and an observer's statement go with the protocol",
    )


@branch
def repeat_election_file() -> dict[str, Any]:
    """The file of a repeat election quotes the head of the first; who broke the Rules is not named again."""
    one = Making(PILOT, date(2005, 10, 7))
    barred = [{"person": person(29), "reason": told.BAD_VOTE}]
    follows = {"previous_kind": "repeat", "previous_head": FIRST_HEAD, "barred": barred}
    one.called(**follows)
    called = one.steps[0]
    without = {key: value for key, value in called["data"].items() if key != "previous_head"}
    refused = {"verdict": "refused", "codes": ["election.previous"]}
    one.steps.insert(0, {**called, "data": without, "expect": refused})
    one.registered()
    place = next(n for n, step in enumerate(one.steps) if step["act"] == "receive_submission")
    named = one.steps[place]
    first, *others = named["data"]["candidates"]
    violator = {**named["data"], "candidates": [{**first, "person": person(29)}, *others]}
    refused = {"verdict": "refused", "codes": ["candidate.barred"]}
    one.steps.insert(place, {**named, "data": violator, "expect": refused})
    one.listed()
    return one.script(
        "Қайта сайлаудың жеке файлы: бұзушылар қатыспайды",
        "Отдельный файл повторных выборов: нарушители не участвуют",
        "The file of a repeat election: violators take no part",
    )


@branch
def by_election_held_late() -> dict[str, Any]:
    """2013: the by-election is to be held within two months of the vacancy; a day later it is late."""
    one = Making(RURAL, DAYS[RURAL])
    vacant = date(2013, 6, 8)
    follows = {"previous_kind": "by_election", "previous_head": FIRST_HEAD, "term_ends": vacant.isoformat()}
    late = {"reason": told.NOT_AT_ONCE, "given_by": OURS}
    one.called(**follows, late=late)
    called = one.steps[0]
    without = {key: value for key, value in called["data"].items() if key != "late"}
    refused = {"verdict": "refused", "codes": ["by_election.late", "by_election.reason_needed"]}
    one.steps.insert(0, {**called, "data": without, "expect": refused})
    one.registered()
    return one.script(
        "2013 жыл: шығып қалған әкімнің орнына сайлау бір күнге кешікті",
        "2013 год: выборы вместо выбывшего акима на день позже срока",
        "2013: a by-election held a day late",
    )


@branch
def all_withdrew_2013() -> dict[str, Any]:
    """2013: everyone withdraws after registration; the district commission itself prolongs the election."""
    one = Making(RURAL, DAYS[RURAL])
    one.called()
    one.registered()
    first = one.vote_day
    later = first + timedelta(days=40)
    windows = {
        "nomination": {"first": "2013-08-06", "last": "2013-08-16"},
        "registration": {"first": "2013-08-06", "last": "2013-08-30"},
    }
    prolonged = {"vote_day": later.isoformat(), **windows, "reason": told.ALL_OUT}
    for key, day, code in (("c1", 2, "withdraw.fewer_left"), ("c2", 3, "withdraw.none_left")):
        gone = date(2013, 8, day)
        one.meet(one.at("09:00", day=gone), "Кандидатураны алып тастау туралы", "О снятии кандидатуры")
        data = {"candidate": key, "day": gone.isoformat(), "decision": one.decided()}
        if key == "c2":
            early = {**prolonged, "decision": one.decided()}
            one.do(one.at("09:30", day=gone), "prolong_election", early, refused=["extension.not_emptied"])
        one.do(one.at("10:00", day=gone), "withdraw", data, codes=[code])
    decided = date(2013, 8, 5)
    one.do(one.at("09:00", day=decided), "prolong_election", prolonged, refused=["decision.ours_missing"])
    one.meet(one.at("10:00", day=decided), "Сайлау мерзімін ұзарту туралы", "О продлении срока выборов")
    one.do(one.at("10:30", day=decided), "prolong_election", {**prolonged, "decision": one.decided()})
    one.do(one.at("10:40", day=decided), "issue_paper", {"kind": "extension", "subject": "1"})
    submission: dict[str, Any] = next(step for step in one.steps if step["act"] == "receive_submission")[
        "data"
    ]
    anew = [
        {**candidate, "key": f"c{n}", "person": person(30 + n)}
        for n, candidate in enumerate(submission["candidates"], start=3)
    ]
    named = {**submission, "number": "01-12/77", "day": "2013-08-06", "candidates": anew}
    one.do(one.at("09:00", day=date(2013, 8, 19)), "receive_submission", named, refused=["nomination.window"])
    one.steps[-1]["at"] = "2013-08-05T17:00"
    one.steps[-1]["data"] = {**named, "day": "2013-08-05"}
    one.do(one.at("09:00", day=date(2013, 8, 6)), "receive_submission", named)
    return one.script(
        "2013 жыл: кандидаттардың бәрі шықты, сайлау мерзімін комиссияның өзі ұзартты",
        "2013 год: все кандидаты выбыли, срок выборов продлевает сама комиссия",
        "2013: everyone withdrew, the commission itself prolongs the election",
    )


def in_office(one: Making) -> date:
    """Registered, presented to both receivers; the day after."""
    registered(one, "c1")
    day = one.vote_day + timedelta(days=2)
    one.do(one.at("11:00", day=day), "issue_paper", {"kind": "letter", "number": "01-05/17"})
    sent = {"letter": LETTER, "how": "қолма-қол / нарочным", "received_by": "кеңсе / канцелярия"}
    for hour, receiver in (("12:00", "superior_akim"), ("12:10", "maslikhat")):
        at = one.at(hour, day=day)
        one.do(at, "present_decision", {**sent, "received_at": at, "receiver": receiver})
    return day + timedelta(days=1)


@branch
def dismissal_2013() -> dict[str, Any]:
    """2013: no resignation, no prosecutor; the consent comes first, the commission is told late."""
    one = making(RURAL)
    voted(one, {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    in_office(one)
    check = {
        "candidate": "c1",
        "acting_from": "2013-08-11",
        "check_number": "17-3/204",
        "check_day": "2013-09-05",
    }
    one.do("2013-09-05T16:00", "enter_office", {**check, "check_positive": True})
    one.do(
        "2014-02-01T10:00", "record_resignation", {"day": "2014-02-01"}, refused=["resignation.not_foreseen"]
    )
    dismissed: dict[str, Any] = {
        "facts": told.POOR_WORK,
        "number": "31",
        "day": "2014-03-03",
        "told_day": "2014-03-07",
    }
    after = {**dismissed, "consent": {"number": "12-1/4", "day": "2014-03-05"}}
    one.do("2014-03-07T10:00", "dismiss", after, refused=["dismissal.consent_day"])
    before = {**dismissed, "consent": {"number": "12-1/4", "day": "2014-03-01"}}
    one.do("2014-03-07T10:05", "dismiss", before, codes=["mandate.told_late"])
    return one.script(
        "2013 жыл: әкім облыс әкімінің келісімімен босатылды",
        "2013 год: аким освобожден с согласия акима области",
        "2013: dismissed with the consent of the akim of the oblast",
    )


@branch
def early_end_2006() -> dict[str, Any]:
    """2006: the akim moves out of the oblast; the mandate ends that day, the decision puts it on paper."""
    one = making(DISTRICT)
    voted(one, {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    in_office(one)
    oath = {"candidate": "c1", "before_deputies": True, "before_commission": True}
    apart = {**oath, "before_deputies": False, "oath_at": "2006-10-25T11:00"}
    one.do("2006-10-25T12:00", "enter_office", apart, refused=["entry.oath_before"])
    one.do("2006-10-25T12:02", "issue_paper", {"kind": "akimcard"})
    sworn = {**oath, "oath_at": "2006-10-25T11:00", "certificate": LETTER + 1}
    one.do("2006-10-25T12:05", "enter_office", sworn)
    ended: dict[str, Any] = {
        "ground": "left_oblast",
        "event_day": "2007-02-10",
        "number": "48",
        "day": "2007-02-15",
    }
    at = "2007-02-16T10:00"
    one.do(at, "end_mandate", {**ended, "ground": "resignation"}, refused=["mandate.ground"])
    one.do(at, "end_mandate", {**ended, "day": "2007-02-09"}, refused=["mandate.day"])
    one.do(at, "end_mandate", {**ended, "event_day": "2006-10-24"}, refused=["mandate.event_day"])
    one.do("2007-02-16T10:05", "end_mandate", ended, codes=[])
    one.do("2007-02-17T10:00", "record_resignation", {"day": "2007-02-17"}, refused=["mandate.ended"])
    return one.script(
        "2006 жыл: әкім облыстан көшті, өкілеттік сол күні тоқтады",
        "2006 год: аким выехал из области, полномочия прекратились в тот же день",
        "2006: the akim left the oblast, the mandate ended that day",
    )


@branch
def last_two_days_2006() -> dict[str, Any]:
    """2006: nobody leaves or comes back in the last two days; the last lawful day is the third before."""
    one = making(DISTRICT, candidates=3)
    third, second_ = one.vote_day - timedelta(days=3), one.vote_day - timedelta(days=2)
    before = one.vote_day - timedelta(days=10)
    one.meet(one.at("09:00", day=before), "Тіркеудің күшін жою туралы", "Об отмене регистрации")
    ground = {"ground": "office_abused", "facts": told.OFFICE_ABUSED}
    cancelled = {"candidate": "c3", **ground, "decision": one.decided()}
    one.do(one.at("10:00", day=before), "cancel_registration", cancelled)
    filed = before + timedelta(days=3)
    appeal = {"subject": "c3", "body": "court", "day": filed.isoformat(), "content": told.BRING_BACK}
    one.do(one.at("10:00", day=filed), "record_appeal", appeal)
    one.meet(one.at("23:00", day=third), "Кандидатураны алып тастау туралы", "О снятии кандидатуры")
    gone = {"candidate": "c2", "day": third.isoformat(), "decision": one.decided()}
    one.do(one.at("23:59", day=third), "withdraw", gone, codes=["withdraw.fewer_left"])
    one.meet(one.at("00:00", day=second_), "Кандидаттар туралы", "О кандидатах")
    late = {"candidate": "c1", "day": second_.isoformat(), "decision": one.decided()}
    one.do(one.at("00:00", day=second_), "withdraw", late, refused=["withdraw.too_late"])
    one.do(
        one.at("00:00", day=second_),
        "cancel_registration",
        {"candidate": "c1", **ground, "decision": late["decision"]},
        refused=["cancel.too_late"],
    )
    answer = {
        "appeal": 1,
        "number": "2-9",
        "day": second_.isoformat(),
        "granted": True,
        "text": told.BROUGHT_BACK,
    }
    one.do(one.at("10:00", day=second_), "record_appeal_answer", answer, refused=["appeal_answer.too_late"])
    one.do(one.at("10:05", day=second_), "record_appeal_answer", {**answer, "granted": False})
    return one.script(
        "2006 жыл: соңғы екі күнде ешкім шықпайды, ешкім қайтарылмайды",
        "2006 год: в последние два дня никто не выбывает и не восстанавливается",
        "2006: in the last two days nobody leaves and nobody comes back",
    )


@branch
def all_out_at_the_meeting() -> dict[str, Any]:
    """2005: both withdraw after the meeting was opened; it is closed without a vote, the oblast decides."""
    one = making(PILOT)
    day = one.vote_day
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.meet(one.at("10:05"), "Кандидатураларды алып тастау туралы", "О снятии кандидатур")
    first = {"candidate": "c1", "day": day.isoformat(), "decision": one.decided()}
    one.do(one.at("10:10"), "withdraw", first, codes=["withdraw.one_left"])
    one.do(one.at("10:15"), "close_meeting", {"announced_at": one.at("10:15")}, refused=["meeting.not_over"])
    last = {"candidate": "c2", "day": day.isoformat(), "decision": one.decided()}
    one.do(one.at("10:20"), "withdraw", last, codes=["withdraw.none_left"])
    one.do(one.at("10:25"), "close_meeting", {"announced_at": one.at("10:25")}, refused=["meeting.not_over"])
    one.do(one.at("10:30"), "close_meeting", {})
    tomorrow = day + timedelta(days=1)
    prolonged = {
        "vote_day": (day + timedelta(days=45)).isoformat(),
        "nomination": {"first": tomorrow.isoformat(), "last": (day + timedelta(days=12)).isoformat()},
        "registration": {"first": tomorrow.isoformat(), "last": (day + timedelta(days=20)).isoformat()},
        "reason": told.ALL_OUT,
    }
    ours = {**prolonged, "decision": one.decided()}
    one.do(one.at("11:00"), "prolong_election", ours, refused=["decision.body_missing"])
    named = {**prolonged, "outside_number": "11/40", "outside_day": day.isoformat()}
    one.do(one.at("17:00"), "prolong_election", named)
    return one.script(
        "2005 жыл: отырыс ашылғаннан кейін кандидаттардың бәрі шықты",
        "2005 год: все кандидаты выбыли после открытия заседания",
        "2005: everyone withdraws after the meeting was opened",
    )


def main() -> None:
    """Write every branch to the shipped rehearsals."""
    for name, made in BRANCHES.items():
        text = json.dumps(made(), ensure_ascii=False, indent=1)
        rehearsal.shipped(name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
