"""A rule set: the law of one kind of election as data, every value with its citation (procedure.md §1).

A rule set is a TOML file of `resources/procedures/`, read by `core.rules.ruleset`. Nothing in the program
asks which one it has: what differs between decrees stands here as a value. A further rule set is a file and
a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from core.rules.words import Words


class Outside(StrEnum):
    """What happens to an act outside its window: refused, recorded as late, or only shown."""

    REFUSE = "refuse"
    LATE = "late"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Decree:
    """The act behind the rule set. In force from `since` until the day before `repealed`.

    `rules` is the title of the Rules; `rules_of` its genitive, which the preamble of a paper joins to the
    decree's number and day.
    """

    key: str
    number: str
    day: date
    since: date
    repealed: date
    repealed_by: str
    rules: Words
    rules_of: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Named:
    """One item of a list of the law: a paper, a requirement, a ground, a kind of office."""

    key: str
    name: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Office:
    """The office that is filled, the kinds of unit it exists in, and who elects its akim."""

    name: Words
    kinds: tuple[Named, ...]
    electors: Words
    electors_citation: str
    citation: str


@dataclass(frozen=True, slots=True)
class Call:
    """Who calls the election, and how long before the term ends at the latest (full days; 0: unsaid)."""

    by: str
    citation: str
    days_before_term_ends: int = 0
    rule: Words | None = None


@dataclass(frozen=True, slots=True)
class Nomination:
    """Who nominates and how many at least. `after` is what has to precede it, if anything."""

    by: str
    minimum: int
    citation: str
    after: Words | None = None


@dataclass(frozen=True, slots=True)
class Extension:
    """When the commission extends nomination: all withdrew, or fewer than the minimum are registered.

    `registered_below` 0 means that only the withdrawal of all counts; `most_days` 0 that no length is set.
    """

    by: str
    registered_below: int
    most_days: int
    rule: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Emptied:
    """Who decides when every candidate fell away after the close of registration."""

    by: str
    rule: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Age:
    """The least age on the vote day, in years."""

    years: int
    citation: str


@dataclass(frozen=True, slots=True)
class Appeal:
    """A candidate's appeal against refusal or cancellation; `answer_days` 0 where the Rules set no term."""

    days: int
    answer_days: int
    to: tuple[str, ...]
    citation: str


class CampaignOpens(StrEnum):
    """What opens the campaign: the registration of all candidates, or the last day of registration."""

    ALL_REGISTERED = "all_registered"
    REGISTRATION_ENDS = "registration_ends"


@dataclass(frozen=True, slots=True)
class Campaign:
    """From when candidates may campaign."""

    opens: CampaignOpens
    rule: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Proxies:
    """How many proxies a candidate may have (0: any number), and who may not be one.

    `warned` are bars of the Constitutional Law that the Rules do not repeat: said, never refused.
    """

    most: int
    bars: tuple[Named, ...]
    warned: tuple[Named, ...]
    citation: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A candidate's withdrawal: the last days before the vote in which it is barred (0: none)."""

    barred_days: int
    rule: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The electors' meeting: its quorum as a fraction of the base, who presides and who announces."""

    quorum_part: int
    quorum_whole: int
    base: Words
    quorum_citation: str
    presides: str
    presides_citation: str
    announces: str
    announces_citation: str


@dataclass(frozen=True, slots=True)
class Ballot:
    """The reserve of ballots above the number of electors, per mille, rounded up."""

    reserve_per_mille: int
    citation: str


@dataclass(frozen=True, slots=True)
class RepeatElection:
    """Who decides on a repeat election; `violators_citation` bars those who broke the Rules."""

    by: str
    rule: Words
    citation: str
    violators_citation: str = ""


@dataclass(frozen=True, slots=True)
class Winner:
    """Who gets the decision that registers the winner; its term is a step of the calendar.

    The first is who appoints, where the Rules have an order: its hours run from that receipt.
    """

    receivers: tuple[str, ...]
    citation: str


class Begins(StrEnum):
    """What puts the elected akim into office."""

    ORDER = "order"
    OATH = "oath"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Entry:
    """How the office begins: the order of the superior akim, the oath, or the special check."""

    begins: Begins
    by: str
    certificate: bool
    rule: Words
    citation: str
    order_hours: int = 0


@dataclass(frozen=True, slots=True)
class Invalidation:
    """Who may invalidate, why, and where it is challenged; the days to do so are a step of the calendar."""

    by: str
    grounds: tuple[Named, ...]
    challenge_to: tuple[str, ...]
    citation: str
    challenge_citation: str


@dataclass(frozen=True, slots=True)
class Ending:
    """Early end of a mandate and dismissal: grounds, who decides, whose consent.

    The maslikhat's consent is a fraction of all deputies (0 of 0 where the Rules ask for none);
    `notice_days` is the term to tell the commission (0: none set).
    """

    by: str
    grounds: tuple[Named, ...]
    resignation: str
    resignation_months: int
    citation: str
    dismissed_by: str
    dismissal_grounds: tuple[Named, ...]
    prosecutor: bool
    consent_part: int
    consent_whole: int
    consent_of: str
    dismissal: Words
    dismissal_citation: str
    notice_days: int = 0
    notice_citation: str = ""


