"""Frozen values, made cheaply: `dataclass` as the library has it, at a quarter of its price.

The library writes six methods of each class as text and compiles them one by one, a quarter of a millisecond
a class; the window needs two hundred classes before its first page. Here only `__init__` is written so. The
other methods are the same for all classes and go over the names of the fields. Slots, `fields`, `replace`,
`asdict`, matching and pickling are the library's own.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from dataclasses import MISSING, FrozenInstanceError
    from operator import attrgetter

    def dataclass(*, frozen=False, slots=False):
        """As the library's; a class that is not frozen with slots, or has a base, is left to it."""

        def made(cls):
            if frozen and slots and cls.__bases__ == (object,):
                return _frozen(cls)
            return dataclasses.dataclass(frozen=frozen, slots=slots)(cls)

        return made

    def _frozen(cls):
        cls = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
        params, fields = cls.__dataclass_params__, dataclasses.fields(cls)
        params.init = params.repr = params.eq = params.frozen = True
        for field in fields:
            if not (field.init and field.repr and field.compare) or field.kw_only:
                raise TypeError(f"{cls.__name__}.{field.name}: a field is plain, or has a default")
        ways = {"__init__": _init(cls, fields), **_WAYS, **_compared([field.name for field in fields])}
        for name, way in ways.items():
            if cls.__dict__.get(name) is None:  # what the class says itself stands
                setattr(cls, name, way)
        return cls

    def _init(cls, fields):
        """`__init__` with the fields as arguments, each set past the lock."""
        known = {"_set": object.__setattr__, "_absent": MISSING}
        takes, does = ["self"], []
        for field in fields:
            name = given = field.name
            if field.default is not MISSING:
                known[f"_{name}"] = field.default
                takes.append(f"{name}=_{name}")
            elif field.default_factory is not MISSING:
                known[f"_{name}"] = field.default_factory
                takes.append(f"{name}=_absent")
                given = f"_{name}() if {name} is _absent else {name}"
            else:
                takes.append(name)
            does.append(f"_set(self, {name!r}, {given})")
        if hasattr(cls, "__post_init__"):
            does.append("self.__post_init__()")
        made = {}
        exec(f"def __init__({', '.join(takes)}):\n " + "\n ".join(does or ["pass"]), known, made)  # noqa: S102  as the library does it
        way = made["__init__"]
        way.__qualname__, way.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
        return way

    def _compared(names):
        """Equal where class and fields are."""
        values = attrgetter(*names) if names else lambda _one: ()

        def __eq__(self, other):  # noqa: N807
            return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

        def __hash__(self):  # noqa: N807
            return hash(values(self))

        return {"__eq__": __eq__, "__hash__": __hash__}

    def _shown(self):
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{self.__class__.__qualname__}({told})"

    def _not_set(self, name, _value):  # noqa: ARG001
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _not_deleted(self, name):  # noqa: ARG001
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _packed(self):
        return [getattr(self, name) for name in self.__slots__]

    def _unpacked(self, values):
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    _WAYS = {
        "__repr__": _shown,
        "__setattr__": _not_set,
        "__delattr__": _not_deleted,
        "__getstate__": _packed,
        "__setstate__": _unpacked,
    }

__all__ = ["dataclass"]
