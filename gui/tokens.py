"""The colours, sizes and spacing of the window, in one place. No colour is written anywhere else."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

BASE = 15
SCALES = (100, 110, 125, 150, 175, 200)
UNBOUNDED = 16_777_215
"""Qt's own greatest size: no bound."""
RAIL = 216
WIDEST_RAIL = 360
LARGE = 170
TALL = 140
"""From this size of the text on, what stands over and under the page gives it its room."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme of colours; each tone has a soft ground that its words are legible on."""

    ground: str
    surface: str
    rail: str
    ink: str
    muted: str
    line: str
    act: str
    act_soft: str
    done: str
    done_soft: str
    soon: str
    soon_soft: str
    late: str
    late_soft: str
    on_act: str
    paper: str

    def color(self, name: str) -> QColor:
        """A token as Qt's colour."""
        return QColor(getattr(self, name))

    def tone(self, tone: str) -> tuple[QColor, QColor]:
        """The ink and the soft ground of a tone: act, done, soon, late; anything else is quiet."""
        if tone in TONES:
            return self.color(tone), self.color(f"{tone}_soft")
        return self.color("muted"), self.color("ground")


LIGHT = Tokens(
    ground="#F6F4EF",
    surface="#FFFFFF",
    rail="#EFECE4",
    ink="#1C2530",
    muted="#5A6572",
    line="#DDD8CD",
    act="#0B6477",
    act_soft="#E2F0F2",
    done="#2B653B",
    done_soft="#E6F2E8",
    soon="#8A5A00",
    soon_soft="#FFF1CF",
    late="#A8261C",
    late_soft="#FCE8E6",
    on_act="#FFFFFF",
    paper="#FFFFFF",
)
DARK = Tokens(
    ground="#11171E",
    surface="#19212B",
    rail="#0D1218",
    ink="#E9EEF3",
    muted="#9DAAB8",
    line="#2D3946",
    act="#5CC6D6",
    act_soft="#17343B",
    done="#85D09A",
    done_soft="#17331F",
    soon="#EBC062",
    soon_soft="#3A2F12",
    late="#F3938B",
    late_soft="#3E1D1B",
    on_act="#0D1218",
    paper="#FFFFFF",
)
TONES = ("act", "done", "soon", "late")

GROUNDS = ("ground", "surface", "rail", *(f"{tone}_soft" for tone in TONES))

# Every pair of text and ground that the window sets; a test holds each to AA. A disabled word, a placeholder
# and the edge of a field are muted, a focus is act, a finding has its tone: each may stand on any ground.
TEXT_PAIRS = (
    *((ink, ground) for ink in ("ink", "muted", *TONES) for ground in GROUNDS),
    ("on_act", "act"),
    ("surface", "ink"),
    ("surface", "soon"),
)


def current() -> Tokens:
    """The scheme in force, as the application's palette says."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground == QColor(DARK.ground) else LIGHT


def px(size: float) -> int:
    """A size at 100 % in the pixels of the text size in force."""
    base = QApplication.font().pixelSize()
    return int(size * (base if base > 0 else BASE) / BASE + 0.5)


def large() -> bool:
    """Whether the text is so large that what stands side by side has to stand one beneath the other."""
    return px(100) >= LARGE


def tall() -> bool:
    """Whether the text is so tall that head and foot have to be low for the page to have any room."""
    return px(100) >= TALL


def edge() -> int:
    """What is free at both sides of a page and of all that stands over and under it, at 100 %."""
    return 12 if large() else 28


def palette(tokens: Tokens) -> QPalette:
    """The scheme as Qt's palette."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "ground",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "late",
        QPalette.ColorRole.Highlight: "act",
        QPalette.ColorRole.HighlightedText: "on_act",
        QPalette.ColorRole.Link: "act",
        QPalette.ColorRole.LinkVisited: "act",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Accent: "act",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "line",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "muted",
        QPalette.ColorRole.Shadow: "line",
    }
    for role, name in roles.items():
        made.setColor(role, tokens.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.color("muted"))
    return made


def names() -> tuple[str, ...]:
    """The names of all tokens."""
    return tuple(field.name for field in fields(Tokens))
