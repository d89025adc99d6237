"""Facts for notices, cards, lists and the certified copy; plainly invented persons, as in `samples`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from core.papers.facts import (
    Akim,
    AkimCard,
    Calendar,
    CalledBy,
    Candidates,
    Copy,
    Facts,
    Invitation,
    Measure,
    ObserverCard,
    ProxyCard,
    Repeat,
    Results,
    Signer,
    SignOut,
    Span,
    Tally,
    Text,
    Told,
    VoteDay,
)
from core.papers.render import render
from core.procedures import procedure
from core.rules.calendar import steps
from core.zones import zone
from tests.papers import samples
from tests.papers.samples import BODY, CHAIR_SIGNS, CROWD, FIRST, LONG_BODY, LONG_PERSON, SECOND, VOTE_DAY

RULES = procedure("kz-2005-pilot")
CEC = Text(
    "Қазақстан Республикасының Орталық сайлау комиссиясы",
    "Центральная избирательная комиссия Республики Казахстан",
)
CALLED = CalledBy(CEC, date(2005, 6, 21), "12/34")
WISHED = Told(
    samples.described(SECOND),
    Text("«Үлгі» қоғамдық бірлестігі", "общественное объединение «Улги»"),
    Text("қазақ", "казах"),
)
PLAINLY = Told(samples.described(FIRST))
LONG_TOLD = Told(samples.LONG_DESCRIBED, WISHED.affiliation, WISHED.nationality)


def title(kk: str, ru: str) -> Text:
    """A title as the rule set gives it."""
    return Text(kk, ru)


def measures(vote_day: date = VOTE_DAY) -> tuple[Measure, ...]:
    """The calendar of the pilot as the rule set proposes it."""
    found = steps(RULES, vote_day, zone("Asia/Almaty"))
    return tuple(
        Measure(
            one.name,
            NAMED.get(one.name, Text("", "")),
            Text(one.rule.kk, one.rule.ru),
            one.citation,
            one.opens,
            one.closes,
        )
        for one in found
    )


_AKIM = Text("облыс әкімі", "аким области")
_OBLAST = Text("облыстық сайлау комиссиясы", "областная избирательная комиссия")
NAMED = {"nomination": _AKIM, "appointment_order": _AKIM, "repeat_election": _OBLAST, "by_election": _OBLAST}
VOTE_DAY_NOTICE = VoteDay(
    BODY,
    title("Сайлау күні туралы хабарландыру", "Сообщение о дне выборов"),
    date(2005, 6, 24),
    VOTE_DAY,
    CALLED,
    Text("облыс әкімі", "аким области"),
    Span(date(2005, 6, 27), date(2005, 7, 12)),
    Span(date(2005, 7, 2), date(2005, 7, 17)),
    CHAIR_SIGNS,
)
CANDIDATES = Candidates(
    BODY,
    title("Кандидаттарды тіркеу туралы хабарлама", "Сообщение о регистрации кандидатов"),
    date(2005, 7, 18),
    (WISHED, PLAINLY),
    CHAIR_SIGNS,
)
AKIM = Akim(
    BODY,
    title("Сайланған әкімді тіркеу туралы ақпарат", "Сообщение о регистрации избранного акима"),
    date(2005, 8, 15),
    PLAINLY,
    CHAIR_SIGNS,
)
RESULTS = Results(
    BODY,
    title("Сайлау нәтижелері туралы хабарлама", "Сообщение об итогах выборов"),
    date(2005, 8, 13),
    VOTE_DAY,
    (Tally(1, 15, 13, 1, samples.COUNT.votes),),
    PLAINLY,
    CHAIR_SIGNS,
)
RESULTS_NONE = replace(
    RESULTS,
    tallies=(Tally(1, 15, 14, 0, samples.TIE.votes), Tally(2, 15, 14, 0, samples.TIE.votes)),
    elected=None,
    next_step=samples.RESULT_NONE.next_step,
    decides=samples.RESULT_NONE.decides,
)
REPEAT = Repeat(
    BODY,
    title("Қайта сайлау өткізу туралы хабарлама", "Сообщение о проведении повторных выборов"),
    date(2005, 8, 20),
    VOTE_DAY,
    date(2005, 10, 7),
    "invalid",
    CalledBy(
        Text("облыстық сайлау комиссиясы", "областная избирательная комиссия"), date(2005, 8, 19), "9/41"
    ),
    CHAIR_SIGNS,
)
INVITATION = Invitation(
    BODY,
    date(2005, 8, 9),
    datetime(2005, 8, 12, 10, tzinfo=samples.ZONE),
    Text(
        "Қарабұлақ ауылы, мәслихат ғимараты, мәжіліс залы", "село Карабулак, здание маслихата, зал заседаний"
    ),
    CalledBy(BODY.commission, date(2005, 8, 9), "5/17"),
    CHAIR_SIGNS,
)
PROXY = ProxyCard(
    BODY,
    1,
    CROWD[3],
    SECOND,
    date(2005, 7, 18),
    date(2005, 7, 19),
    CHAIR_SIGNS,
)
OBSERVER = ObserverCard(
    BODY,
    2,
    CROWD[7],
    Text("«Үлгі» қоғамдық бірлестігі", "общественное объединение «Улги»"),
    "14",
    date(2005, 8, 5),
    VOTE_DAY,
    date(2005, 8, 9),
    CHAIR_SIGNS,
)
AKIM_CARD = AkimCard(
    BODY, 1, FIRST, VOTE_DAY, "7/23", date(2005, 8, 13), date(2005, 8, 15), False, CHAIR_SIGNS
)
CALENDAR = Calendar(
    BODY, date(2005, 6, 24), VOTE_DAY, measures(), "UTC+6", CHAIR_SIGNS, samples.SECRETARY_SIGNS
)
ISSUERS = samples.MEMBERS
SIGN_OUT = SignOut(BODY, VOTE_DAY, 1, samples.elector_lines(15), ISSUERS, samples.SIGNERS)


def copy_of(facts: Facts) -> Copy:
    """A certified copy of a count protocol as it was issued."""
    original = render(facts, samples.stamp(number=15, head=True, code="R3WN-8KFC-0PZB")).pdf
    return Copy(
        BODY,
        original,
        15,
        3,
        VOTE_DAY,
        CHAIR_SIGNS,
        samples.SECRETARY_SIGNS,
    )


COPY = copy_of(samples.COUNT)
LONG_CHAIR = Signer("chair", LONG_PERSON)
LONG_ORGANISATION = Text(
    "«Үлгілі-Сынақтықұдықтөбе & серіктестері» <республикалық> қоғамдық бірлестігінің "
    "Шығыс Қазақстан облыстық филиалы",
    "Восточно-Казахстанский областной филиал <республиканского> общественного объединения «Улги & партнеры»",
)

NORMAL: Mapping[str, Facts] = {
    "voteday": VOTE_DAY_NOTICE,
    "calendar": CALENDAR,
    "proxy": PROXY,
    "observer": OBSERVER,
    "candidates": CANDIDATES,
    "invitation": INVITATION,
    "signout": SIGN_OUT,
    "results": RESULTS,
    "repeat": REPEAT,
    "akim": AKIM,
    "akimcard": AKIM_CARD,
    "copy": COPY,
}
EXTREME: Mapping[str, Facts] = {
    "voteday": replace(
        VOTE_DAY_NOTICE,
        body=LONG_BODY,
        chair=LONG_CHAIR,
        hours=Text("дүйсенбі–сенбі 9.00–18.30", "понедельник–суббота 9.00–18.30"),
    ),
    "calendar": replace(CALENDAR, body=LONG_BODY, chair=LONG_CHAIR, format="a3"),
    "proxy": replace(PROXY, body=LONG_BODY, proxy=LONG_PERSON, candidate=LONG_PERSON, chair=LONG_CHAIR),
    "observer": replace(
        OBSERVER, body=LONG_BODY, observer=LONG_PERSON, organisation=LONG_ORGANISATION, chair=LONG_CHAIR
    ),
    "candidates": replace(
        CANDIDATES,
        body=LONG_BODY,
        told=(
            *(replace(WISHED, described=samples.described(one)) for one in CROWD[:11]),
            LONG_TOLD,
        ),
        chair=LONG_CHAIR,
    ),
    "invitation": replace(INVITATION, body=LONG_BODY, place=LONG_BODY.address, attempt=2, chair=LONG_CHAIR),
    "signout": replace(
        SIGN_OUT,
        body=LONG_BODY,
        round=2,
        lines=samples.EXTREME["electors"].lines,  # type: ignore[union-attr]
        issuers=(*ISSUERS, LONG_PERSON),
        signers=(*samples.SIGNERS[:-1], Signer("member", LONG_PERSON)),
    ),
    "results": replace(
        RESULTS,
        body=LONG_BODY,
        tallies=(
            Tally(1, 60, 60, 0, tuple(replace(one, count=5) for one in samples.FULL_COUNT.votes)),
            Tally(2, 60, 59, 1, samples.FULL_COUNT.votes[-2:]),
        ),
        elected=LONG_TOLD,
        chair=LONG_CHAIR,
    ),
    "repeat": replace(REPEAT, body=LONG_BODY, cause="not_elected", chair=LONG_CHAIR),
    "akim": replace(AKIM, body=LONG_BODY, told=LONG_TOLD, chair=LONG_CHAIR),
    "akimcard": replace(
        AKIM_CARD,
        body=LONG_BODY,
        elected=LONG_PERSON,
        lawful=True,
        chair=LONG_CHAIR,
        decision_number="112/1023",
    ),
    "copy": replace(
        copy_of(samples.FULL_COUNT),
        body=LONG_BODY,
        chair=LONG_CHAIR,
        secretary=Signer("secretary", LONG_PERSON),
    ),
}
OTHERS: Mapping[str, Facts] = {
    "akimcard-lawful": replace(AKIM_CARD, lawful=True),
    "calendar-a3": replace(CALENDAR, format="a3"),
    "results-none": RESULTS_NONE,
    "signout-five": replace(SIGN_OUT, lines=samples.elector_lines(5)),
    "signout-second": replace(SIGN_OUT, round=2),
}
