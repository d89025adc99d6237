"""What the first act asks for, loaded while nobody has asked yet, and off the window's thread.

The window opens without forms, acts and findings: they would make its start longer by half. Loaded when the
first form is opened they would hold it for as long.
"""

from importlib import import_module

from core.acts.registry import ACTS
from core.resources import catalogue
from gui.forms.registry import SUBJECTS
from gui.frame.screens import LATER, module_of
from gui.jobs import Ticket


def load(ticket: Ticket) -> None:
    """Load the forms, the pages, the words of the findings, and make the acts ready to take what is typed.

    Raises `Cancelled` between two steps where the window closes.
    """
    for name in (*(f"gui.forms.{subject}" for subject in SUBJECTS), *map(module_of, LATER)):
        ticket.report(0, 0)
        import_module(name)
    catalogue()
    for act in ACTS.values():
        ticket.report(0, 0)
        act.model_rebuild()
