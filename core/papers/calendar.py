"""P2: the calendar plan, a wall sheet of A4 or A3 across: the measures, then the months drawn (RYS, AKT)."""

from datetime import date, datetime, timedelta
from typing import Any

from reportlab.lib.units import mm

from core.papers import blocks, dates, layout, month, prose
from core.papers.citation import cited
from core.papers.facts import Stamp, Text
from core.papers.facts.lists import Calendar, Measure
from core.papers.fonts import SANS, SANS_BOLD, SERIF_BOLD
from core.papers.formats import A3_WIDE, A4_WIDE, Format
from core.papers.page import Laid, Part, Story, laid
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, bold, pick
from core.papers.wording import both, say

FORMATS = {"a4": (A4_WIDE, 1.0), "a3": (A3_WIDE, 1.08)}
LARGER = (1.06, 1.12, 1.18, 1.24)
"""A wall sheet is read from afar: as much larger as the sheets that it takes anyway allow."""
MONTHS = {"a4": 1.0, "a3": 1.9}
"""How large the months are drawn: on the wall sheet there is room to write in a day."""
_HEADS = ("number", "measure", "who", "rule", "term", "point")
_SHARES = (0.033, 0.235, 0.16, 0.312, 0.185, 0.075)
_GREY = (0.55, 0.55, 0.55)
_MINUTE = timedelta(minutes=1)


def render(facts: Calendar, stamp: Stamp) -> Rendered:
    """The plan as a table whose head is repeated, and the months with their windows."""
    form, scale = FORMATS[facts.format]
    found = _laid(facts, stamp, form, scale)
    for larger in LARGER:
        tried = _laid(facts, stamp, form, scale * larger)
        if tried.pages > found.pages:
            break
        found = tried
    return found.made()


def _laid(facts: Calendar, stamp: Stamp, form: Format, scale: float) -> Laid:
    return laid(form, [Part(_story(facts, form, scale))], stamp, prose.meta(facts.body, "calendar"))


def _story(facts: Calendar, form: Format, scale: float) -> Story:
    wide = form.measure
    title = Text(
        *(
            say(
                one,
                "calendar.title",
                area=pick(facts.body.area, one),
                day=dates.to(one, facts.vote_day),
            )
            for one in LANGUAGES
        )
    )
    return [
        *layout.letterhead(facts.body, wide, 11 * scale, 15 * scale * mm),
        layout.space(4 * scale),
        layout.two(title, wide, layout.centred(12 * scale, SERIF_BOLD, 1.22), 10 * mm),
        layout.space(4 * scale),
        _table(facts, wide, scale),
        layout.space(2.5 * scale),
        layout.two(
            Text(*(say(one, "calendar.local", hours=facts.utc) for one in LANGUAGES)),
            wide,
            layout.style(8.4 * scale, 1.25, SANS, grey=0.25),
            10 * mm,
        ),
        layout.closing(
            layout.space(4 * scale),
            month.Months(facts, MONTHS[facts.format]),
            layout.space(4 * scale),
            blocks.signatures_both(
                (facts.chair, facts.secretary),
                10 * scale,
                26.0 * scale,
                inline=True,
                role=250.0 * scale,
                radius=11 * scale * mm,
            ),
        ),
    ]


def _table(facts: Calendar, wide: float, scale: float) -> Any:
    head = layout.centred(8 * scale, SANS_BOLD, 1.2)
    rows = [[layout.para(layout.stacked(both(f"calendar.{key}")), head) for key in _HEADS]]
    rows += [_row(at, one, scale) for at, one in enumerate(facts.measures, start=1)]
    return layout.grid(
        rows,
        [share * wide for share in _SHARES],
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, (0, 0, 0)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, _GREY),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, (0, 0, 0)),
        ("LINEBELOW", (0, -1), (-1, -1), 1.0, (0, 0, 0)),
        ("LINEAFTER", (0, 0), (-2, -1), 0.35, (0.75, 0.75, 0.75)),
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (1, 0), (-1, -1), 4 * scale),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3 * scale),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8 * scale),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.8 * scale),
        head=1,
    )


def _row(at: int, measure: Measure, scale: float) -> list[Any]:
    look = layout.style(8.5 * scale, 1.17)
    term = Text(*(bold(when(one, measure)) for one in LANGUAGES))
    who = measure.who if measure.who.kk else both(f"calendar.who_{measure.step}")
    point = Text(*(cited(one, measure.citation) for one in LANGUAGES))
    return [
        layout.para(str(at), layout.centred(9 * scale, lead=1.2)),
        _cell(both(f"calendar.{measure.step}"), layout.style(8.6 * scale, 1.17, SERIF_BOLD)),
        _cell(who, look),
        _cell(measure.rule, look),
        _cell(term, look),
        _cell(point, look),
    ]


def _cell(text: Text, look: Any) -> list[Any]:
    """Kazakh above, Russian below, a little apart."""
    return [layout.para(text.kk, look), layout.space(0.5), layout.para(text.ru, look)]


def when(language: Language, measure: Measure) -> str:
    """The dates of a measure: a day, a window with both its days inside, or the last moment of a term."""
    closes = measure.closes
    if closes is None:
        return say(language, "calendar.from_act")
    last = last_day(closes)
    whole = (closes.hour, closes.minute) == (0, 0)
    if measure.opens is not None:
        first = measure.opens.date()
        return dates.line(language, first) if first == last else dates.window(language, first, last)
    if whole and measure.step in ENDS_AT_MIDNIGHT:
        return say(language, "calendar.until", day=dates.line(language, last), clock="24.00")
    if whole:
        day = dates.since(language, last) if language == "kk" else dates.line(language, last)
        return say(language, "calendar.not_later", day=day)
    return say(language, "calendar.until", day=dates.line(language, last), clock=dates.clock(closes))


ENDS_AT_MIDNIGHT = frozenset({"campaign_end"})
"""Steps that end at an hour and not with a day: the plan names the hour (D1485 p.25)."""


def last_day(closes: datetime) -> date:
    """The last day inside, `closes` being the first moment outside."""
    return (closes.replace(tzinfo=None) - _MINUTE).date()