@dataclass(frozen=True, slots=True)
class Vacancy:
    """The by-election: called or held within so many months, and who calls it."""

    by: str
    held: bool
    months: int
    citation: str


@dataclass(frozen=True, slots=True)
class Residual:
    """Who decides what the Rules leave open."""

    by: str
    rule: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A day (and hour) told from the vote day, or from the last day of another step.

    `full_days_before` N is the day with N full days between it and the vote: vote day - N - 1.
    """

    full_days_before: int | None = None
    days_after: int | None = None
    months_after: int | None = None
    after: str | None = None
    hour: int = 0


@dataclass(frozen=True, slots=True)
class Term:
    """A term that runs from an act: hours from its moment, or days, months, years of the calendar."""

    hours: int = 0
    days: int = 0
    months: int = 0
    years: int = 0


@dataclass(frozen=True, slots=True)
class StepRule:
    """One line of the calendar: a window (`opens`, `last` day), a deadline (`last` or `until`) or a term."""

    citation: str
    outside: Outside
    rule: Words
    opens: Anchor | None = None
    last: Anchor | None = None
    until: Anchor | None = None
    from_act: str | None = None
    term: Term | None = None


class Condition(StrEnum):
    """What a row of the result table asks of the figures."""

    NO_VOTE = "no_vote"
    ONE_CANDIDATE = "one_candidate"
    TWO_RAN = "two_ran"
    ONE_LEADS = "one_leads"
    MORE_THAN_HALF = "more_than_half"
    TWO_SHARE_TOP = "two_share_top"
    MANY_SHARE_TOP = "many_share_top"
    SECOND_PLACE_SHARED = "second_place_shared"


class Then(StrEnum):
    """What a row of the result table answers."""

    ELECTED = "elected"
    SECOND_VOTE = "second_vote"
    NOT_ELECTED = "not_elected"
    ASK = "ask"


class Question(StrEnum):
    """The open points (procedure.md §5)."""

    HALF_BASE = "half_base"
    TOP_TIE = "top_tie"
    SECOND_PLACE_TIE = "second_place_tie"
    TWO_CANDIDATES = "two_candidates"
    SECOND_VOTE_TIE = "second_vote_tie"
    QUORUM_BASE = "quorum_base"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What follows a vote that elected nobody, and who decides it.

    `two_ran` true: only where two stood in the first vote; false: only where another number did.
    """

    step: Words
    by: str
    citation: str
    two_ran: bool | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the result table: all of `when` must hold; the first row that holds decides.

    `vote` is 1, 2 or 0 for either vote. `then` is an outcome or, with `question`, an open point.
    """

    vote: int
    when: tuple[Condition, ...]
    then: Then
    citation: str
    question: Question | None = None
    next: tuple[NextStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """Who may answer an open point under this rule set."""

    by: str
    citation: str


@dataclass(frozen=True, slots=True)
class ResultRules:
    """How the result is found: the rows in order, and who may answer each question they raise."""

    second_vote: bool
    rows: tuple[Row, ...]
    questions: Mapping[str, Asked]


@dataclass(frozen=True, slots=True)
class Procedure:
    """A rule set, whole. Bodies are named by key; `body()` gives their names.

    `wording` is what papers say otherwise than the catalogue does, by language and key of the catalogue:
    the decree's own points, titles and formulas. `points` are those in the place of another decree's, which
    the catalogue of findings names; empty where these Rules have none.
    """

    id: str
    name: Words
    note: Words
    default: bool
    decree: Decree
    bodies: Mapping[str, Words]
    office: Office
    call: Call
    nomination: Nomination
    extension: Extension
    emptied: Emptied
    age: Age
    papers: tuple[Named, ...]
    requirements: tuple[Named, ...]
    refusal_grounds: tuple[Named, ...]
    notices: tuple[Named, ...]
    appeal: Appeal
    campaign: Campaign
    proxies: Proxies
    withdrawal: Withdrawal
    meeting: Meeting
    ballot: Ballot
    repeat_election: RepeatElection
    winner: Winner
    entry: Entry
    invalidation: Invalidation
    ending: Ending
    vacancy: Vacancy
    residual: Residual
    calendar: Mapping[str, StepRule]
    result: ResultRules
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    points: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def body(self, key: str) -> Words:
        """The name of a body: who calls, nominates, decides, receives."""
        return self.bodies[key]

    @property
    def term_years(self) -> int:
        """The years of a term, as the calendar's last step has them (D1485 p.2)."""
        term = self.calendar["term_end"].term
        return term.years if term is not None else 0

    def in_force(self, day: date) -> bool:
        """Whether the decree was in force on a day."""
        return self.decree.since <= day < self.decree.repealed
