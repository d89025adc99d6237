"""The decision extending nomination or prolonging the election, two sheets (D1485 p.15, 24)."""

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Extension, Moved, Stamp
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, esc, pick
from core.papers.wording import act, say


def render(facts: Extension, stamp: Stamp) -> Rendered:
    """The decision in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "extension", lambda language: _sheet(facts, language))


def _sheet(facts: Extension, language: Language) -> prose.Sheet:
    kind = "" if facts.kind == "nomination" else f"_{facts.kind}"
    commission = pick(facts.body.commission, language)
    day = {} if not kind else {"day": dates.line(language, facts.vote_day)}
    moved = "; ".join(_moved(one, language) for one in facts.moved)
    text = [
        blocks.decides(language, facts.rules, f"extension.points{kind}", commission),
        say(language, f"extension.p1{kind}", **day),
        say(language, "extension.p2", reason=blocks.sentence(pick(facts.reason, language))),
        say(language, "extension.p3", moved=Markup(moved)) if moved else Markup(""),
    ]
    return prose.Sheet(
        kind=act(language, "kind"),
        day=facts.decided.day,
        number=facts.decided.number,
        heading=say(language, f"extension.heading{kind}"),
        text=[layout.body_text(line) for line in text if line],
        notes=blocks.notes(language, facts.decided, None),
        signers=(facts.chair, facts.secretary),
    )


def _moved(one: Moved, language: Language) -> Markup:
    """A window by its first and last day; a deadline by its last day alone."""
    if one.opens and one.last:
        window: str = dates.window(language, one.opens, one.last)
    elif one.last:
        window = say(language, "extension.until", day=dates.line(language, one.last))
    else:
        window = dates.line(language, one.opens) if one.opens else say(language, "sheet.none")
    return say(language, "extension.moved", step=pick(one.step, language), window=esc(window))
