"""P7: a candidate's certificate, a card of A6 to be cut from its sheet (D1485 p.8, 19.2)."""

from core.papers import card
from core.papers.facts import Certificate, Stamp, Text
from core.papers.rendered import Rendered
from core.papers.text import LANGUAGES, Language, Markup, pick
from core.papers.wording import both, say


def render(facts: Certificate, stamp: Stamp) -> Rendered:
    """The candidate's name, what he is a candidate for, the decision that registered him."""
    formula = [say(one, "certificate.formula", area=pick(facts.body.area, one)) for one in LANGUAGES]
    return card.render(
        card.Card(
            kind="certificate",
            body=facts.body,
            title=both("certificate.title"),
            number=facts.number,
            person=facts.candidate,
            lines=(Text(*formula),),
            small=(Text(*(_decision(facts, one) for one in LANGUAGES)),),
            issued=facts.issued,
            chair=facts.chair,
        ),
        stamp,
    )


def _decision(facts: Certificate, language: Language) -> Markup:
    return say(
        language,
        "certificate.decision",
        body=f"{body}, " if (body := pick(facts.decided_by, language)) else "",
        day=card.decided_on(language, facts.decision_day),
        number=facts.decision_number,
    )
