import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.gui.forms.bench import Bench
from tests.story import Story, told


@pytest.fixture
def story(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Story]:
    """The story of Eskeldi, or of whom the test names."""
    with told(tmp_path, getattr(request, "param", "eskeldi")) as made:
        yield made


@pytest.fixture
def clerk(story: Story, qapp: QApplication) -> Iterator[Bench]:
    """The page of acts before the story's office."""
    made = Bench(story)
    yield made
    made.close()


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    """A page on a story played up to an act."""
    made: list[Bench] = []
    with ExitStack() as stack:

        def make(act: str = "", nth: int = 1, name: str = "eskeldi") -> Bench:
            folder = tmp_path / str(len(made))
            folder.mkdir()
            story = stack.enter_context(told(folder, name))
            one = Bench(story)
            one.data = story.until(act, nth) if act else {}
            made.append(one)
            return one

        yield make
        for one in made:
            one.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
