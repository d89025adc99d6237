"""Dates and hours as papers print them (papers.md §3). Day and month, year and its word never part."""

from datetime import UTC, date, datetime

from core.papers.text import NBSP, Language

_KK = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
    "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
)  # fmt: skip
_RU_NAMES = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_RU = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
# The endings of «on», «of (an act)», «to», «from» by the month (papers.md §3).
_HARD = ("да", "дағы", "ға", "дан")
_NASAL = ("да", "дағы", "ға", "нан")
_SOFT = ("де", "дегі", "ге", "ден")
_SHARP = ("те", "тегі", "ке", "тен")
_ENDINGS = (
    _HARD, _NASAL, _HARD, _SOFT, _HARD, _NASAL,
    _SOFT, _HARD, _SHARP, _NASAL, _HARD, _NASAL,
)  # fmt: skip


UNFILLED = date.min
"""The day of a blank form: it prints as room to write."""
NO_MOMENT = datetime.min.replace(tzinfo=UTC)
"""Its hour: the same."""
_ROOM = {
    "kk": f"_____{NBSP}жылғы «___»{NBSP}__________",
    "ru": f"«___»{NBSP}__________ _____{NBSP}года",
}


def line(language: Language, day: date) -> str:
    """The date line: «2005 жылғы 12 тамыз», «12 августа 2005 года»."""
    if day == UNFILLED:
        return _ROOM[language]
    if language == "kk":
        return f"{day.year}{NBSP}жылғы {day.day}{NBSP}{_KK[day.month - 1]}"
    return f"{day.day}{NBSP}{_RU[day.month - 1]} {day.year}{NBSP}года"


def _kazakh(day: date, case: int) -> str:
    if day == UNFILLED:
        return line("kk", day)
    return line("kk", day) + _ENDINGS[day.month - 1][case]


def on(language: Language, day: date) -> str:
    """When something happens: «…12 тамызда», «12 августа 2005 года»."""
    return _kazakh(day, 0) if language == "kk" else line(language, day)


def of(language: Language, day: date) -> str:
    """Whose date it is: «…13 тамыздағы», «от 13 августа 2005 года» (the preposition comes with it)."""
    return _kazakh(day, 1) if language == "kk" else f"от{NBSP}{line(language, day)}"


def to(language: Language, day: date) -> str:
    """What is set for a day: «…12 тамызға», «на 12 августа 2005 года»."""
    return _kazakh(day, 2) if language == "kk" else f"на{NBSP}{line(language, day)}"


def since(language: Language, day: date) -> str:
    """From a day on: «…16 тамыздан», «с 16 августа 2005 года»."""
    return _kazakh(day, 3) if language == "kk" else f"с{NBSP}{line(language, day)}"


def window(language: Language, opens: date, closes: date) -> str:
    """A window with both its days inside: «…27 маусымнан 12 шілдеге дейін (қоса алғанда)»."""
    if UNFILLED in {opens, closes}:
        return f"{line(language, opens)} – {line(language, closes)}"
    if language == "kk":
        end = f"{closes.day}{NBSP}{_KK[closes.month - 1]}{_ENDINGS[closes.month - 1][2]}"
        if closes.year != opens.year:
            end = to("kk", closes)
        return f"{since('kk', opens)} {end} дейін (қоса алғанда)"
    start = f"{opens.day}{NBSP}{_RU[opens.month - 1]}"
    if closes.year != opens.year:
        start = line("ru", opens)
    return f"с{NBSP}{start} по{NBSP}{line('ru', closes)} включительно"


def month(language: Language, number: int) -> str:
    """The name of a month, as it stands above a calendar: «тамыз», «август»."""
    return (_KK if language == "kk" else _RU_NAMES)[number - 1]


def short(day: date) -> str:
    """A date in figures, for tables: «12.08.2005»."""
    if day == UNFILLED:
        return "____.____.______"
    return f"{day:%d.%m.%Y}"


def clock(moment: datetime) -> str:
    """An hour without a case ending: «10.00» (papers.md §3)."""
    if moment.date() == UNFILLED:
        return "____._____"
    return f"{moment.hour:02d}.{moment.minute:02d}"
