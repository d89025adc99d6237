"""What may stand in a text of an act: not empty, not too long, nothing hidden, plain digits."""

import unicodedata
from collections.abc import Iterator

from core.acts.base import Limit
from core.rules.findings import Finding


def check_text(text: str, path: str, limit: Limit) -> Iterator[Finding]:
    """A text that can't be shown or stored as it is typed is refused, with its path."""
    found = next((ch for ch in text if unicodedata.category(ch) in {"Cc", "Cf", "Cs", "Co", "Cn"}), None)
    if found is not None and found != "\n":
        yield Finding("field.forbidden_character", (path,), {"character": f"U+{ord(found):04X}"})
        return
    if not text.strip() and not limit.may_be_empty:
        yield Finding("field.empty", (path,))
    elif len(text) > limit.longest:
        yield Finding("field.too_long", (path,), {"length": len(text), "longest": limit.longest})
    if any(unicodedata.category(ch) == "Nd" and not ch.isascii() for ch in text):
        yield Finding("field.digits", (path,))
