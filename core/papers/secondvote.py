"""P16: the decision calling the second vote between two, two sheets (D1485 p.45, D130 p.50)."""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import SecondVote, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, name_of, pick
from core.papers.wording import act, say


def render(facts: SecondVote, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "secondvote", lambda language: _sheet(facts, language))


def _sheet(facts: SecondVote, language: Language) -> prose.Sheet:
    commission = pick(facts.body.commission, language)
    names = blocks.listed([name_of(one, language).full for one in facts.candidates])
    clock = dates.clock(facts.begins_at)
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "secondvote.heading"),
        text=[
            layout.body_text(say(language, "secondvote.ground")),
            layout.body_text(blocks.decides(language, facts.rules, "secondvote.points", commission)),
            layout.body_text(say(language, "secondvote.p1", names=names)),
            layout.body_text(say(language, "secondvote.p2", clock=clock)),
        ],
        notes=blocks.notes(language, facts.decided, None),
        signers=(facts.chair, facts.secretary),
    )
