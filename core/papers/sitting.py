"""The minutes of a meeting of the commission, two sheets (Art. 20.4-5)."""

from core.papers import blocks, dates, layout, prose, session
from core.papers.facts import Sitting, Stamp, Taken
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, bold, name_of
from core.papers.wording import act, catalogue, say


def render(facts: Sitting, stamp: Stamp) -> Rendered:
    """The minutes in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "sitting", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Sitting, stamp: Stamp, language: Language) -> prose.Sheet:
    attended = facts.attended
    spoken = layout.body_text(session.spoken(attended, language))
    alone = len(facts.taken) == 1  # of one question the speakers stand where DOC p.47 has them
    nothing = [] if facts.taken else [layout.body_text(say(language, "sitting.nothing"))]
    return prose.Sheet(
        kind=say(language, "sitting.kind"),
        day=attended.day,
        number="" if stamp.number is None else str(stamp.number),
        heading="",
        text=[
            *(layout.body_text(line) for line in session.opening(attended, language)),
            *([] if alone else [spoken]),
            *(_taken(one, language, [spoken] if alone else []) for one in facts.taken),
            *nothing,
        ],
        signers=(attended.chair, attended.secretary),
    )


def _taken(one: Taken, language: Language, spoken: Story) -> Story:
    """One question: what was heard and said, what was decided, the vote, a dissent right after it."""
    resolved = say(
        language,
        "sitting.resolved",
        verb=bold(act(language, "minuted")),
        day=dates.of(language, one.decided.day),
        number=one.decided.number,
    )
    heard = session.called(say(language, "sitting.heard", about=_about(one, language)))
    said = (layout.body_text(heard), *spoken, layout.body_text(resolved))
    return [*said, *blocks.voted(language, one.decided)]


def _about(one: Taken, language: Language) -> Markup:
    known = f"taken.{one.kind}" in catalogue(language)
    about = say(language, f"taken.{one.kind}" if known else "taken.other")
    if one.candidate is None:
        return about
    return say(language, "sitting.about", about=about, name=name_of(one.candidate, language).full)
