"""What a vote came to: one outcome, with its reason in three languages and its point of law."""

from dataclasses import dataclass
from enum import StrEnum

from core.rules.words import Words

Answer = str | tuple[str, ...]


class Kind(StrEnum):
    """The kinds of outcome; `none` where the figures do not stand."""

    ELECTED = "elected"
    SECOND_VOTE = "second_vote"
    NOT_ELECTED = "not_elected"
    OPEN_POINT = "open_point"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Next:
    """What follows where nobody is elected: the step, who decides it, the point."""

    step: Words
    decides: Words
    citation: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one vote. `who` stands in ballot order and is empty unless somebody goes on.

    An open point names its `question`, who may answer it (`asked_of`) and its `readings`, each with the
    result it leads to. `ruled` are the questions whose recorded answer this outcome rests on; `agreed`
    those that nobody answered because every reading leads here: the paper says so.
    """

    kind: Kind
    why: Words
    citation: str
    who: tuple[str, ...] = ()
    question: str | None = None
    question_text: Words | None = None
    asked_of: Words | None = None
    readings: "tuple[Reading, ...]" = ()
    next: tuple[Next, ...] = ()
    ruled: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[Kind, tuple[str, ...], str | None]:
        """What makes two outcomes the same: kind, persons, question."""
        return self.kind, self.who, self.question


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to answer an open point, and the outcome it leads to."""

    answer: Answer
    label: Words
    outcome: Outcome
