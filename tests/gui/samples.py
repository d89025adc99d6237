# ruff: noqa: E501, PLR0917 - tables of sample data read better on one line
"""Desks for tests and pictures: Eskeldi after the result, Zhangala in mid-registration, an empty file.

Districts and dates are real; every person is invented and plainly so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from core import resources, terms
from core.cabinet import FileCard
from core.record.situation import (
    Appointment,
    Ballot,
    Candidate,
    CandidateDecision,
    CountEntry,
    Counting,
    CountProtocol,
    Decision,
    Election,
    Elector,
    ElectorsMeeting,
    FiledPaper,
    GivenBallot,
    Lateness,
    Meeting,
    MeetingClosing,
    Member,
    Notice,
    Paper,
    Presentation,
    Requirement,
    Result,
    Ruling,
    SecondVote,
    Signature,
    Situation,
    Submission,
    Unit,
    Vote,
    Window,
    Winner,
)
from core.rules import calendar, ruleset
from core.rules.bilingual import Name, Person, Text
from core.rules.findings import Finding
from core.rules.procedure import Procedure
from tests.making import GIVEN

ALMATY, ORAL = ZoneInfo("Asia/Almaty"), ZoneInfo("Asia/Oral")
VOTE_DAY = date(2005, 8, 12)


@cache
def pilot() -> Procedure:
    return ruleset.read(resources.text("procedures", "kz-2005-pilot.toml"))


def person(kk: str, ru: str, number: int, patronymic: tuple[str, str] = ("Сынақұлы", "Сынакулы")) -> Person:
    given = GIVEN[(number - 1) % len(GIVEN)]
    return Person(Name(kk, given[0], patronymic[0]), Name(ru, given[1], patronymic[1]))


def at(month: int, day: int, hour: int = 10, minute: int = 0, zone: ZoneInfo = ALMATY) -> datetime:
    return datetime(2005, month, day, hour, minute, tzinfo=zone)


def letterhead(
    kk: str, ru: str, ru_of: str, ru_commission: str, oblast: tuple[str, str, str]
) -> Mapping[str, Text]:
    return MappingProxyType(
        {
            "commission": Text(
                f"{kk} аудандық сайлау комиссиясы", f"{ru_commission} районная избирательная комиссия"
            ),
            "maslikhat": Text(f"{kk} аудандық мәслихаты", f"{ru} районный маслихат"),
            "unit_of": Text(f"{kk} ауданының", f"{ru_of} района"),
            "area": Text(f"{oblast[0]} {kk} ауданының", f"{ru_of} района {oblast[1]}"),
            "place": Text("Сынақ ауылы", "село Сынак"),
            "address": Text("Үлгі көшесі, 1", "улица Образцовая, 1"),
            "phone": Text("8 (700) 000-00-00", "8 (700) 000-00-00"),
        }
    )


def windows(zone: ZoneInfo) -> Mapping[str, Window]:
    steps = calendar.steps(pilot(), VOTE_DAY, zone)
    return MappingProxyType({s.name: Window(s.opens, s.closes) for s in steps if s.opens or s.closes})


def members() -> tuple[Member, ...]:
    roles = ("chair", "deputy_chair", "secretary", "member", "member", "member", "member")
    keys = ("chair", "deputy", "secretary", "m1", "m2", "m3", "m4")
    names = (
        ("Үлгіев", "Улгиев"),
        ("Мысалов", "Мысалов"),
        ("Сынақова", "Сынакова"),
        ("Нұсқаев", "Нускаев"),
        ("Өрнекова", "Орнекова"),
        ("Қағазов", "Кагазов"),
        ("Хаттамаев", "Хаттамаев"),
    )
    return tuple(
        Member(key, role, person(*name, n), None)
        for n, (key, role, name) in enumerate(zip(keys, roles, names, strict=True), start=1)
    )


def electors(count: int) -> tuple[Elector, ...]:
    return tuple(
        Elector(
            n,
            person("Таңдаушиев", "Тандаушиев", n),
            1950 + n,
            Text(f"Үлгі көшесі, {n}", f"улица Образцовая, {n}"),
        )
        for n in range(1, count + 1)
    )


def filed(*kinds: str, day: date = date(2005, 6, 29), zone: ZoneInfo = ALMATY) -> tuple[FiledPaper, ...]:
    del zone
    return tuple(FiledPaper(kind, f"{n}", day, n, None) for n, kind in enumerate(kinds, start=1))


ALL_PAPERS = ("submission", "consent", "biography", "identity")
ALL_REQUIREMENTS = ("suffrage", "age", "residence", "service")


def met(*keys: str, when: datetime) -> tuple[Requirement, ...]:
    evidence = {
        "suffrage": "Соттың шешімі жоқ екені туралы анықтама",
        "age": "Жеке бас куәлігі",
        "residence": "Мекенжай анықтамасы",
        "service": "Кадр қызметінің анықтамасы",
    }
    return tuple(Requirement(key, True, evidence[key], when) for key in keys)


def candidate(
    key: str,
    names: tuple[str, str],
    number: int,
    state: str = "registered",
    decided: datetime | None = None,
    decision: str | None = None,
    papers: tuple[FiledPaper, ...] = (),
    requirements: tuple[Requirement, ...] = (),
    withdrawn: datetime | None = None,
) -> Candidate:
    decisions = (
        (CandidateDecision("register", "commission", decision, None, None, None, decided),) if decided else ()
    )
    return Candidate(
        key=key,
        person=person(*names, number),
        state=state,
        submission=1,
        birth_year=1962 + number,
        birth_day=date(1962 + number, 3, 14),
        address="Үлгі көшесі, 7",
        personal_number=None,
        work=Text("аудандық білім бөлімінің бастығы", "начальник районного отдела образования"),
        settlement=Text("Талдықорған қаласы", "город Талдыкорган"),
        association=None,
        nationality=None,
        papers=papers,
        requirements=requirements,
        decisions=decisions,
        withdrawn_at=withdrawn,
    )


def paper(
    number: int, kind: str, subject: str, when: datetime, state: str = "issued", pages: int = 1
) -> Paper:
    code = sha256(f"{number}{kind}".encode()).hexdigest()
    return Paper(number, kind, subject, state, None, when.date(), when, code[:12].upper(), "", pages, code)


def eskeldi() -> Situation:
    """Fifteen deputies, a plain win, the akim appointed."""
    decided = at(7, 14, 15, 20)
    people = (
        candidate("c1", ("Үлгібаев", "Улгибаев"), 1, decided=decided, decision="2/4", papers=filed(*ALL_PAPERS),
                  requirements=met(*ALL_REQUIREMENTS, when=at(7, 13))),
        candidate("c2", ("Мысалбеков", "Мысалбеков"), 2, decided=decided, decision="2/5", papers=filed(*ALL_PAPERS),
                  requirements=met(*ALL_REQUIREMENTS, when=at(7, 13))),
        candidate("c3", ("Сынақбай", "Сынакбай"), 3, decided=decided, decision="2/6", papers=filed(*ALL_PAPERS),
                  requirements=met(*ALL_REQUIREMENTS, when=at(7, 13))),
    )  # fmt: skip
    figures = {
        "electors": 15, "present": 14, "received": 16, "issued": 14, "signatures": 14, "spoiled": 0, "cancelled": 2,
        "in_box": 14, "invalid": 0, "took_part": 14, "votes.c1": 8, "votes.c2": 4, "votes.c3": 2,
        "issued_by.m1": 7, "issued_by.m2": 7,
    }  # fmt: skip
    vote = Vote(
        1,
        at(8, 12, 10, 30),
        at(8, 12, 11, 40),
        tuple(GivenBallot(n, "m1" if n < 8 else "m2", replaced=False) for n in range(1, 15)),
        unused=2,
        unused_at=at(8, 12, 11, 45),
        countings=(
            Counting(
                1,
                entries=(
                    CountEntry(
                        1,
                        "m3",
                        at(8, 12, 12, 20),
                        at(8, 12, 11, 50),
                        at(8, 12, 12, 15),
                        MappingProxyType(figures),
                    ),
                    CountEntry(
                        2,
                        "m4",
                        at(8, 12, 12, 25),
                        at(8, 12, 11, 50),
                        at(8, 12, 12, 15),
                        MappingProxyType(figures),
                    ),
                ),
                protocol=CountProtocol(
                    at(8, 12, 12, 40),
                    Text("Мәслихат ғимаратында", "В здании маслихата"),
                    tuple(Signature(m.key, None) for m in members()),
                    (),
                ),
                result=Result(
                    "elected",
                    ("c1",),
                    "D1485 p.45",
                    Unit(
                        "Дауыс беруге қатысқан 14 таңдаушының 8-і дауыс берді: бұл кез келген басқа кандидатқа берілген дауыстардан көп.",
                        "Из 14 выборщиков, принявших участие в голосовании, за кандидата проголосовали 8: больше, чем за любого другого.",
                        "Of the 14 electors who took part, 8 voted for the candidate: more than for any other.",
                    ),
                    None,
                    None,
                    at(8, 12, 12, 45),
                ),
            ),
        ),
    )
    return Situation(
        election=Election(
            "kz-2005-pilot",
            True,
            ALMATY,
            VOTE_DAY,
            15,
            Unit("Ескелді ауданы", "Ескельдинский район", "Eskeldi district"),
            Unit("Алматы облысы", "Алматинская область", "Almaty oblast"),
            "cec",
            "оқу-1",
            date(2005, 6, 21),
            at(6, 21, 11),
        ),
        letterhead=letterhead(
            "Ескелді", "Ескельдинский", "Ескельдинского", "Ескельдинская",
            ("Алматы облысы", "Алматинской области", "Almaty"),
        ),
        calendar=windows(ALMATY),
        members=members(),
        electors=electors(15),
        meetings=(
            Meeting(1, date(2005, 6, 24), Text("Сынақ", "Сынак"), Text("Күнтізбелік жоспар туралы", "О календарном плане"),
                    ("chair", "deputy", "secretary", "m1", "m2", "m3")),
            Meeting(2, date(2005, 7, 14), Text("Сынақ", "Сынак"), Text("Кандидаттарды тіркеу туралы", "О регистрации кандидатов"),
                    ("chair", "deputy", "secretary", "m1", "m2", "m3", "m4")),
            Meeting(7, date(2005, 8, 13), Text("Сынақ", "Сынак"), Text("Сайланған әкімді тіркеу туралы", "О регистрации избранного акима"),
                    ("chair", "deputy", "secretary", "m1", "m2", "m3", "m4")),
        ),
        decisions=(
            *(Decision(f"2/{n}", 2, "register", date(2005, 7, 14), 6, 0, 1, 7, None) for n in (4, 5, 6)),
            Decision("7/23", 7, "winner", date(2005, 8, 13), 6, 0, 1, 7, None),
        ),
        submissions=(_submission(at(6, 29, 16, 10)),),
        candidates=people,
        notices=(
            Notice("registration", Text("«Жетісу» газеті", "газета «Жетісу»"), at(7, 16, 9)),
            Notice("results", Text("«Жетісу» газеті", "газета «Жетісу»"), at(8, 13, 18)),
        ),
        ballots=(Ballot(1, "3/7", 16, ("c2", "c3", "c1"), at(8, 1, 11)),),
        meetings_of_electors=(ElectorsMeeting(1, Text("Мәслихат залы", "Зал маслихата"), "seats", 15, tuple(range(1, 15)), True,
                                at(8, 12, 9, 50), at(8, 12, 10), closing=MeetingClosing(1, at(8, 12, 12, 50), Text("Ү. Хаттамаев", "У. Хаттамаев"), "secretary", Text("", ""), at(8, 12, 13))),),
        votes=(vote,),
        winner=Winner("c1", "7/23", at(8, 13, 11)),
        presentation=Presentation(8, "01-12/88", "қолма-қол", at(8, 13, 14), at(8, 13, 15, 30), "Кеңсе"),
        appointment=Appointment("c1", "58к", at(8, 14, 10)),
        papers=(
            paper(1, "registration", "c1", decided, pages=2), paper(2, "certificate", "c1", decided),
            paper(3, "registration", "c2", decided, pages=2), paper(4, "certificate", "c2", decided),
            paper(5, "registration", "c3", decided, pages=2), paper(6, "certificate", "c3", decided),
            paper(7, "electors", "", at(8, 1, 10)), paper(8, "ballot", "1", at(8, 1, 11)),
            paper(9, "count", "1", at(8, 12, 12, 40)), paper(10, "result", "", at(8, 12, 12, 45), pages=2),
            paper(11, "winner", "c1", at(8, 13, 11), pages=2), paper(12, "letter", "01-12/88", at(8, 13, 14), pages=2),
            paper(13, "order", "c1", at(8, 13, 14), pages=2),
        ),
    )  # fmt: skip


def _submission(when: datetime) -> Submission:
    return Submission(1, "nominator", "01-7/14", when.date(), when)


def zhangala() -> Situation:
    """Eleven deputies; 15 July: two of three are registered, the third lacks the consent."""
    first, second = at(7, 12, 15, 0, ORAL), at(7, 14, 11, 30, ORAL)
    when = at(7, 11, 10, 0, ORAL)
    people = (
        candidate("c1", ("Өрнекбаев", "Орнекбаев"), 1, decided=first, decision="2/5", papers=filed(*ALL_PAPERS),
                  requirements=met(*ALL_REQUIREMENTS, when=when)),
        candidate("c2", ("Қалыпов", "Калыпов"), 2, decided=second, decision="3/8", papers=filed(*ALL_PAPERS),
                  requirements=met(*ALL_REQUIREMENTS, when=when)),
        candidate("c3", ("Нұсқабеков", "Нускабеков"), 3, "nominated", papers=filed("submission", "biography", "identity"),
                  requirements=met("suffrage", "age", when=when)),
        candidate("c4", ("Мысалов", "Мысалов"), 4, "withdrawn", papers=filed("submission", "consent"),
                  withdrawn=at(7, 10, 12, 0, ORAL)),
    )  # fmt: skip
    base = eskeldi()
    election = replace(
        base.election,
        zone=ORAL,
        seats=11,
        unit=Unit("Жаңақала ауданы", "Жангалинский район", "Zhangala district"),
        oblast=Unit("Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan oblast"),
        called_day=date(2005, 6, 21),
        called_at=at(6, 21, 11, 0, ORAL),
    )
    return Situation(
        election=election,
        letterhead=letterhead(
            "Жаңақала", "Жангалинский", "Жангалинского", "Жангалинская",
            ("Батыс Қазақстан облысы", "Западно-Казахстанской области", "West Kazakhstan"),
        ),
        calendar=windows(ORAL),
        members=base.members,
        electors=electors(11),
        meetings=base.meetings[:2],
        decisions=(
            Decision("2/5", 2, "register", date(2005, 7, 12), 6, 0, 1, 7, None),
            Decision("3/8", 2, "register", date(2005, 7, 14), 5, 1, 1, 7, "m2"),
        ),
        submissions=(_submission(at(6, 29, 16, 10, ORAL)),),
        candidates=people,
        notices=(Notice("registration", Text("«Жаңарған өңір» газеті", "газета «Жаңарған өңір»"), at(7, 13, 9, 0, ORAL)),),
        papers=(
            paper(1, "registration", "c1", first, pages=2), paper(2, "certificate", "c1", first),
            paper(3, "registration", "c2", second, pages=2), paper(4, "certificate", "c2", second),
            paper(5, "electors", "", at(7, 14, 17, 0, ORAL)),
        ),
    )  # fmt: skip


def kokpekty() -> Situation:
    """Nineteen deputies, a tie, a second vote the same day, a ruling, the winner registered two days late."""
    base = eskeldi()
    first = base.votes[0]
    one = {
        "electors": 19, "present": 18, "received": 20, "issued": 18, "signatures": 18, "spoiled": 0, "cancelled": 2,
        "in_box": 18, "invalid": 2, "took_part": 16, "votes.c1": 6, "votes.c2": 6, "votes.c3": 4,
    }  # fmt: skip
    two = {**one, "invalid": 1, "took_part": 17, "votes.c1": 10, "votes.c2": 7}
    two.pop("votes.c3")
    protocol = first.protocol

    def entries(figures: dict[str, int], hour: int) -> tuple[CountEntry, ...]:
        return tuple(
            CountEntry(
                n,
                who,
                at(8, 12, hour, 20),
                at(8, 12, hour, 0),
                at(8, 12, hour, 15),
                MappingProxyType(figures),
            )
            for n, who in ((1, "m3"), (2, "m4"))
        )

    tie = Result(
        "second_vote",
        ("c1", "c2"),
        "D1485 p.45",
        Unit(
            "Екі кандидат тең дауыс алды: 6 және 6. Сол күні олардың арасында қайта дауыс беру өткізіледі.",
            "Два кандидата получили поровну голосов: 6 и 6. В тот же день между ними проводится повторное голосование.",
            "Two candidates share the top: 6 and 6. A second vote between them is held the same day.",
        ),
        Unit("Қайта дауыс беру", "Повторное голосование", "Second vote"),
        Unit("комиссия", "комиссия", "the commission"),
        at(8, 12, 12, 45),
    )
    win = Result(
        "elected",
        ("c1",),
        "D1485 p.45",
        Unit(
            "Қайта дауыс беруде 10 дауыс алды, келесі кандидат – 7.",
            "При повторном голосовании получено 10 голосов, у следующего – 7.",
            "Second vote: 10 votes, the next candidate 7.",
        ),
        None,
        None,
        at(8, 12, 15, 45),
    )
    votes = (
        replace(first, countings=(replace(first.counting, entries=entries(one, 12), result=tie),),
                given=tuple(GivenBallot(n, "m1", replaced=False) for n in range(1, 19))),
        replace(first, round=2,
                given=tuple(GivenBallot(n, "m1", replaced=False) for n in range(1, 19)),
                voting_opened_at=at(8, 12, 14), voting_closed_at=at(8, 12, 14, 50), unused_at=at(8, 12, 14, 55),
                countings=(replace(first.counting, entries=entries(two, 15), result=win, protocol=replace(
                    protocol, signed_at=at(8, 12, 15, 40), explanations=(
                        ("count.invalid_share", Text("Екінші рет қаралды: белгі қойылмаған.", "Просмотрен второй раз: отметки нет.")),
                    )) if protocol else None),)),
    )  # fmt: skip
    return replace(
        base,
        election=replace(
            base.election,
            seats=19,
            unit=Unit("Көкпекті ауданы", "Кокпектинский район", "Kokpekty district"),
            oblast=Unit("Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan oblast"),
        ),
        letterhead=letterhead(
            "Көкпекті", "Кокпектинский", "Кокпектинского", "Кокпектинская",
            ("Шығыс Қазақстан облысы", "Восточно-Казахстанской области", "East Kazakhstan"),
        ),
        electors=electors(19),
        ballots=(
            Ballot(1, "3/7", 20, ("c2", "c3", "c1"), at(8, 1, 11)),
            Ballot(2, "5/11", 20, ("c2", "c1"), at(8, 12, 13, 30)),
        ),
        votes=votes,
        second_vote=SecondVote("5/10", at(8, 12, 14), at(8, 12, 13)),
        meetings_of_electors=tuple(
            replace(one, base=19, present=tuple(range(1, 19))) for one in base.meetings_of_electors
        ),
        rulings=(
            Ruling("half_base", "valid", Text("Орталық сайлау комиссиясы", "Центральная избирательная комиссия"), "оқу-2",
                   date(2005, 8, 12), Text("Негізге жарамды бюллетеньдер алынсын.", "За основу принять действительные бюллетени."),
                   at(8, 12, 12, 50)),
        ),
        winner=Winner("c1", "7/23", at(8, 18, 11)),
        presentation=None,
        appointment=None,
        lateness=(
            Lateness("winner_registration", "c1", at(8, 17, 0), at(8, 18, 11), 2,
                     Text("Төраға ауырып қалды.", "Председатель болел."), Text("Сынақова Үшінші Сынаққызы", "Сынакова Ушинши Сынаккызы")),
        ),
    )  # fmt: skip


@dataclass(frozen=True)
class Line:
    seq: int
    act: str
    at: datetime
    happened: datetime
    by: Text
    late: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    hash: str = "0" * 64
    changes: tuple = ()
    clock_back: Text | None = None


SECRETARY = Text("Сынақова Үшінші", "Сынакова Ушинши")
CHAIR = Text("Үлгіев Бірінші", "Улгиев Биринши")


def journal(situation: Situation) -> tuple[Line, ...]:
    """The entries that would have made a situation, in its order."""
    if situation.election is None:
        return ()
    zone = situation.election.zone
    lines = [("call_election", at(6, 21, 11, 0, zone), (), ()), ("seat_commission", at(6, 22, 9, 0, zone), (), ()),
             ("confirm_calendar", at(6, 24, 10, 0, zone), (), ()), ("enrol_electors", at(6, 28, 10, 0, zone), (), ()),
             ("receive_submission", at(6, 29, 16, 10, zone), (), ())]  # fmt: skip
    changes: dict[int, tuple] = {}
    for person_ in situation.candidates:
        for decision in person_.decisions:
            lines.append(("register_candidate", decision.at, (), ()))
            changes[len(lines)] = (
                (
                    "insert",
                    "candidate_decision",
                    len(lines),
                    {"candidate": person_.key, "decision": decision.decision},
                ),
            )
        if person_.withdrawn_at:
            lines.append(("withdraw", person_.withdrawn_at, (), ()))
            changes[len(lines)] = (("insert", "withdrawal", person_.key, {"day": "2005-07-10"}),)
    for vote in situation.votes:
        lines.append(("sign_out_ballots", vote.voting_closed_at, (), ()))
        lines.append(("enter_count", vote.entries[0].at, (), ("count.invalid_share",)))
        lines.append(("sign_count_protocol", vote.protocol.signed_at, (), ()))
    if situation.winner:
        late = ("winner_registration.late",) if situation.lateness else ()
        lines.append(("register_winner", situation.winner.at, late, ()))
    return tuple(
        Line(n, act, happened + timedelta(minutes=3 if n % 4 else 1600), happened, SECRETARY if n % 3 else CHAIR, late, warnings,
             sha256(str(n).encode()).hexdigest(), changes.get(n, ()))
        for n, (act, happened, late, warnings) in enumerate(lines, start=1)
    )  # fmt: skip


@dataclass(frozen=True)
class HeadOf:
    seq: int
    hash: str


class SampleDesk:
    """A desk over a hand-built situation."""

    def __init__(self, path: str, situation: Situation, now: datetime) -> None:
        self.path = Path(path)
        self.procedure = pilot()
        self.head = HeadOf(len(journal(situation)), sha256(path.encode()).hexdigest())
        self._situation, self._now = situation, now
        self.warnings: tuple[Finding, ...] = ()
        self.signed_in = None
        self.closed = False

    def situation(self) -> Situation:
        return self._situation

    def now(self) -> datetime:
        return self._now

    def situation_at(self, seq: int) -> Situation:
        return self._situation if seq else Situation()

    def journal(self) -> tuple[Line, ...]:
        return journal(self._situation)

    def pdf(self, number: int) -> bytes:
        return sheet(number, 2 if number % 2 else 1)

    def shown(self, number: int) -> bytes:
        return self.pdf(number)

    def close(self) -> None:
        self.closed = True


@cache
def sheet(number: int, pages: int) -> bytes:
    """A sheet that looks like a decision."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 15, 15, 15))
    writer.setResolution(150)
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        font = QFont("Source Sans Pro", 13)
        painter.setFont(font)
        center = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        width = painter.viewport().width()
        painter.drawText(QRectF(0, 0, width, 120), center, "ЕСКЕЛДІ АУДАНДЫҚ САЙЛАУ КОМИССИЯСЫ")
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(QRectF(0, 200, width, 100), center, "Ш Е Ш І М" if not page else "Р Е Ш Е Н И Е")
        font.setBold(False)
        painter.setFont(font)
        for line in range(14):
            text = f"{number}.{line + 1} Қазақстан Республикасы Президентінің Жарлығымен бекітілген ережелер."
            painter.drawText(QRectF(0, 360 + line * 62, width, 60), Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return bytes(buffer.data().data())


DESKS = {
    "eskeldi": lambda: SampleDesk("eskeldi.hattama", eskeldi(), at(8, 14, 12)),
    "zhangala": lambda: SampleDesk("zhangala.hattama", zhangala(), at(7, 15, 10, 40, ORAL)),
    "kokpekty": lambda: SampleDesk("kokpekty.hattama", kokpekty(), at(8, 18, 11, 30)),
    "empty": lambda: SampleDesk("new.hattama", Situation(), at(6, 20)),
}


class SampleCabinet:
    """A folder with the practice pilot and one file that can't be opened."""

    def __init__(self, *, empty: bool = False) -> None:
        self.folder = Path("Hattama")
        self._empty = empty
        self.opened: list[Path] = []

    def files(self) -> tuple[FileCard, ...]:
        if self._empty:
            return ()
        made = []
        for name, stage in (("eskeldi", "finished"), ("kokpekty", "office"), ("zhangala", "candidates")):
            election = DESKS[name]().situation().election
            made.append(FileCard(Path(f"{name}.hattama"), election.unit, True, election.vote_day, stage))
        made.append(
            FileCard(Path("2005-08.hattama"), Unit("", "", ""), False, None, "",
                   Finding("record.damaged", values={"file": "2005-08.hattama", "entries": 12}))
        )  # fmt: skip
        return tuple(made)

    def open(self, path: Path, *, between: bool = False) -> SampleDesk:
        self.opened.append(path)
        return DESKS[path.stem]()

    def terms(self, today: date, *, practice: bool = False) -> tuple[terms.Line, ...]:
        """Lines of the register: of practice only, like the folder; one file can't be read."""
        if not practice:
            return ()
        cards = self.files()
        return tuple(terms.Line(card.path, _term_of(card), card.problem) for card in cards)

    def make_practice(self, progress=None) -> None:
        self._empty = False


def _term_of(card: FileCard) -> terms.Term | None:
    if card.problem is not None:
        return None
    desk = DESKS[card.path.stem]()
    return terms.term(desk.situation(), pilot(), desk.now().date())
