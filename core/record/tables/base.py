"""What every table shares."""

from typing import Any

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

STRICT = {"sqlite_strict": True}


def text(**more: Any) -> Any:
    """A text column (STRICT tables know no VARCHAR)."""
    return Field(sa_type=Text, **more)


class Named(SQLModel):
    """A person's name in Kazakh and Russian."""

    surname_kk: str = text()
    given_kk: str = text()
    patronymic_kk: str = text()
    surname_ru: str = text()
    given_ru: str = text()
    patronymic_ru: str = text()
