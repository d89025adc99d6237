"""What stands under the table of a count protocol: times, explanations, rulings, annexes (Art. 43)."""

from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout
from core.papers.facts import Count, Text
from core.papers.fonts import SANS, SERIF_BOLD
from core.papers.text import LANGUAGES, Language, Markup, bold, esc, fill, pick
from core.papers.wording import both, say

TIMES = ("urn_sealed", "voting_opened", "voting_closed", "unused_cancelled", "urn_opened")
_SHARES = (0.178, 0.18, 0.192, 0.285, 0.165)


def times(facts: Count, wide: float, scale: float) -> Any:
    """The five times of the day, each under its name in both languages."""
    small, large = layout.centred(7.4, SANS, 1.2, 0.2), layout.centred(11.5 * scale, SERIF_BOLD, 1.2)
    named = [layout.para(layout.stacked(both(f"count.{key}")), small) for key in TIMES]
    hours = [layout.para(dates.clock(getattr(facts.times, key)), large) for key in TIMES]
    return layout.grid(
        [named, hours],
        [share * wide for share in _SHARES],
        ("LINEBELOW", (0, 1), (-1, 1), 0.35, (0.5, 0.5, 0.5)),
        ("LINEAFTER", (0, 0), (-2, -1), 0.35, (0.75, 0.75, 0.75)),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 3),
        ("NOSPLIT", (0, 0), (-1, -1)),
    )


Remarks = list[tuple[str, list[Text]]]
"""Lines under the table: the key of each line's label and its texts."""


def table(remarks: Remarks, wide: float, scale: float) -> Any:
    """Lines under the table, each in both languages."""
    look = layout.style(9.5 * scale, 1.2)
    side = (wide - 6 * mm) / 2
    cells = [[layout.para(_remark(one, key, texts), look) for one in LANGUAGES] for key, texts in remarks]
    rows = [[kk, "", ru] for kk, ru in cells]
    return layout.grid(rows, [side, 6 * mm, side], ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5 * scale))


def remarks(facts: Count) -> Remarks:
    """Explanations, rulings, attached papers, why it was counted again."""
    rulings = [Text(*(blocks.ruling(one, ruling) for one in LANGUAGES)) for ruling in facts.rulings]
    rows = [("explanations", [explained.text for explained in facts.explanations])]
    if rulings:
        rows.append(("rulings", rulings))
    rows.append(("attachments", list(facts.attachments)))
    if facts.recount is not None:
        rows.append(("recount", [facts.recount]))
    return rows


def closing(facts: Count, *, overleaf: bool) -> Remarks:
    """Where the copy is posted, when the protocol was signed; that its remarks stand overleaf."""
    away = [("remarks", [both("count.overleaf")])] if overleaf else []
    return [*away, ("posted", [facts.posted]), ("signed", [_signed_at(facts)])]


def _remark(language: Language, key: str, texts: list[Text]) -> Markup:
    said = [pick(text, language) for text in texts if pick(text, language)]
    label = bold(say(language, f"count.{key}"))
    if len(said) > 1:
        numbered = [fill("{n})\u00a0{text}", n=str(at), text=text) for at, text in enumerate(said, start=1)]
        return Markup(f"{label} " + "; ".join(text.rstrip(".") for text in numbered) + ".")
    return Markup(f"{label} {esc(said[0]) if said else say(language, 'sheet.none')}")


def _signed_at(facts: Count) -> Text:
    clock = dates.clock(facts.signed_at)
    day = facts.signed_at.date()
    return Text(*(say(one, "count.signed_at", day=dates.line(one, day), clock=clock) for one in LANGUAGES))
