"""What a recount changed is listed on the page of the count, once its protocol is signed and not before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from core.acts.recount import recount_differences
from gui import view as views
from gui.language import Language
from gui.pages.count import CountPage
from gui.saying.remarks import count_of
from tests.story import told


def shown(page: CountPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel)).replace("\u00a0", " ")


@pytest.mark.parametrize("act", ["enter_count", "sign_count_protocol"])
def test_no_figure_is_shown_before_the_recount_is_signed(
    qapp: QApplication, language: Language, tmp_path: Path, act: str
) -> None:
    language.use("en")
    with told(tmp_path, "recount-on-demand") as story:
        story.until("order_recount")
        step = story.steps[story.next]
        assert story.do("order_recount", step["data"], at=step["at"], by=step["by"]).done
        story.next += 1
        story.until(act)
        page = CountPage()
        page.show_view(views.read(story.office))
        said = shown(page)
        page.deleteLater()
    assert "What differs is listed when this one is." in said
    assert "in the first count" not in said


def test_what_differs_is_listed(qapp: QApplication, language: Language, tmp_path: Path) -> None:
    language.use("en")
    with told(tmp_path, "recount-on-demand") as story:
        for step in story.steps:
            story.do(step["act"], step["data"], at=step["at"], by=step["by"])
        view = views.read(story.office)
        page = CountPage()
        page.show_view(view)
        said = shown(page)
        page.deleteLater()
    found = [one for vote in view.situation.votes for one in recount_differences(vote)]
    assert found
    for one in found:
        assert f"{one.first} in the first count, {one.last} now" in said


def test_a_remark_of_the_journal_has_the_figures_of_its_own_count(tmp_path: Path) -> None:
    """Of the first or the second vote; of one that was counted anew since, none."""
    found = {}
    for name in ("kokpekty", "recount-on-demand"):
        (tmp_path / name).mkdir()
        with told(tmp_path / name, name) as story:
            for step in story.steps:
                story.do(step["act"], step["data"], at=step["at"], by=step["by"])
            view = views.read(story.office)
            lines = [line for line in view.journal if line.act == "enter_count"]
            found[name] = [count_of(line, view) for line in sorted(lines, key=lambda line: line.seq)]
    assert [vote and vote.round for vote in found["kokpekty"]] == [1, 1, 1, 2, 2]
    assert [vote and vote.round for vote in found["recount-on-demand"]] == [None, None, 1, 1]
