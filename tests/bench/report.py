"""What was measured, as `bench.json`, and as a page with a table and a drawn chart."""

import json
from collections.abc import Sequence
from html import escape
from math import log10
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.pairs import Measured

BAR, LEFT, WIDE = 30, 250, 560
STYLE = (
    "body{font:16px/1.45 'Source Sans Pro',sans-serif;max-width:1000px;margin:32px auto;color:#1c2430}"
    "table{border-collapse:collapse;width:100%;margin:12px 0 32px}td,th{padding:6px 10px;text-align:left;"
    "border-bottom:1px solid #d8dde3;vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}"
    ".over{color:#a3271c;font-weight:600}.quiet{color:#5b6672}"
)


def write(out: Path, measured: Sequence[Measured], more: dict[str, Any]) -> None:
    """Write all of it into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    told = {one.name: one.to_json() for one in measured}
    (out / "bench.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "bench-more.json").write_text(
        json.dumps(more, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (out / "bench.svg").write_text(chart(measured), encoding="utf-8")
    (out / "bench.html").write_text(page(measured, more), encoding="utf-8")


def text(measured: Sequence[Measured], more: dict[str, Any]) -> str:
    """The table for a terminal."""
    rows = [f"{'':<26}{'ratio':>8}{'goal':>8}{'ours':>12}{'other':>12}   n"]
    for one in measured:
        if one.skipped:
            rows.append(f"{one.name:<26} skipped: {one.skipped}")
            continue
        bad = "" if one.held else "  OVER THE GOAL"
        sides = f"{median(one.ours):>9.1f} ms{median(one.other):>9.1f} ms"
        rows.append(f"{one.name:<26}{one.ratio:>8.2f}{one.goal:>8.2f}{sides}{len(one.ours):>4}{bad}")
    rows += [
        f"  handler {one['ms']:>7.1f} ms  {one['asked']}: {one['handler']}" for one in more["slowest"][:5]
    ]
    rows += [f"  at most {size / 1024:>7.1f} MB  {name}" for name, size in more["peak_kb"].items()]
    rows.append(f"load of the machine: {more['load_before']} before, {more['load_after']} after")
    return "\n".join(rows)


def chart(measured: Sequence[Measured]) -> str:
    """Each ratio beside its goal: how much of the goal is used, on a scale of tenfold steps."""
    drawn = [one for one in measured if not one.skipped]
    high = BAR * len(drawn) + 44
    bits = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDE + 90}" height="{high}" role="img"',
        ' font-family="Source Sans Pro, sans-serif" font-size="14" aria-label="ratios beside their goals">',
    ]
    line = LEFT + _along(1.0)
    for share, label in ((0.01, "1 %"), (0.1, "10 %"), (1.0, "goal"), (10.0, "10 ×")):
        at = LEFT + _along(share)
        bits.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="24" y2="{high - 12}" stroke="#d8dde3"/>')
        bits.append(f'<text x="{at:.1f}" y="16" text-anchor="middle" fill="#5b6672">{label}</text>')
    for place, one in enumerate(drawn):
        top = 30 + BAR * place
        long = _along(one.ratio / one.goal)
        colour = "#2f6b4f" if one.held else "#a3271c"
        bits.append(f'<text x="{LEFT - 10}" y="{top + 16}" text-anchor="end">{escape(one.name)}</text>')
        bits.append(
            f'<rect x="{LEFT}" y="{top + 3}" width="{long:.1f}" height="{BAR - 12}" rx="2" fill="{colour}"/>'
        )
        bits.append(f'<text x="{LEFT + long + 6:.1f}" y="{top + 16}">{one.ratio:.2f} of {one.goal:g}</text>')
    bits.append(f'<line x1="{line:.1f}" x2="{line:.1f}" y1="24" y2="{high - 12}" stroke="#1c2430"/></svg>')
    return "".join(bits)


def _along(share: float) -> float:
    """From a hundredth of the goal to ten times the goal."""
    return WIDE * min(max((log10(max(share, 1e-9)) + 2) / 3, 0.004), 1.0)


def page(measured: Sequence[Measured], more: dict[str, Any]) -> str:
    """The page to be read."""
    rows = "".join(_row(one) for one in measured)
    slow = "".join(
        f"<tr><td>{escape(one['asked'])}</td><td>{escape(one['handler'])}</td>"
        f'<td class="n">{one["ms"]:.1f} ms</td></tr>'
        for one in more["slowest"]
    )
    most = "".join(
        f'<tr><td>{escape(name)}</td><td class="n">{size / 1024:.1f} MB</td></tr>'
        for name, size in more["peak_kb"].items()
    )
    head = '<tr><th></th><th class="n">ratio</th><th class="n">goal</th><th class="n">ours</th><th class="n">other</th><th class="n">pairs</th></tr>'  # noqa: E501
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Hattama, measured</title>'
        f"<style>{STYLE}</style><h1>Hattama, measured</h1>"
        f'<p class="quiet">Medians of pairs taken in turn, {more["when"]}, {more["cores"]} cores, load '
        f"{more['load_before']} before and {more['load_after']} after. {escape(more['machine'])}</p>"
        f"{chart(measured)}<table>{head}{rows}</table>"
        f"<h2>The slowest handlers on the large file</h2><table>{slow}</table>"
        f"<h2>The most memory held</h2><table>{most}</table></html>\n"
    )


def _row(one: Measured) -> str:
    name = f'<td>{escape(one.name)}<br><span class="quiet">{escape(one.told)}</span></td>'
    if one.skipped:
        return f'<tr>{name}<td colspan="5">skipped: {escape(one.skipped)}</td></tr>'
    marked = "" if one.held else " over"
    return (
        f'<tr>{name}<td class="n{marked}">{one.ratio:.2f}</td><td class="n">{one.goal:g}</td>'
        f'<td class="n">{median(one.ours):.1f} ms</td><td class="n">{median(one.other):.1f} ms</td>'
        f'<td class="n">{len(one.ours)}</td></tr>'
    )
