"""P6: the decision refusing a candidate's registration, two sheets (D1485 p.19.3, 20)."""

from core.papers import blocks, layout, prose
from core.papers.facts import Refusal, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, bold, name_of, pick
from core.papers.wording import act, say


def render(facts: Refusal, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "refusal", lambda language: _sheet(facts, language))


def _sheet(facts: Refusal, language: Language) -> prose.Sheet:
    commission = pick(facts.body.commission, language)
    name = bold(name_of(facts.candidate, language).full)
    ground = blocks.clause(pick(facts.ground, language))
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "refusal.heading"),
        text=[
            layout.body_text(blocks.decides(language, facts.rules, "refusal.points", commission)),
            layout.body_text(say(language, "refusal.p1", name=name, ground=ground)),
            layout.body_text(say(language, "refusal.p2", facts=blocks.sentence(pick(facts.facts, language)))),
            layout.body_text(say(language, "refusal.p3")),
        ],
        notes=[*blocks.notes(language, facts.decided, None), layout.note(say(language, "block.appeal"))],
        signers=(facts.chair, facts.secretary),
    )
