"""P4: the protocol establishing whether a candidate meets the requirements (D1485 p.10-11, 16)."""

from typing import Any

from core.papers import blocks, layout, prose
from core.papers.facts import Conformity, Established, Stamp
from core.papers.fonts import SANS_BOLD
from core.papers.rendered import Rendered
from core.papers.text import Language, bold, name_of, pick
from core.papers.wording import say

_WIDTHS = (0.35, 0.12, 0.31, 0.22)


def render(facts: Conformity, stamp: Stamp) -> Rendered:
    """The protocol in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "conformity", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Conformity, stamp: Stamp, language: Language) -> prose.Sheet:
    name = bold(name_of(facts.candidate, language).full)
    met = all(one.met for one in facts.established)
    return prose.Sheet(
        kind=say(language, "block.protocol"),
        day=facts.day,
        number="" if stamp.number is None else str(stamp.number),
        heading=say(language, "conformity.heading"),
        text=[
            layout.body_text(
                say(
                    language,
                    "conformity.examined",
                    decree=blocks.decree(language, facts.rules),
                    points=say(language, "conformity.points"),
                    commission=pick(facts.body.commission, language),
                    name=name,
                )
            ),
            _table(facts, language),
            layout.body_text(say(language, f"conformity.{'conforms' if met else 'fails'}", name=name)),
        ],
        notes=blocks.voted(language, facts.vote) if facts.vote else [],
        signers=facts.signers,
        step=33.0,
    )


def _table(facts: Conformity, language: Language) -> Any:
    """Each requirement with its point, its evidence and whether it is met."""
    size = layout.set_in().note - 1
    head = layout.centred(size * 0.72, SANS_BOLD, 1.15)
    keys = ("requirement", "point", "evidence", "met")
    heads = [layout.para(say(language, f"conformity.{key}"), head) for key in keys]
    rows = [_row(one, language, size) for one in facts.established]
    widths = [share * layout.set_in().measure for share in _WIDTHS]
    return layout.grid([heads, *rows, ["", "", "", ""]], widths, *layout.ruled(tail=1), head=1)


def _row(one: Established, language: Language, size: float) -> list[Any]:
    look, middle = layout.style(size, 1.2), layout.centred(size, lead=1.2)
    answer = bold(say(language, f"conformity.{'yes' if one.met else 'no'}"))
    return [
        layout.para(pick(one.requirement, language), look),
        layout.para(one.point, middle),
        layout.para(one.evidence, look),
        layout.para(answer, middle),
    ]
