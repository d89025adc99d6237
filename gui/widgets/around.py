"""What stands inside a widget and around it, asked for in ways that leave alone who holds whom in Python.

PySide takes what some methods return for a child of what was asked, whoever its parent is in Qt:
`nextInFocusChain`, `focusProxy`, a button's `group`, a label's `buddy`, `setBuddy` too. Walking the chain of
Tab made each widget the child of the one before it: a ring that nothing held from outside. The collector
then took forms apart while they were shown, and the process died. `findChildren` makes what it finds
children of what is asked, which is around them in Qt as well: when that goes, they have gone.
"""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget


def takes_tab(widget: QWidget, within: QWidget) -> bool:
    """Whether Tab stops there now. Nothing of ours that takes Tab hands the focus on to another.

    A dialog or the view for the room that is open above `within` is a window of its own: Tab stays below.
    """
    seen = _tabbed(widget) and widget.isEnabled() and widget.isVisibleTo(within)
    return seen and widget.window() is within.window()


def _tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def stops(within: QWidget) -> list[QWidget]:
    """Where Tab stops inside a widget, as they were put there: the order of the paper."""
    return [one for one in within.findChildren(QWidget) if takes_tab(one, within)]


def lead_through(before_all: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab come to these, in this order, past another that stands there already and takes Tab itself.

    What is put in later is else what Tab comes to last of all.
    """
    ways = [one for each in widgets for one in (each, *each.findChildren(QWidget)) if _tabbed(one)]
    window = before_all.window()
    here = [one for one in ways if one.window() is window]  # the list of a choice is a window too
    for before, after in pairwise([before_all, *here]):
        QWidget.setTabOrder(before, after)


def stop_after(widget: QWidget) -> QWidget | None:
    """Where Tab stops after a widget and all that is in it, in the nearest thing around that has more."""
    around = widget.parentWidget()
    while around is not None:
        found = around.findChildren(QWidget)
        rest = found[found.index(widget) + 1 :]
        for one in rest:
            if takes_tab(one, around) and not widget.isAncestorOf(one):
                return one
        around = around.parentWidget()
    return None


def scroller_of(widget: QWidget) -> QScrollArea | None:
    """The area that scrolls it, if one does."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def empty(box: QBoxLayout) -> None:
    """Take away all that stands in a box. No item is held past its turn: Qt takes items away unsaid."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def take_out(box: QBoxLayout, old: QWidget | None) -> None:
    """Take away what stood in a box, once another stands there: unseen now, gone in a turn of its own."""
    if old is not None:
        box.removeWidget(old)
        old.hide()
        old.deleteLater()
