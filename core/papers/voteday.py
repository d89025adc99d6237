"""P1: the notice of the vote day, for the press and the board (D1485 p.9)."""

from core.papers import dates, notice
from core.papers.facts import Stamp, Text
from core.papers.facts.notices import Span, VoteDay
from core.papers.rendered import Rendered
from core.papers.text import pick
from core.papers.wording import say


def render(facts: VoteDay, stamp: Stamp) -> Rendered:
    """Who called the election, the vote day, who nominates and until when, registration, the commission."""
    rows = [
        notice.lead(
            notice.both(
                lambda one: say(
                    one,
                    "voteday.called",
                    day=notice.set_for(one, facts.vote_day),
                    area=pick(facts.body.area, one),
                )
            )
        ),
        notice.labelled("voteday.by", notice.both(lambda one: notice.called(one, facts.called))),
        notice.labelled("voteday.nominator", facts.nominator),
        notice.labelled("voteday.nomination", _window(facts.nomination)),
        notice.labelled("voteday.registration", _window(facts.registration)),
        *notice.contact(facts.body, facts.hours),
    ]
    return notice.render(
        "voteday", facts.body, facts.title, rows, day=facts.day, stamp=stamp, chair=facts.chair
    )


def _window(span: Span) -> Text:
    return notice.both(lambda one: dates.window(one, span.opens, span.closes))
