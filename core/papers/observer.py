"""P9: the commission's mark that an observer is registered; its lack bars nobody (Art. 20-1.5)."""

from core.papers import card
from core.papers.facts import Stamp, Text
from core.papers.facts.cards import ObserverCard
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, pick
from core.papers.wording import both, say


def render(facts: ObserverCard, stamp: Stamp) -> Rendered:
    """Who is registered, on whose paper, and that the paper and an identity document are the mandate."""
    said = [
        say(one, "observer.formula", organisation=pick(facts.organisation, one).rstrip("."))
        for one in LANGUAGES
    ]
    paper = [
        say(one, "observer.paper", number=facts.paper_number, day=card.on_card(one, facts.paper_day))
        for one in LANGUAGES
    ]
    day = [say(one, "observer.vote_day", day=card.on_card(one, facts.vote_day)) for one in LANGUAGES]
    return card.render(
        card.Card(
            kind="observer",
            body=facts.body,
            title=both("observer.title"),
            number=facts.number,
            person=facts.observer,
            lines=(Text(*said), Text(*day)),
            small=(Text(*paper), both("observer.valid"), both("observer.lack")),
            issued=facts.issued,
            chair=facts.chair,
            photo=False,
        ),
        stamp,
    )
