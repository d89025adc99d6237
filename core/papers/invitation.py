"""The note to the electors of the day, hour and place of their meeting (D1485 p.42; Art. 41)."""

from core.papers import dates, notice
from core.papers.facts import Stamp, Text
from core.papers.facts.notices import Invitation
from core.papers.rendered import Rendered
from core.papers.text import pick
from core.papers.wording import both, say


def render(facts: Invitation, stamp: Stamp) -> Rendered:
    """Day, hour and place, who called the meeting, what to bring along."""
    clock = dates.clock(facts.begins_at)
    rows = [
        notice.sentence(
            notice.both(
                lambda one: say(
                    one,
                    "invitation.intro",
                    maslikhat=pick(facts.body.maslikhat, one),
                    area=pick(facts.body.area, one),
                )
            )
        ),
        (
            notice.both(
                lambda one: say(
                    one, "invitation.when", day=dates.line(one, facts.begins_at.date()), clock=clock
                )
            ),
            notice.STRONG,
        ),
        (notice.both(lambda one: say(one, "invitation.where", place=pick(facts.place, one))), notice.STRONG),
        notice.labelled("invitation.by", notice.both(lambda one: notice.called(one, facts.called))),
        notice.labelled("invitation.attempt", _attempt(facts)),
        notice.sentence(both("invitation.bring")),
        notice.sentence(both("invitation.self")),
    ]
    return notice.render(
        "invitation",
        facts.body,
        both("invitation.title"),
        rows,
        day=facts.day,
        stamp=stamp,
        chair=facts.chair,
    )


def _attempt(facts: Invitation) -> Text:
    """Which attempt it is, said only when an earlier one had no quorum."""
    return Text(*(str(facts.attempt),) * 2) if facts.attempt > 1 else Text("", "")
