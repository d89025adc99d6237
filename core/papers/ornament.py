"""The ornament of the certificate: «қошқар мүйіз», the ram's horn, in an interlocking band.

One motif stands upright, the next hangs between, so that figure and ground have the same form, as on
felt and on woven bands. Flat shapes only: it prints as well in grey as in colour.
"""

from typing import Any

# The right half of the motif in a box one unit high, from the foot of the stem to the end of the curl.
_HORN: tuple[tuple[float, ...], ...] = (
    (0.0, 0.34, 0.02, 0.52, 0.10, 0.66),
    (0.18, 0.82, 0.36, 0.92, 0.52, 0.84),
    (0.68, 0.75, 0.70, 0.50, 0.55, 0.42),
    (0.42, 0.36, 0.29, 0.47, 0.34, 0.59),
    (0.38, 0.67, 0.49, 0.65, 0.49, 0.57),
)


def band(
    canvas: Any, x: float, y: float, wide: float, high: float, *, colour: tuple[float, float, float]
) -> None:
    """A band of horns between two rules, its lower left corner at (x, y), symmetrical about its middle."""
    inner = high * 0.72
    count = max(1, round(wide / (inner * 1.62)))
    step = wide / count
    canvas.saveState()
    edge = canvas.beginPath()
    edge.rect(x, y - high * 0.03, wide, high * 1.06)
    canvas.clipPath(edge, stroke=0, fill=0)
    canvas.setStrokeColorRGB(*colour)
    canvas.setFillColorRGB(*colour)
    for at in range(count):
        _motif(canvas, x + (at + 0.5) * step, y + (high - inner) / 2, inner)
    for at in range(count + 1):
        _motif(canvas, x + at * step, y + (high + inner) / 2, -inner, half=_half(at, count))
    canvas.setLineWidth(high * 0.05)
    for level in (0.0, high):
        canvas.line(x, y + level, x + wide, y + level)
    canvas.restoreState()


def _half(at: int, count: int) -> int:
    return 1 if at == 0 else -1 if at == count else 0


def _motif(canvas: Any, x: float, y: float, unit: float, half: int = 0) -> None:
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(abs(unit), unit)
    canvas.setLineWidth(0.11)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for side in (-1, 1):
        if half in (0, side):
            _horn(canvas, side)
    _diamond(canvas, 0.0, 0.93, 0.075, half)
    canvas.restoreState()


def _horn(canvas: Any, side: int) -> None:
    path = canvas.beginPath()
    path.moveTo(0, 0)
    for a, b, c, d, e, f in _HORN:
        path.curveTo(side * a, b, side * c, d, side * e, f)
    canvas.drawPath(path, stroke=1, fill=0)
    foot = canvas.beginPath()
    foot.moveTo(0, -0.16)
    foot.lineTo(side * 0.24, -0.16)
    foot.curveTo(side * 0.10, -0.12, side * 0.055, 0.0, side * 0.055, 0.2)
    foot.lineTo(0, 0.2)
    foot.close()
    canvas.drawPath(foot, stroke=0, fill=1)


def _diamond(canvas: Any, x: float, y: float, half: float, side: int) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y - 1.5 * half)
    for dx, dy in ((1.0, 0.0), (0.0, 1.5), (-1.0, 0.0)):
        if side * dx >= 0:
            path.lineTo(x + dx * half, y + dy * half)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
