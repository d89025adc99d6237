"""Why a file can't be read at all: a finding of the catalogue, raised."""

from core.rules.findings import Finding, Value


class ImportProblem(Exception):  # noqa: N818 - as RecordProblem: what is wrong with the file
    """A file of which nothing can be taken; `finding` says why and what to do."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.finding = Finding(code, (), values)
