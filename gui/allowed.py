"""What the role of whoever is signed in may do, said before it is taken up. The office has the last word."""

from PySide6.QtWidgets import QPushButton

from core.rights import rights
from core.rules.findings import Finding
from gui import wording
from gui.view import View


def act(view: View | None, name: str) -> Finding | None:
    """What speaks against an act; None: nothing. Without accounts everybody may do everything."""
    if view is None or view.account is None or rights().may(view.account.role, name):
        return None
    return _right(view.account.role)


def deed(view: View | None, name: str) -> Finding | None:
    """What speaks against a deed that is no act: `export_whole`, `back_up`, `restore` …"""
    if view is None or view.account is None or rights().may_deed(view.account.role, name):
        return None
    return _right(view.account.role)


def why_not(view: View | None, name: str) -> str:
    """The same as one sentence; empty: the act may be done."""
    found = act(view, name)
    return wording.sentence(found).what if found is not None else ""


def _right(role: str) -> Finding:
    return Finding("account.right", (), {"role": rights().words[role]})


def grey(button: QPushButton, view: View | None, name: str) -> None:
    """A button of an act that the role may not do: greyed, with the reason."""
    found = act(view, name)
    if found is not None:
        _shut(button, found)


def grey_target(button: QPushButton, view: View | None, target: tuple[str, object]) -> None:
    """A button that leads to an act the role may not do: greyed, with the reason."""
    page, subject = target
    if page == "act" and isinstance(subject, tuple):
        grey(button, view, str(subject[0]))


def grey_deed(button: QPushButton, view: View | None, name: str) -> None:
    """The same for a deed that is no act."""
    found = deed(view, name)
    if found is not None:
        _shut(button, found)


def _shut(button: QPushButton, found: Finding) -> None:
    what = wording.sentence(found).what
    button.setEnabled(False)
    button.setToolTip(what)
    button.setAccessibleDescription(what)
