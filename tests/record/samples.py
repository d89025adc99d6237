"""Small hand-made acts for the tests of the record and of the audit file."""

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from reportlab.pdfgen import canvas
from sqlmodel import SQLModel

from core.audit.standalone_verify import check_code
from core.record.database import ActHead, Record
from core.record.tables import (
    Ballot,
    BallotLine,
    Candidate,
    CountEntry,
    CountFigure,
    CountProtocol,
    Decision,
    Election,
    Elector,
    ElectorsMeeting,
    Member,
    Paper,
    Result,
    ResultPerson,
    Submission,
)
from core.record.work import Work

STREETS = ("Қонаев көшесі, 14-үй, 3-пәтер", "улица Абая, дом 7", "Сәтпаев көшесі, 52-үй", "Мира, 9-2")
NUMBERS = ("№ 012345678", "№ 987654321")


def seeded(seed: str = "seed") -> Callable[[], bytes]:
    """Salts that are the same in every run."""

    def run() -> Iterator[bytes]:
        number = 0
        while True:
            number += 1
            yield hashlib.sha256(f"{seed}/{number}".encode()).digest()[:16]

    stream = run()
    return lambda: next(stream)


def files(folder: Path) -> list[str]:
    """The names in a folder, sorted."""
    return sorted(file.name for file in folder.iterdir())


def head(act: str = "seat_commission", minute: int = 0, **notes: object) -> ActHead:
    """What an entry says about an act."""
    moment = f"2005-06-22T04:{minute:02d}:00"
    return ActHead(act, f"{moment}Z", "clerk", f"2005-06-22T10:{minute:02d}:00+06:00", notes)


def names(given: str = "Әсел") -> dict[str, str]:
    """The six columns of a name."""
    return {
        "surname_kk": "Үлгіев",
        "given_kk": given,
        "patronymic_kk": "Жақанұлы",
        "surname_ru": "Ульгиев",
        "given_ru": given,
        "patronymic_ru": "",
    }


def member(number: int, given: str = "Әсел") -> Member:
    """A member of the commission."""
    return Member(id=f"m{number}", role="member", position=number, **names(given))


def pdf(*lines: str) -> bytes:
    """A small PDF with some text, compressed as real papers are."""
    target = io.BytesIO()
    page = canvas.Canvas(target, invariant=1, pageCompression=1)
    for row, line in enumerate(lines):
        page.drawString(72, 720 - 20 * row, line)
    page.save()
    return target.getvalue()


def paper(work: Work, number: int, kind: str, sha256: str) -> Paper:
    """A paper of the register, issued by the act that is under way."""
    return Paper(
        id=number,
        kind=kind,
        subject="",
        state="issued",
        day="2005-07-20",
        issued_at="2005-07-20T12:00:00+06:00",
        code=check_code(work.previous.hash, number, kind, ""),
        head="",
        pages=1,
        sha256=sha256,
    )


def addresses(commitment: str) -> dict[str, str]:
    """An elector's two sealed addresses, both the same."""
    return {"address_kk_sealed": commitment, "address_ru_sealed": commitment}


def play(record: Record) -> None:
    """A small story: every kind of change, sealed values, papers, an act without rows, a late one."""
    with record.act(head("seat_commission", 1)) as work:
        work.session.add_all(member(number) for number in range(1, 8))
    with record.act(head("enrol_electors", 2)) as work:
        for number, street in enumerate(STREETS, start=1):
            row = Elector(id=number, birth_year=1950 + number, **addresses(work.seal(street)), **names())
            work.session.add(row)
    with record.act(head("receive_submission", 3, warn=["nomination.few"])) as work:
        work.session.add(
            Submission(
                id=1, nominator="akim", number="12-3", day="2005-06-28", received_at="2005-06-28T10:00+06:00"
            )
        )
        for key, number in zip("ab", NUMBERS, strict=True):
            work.session.add(
                candidate(key, work.seal("1960-05-06"), work.seal("Достық, 1"), work.seal(number))
            )
    with record.act(head("sign_in", 4)):
        pass
    with record.act(head("withdraw", 5, late=["withdrawal.late"], clk="back")) as work:
        work.session.get_one(Candidate, "a").state = "withdrawn"
        work.session.delete(work.session.get_one(Member, "m7"))
    with record.act(head("issue_paper", 6)) as work:
        for number, kind in ((1, "electors"), (2, "ballot")):
            street = "Mira, 9-2" if kind == "electors" else "-"
            work.session.add(paper(work, number, kind, work.store_pdf(pdf(kind, street))))
    with record.act(head("sign_protocol", 7)) as work:
        work.session.add_all(count())


FIGURES = {
    "electors": 19, "present": 18, "received": 20, "issued": 18, "signatures": 18, "issued_by.m3": 18,
    "spoiled": 0, "cancelled": 2, "in_box": 18, "invalid": 1, "took_part": 17, "votes.a": 7, "votes.b": 10,
}  # fmt: skip


def count(figures: Mapping[str, int] = FIGURES) -> list[SQLModel]:
    """A first vote between a and b: ballot, meeting, two equal entries, protocol, result."""
    rows: list[SQLModel] = [
        Election(
            id=1, procedure="kz-2005-pilot", practice=1, zone="Asia/Almaty", vote_day="2005-08-12", seats=19,
            unit_kk="Үлгі ауданы", unit_ru="Образцовый район", unit_en="Model district", oblast_kk="",
            oblast_ru="", oblast_en="", called_by="cec", called_number="", called_day="", called_at="",
        ),
        Decision(id="1/1", kind="ballot", day="2005-08-01", in_favour=5, against=0, abstained=0, members=7),
        Ballot(id=1, round=1, decision="1/1", print_run=20, superseded=0, at=""),
        ElectorsMeeting(
            id=1, place_kk="", place_ru="", base_kind="seats", base=19, present=18, quorate=1,
            urn_sealed_at="", opened_at="",
        ),
        CountProtocol(id="1:1", round=1, counting=1, signed_at="", posted_kk="", posted_ru=""),
        Result(
            id="1:1", round=1, counting=1, kind="elected", citation="D1485 p.6, p.45", why_kk="", why_ru="",
            why_en="", at="",
        ),
        ResultPerson(id="1:1:1", result="1:1", candidate="b"),
    ]  # fmt: skip
    for position, key in enumerate("ab", start=1):
        rows.append(BallotLine(id=f"1:{position}", ballot=1, position=position, candidate=key))
        entry = f"1:1:{position}"
        moments = {"at": "", "urn_opened_at": "", "counted_at": ""}
        rows.append(
            CountEntry(id=entry, round=1, counting=1, entry=position, person=f"m{position}", **moments)
        )
        for name, value in figures.items():
            rows.append(CountFigure(id=f"{entry}:{name}", count_entry=entry, figure=name, value=value))
    return rows


def candidate(key: str, born: str, address: str, number: str) -> Candidate:
    """A candidate named by submission 1."""
    return Candidate(
        id=key,
        submission=1,
        state="named",
        birth_year=1960,
        birth_day_sealed=born,
        address_sealed=address,
        personal_number_sealed=number,
        work_kk="мұғалім",
        work_ru="учитель",
        settlement_kk="Қарабұлақ",
        settlement_ru="Карабулак",
        **names(),
    )


PERSONAL = (*STREETS, *NUMBERS, "1960-05-06", "Достық, 1", "Mira, 9-2")


@contextmanager
def played(path: Path, seed: str = "seed") -> Iterator[Record]:
    """An open record in which the story has been played."""
    with Record.create(path, salts=seeded(seed)) as record:
        play(record)
        yield record
