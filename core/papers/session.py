"""What minutes of the commission share: who sat, who was away, what was to be settled (DOC p.47)."""

import re
from collections.abc import Sequence

from core.papers import blocks
from core.papers.facts import Attended, Signer
from core.papers.numbers import figure
from core.papers.text import Language, Markup, bold, joined, pick
from core.papers.wording import say


def opening(attended: Attended, language: Language) -> list[Markup]:
    """Meeting, chair, secretary, present and absent, quorum, others, agenda."""
    members = len(attended.present) + len(attended.absent)
    others = pick(attended.others, language) or say(language, "sheet.none")
    return [
        joined(
            " ",
            say(language, "session.meeting", number=str(attended.number)),
            say(language, "session.chair", names=names((attended.chair,), language)),
            say(language, "session.secretary", names=names((attended.secretary,), language)),
        ),
        say(language, "session.present", names=names(attended.present, language)),
        say(language, "session.absent", names=names(attended.absent, language)),
        say(
            language,
            "session.quorum",
            present=figure(language, len(attended.present)),
            members=figure(language, members),
        ),
        say(language, "session.others", names=blocks.clause(others)),
        say(language, "session.agenda", agenda=blocks.sentence(pick(attended.agenda, language))),
    ]


def spoken(attended: Attended, language: Language) -> Markup:
    """Who took the floor and on what; «жоқ / нет» where nobody did (DOC p.47; no cell stays empty)."""
    said = pick(attended.spoke, language) or say(language, "sheet.none")
    return called(say(language, "session.spoke", spoke=blocks.sentence(said)))


def called(line: Markup) -> Markup:
    """The word in capitals that a part of minutes begins with, in the strong cut: «СЛУШАЛИ:» (DOC p.47)."""
    begun = _CALL.match(line)
    return Markup(f"{bold(Markup(begun[0]))}{line[begun.end() :]}") if begun else line


_CALL = re.compile(r"[^\W\da-zа-яёәіңғүұқөһ_][^a-zа-яёәіңғүұқөһ<&:]*:")


def names(signers: Sequence[Signer], language: Language) -> str:
    """Members by initial and surname, none as «жоқ / нет»."""
    found = ", ".join(pick_name(one, language) for one in signers)
    return found or say(language, "sheet.none")


def pick_name(signer: Signer, language: Language) -> str:
    """«А. Үлгіев»."""
    return (signer.person.kk if language == "kk" else signer.person.ru).signed
