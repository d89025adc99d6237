"""What the catalogue of findings quotes of the rule set: its numbers and its own words for a term.

A sentence names them as `{law_…}`; whoever judges an act fills them in, so a further rule set is told by
its own figures. A name that a rule set has nothing for is left out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from core.rules.findings import Finding, Value
from core.rules.procedure import Procedure
from core.rules.registration import alone

PREFIX = "law_"


def quotes(procedure: Procedure) -> Mapping[str, Value]:
    """Every number and rule that a sentence may quote, by the name of its placeholder."""
    return {f"{PREFIX}{name}": value for name, value in _all(procedure)}


def _all(procedure: Procedure) -> Iterator[tuple[str, Value]]:
    """Days and months are whole numbers; a fraction is written `2/3`; a step's rule is its own sentence."""
    yield "answer_days", procedure.appeal.answer_days
    yield "barred_days", procedure.withdrawal.barred_days
    yield "resignation_months", procedure.ending.resignation_months
    yield "quorum", f"{procedure.meeting.quorum_part}/{procedure.meeting.quorum_whole}"
    yield "consent", f"{procedure.ending.consent_part}/{procedure.ending.consent_whole}"
    yield "nominator", procedure.body(procedure.nomination.by)
    yield "withdrawal", procedure.withdrawal.rule
    yield "alone", alone(procedure)
    yield from ((step, rule.rule) for step, rule in procedure.calendar.items())


def quoted(finding: Finding, named: Iterable[str], procedure: Procedure) -> Finding:
    """The finding with what its sentences quote of this rule set; `named` are their placeholders."""
    wanted = {name for name in named if name.startswith(PREFIX)}
    if not wanted:
        return finding
    found = {name: value for name, value in quotes(procedure).items() if name in wanted}
    return replace(finding, values={**found, **finding.values})
