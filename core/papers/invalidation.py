"""The decision declaring the election invalid, two sheets (D1485 p.54, D130 p.59, D555 p.60)."""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Invalidation, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, pick
from core.papers.wording import act, say


def render(facts: Invalidation, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "invalidation", lambda language: _sheet(facts, language))


def _sheet(facts: Invalidation, language: Language) -> prose.Sheet:
    commission = pick(facts.body.commission, language)
    ground = blocks.clause(pick(facts.ground, language))
    found = blocks.sentence(pick(facts.facts, language))
    text = [
        blocks.decides(language, facts.rules, "invalidation.points", commission),
        say(
            language,
            "invalidation.p1",
            area=pick(facts.body.area, language),
            day=dates.on(language, facts.vote_day),
        ),
        say(language, "invalidation.p2", ground=ground, facts=found),
        say(language, "invalidation.p3"),
    ]
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "invalidation.heading", unit_of=pick(facts.body.unit_of, language)),
        text=[layout.body_text(line) for line in text],
        notes=[
            *blocks.notes(language, facts.decided, None),
            layout.note(say(language, "invalidation.appeal")),
        ],
        signers=(facts.chair, facts.secretary),
    )
