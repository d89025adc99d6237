"""G11: figures are final only after two different persons have entered the same.

A state machine enters counts in any order, by any member, right and wrong, and tries to sign at any moment.
It keeps its own book of who entered what, and the real office has to agree with it.
"""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import seed as seeded_with
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core import office as desk
from core.acts.registry import ACTS
from core.audit.verify import verify
from core.office import Verdict
from core.rules import entries
from tests.prove import scale
from tests.story import script, told

NAME = "eskeldi"
EXAMPLES = 400
FEW = 8
STEPS = 8


class Prepared:
    """A file in which the ballots are counted and nothing is entered yet, and the acts that follow."""

    def __init__(self, folder: Path) -> None:
        with told(folder, NAME) as story:
            self.entry = story.until("enter_count")
            self.clock = story.clock
            steps = script(NAME)["steps"]
            self.signing = next(step for step in steps if step["act"] == "sign_count_protocol")
            story.stand(self.signing["at"])
        self.path = folder / "election.hattama"
        self.persons = sorted({step["by"] for step in steps if step["act"] == "enter_count"} | {"m1", "m2"})
        self.variants = [self.entry["figures"], _other(self.entry["figures"])]


def _other(figures: dict[str, Any]) -> dict[str, Any]:
    """The same count with the votes of two candidates exchanged: it adds up as well, and it is another."""
    changed = json.loads(json.dumps(figures))
    keys = sorted(changed["votes"])
    first, second = changed["votes"][keys[0]], changed["votes"][keys[1]]
    assert first != second
    changed["votes"] |= {keys[0]: second, keys[1]: first}
    return changed


class Counting(RuleBasedStateMachine):
    """An office at the count, and the book of who entered what."""

    prepared: Prepared
    signed_ever = 0
    refused_ever = 0

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name, "election.hattama")
        shutil.copyfile(self.prepared.path, path)
        self.office = desk.open_office(path, self.prepared.clock)
        self.book: dict[int, tuple[str, int]] = {}
        self.final = False

    def teardown(self) -> None:
        """Close the office; whatever was done, the file is intact."""
        self.office.close()
        verdict = verify(self.office.path)
        self.folder.cleanup()
        assert verdict.intact, verdict.problems

    def perform(self, act: str, data: dict[str, Any], by: str) -> Verdict:
        """Through the only door."""
        return self.office.perform(ACTS[act].model_validate(data), by)

    @rule(entry=st.sampled_from((1, 2)), person=st.integers(0, 3), figures=st.sampled_from((0, 0, 0, 1)))
    def enter(self, entry: int, person: int, figures: int) -> None:
        """Somebody enters a count."""
        by = self.prepared.persons[person % len(self.prepared.persons)]
        data = {**self.prepared.entry, "entry": entry, "figures": self.prepared.variants[figures]}
        verdict = self.perform("enter_count", data, by)
        other = self.book.get(3 - entry)
        allowed = not self.final and (other[0] != by if other else entry == 1)
        assert verdict.done == allowed, (verdict.codes, self.book)
        if verdict.done:
            self.book[entry] = (by, figures)

    @rule(persons=st.permutations(range(3)), figures=st.sampled_from(((0, 0), (0, 1), (1, 1))))
    def enter_both_and_sign(self, persons: list[int], figures: tuple[int, int]) -> None:
        """The straight way, by two persons, with figures that agree or do not."""
        self.enter(1, persons[0], figures[0])
        self.enter(2, persons[1], figures[1])
        self.sign()

    @rule()
    def sign(self) -> None:
        """The commission tries to sign the protocol."""
        verdict = self.perform(
            "sign_count_protocol", self.prepared.signing["data"], self.prepared.signing["by"]
        )
        both = len(self.book) == 2
        agreed = both and self.book[1][0] != self.book[2][0] and self.book[1][1] == self.book[2][1]
        assert verdict.done == (agreed and not self.final), (verdict.codes, self.book)
        type(self).signed_ever += verdict.done
        type(self).refused_ever += both and not agreed
        self.final = self.final or verdict.done

    @precondition(lambda self: self.final)
    @rule()
    def look_at_what_is_final(self) -> None:
        """What was signed is what both entered."""
        vote = self.office.situation().vote(1)
        assert vote is not None
        wanted = self.prepared.variants[self.book[1][1]]["votes"]
        for entry in vote.entries:
            assert {key: entry.figures[f"votes.{key}"] for key in wanted} == wanted

    @invariant()
    def nothing_is_final_before_two_persons_agree(self) -> None:
        """The record itself says so, whatever the office answered."""
        vote = self.office.situation().vote(1)
        signed = vote is not None and vote.protocol is not None
        assert signed == self.final
        if signed:
            assert vote is not None
            first, second = vote.entries
            assert first.person != second.person
            assert first.figures == second.figures


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> type[Counting]:
    """The machine over a prepared file."""
    return type("CountingHere", (Counting,), {"prepared": Prepared(tmp_path_factory.mktemp("count"))})


def run(machine: type[Counting], examples: int, phases: tuple[Phase, ...] = tuple(Phase)) -> None:
    """Walk about: the same walks for the same seed."""
    walk = settings(
        max_examples=examples,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seeded_with(scale.chance("walks").getrandbits(32))(machine), settings=walk)


def test_g11_figures_are_final_only_after_two_persons_entered_the_same(machine: type[Counting]) -> None:
    walks = EXAMPLES if scale.FULL else FEW
    run(machine, walks)
    scale.tell(
        f"G11: {walks} walks of {STEPS} steps, {machine.signed_ever} protocols signed, "
        f"{machine.refused_ever} signings of entries that differ refused"
    )
    assert machine.signed_ever > 0, "no walk came to a signature: the test proves too little"
    assert machine.refused_ever > 0, "no walk tried to sign what differs: the test proves too little"


@pytest.mark.parametrize("fault", ["check_persons", "compare_entries"])
def test_g11_a_seeded_fault_is_reported(
    machine: type[Counting], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(entries, fault, lambda *_: iter(()))
    with pytest.raises(AssertionError):
        run(machine, 200, (Phase.generate,))  # found is enough: no shorter walk is looked for
