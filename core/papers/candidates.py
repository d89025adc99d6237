"""P10: the notice of the candidates' registration, in the fields of the law and no others (D1485 p.19.1)."""

from core.papers import notice
from core.papers.facts import Stamp
from core.papers.facts.notices import Candidates
from core.papers.rendered import Rendered
from core.papers.text import fill, pick
from core.papers.wording import say


def render(facts: Candidates, stamp: Stamp) -> Rendered:
    """The candidates in Kazakh alphabetical order, each as he wished to be told of."""
    rows = [
        notice.sentence(
            notice.both(
                lambda one: say(
                    one,
                    "candidates.intro",
                    commission=pick(facts.body.commission, one),
                    area=pick(facts.body.area, one),
                )
            )
        )
    ]
    for at, told in enumerate(facts.told, start=1):
        rows.append(
            notice.sentence(
                notice.both(
                    lambda one, told=told, at=at: fill(
                        "{at}.\u00a0{person}.",
                        at=str(at),
                        person=notice.told(one, told),
                    )
                )
            )
        )
    return notice.render(
        "candidates", facts.body, facts.title, rows, day=facts.day, stamp=stamp, chair=facts.chair
    )
