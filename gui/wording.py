"""Findings and problems as sentences in the window's language."""

import errno
import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.audit import details
from core.resources import catalogue
from core.rules.findings import Finding, Sentence
from gui.language import current


def sentence(finding: Finding) -> Sentence:
    """A finding in words: what, why, what to do."""
    problem = finding.values.get("problem")
    if problem is not None:  # what the verifier said
        told = {**finding.values, "problem": details.said(str(problem), current())}
        finding = replace(finding, values=told)
    return catalogue().sentence(finding, current())


_LAST_VALUES = re.compile(r": [«“]?…[»”]?( \(…\))?\.?$")
"""What a sentence ends in that names values: «: …», «: … (…)»."""


def code_line(code: str) -> str:
    """What a code of the journal says, in one sentence, without the values that it was said with."""
    if code in catalogue():
        sentence = catalogue().sentence(Finding(code), current())
        for text in (sentence.what, _LAST_VALUES.sub(".", sentence.what), sentence.why):
            whole = [part for part in text.rstrip(".").split(". ") if part and "…" not in part]
            if whole:
                return ". ".join(whole) + "."
    return QCoreApplication.translate("Wording", "A remark of the check")


def finding_of(error: Exception) -> Finding | None:
    """The finding an error of the record carries; None for an error the program did not foresee."""
    found = getattr(error, "finding", None)
    return found if isinstance(found, Finding) else None


def problem_of(error: Exception, file: Callable[[OSError], Sentence] | None = None) -> Sentence | None:
    """An error that was foreseen, in words: a finding of the record, or why the system refused a file.

    `file` says the latter, `disk_problem` where nothing else is named. None of any other error.
    """
    finding = finding_of(error)
    if finding is not None:
        return sentence(finding)
    return (file or disk_problem)(error) if isinstance(error, OSError) else None


def disk_problem(error: OSError) -> Sentence:
    """A file that could not be written, in words."""
    return Sentence(
        QCoreApplication.translate("Wording", "The file was not saved."),
        because(error),
        QCoreApplication.translate(
            "Wording", "Choose another folder, or free space on the disk, and try again."
        ),
    )


def unreadable(error: OSError) -> Sentence:
    """A file that could not be read, in words."""
    return Sentence(
        QCoreApplication.translate("Wording", "The file could not be read."),
        because(error),
        QCoreApplication.translate("Wording", "Copy it into a folder of this computer and choose it there."),
    )


def because(error: OSError) -> str:
    """Why the system refused a file, in words."""
    if error.errno == errno.ENOSPC:
        return QCoreApplication.translate("Wording", "The disk is full.")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return QCoreApplication.translate("Wording", "This place may not be written to.")
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return QCoreApplication.translate("Wording", "The stick was pulled out, or it is damaged.")
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.EEXIST}:
        return QCoreApplication.translate("Wording", "There is no such file or folder.")
    if error.errno == errno.EISDIR:
        return QCoreApplication.translate("Wording", "This is a folder.")
    return QCoreApplication.translate("Wording", "The system refused (code {code}).").format(code=error.errno)


def mistake(entry: int, report: str, *, typed: bool) -> Sentence:
    """A mistake of the program, calmly: what is saved, and what to hand over."""
    translate = QCoreApplication.translate
    return Sentence(
        translate("Wording", "The program made a mistake."), _saved(entry, typed=typed), _hand_over(report)
    )


def ended(entry: int, report: str, *, form: str, kept: bool) -> Sentence:
    """The program ended by itself the last time: what is saved, and where one is now."""
    translate = QCoreApplication.translate
    why = _saved(entry, typed=False)
    if form and kept:
        why += " " + translate("Wording", "What was typed in “{form}” is back.").format(form=form)
    elif form:
        why += " " + translate(
            "Wording", "Of “{form}” nothing is kept until it is recorded: type it again."
        ).format(form=form)
    return Sentence(
        translate("Wording", "Last time the program ended without being closed."), why, _hand_over(report)
    )


def _saved(entry: int, *, typed: bool) -> str:
    translate = QCoreApplication.translate
    if entry:
        said = translate("Wording", "Saved: every act up to entry {entry}.").format(entry=entry)
    else:
        said = translate("Wording", "What was recorded is safe: an act is written whole or not at all.")
    draft = translate("Wording", "What is typed is kept as a draft.")
    return f"{said} {draft}" if typed else said


def _hand_over(report: str) -> str:
    said = QCoreApplication.translate(
        "Wording", "Go on working. A report for your support, without names and figures: {report}"
    )
    return said.format(report=report)
