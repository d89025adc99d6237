"""The branches of the procedure beyond the plain win, as rehearsals: `python -m tests.flows.branches_more`.

The files of `resources/rehearsals/` are what counts; this module writes them, so that a change of an act's
data needs one change here.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from tests.flows import told
from tests.making import HALL, PAPER, TEXT, Making, person

PILOT, DISTRICT, RURAL = "kz-2005-pilot", "kz-2006-district", "kz-2013-rural"
DAYS = {PILOT: date(2005, 8, 12), DISTRICT: date(2006, 10, 20), RURAL: date(2013, 8, 9)}
CEC = {
    "kk": "Қазақстан Республикасының Орталық сайлау комиссиясы",
    "ru": "Центральная избирательная комиссия Республики Казахстан",
}
NO_QUORUM = {
    "kk": "Отырыс кворум болмағандықтан жабылды.",
    "ru": "Заседание закрыто ввиду отсутствия кворума.",
}
UNVOTED = {"kk": "Отырыс дауыс берусіз жабылды.", "ru": "Заседание закрыто без голосования."}
OBLAST = {"kk": "облыстық сайлау комиссиясы", "ru": "областная избирательная комиссия"}
BRANCHES: dict[str, Callable[[], dict[str, Any]]] = {}


def branch(made: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    """A rehearsal, by the name of its function."""
    BRANCHES[made.__name__.replace("_", "-")] = made
    return made


def making(rules: str, **more: Any) -> Making:
    """An election up to the morning of its vote day."""
    return Making(rules, DAYS[rules], **more).to_the_vote_day()


def ruling(question: str, answer: str, day: date, body: dict[str, str]) -> dict[str, Any]:
    """A ruling as it is recorded."""
    return {
        "question": question,
        "answer": answer,
        "body": body,
        "number": "17/34",
        "day": day.isoformat(),
        "text": told.RULED,
    }


def results(made: Making) -> None:
    """The results made public the next day."""
    made.do(
        made.at("10:00", day=made.vote_day + timedelta(days=1)),
        "publish_notice",
        {"kind": "results", "where": PAPER},
    )


def registered(made: Making, winner: str, days: int = 2) -> None:
    """The winner registered."""
    day = made.vote_day + timedelta(days=days)
    made.meet(made.at("09:00", day=day), "Сайланған әкімді тіркеу туралы", "О регистрации избранного акима")
    made.do(made.at("10:00", day=day), "register_winner", {"candidate": winner, "decision": made.decided()})


@branch
def no_quorum() -> dict[str, Any]:
    """Nine of fifteen come; at the second attempt there is a quorum and nobody votes; the third one votes."""
    one = making(PILOT)
    one.do(one.at("10:00"), "open_meeting", one.opening(9), codes=["meeting.no_quorum"])
    one.do(one.at("10:05"), "open_meeting", one.opening(12), refused=["meeting.not_called_again"])
    again = {"place": HALL, "begins_at": one.at("14:00"), "reason": NO_QUORUM}
    one.do(one.at("10:10"), "call_meeting_again", again, refused=["decision.ours_missing"])
    one.meet(one.at("10:20"), "Таңдаушыларды қайта шақыру туралы", "О новом созыве выборщиков")
    one.do(one.at("10:30"), "call_meeting_again", {**again, "decision": one.decided()})
    one.do(one.at("14:00"), "open_meeting", one.opening(12))
    one.do(one.at("14:10"), "close_meeting", {"announced_at": one.at("14:10")}, refused=["meeting.not_over"])
    one.do(one.at("14:15"), "close_meeting", {}, codes=["meeting.unvoted"])
    one.meet(one.at("14:20"), "Таңдаушыларды тағы да қайта шақыру туралы", "О еще одном созыве выборщиков")
    third = {**again, "begins_at": one.at("15:00"), "reason": UNVOTED, "decision": one.decided()}
    one.do(one.at("14:25"), "call_meeting_again", third)
    one.do(one.at("15:00"), "open_meeting", one.opening(12))
    one.voted("15:15", present=12)
    one.counted("16:00", {"c1": 7, "c2": 5}, present=12, explained=["count.close"])
    one.do(one.at("16:35"), "establish_result", {"round": 1})
    one.closed("16:50", "16:45")
    results(one)
    registered(one, "c1")
    return one.script(
        "Кворумсыз отырыс, ешкім дауыс бермеген отырыс және сол күнгі үшінші отырыс",
        "Заседание без кворума, заседание, на котором никто не голосовал, и третье в тот же день",
        "A meeting without a quorum, one in which nobody votes, and a third the same day",
    )


@branch
def no_quorum_another_day() -> dict[str, Any]:
    """No quorum: the Central Election Commission names another vote day, the ballot is issued anew."""
    one = making(PILOT)
    first = one.vote_day
    one.do(one.at("10:00"), "open_meeting", one.opening(9), codes=["meeting.no_quorum"])
    later = first + timedelta(days=5)
    again = {"place": HALL, "begins_at": one.at("10:00", day=later), "reason": told.NO_QUORUM}
    one.meet(one.at("11:00"), "Таңдаушыларды қайта шақыру туралы", "О новом созыве выборщиков")
    ours = {"number": "9/9", "meeting": one.meetings, "in_favour": 7}
    one.do(
        one.at("11:10"), "call_meeting_again", {**again, "decision": ours}, refused=["decision.body_missing"]
    )
    named = {**again, "outside_number": "31/57", "outside_day": first.isoformat()}
    one.do(one.at("17:00"), "call_meeting_again", named)
    one.do(one.at("17:30"), "open_meeting", one.opening(12), refused=["vote.window"])
    one.do(one.at("17:40"), "reissue_paper", {"kind": "ballot", "subject": "1"})
    one.vote_day = later
    one.do(one.at("10:00"), "open_meeting", one.opening(13))
    one.voted("10:15", present=13)
    one.counted("11:00", {"c1": 4, "c2": 9}, present=13)
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("11:50", "11:45")
    results(one)
    registered(one, "c2")
    return one.script(
        "Кворумсыз отырыс және Орталық сайлау комиссиясы белгілеген басқа күн",
        "Заседание без кворума и другой день, назначенный Центральной избирательной комиссией",
        "A meeting without a quorum and another day named by the Central Election Commission",
    )


@branch
def three_way_tie() -> dict[str, Any]:
    """Three share the top in 2005: the Rules do not say which two go on, the commission asks, never picks."""
    one = making(PILOT, candidates=3)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 5, "c2": 5, "c3": 5}, explained=["count.close"])
    one.do(one.at("11:35"), "establish_result", {"round": 1}, refused=["result.open_point"])
    one.do(one.at("11:36"), "close_meeting", {"announced_at": one.at("11:35")}, refused=["meeting.not_over"])
    day = one.vote_day
    one.do(one.at("13:00"), "record_ruling", ruling("top_tie", "c1", day, CEC), refused=["ruling.answer"])
    one.do(one.at("13:00"), "record_ruling", ruling("top_tie", "c1 c3", day, CEC))
    one.do(one.at("13:10"), "establish_result", {"round": 1})
    one.do(
        one.at("13:15"),
        "record_ruling",
        ruling("top_tie", "c1 c2", day, CEC),
        refused=["ruling.result_stands"],
    )
    second(one, "13:20", {"c1": 9, "c3": 6})
    results(one)
    registered(one, "c1")
    return one.script(
        "Үш кандидаттың тең дауысы және Орталық сайлау комиссиясының шешімі",
        "Равенство голосов у троих и решение Центральной избирательной комиссии",
        "A three-way tie and a ruling of the Central Election Commission",
    )


def second(
    one: Making,
    begins: str,
    votes: dict[str, int],
    invalid: int = 0,
    *,
    present: int | None = None,
    explained: tuple[str, ...] = (),
) -> None:
    """The second vote of the day: called, its own ballots, its own count."""
    hour = int(begins[:2])
    one.meet(one.at(begins), "Қайта дауыс беру туралы", "О повторном голосовании")
    call = {"begins_at": one.at(f"{hour + 1:02}:30"), "decision": one.decided()}
    one.do(one.at(f"{hour:02}:40"), "call_second_vote", call)
    one.do(
        one.at(f"{hour:02}:45"),
        "approve_ballot",
        {"round": 2, "print_run": one.run, "decision": one.decided()},
    )
    one.voted(f"{hour + 1:02}:30", round_=2, sealed=f"{hour:02}:50", present=present)
    one.counted(
        f"{hour + 2:02}:15",
        votes,
        invalid,
        round_=2,
        persons=("m1", "m2"),
        present=present,
        explained=explained,
    )
    one.do(one.at(f"{hour + 2:02}:50"), "establish_result", {"round": 2})
    one.closed(f"{hour + 3:02}:10", f"{hour + 3:02}:00")


@branch
def second_vote_short_of_the_half() -> dict[str, Any]:
    """2006: nobody has more than half; in the second vote of the two highest most votes are enough."""
    one = making(DISTRICT, candidates=3)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 7, "c2": 5, "c3": 3})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.do(
        one.at("11:40"),
        "register_winner",
        {"candidate": "c1", "decision": {"number": "9/9", "meeting": 3, "in_favour": 7}},
        refused=["winner.no_result"],
    )
    second(one, "12:00", {"c1": 7, "c2": 6}, 2, explained=("count.invalid_share", "count.close"))
    results(one)
    registered(one, "c1")
    return one.script(
        "2006 жыл: бірінші дауыс беруде жартысы жоқ, қайта дауыс беруде көп дауыс жеткілікті",
        "2006 год: в первом голосовании нет половины, во втором достаточно большинства",
        "2006: short of the half at first, most votes suffice in the second vote",
    )


def _two_ran() -> Making:
    one = making(DISTRICT, electors=14, seats=14)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 7, "c2": 7}, explained=["count.close"])
    one.do(one.at("11:35"), "establish_result", {"round": 1}, refused=["result.open_point"])
    return one


@branch
def two_ran_repeat() -> dict[str, Any]:
    """2006, two ran and tied; the ruling reads p.53: a repeat election, decided by the oblast commission."""
    one = _two_ran()
    day = one.vote_day
    one.do(one.at("14:00"), "record_ruling", ruling("two_candidates", "second_vote", day, CEC))
    one.do(
        one.at("14:20"), "record_ruling", {**ruling("two_candidates", "repeat", day, CEC), "number": "17/35"}
    )
    one.do(one.at("14:30"), "establish_result", {"round": 1})
    one.closed("14:50", "14:40")
    results(one)
    later = day + timedelta(days=3)
    repeat = {"vote_day": (day + timedelta(days=55)).isoformat()}
    one.do(one.at("11:00", day=later), "decide_repeat_election", repeat, refused=["decision.body_missing"])
    named = {**repeat, "outside_number": "8/112", "outside_day": later.isoformat()}
    barred = [{"candidate": "c1", "reason": told.BAD_VOTE}]
    one.do(
        one.at("11:00", day=later),
        "decide_repeat_election",
        {**named, "barred": barred},
        refused=["repeat_election.no_bar"],
    )
    one.do(one.at("11:10", day=later), "decide_repeat_election", named)
    one.do(one.at("14:30", day=later), "issue_paper", {"kind": "repeat"})
    one.do(one.at("15:00", day=later), "publish_notice", {"kind": "repeat_election", "where": PAPER})
    return one.script(
        "2006 жыл: екі кандидат тең, шешім бойынша қайта сайлау",
        "2006 год: у двух кандидатов поровну, по решению – повторные выборы",
        "2006: two ran and tied, the ruling says a repeat election",
    )


@branch
def two_ran_second_vote() -> dict[str, Any]:
    """2006, two ran and tied; the ruling reads p.50: a second vote the same day; it ties, p.53 follows."""
    one = _two_ran()
    day = one.vote_day
    one.do(one.at("12:10"), "record_ruling", ruling("two_candidates", "second_vote", day, CEC))
    one.do(one.at("12:20"), "establish_result", {"round": 1})
    second(one, "13:00", {"c1": 7, "c2": 7}, explained=("count.close", "count.second_same"))
    results(one)
    later = day + timedelta(days=3)
    repeat = {
        "vote_day": (day + timedelta(days=62)).isoformat(),
        "outside_number": "8/113",
        "outside_day": later.isoformat(),
    }
    one.do(
        one.at("11:00", day=later),
        "decide_repeat_election",
        repeat,
        refused=["repeat_election.late", "repeat_election.reason_needed"],
    )
    late = {"reason": told.NOT_AT_ONCE, "given_by": OBLAST}
    one.do(
        one.at("11:05", day=later),
        "decide_repeat_election",
        {**repeat, "late": late},
        codes=["repeat_election.late"],
    )
    return one.script(
        "2006 жыл: екі кандидат тең, қайта дауыс беру де тең, қайта сайлау кешікті",
        "2006 год: у двоих поровну, повторное голосование тоже поровну, повторные выборы с опозданием",
        "2006: two ran and tied, the second vote ties too, a late repeat election",
    )


@branch
def rural_tie() -> dict[str, Any]:
    """2013: two ran and tied: no second vote, the district commission itself decides on a repeat election."""
    one = making(RURAL, electors=14, seats=14)
    one.do(one.at("10:00"), "open_meeting", one.opening(presiding=None), refused=["meeting.presiding_needed"])
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 7, "c2": 7}, explained=["count.close"])
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.meet(one.at("11:36"), "Сайлау қорытындылары туралы", "Об итогах выборов")
    call = {
        "begins_at": one.at("12:00"),
        "decision": {"number": "9/9", "meeting": one.meetings, "in_favour": 7},
    }
    one.do(one.at("11:40"), "call_second_vote", call, refused=["ballot.no_second_vote"])
    one.closed("11:50", "11:45")
    results(one)
    later = one.vote_day + timedelta(days=4)
    one.meet(one.at("09:00", day=later), "Қайта сайлау туралы", "О повторных выборах")
    repeat = {"vote_day": (one.vote_day + timedelta(days=50)).isoformat()}
    outside = {**repeat, "outside_number": "1/1", "outside_day": later.isoformat()}
    one.do(one.at("10:00", day=later), "decide_repeat_election", outside, refused=["decision.ours_missing"])
    one.do(one.at("10:00", day=later), "decide_repeat_election", {**repeat, "decision": one.decided()})
    one.do(one.at("14:30", day=later), "issue_paper", {"kind": "repeat"})
    return one.script(
        "2013 жыл: дауыс теңдігі және комиссияның қайта сайлау туралы шешімі",
        "2013 год: равенство голосов и решение комиссии о повторных выборах",
        "2013: a tie, and the commission decides on a repeat election",
    )


@branch
def rural_three_way_tie() -> dict[str, Any]:
    """2013, three share the top: p.55 speaks of two candidates, so the CEC answers (p.63) which two go on."""
    one = making(RURAL, candidates=3)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 5, "c2": 5, "c3": 5}, explained=["count.close"])
    one.do(one.at("11:35"), "establish_result", {"round": 1}, refused=["result.open_point"])
    one.do(one.at("12:00"), "record_ruling", ruling("top_tie", "c1 c2", one.vote_day, CEC))
    one.do(one.at("12:10"), "establish_result", {"round": 1})
    second(one, "13:00", {"c1": 9, "c2": 6})
    results(one)
    registered(one, "c1")
    return one.script(
        "2013 жыл: үш кандидаттың тең дауысы және Орталық сайлау комиссиясының жауабы",
        "2013 год: равенство голосов у троих и ответ Центральной избирательной комиссии",
        "2013: a three-way tie, and the Central Election Commission answers",
    )


@branch
def recount_on_demand() -> dict[str, Any]:
    """A proxy demands a recount: one vote moves, the tie of the first count is gone, both stay visible."""
    one = Making(PILOT, DAYS[PILOT], electors=14, seats=14)
    one.called()
    one.registered()
    mandate = one.vote_day - timedelta(days=20)
    proxy = {"candidate": "c2", "person": person(50), "mandate_day": mandate.isoformat()}
    one.do(one.at("10:00", day=mandate), "register_proxy", proxy)
    one.listed()
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    demand = {"round": 1, "cause": "demand", "proxy": 1, "reason": told.DOUBT}
    one.do(one.at("11:10"), "order_recount", demand, refused=["recount.no_protocol"])
    one.counted("11:15", {"c1": 7, "c2": 7}, explained=["count.close"])
    one.do(one.at("11:50"), "establish_result", {"round": 1})
    one.do(one.at("11:55"), "order_recount", {**demand, "proxy": 2}, refused=["recount.proxy"])
    one.do(one.at("12:00"), "order_recount", demand)
    one.do(
        one.at("12:01"),
        "record_statement",
        {"kind": "complaint", "author": TEXT, "pages": 2, "text": told.COMPLAINT},
    )
    one.counted("12:10", {"c1": 6, "c2": 8}, explained=["count.close"], attached=[1])
    one.do(one.at("12:45"), "establish_result", {"round": 1})
    one.do(one.at("12:50"), "order_recount", demand, refused=["recount.demanded"])
    one.closed("13:10", "13:00")
    results(one)
    registered(one, "c2")
    day = one.vote_day + timedelta(days=2)
    order = {
        "round": 1,
        "cause": "order",
        "body": OBLAST,
        "number": "5/9",
        "day": day.isoformat(),
        "reason": told.ORDERED,
    }
    one.do(one.at("11:00", day=day), "order_recount", order, refused=["recount.winner_registered"])
    return one.script(
        "Сенім білдірген адамның талабы бойынша қайта санау",
        "Пересчет по требованию доверенного лица",
        "A recount on a proxy's demand",
    )


@branch
def recount_by_order() -> dict[str, Any]:
    """The oblast commission orders a recount the next day; it finds the same figures, the result stands."""
    one = making(PILOT)
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    day = one.vote_day + timedelta(days=1)
    order = {"round": 1, "cause": "order", "reason": told.ORDERED}
    one.do(one.at("09:00", day=day), "order_recount", order, refused=["recount.order"])
    order = {**order, "body": OBLAST, "number": "5/9", "day": day.isoformat()}
    one.do(one.at("09:00", day=day), "order_recount", order)
    one.do(
        one.at("09:05", day=day),
        "register_winner",
        {"candidate": "c1", "decision": {"number": "9/9", "meeting": one.meetings, "in_favour": 7}},
        refused=["winner.no_result"],
    )
    one.counted("10:00", {"c1": 10, "c2": 5}, day=day)
    one.do(one.at("10:35", day=day), "establish_result", {"round": 1})
    one.do(one.at("12:00", day=day), "publish_notice", {"kind": "results", "where": PAPER})
    registered(one, "c1", days=3)
    return one.script(
        "Облыстық сайлау комиссиясының шешімі бойынша қайта санау",
        "Пересчет по решению областной избирательной комиссии",
        "A recount by order of the oblast election commission",
    )


@branch
def invalid_and_repeated() -> dict[str, Any]:
    """Declared invalid; the challenge is rejected; the oblast commission decides a repeat, one is barred."""
    one = making(PILOT)
    one.do(
        one.at("09:50"),
        "invalidate",
        {"ground": "voting", "facts": told.BAD_VOTE},
        refused=["invalidation.no_vote"],
    )
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 10, "c2": 5})
    one.do(one.at("11:35"), "establish_result", {"round": 1})
    one.closed("12:00", "11:50")
    day = one.vote_day + timedelta(days=1)
    one.meet(one.at("09:00", day=day), "Сайлаудың жарамсыздығы туралы", "О недействительности выборов")
    invalid = {"ground": "voting", "facts": told.BAD_VOTE}
    one.do(
        one.at("10:00", day=day),
        "invalidate",
        {
            **invalid,
            "ground": "weather",
            "decision": {"number": "9/9", "meeting": one.meetings, "in_favour": 7},
        },
        refused=["invalidation.ground"],
    )
    one.do(one.at("10:00", day=day), "invalidate", {**invalid, "decision": one.decided()})
    one.do(
        one.at("10:30", day=day),
        "register_winner",
        {"candidate": "c1", "decision": {"number": "9/8", "meeting": one.meetings, "in_favour": 7}},
        refused=["election.invalid"],
    )
    appeal = {
        "subject": "invalidation",
        "body": "court",
        "day": day.isoformat(),
        "content": told.SET_IT_ASIDE,
    }
    one.do(one.at("16:00", day=day), "record_appeal", appeal)
    answered = day + timedelta(days=4)
    answer = {
        "appeal": 1,
        "number": "2-114/2005",
        "day": answered.isoformat(),
        "granted": False,
        "text": told.UPHELD,
    }
    one.do(one.at("17:00", day=answered), "record_appeal_answer", answer)
    later = answered + timedelta(days=2)
    repeat = {
        "vote_day": (one.vote_day + timedelta(days=58)).isoformat(),
        "outside_number": "11/204",
        "outside_day": later.isoformat(),
        "barred": [{"candidate": "c1", "reason": told.BAD_VOTE}],
    }
    one.do(one.at("12:00", day=later), "decide_repeat_election", repeat)
    one.do(one.at("14:30", day=later), "issue_paper", {"kind": "repeat"})
    one.do(one.at("15:00", day=later), "publish_notice", {"kind": "repeat_election", "where": PAPER})
    one.do(one.at("15:30", day=later), "decide_repeat_election", repeat, refused=["election.ended"])
    return one.script(
        "Жарамсыз деп танылған сайлау, қанағаттандырылмаған шағым және қайта сайлау",
        "Недействительные выборы, отклоненная жалоба и повторные выборы",
        "An invalid election, a challenge rejected, a repeat election",
    )


@branch
def single_short_of_the_half() -> dict[str, Any]:
    """A single candidate short of the half of the ballots in the urn: not elected, the CEC decides (p.59)."""
    one = Making(PILOT, DAYS[PILOT], candidates=2, electors=14, seats=14)
    one.called()
    one.registered()
    gone = one.vote_day - timedelta(days=15)
    one.meet(one.at("09:00", day=gone), "Кандидатураны алып тастау туралы", "О снятии кандидатуры")
    withdrawn = {"candidate": "c2", "day": gone.isoformat(), "decision": one.decided()}
    one.do(one.at("10:00", day=gone), "withdraw", withdrawn, codes=["withdraw.one_left"])
    one.listed()
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.counted("11:00", {"c1": 6}, 8, explained=["count.secrecy", "count.invalid_share"])
    one.do(one.at("11:35"), "establish_result", {"round": 1}, refused=["result.open_point"])
    day = one.vote_day
    one.do(one.at("11:40"), "record_ruling", ruling("top_tie", "c1", day, CEC), refused=["ruling.not_asked"])
    one.do(one.at("12:00"), "record_ruling", ruling("half_base", "in_box", day, CEC))
    one.do(one.at("12:10"), "establish_result", {"round": 1})
    one.closed("12:20", "12:15")
    results(one)
    later = day + timedelta(days=6)
    repeat = {
        "vote_day": (day + timedelta(days=60)).isoformat(),
        "outside_number": "19/41",
        "outside_day": later.isoformat(),
    }
    barred = [{"candidate": "c1", "reason": told.BAD_VOTE}]
    one.do(
        one.at("12:00", day=later),
        "decide_repeat_election",
        {**repeat, "barred": barred},
        refused=["repeat_election.bar_cause"],
    )
    one.do(one.at("12:00", day=later), "decide_repeat_election", repeat)
    return one.script(
        "Жалғыз кандидат жартысына жетпеді",
        "Единственный кандидат не набрал половины",
        "A single candidate short of the half",
    )


@branch
def corrections() -> dict[str, Any]:
    """Wrong entries set right: papers built on them are superseded; what was announced is not corrected."""
    one = making(PILOT)
    day = one.vote_day - timedelta(days=5)
    said = {
        "reason": {"kk": "Құжаттан қате көшірілген", "ru": "Неверно списано с документа"},
        "given_by": TEXT,
    }
    wrong = {"subject": "candidate", "key": "c1", "field": "surname_kk", **said}
    one.do(one.at("10:00", day=day), "correct", {**wrong, "value": "Бояуев"})
    one.do(one.at("10:02", day=day), "correct", {**wrong, "value": "Бояуев"}, refused=["correct.same"])
    one.do(
        one.at("10:04", day=day),
        "correct",
        {"subject": "elector", "key": "3", "field": "birth_year", "value": 1950, **said},
    )
    for minute, (kind, subject) in enumerate(
        (("registration", "c1"), ("certificate", "c1"), ("electors", ""), ("ballot", "1"))
    ):
        one.do(one.at(f"10:1{minute}", day=day), "reissue_paper", {"kind": kind, "subject": subject})
    one.do(
        one.at("10:20", day=day),
        "reissue_paper",
        {"kind": "ballot", "subject": "1"},
        refused=["reissue.in_force"],
    )
    one.do(one.at("10:00"), "open_meeting", one.opening())
    one.voted("10:15")
    one.do(one.at("11:00"), "correct", {**wrong, "value": "Бояуов"}, refused=["correct.ballot"])
    one.counted("11:05", {"c1": 10, "c2": 5})
    one.do(one.at("11:40"), "establish_result", {"round": 1})
    one.do(
        one.at("11:45"),
        "correct",
        {"subject": "count", "key": "1:1:1", "field": "votes.c1", "value": 11, **said},
        refused=["correct.count"],
    )
    one.do(
        one.at("11:46"),
        "correct",
        {"subject": "result", "key": "1:1", "field": "kind", "value": "elected", **said},
        refused=["correct.result"],
    )
    one.closed("12:00", "11:50")
    results(one)
    registered(one, "c1")
    return one.script(
        "Қате жазбаларды түзету және оларға сүйенген құжаттар",
        "Исправление ошибочных записей и построенные на них документы",
        "Wrong entries corrected, and the papers built on them",
    )
