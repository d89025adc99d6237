"""P6: the decision cancelling a candidate's registration, two sheets (D1485 p.19.3, 20, 22-23).

At the candidate's own wish there is no breach to tell and nothing to appeal.
"""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Cancellation, Stamp
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, name_of, pick
from core.papers.wording import act, say


def render(facts: Cancellation, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "cancellation", lambda language: _sheet(facts, language))


def _sheet(facts: Cancellation, language: Language) -> prose.Sheet:
    appeal = () if facts.wish else (layout.note(say(language, "block.appeal")),)
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, "cancellation.heading"),
        text=_text(facts, language),
        notes=[*blocks.notes(language, facts.decided, None), *appeal],
        signers=(facts.chair, facts.secretary),
    )


def _text(facts: Cancellation, language: Language) -> Story:
    """What is cancelled and why; the facts of a breach; to whom the decision is handed."""
    points = "cancellation.wish_points" if facts.wish else "cancellation.points"
    commission = pick(facts.body.commission, language)
    lines = [
        blocks.decides(language, facts.rules, points, commission),
        say(
            language,
            "cancellation.p1",
            day=dates.of(language, facts.registered_day),
            number=facts.registered_number,
            name=bold(name_of(facts.candidate, language).full),
            ground=_ground(facts, language),
        ),
    ]
    if facts.facts is not None:
        lines.append(say(language, "cancellation.p2", facts=blocks.sentence(pick(facts.facts, language))))
    lines.append(say(language, "cancellation.p3", n=str(len(lines))))
    if facts.wish:
        lines.append(blocks.numbered(len(lines), say(language, "cancellation.told")))
    return [layout.body_text(line) for line in lines if line]


def _ground(facts: Cancellation, language: Language) -> Markup | str:
    if facts.wish is not None:
        return say(language, "cancellation.wish", day=dates.of(language, facts.wish))
    return blocks.clause(pick(facts.ground, language)) if facts.ground else say(language, "sheet.none")
