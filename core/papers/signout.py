"""P12: the list for signing out ballots, the working copy of the electors' list (Art. 41.4–5, 42.1).

Rows are high enough to sign in. Neither hour nor order nor number of a ballot stands on it, and nothing
of how anyone voted.
"""

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from core.papers import blocks, dates, layout, prose, signing
from core.papers.facts import ElectorLine, Stamp, Text
from core.papers.facts.lists import SignOut
from core.papers.fonts import SANS_BOLD, SERIF_BOLD
from core.papers.formats import A4_WIDE
from core.papers.page import Part, Story, flow
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Markup, bold, joined, name_of, pick, strong
from core.papers.wording import both, say

ROW = 12 * mm
_HEADS = ("number", "name", "born", "elector", "member", "helper", "remark")
_SHARES = (0.04, 0.26, 0.07, 0.2, 0.2, 0.13, 0.1)
_GREY = (0.55, 0.55, 0.55)


def render(facts: SignOut, stamp: Stamp) -> Rendered:
    """The list, and beneath it what is counted from it by hand before the urn is opened."""
    return flow(A4_WIDE, [Part(_story(facts))], stamp, prose.meta(facts.body, "signout"))


def _story(facts: SignOut) -> Story:
    wide = A4_WIDE.measure
    tail = [layout.space(4), _totals(facts, wide), layout.space(4), _signatures(facts)]
    kept = _kept(facts, wide, tail)
    split = len(facts.lines) - kept
    end: Any = layout.closing(*tail)
    if kept:
        rows = _grid([_row(line) for line in facts.lines[split:]], wide, top=0.35)
        end = signing.TableEnd(_grid([_heads()], wide), rows, *tail, room=A4_WIDE.room)
    return [
        *layout.letterhead(facts.body, wide, 11, 15 * mm),
        layout.space(3.5),
        layout.two(_title(facts), wide, layout.centred(12.5, SERIF_BOLD, 1.22)),
        layout.space(1.5),
        layout.two(_day(facts), wide, layout.centred(10, lead=1.3)),
        layout.space(3),
        _grid([_heads(), *(_row(line) for line in facts.lines[:split])], wide, head=1),
        end,
    ]


def _kept(facts: SignOut, wide: float, tail: list[Any]) -> int:
    """How many of the last rows stay with the totals and signatures: two, or as many as a sheet holds."""
    for kept in (2, 1):
        rows = _grid([_heads(), *(_row(line) for line in facts.lines[-kept:])], wide, head=1)
        if sum(block.wrap(wide, 9999)[1] for block in (rows, *tail)) < A4_WIDE.room - 1:
            return min(kept, len(facts.lines) - 1)
    return 0


def _title(facts: SignOut) -> Text:
    said = [say(one, "signout.title", area=pick(facts.body.area, one)) for one in LANGUAGES]
    return Text(*said)


def _day(facts: SignOut) -> Text:
    again = both("ballot.second") if facts.round > 1 else Text("", "")
    said = []
    for language in LANGUAGES:
        day = say(language, "ballot.vote_day", day=dates.line(language, facts.vote_day))
        said.append(joined(" · ", bold(pick(again, language)) if facts.round > 1 else "", day))
    return Text(*said)


def _heads() -> list[Any]:
    look = layout.centred(8, SANS_BOLD, 1.2)
    return [layout.para(layout.stacked(both(f"signout.{key}")), look) for key in _HEADS]


def _row(line: ElectorLine) -> list[Any]:
    look, middle, room = layout.style(10, 1.2), layout.centred(10, lead=1.2), _SHARES[1] * A4_WIDE.measure - 8
    names = Text(*(layout.hyphened(strong(name_of(line.person, one)), look, room) for one in LANGUAGES))
    return [
        layout.para(str(line.number), middle),
        layout.para(layout.stacked(names), look),
        layout.para(str(line.birth_year), middle),
        Spacer(1, ROW),
        "",
        "",
        layout.para(layout.stacked(line.remark), layout.style(9, 1.2)),
    ]


def _grid(rows: list[list[Any]], wide: float, *, head: int = 0, top: float = 1.0) -> Any:
    last = 0.35 if head and len(rows) > 1 else 1.0
    return layout.grid(
        rows,
        [share * wide for share in _SHARES],
        ("LINEBELOW", (0, 0), (-1, -1), 0.35, _GREY),
        ("LINEBELOW", (0, -1), (-1, -1), last, (0, 0, 0) if last == 1 else _GREY),
        *((("LINEABOVE", (0, 0), (-1, 0), 1.0, (0, 0, 0)),) if top == 1 else ()),
        *((("LINEBELOW", (0, 0), (-1, 0), 1.0, (0, 0, 0)),) if head else ()),
        ("LINEAFTER", (0, 0), (-2, -1), 0.35, (0.75, 0.75, 0.75)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        head=head,
    )


def _totals(facts: SignOut, wide: float) -> Any:
    """Issued, by each member, cancelled: figures and words are written in by hand (Art. 43.3-1, 43.4)."""
    look = layout.style(10, 1.2)
    labels: list[tuple[Text, Any]] = [(both("signout.issued"), layout.style(10, 1.2, SERIF_BOLD))]
    labels += [(_by(name), look) for name in facts.issuers]
    labels.append((both("signout.cancelled"), layout.style(10, 1.2, SERIF_BOLD)))
    shares = (0.36, 0.36, 0.02, 0.26)
    return layout.grid(
        [[layout.para(text.kk, own), layout.para(text.ru, own), "", ""] for text, own in labels],
        [share * wide for share in shares],
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("RIGHTPADDING", (0, 0), (1, -1), 8),
        ("LINEBELOW", (3, 0), (3, -1), 0.6, (0, 0, 0)),
    )


def _by(person: Any) -> Text:
    said: list[Markup] = [say(one, "signout.by", name=name_of(person, one).signed) for one in LANGUAGES]
    return Text(*said)


def _signatures(facts: SignOut) -> Any:
    return blocks.signatures_both(facts.signers, 10, 22.0, inline=True, role=255.0, radius=12 * mm)
