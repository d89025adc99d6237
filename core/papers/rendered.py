"""What drawing a paper yields: the file, or the letters that no face can print."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """One paper as a PDF and how many sides it has."""

    pdf: bytes
    pages: int


class MissingGlyph(ValueError):  # noqa: N818  the door's own word for it
    """Text that the faces can't print; `letters` are the letters they lack, each once, in order."""

    def __init__(self, letters: str) -> None:
        named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
        super().__init__(f"the typeface of the papers has no letter {named}")
        self.letters = letters
