"""The rail: where one can go, by mouse or by key, and the language and view of the window."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.language import LANGUAGES, OWN_NAMES, current
from gui.page import UNDER
from gui.tokens import RAIL, SCALES, WIDEST_RAIL, large, px
from gui.widgets.build import column, holder, label, row

WITHOUT_FILE = frozenset({"start", "audit", "terms", "survey"})
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "T")
"""The keys that lead to the places, each with Ctrl."""


class RailButton(QPushButton):
    """A place to go; the key that leads there stands at its right."""

    def __init__(self, page: str, key: str) -> None:
        super().__init__()
        self.page, self._key = page, key
        self.setProperty("rail", True)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.cap = cap = QLabel(key)
        cap.setObjectName("key")
        cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, px(8), 0)
        inside.addStretch(1)
        inside.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)

    def retitle(self, name: str) -> None:
        """The name of the place in the window's language."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} (Ctrl+{self._key})")

    def needs(self) -> int:
        """How wide it is with its name and the key."""
        return self.sizeHint().width() + self.cap.sizeHint().width()


class Rail(QFrame):
    """The wordmark, the places, and at the foot the language and the view."""

    chosen = Signal(str)
    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    scale_chosen = Signal(int)
    help_asked = Signal(str)
    """Help on a topic; the list of keys is `keys`; nothing named: the page that is shown."""

    def __init__(self, pages: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._word = label("", "title", "act", wrap=False)
        self._word.setProperty("strong", True)
        self._owner = label("", "small", "muted")
        self._clock = label("", "small", "soon", strong=True)
        self.buttons = tuple(RailButton(page, key) for key, page in zip(KEYS, pages, strict=True))
        self._language = self._tool(menu=True)
        self._view = self._tool(menu=True)
        self._help = self._tool(menu=True)
        self._box = box = QVBoxLayout(self)
        box.addWidget(self._word)
        box.addWidget(self._owner)
        box.addWidget(self._clock)
        box.addSpacing(px(10))
        self._places = places = column(gap=1)
        for one in self.buttons:
            one.clicked.connect(self._on_clicked)
            places.addWidget(one)
        places.addStretch(1)
        self._area = self._scrolled(holder(places, "rail-places"))
        box.addWidget(self._area, 1)
        self._tools = row(self._language, self._view, gap=6)
        box.addLayout(self._tools)
        box.addWidget(self._help)
        self.resize_to_text()

    def resize_to_text(self) -> None:
        """Take the width that the text size asks for."""
        self.setFixedWidth(min(px(RAIL), WIDEST_RAIL))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(down if large() else across)
        box = self._box
        for one in (self._owner, self._help):
            box.removeWidget(one)
            self._places.removeWidget(one)
        box.removeItem(self._tools)
        self._places.removeItem(self._tools)
        if large():  # beneath the places, and scrolls with them: the places need the room
            self._places.addWidget(self._owner)
            self._places.addLayout(self._tools)
            self._places.addWidget(self._help)
        else:
            box.insertWidget(1, self._owner)
            box.addLayout(self._tools)
            box.addWidget(self._help)
        box.setContentsMargins(self._side(), px(16), self._side(), px(14))
        box.setSpacing(px(1))

    def _side(self) -> int:
        return px(6 if large() else 14)

    def retranslate(self, names: dict[str, str], owner: str, *, open_: bool, scheme: str, scale: int) -> None:
        """Say everything anew."""
        self._word.setText(self.tr("Hattama"))
        self._owner.setText(owner or self.tr("The commission's election desk"))
        shut = QCoreApplication.translate("Band", "Open a file to see where its election stands.")
        for one in self.buttons:
            one.retitle(names[one.page])
            free = open_ or one.page in WITHOUT_FILE
            one.setEnabled(free)
            one.setAccessibleDescription("" if free else shut)
            if not free:
                one.setToolTip(shut)
        bar = self._area.verticalScrollBar().sizeHint().width() if large() else 0
        room = self.width() - 2 * self._side() - bar
        caps = all(one.needs() <= room for one in self.buttons)
        for one in self.buttons:
            one.cap.setVisible(caps)
        self._title(self._language, OWN_NAMES[current()], self.tr("Language of the window"))
        self._title(self._view, self.tr("View"), self.tr("Colours and text size"))
        self._title(self._help, self.tr("Help: F1"), self.tr("Help, words and keys"))
        self._menu_of(self._language, self._languages())
        self._menu_of(self._view, self._views(scheme, scale))
        self._menu_of(self._help, self._helps())

    @property
    def help_button(self) -> QToolButton:
        """Where help is asked for."""
        return self._help

    def show_clock(self, text: str) -> None:
        """The clock of a practice file; nothing for a real one."""
        self._clock.setText(text)
        self._clock.setVisible(bool(text))

    def mark(self, page: str) -> None:
        """Show which page is open, or to which it belongs; none, where nobody is signed in."""
        page = UNDER.get(page, page)
        for one in self.buttons:
            one.setAutoExclusive(False)
            one.setChecked(one.page == page)
            one.setAutoExclusive(True)
            if one.page == page:
                self._area.ensureWidgetVisible(one, 0, 0)

    def _scrolled(self, places: QWidget) -> QScrollArea:
        """The places, where the text is too large for all of them to be seen at once."""
        made = QScrollArea()
        made.setObjectName("rail-scroll")
        made.setWidgetResizable(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumHeight(px(40))
        made.setWidget(places)
        return made

    def _tool(self, *, menu: bool = False) -> QToolButton:
        made = QToolButton()
        made.setProperty("menu", menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(made.sizePolicy().Policy.Expanding, made.sizePolicy().Policy.Fixed)
        return made

    def _title(self, tool: QToolButton, text: str, spoken: str) -> None:
        tool.setText(text)
        tool.setAccessibleName(spoken)
        tool.setToolTip(spoken)

    def _menu_of(self, tool: QToolButton, menu: QMenu) -> None:
        old = tool.menu()
        tool.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _languages(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code in LANGUAGES:
            action = self._choice(menu, group, OWN_NAMES[code], code, on=code == current())
            action.triggered.connect(self._on_language)
        return menu

    def _views(self, scheme: str, scale: int) -> QMenu:
        menu = QMenu(self)
        schemes, scales = QActionGroup(menu), QActionGroup(menu)
        for code, text in (
            ("", self.tr("Colours of the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = self._choice(menu, schemes, text, code, on=code == scheme)
            action.triggered.connect(self._on_scheme)
        menu.addSeparator()
        for size in SCALES:
            text = self.tr("Text {percent} %").format(percent=size)
            action = self._choice(menu, scales, text, size, on=size == scale)
            action.triggered.connect(self._on_scale)
        return menu

    def _helps(self) -> QMenu:
        menu = QMenu(self)
        for topic, text in (
            ("", self.tr("This page (F1)")),
            ("keys", self.tr("Keys (Ctrl+/)")),
            ("glossary:", self.tr("Words")),
            ("acts:", self.tr("All acts")),
            ("tips", self.tr("First steps")),
            ("findings:", self.tr("Findings of the check")),
        ):
            self._help_entry(menu, topic, text)
        menu.addSeparator()
        for topic, text in (
            ("manual", self.tr("Manual (PDF)")),
            ("card", self.tr("Card of keys and deadlines to print")),
            ("about", self.tr("About the program…")),
        ):
            self._help_entry(menu, topic, text)
        return menu

    def _help_entry(self, menu: QMenu, topic: str, text: str) -> None:
        action = menu.addAction(text)
        action.setData(topic)
        action.triggered.connect(self._on_help)

    def _on_help(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.help_asked.emit(str(sender.data()))

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, data: object, *, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.setData(data)
        group.addAction(action)
        return action

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailButton):
            self.chosen.emit(sender.page)

    def _on_language(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.language_chosen.emit(str(sender.data()))

    def _on_scheme(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.scheme_chosen.emit(str(sender.data()))

    def _on_scale(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.scale_chosen.emit(int(sender.data()))
