"""Texts and names in the two languages of every paper. Names are values: never markup, never inflected."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Kazakh and Russian."""

    kk: str
    ru: str

    def __getitem__(self, language: str) -> str:
        """The text in a language; English readers are shown the Russian form."""
        return self.kk if language == "kk" else self.ru


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in one script: surname, given name, patronymic (may be empty)."""

    surname: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Surname, given name and patronymic, in the base form (law.md §9)."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    @property
    def signed(self) -> str:
        """Initial and surname, as beneath a signature: «А. Үлгіев» (no-break space between)."""
        initial = self.given.strip()[:1]
        return f"{initial}.\u00a0{self.surname}" if initial else self.surname


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in Kazakh and Russian."""

    kk: Name
    ru: Name

    def __getitem__(self, language: str) -> Name:
        """The name in a language; English readers are shown the Russian form."""
        return self.kk if language == "kk" else self.ru
