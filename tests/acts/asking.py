"""What every test of an act asks: what the rules say, and that a refusal writes nothing."""

from core.acts.registry import ACTS

WORDS = {"kk": "Үлгі", "ru": "Образец"}
WHY = {"reason": WORDS, "given_by": WORDS}


def said(story, act, data, *, at=None, by="secretary"):
    """What the rules say to an act, nothing done."""
    if at is not None:
        story.stand(at)
    return {finding.code for finding in story.office.check(ACTS[act].model_validate(data), by)}


def refused(story, act, data, *codes, at=None, by="secretary"):
    """The act is refused for these codes and no other, and writes nothing; its findings."""
    head = story.office.head
    verdict = story.do(act, data, at=at, by=by)
    assert not verdict.done
    assert set(verdict.codes) == set(codes)
    assert story.office.head == head
    return verdict.findings


def not_done(verdict, *codes):
    """An act that was tried is refused, for these codes at least."""
    assert not verdict.done, verdict.codes
    assert set(codes) <= set(verdict.codes), verdict.codes


def name(kk, ru):
    """A person of that name in both languages."""
    parts = ("surname", "given", "patronymic")
    return {
        "kk": dict(zip(parts, kk.split(), strict=True)),
        "ru": dict(zip(parts, ru.split(), strict=True)),
    }
