"""The blocks that papers share, B1–B9 of papers.md: preamble, vote, signatures, dissent, lateness, ruling."""

from collections.abc import Sequence
from typing import Any

from core.papers import dates, layout, signing
from core.papers.facts import Decided, Described, Late, OpenVote, RulesTitle, Ruling, Signer, Text
from core.papers.numbers import figure
from core.papers.text import Language, Markup, bold, clean, esc, fill, name_of, pick
from core.papers.wording import act, both, catalogue, say

_ENDS = (".", "!", "?", "…")


def sentence(text: str) -> str:
    """A typed text that ends as a sentence does."""
    kept = clean(text)
    return kept if not kept or kept.endswith(_ENDS) else kept + "."


def begun(text: str) -> str:
    """The same, beginning with a capital."""
    kept = sentence(text)
    return kept[:1].upper() + kept[1:]


def clause(text: str) -> str:
    """A typed text without a full stop of its own, to stand inside a sentence."""
    return clean(text).rstrip(".")


def decree(language: Language, rules: RulesTitle) -> Markup:
    """The Rules by their full title and the decree that approved them (B1)."""
    return say(
        language,
        "block.decree",
        day=dates.of(language, rules.decree_day),
        number=rules.decree_number,
        rules=pick(rules.title, language),
    )


def preamble(language: Language, rules: RulesTitle, points: str, commission: str, verb: str) -> Markup:
    """B1: in accordance with which points of which Rules the commission decides."""
    return say(
        language,
        "block.preamble",
        decree=decree(language, rules),
        points=say(language, points),
        commission=commission,
        verb=bold(verb),
    )


def decides(language: Language, rules: RulesTitle, points: str, commission: str) -> Markup:
    """B1 of a decision or a resolution, with the verb of whichever the commission heads its acts."""
    return preamble(language, rules, points, commission, act(language, "verb"))


def vote(language: Language, decided: Decided | OpenVote) -> Markup:
    """B2: how the members voted, in figures and words."""
    named = ("in_favour", "against", "abstained", "members")
    return say(language, "block.vote", **{name: figure(language, getattr(decided, name)) for name in named})


def person(language: Language, described: Described) -> Markup:
    """B9: a person in the base form, what the law lets a paper say of him."""
    return say(
        language,
        "block.person",
        name=bold(name_of(described.person, language).full),
        year=str(described.birth_year),
        work=clause(pick(described.work, language)),
        settlement=clause(pick(described.settlement, language)),
    )


def late(language: Language, given: Late) -> Markup:
    """B6: the term, the day, how late, why and who says so."""
    return say(
        language,
        "block.late",
        due=dates.line(language, given.due),
        done=dates.line(language, given.done),
        days=figure(language, given.days),
        reason=sentence(pick(given.reason, language)),
        given_by=clause(pick(given.given_by, language)),
    )


def ruling(language: Language, given: Ruling) -> Markup:
    """B7: an open question of the law and who answered it how."""
    return say(
        language,
        "block.ruling",
        question=sentence(pick(given.question, language)),
        body=clause(pick(given.body, language)),
        day=dates.line(language, given.day),
        number=given.number,
        answer=sentence(pick(given.answer, language)),
    )


def voted(language: Language, decided: Decided | OpenVote) -> list[Any]:
    """The members' vote and, right after it, that there is a dissent (B2, B4)."""
    texts = [vote(language, decided)]
    if decided.dissent:
        texts.append(say(language, "block.dissent"))
    return [layout.note(text) for text in texts]


def notes(language: Language, decided: Decided, given: Late | None) -> list[Any]:
    """Below the points of a decision: vote, dissent, lateness (B2, B4, B6)."""
    lateness = [layout.note(late(language, given))] if given is not None else []
    return [*voted(language, decided), *lateness]


def numbered(at: int, text: str) -> Markup:
    """«3. …», number and text together; nothing for no text."""
    return fill("{n}.\u00a0{text}", n=str(at), text=text) if text else Markup("")


def listed(texts: Sequence[str]) -> Markup:
    """«1) …; 2) …»: a list within a sentence."""
    marked = [fill("{n})\u00a0{text}", n=str(at), text=text) for at, text in enumerate(texts, start=1)]
    return Markup("; ".join(marked))


def role(language: Language, signer: Signer) -> Markup:
    """A signer's role in the commission; a role of one's own making stands as it was typed."""
    known = f"role.{signer.role}" in catalogue(language)
    return say(language, f"role.{signer.role}") if known else esc(signer.role)


def absence(language: Language, signer: Signer) -> Markup:
    """«қатысқан жоқ / отсутствует» with its reason, empty for one who signs."""
    if signer.absent_reason is None:
        return Markup("")
    reason = clause(pick(signer.absent_reason, language))
    return say(language, "role.absent_because", reason=reason) if reason else say(language, "role.absent")


def signatures(language: Language, signers: Sequence[Signer], size: float = 14.0, step: float = 42.0) -> Any:
    """B3 in one language: role, line, initial and surname; the seal's place after the chair's role."""
    rows = [
        signing.SignLine(one, (name_of(signer.person, language).signed,), absence(language, signer))
        for one, signer in zip(roles(language, signers), signers, strict=True)
    ]
    return signing.Signatures(rows, size, say(language, "sheet.seal"), step)


def roles(language: Language, signers: Sequence[Signer]) -> list[Markup]:
    """The roles down a block of signatures: «Комиссия мүшелері» once for all the members."""
    members = [at for at, signer in enumerate(signers) if signer.role == "member"]
    said = [role(language, signer) for signer in signers]
    for at in members[1:]:
        said[at] = Markup("")
    if len(members) > 1:
        said[members[0]] = say(language, "role.members")
    return said


def signatures_both(
    signers: Sequence[Signer], size: float = 10.5, step: float = 30.0, *, inline: bool = False, **more: Any
) -> Any:
    """B3 on a bilingual sheet: Kazakh above or left (`inline`), Russian below or right, equal letters."""
    put = _slashed if inline else layout.stacked
    rows = []
    for kk, ru, signer in zip(roles("kk", signers), roles("ru", signers), signers, strict=True):
        absent = put(Text(absence("kk", signer), absence("ru", signer)))
        rows.append(signing.SignLine(put(Text(kk, ru)), _signed(signer, inline), absent))
    seal = both("sheet.seal")
    return signing.Signatures(rows, size, fill("{kk} / {ru}", kk=seal.kk, ru=seal.ru), step, **more)


def _signed(signer: Signer, inline: bool) -> tuple[str, ...]:
    """A name beneath a signature in both languages, once where both are the same."""
    kk, ru = signer.person.kk.signed, signer.person.ru.signed
    if kk == ru:
        return (kk,)
    return (f"{kk} / {ru}",) if inline else (kk, ru)


def _slashed(text: Text) -> Markup:
    return esc(text.kk) if text.kk == text.ru else fill("{kk} / {ru}", kk=text.kk, ru=text.ru)
