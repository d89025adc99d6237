"""P14: the minutes of the electors' meeting, two sheets; of an attempt without a quorum too (D1485 p.42-46).

They tell who was present, what was done and when; never who is for whom, nor when anyone took a ballot.
"""

from itertools import zip_longest
from typing import Any

from reportlab.lib.enums import TA_RIGHT

from core.papers import blocks, dates, layout, prose, session
from core.papers.facts import Minutes, Person, Stamp, Voting
from core.papers.fonts import SERIF, SERIF_BOLD
from core.papers.numbers import figure
from core.papers.page import Story
from core.papers.rendered import Rendered
from core.papers.text import Language, Markup, joined, name_of, pick
from core.papers.wording import say

ROLL = 10
"""More electors than so many stand in a roll of their own behind the minutes."""


def render(facts: Minutes, stamp: Stamp) -> Rendered:
    """The minutes in Kazakh and in Russian under one number and date."""
    return prose.act(facts.body, stamp, "minutes", lambda language: _sheet(facts, stamp, language))


def _sheet(facts: Minutes, stamp: Stamp, language: Language) -> prose.Sheet:
    lines = [*_opening(facts, language), *_course(facts, language), _closing(facts, language)]
    return prose.Sheet(
        kind=say(language, "minutes.kind"),
        day=facts.opened_at.date(),
        number="" if stamp.number is None else str(stamp.number),
        heading="",
        text=[layout.body_text(line) for line in lines],
        signers=facts.signers,
        annex=_roll(facts, stamp, language) if len(facts.present) > ROLL else [],
    )


def _opening(facts: Minutes, language: Language) -> list[Markup]:
    """Where and when, who presides, the quorum and its base, who is there, what for."""
    place, clock = pick(facts.place, language), dates.clock(facts.opened_at)
    base, present = figure(language, facts.base), figure(language, len(facts.present))
    counted = say(language, f"minutes.{facts.base_kind}", base=base, present=present)
    quorum = say(language, f"minutes.{'quorate' if facts.quorate else 'inquorate'}")
    long = len(facts.present) > ROLL
    roll = say(language, "minutes.roll")
    named = say(language, "minutes.present", names=_names(facts.present, language))
    none = say(language, "sheet.none")
    found = [
        say(language, "minutes.place", place=blocks.clause(place), clock=clock),
        joined(
            " ",
            say(language, "minutes.presides", presides=pick(facts.presides, language)),
            say(language, "minutes.keeper", names=session.names((facts.keeper,), language)),
        ),
        joined(" ", counted, quorum),
        roll if long else named,
        say(language, "minutes.members", names=session.names(facts.members, language)),
        say(language, "minutes.others", names=blocks.clause(pick(facts.others, language)) or none),
        say(language, "minutes.agenda", area=pick(facts.body.area, language)),
    ]
    if facts.attempt > 1:
        found.insert(1, say(language, "minutes.attempt", number=str(facts.attempt)))
    return found


def _course(facts: Minutes, language: Language) -> list[Markup]:
    """The urn, each vote, the announcement, complaints, rulings; nothing where there was no quorum."""
    if not facts.quorate:
        return [blocks.ruling(language, one) for one in facts.rulings]
    found = []
    if facts.urn_sealed_at is not None:
        found.append(say(language, "minutes.urn", clock=dates.clock(facts.urn_sealed_at)))
    found += [_voting(voting, language) for voting in facts.votings]
    if facts.announced is not None:
        by, clock = pick(facts.announced.by, language), dates.clock(facts.announced.at)
        found.append(say(language, "minutes.announced", by=by, clock=clock))
    attached = "; ".join(blocks.clause(pick(one, language)) for one in facts.attachments)
    found.append(say(language, "minutes.attachments", list=attached or say(language, "sheet.none")))
    return [*found, *(blocks.ruling(language, one) for one in facts.rulings)]


def _voting(voting: Voting, language: Language) -> Markup:
    which = say(language, "minutes.first")
    if voting.called is not None:
        day = dates.of(language, voting.called.day)
        which = say(language, "minutes.second", day=day, number=voting.called.number)
    told = [
        say(
            language,
            "minutes.voting",
            which=which,
            names=_names(voting.candidates, language),
            issuers=", ".join(name_of(one, language).signed for one in voting.issuers)
            or say(language, "sheet.none"),
            opened=dates.clock(voting.opened_at),
            closed=dates.clock(voting.closed_at),
        )
    ]
    if voting.count_number is not None:
        told.append(say(language, "minutes.count", number=str(voting.count_number)))
    return joined(" ", *told)


def _closing(facts: Minutes, language: Language) -> Markup:
    held = "closed" if facts.votings else "closed_unvoted"
    key = held if facts.quorate else "closed_inquorate"
    return say(language, f"minutes.{key}", clock=dates.clock(facts.closed_at))


def _names(persons: tuple[Person, ...], language: Language) -> str:
    return "; ".join(name_of(one, language).full for one in persons) or say(language, "sheet.none")


def _roll(facts: Minutes, stamp: Stamp, language: Language) -> Story:
    """The roll of those present, an annex: names without hours."""
    size = layout.set_in().note
    if stamp.number is None:
        mark = say(language, "minutes.draft_annex")
    else:
        mark = say(language, "minutes.annex", number=str(stamp.number))
    rows: list[Any] = [
        layout.para(mark, layout.style(size, 1.25, align=TA_RIGHT, after=size)),
        layout.para(say(language, "minutes.roll_title"), layout.centred(size + 1, SERIF_BOLD)),
        layout.space(3),
    ]
    look = layout.style(size, 1.3)
    wide = layout.set_in().measure
    side = wide if wide < layout.WHOLE.measure else wide / 2
    names = [
        layout.para(
            blocks.numbered(at, layout.parted(name_of(one, language).full, SERIF, size, side - 24)), look
        )
        for at, one in enumerate(facts.present, start=1)
    ]
    if side == wide:
        return [*rows, *names]
    half = (len(names) + 1) // 2
    pairs = zip_longest(names[:half], names[half:], fillvalue="")
    return [*rows, layout.grid([list(pair) for pair in pairs], [side, side])]
