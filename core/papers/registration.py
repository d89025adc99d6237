"""P6: the decision registering a candidate, two sheets (D1485 p.8, 19)."""

from core.papers import blocks, layout, prose
from core.papers.facts import Registration, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, pick
from core.papers.wording import act, say


def render(facts: Registration, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "registration", lambda language: _sheet(facts, language))


def _sheet(facts: Registration, language: Language) -> prose.Sheet:
    commission = pick(facts.body.commission, language)
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "registration.heading"),
        text=[
            layout.body_text(blocks.decides(language, facts.rules, "registration.points", commission)),
            layout.body_text(
                say(
                    language,
                    "registration.p1",
                    area=pick(facts.body.area, language),
                    person=blocks.person(language, facts.candidate),
                )
            ),
            layout.body_text(say(language, "registration.p2")),
            layout.body_text(say(language, "registration.p3")),
        ],
        notes=blocks.notes(language, facts.decided, facts.late),
        signers=(facts.chair, facts.secretary),
    )
