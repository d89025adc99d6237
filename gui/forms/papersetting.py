"""The forms of the papers' settings and of the commission's own words."""

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.papers import wording
from core.papers.text import NBSP
from gui.forms.choices import ChoiceField
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField
from gui.forms.told import ToldField
from gui.view import View

translate = QCoreApplication.translate
LANGUAGES = ("kk", "ru")

SETTINGS: Mapping[str, tuple[str, ...]] = {
    "sheets": ("two", "parallel"),
    "heading": ("decision", "resolution"),
    "number_pattern": ("meeting_serial", "serial"),
}
"""Each setting with its values, the usual one first."""

_SAID = {
    "sheets:": QT_TRANSLATE_NOOP("PaperSetting", "Languages of decisions and protocols"),
    "sheets:two": QT_TRANSLATE_NOOP("PaperSetting", "each on its own sheet"),
    "sheets:parallel": QT_TRANSLATE_NOOP("PaperSetting", "both side by side"),
    "heading:": QT_TRANSLATE_NOOP("PaperSetting", "Decisions are called"),
    "heading:decision": QT_TRANSLATE_NOOP("PaperSetting", "ШЕШІМ / РЕШЕНИЕ"),
    "heading:resolution": QT_TRANSLATE_NOOP("PaperSetting", "ҚАУЛЫ / ПОСТАНОВЛЕНИЕ"),
    "number_pattern:": QT_TRANSLATE_NOOP("PaperSetting", "Decisions are numbered"),
    "number_pattern:meeting_serial": QT_TRANSLATE_NOOP("PaperSetting", "meeting / serial: 7/23"),
    "number_pattern:serial": QT_TRANSLATE_NOOP("PaperSetting", "serial alone: 23"),
}


def said(key: str) -> str:
    """A setting (`sheets:`) or its value (`sheets:two`) in words."""
    return translate("PaperSetting", str(_SAID[key]))


def plainly(text: str) -> str:
    """A line of the catalogue for reading: the places for data are dots."""
    return re.sub(r"\{\w+\}", "…", text)


def set_paper_settings(subject: str) -> FormSpec:
    """How acts in prose are set, headed and numbered."""

    def build(view: View) -> Sequence[Section]:
        del view
        fields = [
            ChoiceField(name, said(f"{name}:"), [(value, said(f"{name}:{value}")) for value in values])
            for name, values in SETTINGS.items()
        ]
        return (Section("", tuple(fields)),)

    def initial(view: View) -> Values:
        return {name: view.situation.settings.get(name, values[0]) for name, values in SETTINGS.items()}

    return FormSpec(
        act="set_paper_settings",
        subject=subject,
        title=lambda: translate("PaperSetting", "Set how the papers look"),
        button=lambda: translate("PaperSetting", "Record the settings"),
        build=build,
        initial=initial,
        intro=lambda _view: translate(
            "PaperSetting", "They hold for papers issued from now on. What is issued stays as it is."
        ),
        asks_moment=False,
    )


def set_wording(subject: str) -> FormSpec:
    """One composed line in the commission's own words; `subject` is its key in the catalogue."""
    key = subject
    usual: dict[str, str] = {}

    def build(view: View) -> Sequence[Section]:
        usual.update({language: _usual(language, key, view) for language in LANGUAGES})
        told = [(language.upper(), text) for language, text in usual.items()]
        warning = translate(
            "PaperSetting",
            "The commission answers for its own words. Let a lawyer read both languages. The words within "
            "braces are places for data and have to stay as they are.",
        )
        lines = BilingualField("lines", translate("PaperSetting", "The line"), paragraph=True)
        return (
            Section(
                translate("PaperSetting", "In the catalogue"),
                (ToldField("", told, tone="quiet"), ToldField("", [("", warning)], tone="soon")),
            ),
            Section(
                translate("PaperSetting", "In the commission's words"),
                (lines,),
                translate("PaperSetting", "The catalogue's own text takes a change back."),
            ),
        )

    def initial(view: View) -> Values:
        own = view.situation.own_wording
        return {
            "lines": {
                language: own.get(f"{language}:{key}", _usual(language, key, view)) for language in LANGUAGES
            }
        }

    return FormSpec(
        act="set_wording",
        subject=subject,
        title=lambda: translate("PaperSetting", "Change the wording of a composed line"),
        button=lambda: translate("PaperSetting", "Record the wording"),
        build=build,
        initial=initial,
        shape=_shaper(key, usual),
        asks_moment=False,
    )


def _usual(language: str, key: str, view: View) -> str:
    """The rule set's own line, else the catalogue's, with plain spaces."""
    text = view.procedure.wording.get(language, {}).get(key, wording.catalogue(language).get(key, ""))
    return text.replace("~", " ").replace(NBSP, " ")


def _shaper(key: str, usual: Mapping[str, str]) -> Callable[[Values], Values]:
    """The form's two texts as lines of the act; the catalogue's own line takes a change back."""

    def shape(values: Values) -> Values:
        typed = values.get("lines") or {}
        lines = []
        for language in LANGUAGES:
            text = str(typed.get(language) or "")
            same = text.strip() == usual.get(language, "").strip()
            lines.append({"language": language, "key": key, "text": "" if same else text})
        return {**values, "lines": lines}

    return shape


SPECS: dict[str, Factory] = {"set_paper_settings": set_paper_settings, "set_wording": set_wording}
