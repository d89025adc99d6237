"""P5: the protocol of the registration of candidates, two sheets (D1485 p.18)."""

from core.papers import blocks, dates, layout, prose, session
from core.papers.facts import Applicant, Brought, Registering, Stamp
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, joined, name_of, pick
from core.papers.wording import act, say


def render(facts: Registering, stamp: Stamp) -> Rendered:
    """The protocol in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "registering", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Registering, stamp: Stamp, language: Language) -> prose.Sheet:
    attended = facts.attended
    basis = say(
        language,
        "registering.basis",
        decree=blocks.decree(language, facts.rules),
        points=say(language, "registering.points"),
    )
    heard = [
        layout.body_text(
            session.called(
                say(
                    language,
                    "registering.heard",
                    name=name_of(one.described.person, language).full,
                    papers=joined("; ", *(_paper(paper, language) for paper in one.papers))
                    or say(language, "sheet.none"),
                )
            )
        )
        for one in facts.applicants
    ]
    return prose.Sheet(
        kind=say(language, "block.protocol"),
        day=attended.day,
        number="" if stamp.number is None else str(stamp.number),
        heading=say(language, "registering.heading"),
        text=[
            *(layout.body_text(line) for line in (basis, *session.opening(attended, language))),
            *heard,
            layout.body_text(session.spoken(attended, language)),
            *(_resolved(facts, one, language) for one in facts.applicants),
        ],
        signers=(attended.chair, attended.secretary),
    )


def _paper(one: Brought, language: Language) -> Markup:
    day = dates.line(language, one.day)
    if one.number:
        dated = say(language, "registering.dated", number=one.number, day=day)
    else:
        dated = say(language, "registering.undated", day=day)
    return say(language, "registering.paper", name=pick(one.name, language), dated=dated)


def _resolved(facts: Registering, one: Applicant, language: Language) -> Story:
    """The decision on one candidate, its vote and a dissent right after it (DOC p.47)."""
    resolved = say(
        language,
        "registering.resolved",
        verb=bold(act(language, "minuted")),
        area=pick(facts.body.area, language),
        person=blocks.person(language, one.described),
        number=one.decided.number,
    )
    return [layout.body_text(resolved), *blocks.voted(language, one.decided)]
