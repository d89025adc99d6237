"""Acts in prose: two sheets, first the Kazakh, then the Russian, one number and date, one file.

A blank in two languages is forbidden and both texts are authentic (papers.md §1): each sheet stands for
itself, is signed and sealed, and carries the same number and the same date. No such ban was found for
2005, so a commission may choose one sheet with both texts side by side; it is signed once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import zip_longest
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak

from core.papers import blocks, dates, layout, wording
from core.papers.facts import Body, Signer, Stamp, Text
from core.papers.formats import A4
from core.papers.page import Laid, Meta, Part, Story, laid
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, pick
from core.papers.wording import say, title


@dataclass(frozen=True, slots=True)
class Sheet:
    """One language's text of an act, in the order of its requisites; `step` is the room for a signature.

    Blocks of the text that stand in a list of their own are never parted by a sheet's end.
    """

    kind: str
    day: date
    number: str
    heading: str
    text: Story
    signers: tuple[Signer, ...]
    notes: Story = field(default_factory=list)
    step: float = 42.0
    annex: Story = field(default_factory=list)


def act(body: Body, stamp: Stamp, kind: str, sheet: Callable[[Language], Sheet]) -> Rendered:
    """An act of the commission on its own letterhead, in both languages, as the commission sets its acts.

    What would need a further sheet for a few lines is set a little closer, if that saves the sheet.
    """
    parallel = wording.layers().parallel
    made = _beside if parallel else _sheets
    first, *closer = _BESIDE if parallel else _WHOLE
    with layout.setting(first):
        found, least = made(body, stamp, kind, sheet)
    for one in closer:
        if found.pages == least:
            break
        with layout.setting(one):
            again, _ = made(body, stamp, kind, sheet)
        found = again if again.pages < found.pages else found
    return found.made()


_WHOLE = (layout.WHOLE, layout.SNUG, layout.TIGHT)
_BESIDE = (layout.BESIDE, layout.BESIDE_SNUG, layout.BESIDE_TIGHT)


def _beside(body: Body, stamp: Stamp, kind: str, sheet: Callable[[Language], Sheet]) -> tuple[Laid, int]:
    """Both languages side by side, as the text is set just now, and the fewest sheets it can take."""
    kk, ru = sheet("kk"), sheet("ru")
    least = 2 if kk.annex or ru.annex else 1
    return laid(A4, [Part(_parallel(body, kk, ru))], stamp, meta(body, kind)), least


def _sheets(body: Body, stamp: Stamp, kind: str, sheet: Callable[[Language], Sheet]) -> tuple[Laid, int]:
    """Each language on sheets of its own, as the text is set just now, and the fewest it can take."""
    told = [(sheet(language), language) for language in LANGUAGES]
    parts = [Part(story(body, one, language), language) for one, language in told]
    least = sum(2 if one.annex else 1 for one, _ in told)
    return laid(A4, parts, stamp, meta(body, kind)), least


def meta(body: Body, kind: str) -> Meta:
    """What the file says of itself."""
    named = title(kind)
    return Meta(f"{named.kk} / {named.ru}", body.commission.kk)


def story(body: Body, sheet: Sheet, language: Language) -> Story:
    """Letterhead, kind, date · place · number, heading, text, notes and signatures."""
    air = layout.set_in().air
    size = layout.set_in().size
    signatures = blocks.signatures(language, sheet.signers, size, sheet.step * max(air, 0.62))
    heading = layout.heading(sheet.heading, A4.measure) if sheet.heading else []
    return [
        *layout.letterhead(body, A4.measure, emblem=(13 + 8 * air) * mm),
        layout.space(8 * air),
        layout.Spaced(sheet.kind),
        layout.space(5 * air),
        layout.requisites(
            dates.line(language, sheet.day),
            pick(body.place, language),
            number(language, sheet.number),
            A4.measure,
        ),
        layout.space(8 * air),
        *([*heading, layout.space(6 * air)] if heading else ()),
        *(layout.closing(*one) if isinstance(one, list) else one for one in sheet.text[:-1]),
        end(_blocks(sheet.text[-1]), sheet.notes, signatures),
        *([PageBreak(), *sheet.annex] if sheet.annex else ()),
    ]


def _blocks(one: Any) -> Story:
    return one if isinstance(one, list) else [one]


def number(language: Language, given: str) -> str:
    """«№ 7/23»; nothing for a protocol that has no number yet."""
    return say(language, "sheet.number", number=given) if given else ""


def numbered(stamp: Stamp) -> Text:
    """The number of the register in both languages, empty where there is none."""
    given = "" if stamp.number is None else str(stamp.number)
    return Text(*(number(one, given) for one in LANGUAGES))


def end(last: Story, notes: Story, signatures: Any) -> Any:
    """The last point, the notes and the signatures in one piece."""
    air = layout.set_in().air
    between = [layout.space(4 * air), *notes] if notes else []
    return layout.closing(*last, *between, layout.space(7 * air), signatures)


def _parallel(body: Body, kk: Sheet, ru: Sheet) -> Story:
    """Both texts side by side, point beside point, under one letterhead and above one set of signatures."""
    headings = [layout.heading(one.heading, layout.BESIDE.measure)[0] for one in (kk, ru) if one.heading]
    rows = [beside(*pair) for pair in zip_longest(kk.text, ru.text, fillvalue="")]
    notes = [beside(*pair) for pair in zip_longest(kk.notes, ru.notes, fillvalue="")]
    day, given = (Text(*pair) for pair in zip(_requisites(kk, "kk"), _requisites(ru, "ru"), strict=True))
    annex = [beside(*pair) for pair in zip_longest(kk.annex, ru.annex, fillvalue="")]
    air = layout.set_in().air
    size = layout.set_in().size
    signatures = blocks.signatures_both(kk.signers, size, 34.0 * max(air, 0.7), role=178.0)
    return [
        *layout.letterhead(body, A4.measure, emblem=(13 + 8 * air) * mm),
        layout.space(6 * air),
        beside(*(layout.Spaced(one.kind, 14) for one in (kk, ru))),
        layout.space(3),
        layout.dated(layout.Dated(day, body.place, given), A4.measure, 10.5, layout.GAP),
        layout.space(5),
        *([beside(*headings), layout.space(1)] if headings else ()),
        layout.space(3),
        *rows[:-1],
        end(rows[-1:], notes, signatures),
        *([PageBreak(), *annex] if annex else ()),
    ]


def _requisites(sheet: Sheet, language: Language) -> tuple[str, str]:
    return dates.line(language, sheet.day), number(language, sheet.number)


def beside(kk: Any, ru: Any) -> Any:
    """Two blocks of one meaning, Kazakh left and Russian right."""
    side = layout.BESIDE.measure
    return layout.grid(
        [[kk, "", ru]], [side, A4.measure - 2 * side, side], ("BOTTOMPADDING", (0, 0), (-1, -1), 5)
    )
