"""What can be set right has a name in the window, and every entry it offers can be read."""

import pytest

from core.acts.correctable import SUBJECTS
from gui import view as views
from gui.forms.correcting import KINDS, correct, field_name
from gui.forms.recorded import keys
from tests.story import sketched


def test_every_subject_and_every_field_has_a_name(qapp):
    assert set(KINDS) == set(SUBJECTS)
    for subject in SUBJECTS.values():
        for field in subject.fields:
            assert field_name(field)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("dismissal", {"appointment", "dismissal"}),
        ("appeal-granted", {"appeal", "appeal_answer", "decision", "candidate_decision"}),
        ("invalid-and-repeated", {"invalidation", "repeat_election", "appeal"}),
        ("recount-by-order", {"recount"}),
        ("early-end-2006", {"entry_into_office", "mandate_end"}),
    ],
)
def test_every_entry_that_is_offered_can_be_read(qapp, tmp_path, name, kinds):
    with sketched(tmp_path, name) as story:
        situation, view = story.office.situation(), views.read(story.office)
    offered, spec = list(keys(situation)), correct("")
    assert kinds <= {kind for kind, _, _ in offered}
    for kind, key, said in offered:
        assert said, (kind, key)
        held = SUBJECTS[kind].read(situation, key)
        assert held, (kind, key)
        for one in held:
            values = {"entry": f"{kind} {key}", f"field_{kind}": one, "value": ""}
            ((_, now),) = spec.held(view, values)
            assert now, (kind, key, one)
