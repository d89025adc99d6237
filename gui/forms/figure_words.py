"""The words of the figures of a count: as the protocol has them, in paper order, in the window's language."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.papers import wording as papers
from core.record.situation import Candidate, Member, Situation
from gui import words
from gui.language import current

# The lines in the order of the protocol: our name, the paper's letter, its number, the English words.
LINES = (
    ("electors", "L", QT_TRANSLATE_NOOP("Figures", "electors on the list")),
    ("present", "P", QT_TRANSLATE_NOOP("Figures", "electors present")),
    ("received", "R", QT_TRANSLATE_NOOP("Figures", "ballots received by the commission")),
    ("issued", "I", QT_TRANSLATE_NOOP("Figures", "electors who got a ballot")),
    ("signatures", "", QT_TRANSLATE_NOOP("Figures", "signatures on the list for signing out")),
    ("issued_by", "I_m", QT_TRANSLATE_NOOP("Figures", "ballots issued by each member of the commission:")),
    ("spoiled", "S", QT_TRANSLATE_NOOP("Figures", "ballots spoilt and replaced")),
    ("cancelled", "C", QT_TRANSLATE_NOOP("Figures", "ballots cancelled, unused")),
    ("in_box", "B", QT_TRANSLATE_NOOP("Figures", "ballots taken from the urn")),
    ("took_part", "T", QT_TRANSLATE_NOOP("Figures", "electors who took part in the vote")),
    ("votes", "V_i", QT_TRANSLATE_NOOP("Figures", "votes for each candidate:")),
    ("invalid", "N", QT_TRANSLATE_NOOP("Figures", "ballots held to be invalid")),
)
_SIGNATURES = ("тізімдегі қолдар саны", "число подписей в\u00a0списке")
GROUPS = ("issued_by", "votes")


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a line: in the window's language, and beneath as the paper has them otherwise."""

    first: str
    second: str
    number: str = ""


def label_of(key: str, letter: str, english: object) -> Label:
    """The words of a line as the paper has them."""
    kk, ru = _SIGNATURES if not letter else _papers(letter)
    language = current()
    if language == "kk":
        return Label(kk, ru, _number(key))
    if language == "ru":
        return Label(ru, kk, _number(key))
    return Label(QCoreApplication.translate("Figures", str(english)), f"{kk} · {ru}", _number(key))


def name_of(key: str, situation: Situation) -> str:
    """A figure by its key in the record, in the window's words: for naming which differ, never how."""
    group, _, inner = key.partition(".")
    found = next((line for line in LINES if line[0] == group), None)
    if found is None:
        return key
    words_ = label_of(*found).first.rstrip(":")
    person = situation.member(inner) if group == "issued_by" else situation.candidate(inner)
    return f"{words_}: {words.full_name(person.person)}" if inner and person is not None else words_


def _papers(letter: str) -> tuple[str, str]:
    found = papers.plain(f"count.{letter}")
    return found.kk.replace("~", "\u00a0"), found.ru.replace("~", "\u00a0")


def _number(key: str) -> str:
    numbered = [name for name, letter, _ in LINES if letter]
    return str(numbered.index(key) + 1) if key in numbered else ""


def person_label(one: Candidate | Member) -> Label:
    """The line of a person."""
    return Label(words.full_name(one.person), "")


def hint() -> str:
    """How the figures are entered."""
    return QCoreApplication.translate(
        "Figures",
        "Read each figure from the paper. An empty line is not zero: where there is none, enter 0. "
        "Enter goes on, the arrow up goes back.",
    )
