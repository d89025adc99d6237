"""The minutes of a meeting of the commission, two sheets (Art. 20.4-5)."""

from core.papers import blocks, dates, layout, prose, session
from core.papers.facts import Sitting, Stamp, Taken
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, joined, name_of
from core.papers.wording import act, catalogue, say


def render(facts: Sitting, stamp: Stamp) -> Rendered:
    """The minutes in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "sitting", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Sitting, stamp: Stamp, language: Language) -> prose.Sheet:
    attended = facts.attended
    nothing = [] if facts.taken else [layout.body_text(say(language, "sitting.nothing"))]
    items = [f"{at})\u00a0" if len(facts.taken) > 1 else "" for at, _ in enumerate(facts.taken, start=1)]
    asked = list(zip(items, facts.taken, strict=True))
    return prose.Sheet(
        kind=say(language, "sitting.kind"),
        day=attended.day,
        number="" if stamp.number is None else str(stamp.number),
        heading="",
        text=[
            *(layout.body_text(line) for line in session.opening(attended, language)),
            *(layout.body_text(_heard(item, one, language)) for item, one in asked),
            layout.body_text(session.spoken(attended, language)),
            *(_resolved(item, one, language) for item, one in asked),
            *nothing,
        ],
        signers=(attended.chair, attended.secretary),
    )


def _heard(item: str, one: Taken, language: Language) -> Markup:
    """A question that was put; of several each by its number, as the decision on it (DOC p.29, 47)."""
    about = joined("", item, _about(one, language))
    return session.called(say(language, "sitting.heard", about=about))


def _resolved(item: str, one: Taken, language: Language) -> Story:
    """What was decided on a question, the vote, a dissent right after it."""
    resolved = say(
        language,
        "sitting.resolved",
        verb=joined(" ", bold(act(language, "minuted")), item.strip()),
        day=dates.of(language, one.decided.day),
        number=one.decided.number,
    )
    return [layout.body_text(resolved), *blocks.voted(language, one.decided)]


def _about(one: Taken, language: Language) -> Markup:
    known = f"taken.{one.kind}" in catalogue(language)
    about = say(language, f"taken.{one.kind}" if known else "taken.other")
    if one.candidate is None:
        return about
    return say(language, "sitting.about", about=about, name=name_of(one.candidate, language).full)
