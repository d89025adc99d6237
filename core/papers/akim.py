"""P21: the notice of the elected akim's registration; no votes stand in it (D1485 p.53)."""

from core.papers import notice
from core.papers.facts import Stamp
from core.papers.facts.notices import Akim
from core.papers.rendered import Rendered
from core.papers.text import pick
from core.papers.wording import say

LONG = 420  # letters beyond which the text is set as small as in other notices


def render(facts: Akim, stamp: Stamp) -> Rendered:
    """The elected akim in the fields of the law."""
    text = notice.both(
        lambda one: say(
            one,
            "akim.registered",
            area=pick(facts.body.area, one),
            person=notice.told(one, facts.told),
        )
    )
    return notice.render(
        "akim",
        facts.body,
        facts.title,
        [(text, notice.LARGE if len(text.ru) < LONG else notice.PLAIN)],
        day=facts.day,
        stamp=stamp,
        chair=facts.chair,
    )
