"""Topics of the help as Markdown, in the window's language, made from the written pages and from data."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core import helping
from core.resources import catalogue
from core.rules import concordance
from core.rules.findings import Finding, Severity
from core.rules.people import sort_key
from core.rules.procedure import Procedure
from core.rules.quoted import quoted
from gui import dates, words
from gui.forms.registry import FORMS
from gui.language import current
from gui.saying import tasklines

STEPS = {
    "candidates": ("nomination", "registration", "registration_notice", "appeal", "campaign"),
    "commission": ("list_corrections_end",),
    "meeting": ("silence", "vote"),
    "result": ("results_notice", "winner_registration", "presentation", "appointment_order"),
}
"""The steps of the calendar that a page is about; *All dates* is about all of them."""
_MARKS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|"})


def plain(text: str) -> str:
    """A text in Markdown that stays as it is: a name is never markup."""
    return text.translate(_MARKS)


def title(topic: str, page_name: str) -> str:
    """The heading of a topic."""
    kind, _, key = topic.partition(":")
    translate = QCoreApplication.translate
    if kind in {"page", "dialog"}:
        return page_name
    if kind == "act" and key in FORMS:
        return FORMS[key]("").title()
    if kind == "findings" and key:
        return translate("Help", "Findings: {subject}").format(subject=helping.subjects()[key][current()])
    return {
        "finding": translate("Help", "A finding of the check"),
        "findings": translate("Help", "Findings of the check"),
        "acts": translate("Help", "All acts"),
        "glossary": translate("Help", "Words"),
    }.get(kind, translate("Help", "Help"))


def body(topic: str, procedure: Procedure | None, found: Sequence[Finding] = ()) -> str:
    """The text of a topic. `found`: what the check says to the form, on that topic."""
    kind, _, key = topic.partition(":")
    if kind == "dialog":
        return helping.page(key, current())
    if kind == "page" and key in helping.PAGES:
        return _page(key, procedure, found)
    if kind == "act" and key in FORMS:
        return "\n\n".join([*_now(found), *_act(key), helping.page("act", current())])
    if kind == "finding" and key in catalogue():
        asked = found or (Finding(key),)
        return "\n\n---\n\n".join(dict.fromkeys(_finding(_own(one, procedure)) for one in asked))
    if kind == "findings":
        return _findings(key)
    if kind == "acts":
        return _acts()
    return _glossary()


def _page(key: str, procedure: Procedure | None, found: Sequence[Finding]) -> str:
    parts = [*_now(found), helping.page(key, current())]
    steps = tuple(procedure.calendar) if procedure and key == "plan" else STEPS.get(key, ())
    if procedure is not None and steps:
        head = QCoreApplication.translate("Help", "Time limits and the law")
        parts.append(f"### {head}")
        parts.append("\n".join(_step(step, procedure) for step in steps if step in procedure.calendar))
    return "\n\n".join(parts)


def _step(step: str, procedure: Procedure) -> str:
    name = plain(dates.capital(words.step(step)))
    return f"- {name}: {plain(tasklines.cite(procedure.calendar[step].citation))}"


def _now(found: Sequence[Finding]) -> list[str]:
    """What the check says now, each with its reason: on top, for that is what F1 was pressed for."""
    if not found:
        return []
    head = QCoreApplication.translate("Help", "What the check says now")
    told = dict.fromkeys(_finding(one) for one in found if one.code in catalogue())
    return [f"### {head}", *told, "---"] if told else []


def _own(finding: Finding, procedure: Procedure | None) -> Finding:
    """The finding with the point of the open file's Rules; without a file the decree is named beside it."""
    law = catalogue().citation(finding)
    if procedure is not None:
        named = catalogue().named(finding.code)
        return quoted(concordance.cited(finding, law, procedure), named, procedure)
    decree = re.match(r"D(\d+) ", law)
    return replace(finding, citation=f"{words.number(decree[1])}, {law}") if decree else finding


def _finding(finding: Finding) -> str:
    what, why, do, law = helping.said_of(finding, current())
    translate = QCoreApplication.translate
    weight = {
        Severity.REFUSE: translate("Help", "Not allowed"),
        Severity.LATE: translate("Help", "Late, and recorded as late"),
        Severity.WARN: translate("Help", "A warning"),
    }[catalogue().severity(finding)]
    lines = [f"**{plain(what)}**", plain(why), translate("Help", "To do: {do}").format(do=plain(do))]
    code = f"{weight} · {plain(finding.code)}"
    lines.append(f"{code} · {plain(tasklines.cite(law))}" if law else code)
    return "\n\n".join(lines)


def _findings(subject: str) -> str:
    language = current()
    if subject not in helping.subjects():
        named = [(table[language], key) for key, table in helping.subjects().items()]
        named.sort(key=lambda one: sort_key(one[0]))
        return "\n".join(f"- [{name}](findings:{key})" for name, key in named)
    lines = []
    for code in helping.codes_of(subject):
        what = helping.said_of(Finding(code), language)[0]
        lines.append(f"- {plain(what)} [{plain(code)}](finding:{code})")
    return "\n".join(lines)


def _act(key: str) -> list[str]:
    language = current()
    translate = QCoreApplication.translate
    said = [
        translate("Help", "The journal says: {sentence}.").format(sentence=helping.act_words()[key][language])
    ]
    may = helping.may(key, language)
    if may:
        said.append(translate("Help", "In a file with accounts: {roles}.").format(roles=", ".join(may)))
    return [plain(" ".join(said))]


def _acts() -> str:
    named = [(FORMS[key]("").title(), key) for key in FORMS]
    named.sort(key=lambda one: sort_key(one[0]))
    return "\n".join(f"- [{plain(name)}](act:{key})" for name, key in named)


def _glossary() -> str:
    language = current()
    named = sorted(
        ((table[language], key) for key, table in helping.glossary().items()),
        key=lambda one: sort_key(one[0][0]),
    )
    others = [code for code in ("kk", "ru", "en") if code != language]
    lines = []
    for (term, sentence), key in named:
        also = " · ".join(helping.glossary()[key][code][0] for code in others)
        lines.append(f"**{plain(term)}** – {plain(sentence)} ({plain(also)})")
    return "\n\n".join(lines)
