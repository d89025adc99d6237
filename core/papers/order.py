"""P20: the draft order of appointment for the superior akim's own blank (D1485 p.52, 2005 only).

Emblem, number, date, place and the signer's name stay blank; «ЖОБА / ПРОЕКТ» stands across it for ever.
"""

from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, prose, signing
from core.papers.facts import Order, Stamp
from core.papers.formats import A4
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, Markup, bold, name_of, pick
from core.papers.wording import say


def render(facts: Order, stamp: Stamp) -> Rendered:
    """The draft in Kazakh and in Russian, a draft whatever the state of the paper."""
    parts = [Part(_story(facts, language), language) for language in LANGUAGES]
    return flow(A4, parts, stamp, prose.meta(facts.body, "order"), always=("draft",))


def _story(facts: Order, language: Language) -> Story:
    area = pick(facts.body.area, language)
    person = bold(name_of(facts.elected, language).full)
    signer = [signing.SignLine(say(language, "role.oblast_akim"), ())]
    return [
        layout.space(46),
        layout.Spaced(say(language, "order.title")),
        layout.space(9),
        _blanks(),
        layout.space(10),
        *layout.heading(
            say(language, "order.heading", unit_of=pick(facts.body.unit_of, language)), A4.measure
        ),
        layout.space(6),
        layout.body_text(_preamble(facts, language)),
        layout.body_text(say(language, "order.p1", area=area, person=person)),
        prose.end(
            [layout.body_text(say(language, "order.p2"))],
            [],
            signing.Signatures(signer, 14, say(language, "sheet.seal"), 42),
        ),
    ]


def _preamble(facts: Order, language: Language) -> Markup:
    return say(
        language,
        "order.preamble",
        decree=blocks.decree(language, facts.rules),
        points=say(language, "order.points"),
        commission_of=pick(facts.body.commission_of, language),
        day=dates.of(language, facts.decision_day),
        number=facts.decision_number,
    )


def _blanks() -> Any:
    """Empty lines where the akim's office writes date, place and number."""
    wide = A4.measure
    widths = [48 * mm, (wide - 128 * mm) / 2, 48 * mm, (wide - 128 * mm) / 2, 32 * mm]
    number = layout.para("№", layout.style(13, 1.2))
    rules = [("LINEBELOW", (at, 0), (at, 0), 0.5, (0, 0, 0)) for at in (0, 2, 4)]
    return layout.grid([["", "", "", "", number]], widths, *rules)
