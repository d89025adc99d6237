"""What `make papers` draws: every kind in every state, the rest by its name; the longest only when asked."""

import pytest

from core.papers.render import KINDS
from tests.papers import all_samples
from tests.papers.draw import STATES, asked, main, parsed


def test_every_kind_is_drawn_in_every_state_and_the_longest_only_when_asked() -> None:
    usual, whole = asked(parsed([])), asked(parsed(["--extreme"]))
    assert {f"{kind}-normal-{state}" for kind in KINDS for state in STATES} <= usual.keys()
    assert {f"{name}-issued" for name in (*all_samples.OTHERS, *all_samples.LAID)} <= usual.keys()
    assert whole.keys() - usual.keys() == {f"{kind}-extreme-{state}" for kind in KINDS for state in STATES}


def test_words_and_states_narrow_it(tmp_path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    told = ["cancellation-normal", "--state", "issued", "--state", "draft", "--dpi", "30"]
    main([*told, "--sheets", "--out", str(tmp_path)])
    drawn = {path.stem for path in tmp_path.glob("*.pdf")}
    assert drawn == {"cancellation-normal-issued", "cancellation-normal-draft"}
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f"{name}-1.png" in page for name in drawn)
    assert (tmp_path / "sheets" / "001.png").is_file()
    assert capsys.readouterr().out.startswith("2 papers")
