"""What came of a vote, in words and bars: for the result page and for the room alike."""

import re

from PySide6.QtCore import QCoreApplication

from core.record.situation import Result, Situation, Vote
from core.rules.sentences import VOTES
from gui import words
from gui.language import current
from gui.saying import tallies
from gui.view import View
from gui.widgets.bars import Tally, VoteBars

translate = QCoreApplication.translate
TONES = {"elected": "done", "second_vote": "act", "open_point": "soon"}


def tone(result: Result | None) -> str:
    """The tone of an outcome; quiet where there is none."""
    return "quiet" if result is None else TONES.get(result.kind, "late")


def headline(result: Result | None, situation: Situation) -> str:
    """The outcome in one sentence."""
    if result is None:
        return translate("Resulting", "The result is not established yet")
    who = _named(result, situation)
    if result.kind == "elected":
        return translate("Resulting", "Elected akim: {name}").format(name=who)
    if result.kind == "second_vote":
        return translate("Resulting", "A second vote between two: {names}").format(names=who)
    if result.kind == "open_point":
        return translate("Resulting", "The law leaves a question open: a ruling is needed")
    return translate("Resulting", "Nobody is elected")


def parted(result: Result | None, situation: Situation) -> tuple[str, str]:
    """The outcome as a few small words and the name that is read from afar; no words where all is one."""
    if result is None or result.kind != "elected":
        return "", headline(result, situation)
    return translate("Resulting", "Elected akim"), _named(result, situation)


def reason(result: Result) -> str:
    """Why it came so, without the figures, where these are drawn beneath."""
    figures = re.sub(r"\\\{\w+\\\}", ".+?", re.escape(VOTES[current()]))
    return re.sub(figures, "", result.why[current()], count=1).strip()


def _named(result: Result, situation: Situation) -> str:
    found = [situation.candidate(key) for key in result.who]
    return ", ".join(words.full_name(one.person) for one in found if one is not None)


def bars(vote: Vote, count: tallies.Count, view: View, scale: float = 1.0) -> VoteBars:
    """The votes as bars, those elected or going on drawn full, with the line to be passed."""
    won = set(vote.result.who) if vote.result else set()
    made = []
    for key, votes in count.votes:
        candidate = view.situation.candidate(key)
        made.append(Tally(words.full_name(candidate.person) if candidate else "—", votes, key in won))
    return VoteBars(tuple(made), (count.whole, count.line), _line(count), scale)


def turnout(count: tallies.Count) -> str:
    """How many took part, and how many ballots were invalid."""
    return translate("Resulting", "{count} of {total} electors took part; invalid ballots: {invalid}").format(
        count=count.took_part,
        total=count.figures.get("electors", 0),
        invalid=count.figures.get("invalid", 0),
    )


def _line(count: tallies.Count) -> str:
    if count.by_half:
        said = translate("Resulting", "to be passed: {line} (half of {whole})")
        return said.format(line=count.line, whole=count.whole)
    return translate("Resulting", "to be passed: {line} votes, the next highest").format(line=count.line)
