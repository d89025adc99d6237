"""The count protocol (P15): the figures of a vote, who gave the ballots out, what is attached."""

from collections.abc import Mapping

from core.acts.documents.source import Builder, Source, there
from core.papers import dates, facts, wording
from core.papers.facts import Text
from core.papers.text import LANGUAGES
from core.record.situation import Counting, Recount, Statement, Vote

FIGURES = (
    ("L", "electors"),
    ("P", "present"),
    ("R", "received"),
    ("I", "issued"),
    ("S", "spoiled"),
    ("C", "cancelled"),
    ("B", "in_box"),
    ("T", "took_part"),
    ("N", "invalid"),
)
"""The lines of the count protocol in the order of the law, and the names of the record (Art. 43.4)."""


def count(source: Source, subject: str) -> facts.Count:
    """A count of a vote, as its protocol says it.

    `subject` is the round, for the counting in force, or `round:counting` for one of several (Art. 43.7-1).
    """
    round_, _, number = subject.partition(":")
    vote: Vote = there(source.situation.vote(int(round_)))
    ballot = there(source.situation.ballot(vote.round))
    counting = _counting(vote, int(number) if number else None)
    protocol = there(counting.protocol)
    figures = counting.entries[0].figures
    signed = [one for one in protocol.signatures if one.absent is None]
    absent = [one for one in protocol.signatures if one.absent is not None]
    issuers = [member for member in source.situation.members if f"issued_by.{member.key}" in figures]
    return facts.Count(
        body=source.body,
        round=vote.round,
        vote_day=source.election.vote_day,
        figures=tuple(facts.Figure(letter, figures[name]) for letter, name in FIGURES),
        issued_by=tuple(
            facts.IssuedBy(member.person, member.role, figures[f"issued_by.{member.key}"])
            for member in issuers
        ),
        votes=tuple(
            facts.Votes(source.candidate(key).person, figures[f"votes.{key}"]) for key in ballot.candidates
        ),
        times=facts.Times(
            urn_sealed=there(vote.urn_sealed_at),
            voting_opened=vote.voting_opened_at,
            voting_closed=vote.voting_closed_at,
            unused_cancelled=there(vote.unused_at),
            urn_opened=counting.entries[0].urn_opened_at,
        ),
        signed_at=protocol.signed_at,
        explanations=tuple(facts.Explained(code, text) for code, text in protocol.explanations),
        rulings=source.rulings(protocol.signed_at),
        attachments=tuple(
            attached(one)
            for one in source.situation.statements
            if one.round == vote.round and one.attached == "count"
        ),
        signers=source.seated(tuple(one.member for one in signed)),
        posted=protocol.posted,
        absent=tuple(_absent(source, one.member, one.absent) for one in absent),
        recount=_recounted(source, counting.recount) if counting.recount else None,
    )


def _counting(vote: Vote, number: int | None) -> Counting:
    """The counting of that number; without one, the last that is signed."""
    found = [one for one in vote.countings if one.protocol is not None and number in (None, one.number)]
    return there(found[-1] if found else None)


def count_number(source: Source, vote: Vote) -> int:
    """The register number of the count protocol in force."""
    numbers = [
        paper.number
        for paper in source.situation.papers
        if paper.kind == "count"
        and paper.state == "issued"
        and paper.subject.split(":")[0] == str(vote.round)
    ]
    return there(numbers[-1] if numbers else None)


def print_run(source: Source, round_: int) -> int:
    """How many ballots the commission received for a vote."""
    return there(source.situation.ballot(round_)).print_run


def _recounted(source: Source, recount: Recount) -> Text:
    """Why the ballots were counted again: on whose demand, or by whose order (Art. 43.7-1, 43.9)."""
    reason = {"kk": recount.reason.kk.rstrip("."), "ru": recount.reason.ru.rstrip(".")}
    if recount.body is not None and recount.ordered_day is not None:
        days = {language: dates.line(language, recount.ordered_day) for language in LANGUAGES}
        number = recount.ordered_number or ""
        return Text(
            *(
                wording.filled(
                    one,
                    "count.ordered",
                    body=recount.body[one],
                    day=days[one],
                    number=number,
                    reason=reason[one],
                )
                for one in LANGUAGES
            )
        )
    proxy = there(next((one for one in source.situation.proxies if one.number == recount.proxy), None))
    return Text(
        *(
            wording.filled(one, "count.demanded", name=proxy.person[one].full, reason=reason[one])
            for one in LANGUAGES
        )
    )


def attached(statement: Statement) -> Text:
    """A statement attached to a protocol, as its annex names it."""
    key, pages = f"attached.{statement.kind}", str(statement.pages)
    return Text(*(wording.filled(one, key, author=statement.author[one], pages=pages) for one in LANGUAGES))


def _absent(source: Source, key: str, absent: Text | None) -> facts.Signer:
    member = source.member(key)
    return facts.Signer(member.role, member.person, absent)


BUILDERS: Mapping[str, Builder] = {"count": count}
