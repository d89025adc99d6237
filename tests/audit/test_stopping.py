"""A person may stop an export or a check: nothing stays, nothing is said."""

import pytest

from core.audit import standalone_verify
from core.audit.export import export
from core.audit.stopping import Stopped
from core.audit.verify import verify
from tests.audit.conftest import Made
from tests.record.samples import files


class After:
    """Asks to stop after so many questions."""

    def __init__(self, left: int) -> None:
        self.left = left

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def questions(made: Made, tmp_path) -> int:
    """How often an undisturbed export asks."""
    never = After(10**9)
    export(made.working, tmp_path / "whole.sqlite", stop=never)
    (tmp_path / "whole.sqlite").unlink()
    return 10**9 - never.left


def test_an_export_that_is_stopped_at_any_moment_leaves_nothing(made: Made, tmp_path) -> None:
    before = made.working.read_bytes()
    most = questions(made, tmp_path)
    assert most > 50
    for left in (0, 1, 5, most // 2, most - 2, most - 1):
        with pytest.raises(Stopped):
            export(made.working, tmp_path / "a.sqlite", stop=After(left))
        assert files(tmp_path) == ["made"]
    assert made.working.read_bytes() == before
    export(made.working, tmp_path / "a.sqlite", stop=After(most))
    assert verify(tmp_path / "a.sqlite").intact


def test_a_check_that_is_stopped_says_nothing(made: Made) -> None:
    for path in (made.working, made.whole, made.public):
        for left in (0, 1, 20):
            with pytest.raises(Stopped):
                verify(path, stop=After(left))
        assert verify(path, stop=After(10**9)).intact
    with pytest.raises(Stopped):
        verify(made.whole, older=made.public, stop=After(20))


class Hurried(standalone_verify.Report):
    """A report whose time is always over."""

    def late(self) -> bool:
        return True


def test_the_script_gives_up_when_it_is_told_to(made: Made) -> None:
    assert standalone_verify.examine(made.whole, Hurried()).problems
