"""How far apart two colours are, as WCAG 2.2 reckons it."""

from PySide6.QtGui import QColor

AA, GRAPHICS = 4.5, 3.0
"""The least for text, and for what is drawn and has to be seen (1.4.3, 1.4.11)."""


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
