"""The window's language: our texts and Qt's own, switched at once. Translators are kept, or they stop."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from core.resources import ROOT

LANGUAGES = ("kk", "ru", "en")
OWN_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
GROUPS = ("program", "forms", "app")
_PROPERTY = "hattama-language"


def current() -> str:
    """The language in force: `kk`, `ru` or `en`."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return str(found) if found else "en"


class Language(QObject):
    """Installs the translators of a language; Qt sends every widget a LanguageChange."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []

    def use(self, code: str) -> None:
        """Switch the window to a language."""
        self._app.setProperty(_PROPERTY, code)
        QLocale.setDefault(QLocale(code))
        old, self._installed = self._installed, self._load(code)
        for translator in old:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        for translator in self._installed:
            self._app.installTranslator(translator)

    def loaded(self) -> int:
        """How many translators are installed."""
        return len(self._installed)

    def _load(self, code: str) -> list[QTranslator]:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = []
        ours = str(ROOT / "translations")
        groups = ((f"{group}_{code}", ours) for group in GROUPS)
        for name, folder in ((f"qtbase_{code}", qt), *groups):
            translator = QTranslator(self)
            if translator.load(name, folder):
                found.append(translator)
        return found
