"""The window: rail, band, page, status line. It puts together who does what, and passes on what is said."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from core.office import Office
from core.rules.findings import Finding, Sentence
from core.rules.procedure import Procedure
from gui import view as views
from gui import wording
from gui.desk import Cabinet, Desk
from gui.dialogs import Dialogs
from gui.frame import shortcuts
from gui.frame.anew import Anew
from gui.frame.doorkeeper import Doorkeeper
from gui.frame.letters import Letters
from gui.frame.rail import KEYS
from gui.frame.stack import Stack
from gui.frame.surround import Surround
from gui.frame.turning import Turning
from gui.help.asking import HelpAsked
from gui.help.helper import Help
from gui.jobs import Jobs
from gui.language import Language, current
from gui.look import Look
from gui.page import Page
from gui.pressing import press_focused
from gui.program import telling
from gui.program.returning import Returning
from gui.program.standing import Standing, Where
from gui.program.tips import Tips
from gui.work import lane
from gui.work.acting import Acting
from gui.work.answers import Answers
from gui.work.opened import Opened

MINUTE = 60_000


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, cabinet: Cabinet, look: Look, language: Language, dialogs: Dialogs) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._cabinet, self._look, self._language, self._dialogs = cabinet, look, language, dialogs
        self.jobs = Jobs(self)
        self.file = Opened(self, self.jobs, cabinet)
        self._stack = Stack(self.jobs)
        self.pages, self.act, self.sign_in = self._stack.pages, self._stack.act, self._stack.sign_in
        self.start, self.overview, self.papers = self._stack.start, self._stack.overview, self._stack.papers
        self.journal, self.audit, self.plan = self._stack.journal, self._stack.audit, self._stack.plan
        self.print_page = self._stack.printing
        self.standing: Standing | None = None
        self._lead()
        self.answers = Answers(
            self,
            self._stack,
            self.file,
            self.acting,
            jobs=self.jobs,
            dialogs=dialogs,
            cabinet=cabinet,
            language=language,
            let_go=self._let_go,
        )
        self._surround = Surround(self, self._stack)
        self._hatch, self._rail = self._surround.hatch, self._surround.rail
        self._band, self._status = self._surround.band, self._surround.status
        self.help = Help(self, self._stack, self._here)
        self.tips = Tips(self, lambda: (self._rail, self._band, self._status, self._rail.help_button))
        self.letters = Letters(self)
        beside = (self.help.say_anew, self.answers.surveying.say_anew, self.tips.say_anew)
        self.anew = Anew(self._stack, self._surround, self.file, look, beside)
        self.tips_seen = False
        self._surround.arrange(self.help.pane)
        self._connect()
        self._connect_frame()
        self._connect_work()
        self._shortcuts()
        self.answers.serve(self.open_file)
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        self.retranslate()
        self.turn_to("start")

    def _lead(self) -> None:
        """Who leads the person at the desk."""
        self.turning = Turning(self, self._stack, lambda: self.view)
        self.acting = Acting(self, self.act, self.file, self._dialogs)
        self.doorkeeper = Doorkeeper(self, self._stack, self.jobs, self.file)
        self._returning = Returning(
            self,
            self._stack,
            self.file,
            turning=self.turning,
            acting=self.acting,
            doorkeeper=self.doorkeeper,
        )

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return self._stack.key

    @property
    def view(self) -> views.View | None:
        """The last reading of the open file."""
        return self.file.view

    @property
    def desk(self) -> Desk | None:
        """The open file."""
        return self.file.desk

    def choices(self) -> dict[str, object]:
        """What the person chose, to be remembered."""
        last = str(self.view.path) if self.view is not None else ""
        look = {"scheme": self._look.forced or "", "scale": self._look.scale}
        return {"language": current(), **look, "last": last, "tips": "seen" if self.tips_seen else ""}

    # --- what may be asked of it -----------------------------------------------------------------------

    def list_files(self) -> None:
        """Read the folder."""
        self.answers.filing.list_files()

    def make_practice(self) -> None:
        """Make the practice files, then read the folder."""
        self.answers.filing.make_practice()

    def open_file(self, path: Path) -> None:
        """Open a file and show its overview; what is typed and kept nowhere is asked about first."""
        self._unless_lost(partial(self._open, path))

    def _open(self, path: Path) -> None:
        self.start.show_problem(None)
        if self.desk is not None and self.view is not None and self.view.path == path:
            self.turn_to("overview")
            return
        self.file.open_file(path)

    def browse(self) -> None:
        """Ask for a file of another place."""
        path = self._dialogs.open_file(self, self._cabinet.folder)
        if path is not None:
            self._unless_lost(partial(self._open_another, path))

    def _open_another(self, path: Path) -> None:
        self.turn_to("start")
        self._open(path)

    def come_forward(self, file: Path | None) -> None:
        """Come to the front, as a second start asks, with the file it was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if file is not None:
            self.act.keep_now()
            self.open_file(file)

    def say_no_folder(self, error: OSError) -> None:
        """Say on the start page that the folder of files can't be made, and why."""
        self.start.show_problem(telling.no_folder(self._cabinet.folder, error))

    def refresh(self) -> None:
        """Read the open file again."""
        self.file.refresh()

    def turn_to(self, key: str, subject: object = None) -> None:
        """Show a page and put the focus where its work is."""
        self.turning.turn_to(key, subject)

    def open_act(self, act: str, subject: str = "") -> None:
        """Take up an act by hand; a call needs no open file."""
        self.acting.open(act, subject)

    def lock(self) -> None:
        """Lock the screen of a file that has accounts."""
        self.doorkeeper.lock()

    def back(self) -> None:
        """Out of the help; else the page before this one."""
        if self.tips.leave() or self.help.leave():
            self._stack.shown.focus_main()
        else:
            self.turning.back()

    def show_keys(self) -> None:
        """The list of keys."""
        self.answers.helping.show_keys()

    def tell(self, sentence: Sentence) -> None:
        """A message through the one gate."""
        self._dialogs.tell(self, sentence)

    def where(self) -> Where:
        """Where the window stands, to be found again after a crash."""
        return self._returning.where()

    def come_back(self, where: Where, report: str) -> None:
        """Open where an earlier run stood when it died, and say what is saved."""
        self._returning.come_back(where, report, self.open_file)

    # --- what it says ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything anew: another reading, another person."""
        self.anew.say()

    def _here(self) -> tuple[str, str, Procedure | None, tuple[Finding, ...]]:
        """What help is about: the page that is shown, or the act that is under way."""
        page, rules = self.page, self.view.procedure if self.view is not None else None
        if page == "act" and self.act.doing:
            return f"act:{self.act.doing}", self.act.name(), rules, self.act.findings
        return f"page:{page}", self._stack.shown.name(), rules, ()

    # --- what Qt says ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: there is a window of the system now, whose keys and clicks are noticed."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.doorkeeper.guard.watch(handle)
            self.letters.watch(handle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses the buttons of rail and status line too."""
        if not press_focused(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a tip keeps beside what it is about."""
        super().resizeEvent(event)
        self.tips.say_anew()

    def customEvent(self, event: QEvent) -> None:
        """Qt: something in the window asks for help."""
        if isinstance(event, HelpAsked):
            self.help.show_topic(event.topic)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.anew.say_later()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: wait for what is under way, close the file; what is typed and kept nowhere is asked about."""
        if self.act.would_lose:
            event.ignore()
            why = self.tr("It is kept nowhere before that: who closes now types it again.")
            self._give_up(why, self.tr("Close all the same"), self.close)
            return
        self._clock.stop()
        self.act.keep_now()
        desk = self.file.let_go()
        self.jobs.stop(partial(lane.close, desk) if desk is not None else None)
        super().closeEvent(event)

    def _on_leaving(self, go: Callable[[], None]) -> None:
        why = self.tr("It is kept nowhere before that: who leaves now types it again.")
        self._give_up(why, self.tr("Leave all the same"), go)

    def _unless_lost(self, go: Callable[[], None]) -> None:
        if self.act.would_lose:
            self._on_leaving(go)
        else:
            go()

    def _give_up(self, why: str, said: str, then: Callable[[], object]) -> None:
        """Ask whether what is typed and kept nowhere is given up; then go on."""
        what = self.tr("What is typed here is not recorded yet.")

        def go_on() -> None:
            self.act.drop()
            then()

        self._dialogs.ask(self, Sentence(what, why, ""), said, go_on)

    # --- how it is put together ------------------------------------------------------------------------

    def _connect(self) -> None:
        """Where one goes, what one does, who one is."""
        self._stack.asked.connect(self.turn_to)
        self.turning.turned.connect(self._on_turned)
        self.turning.locked.connect(self.doorkeeper.ask)
        self.turning.leaving.connect(self._on_leaving)
        self.turning.act_wanted.connect(self.open_act)
        self.turning.clock_wanted.connect(self.file.move_clock)
        self.turning.past_wanted.connect(self.answers.look_back)
        self.turning.scan_wanted.connect(self.answers.scanning.attach)
        self.turning.scan_shown.connect(self.answers.scanning.show)
        self.turning.import_wanted.connect(self.answers.bringing.begin)
        self.acting.begun.connect(self._on_act_begun)
        self.acting.locked.connect(self.doorkeeper.ask)
        self.acting.call_wanted.connect(self._on_call_wanted)
        self.acting.recorded.connect(self._on_recorded)
        self.doorkeeper.asked.connect(self._on_asked_who)
        self.doorkeeper.reread.connect(self.retranslate)
        self.doorkeeper.let_in.connect(self._on_let_in)
        self._returning.said.connect(self.tell)

    def _connect_frame(self) -> None:
        """The rail, the status line, the look, the help."""
        self._rail.chosen.connect(self.turn_to)
        self._rail.language_chosen.connect(self._language.use)
        self._rail.scheme_chosen.connect(self.anew.choose_scheme)
        self._rail.scale_chosen.connect(self.anew.choose_scale)
        self._rail.help_asked.connect(self._on_help_asked)
        self.help.pane.keys_asked.connect(self.show_keys)
        self.tips.over.connect(self._on_tips_over)
        self.anew.framed.connect(self._on_framed)
        self._status.cancel_asked.connect(self._status.cancel)
        self.jobs.begun.connect(self._status.begin)
        self.jobs.ended.connect(self._status.end)
        self.jobs.moved.connect(self._status.show_progress)

    def _connect_work(self) -> None:
        """The files and the papers."""
        self.start.file_asked.connect(self.open_file)
        self.start.browse_asked.connect(self.browse)
        self.start.practice_asked.connect(self.make_practice)
        self.answers.putting.changed.connect(self.list_files)
        self._stack.terms.file_asked.connect(self.open_file)
        self.answers.filing.listed.connect(self._on_listed)
        self.file.opened.connect(self._on_opened)
        self.file.reread.connect(self._on_read)
        self.file.lost.connect(self._on_lost)
        self.answers.issued.recorded.connect(self.refresh)

    def _shortcuts(self) -> None:
        shown = self._shown
        table: dict[str, Callable[[], object]] = {
            "F1": self.help.toggle,
            "Shift+F1": self.answers.helping.show_keys,
            "Ctrl+/": self.show_keys,
            "F5": self.refresh,
            "F11": lambda: shown().ask_for_room(),
            "Esc": self.back,
            "Ctrl+O": self.browse,
            "Ctrl+S": lambda: shown().ask_to_save(),
            "Ctrl+P": lambda: shown().ask_to_print(),
            "Ctrl+L": self.lock,
            "Ctrl+F": self.turning.search,
            "Ctrl++": partial(self._look.step, 1),
            "Ctrl+=": partial(self._look.step, 1),
            "Ctrl+-": partial(self._look.step, -1),
        }
        pages = {number: partial(self.turn_to, key) for number, key in zip(KEYS, self.pages, strict=False)}
        shortcuts.install(self, table, pages)

    def _shown(self) -> Page:
        return self._stack.shown

    def _let_go(self) -> Office | None:
        """Hand over the open file, to be closed and opened again."""
        desk = self.file.let_go()
        self.retranslate()
        return cast("Office | None", desk)

    # --- what happens ----------------------------------------------------------------------------------

    def _on_turned(self, key: str) -> None:
        if key == "terms":
            self.answers.filing.read_terms()
        self.anew.follow()
        self._rail.mark(key)

    def _on_act_begun(self) -> None:
        self.tips.leave()  # whoever begins an act needs the whole window, and Escape for themselves
        self._front_act()

    def _front_act(self) -> None:
        self._stack.front("act")
        self.anew.follow()
        self.act.focus_main()

    def _on_call_wanted(self, practice: bool) -> None:
        self.answers.filing.call(practice=practice)

    def _on_recorded(self, new_file: bool) -> None:
        if new_file:
            self.answers.serve(self.open_file)
        self.retranslate()
        if self.view is not None and self.view.locked:
            self.doorkeeper.ask()
            return
        self.act.focus_main()
        if new_file:
            self.turning.begin_at("overview")
            self._rail.mark("overview")
            self.list_files()

    def _on_listed(self) -> None:
        if self.page == "start":
            self.start.focus_main()

    def _on_opened(self) -> None:
        self.answers.serve(self.open_file)
        self.act.drop()
        self._stack.leave()
        self.anew.say_frame()
        self.turn_to("overview")
        self.help.say_anew()
        self._returning.go_on()
        for finding in self.view.warnings if self.view is not None else ():
            self.tell(wording.sentence(finding))

    def _on_read(self, reading: views.View, same: bool) -> None:
        if self.doorkeeper.shuts(reading):
            return
        self.anew.follow()
        if not same:
            self.anew.say_page_later()

    def _on_lost(self, finding: Finding) -> None:
        """The file could not be opened, or read any more."""
        self.retranslate()
        self.turn_to("start")
        self.start.show_problem(wording.sentence(finding))
        if finding.code == "record.between":
            go = self.tr("Bring it up to date all the same")
            then = partial(self.file.open_file, self.file.wanted, between=True)
            self._dialogs.ask(self, wording.sentence(finding), go, then)

    def _on_framed(self) -> None:
        self.help.follow()
        if self.standing is not None:
            self.standing.keep(self.where())

    def _on_minute(self) -> None:
        self.doorkeeper.guard.stay_awake()
        self.refresh()

    def _on_asked_who(self) -> None:
        self._rail.mark("")
        self.anew.follow()

    def _on_let_in(self, page: str) -> None:
        if page == "act":
            self._front_act()
        else:
            self.turn_to(page)

    def _on_tips_over(self) -> None:
        self.tips_seen = True

    def _on_help_asked(self, topic: str) -> None:
        if topic == "tips":
            self.tips.begin()
        elif topic in self.answers.helping.known:
            self.answers.helping.take_up(topic)
        elif topic:
            self.help.show_topic(topic)
        else:
            self.help.show_topic(self._here()[0])
