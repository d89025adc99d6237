"""Frozen values are those of the library, made cheaply."""

import copy
import dataclasses
import pickle

import pytest

from core.rules.values import dataclass


def _told():
    class Told:
        name: str
        many: tuple[int, ...] = ()
        more: dict[str, int] = dataclasses.field(default_factory=dict)

    return Told


def _bare():
    class Bare:
        pass

    return Bare


def _checked():
    class Checked:
        at: int

        def __post_init__(self):
            object.__setattr__(self, "at", abs(self.at))

    return Checked


def both(kind):
    """The same class made by the library and here."""
    return [made(frozen=True, slots=True)(kind()) for made in (dataclasses.dataclass, dataclass)]


Told = dataclass(frozen=True, slots=True)(_told())
Told.__qualname__ = "Told"


@pytest.mark.parametrize("kind", [_told, _bare, _checked])
def test_the_fields_and_what_a_class_says_of_itself_are_the_librarys(kind):
    theirs, ours = both(kind)
    assert ours.__slots__ == theirs.__slots__
    assert ours.__match_args__ == theirs.__match_args__
    assert repr(ours.__dataclass_params__) == repr(theirs.__dataclass_params__)
    assert [repr(one) for one in dataclasses.fields(ours)] == [
        repr(one) for one in dataclasses.fields(theirs)
    ]


@pytest.mark.parametrize(
    ("given", "named"),
    [(("a",), {}), (("a", (1,)), {}), ((), {"name": "a", "more": {"b": 1}}), (("a", (), {"c": 2}), {})],
)
def test_one_is_made_shown_and_compared_as_the_librarys(given, named):
    theirs, ours = (made(*given, **named) for made in both(_told))
    assert repr(ours) == repr(theirs)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert ours == dataclasses.replace(ours)
    assert ours != dataclasses.replace(ours, name="z")
    assert ours.__eq__(theirs) is NotImplemented


def test_a_default_is_made_for_each_anew():
    assert Told("a").more is not Told("b").more


@pytest.mark.parametrize(("given", "named"), [((), {}), (("a", (), {}, 1), {}), (("a",), {"nobody": 1})])
def test_a_wrong_argument_is_refused_as_by_the_library(given, named):
    for made in both(_told):
        with pytest.raises(TypeError, match=r"__init__\(\)"):
            made(*given, **named)


def test_what_follows_the_making_is_called():
    assert both(_checked)[1](-3).at == 3


def test_it_is_hashed_by_its_fields():
    made = both(_checked)[1]
    assert len({made(1), made(-1), made(2)}) == 2
    assert hash(both(_bare)[1]()) == hash(())
    with pytest.raises(TypeError, match="unhashable"):
        hash(Told("a", more={}))


def test_it_is_not_changed():
    one = Told("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name


def test_it_is_packed_and_copied():
    one = Told("a", (1, 2), {"b": 1})
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == copy.copy(one) == one


def test_what_a_class_says_itself_stands():
    class Own:
        name: str

        def __eq__(self, other):
            return True

        def __hash__(self):
            return 7

        def __repr__(self):
            return "own"

    made = dataclass(frozen=True, slots=True)(Own)
    assert (repr(made("a")), hash(made("a")), made("a") == made("b")) == ("own", 7, True)


def test_a_field_that_is_not_plain_is_not_passed_over_in_silence():
    class Half:
        name: str
        seen: str = dataclasses.field(default="", compare=False)

    with pytest.raises(TypeError, match=r"Half\.seen"):
        dataclass(frozen=True, slots=True)(Half)


def test_what_is_not_frozen_or_has_a_base_is_the_librarys():
    @dataclass(slots=True)
    class Open:
        name: str

    one = Open("a")
    one.name = "b"
    assert one == Open("b")

    @dataclass(frozen=True, slots=True)
    class Base:
        name: str

    @dataclass(frozen=True, slots=True)
    class Further(Base):
        more: int = 1

    assert repr(Further("a")).endswith("Further(name='a', more=1)")
