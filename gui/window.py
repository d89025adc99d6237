"""The window: rail, band, page, status line. It asks the cabinet and the desk, and shows what comes back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.cabinet import Cabinet as CoreCabinet
from core.office import Office
from core.rules.findings import Finding, Sentence
from core.rules.procedure import Procedure
from gui import allowed, dates, wording, words
from gui import view as views
from gui.desk import Cabinet, Desk
from gui.dialogs import Dialogs
from gui.forms.door import CallDoor, Door
from gui.forms.registry import FORMS
from gui.forms.spec import FormSpec
from gui.frame import shortcuts
from gui.frame.band import Band
from gui.frame.rail import KEYS, WITHOUT_FILE, Rail
from gui.frame.signin import SignInPage
from gui.frame.statusline import StatusLine
from gui.help.asking import HelpAsked
from gui.help.helper import Help
from gui.jobs import Jobs
from gui.language import Language, current
from gui.look import Look
from gui.page import Page, press_focused
from gui.pages.act import ActPage
from gui.pages.acts import ActsPage
from gui.pages.audit import AuditPage
from gui.pages.candidates import CandidatesPage
from gui.pages.commission import CommissionPage
from gui.pages.count import CountPage
from gui.pages.journal import JournalPage
from gui.pages.meeting import MeetingPage
from gui.pages.overview import OverviewPage
from gui.pages.papers import PapersPage
from gui.pages.plan import PlanPage
from gui.pages.printing import PrintingPage
from gui.pages.result import ResultPage
from gui.pages.start import StartPage
from gui.pages.survey import SurveyPage
from gui.pages.terms import TermsPage
from gui.pages.wordings import WordingsPage
from gui.program import telling
from gui.program.helping import Helping
from gui.program.standing import Standing, Where
from gui.program.tips import Tips
from gui.search.dialog import SearchDialog
from gui.search.things import things
from gui.tokens import px
from gui.widgets.hatch import Hatch
from gui.work import lane
from gui.work.auditing import Auditing
from gui.work.bringing import Bringing
from gui.work.filing import Filing
from gui.work.guard import Guard
from gui.work.issued import Issued
from gui.work.opened import Opened
from gui.work.scanning import Scanning
from gui.work.showing import Showing
from gui.work.surveying import Surveying

MINUTE = 60_000
TAKEN_UP = frozenset({"act", "clock", "scan", "scan_shown", "as_it_stood", "import"})
"""What a page asks for that is no page of its own."""


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, cabinet: Cabinet, look: Look, language: Language, dialogs: Dialogs) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._cabinet, self._look, self._language, self._dialogs = cabinet, look, language, dialogs
        self._trail: list[str] = []
        self._stale: set[str] = set()
        self.jobs = Jobs(self)
        self.file = Opened(self, self.jobs, cabinet)
        self.start, self.papers, self.audit = StartPage(), PapersPage(self.jobs), AuditPage()
        self.overview, self.result, self.journal = OverviewPage(), ResultPage(), JournalPage()
        self.plan, self.terms, self.print_page = PlanPage(), TermsPage(), PrintingPage()
        self.pages: dict[str, Page] = {
            "start": self.start,
            "overview": self.overview,
            "commission": CommissionPage(),
            "candidates": CandidatesPage(),
            "meeting": MeetingPage(),
            "count": CountPage(),
            "result": self.result,
            "papers": self.papers,
            "journal": self.journal,
            "acts": ActsPage(),
            "audit": self.audit,
            "plan": self.plan,
            "terms": self.terms,
            "printing": self.print_page,
            "wording": WordingsPage(),
            "survey": SurveyPage(),
        }
        self.act, self.sign_in = ActPage(self.jobs), SignInPage()
        self._screens: dict[str, Page] = {**self.pages, "act": self.act, "sign_in": self.sign_in}
        self.guard = Guard(self.sign_in, self.jobs, self.file.office)
        self._before_lock = ""
        self._back_to: tuple[Where, str] | None = None
        self.standing: Standing | None = None
        self.issued = Issued(
            self,
            self.jobs,
            dialogs,
            (self.papers, self.print_page),
            reading=self._papers,
            failed=self.file.failed,
        )
        self.showing = Showing(self, self.issued.printing, language, (self.overview, self.result))
        self.bringing = Bringing(self, self.jobs, dialogs)
        self.filing = Filing(
            self,
            self.jobs,
            dialogs,
            cabinet,
            (self.start, self.terms),
            reading=lambda: self.view,
            show_form=self._show_act,
        )
        self.scanning = Scanning(self, self.jobs, dialogs, self.file.office, self._open_spec)
        self.auditing = Auditing(self, self.audit, self.jobs, dialogs)
        survey = cast("SurveyPage", self.pages["survey"])
        self.surveying = Surveying(self, survey, self.jobs, dialogs, cabinet.folder)
        self.helping = Helping(
            self, self.jobs, dialogs, cabinet, reading=self._papers, pages=self._pages_with_a_key
        )
        self._hatch, self._rail, self._band = Hatch(), Rail(tuple(self.pages)[: len(KEYS)]), Band()
        self._stack, self._status = QStackedWidget(), StatusLine()
        self.help = Help(self, self._stack, self._here)
        self.tips = Tips(self, lambda: (self._rail, self._band, self._status, self._rail.help_button))
        self.tips_seen = False
        self.tips.over.connect(self._on_tips_over)
        self._arrange()
        self._connect()
        self._shortcuts()
        self._serve()
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        self.retranslate()
        self.turn_to("start")

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self._screens.items() if page is self._stack.currentWidget())

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

    def list_files(self) -> None:
        """Read the folder."""
        self.filing.list_files()

    def make_practice(self) -> None:
        """Make the practice files, then read the folder."""
        self.filing.make_practice()

    def open_file(self, path: Path) -> None:
        """Open a file and show its overview."""
        self.start.show_problem(None)
        if self.desk is not None and self.view is not None and self.view.path == path:
            self.turn_to("overview")
            return
        self.file.open_file(path)

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
        if key in TAKEN_UP:
            self._take_up(key, subject)
            return
        if self.view is None and key not in WITHOUT_FILE:
            return
        if self.view is not None and self.view.locked and key != "start":
            self._ask_who()
            return
        if not self._trail or self._trail[-1] != key:
            self._trail.append(key)
        if key == "terms":
            self.filing.read_terms()
        page = self.pages[key]
        if key in self._stale:
            self._stale.discard(key)
            page.show_view(self.view)
        if subject is not None:
            page.show_subject(subject)
        self._stack.setCurrentWidget(page)
        self._frame()
        self._rail.mark(key)
        page.focus_main()

    def open_act(self, act: str, subject: str = "") -> None:
        """Take up an act by hand; a call needs no open file."""
        if act not in FORMS:
            return
        if act == "call_election":
            self.filing.call(practice=subject == "practice")
        else:
            self._open_spec(FORMS[act](subject))

    def _show_act(self, spec: FormSpec, door: Door, view: views.View) -> None:
        """Show a form through its door."""
        self.tips.leave()  # whoever begins an act needs the whole window, and Escape for themselves
        self.act.start(spec, door, view)
        self._front_act()

    def _open_spec(self, spec: FormSpec) -> None:
        door = self.file.door()
        if door is not None and self.view is not None and not self._shut_out(spec.act):
            self._show_act(spec, door, self.view)

    def _front_act(self) -> None:
        self._stale.discard("act")
        self._stack.setCurrentWidget(self.act)
        self._frame()
        self.act.focus_main()

    def _look_back(self, seq: int) -> None:
        if self.desk is not None and self.view is not None:
            self.jobs.run(
                partial(lane.look_back, self.desk, seq),
                self.journal.show_then,
                owner=self.journal,
                label=self.tr("Reading the journal"),
            )

    def lock(self) -> None:
        """Lock the screen of a file that has accounts."""
        if self.view is not None and self.view.account is not None:
            self.act.keep_now()
            self.guard.lock()

    def back(self) -> None:
        """Out of the help; else the page before this one."""
        if self.tips.leave() or self.help.leave():
            self._screens[self.page].focus_main()
        elif self.page == "sign_in":
            self.turn_to("start")
        elif self.page == "act" and self._trail:
            self.turn_to(self._trail[-1])
        elif len(self._trail) > 1:
            self._trail.pop()
            self.turn_to(self._trail[-1])

    def retranslate(self) -> None:
        """Say everything anew: another language, another look."""
        self._say_frame()
        self._all_stale()
        self.help.say_anew()
        self.surveying.say_anew()
        self.tips.say_anew()

    def _say_frame(self) -> None:
        names = {key: page.name() for key, page in self.pages.items()}
        self._rail.retranslate(
            names,
            self._owner(),
            open_=self.view is not None and not self.view.locked,
            scheme=self._look.forced or "",
            scale=self._look.scale,
        )
        self._frame()

    def show_keys(self) -> None:
        """The list of keys."""
        self.helping.show_keys()

    def _pages_with_a_key(self) -> tuple[str, ...]:
        return tuple(page.name() for page in self.pages.values())[: len(KEYS)]

    def _on_tips_over(self) -> None:
        self.tips_seen = True

    def _on_help_asked(self, topic: str) -> None:
        if topic == "tips":
            self.tips.begin()
        elif topic in self.helping.known:
            self.helping.take_up(topic)
        elif topic:
            self.help.show_topic(topic)
        else:
            self.help.show_topic(self._here()[0])

    def tell(self, sentence: Sentence) -> None:
        """A message through the one gate."""
        self._dialogs.tell(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: there is a window of the system now, whose keys and clicks the guard notices."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.guard.watch(handle)

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
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: wait for what is under way, then close the file."""
        self._clock.stop()
        self.act.keep_now()
        desk = self.file.let_go()
        self.jobs.stop(partial(lane.close, desk) if desk is not None else None)
        super().closeEvent(event)

    def _arrange(self) -> None:
        for page in self._screens.values():
            self._stack.addWidget(page)
        self._stack.setMinimumSize(min(px(460), 560), min(px(240), 240))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._band)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.help.pane, 1)
        right.addLayout(middle, 1)
        right.addWidget(self._status)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._hatch)
        whole.addLayout(across, 1)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.turn_to)
        self._rail.language_chosen.connect(self._language.use)
        self._rail.scheme_chosen.connect(self._on_scheme)
        self._rail.scale_chosen.connect(self._on_scale)
        self._rail.help_asked.connect(self._on_help_asked)
        self.help.pane.keys_asked.connect(self.show_keys)
        self._look.changing.connect(self._on_look_changing)
        self._look.changed.connect(self._on_look_changed)
        self._status.cancel_asked.connect(self._status.cancel)
        self.jobs.begun.connect(self._status.begin)
        self.jobs.ended.connect(self._status.end)
        self.jobs.moved.connect(self._status.show_progress)
        self.start.file_asked.connect(self.open_file)
        self.start.browse_asked.connect(self.browse)
        self.start.practice_asked.connect(self.make_practice)
        self.terms.file_asked.connect(self.open_file)
        self.plan.file_asked.connect(self.filing.save_plan)
        for page in self._screens.values():
            page.asked.connect(self.turn_to)
        self.guard.let_in.connect(self._on_let_in)
        self.guard.shut.connect(self._on_shut)
        self.act.recorded.connect(self._on_recorded)
        self.act.bring_asked.connect(self.filing.ask_to_bring)
        self.filing.brought.connect(self.act.bring_in)
        self.filing.listed.connect(self._on_listed)
        self.file.opened.connect(self._on_opened)
        self.file.reread.connect(self._on_read)
        self.file.lost.connect(self._on_lost)
        self.act.save_asked.connect(self.issued.save_number)
        self.act.print_asked.connect(self.issued.print_number)
        self.issued.recorded.connect(self.refresh)

    def _shortcuts(self) -> None:
        shown = self._shown
        table: dict[str, Callable[[], object]] = {
            "F1": self.help.toggle,
            "Shift+F1": self.helping.show_keys,
            "Ctrl+/": self.show_keys,
            "F5": self.refresh,
            "F11": lambda: shown().ask_for_room(),
            "Esc": self.back,
            "Ctrl+O": self.browse,
            "Ctrl+S": lambda: shown().ask_to_save(),
            "Ctrl+P": lambda: shown().ask_to_print(),
            "Ctrl+L": self.lock,
            "Ctrl+F": self.search,
            "Ctrl++": partial(self._look.step, 1),
            "Ctrl+=": partial(self._look.step, 1),
            "Ctrl+-": partial(self._look.step, -1),
        }
        pages = {number: partial(self.turn_to, key) for number, key in zip(KEYS, self.pages, strict=False)}
        shortcuts.install(self, table, pages)

    def _shown(self) -> Page:
        return self._screens[self.page]

    def browse(self) -> None:
        """Ask for a file of another place."""
        path = self._dialogs.open_file(self, self._cabinet.folder)
        if path is not None:
            self.turn_to("start")
            self.open_file(path)

    def _papers(self) -> tuple[Desk | None, views.View | None]:
        return self.desk, self.view

    def _owner(self) -> str:
        commission = self.view.situation.letterhead.get("commission") if self.view else None
        return commission[current()] if commission else ""

    def _frame(self) -> None:
        calling = self.act.calling if self.page == "act" else None
        view = None if calling is not None else self.view
        title = words.election_title(view.situation) if view else ""
        self.setWindowTitle(" – ".join(part for part in (title, self.tr("Hattama")) if part))
        self._band.show_view(view, calling=calling is not None)
        clock = self.tr("Practice clock: {moment}")
        practice = view is not None and view.practice
        self._rail.show_clock(clock.format(moment=dates.full_moment(view.now)) if view and practice else "")
        self._status.show_view(view)
        self._hatch.setVisible(practice or (calling is not None and calling.practice))
        self.help.follow()
        if self.standing is not None:
            self.standing.keep(self.where())

    def _here(self) -> tuple[str, str, Procedure | None, tuple[Finding, ...]]:
        """What help is about: the page that is shown, or the act that is under way."""
        page, rules = self.page, self.view.procedure if self.view is not None else None
        if page == "act" and self.act.doing:
            return f"act:{self.act.doing}", self.act.name(), rules, self.act.findings
        return f"page:{page}", self._screens[page].name(), rules, ()

    def _all_stale(self) -> None:
        self._stale = set(self._screens)
        shown = self.page
        self._stale.discard(shown)
        self._screens[shown].show_view(self.view)

    def _take_up(self, key: str, subject: object) -> None:
        if key == "act" and isinstance(subject, tuple):
            self.open_act(str(subject[0]), str(subject[1]))
        elif key == "scan" and isinstance(subject, tuple):
            self.scanning.attach(*subject)
        elif key == "import" and isinstance(subject, tuple):
            self.bringing.begin(*subject)
        elif key == "scan_shown":
            self.scanning.show(subject)
        elif key == "as_it_stood" and isinstance(subject, int):
            self._look_back(subject)
        elif isinstance(subject, datetime):
            self.file.move_clock(subject)

    def _on_recorded(self, door: Door, view: views.View | None) -> None:
        if view is None:
            return
        if isinstance(door, CallDoor) and door.office is not None:
            self.file.take(door.office)
            self._serve()
        self.file.view = view
        self.retranslate()
        if view.locked:
            self._ask_who()
            return
        self.act.focus_main()
        if isinstance(door, CallDoor):
            self._trail = ["overview"]  # the way back leads into the new file
            self._rail.mark("overview")
            self.list_files()

    def _on_listed(self) -> None:
        if self.page == "start":
            self.start.focus_main()

    def where(self) -> Where:
        """Where the window stands, to be found again after a crash."""
        page = self.page
        doing = page == "act" and self.act.stage != "done"
        return Where(
            str(self.view.path.absolute()) if self.view is not None else "",
            page,
            self.act.doing if doing else "",
            self.act.subject if doing else "",
            self.view.entry if self.view is not None else 0,
        )

    def come_back(self, where: Where, report: str) -> None:
        """Open where an earlier run stood when it died, and say what is saved."""
        self._back_to = (where, report)
        if where.file:
            self.open_file(Path(where.file))
        else:
            self._go_back()

    def _go_back(self) -> None:
        if self._back_to is None:
            return
        (where, report), self._back_to = self._back_to, None
        form, kept = "", True
        if self.view is not None and self.view.locked:
            self._before_lock = where.page
        elif where.act in FORMS and (self.view is not None or where.act == "call_election"):
            self.open_act(where.act, where.subject)
            form, kept = self.act.name(), self.act.keeps
        elif where.page in self.pages:
            self.turn_to(where.page)
        entry = self.view.entry if self.view is not None else 0
        self.tell(wording.ended(entry, report, form=form, kept=kept))

    def _on_opened(self) -> None:
        self._serve()
        self.act.drop()
        self._stale = set(self._screens)  # the page that is shown is left at once
        self._say_frame()
        self.turn_to("overview")
        self.help.say_anew()
        self._go_back()
        for finding in self.view.warnings if self.view is not None else ():
            self.tell(wording.sentence(finding))

    # --- accounts --------------------------------------------------------------------------------------

    def _on_minute(self) -> None:
        self.guard.stay_awake()
        self.refresh()

    def _shut_out(self, act: str) -> bool:
        """Whether nobody is signed in, or their role may not do that; it is said."""
        if self.view is not None and self.view.locked:
            self._ask_who()
            return True
        found = allowed.act(self.view, act)
        if found is not None:
            self.tell(wording.sentence(found))
        return found is not None

    def _ask_who(self) -> None:
        """Show the sign-in in the place of every page of the file."""
        if self.page != "sign_in":
            self._before_lock = self.page
            self.sign_in.begin()
        self.sign_in.show_view(self.view)
        self._stale.discard("sign_in")
        self._stack.setCurrentWidget(self.sign_in)
        self._rail.mark("")
        self._frame()
        self.sign_in.focus_main()

    def _on_shut(self, reading: views.View) -> None:
        self.file.view = reading
        if reading.locked:
            self._ask_who()
            self.retranslate()

    def _on_let_in(self, reading: views.View) -> None:
        self.file.view = reading
        self.act.yield_to(reading.account.key if reading.account is not None else "")
        self.retranslate()
        if self._before_lock == "act" and self.act.form is not None:
            self.act.show_view(reading)
            self._front_act()
            return
        known = self._before_lock in self.pages and self._before_lock != "start"
        self.turn_to(self._before_lock if known else "overview")

    def _serve(self) -> None:
        """Let the page Proof work on the open file."""
        cabinet = cast("CoreCabinet", self._cabinet)
        self.auditing.serve(self.file.office(), cabinet, self._let_go, self.open_file)

    def _let_go(self) -> Office | None:
        """Hand over the open file, to be closed and opened again."""
        desk = self.file.let_go()
        self.retranslate()
        return cast("Office | None", desk)

    def _on_read(self, reading: views.View, same: bool) -> None:
        if reading.locked and self.page not in {"sign_in", "start"}:
            self._on_shut(reading)
            self.guard.sign_out_idle()
            return
        self._frame()
        if not same:
            self._all_stale()

    def _on_lost(self, finding: Finding) -> None:
        """The file could not be opened, or read any more."""
        self.retranslate()
        self.turn_to("start")
        self.start.show_problem(wording.sentence(finding))
        if finding.code == "record.between":
            go = self.tr("Bring it up to date all the same")
            then = partial(self.file.open_file, self.file.wanted, between=True)
            self._dialogs.ask(self, wording.sentence(finding), go, then)

    def search(self) -> None:
        """Find a person, an act, a paper, an entry or a page, and go there."""
        if self.view is not None and self.view.locked:
            self._ask_who()
            return
        pages = {
            key: page.name()
            for key, page in self.pages.items()
            if self.view is not None or key in WITHOUT_FILE
        }
        dialog = SearchDialog(self, things(self.view, pages))
        dialog.chosen.connect(self.turn_to)
        dialog.open()

    def _on_scheme(self, scheme: str) -> None:
        self._look.apply(scheme or None, self._look.scale)

    def _on_scale(self, scale: int) -> None:
        self._look.apply(self._look.forced, scale)

    def _on_look_changing(self) -> None:
        """Every widget is styled anew: those of the pages go first, for they are built anew anyhow."""
        for key, page in self.pages.items():
            if key != "start":
                page.show_view(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _on_look_changed(self) -> None:
        self._rail.resize_to_text()
        self._status.resize_to_text()
        self.retranslate()
