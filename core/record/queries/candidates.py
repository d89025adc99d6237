"""Candidates and whoever stands beside them: submissions, papers, decisions, appeals, proxies, observers."""

from core.record.queries.rows import Tables, at, both, maybe_at, maybe_both, maybe_on, on, person
from core.record.situation import (
    Appeal,
    AppealAnswer,
    BarredPerson,
    Candidate,
    CandidateDecision,
    ConformityVote,
    FiledPaper,
    Observer,
    Proxy,
    Requirement,
    Submission,
)


def submissions(tables: Tables) -> tuple[Submission, ...]:
    """The nominator's papers."""
    return tuple(
        Submission(row.id, row.nominator, row.number, on(row.day), at(row.received_at), row.consultation)
        for row in tables.all("submission")
    )


def candidates(tables: Tables) -> tuple[Candidate, ...]:
    """Everyone who was named, with papers, requirements and decisions; personal values from the vault."""
    votes = _conformity_votes(tables)
    withdrawn = {row.id: row for row in tables.all("withdrawal")}
    return tuple(
        Candidate(
            key=row.id,
            person=person(row),
            state=row.state,
            submission=row.submission,
            birth_year=row.birth_year,
            birth_day=maybe_on(tables.opened(row.birth_day_sealed)),
            address=tables.opened(row.address_sealed),
            personal_number=tables.opened(row.personal_number_sealed) or None,
            work=both(row, "work"),
            settlement=both(row, "settlement"),
            association=maybe_both(row, "association"),
            nationality=maybe_both(row, "nationality"),
            papers=_filed(tables, row.id),
            requirements=_requirements(tables, row.id),
            decisions=_decisions(tables, row.id),
            withdrawn_at=at(withdrawn[row.id].at) if row.id in withdrawn else None,
            conformity=votes.get(row.id),
            withdrawn_day=maybe_on(withdrawn[row.id].day) if row.id in withdrawn else None,
        )
        for row in tables.all("candidate")
    )


def _filed(tables: Tables, candidate: str) -> tuple[FiledPaper, ...]:
    return tuple(
        FiledPaper(row.kind, tables.opened(row.number_sealed), on(row.day), row.sheets, row.defect)
        for row in tables.by("candidate_paper", "candidate")[candidate]
    )


def _requirements(tables: Tables, candidate: str) -> tuple[Requirement, ...]:
    return tuple(
        Requirement(row.requirement, bool(row.met), tables.opened(row.evidence_sealed), at(row.at))
        for row in tables.by("conformity", "candidate")[candidate]
    )


def _decisions(tables: Tables, candidate: str) -> tuple[CandidateDecision, ...]:
    return tuple(
        CandidateDecision(
            row.kind,
            row.body,
            row.decision,
            row.outside_number,
            row.ground,
            maybe_both(row, "facts"),
            at(row.at),
            maybe_on(row.outside_day),
            row.id,
        )
        for row in tables.by("candidate_decision", "candidate")[candidate]
    )


def _conformity_votes(tables: Tables) -> dict[str, ConformityVote]:
    return {
        row.id: ConformityVote(
            row.meeting,
            row.in_favour,
            row.against,
            row.abstained,
            row.members,
            row.dissent_by,
            at(row.at),
        )
        for row in tables.all("conformity_vote")
    }


def appeals(tables: Tables) -> tuple[Appeal, ...]:
    """Each appeal, with its answer where there is one."""
    answers = {
        row.id: AppealAnswer(row.number, on(row.day), bool(row.granted), both(row, "text"), at(row.at))
        for row in tables.all("appeal_answer")
    }
    return tuple(
        Appeal(
            row.id,
            row.subject,
            row.against,
            row.body,
            on(row.day),
            both(row, "content"),
            at(row.at),
            answers.get(row.id),
        )
        for row in tables.all("appeal")
    )


def proxies(tables: Tables) -> tuple[Proxy, ...]:
    """The candidates' proxies, those revoked among them."""
    return tuple(
        Proxy(
            row.id,
            row.candidate,
            person(row),
            on(row.mandate_day),
            tuple(row.marks.split()),
            maybe_at(row.revoked_at),
            at(row.at),
        )
        for row in tables.all("proxy")
    )


def observers(tables: Tables) -> tuple[Observer, ...]:
    """Observers and reporters, with the papers that sent them."""
    return tuple(
        Observer(
            row.id,
            person(row),
            row.kind,
            both(row, "organisation"),
            row.paper_number,
            on(row.paper_day),
            at(row.at),
        )
        for row in tables.all("observer")
    )


def barred(tables: Tables) -> tuple[BarredPerson, ...]:
    """Who may not stand again."""
    return tuple(
        BarredPerson(row.id, person(row), both(row, "reason")) for row in tables.all("barred_person")
    )
