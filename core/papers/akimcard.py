"""P22: the certificate of election (D130 p.58); where the Rules name none, a memento that says so."""

from core.papers import card
from core.papers.facts import Stamp, Text
from core.papers.facts.cards import AkimCard
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, pick
from core.papers.wording import both, say


def render(facts: AkimCard, stamp: Stamp) -> Rendered:
    """Who was elected, where and when, and the decision that registered it."""
    formula = [say(one, "akimcard.formula", area=pick(facts.body.area, one)) for one in LANGUAGES]
    elected = [say(one, "akimcard.elected", day=card.on_card(one, facts.vote_day)) for one in LANGUAGES]
    decision = [
        say(
            one,
            "akimcard.decision",
            day=card.decided_on(one, facts.decision_day),
            number=facts.decision_number,
        )
        for one in LANGUAGES
    ]
    small = (Text(*elected), Text(*decision))
    return card.render(
        card.Card(
            kind="akimcard",
            body=facts.body,
            title=both("akimcard.title" if facts.lawful else "akimcard.memento"),
            number=facts.number,
            person=facts.elected,
            lines=(Text(*formula),),
            small=small if facts.lawful else (*small, both("akimcard.unknown")),
            issued=facts.issued,
            chair=facts.chair,
            closed=True,
        ),
        stamp,
    )
