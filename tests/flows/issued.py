"""Which kinds of paper a rehearsal issues, read from its script: no script has to be played to count them.

The tests that play scripts hold what is said here against the register of papers of what they played.
"""

from tests.story import script

OF_ACTS = {
    "register_candidate": ("registration", "certificate"),
    "refuse_candidate": ("refusal",),
    "cancel_registration": ("cancellation",),
    "withdraw": ("cancellation",),
    "approve_ballot": ("ballot",),
    "cancel_unused": ("unused",),
    "sign_count_protocol": ("count",),
    "establish_result": ("result",),
    "call_second_vote": ("secondvote",),
    "register_winner": ("winner",),
    "close_meeting": ("minutes",),
    "invalidate": ("invalidation",),
}
"""Papers that an act issues of itself; the rest are asked for by `issue_paper`."""


def kinds_of(name: str) -> set[str]:
    """The kinds that the acts of a script issue, refused ones left out."""
    found: set[str] = set()
    for step in script(name)["steps"]:
        if step.get("expect", {}).get("verdict") == "refused":
            continue
        found.update(OF_ACTS.get(step["act"], ()))
        if step["act"] in {"issue_paper", "reissue_paper"}:
            found.add(step["data"]["kind"])
    return found


def rules_of(name: str) -> str:
    """The rule set of a script."""
    return str(script(name)["steps"][0]["data"]["procedure"])
