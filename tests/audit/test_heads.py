"""What the program shows of a head on paper: never the whole of it."""

import hashlib

import pytest

from core.audit import standalone_verify
from core.audit.heads import masked, whole
from core.audit.verdict import Verdict
from core.audit.verify import verify
from core.misuse import Misuse
from core.record.database import Record
from tests.audit.conftest import Made
from tests.record.samples import head, paper, pdf, seeded


def test_two_of_sixteen_groups_have_to_be_read_from_paper(made: Made) -> None:
    seen = set()
    for number in range(200):
        printed = hashlib.sha256(bytes(number)).hexdigest()
        groups = [printed[place : place + 4] for place in range(0, 64, 4)]
        shown = masked(printed)
        assert shown == masked(printed), "asking twice shows no more than asking once"
        assert len(shown.groups) == 16
        assert len(shown.blanks) == 2
        seen.update(shown.blanks)
        rest = [group for place, group in enumerate(groups) if place not in shown.blanks]
        assert [group for group in shown.groups if group is not None] == rest
        assert shown.filled(*(groups[place].upper() for place in shown.blanks)) == printed
    assert seen == set(range(16)), "no group may always be shown"


def test_a_whole_head_is_typed_as_it_is_printed(made: Made) -> None:
    groups = " ".join(made.head[place : place + 4] for place in range(0, 64, 4))
    assert whole(groups.upper()) == whole(f" {groups}\n") == made.head
    cyrillic = groups.translate(str.maketrans("ace", "асе"))
    assert cyrillic != groups
    assert whole(cyrillic) == made.head
    for wrong in ("", made.head[:-1], made.head + "0", "х" * 64):
        with pytest.raises(Misuse):
            whole(wrong)


def test_what_is_typed_goes_to_the_verifier(made: Made) -> None:
    shown = masked(made.head)
    typed = [made.head[4 * place : 4 * place + 4] for place in shown.blanks]
    assert verify(made.whole, head=shown.filled(*typed)).complete is True
    other = "0000" if typed[0] != "0000" else "1111"
    assert verify(made.whole, head=shown.filled(other, typed[1])).complete is False


def headed(made: Made, printed: str) -> Verdict:
    """The verdict on the record after a protocol was printed with that head."""
    with Record.open(made.working, salts=seeded("headed")) as record, record.act(head("sign", 9)) as work:
        row = paper(work, 3, "count", work.store_pdf(pdf("protocol")))
        row.head = printed
        work.session.add(row)
    return verify(made.working)


def test_the_window_is_told_which_protocols_bear_a_head(made: Made) -> None:
    assert verify(made.whole).headed == ()
    verdict = headed(made, made.head)
    assert verdict.intact
    (one,) = verdict.headed
    assert (one.number, one.kind, one.head) == (3, "count", made.head)
    assert "headed" not in verdict.to_json()
    assert verify(made.working, head=one.head).head_at.entry == 7


def test_a_head_that_was_never_that_of_the_record_is_found(made: Made) -> None:
    verdict = headed(made, "1" * 64)
    assert verdict.problems == ("paper 3: it bears a head that is not that of the entry before it",)
    assert list(verdict.problems) == standalone_verify.examine(made.working).problems


@pytest.mark.parametrize(
    "typed", [(), ("abcd",), ("abcd", "ef01", "2345"), ("abcd", "ef0"), ("abcd", "efgh"), ("", "")]
)
def test_what_is_no_group_is_a_misuse(made: Made, typed: tuple[str, ...]) -> None:
    with pytest.raises(Misuse):
        masked(made.head).filled(*typed)
