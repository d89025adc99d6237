"""What can be found in the open file: people, acts, papers, what was done, and pages. No addresses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core import searching
from core.record.situation import Situation
from core.rules.bilingual import Person
from gui import allowed, dates, words
from gui.forms.registry import FORMS
from gui.further import offers
from gui.language import current
from gui.saying import deeds, subjects
from gui.view import View

MOST = 60


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to go to: what it is, its name, a line beneath, and the page with its subject."""

    kind: str
    title: str
    line: str
    page: str
    subject: object
    key: searching.Key


def kinds() -> dict[str, str]:
    """What a thing is, in words."""
    translate = QCoreApplication.translate
    return {
        "person": translate("Search", "Person"),
        "act": translate("Search", "Act"),
        "paper": translate("Search", "Paper"),
        "entry": translate("Search", "Journal"),
        "page": translate("Search", "Page"),
    }


def things(view: View | None, pages: Mapping[str, str]) -> tuple[Thing, ...]:
    """Everything that can be found, in the order in which equals are shown."""
    made = [*_people(view), *_acts(view), *_papers(view), *_entries(view)] if view is not None else []
    made += [Thing("page", name, "", page, None, searching.key(name)) for page, name in pages.items()]
    return tuple(made)


def find(query: str, among: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """What a query fits, the best first; at most sixty."""
    ranked = [
        (rank, place)
        for place, one in enumerate(among)
        if (rank := searching.rank(query, one.key)) is not None
    ]
    return tuple(among[place] for _, place in sorted(ranked)[:MOST])


def _people(view: View) -> Iterator[Thing]:
    s = view.situation
    for candidate in s.candidates:
        said = words.candidate_state(candidate.state)
        yield _person(candidate.person, _of("candidate", said), "candidates", candidate.key)
    for member in s.members:
        yield _person(member.person, words.role(member.role), "commission", None)
    for elector in s.electors:
        number = QCoreApplication.translate("Search", "elector No {number}").format(number=elector.number)
        yield _person(elector.person, number, "commission", None)
    for proxy in s.proxies:
        yield _person(
            proxy.person, _of("proxy", _candidate(s, proxy.candidate)), "candidates", proxy.candidate
        )
    for observer in s.observers:
        yield _person(observer.person, _of("observer", observer.organisation[current()]), "commission", None)


def _of(what: str, more: str) -> str:
    translate = QCoreApplication.translate
    named = {
        "candidate": translate("Search", "candidate"),
        "proxy": translate("Search", "proxy"),
        "observer": translate("Search", "observer"),
    }[what]
    return f"{named}, {more}" if more else named


def _candidate(s: Situation, key: str) -> str:
    return next((words.short_name(one.person) for one in s.candidates if one.key == key), "")


def _person(person: Person, line: str, page: str, subject: object) -> Thing:
    names = searching.key(person.kk.full, person.ru.full, line)
    return Thing("person", words.full_name(person), line, page, subject, names)


def _acts(view: View) -> Iterator[Thing]:
    told = set()
    for task in view.tasks:
        title = words.task(task.key)
        if title in told:
            continue
        told.add(title)
        state = words.task_state(task.state)
        yield Thing("act", title, state, "overview", None, searching.key(title))
    for _, found in offers(view):
        for offer in found:
            title = FORMS[offer.act](offer.subject).title()
            if title in told or offer.reason or allowed.act(view, offer.act) is not None:
                continue
            yield Thing("act", title, "", "act", (offer.act, offer.subject), searching.key(title))


def _papers(view: View) -> Iterator[Thing]:
    for paper in view.situation.papers:
        title, about = words.paper_title(paper), subjects.of(paper, view.situation)
        parts = [
            QCoreApplication.translate("Search", "No {number}").format(number=paper.number),
            about,
            words.paper_state(paper),
        ]
        line = " · ".join(part for part in parts if part)
        code = searching.key(title, line, paper.code, paper.code.replace("-", ""))
        yield Thing("paper", title, line, "papers", paper.number, code)


def _entries(view: View) -> Iterator[Thing]:
    for entry in reversed(view.journal):
        title, details = deeds.deed(entry), deeds.details(entry, view)
        line = " · ".join(part for part in (dates.full_moment(entry.happened), details) if part)
        yield Thing("entry", title, line, "journal", entry.seq, searching.key(title, line))
