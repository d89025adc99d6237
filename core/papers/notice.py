"""What all notices share: one bilingual sheet for the board, Kazakh left, Russian right, row against row."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Body, Signer, Stamp, Text
from core.papers.facts.notices import CalledBy, Told
from core.papers.fonts import SERIF_BOLD
from core.papers.formats import A4
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, Markup, bold, clean, joined, name_of, pick
from core.papers.wording import say

GAP = 8 * mm
_SHORT = re.compile(r"\b(о|об|по|в|с|на|за)\s", re.IGNORECASE)
PLAIN = layout.style(12, 1.3)
LARGE = layout.style(13.5, 1.32)
STRONG = layout.style(13.5, 1.28, SERIF_BOLD)

Row = tuple[Text, Any]


def both(make: Any) -> Text:
    """A text made for each language by the same function."""
    return Text(*(make(language) for language in LANGUAGES))


def labelled(key: str, value: Text) -> Row:
    """A row «label: value»; a row whose value is empty is left out by `render`."""
    return both(lambda one: _labelled(one, key, value)), PLAIN


def _labelled(language: Language, key: str, value: Text) -> Markup:
    said = pick(value, language)
    return joined(" ", bold(say(language, key)), said) if said else Markup("")


def sentence(text: Text) -> Row:
    """A row of plain text."""
    return text, PLAIN


def lead(text: Text) -> Row:
    """The row that a passer-by reads."""
    return text, STRONG


def render(
    kind: str, body: Body, title: Text, rows: Sequence[Row | Any], *, day: date, stamp: Stamp, chair: Signer
) -> Rendered:
    """Letterhead, title, day and place, the rows, the chair's signature."""
    kept = [_pair(row) if isinstance(row, tuple) else row for row in rows if _says(row)]
    wide = A4.measure
    story: Story = [
        *layout.letterhead(body, wide),
        layout.space(7),
        layout.two(both(lambda one: heading(pick(title, one))), wide, layout.centred(14, SERIF_BOLD), GAP),
        layout.space(3),
        layout.dated(layout.Dated(both(lambda one: dates.line(one, day)), body.place), wide, 11, GAP),
        layout.space(6),
        *kept[:-1],
        layout.closing(*kept[-1:], layout.space(9), blocks.signatures_both((chair,), 11.5, 40.0, role=165.0)),
    ]
    return flow(A4, [Part(story)], stamp, prose.meta(body, kind))


def heading(title: str) -> str:
    """A title in capitals; a preposition never ends its line."""
    return _SHORT.sub("\\1\u00a0", clean(title)).upper()


def _says(row: Row | Any) -> bool:
    return not isinstance(row, tuple) or bool(row[0].kk)


def _pair(row: Row) -> Any:
    text, look = row
    side = (A4.measure - GAP) / 2
    cells = [layout.para(layout.hyphened(one, look, side), look) for one in (text.kk, text.ru)]
    return layout.grid(
        [[cells[0], "", cells[1]]],
        [side, GAP, side],
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8 if look is PLAIN else 12),
    )


def set_for(language: Language, day: date) -> str:
    """The day something is set for: «…12 тамызға», «(На) 12 августа 2005 года»."""
    return dates.to(language, day) if language == "kk" else dates.line(language, day)


def called(language: Language, by: CalledBy) -> Markup:
    """Who decided, when, under which number: always after a colon, nothing inflected."""
    number = say(language, "sheet.number", number=by.number) if by.number else ""
    return joined(", ", blocks.clause(pick(by.body, language)), dates.line(language, by.day), number)


def told(language: Language, person: Told) -> Markup:
    """A person in the order of the law; what he did not wish to tell is not there (D1485 p.19.1, 53)."""
    wished = [
        say(
            language,
            "notice.wish",
            label=say(language, f"notice.{key}"),
            value=blocks.clause(pick(value, language)),
        )
        for key, value in (("affiliation", person.affiliation), ("nationality", person.nationality))
        if value is not None and pick(value, language)
    ]
    return joined(", ", blocks.person(language, person.described), *wished)


def full(person: Any) -> Text:
    """A full name in both languages, in the base form."""
    return both(lambda one: name_of(person, one).full)


def contact(body: Body, hours: Text) -> list[Row]:
    """Where the commission is to be found."""
    return [
        labelled("notice.address", body.address),
        labelled("notice.hours", hours),
        labelled("notice.phone", Text(body.phone, body.phone)),
    ]
