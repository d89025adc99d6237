"""The short style sheet: what the palette can't say. Sizes follow the text size, colours the tokens."""

from string import Template

from gui.tokens import TONES, Tokens, px

_SHEET = Template("""
QWidget#ground, QScrollArea#page, QWidget#content { background: $ground; }
QScrollArea#page, QScrollArea#inside { border: none; }
QScrollArea#inside, QWidget#inside { background: $surface; }
QScrollArea#rail-scroll, QWidget#rail-places { background: $rail; border: none; }
QFrame#rail { background: $rail; border: none; border-right: 1px solid $line; }
QFrame#band { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#help { background: $surface; border: none; border-left: 1px solid $line; }
QFrame#help QTextBrowser { background: $surface; color: $ink; border: 1px solid transparent;
  border-radius: ${r6}px; }
QFrame#help QTextBrowser:focus { border-color: $line; }
QPushButton[code="true"] { background: transparent; border: none; color: $muted; font-size: ${s13}px;
  padding: 0; min-height: 0; text-align: left; }
QPushButton[code="true"]:hover { color: $act; text-decoration: underline; }
QFrame#tip { background: $surface; border: 2px solid $act; border-radius: ${r10}px; }
QFrame#status { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: ${r10}px; }
QFrame#card:focus { border-color: $act; }
QFrame#bar { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#head { background: $ground; border: none; }
QLabel#stage { color: $muted; font-size: ${s13}px; padding: ${r2}px ${r8}px; border-radius: ${r8}px; }
QLabel#stage[now="true"] { color: $act; background: $act_soft; font-weight: 600; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[step="small"] { font-size: ${s13}px; }
QLabel[step="lead"] { font-size: ${s17}px; }
QLabel[step="title"] { font-size: ${s20}px; }
QLabel[step="big"] { font-size: ${s26}px; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[tone="muted"] { color: $muted; }
$tones
QLabel#key { border: 1px solid $line; border-radius: ${r4}px; color: $muted; font-size: ${s13}px;
  padding: 0 ${r5}px; max-height: ${h20}px; }
QLabel#practice { background: $soon; color: $surface; font-size: ${s13}px; font-weight: 700;
  border-radius: ${r4}px; padding: ${r1}px ${r7}px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $surface; color: $act; border: 1px solid $line; border-radius: ${r6}px;
  padding: ${r6}px ${r13}px; min-height: ${h20}px; }
QPushButton:hover { border-color: $act; }
QPushButton:focus, QToolButton:focus { border: 2px solid $act; padding: ${r5}px ${r12}px; }
QPushButton:pressed { background: $act_soft; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton:checked { background: $act_soft; border-color: $act; }
QPushButton[main="true"] { background: $act; color: $on_act; border-color: $act; font-weight: 600; }
QPushButton[main="true"]:focus { border: 2px solid $ink; }
QPushButton[main="true"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[link="true"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; text-align: left; padding: ${r3}px 0 ${r1}px 0; }
QPushButton[link="true"]:focus { border-bottom-color: $act; background: $act_soft; }
QPushButton[link="true"]:hover { text-decoration: underline; }

QPushButton[rail="true"] { background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: ${r6}px; text-align: left; padding: ${r1}px ${r8}px; }
QPushButton[rail="true"]:hover { background: $act_soft; }
QPushButton[rail="true"]:checked { background: $act_soft; color: $act; font-weight: 600; }
QPushButton[rail="true"]:focus { border-color: $act; }
QPushButton[rail="true"]:disabled { color: $muted; background: transparent; }

QToolButton { background: transparent; color: $ink; border: 1px solid $line; border-radius: ${r6}px;
  padding: ${r4}px ${r8}px; font-size: ${s13}px; text-align: left; }
QToolButton[menu="true"] { padding-right: ${r20}px; }
QToolButton:hover { border-color: $act; }
QToolButton:focus { border: 2px solid $act; padding: ${r3}px ${r7}px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: ${r7}px; }

QLineEdit { background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${r6}px;
  padding: ${r5}px ${r8}px; selection-background-color: $act; selection-color: $on_act; }
QLineEdit { min-height: ${r22}px; }
QLineEdit, QPlainTextEdit, QComboBox { placeholder-text-color: $muted; }
QLineEdit:focus { border: 2px solid $act; padding: ${r4}px ${r7}px; }
QPlainTextEdit { background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${r6}px;
  padding: ${r3}px ${r5}px; selection-background-color: $act; selection-color: $on_act; }
QPlainTextEdit:focus { border: 2px solid $act; padding: ${r2}px ${r4}px; }

QComboBox { background: $surface; color: $ink; border: 1px solid $muted; border-radius: ${r6}px;
  padding: ${r5}px ${r8}px; min-height: ${r22}px; }
QComboBox:focus, QComboBox:on { border: 2px solid $act; padding: ${r4}px ${r7}px; }
QComboBox:disabled { color: $muted; background: $ground; }
QComboBox::drop-down { border: none; width: ${r28}px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: $surface; color: $ink;
  border: 1px solid $line; border-radius: 0; padding: 0; outline: none;
  selection-background-color: $act_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${r28}px; padding: ${r2}px ${r6}px; }
QLineEdit[found="late"], QPlainTextEdit[found="late"], QComboBox[found="late"] {
  border: 2px solid $late; padding: ${r4}px ${r7}px; }
QLineEdit[found="soon"], QPlainTextEdit[found="soon"], QComboBox[found="soon"] {
  border: 2px solid $soon; padding: ${r4}px ${r7}px; }
QLineEdit[found]:focus, QPlainTextEdit[found]:focus, QComboBox[found]:focus { background: $act_soft; }
QCheckBox, QRadioButton { spacing: ${r8}px; padding: ${r4}px ${r3}px; border: 2px solid transparent;
  border-radius: ${r6}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $act; }
QCheckBox::indicator, QRadioButton::indicator { width: ${r18}px; height: ${r18}px; }

QListView { background: $surface; border: 1px solid $line; border-radius: ${r10}px; outline: none;
  padding: ${r4}px; }
QListView:focus { border: 2px solid $act; padding: ${r3}px; }
QListView[plain="true"] { border-color: transparent; }
QListView[plain="true"]:focus { border-color: $act; }

QTableView { background: $surface; alternate-background-color: $ground; border: 1px solid $line;
  border-radius: ${r6}px; selection-background-color: $act_soft; selection-color: $ink; }
QTableView:focus { border-color: $act; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: ${r6}px ${r4}px; }

QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: ${r4}px; }
QMenu::item { padding: ${r6}px ${r24}px ${r6}px ${r28}px; border-radius: ${r4}px; }
QMenu::item:selected { background: $act_soft; color: $ink; }
QMenu::indicator { left: ${r8}px; width: ${r10}px; height: ${r10}px; border-radius: ${r5}px; }
QMenu::indicator:checked { background: $act; }
QMenu::indicator:unchecked { background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: ${r4}px ${r8}px; }
QToolTip { background: $ink; color: $surface; border: none; padding: ${r4}px ${r6}px; }

QScrollBar:vertical { background: transparent; width: ${r12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${r12}px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: ${r4}px; margin: ${r2}px; min-height: ${r28}px;
  min-width: ${r28}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar[held="true"]::handle { background: $act; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: ${r3}px; min-height: ${r6}px;
  max-height: ${r6}px; }
QProgressBar::chunk { background: $act; border-radius: ${r3}px; }
QDialog { background: $surface; }
""")

_TONE = Template("""
QLabel[tone="$tone"] { color: $ink; }
QFrame#tile[tone="$tone"] { background: $soft; border: none; border-radius: ${r8}px; }
""")


def sheet(tokens: Tokens) -> str:
    """The style sheet for a scheme at the text size in force."""
    sizes = {f"s{n}": str(px(n)) for n in (13, 15, 17, 20, 26)}
    radii = {f"r{n}": str(max(1, px(n))) for n in (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 18, 20, 22, 24, 28)}
    tones = "".join(
        _TONE.substitute(radii, tone=tone, ink=getattr(tokens, tone), soft=getattr(tokens, f"{tone}_soft"))
        for tone in TONES
    )
    tones += _TONE.substitute(radii, tone="quiet", ink=tokens.muted, soft=tokens.ground)
    colors = {name: getattr(tokens, name) for name in tokens.__slots__}
    return _SHEET.substitute(colors, **sizes, **radii, h20=str(px(20)), tones=tones)
