"""What a paper says, as frozen values: the record's facts in, nothing of the record's machinery.

Every text that a paper prints in two languages is a `Text` with a Kazakh and a Russian form; the
program inflects none of them (papers.md §5), so the forms a paper needs come typed by the commission.
Moments are local to the district and aware; days are dates. Numbers of a count are whole numbers.
"""

from core.papers.facts.candidates import Certificate as Certificate
from core.papers.facts.candidates import Registration as Registration
from core.papers.facts.cards import AkimCard as AkimCard
from core.papers.facts.cards import ObserverCard as ObserverCard
from core.papers.facts.cards import ProxyCard as ProxyCard
from core.papers.facts.common import UNSAID as UNSAID
from core.papers.facts.common import Body as Body
from core.papers.facts.common import Decided as Decided
from core.papers.facts.common import Described as Described
from core.papers.facts.common import Late as Late
from core.papers.facts.common import Name as Name
from core.papers.facts.common import Person as Person
from core.papers.facts.common import RulesTitle as RulesTitle
from core.papers.facts.common import Ruling as Ruling
from core.papers.facts.common import Signer as Signer
from core.papers.facts.common import Stamp as Stamp
from core.papers.facts.common import State as State
from core.papers.facts.common import Text as Text
from core.papers.facts.counting import Count as Count
from core.papers.facts.counting import Explained as Explained
from core.papers.facts.counting import Figure as Figure
from core.papers.facts.counting import IssuedBy as IssuedBy
from core.papers.facts.counting import Times as Times
from core.papers.facts.counting import Votes as Votes
from core.papers.facts.decisions import Extension as Extension
from core.papers.facts.decisions import Invalidation as Invalidation
from core.papers.facts.decisions import ListRefusal as ListRefusal
from core.papers.facts.decisions import Moved as Moved
from core.papers.facts.decisions import SecondVote as SecondVote
from core.papers.facts.filing import Filed as Filed
from core.papers.facts.filing import Inventory as Inventory
from core.papers.facts.lists import Calendar as Calendar
from core.papers.facts.lists import Copy as Copy
from core.papers.facts.lists import Measure as Measure
from core.papers.facts.lists import SignOut as SignOut
from core.papers.facts.nomination import Brought as Brought
from core.papers.facts.nomination import Cancellation as Cancellation
from core.papers.facts.nomination import Conformity as Conformity
from core.papers.facts.nomination import Established as Established
from core.papers.facts.nomination import OpenVote as OpenVote
from core.papers.facts.nomination import Receipt as Receipt
from core.papers.facts.nomination import Refusal as Refusal
from core.papers.facts.notices import Akim as Akim
from core.papers.facts.notices import CalledBy as CalledBy
from core.papers.facts.notices import Candidates as Candidates
from core.papers.facts.notices import Invitation as Invitation
from core.papers.facts.notices import Repeat as Repeat
from core.papers.facts.notices import Results as Results
from core.papers.facts.notices import Span as Span
from core.papers.facts.notices import Tally as Tally
from core.papers.facts.notices import Told as Told
from core.papers.facts.notices import VoteDay as VoteDay
from core.papers.facts.outcome import Called as Called
from core.papers.facts.outcome import Enclosure as Enclosure
from core.papers.facts.outcome import Letter as Letter
from core.papers.facts.outcome import Order as Order
from core.papers.facts.outcome import Result as Result
from core.papers.facts.outcome import Winner as Winner
from core.papers.facts.sessions import Announced as Announced
from core.papers.facts.sessions import Applicant as Applicant
from core.papers.facts.sessions import Attended as Attended
from core.papers.facts.sessions import Minutes as Minutes
from core.papers.facts.sessions import Registering as Registering
from core.papers.facts.sessions import Sitting as Sitting
from core.papers.facts.sessions import Taken as Taken
from core.papers.facts.sessions import Unused as Unused
from core.papers.facts.sessions import Voting as Voting
from core.papers.facts.voting import Ballot as Ballot
from core.papers.facts.voting import ElectorLine as ElectorLine
from core.papers.facts.voting import Electors as Electors

Facts = (
    Registration
    | Certificate
    | Electors
    | Ballot
    | Count
    | Result
    | Winner
    | Letter
    | Order
    | VoteDay
    | Calendar
    | ProxyCard
    | ObserverCard
    | Candidates
    | Invitation
    | SignOut
    | Results
    | Repeat
    | Akim
    | AkimCard
    | Copy
    | SecondVote
    | Receipt
    | Conformity
    | Registering
    | Refusal
    | Cancellation
    | Sitting
    | Minutes
    | Unused
    | Extension
    | Invalidation
    | ListRefusal
    | Inventory
)
