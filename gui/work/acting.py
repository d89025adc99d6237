"""Who leads acts by hand: from what was asked for to the form, and from the form to the record."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui import allowed, wording
from gui.dialogs import Dialogs
from gui.forms.door import CallDoor, Door
from gui.forms.registry import FORMS
from gui.forms.spec import FormSpec
from gui.pages.act import ActPage
from gui.view import View
from gui.work.opened import Opened


class Acting(QObject):
    """`begun`: a form stands on the page of acts. `locked`: nobody is signed in.

    `call_wanted` asks for the form of a call, of a practice election or a real one: it needs no open file.
    `recorded` follows an act, once its reading is the window's; it tells whether the act made the file.
    """

    begun = Signal()
    locked = Signal()
    call_wanted = Signal(bool)
    recorded = Signal(bool)

    def __init__(self, window: QWidget, page: ActPage, file: Opened, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._page, self._file, self._dialogs = window, page, file, dialogs
        page.recorded.connect(self._on_recorded)

    def open(self, act: str, subject: str = "") -> None:
        """Take up an act by its name."""
        if act not in FORMS:
            return
        if act == "call_election":
            self.call_wanted.emit(subject == "practice")
        else:
            self.open_form(FORMS[act](subject))

    def open_form(self, spec: FormSpec) -> None:
        """Take up an act of the open file, where whoever is signed in may do it."""
        door, view = self._file.door(), self._file.view
        if door is not None and view is not None and not self._shut_out(spec.act, view):
            self.show_form(spec, door, view)

    def show_form(self, spec: FormSpec, door: Door, view: View) -> None:
        """Show a form through its door."""
        self._page.start(spec, door, view)
        self.begun.emit()

    def _shut_out(self, act: str, view: View) -> bool:
        """Whether nobody is signed in, or their role may not do that; it is said."""
        if view.locked:
            self.locked.emit()
            return True
        found = allowed.act(view, act)
        if found is not None:
            self._dialogs.tell(self._window, wording.sentence(found))
        return found is not None

    def _on_recorded(self, door: Door, view: View | None) -> None:
        if view is None:
            return
        if isinstance(door, CallDoor) and door.office is not None:
            self._file.take(door.office)
        self._file.view = view
        self.recorded.emit(isinstance(door, CallDoor))
