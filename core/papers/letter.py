"""P19: the letter presenting the decision to the superior akim, two sheets (D1485 p.8.5, 52).

A letter prints no kind of paper. Its foot, filled by hand on receipt, starts the 24 hours of p.52.
"""

from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, prose
from core.papers.facts import Letter, Stamp, Text
from core.papers.fonts import SANS, SANS_BOLD, SERIF_BOLD
from core.papers.formats import A4
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, NBSP, Language, Markup, clean, fill, joined, lines, name_of, pick
from core.papers.wording import both, say


def render(facts: Letter, stamp: Stamp) -> Rendered:
    """The letter in Kazakh and in Russian; the receipt stands once, at the end."""
    parts = [Part(_story(facts, language), language) for language in LANGUAGES]
    return flow(A4, parts, stamp, prose.meta(facts.body, "letter"))


def _story(facts: Letter, language: Language) -> Story:
    annex = _annex(facts, language)
    end: Story = [
        *annex[-1:],
        layout.space(7),
        blocks.signatures(language, (facts.chair,)),
        layout.space(6),
        _executor(facts, language),
    ]
    if language == LANGUAGES[-1]:
        end += [layout.space(5), _receipt()]
    return [
        *layout.letterhead(facts.body, A4.measure),
        layout.space(1.5),
        _address(facts),
        layout.space(6),
        _head(facts, language),
        layout.space(8),
        *layout.heading(say(language, "letter.heading"), A4.measure),
        layout.space(6),
        layout.body_text(say(language, "letter.text")),
        layout.space(2),
        *annex[:-1],
        layout.closing(*end),
    ]


def _address(facts: Letter) -> Any:
    """The commission's address and telephone under the rule, small (a letter's blank carries them)."""
    look = layout.centred(8.5, SANS, grey=0.25)
    side = A4.measure / 2 - 4 * mm
    cells = [
        layout.para(
            joined(
                ", ",
                pick(facts.body.address, language),
                say(language, "letter.phone", phone=_glued(facts.body.phone)),
            ),
            look,
        )
        for language in LANGUAGES
    ]
    return layout.grid([[cells[0], "", cells[1]]], [side, 8 * mm, side])


def _head(facts: Letter, language: Language) -> Any:
    """Date and number left, the addressee right."""
    akim = clean(pick(facts.body.oblast_akim_to, language))
    number = say(language, "sheet.number", number=facts.number)
    left = layout.para(lines(dates.line(language, facts.day), number), layout.style(13, 1.4))
    also = say(language, "letter.also", maslikhat=pick(facts.maslikhat, language)) if facts.maslikhat else ""
    to = lines(akim[:1].upper() + akim[1:], also)
    right = layout.para(to, layout.style(14, 1.3, SERIF_BOLD))
    wide = A4.measure
    return layout.grid([[left, right]], [wide * 0.54, wide * 0.46])


def _annex(facts: Letter, language: Language) -> Story:
    """The papers that go with the letter, one a row, so that a long list may go on overleaf."""
    look = layout.style(13, 1.28)
    rows = []
    for at, enclosure in enumerate(facts.enclosures):
        item = say(
            language,
            "letter.item",
            n=str(at + 1),
            title=blocks.clause(pick(enclosure.title, language)),
            sheets=str(enclosure.sheets),
            copies=str(enclosure.copies),
            end="." if at == len(facts.enclosures) - 1 else ";",
        )
        label = say(language, "letter.annex") if at == 0 else ""
        rows.append([layout.para(label, look), layout.para(item, look)])
    widths = [96, A4.measure - 96]
    return [layout.grid([row], widths, ("BOTTOMPADDING", (0, 0), (-1, -1), 3)) for row in rows]


def _glued(phone: str) -> str:
    """A telephone number in one piece; several may part after a comma."""
    return clean(phone).replace(" ", NBSP).replace("," + NBSP, ", ")


def _executor(facts: Letter, language: Language) -> Any:
    """Who drew the letter up, bottom left (DOC p.41)."""
    name = name_of(facts.executor, language).signed
    text = joined(
        ", ",
        say(language, "letter.executor", name=name),
        say(language, "letter.phone", phone=_glued(facts.executor_phone)),
    )
    return layout.para(text, layout.style(10, 1.3))


def _receipt() -> Any:
    """«Алынды / Получено»: day, hour, surname, signature; filled by hand by whoever receives."""
    small = layout.centred(7.5, SANS, grey=0.2)
    label = layout.para(slash(both("letter.received")), layout.style(10, 1.3, SANS_BOLD))
    shares = {"day": 0.19, "hour": 0.11, "surname": 0.26, "signature": 0.17}
    gap = 3 * mm
    room = A4.measure - 4 * gap
    first, second, widths = [label], [""], [room * (1 - sum(shares.values()))]
    rules: list[tuple[Any, ...]] = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.6, (0.3, 0.3, 0.3), 1, (3, 2)),
        ("TOPPADDING", (0, 0), (-1, 0), 24),
        ("TOPPADDING", (0, 1), (-1, 1), 2),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ]
    for key, share in shares.items():
        rules.append(("LINEBELOW", (len(widths) + 1, 0), (len(widths) + 1, 0), 0.6, (0, 0, 0)))
        first += ["", ""]
        second += ["", layout.para(slash(both(f"letter.{key}")), small)]
        widths += [gap, room * share]
    return layout.grid([first, second], widths, *rules)


def slash(text: Text) -> Markup:
    """Both languages on one line."""
    return fill("{kk} / {ru}", kk=text.kk, ru=text.ru)
