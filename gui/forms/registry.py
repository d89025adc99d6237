"""Every form by the name of its act. What is not here can't be done by hand yet."""

from collections.abc import Mapping
from types import MappingProxyType

from gui.forms import (
    accounts,
    appeals,
    calling,
    candidates,
    correcting,
    day,
    ending,
    keeping,
    mandate,
    nomination,
    notices,
    papersetting,
    people,
    prolonging,
    representatives,
    scans,
    setup,
    validity,
)
from gui.forms.spec import Factory

FORMS: Mapping[str, Factory] = MappingProxyType(
    {
        **setup.SPECS,
        **people.SPECS,
        **nomination.SPECS,
        **candidates.SPECS,
        **notices.SPECS,
        **day.SPECS,
        **ending.SPECS,
        **appeals.SPECS,
        **prolonging.SPECS,
        **representatives.SPECS,
        **calling.SPECS,
        **validity.SPECS,
        **mandate.SPECS,
        **correcting.SPECS,
        **keeping.SPECS,
        **accounts.SPECS,
        **scans.SPECS,
        **papersetting.SPECS,
    }
)
