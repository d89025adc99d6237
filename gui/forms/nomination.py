"""Nomination by hand: the submission with the persons it names, their papers, their conformity."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from core.office import Verdict
from core.rules import people
from gui import dates, words
from gui.forms.choices import ChoiceField, YesNoField
from gui.forms.decision import DecisionField, met_today, proposed
from gui.forms.field import Field
from gui.forms.filing import FiledField
from gui.forms.names import PersonField
from gui.forms.numbers import DateField
from gui.forms.paths import inside
from gui.forms.repeat import RepeatField
from gui.forms.shell import Shell
from gui.forms.spec import Factory, FormSpec, Link, Part, Section, Values, text
from gui.forms.steps import of_candidate
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def _nominee(prefix: str) -> Sequence[Field]:
    return (
        PersonField(f"{prefix}.person", translate("Nomination", "Name")),
        DateField(f"{prefix}.birth_day", translate("Nomination", "Born on")),
        LineField(
            f"{prefix}.personal_number",
            translate("Nomination", "Personal number, if the paper gives it"),
            translate("Nomination", "Twelve digits. It is kept sealed and never published."),
            optional=True,
            letters=16,
            digits=True,
        ),
        LineField(f"{prefix}.address", translate("Nomination", "Address")),
        BilingualField(f"{prefix}.work", translate("Nomination", "Office and place of work")),
        BilingualField(f"{prefix}.settlement", translate("Nomination", "Lives in: settlement")),
        BilingualField(
            f"{prefix}.association", translate("Nomination", "Association, if any"), optional=True
        ),
        BilingualField(
            f"{prefix}.nationality", translate("Nomination", "Nationality, if given"), optional=True
        ),
    )


def _person_name(place: int) -> str:
    return translate("Nomination", "Person {number}").format(number=place + 1)


def _key(view: View, place: int) -> dict[str, Any]:
    taken = {one.key for one in view.situation.candidates}
    free = [f"c{n}" for n in range(1, len(taken) + place + 3) if f"c{n}" not in taken]
    return {"key": free[place]}


def _submission(view: View) -> Sequence[Section]:
    named = RepeatField(
        "candidates",
        "",
        _nominee,
        named=_person_name,
        add=translate("Nomination", "One more person"),
        least=1,
        auto=partial(_key, view),
    )
    rule = view.procedure.nomination
    body = dates.capital(view.procedure.body(rule.by)[current()])
    nominator = ChoiceField("nominator", translate("Nomination", "From whom"), ((rule.by, body),))
    after = dates.capital(rule.after[current()]) if rule.after is not None else ""
    consulted = LineField("consultation", after, translate("Nomination", "The paper that shows it."))
    return [
        Section(
            translate("Nomination", "Submission"),
            (
                nominator,
                LineField("number", translate("Nomination", "Its number"), letters=20),
                DateField("day", translate("Nomination", "Its date")),
                *((consulted,) if after else ()),
            ),
            hint=tasklines.cite(rule.citation),
        ),
        Section(translate("Nomination", "Persons named"), (named,)),
    ]


def _submission_after(_view: View, _verdict: Verdict) -> Sequence[str]:
    return (translate("Nomination", "Next come the papers of each person."),)


def _first_named(view: View) -> Link | None:
    """To the papers of the first person who is named and has filed none."""
    named = next((one for one in view.situation.candidates if not one.papers), None)
    return _next_of(named.key, view) if named is not None else None


def receive_submission(_subject: str) -> FormSpec:
    """The nominator's paper."""
    return FormSpec(
        act="receive_submission",
        title=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "Receive the submission of the nominator")),
        button=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "Receive the submission")),
        build=_submission,
        initial=_submission_values,
        after=_submission_after,
        next_target=_first_named,
    )


def _submission_values(view: View) -> Values:
    return {"nominator": view.procedure.nomination.by}


def _papers(key: str, view: View) -> Sequence[Section]:
    candidate = view.situation.candidate(key)
    filed = {one.kind: one for one in candidate.papers} if candidate is not None else {}
    fields = tuple(FiledField(one, filed.get(one.key), view.now.date()) for one in view.procedure.papers)
    whole = sum(1 for one in filed.values() if one.defect is None)
    hint = translate("Nomination", "{count} of {total} are filed without defect.")
    return [
        Section(
            translate("Nomination", "Papers asked for"),
            fields,
            hint=hint.format(count=whole, total=len(view.procedure.papers)),
        )
    ]


def _each_paper(data: Values) -> Sequence[Part]:
    papers = data.get("papers") or {}
    return tuple(
        Part(f"papers.{kind}", {**filed, "kind": kind})
        for kind, filed in papers.items()
        if isinstance(filed, dict)
    )


def _name(key: str, view: View) -> str:
    return words.candidate_name(view.situation, key)


def _papers_after(key: str, view: View, _verdict: Verdict) -> Sequence[str]:
    candidate = view.situation.candidate(key)
    filed = {one.kind for one in candidate.papers if one.defect is None} if candidate else set()
    lacking = [one.name[current()] for one in view.procedure.papers if one.key not in filed]
    if not lacking:
        return (translate("Nomination", "All papers are filed."),)
    return (translate("Nomination", "Still lacking: {papers}.").format(papers="; ".join(lacking)),)


