"""Pictures of what is no page: messages, the keys, a list brought in, signing in, the view for the room."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core import licences
from core.acts.electors import Enrolled
from core.folders import NAMED
from core.importing.tables import read_table
from core.record.situation import Account, Situation
from core.rules.findings import Finding
from core.scale.consolidate import Outcome
from core.scale.files import REFUSALS
from core.selfcheck import Check, Found
from gui import view as views
from gui import wording
from gui.dialogs import Dialogs
from gui.forms.bringing import ImportDialog
from gui.frame.keys import KeysDialog
from gui.frame.signin import SignInPage
from gui.help import topics
from gui.help.pane import WIDTH, HelpPane
from gui.language import Language
from gui.look import Look
from gui.pages.meeting import MeetingPage
from gui.pages.survey import SurveyPage
from gui.parts.room import Room
from gui.parts.together import TogetherDialog
from gui.program.about import AboutDialog, Known
from gui.program.tips import Tips
from gui.screens import LARGE, SMALL, Shot, Wanted, combinations
from gui.search.dialog import SearchDialog
from gui.search.things import things
from gui.tokens import px
from gui.view import View
from gui.widgets.undo import UndoBar
from gui.work import surveyed
from gui.work.consolidating import came_of_it
from tests.gui import samples, samples_survey

LIST = (
    "Номер;Тегі;Аты;Әкесінің аты;Фамилия;Имя;Отчество;Год рождения;Мекенжайы;Адрес\r\n"
    "1;Таңдаушиев;Бірінші;Сынақұлы;Тандаушиев;Биринши;Сынакулы;1961;Үлгі көшесі, 1;улица Образцовая, 1\r\n"
    "2;=1+1;Екінші;;Тандаушиев;Екинши;;1893;;\r\n"
)
BARS = 40
"""So much of a small laptop's screen is the bar of the system."""
KINDS = (
    "message", "question", "keys", "about", "bringing", "bringing-empty", "signin",
    "room-warning", "room", "room-wide",
    "search", "search-nothing", "help-page", "help-finding", "help-words",
    "tip-1", "tip-2", "tip-3", "tip-4", "undo", "together", "together-way", "together-done", "survey",
)  # fmt: skip

WITH_A_KEY = (
    ("StartPage", "Files"), ("OverviewPage", "Overview"), ("CommissionPage", "Commission"),
    ("CandidatesPage", "Candidates"), ("MeetingPage", "Meeting"), ("CountPage", "Count"),
    ("ResultPage", "Result"), ("PapersPage", "Papers"), ("JournalPage", "Journal"),
    ("ActsPage", "Other acts"), ("AuditPage", "Proof"),
)  # fmt: skip
"""The pages of the rail, in its order."""


def draw_dialogs(out: Path, app: QApplication, wanted: Wanted, view: View) -> list[Shot]:
    """Draw the dialogs that are wanted into a folder; of an election they show `view`."""
    kinds = [kind for kind in KINDS if wanted.page(f"dialog-{kind}")]
    if not kinds:
        return []
    look, language = Look(app), Language(app)
    shots = []
    for how in combinations(wanted, look, language):
        parent = QWidget()
        parent.resize(SMALL[0], SMALL[1] - BARS)
        for kind in kinds:
            for widget in made(kind, parent, language, view):
                widget.show()
                QCoreApplication.processEvents()
                QCoreApplication.processEvents()
                shot = Shot("full", f"dialog-{kind}", *how)
                widget.grab().save(str(out / shot.name))
                shots.append(shot)
                widget.close()
        parent.close()
    return shots


