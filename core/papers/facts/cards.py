"""Cards beside the candidate's certificate: proxy (P8), observer (P9), elected akim (P22)."""

from dataclasses import dataclass
from datetime import date

from core.papers.facts.common import Body, Person, Signer, Text


@dataclass(frozen=True, slots=True)
class ProxyCard:
    """P8: a proxy's certificate (D1485 p.32, 34)."""

    body: Body
    number: int
    proxy: Person
    candidate: Person
    mandate_day: date
    issued: date
    chair: Signer


@dataclass(frozen=True, slots=True)
class ObserverCard:
    """P9: the commission's own mark that an observer is registered (Art. 20-1.5); the law knows no card."""

    body: Body
    number: int
    observer: Person
    organisation: Text
    paper_number: str
    paper_day: date
    vote_day: date
    issued: date
    chair: Signer


@dataclass(frozen=True, slots=True)
class AkimCard:
    """P22: the certificate of election; where the Rules name none (`lawful` false) a memento that says so."""

    body: Body
    number: int
    elected: Person
    vote_day: date
    decision_number: str
    decision_day: date
    issued: date
    lawful: bool
    chair: Signer
