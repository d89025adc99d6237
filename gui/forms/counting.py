"""The form of the count: two entries by two persons, blind to each other, kept nowhere."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.record.situation import CountEntry, Vote
from core.rules.entries import differing
from gui import dates, words
from gui.forms.entry import EntryField
from gui.forms.figures import FiguresField
from gui.forms.numbers import MomentField
from gui.forms.rounds import round_of, titled, today
from gui.forms.spec import FormSpec, Link, Section, Values
from gui.view import View

translate = QCoreApplication.translate


def enter_count(subject: str) -> FormSpec:
    """An entry of the count: `1:2` is the second entry of the first vote, `1` the one that is due.

    It is kept nowhere but in the lines themselves.
    """
    round_ = round_of(subject)

    def build(view: View) -> Sequence[Section]:
        s, entry = view.situation, which(view, subject)
        ballot, vote = s.ballot(round_), s.vote(round_)
        named = [s.candidate(key) for key in ballot.candidates] if ballot else []
        issuers = {one.issued_by for one in vote.given} if vote else set()
        return (
            Section(
                translate("DayForms", "Who enters"),
                (EntryField("entry", entry, whose(view, round_, entry), _other(view, round_, entry)),),
                _blind(entry),
            ),
            Section(
                translate("DayForms", "Figures"),
                (
                    FiguresField(
                        "figures",
                        [one for one in named if one is not None],
                        [one for one in s.members if one.key in issuers],
                    ),
                ),
            ),
            Section(
                translate("DayForms", "Hours on the paper"),
                (
                    MomentField("urn_opened_at", translate("DayForms", "The urn was opened at")),
                    MomentField("counted_at", translate("DayForms", "The count was finished at")),
                ),
            ),
        )

    def intro(view: View) -> str:
        del view
        return translate(
            "DayForms",
            "Two persons enter the figures from the paper, each without seeing the other's (art. 43). "
            "Nothing typed here is kept before it is recorded.",
        )

    return FormSpec(
        act="enter_count",
        subject=subject,
        title=lambda: titled(_entry_title(subject), round_),
        button=lambda: translate("DayForms", "Record the figures"),
        build=build,
        intro=intro,
        initial=lambda view: agreed(view, round_, which(view, subject)),
        next_target=lambda view: after_entry(view, round_),
        fixed={"round": round_},
        keeps_draft=False,
    )


def which(view: View, subject: str) -> int:
    """The entry that a subject names; else the one that is due, the second where both are there."""
    _, _, named = subject.partition(":")
    if named in ("1", "2"):
        return int(named)
    return 1 if entry_of(view.situation.vote(round_of(subject)), 1) is None else 2


def after_entry(view: View, round_: int) -> Link | None:
    """Where an entry leads: to the other entry; to the figures that differ; else to the protocol."""
    vote = view.situation.vote(round_)
    first, second = entry_of(vote, 1), entry_of(vote, 2)
    if first is None or second is None:
        missing = 1 if first is None else 2
        return Link(_entry_name(missing), ("act", ("enter_count", f"{round_}:{missing}")))
    if differ(first, second):
        said = translate("DayForms", "Enter the figures that differ again")
        return Link(said, ("act", ("enter_count", f"{round_}:2")))
    return None


def differ(first: CountEntry, second: CountEntry) -> bool:
    """Whether two entries differ in a figure or an hour."""
    hours = (first.urn_opened_at, first.counted_at) != (second.urn_opened_at, second.counted_at)
    return hours or bool(differing(first.figures, second.figures))


def whose(view: View, round_: int, entry: int) -> list[tuple[str, str]]:
    """Who entered which of the two, never what."""
    lines = []
    for number in (1, 2):
        found = entry_of(view.situation.vote(round_), number)
        member = view.situation.member(found.person) if found else None
        said = translate("DayForms", "not entered yet")
        if found is not None and member is not None:
            said = translate("DayForms", "{name}, {hour}").format(
                name=words.full_name(member.person), hour=dates.hour(view.local(found.at))
            )
        lines.append((_entry(number), said))
    other = entry_of(view.situation.vote(round_), 3 - entry)
    member = view.situation.member(other.person) if other else None
    if member is not None:
        rule = translate("DayForms", "not by {name}: that person made the other entry")
        lines.append((translate("DayForms", "This entry"), rule.format(name=words.full_name(member.person))))
    return lines


def entry_of(vote: Vote | None, number: int) -> CountEntry | None:
    """One of the two entries of a vote."""
    return next((one for one in vote.entries if one.entry == number), None) if vote else None


def agreed(view: View, round_: int, entry: int) -> Values:
    """What an entry made again begins with: the figures in which both agree; those that differ are blank.

    Nobody is shown the other's figure that way: what stands here both have entered.
    """
    vote = view.situation.vote(round_)
    mine, other = entry_of(vote, entry), entry_of(vote, 3 - entry)
    if mine is None or other is None:
        return {"urn_opened_at": today(view), "counted_at": today(view)}
    parted = differing(mine.figures, other.figures)
    figures: dict[str, Any] = {"issued_by": {}, "votes": {}}
    for key, value in mine.figures.items():
        group, _, inner = key.partition(".")
        if key in parted:
            continue
        if inner:
            figures[group][inner] = value
        else:
            figures[key] = value
    moments = {
        name: _typed(view, getattr(mine, name))
        if getattr(mine, name) == getattr(other, name)
        else today(view)
        for name in ("urn_opened_at", "counted_at")
    }
    return {"figures": figures, **moments}


def _other(view: View, round_: int, entry: int) -> str | None:
    found = entry_of(view.situation.vote(round_), 3 - entry)
    return found.person if found else None


def _entry_title(subject: str) -> str:
    if ":" in subject:
        return _entry_name(int(subject.endswith(":2")) + 1)
    return translate("DayForms", "Enter the count")


def _typed(view: View, moment: datetime) -> str:
    return str(view.local(moment).replace(tzinfo=None).isoformat(timespec="minutes"))


def _entry_name(entry: int) -> str:
    if entry == 2:
        return translate("DayForms", "Make the second entry of the count")
    return translate("DayForms", "Make the first entry of the count")


def _entry(entry: int) -> str:
    return translate("DayForms", "Second entry") if entry == 2 else translate("DayForms", "First entry")


def _blind(entry: int) -> str:
    if entry == 2:
        return translate(
            "DayForms", "Another person than at the first entry. The first figures are not shown to anybody."
        )
    return translate(
        "DayForms", "The second entry is made by another person, who does not see these figures."
    )
