"""The calendar plan as an iCalendar file (RFC 5545), so that terms stand in the clerk's own calendar.

Moments are written in UTC: every calendar shows them in its own zone. The same plan gives the same bytes,
and a step keeps its UID, so that importing a new plan replaces the old entries.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

PRODUCT = "-//Hattama//Calendar plan//KK"
WIDTH = 75


@dataclass(frozen=True, slots=True)
class Event:
    """One entry: a window with two ends, or a term with only a last moment. `key` names it for ever."""

    key: str
    title: str
    told: str
    opens: datetime | None
    closes: datetime

    @property
    def begins(self) -> datetime:
        """Where the entry begins: a term without a first moment is the moment itself."""
        return self.opens if self.opens is not None else self.closes


def calendar_file(name: str, events: Iterable[Event], made_at: datetime, file: str) -> bytes:
    """The whole file: `name` is shown as the calendar's name, `file` keeps UIDs of two elections apart.

    Lines end with CRLF and are folded at 75 octets; texts are escaped. It names no method: one that is
    published would need an organizer (RFC 5546).
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(name)}",
    ]
    for event in events:
        lines += _event(event, made_at, file)
    lines.append("END:VCALENDAR")
    return "".join(f"{line}\r\n" for whole in lines for line in folded(whole)).encode("utf-8")


def _event(event: Event, made_at: datetime, file: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid(file, event.key)}"
    yield f"DTSTAMP:{utc(made_at)}"
    yield f"DTSTART:{utc(event.begins)}"
    if event.opens is not None:
        yield f"DTEND:{utc(event.closes)}"
    yield f"SUMMARY:{escaped(event.title)}"
    if event.told:
        yield f"DESCRIPTION:{escaped(event.told)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def uid(file: str, key: str) -> str:
    """A name that the same step of the same election always has, and no other."""
    return hashlib.sha256(f"{file}|{key}".encode()).hexdigest()[:32] + "@hattama"


def utc(moment: datetime) -> str:
    """A moment in UTC, as a calendar writes it; ValueError of one without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment of a calendar plan has a zone")
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text value: backslash, semicolon, comma and line breaks escaped, other control characters gone."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(ch for ch in text if ch >= " " and ch != "\x7f")


def folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets; a letter is never cut, a further piece begins blank."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode("utf-8"))
        if size + octets > WIDTH:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += octets
    yield piece
