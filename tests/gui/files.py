"""Real files for the window: a rehearsal played up to an act, with or without accounts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.story import Story, told

SENTENCE = "Қараша айының суық кеші"
STAFF = (
    ("keeper", "keeper", "Үлгі Жауапты"),
    ("secretary", "secretary", ""),
    ("chair", "chair", ""),
    ("m3", "member", ""),
    ("watch", "observer", "Үлгі Байқаушы"),
)
"""Accounts by key, role, and the name of whoever is no member."""


def secret(key: str) -> str:
    return f"{SENTENCE} {key}"


def create(story: Story, key: str, role: str, name: str, by: str) -> None:
    member = None if name else key
    person = name or story.office.situation().member(key).person.kk.full
    data: dict[str, Any] = {"key": key, "role": role, "person": person, "member": member}
    made = story.do("create_account", {**data, "passphrase": secret(key)}, by=by)
    assert made.done, made.codes


def staff(story: Story) -> None:
    """Give the story's file a keeper, a secretary, a chair, a member and an observer; the keeper is in."""
    for key, role, name in STAFF:
        create(story, key, role, name, by="secretary" if role == "keeper" else "keeper")
        if role == "keeper":
            assert story.office.sign_in("keeper", secret("keeper")).done


@contextmanager
def played(folder: Path, act: str, nth: int = 1) -> Iterator[tuple[Story, Path]]:
    """A story up to an act, in the folder of its election; closed on leaving."""
    home = folder / "eskeldi"
    home.mkdir()
    with told(home) as story:
        story.until(act, nth)
        yield story, home / "election.hattama"
