"""Every form by the name of its act. What is not here can't be done by hand yet.

The forms, and the acts beneath them, are loaded when the first of them is asked for: the window opens on a
page that has none.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from gui.forms.spec import Factory

SUBJECTS = (
    "setup",
    "people",
    "nomination",
    "candidates",
    "notices",
    "day",
    "ending",
    "appeals",
    "prolonging",
    "representatives",
    "calling",
    "validity",
    "mandate",
    "correcting",
    "keeping",
    "accounts",
    "scans",
    "papersetting",
)
"""The modules of the forms, in the order in which they are listed."""


@cache
def _all() -> dict[str, Factory]:
    found: dict[str, Factory] = {}
    for subject in SUBJECTS:
        found |= import_module(f"gui.forms.{subject}").SPECS
    return found


class _Forms(Mapping[str, Factory]):
    """A mapping that is filled when it is first looked into."""

    def __getitem__(self, act: str) -> Factory:
        return _all()[act]

    def __iter__(self) -> Iterator[str]:
        return iter(_all())

    def __len__(self) -> int:
        return len(_all())


FORMS: Mapping[str, Factory] = _Forms()
