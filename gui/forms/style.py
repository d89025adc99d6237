"""What the form's inputs need beyond the window's style sheet. Colours are the tokens'."""

from string import Template

from gui.tokens import current, px

_SHEET = Template("""
QLineEdit[found="late"], QPlainTextEdit[found="late"], QComboBox[found="late"] {
  border: 2px solid $late; padding: ${r4}px ${r7}px; }
QLineEdit[found="soon"], QPlainTextEdit[found="soon"], QComboBox[found="soon"] {
  border: 2px solid $soon; padding: ${r4}px ${r7}px; }
QLineEdit { min-height: ${h22}px; }
QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${r6}px;
  padding: ${r3}px ${r5}px; selection-background-color: $act; selection-color: $on_act; }
QPlainTextEdit:focus { border: 2px solid $act; padding: ${r2}px ${r4}px; }
QFrame#bar { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#head { background: $ground; border: none; }
QLabel#stage { color: $muted; font-size: ${s13}px; padding: ${r2}px ${r8}px; border-radius: ${r8}px; }
QLabel#stage[now="true"] { color: $act; background: $act_soft; font-weight: 600; }
""")


def sheet() -> str:
    """The style sheet at the scheme and text size in force."""
    tokens = current()
    sizes = {f"r{n}": str(max(1, px(n))) for n in (2, 3, 4, 5, 6, 7, 8)}
    heights = {f"h{n}": str(px(n)) for n in (22,)}
    colors = {name: getattr(tokens, name) for name in tokens.__slots__}
    return _SHEET.substitute(colors, s13=str(px(13)), **sizes, **heights)
