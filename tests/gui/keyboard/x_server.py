"""The keyboard of an X server, pressed through its test extension: real key codes in real layouts."""

from ctypes import CDLL, POINTER, Structure, c_char_p, c_int, c_uint, c_ulong, c_void_p
from itertools import product

LIBRARIES = ("libX11.so.6", "libXtst.so.6", "libxkbcommon.so.0")
CORE_KEYBOARD = 0x100
CODES, GROUPS, LEVELS = range(8, 256), range(3), range(4)
HELD = {"shift": "Shift_L", "ctrl": "Control_L", "third": "ISO_Level3_Shift"}
LEVEL_KEYS = ((), ("shift",), ("third",), ("third", "shift"))
PARENT_REVERT = 2
KEYPAD = range(0xFF80, 0xFFBE)
"""Symbols of the number pad: a laptop has none."""


class _Display(Structure):
    """Xlib's own."""


def _load() -> tuple[CDLL, CDLL, CDLL]:
    made = []
    for name in LIBRARIES:
        try:
            made.append(CDLL(name))
        except OSError as error:
            raise AssertionError(f"{name} not found: `make setup` installs or names the package") from error
    x11, test, xkb = made
    x11.XOpenDisplay.restype = POINTER(_Display)
    x11.XOpenDisplay.argtypes = [c_char_p]
    x11.XkbKeycodeToKeysym.restype = x11.XStringToKeysym.restype = c_ulong
    x11.XkbKeycodeToKeysym.argtypes = [c_void_p, c_uint, c_int, c_int]
    x11.XStringToKeysym.argtypes = [c_char_p]
    x11.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
    x11.XkbLockGroup.argtypes = [c_void_p, c_uint, c_uint]
    x11.XSync.argtypes = [c_void_p, c_int]
    x11.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
    x11.XCloseDisplay.argtypes = [c_void_p]
    test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    xkb.xkb_keysym_to_utf32.argtypes = [c_uint]
    xkb.xkb_keysym_to_utf32.restype = c_uint
    return x11, test, xkb


class Keyboard:
    """The keyboard of a display. The first layout is on, but while a letter of another is typed."""

    def __init__(self, display: str) -> None:
        self._x11, self._test, self._xkb = _load()
        self._display = self._x11.XOpenDisplay(display.encode())
        assert self._display, f"no X server at {display}"
        self._group = 0
        self._letters: dict[str, tuple[int, int, int]] = {}
        for group, level, code in product(GROUPS, LEVELS, CODES):
            symbol = self._x11.XkbKeycodeToKeysym(self._display, code, group, level)
            letter = 0 if symbol in KEYPAD else self._xkb.xkb_keysym_to_utf32(symbol)
            if letter >= ord(" "):
                self._letters.setdefault(chr(letter), (code, group, level))

    def focus(self, window: int) -> None:
        """Give a window the keyboard, as a window manager would."""
        self._x11.XSetInputFocus(self._display, window, PARENT_REVERT, 0)
        self.settle()

    def press(self, name: str, *held: str) -> None:
        """A key by its name, with others held."""
        self.strike(self._code(name), *held)

    def strike(self, code: int, *held: str) -> None:
        """A key by its place, with others held."""
        under = [self._code(HELD[one]) for one in held]
        for one in (*under, code):
            self._test.XTestFakeKeyEvent(self._display, one, 1, 0)
        for one in (code, *reversed(under)):
            self._test.XTestFakeKeyEvent(self._display, one, 0, 0)

    def write(self, text: str) -> None:
        """A text, each letter with the keys of the layout that has it; then the first layout is on again."""
        for letter in text:
            assert letter in self._letters, f"no layout has {letter!r}"
            code, group, level = self._letters[letter]
            self._lock(group)
            self.strike(code, *LEVEL_KEYS[level])
        self._lock(0)

    def settle(self) -> None:
        """Until the server has dealt with everything that was pressed."""
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        """Leave the server."""
        self._x11.XCloseDisplay(self._display)

    def _lock(self, group: int) -> None:
        if group != self._group:
            self._group = group
            self._x11.XkbLockGroup(self._display, CORE_KEYBOARD, group)

    def _code(self, name: str) -> int:
        code: int = self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(name.encode()))
        assert code, f"no key {name}"
        return code
