from collections.abc import Iterator

import pytest

from tests.story import Story, told


@pytest.fixture
def eskeldi(tmp_path) -> Iterator[Story]:
    with told(tmp_path, "eskeldi") as story:
        yield story


@pytest.fixture
def kokpekty(tmp_path) -> Iterator[Story]:
    with told(tmp_path, "kokpekty") as story:
        yield story


@pytest.fixture
def zhangala(tmp_path) -> Iterator[Story]:
    with told(tmp_path, "zhangala") as story:
        yield story


@pytest.fixture
def timiryazev(tmp_path) -> Iterator[Story]:
    with told(tmp_path, "timiryazev") as story:
        yield story
