"""All the samples by kind, of every file of samples."""

from collections.abc import Mapping

from core.papers.facts import Facts
from tests.papers import samples, samples_more, samples_prose

NORMAL: Mapping[str, Facts] = {**samples.NORMAL, **samples_more.NORMAL, **samples_prose.NORMAL}
EXTREME: Mapping[str, Facts] = {**samples.EXTREME, **samples_more.EXTREME, **samples_prose.EXTREME}
OTHERS: Mapping[str, Facts] = {**samples.OTHERS, **samples_more.OTHERS, **samples_prose.OTHERS}
LAID = samples_prose.LAID
