"""A finding's citation in the words of the election's own Rules.

The catalogue names the point of one decree, that of the pilot. Where another rule set governs, its file
says which of its own points stands in that place (`points`); what has none there is left to whoever
settles what the Rules leave open.
"""

import re
from dataclasses import replace

from core.rules.findings import Finding
from core.rules.procedure import Procedure

_DECREE = re.compile(r"(D\d+) (p\..+)")


def cited(finding: Finding, catalogue: str, procedure: Procedure) -> Finding:
    """The finding with the point that it rests on in this rule set; one that has a citation keeps it."""
    if finding.citation:
        return finding
    said = translated(catalogue, procedure)
    return finding if said == catalogue else replace(finding, citation=said)


def translated(citation: str, procedure: Procedure) -> str:
    """A citation of another decree as this rule set's: `D1485 p.14, p.21` is `D130 p.16, p.25`."""
    own, others, decree, foreign = list[str](), list[str](), "", False
    for part in (one.strip() for one in re.split(r"[;,]", citation)):
        named = _DECREE.fullmatch(part)
        decree = named[1] if named else decree if part.startswith("p.") else ""
        if not decree:
            others.append(part)
        elif decree == procedure.decree.key:
            own.append(part.removeprefix(f"{decree} "))
        else:
            foreign = True
            own += _points(f"{decree} {named[2] if named else part}", procedure)
    if not foreign:
        return citation
    points = ", ".join(dict.fromkeys(own))
    first = f"{procedure.decree.key} {points}" if points else ""
    return "; ".join(one for one in (first, *others) if one) or procedure.residual.citation


def _points(point: str, procedure: Procedure) -> list[str]:
    """The points of this rule set in the place of another's; none where it has none."""
    found = procedure.points.get(point, "")
    return [one.strip() for one in found.split(",")] if found else []
