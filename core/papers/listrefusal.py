"""The reasoned refusal to correct the electors' list, two sheets (Art. 26.4)."""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import ListRefusal, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, bold, pick
from core.papers.wording import act, say


def render(facts: ListRefusal, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "listrefusal", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: ListRefusal, stamp: Stamp, language: Language) -> prose.Sheet:
    text = [
        say(
            language,
            "listrefusal.preamble",
            commission=pick(facts.body.commission, language),
            verb=bold(act(language, "verb")),
        ),
        say(
            language,
            "listrefusal.p1",
            applicant=blocks.clause(pick(facts.applicant, language)),
            day=dates.line(language, facts.filed_at.date()),
            clock=dates.clock(facts.filed_at),
            asked=blocks.sentence(pick(facts.asked, language)),
        ),
        say(language, "listrefusal.p2", reason=blocks.sentence(pick(facts.reason, language))),
        say(language, "listrefusal.p3"),
    ]
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.day,
        number="" if stamp.number is None else str(stamp.number),
        heading=say(language, "listrefusal.heading"),
        text=[layout.body_text(line) for line in text],
        notes=[layout.note(say(language, "listrefusal.appeal"))],
        signers=(facts.chair, facts.secretary),
    )
