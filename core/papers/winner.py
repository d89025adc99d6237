"""P18: the decision registering the elected akim, two sheets (D1485 p.8.5, 52, 53)."""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Stamp, Winner
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, pick
from core.papers.wording import act, say


def render(facts: Winner, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "winner", lambda language: _sheet(facts, language))


def _sheet(facts: Winner, language: Language) -> prose.Sheet:
    area = pick(facts.body.area, language)
    elected = blocks.person(language, facts.elected)
    akim = pick(facts.body.oblast_akim_to, language)
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "winner.heading"),
        text=[
            layout.body_text(_preamble(facts, language)),
            layout.body_text(say(language, "winner.p1", area=area, person=elected)),
            layout.body_text(say(language, "winner.p2", oblast_akim_to=akim)),
            layout.body_text(say(language, "winner.p3")),
        ],
        notes=blocks.notes(language, facts.decided, facts.late),
        signers=(facts.chair, facts.secretary),
    )


def _preamble(facts: Winner, language: Language) -> Markup:
    """B1 with the protocol of the election result that the decision rests on (p.47, 52)."""
    return say(
        language,
        "winner.preamble",
        decree=blocks.decree(language, facts.rules),
        points=say(language, "winner.points"),
        day=dates.of(language, facts.result_day),
        number=str(facts.result_number),
        commission=pick(facts.body.commission, language),
        verb=bold(act(language, "verb")),
    )
