"""What the rules say to a form: asked in the record's lane; an answer that is overtaken is dropped."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.acts.base import Act
from core.rules.findings import Finding
from gui.forms import flow
from gui.forms.door import ALONE, Door
from gui.forms.form import Form
from gui.forms.problems import PERSON
from gui.forms.spec import FormSpec
from gui.jobs import Jobs

JUDGE_AFTER = 300


class Judge(QObject):
    """`judged` says the findings, and whether they were asked for to go on. `due`: the typing has paused.

    `acts` are those that the values made when they were last asked about.
    """

    judged = Signal(bool, object)
    due = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._asked_for = jobs, 0
        self.acts: tuple[tuple[str, Act], ...] = ()
        self.beside = ALONE
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(JUDGE_AFTER)
        self.timer.timeout.connect(self.due)

    def ask(self, spec: FormSpec, door: Door, form: Form, by: str | None, *, going: bool) -> None:
        """Ask about what stands in the form; the answer dies with the form."""
        self.timer.stop()
        self._asked_for += 1
        shaped = flow.acts_of(spec, form.values(shown=True), form.problems())
        self.acts, self.beside = shaped.acts, shaped.beside
        answered = partial(self._on_answered, going, self._asked_for)
        if shaped.problems and not shaped.trials:
            nobody = (Finding(PERSON, ("by",)),) if by is None else ()
            answered((*nobody, *shaped.problems))
            return
        check = (
            partial(flow.check_rest, door, shaped)
            if shaped.problems
            else partial(flow.check, door, shaped.acts, beside=shaped.beside)
        )
        self._jobs.run(partial(check, by), answered, owner=form, label=self.tr("Checking"))

    def forget(self) -> None:
        """Nothing that was asked concerns anybody any more."""
        self.timer.stop()
        self._asked_for += 1
        self.acts, self.beside = (), ALONE

    def _on_answered(self, going: bool, asked_for: int, findings: tuple[Finding, ...]) -> None:
        if asked_for == self._asked_for:
            self.judged.emit(going, findings)
