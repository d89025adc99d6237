"""One text in the three languages of the program."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text in Kazakh, Russian and English."""

    kk: str
    ru: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in `kk`, `ru` or `en`."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}[language]

    def __add__(self, other: "Words") -> "Words":
        """Two texts, one after the other, a space between."""
        return Words(*(f"{mine} {theirs}".strip() for mine, theirs in zip(self, other, strict=True)))

    def __iter__(self) -> Iterator[str]:
        """The three texts, in the order kk, ru, en."""
        return iter((self.kk, self.ru, self.en))

    def filled(self, **values: "str | int | Words") -> "Words":
        """The text with its placeholders filled; a value of three languages is taken in each."""
        return Words(
            *(
                text.format_map({k: v[lang] if isinstance(v, Words) else v for k, v in values.items()})
                for lang, text in zip(("kk", "ru", "en"), self, strict=True)
            )
        )

    def as_dict(self) -> dict[str, str]:
        """As JSON writes it: `{"kk": …, "ru": …, "en": …}`."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}