def made(kind: str, parent: QWidget, language: Language, view: View | None = None) -> Iterator[QWidget]:
    """The dialog of a kind, not shown yet, or what else is no page; of a sample, where no view is given."""
    view = view or views.read(samples.DESKS["kokpekty"]())
    if kind in {"message", "question"}:
        yield from _boxes(kind, parent)
    elif kind in {"keys", "about"}:
        yield _of_the_program(kind, parent)
    elif kind.startswith("bringing"):
        dialog = ImportDialog(parent, "deputies.csv", Enrolled((), 15, 2005), 1)
        text = LIST if kind == "bringing" else LIST.split("\r\n", maxsplit=1)[0]
        dialog.show_table(read_table(text.encode()))
        yield dialog
    elif kind.startswith("search"):
        among = things(view, {})
        found = SearchDialog(parent, among)
        found.box.setText("сынак" if kind == "search" else "жжж")
        yield found
    elif kind.startswith("help"):
        yield _help(kind, parent)
    elif kind.startswith("tip"):
        tips = Tips(parent, lambda: (parent,) * 4)
        tips.begin()
        for _ in range(int(kind[-1]) - 1):
            tips.balloon.next.click()
        yield tips.balloon
    elif kind in {"survey", "together", "together-way", "together-done"}:
        yield _many(kind, parent)
    elif kind == "undo":
        bar = UndoBar()
        bar.resize(720, bar.sizeHint().height())
        bar.offer(QCoreApplication.translate("GivenField", "The list is cleared."), parent.update)
        yield bar
    elif kind == "signin":
        page = SignInPage()
        page.setParent(parent)
        page.resize(*SMALL)
        desk = samples.SampleDesk("eskeldi.hattama", _with_accounts(), samples.at(8, 14))
        page.show_view(views.read(desk))
        yield page
    else:
        room = Room(parent, view, language)
        room.resize(*(LARGE if kind == "room-wide" else SMALL))
        if kind != "room-warning":
            room.go_on()
        yield room


def _of_the_program(kind: str, parent: QWidget) -> QWidget:
    if kind == "keys":
        return KeysDialog(parent, tuple(QCoreApplication.translate(*name) for name in WITH_A_KEY))
    folder = "C:/Users/Әсел/Documents/Hattama/Ескелді ауданы"
    found = Found((Check("fonts", "Source Sans 3", good=True), Check("folder", folder, good=True)))
    known = Known(found, samples.at(8, 14), intact=True, licences=licences.shipped())
    with patch.dict(os.environ, {NAMED: folder}):  # the log lies beside it, not in a place of this machine
        return AboutDialog(parent, Path(folder), known)


def _many(kind: str, parent: QWidget) -> QWidget:
    if kind == "survey":
        page = SurveyPage()
        page.key = "survey"
        page.setParent(parent)
        page.resize(*SMALL)
        page.show_found(surveyed.told(samples_survey.units(2_500), samples.at(8, 14)))
        return page
    dialog = TogetherDialog(parent, "D:/2005/аудит", "D:/2005/consolidated.db")
    if kind == "together-way":
        dialog.show_under_way()
        dialog.show_progress(412, 2_500)
    elif kind == "together-done":
        told = f"changed: journal, entry 31: its hash says {'7d' * 32!r}, its line has {'41' * 32!r}"
        refused = [(f"Абай/{n:03}.sqlite", told) for n in range(40)]
        outcome = Outcome(
            2_500,
            ["x"] * 2_400,
            ["x"] * 17,
            ["x"] * 40,
            refused,
            [("Ескелді/b.sqlite", "Ескелді/a.sqlite", 31)],
            {name: REFUSALS[n % len(REFUSALS)] for n, (name, _) in enumerate(refused)},
        )
        dialog.show_outcome(came_of_it(outcome))
    return dialog


def _help(kind: str, parent: QWidget) -> QWidget:
    rules = views.read(samples.DESKS["kokpekty"]()).procedure
    topic = {"help-page": "page:meeting", "help-finding": "finding:count.box", "help-words": "glossary:"}[
        kind
    ]
    pane = HelpPane(lambda one: (topics.title(one, MeetingPage().name()), topics.body(one, rules)))
    pane.setParent(parent)
    pane.resize(px(WIDTH), SMALL[1])
    pane.open(topic)
    return pane


def _boxes(kind: str, parent: QWidget) -> Iterator[QWidget]:
    if kind == "message":
        found = Finding("record.damaged", values={"file": "2005-08.hattama", "entries": 12})
        Dialogs().tell(parent, wording.sentence(found))
    else:
        said = wording.sentence(Finding("printing.no_heir", values={"number": 14}))
        go = QCoreApplication.translate("Issued", "Print all the same")
        Dialogs().ask(parent, said, go, lambda: None)
    yield from (box for box in parent.findChildren(QDialog) if box.isVisible())


def _with_accounts() -> Situation:
    roles = ("chair", "secretary")
    accounts = tuple(Account(role, role, role, "", active=True) for role in roles)
    return replace(samples.eskeldi(), accounts=accounts)
