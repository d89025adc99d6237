"""What the codes in the tables of an audit file mean, in three languages: rows of its table `word`."""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from core import resources
from core.audit.views import LANGUAGES
from core.procedures import procedures
from core.rules.procedure import Procedure

Word = tuple[str, str, str, str]
"""`subject.code`, kk, ru, en."""


def words(procedure: str | None) -> list[Word]:
    """The words of every election and those of its rule set, sorted; the rule set's own win."""
    made = {word[0]: word for word in (*_common(), *_papers())}
    rules = procedures().get(procedure or "")
    if rules is not None:
        made.update((word[0], word) for word in _of(rules))
    return [made[key] for key in sorted(made)]


@cache
def _common() -> tuple[Word, ...]:
    table = tomllib.loads(resources.text("audit", "words.toml"))
    return tuple(
        (f"{subject}.{code}", *told) for subject, codes in table.items() for code, told in codes.items()
    )


@cache
def _papers() -> tuple[Word, ...]:
    """The titles of papers, an act of the commission under its usual name: a decision."""
    told = [_titles(language) for language in LANGUAGES]
    kinds = sorted(set.intersection(*(set(one) for one in told)))
    return tuple((f"paper.{kind}", told[0][kind], told[1][kind], told[2][kind]) for kind in kinds)


def _titles(language: str) -> dict[str, str]:
    wording = tomllib.loads(resources.text("wording", f"{language}.toml"))
    forms: dict[str, str] = wording.get("act", {}).get("decision", {})
    names = {"act": forms.get("word", ""), **{f"act_{form}": word for form, word in forms.items()}}
    titles: dict[str, str] = wording["title"]
    return {kind: title.format_map(names).replace("~", " ") for kind, title in titles.items()}


def _of(rules: Procedure) -> Iterator[Word]:
    for key, name in rules.bodies.items():
        yield (f"body.{key}", *name)
    lists: tuple[tuple[Any, ...], ...] = (
        rules.refusal_grounds,
        rules.invalidation.grounds,
        rules.ending.grounds,
        rules.ending.dismissal_grounds,
    )
    for named in (one for every in lists for one in every):
        yield (f"ground.{named.key}", *named.name)
    for notice in rules.notices:
        yield (f"notice.{notice.key}", *notice.name)
