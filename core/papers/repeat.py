"""The notice of a repeat election (D1485 p.48–50)."""

from core.papers import dates, notice
from core.papers.facts import UNSAID, Stamp
from core.papers.facts.notices import Repeat
from core.papers.rendered import Rendered
from core.papers.text import pick
from core.papers.wording import say


def render(facts: Repeat, stamp: Stamp) -> Rendered:
    """Why, who decided it, for which day."""
    rows = [
        notice.lead(
            notice.both(
                lambda one: say(
                    one,
                    "repeat.called",
                    day=notice.set_for(one, facts.vote_day),
                    area=pick(facts.body.area, one),
                )
            )
        ),
        notice.labelled("repeat.by", notice.both(lambda one: notice.called(one, facts.called))),
        notice.labelled("repeat.first", notice.both(lambda one: dates.line(one, facts.first_vote_day))),
        notice.sentence(
            notice.both(lambda one: say(one, "repeat.cause", cause=say(one, f"repeat.{facts.cause}")))
        ),
        *notice.contact(facts.body, UNSAID),
    ]
    return notice.render(
        "repeat", facts.body, facts.title, rows, day=facts.day, stamp=stamp, chair=facts.chair
    )
