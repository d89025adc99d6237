"""A clerk at the keyboard: plays a rehearsal script with keys alone, by what can be seen of the window."""

from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from tests.gui.keyboard import wishes
from tests.gui.keyboard.eyes import Sight
from tests.gui.keyboard.ways import Way, way_to

MOST_STOPS = 400
NOT_OFFERED = {"signing_out.issuer", "signing_out.twice"}
"""Refused in a script; in the window impossible: one line for a deputy, a column for each who may issue."""
Step = dict[str, Any]

SAME_PERSON = "count.same_person"


class Hands(Protocol):
    """What presses keys, and looks."""

    def press(self, key: str, times: int = 1) -> None:
        """A key by its name: `Return`, `Tab`, `Down`, `ctrl+2`."""

    def write(self, text: str) -> None:
        """A text, letter by letter."""

    def digits(self, text: str) -> None:
        """Digits, with the keys of the Kazakh layout's main row."""

    def see(self) -> Sight:
        """Wait until the window has nothing more to do, and look."""

    def glance(self) -> Sight:
        """The same before a dialog, which takes the keys."""

    def take_focus(self) -> None:
        """Give the window the keys, where nothing else does."""


class Clerk:
    """Knows the way to each act, walks a form in paper order and types what the script says."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def do(self, step: Step) -> None:
        """One step of the script, from wherever the window stands."""
        codes = set(step.get("expect", {}).get("codes", ()))
        if codes & NOT_OFFERED:
            return
        if step["act"] != "call_election":
            self.set_clock(step["at"])
        self.go_to(way_to(step))
        self._take_name(step["by"])
        if SAME_PERSON in codes:
            assert self._focus()["path"] == "by", "the second entry goes on in the name of the first"
            self._leave()
            return
        wanted = wishes.of(step)
        refused = step.get("expect", {}).get("verdict") == "refused"
        self._fill(wanted)
        self._hands.press("Return")
        seen = self._hands.see()
        if refused:
            self._be_refused(step, seen)
            return
        if seen["stage"] == "fill":
            self._fill(wanted)
            self._hands.press("Return")
            seen = self._hands.see()
        assert seen["stage"] == "check", (step["act"], step["at"], seen)
        self._record(step)

    def set_clock(self, at: str) -> None:
        """Move the practice clock on the overview."""
        self._hands.press("ctrl+2")
        if self._hands.see()["now"] == at:
            return
        self._tab_until(lambda seen: seen["path"] == "clock.day", "the clock's day")
        self._type("clock.day", wishes.Wish(at[:10], "day"))
        self._hands.press("Tab")
        self._type("clock.hour", wishes.Wish(at[11:], "hour"))
        self._hands.press("Return")
        seen = self._hands.see()
        assert seen["now"] == at, (at, seen)

    def go_to(self, way: Way) -> None:
        """From the page where the act is offered to its form."""
        self._hands.press(f"ctrl+{way.page}")
        if way.row:
            self._choose_row(way.row)
        self._tab_until(
            lambda seen: seen["kind"] == "button" and (seen["name"] or seen["text"]) in way.buttons,
            f"{way.buttons} of page {way.page}",
        )
        self._hands.press("Return")
        seen = self._hands.see()
        assert seen["page"] == "act", (way, seen)
        assert seen["title"] == way.title, (way, seen)

    def _take_name(self, by: str) -> None:
        """The name of who records stands at the head of the form."""
        if by == "clerk":
            return
        seen = self._focus()
        way = "Tab" if seen["path"] == "by" else "shift+Tab"
        if way == "shift+Tab":
            self._tab_until(lambda one: one["path"] == "by", "who records this", way)
        self._choose("by", by)
        self._hands.press("Return")

    def _fill(self, wanted: wishes.Wishes) -> None:
        """Walk on with Enter until the button that leads to the check, typing on the way."""
        for _ in range(MOST_STOPS):
            seen = self._focus()
            if seen["kind"] == "button" and seen.get("main"):
                return
            self._answer(seen, wanted)
            following = wanted.next_person(seen["path"])
            if following and self._stands_there(following):
                continue
            self._hands.press("Return")
        raise AssertionError(("the form has no end", seen))

    def _stands_there(self, following: str) -> bool:
        """Whether the questions on the next person are there already; else the focus is on their button."""
        more = QCoreApplication.translate("Nomination", "One more person")
        self._tab_until(lambda one: one["text"] == more or one["path"].startswith(following), following)
        return self._focus()["kind"] != "button"

    def _answer(self, seen: Sight, wanted: wishes.Wishes) -> None:
        path, kind = seen["path"], seen["kind"]
        if kind == "text" and path in wanted.texts:
            self._type(path, wanted.texts[path])
        elif kind == "choice" and path in wanted.choices:
            self._choose(path, wanted.choices[path])
        elif kind == "radio" and path in wanted.choices:
            self._choose_radio(wanted.choices[path])
        elif kind == "tick" and path in wanted.ticks:
            if seen["on"] != wanted.ticks[path]:
                self._hands.press("space")
        elif kind == "roll":
            self._call_roll(wanted.present)
        elif kind == "given":
            self._sign_out(wanted.given)

    def _type(self, path: str, wish: wishes.Wish) -> None:
        seen = self._focus()
        assert seen["path"] == path, (path, seen)
        if seen["text"] in wish.standing:
            return
        if seen["text"]:
            self._hands.press("ctrl+a")
            self._hands.press("Delete")
        if wish.in_digits:
            self._hands.digits(wish.keys)
        else:
            self._hands.write(wish.keys)

    def _choose(self, path: str, value: Any) -> None:
        seen = self._focus()
        assert seen["path"] == path, (path, seen)
        place = seen["options"].index(value)
        if place != seen["at"]:
            self._hands.press("Home")
            self._hands.press("Down", place)
        assert self._focus()["at"] == place, (path, value, self._focus())

    def _choose_radio(self, value: Any) -> None:
        for _ in range(MOST_STOPS):
            seen = self._focus()
            if seen["value"] == value:
                break
            self._hands.press("Down")
        if seen["chosen"] != value:
            self._hands.press("space")
        assert self._focus()["chosen"] == value, (value, self._focus())

    def _call_roll(self, present: frozenset[int]) -> None:
        self._hands.press("Home")
        while True:
            seen = self._focus()
            if seen["on"] != (seen["number"] in present):
                self._hands.press("space")
            if seen["last"]:
                return
            self._hands.press("Down")

    def _sign_out(self, given: dict[int, tuple[str, bool]]) -> None:
        """A digit names the member and goes on; a replaced ballot is marked in the last column."""
        while True:
            seen = self._focus()
            member, replaced = given.get(seen["number"], ("", False))
            if replaced:
                self._hands.digits(str(seen["issuers"].index(member) + 1))
                if not seen["last"]:
                    self._hands.press("Up")
                self._hands.press("Right", seen["last_column"] - seen["column"])
                self._hands.press("space")
                self._hands.press("Left", seen["last_column"] - seen["column"])
                self._hands.press("Down")
            elif member:
                self._hands.digits(str(seen["issuers"].index(member) + 1))
            else:
                self._hands.press("Down")
            if seen["last"]:
                return

    def _be_refused(self, step: Step, seen: Sight) -> None:
        """The window says what the rules say, keeps what was typed, and lets the clerk leave."""
        assert seen["stage"] == "fill", (step["act"], seen)
        codes = step["expect"].get("codes", [])
        assert set(codes) <= set(seen["codes"]), (codes, seen["codes"])
        self._leave(giving_up=step["act"] == "enter_count")

    def _leave(self, *, giving_up: bool = False) -> None:
        """Esc; figures of a count are kept nowhere, so the window asks whether they are given up."""
        self._hands.press("Escape")
        if giving_up:
            self._hands.glance()
            self._hands.press("Tab")
            self._hands.press("Return")
            self._hands.take_focus()
        assert self._hands.see()["page"] != "act"

    def _record(self, step: Step) -> None:
        before = self._hands.see()["entries"]
        for _ in range(MOST_STOPS):
            seen = self._focus()
            if seen["kind"] != "button":
                break
            self._hands.press("Return")
            if self._hands.see()["stage"] == "done":
                break
            self._tick_warnings()
        seen = self._hands.see()
        assert seen["stage"] == "done", (step["act"], step["at"], seen)
        assert seen["entries"] == (before + 1 if step["act"] != "call_election" else 1), (step["act"], seen)

    def _tick_warnings(self) -> None:
        """The focus stands on the first warning that is not ticked yet."""
        while self._focus()["kind"] == "tick":
            self._hands.press("space")
            self._hands.press("Tab")
        self._tab_until(lambda seen: seen.get("main", False), "the act's button")

    def _choose_row(self, key: str) -> None:
        self._tab_until(lambda one: one["kind"] == "list" and key in one["keys"], f"the list with {key}")
        seen = self._focus()
        place = seen["keys"].index(key)
        if place != seen["at"]:
            self._hands.press("Home")
            self._hands.press("Down", place)
        assert self._focus()["at"] == place

    def _tab_until(self, is_there: Any, what: str, key: str = "Tab") -> None:
        for _ in range(MOST_STOPS):
            seen = self._focus()
            if is_there(seen):
                return
            self._hands.press(key)
        raise AssertionError((f"no key leads to {what}", seen))

    def _focus(self) -> Sight:
        seen = self._hands.see()
        assert seen["focus"] is not None, ("the focus is lost", seen)
        return dict(seen["focus"])