def file_paper(subject: str) -> FormSpec:
    """The checklist of one candidate; each paper ticked is an entry of its own."""
    return FormSpec(
        act="file_paper",
        subject=subject,
        title=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "File papers of a candidate")),
        button=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "File the papers ticked")),
        intro=partial(_name, subject),
        build=partial(_papers, subject),
        split=_each_paper,
        next_target=partial(_next_of, subject),
        after=partial(_papers_after, subject),
        fixed={"candidate": subject},
    )


class RequirementField(Shell):
    """One requirement: met or not, and by what evidence."""

    def __init__(self, key: str, place: int, name: str, hint: str) -> None:
        path = f"requirements.{key}"
        super().__init__(path, name, hint)
        self._key, self._listed = key, f"requirements.{place}"
        yes, no = translate("RequirementField", "met"), translate("RequirementField", "not met")
        self._met = YesNoField(f"{path}.met", "", yes=yes, no=no)
        self._evidence = LineField(
            f"{path}.evidence", "", translate("RequirementField", "Evidence: which paper")
        )
        for part in (self._met, self._evidence):
            part.changed.connect(self.changed)
            self.put(part)
        for radio, said in zip(self._met.radios, (yes, no), strict=True):
            radio.setAccessibleName(f"{name}: {said}")
        self._evidence.edit.setAccessibleName(
            f"{name}: {translate('RequirementField', 'Evidence: which paper')}"
        )
        self.parts = {"met": self._met.radios[0], "evidence": self._evidence.edit}
        self.main = self._met.radios[0]

    def value(self) -> Any:
        """The requirement's data."""
        return {"requirement": self._key, "met": self._met.value(), "evidence": self._evidence.value()}

    def set_value(self, value: Any) -> None:
        """Put an answer in."""
        data = value if isinstance(value, dict) else {}
        self._met.set_value(data.get("met"))
        self._evidence.set_value(data.get("evidence"))

    def summary(self) -> Sequence[tuple[str, str]]:
        """The requirement, the answer and the evidence."""
        met = next((said for _, said in self._met.summary()), "")
        evidence = next((said for _, said in self._evidence.summary()), "")
        return ((self.text, " · ".join(part for part in (met, evidence) if part)),)

    def covers(self, path: str) -> bool:
        """By its key, and by its place in the list that the act holds."""
        return super().covers(path) or inside(path, self._listed) is not None

    def part(self, path: str) -> QWidget | None:
        """The answer or the evidence."""
        rest = inside(path, self._listed)
        return super().part(f"{self.path}.{rest}" if rest else path)


def _requirements(key: str, view: View) -> Sequence[Section]:
    candidate, election = view.situation.candidate(key), view.situation.election
    age = ""
    if candidate is not None and candidate.birth_day is not None and election is not None:
        years = people.age_on(candidate.birth_day, election.vote_day)
        age = translate("Nomination", "%n year(s) old on the vote day", "", years)
    fields = tuple(
        RequirementField(
            one.key,
            place,
            dates.capital(one.name[current()]),
            " · ".join(
                part for part in (tasklines.cite(one.citation), age if one.key == "age" else "") if part
            ),
        )
        for place, one in enumerate(view.procedure.requirements)
    )
    made = [Section(translate("Nomination", "Requirements"), fields)]
    if met_today(view):
        hint = translate("Nomination", "It is printed on the protocol.")
        vote = DecisionField("vote", view, hint=hint, optional=True, numbered=False)
        made.append(Section(translate("Nomination", "Open vote of the commission"), (vote,)))
    return made


def _requirement_values(key: str, view: View) -> Values:
    candidate = view.situation.candidate(key)
    known = candidate.requirements if candidate is not None else ()
    return {
        "vote": proposed(view),
        "requirements": {
            one.requirement: {"requirement": one.requirement, "met": one.met, "evidence": one.evidence}
            for one in known
        },
    }


def _as_list(data: Values) -> Values:
    return {**data, "requirements": list((data.get("requirements") or {}).values())}


def _next_of(key: str, view: View) -> Link | None:
    """The next form on the way of the same candidate."""
    act, _ = of_candidate(key, view)
    candidate = view.situation.candidate(key)
    if act == "register_candidate" and candidate is not None:
        if not all(one.met for one in candidate.requirements):
            return Link(translate("Nomination", "Refuse registration"), ("act", ("refuse_candidate", key)))
        return None
    forms = {"file_paper": file_paper, "establish_conformity": establish_conformity}
    return Link(forms[act](key).title(), ("act", (act, key))) if act in forms else None


def establish_conformity(subject: str) -> FormSpec:
    """Every requirement with its evidence."""
    return FormSpec(
        act="establish_conformity",
        subject=subject,
        title=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "Establish conformity")),
        button=text("Nomination", QT_TRANSLATE_NOOP("Nomination", "Record what was established")),
        intro=partial(_name, subject),
        build=partial(_requirements, subject),
        initial=partial(_requirement_values, subject),
        shape=_as_list,
        fixed={"candidate": subject},
        next_target=partial(_next_of, subject),
    )


SPECS: dict[str, Factory] = {
    "receive_submission": receive_submission,
    "file_paper": file_paper,
    "establish_conformity": establish_conformity,
}
