"""P8: a proxy's certificate, a card whose back says what a proxy may do (D1485 p.30–35)."""

from core.papers import card
from core.papers.facts import Stamp, Text
from core.papers.facts.cards import ProxyCard
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, name_of, pick
from core.papers.wording import both, say


def render(facts: ProxyCard, stamp: Stamp) -> Rendered:
    """Whose proxy it is; on the back p.30, 34 and 35."""
    formula = [say(one, "proxy.formula", area=pick(facts.body.area, one)) for one in LANGUAGES]
    candidate = [say(one, "proxy.candidate", name=name_of(facts.candidate, one).full) for one in LANGUAGES]
    mandate = [say(one, "proxy.mandate", day=card.on_card(one, facts.mandate_day)) for one in LANGUAGES]
    return card.render(
        card.Card(
            kind="proxy",
            body=facts.body,
            title=both("certificate.title"),
            number=facts.number,
            person=facts.proxy,
            lines=(Text(*formula), Text(*candidate)),
            small=(Text(*mandate),),
            issued=facts.issued,
            chair=facts.chair,
            back=(both("proxy.tasks"), both("proxy.powers"), both("proxy.ends")),
        ),
        stamp,
    )
