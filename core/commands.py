"""The command line: the same program for an auditor, an observer, a trainer and the tests (commands.md).

Exit 0: done. 1: the answer is bad news. 2: the command was misused or the input can't be read; then one
line on the error stream says what is wrong and where. What a command needs is loaded when it runs.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import NoReturn

from core.misuse import Misuse

DONE, BAD_NEWS, MISUSED = 0, 1, 2
PROGRAM = "hattama" if getattr(sys, "frozen", False) else "python main.py"
Answer = tuple[int, object, str]
"""Exit code, what `--json` prints, what is printed without it."""


class _Parser(argparse.ArgumentParser):
    """A parser that answers misuse in one line."""

    def error(self, message: str) -> NoReturn:
        raise Misuse(f"{self.prog}: {message}")


def parser() -> argparse.ArgumentParser:
    """The commands and their arguments."""
    main = _Parser(
        prog=PROGRAM,
        description="The election desk of a district commission. Without a command it opens the window; "
        "--portable keeps the files beside the program.",
    )
    commands = main.add_subparsers(dest="command", required=True, parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace], Answer], told: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told)
        made.add_argument("--json", action="store_true", help="answer in JSON (UTF-8)")
        made.set_defaults(run=run)
        return made

    for group in (_of_rules, _of_a_file, _of_many):
        group(command)
    command("self-check", _self_check, "what is installed; can the program work?")
    return main


Command = Callable[[str, Callable[[argparse.Namespace], "Answer"], str], argparse.ArgumentParser]
"""Makes a command of its name, what runs it, and what it is for."""


def _of_rules(command: Command) -> None:
    """What needs no file of an election: dates, figures, scripts."""
    calendar = command("calendar", _calendar, "the steps of an election, from its rule set and vote day")
    calendar.add_argument("--procedure", required=True, metavar="ID")
    calendar.add_argument("--vote-day", required=True, metavar="YYYY-MM-DD")
    calendar.add_argument("--zone", required=True, metavar="Area/City")
    reckon = command("reckon", _reckon, "check the figures of a count and say the result")
    reckon.add_argument("file", type=Path, metavar="FILE.json")
    rehearse = command("rehearse", _rehearse, "play an election from a script: papers, record, audit file")
    rehearse.add_argument("file", type=Path, metavar="FILE.json")
    rehearse.add_argument("--out", required=True, type=Path, metavar="DIR")
    demo = command("demo", _demo, "the four districts of the 2005 pilot, played to the end")
    demo.add_argument("--out", required=True, type=Path, metavar="DIR")


def _of_a_file(command: Command) -> None:
    """What an auditor does with one file."""
    export = command("export", _export, "write the audit file of a working file")
    export.add_argument("file", type=Path, metavar="FILE.hattama")
    export.add_argument("--out", required=True, type=Path, metavar="FILE.sqlite")
    export.add_argument("--public", action="store_true", help="leave personal data out")
    export.add_argument(
        "--csv", choices=("kk", "ru", "en"), help="and its views as CSV in a folder beside it"
    )
    verify = command("verify", _verify, "is this file intact, and does it reach what paper says?")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--head", metavar="HEX64", help="the head printed on a protocol")
    verify.add_argument("--paper", metavar="CODE", help="the check code of a paper")
    verify.add_argument("--older", type=Path, metavar="FILE", help="an earlier file of the same election")


def _of_many(command: Command) -> None:
    """What an oblast does with many."""
    consolidate = command(
        "consolidate", _consolidate, "verify many audit files and load what is intact into one database"
    )
    consolidate.add_argument("folder", type=Path, metavar="FOLDER")
    consolidate.add_argument("--into", required=True, metavar="URL", help="sqlite:///FILE or postgresql://…")
    survey = command("survey", _survey, "every unit in such a database: stage, deadline, lateness, outcome")
    survey.add_argument("url", metavar="URL")
    survey.add_argument(
        "--within", type=_months, metavar="MONTHS", help="only terms of office that end within so many"
    )
    survey.add_argument(
        "--at", type=_moment, metavar="YYYY-MM-DD", help="as of the beginning of that day, UTC"
    )
    survey.add_argument("--csv", type=Path, metavar="FILE.csv", help="and as a table for a spreadsheet")
    survey.add_argument(
        "--pdf", type=Path, metavar="FILE.pdf", help="and to be printed: a chart and the table"
    )
    survey.add_argument(
        "--lang",
        choices=("kk", "ru", "en"),
        help="of text, table and PDF; without it codes in English, and the PDF in Russian",
    )


def names() -> tuple[str, ...]:
    """The names of all commands."""
    return (
        "calendar",
        "reckon",
        "rehearse",
        "demo",
        "export",
        "verify",
        "consolidate",
        "survey",
        "self-check",
    )


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    _speak_utf8()
    try:
        asked = parser().parse_args(list(arguments))
        run_command: Callable[[argparse.Namespace], Answer] = asked.run
        code, answer, text = run_command(asked)
    except Misuse as misuse:
        return refuse(str(misuse))
    except SystemExit as ended:  # --help
        return int(ended.code or 0)
    except Exception as error:
        sentence = _environment(error)
        if sentence is None:
            raise
        return refuse(sentence)
    return _said(code, answer, text, as_json=asked.json)


def _said(code: int, answer: object, text: str, *, as_json: bool) -> int:
    """Print the answer. A reader that went away is no fault of ours; a full disk is said."""
    from core.reckon import json_text  # noqa: PLC0415

    try:
        _say(json_text(answer) if as_json else text)
    except OSError as error:
        sys.stdout = None  # nothing more can be written there, not even at exit
        if isinstance(error, BrokenPipeError):
            return code
        return refuse(f"the answer could not be printed: {error.strerror or error}")
    return code


def refuse(line: str) -> int:
    """Say in one line what is wrong; the exit code of misuse."""
    if sys.stderr is not None:
        sys.stderr.write(line + "\n")
    return MISUSED


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _speak_utf8() -> None:
    """UTF-8 whatever the locale; what UTF-8 cannot write stands escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _environment(error: Exception) -> str | None:
    """What is wrong with file or disk, in one line; None where the error is a mistake of the program."""
    from core.record.problems import RecordProblem  # noqa: PLC0415

    if isinstance(error, RecordProblem):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        return f"{error.filename or 'the disk'}: {error.strerror or error}"
    return None


def _calendar(asked: argparse.Namespace) -> Answer:
    from core import calendar_command  # noqa: PLC0415

    given = (asked.procedure, asked.vote_day, asked.zone)
    return DONE, calendar_command.calendar_answer(*given), calendar_command.calendar_text(*given)


def _reckon(asked: argparse.Namespace) -> Answer:
    from core import reckon  # noqa: PLC0415

    answer = reckon.reckon_file(asked.file)
    return DONE, answer, reckon.reckon_text(answer)


def _rehearse(asked: argparse.Namespace) -> Answer:
    from core import rehearsal  # noqa: PLC0415

    report = rehearsal.rehearse(rehearsal.read_script(asked.file), asked.out)
    return (DONE if report.ok else BAD_NEWS), report.as_json(), rehearsal.report_text(report)


def _demo(asked: argparse.Namespace) -> Answer:
    from core import rehearsal  # noqa: PLC0415

    reports = rehearsal.demo(asked.out)
    code = DONE if all(report.ok for report in reports.values()) else BAD_NEWS
    told = {name: report.as_json() for name, report in reports.items()}
    return code, told, "\n".join(rehearsal.report_line(report) for report in reports.values())


def _export(asked: argparse.Namespace) -> Answer:
    from core.audit.export import export  # noqa: PLC0415

    made = export(asked.file, asked.out, public=asked.public)
    told = {
        "file": str(asked.out),
        "sha256": made.sha256,
        "entries": made.entries,
        "head": made.head,
        "content": made.content,
        "public": asked.public,
    }
    copy = "public audit file" if asked.public else "audit file"
    lines = [
        f"{copy} written and read back: {asked.out}",
        f"entries {made.entries}, head {made.head}",
        f"SHA-256 {made.sha256}",
    ]
    if made.in_clear:
        told["in_clear"] = list(made.in_clear)
        lines.append(
            f"personal values were typed into public texts: entries {', '.join(map(str, made.in_clear))}"
        )
    if asked.csv:
        from core.audit import csv_copy  # noqa: PLC0415

        folder = csv_copy.beside(asked.out, asked.csv)
        written = csv_copy.write(asked.out, folder, asked.csv)
        told["csv"] = [str(path) for path in written]
        lines.append(f"{len(written)} CSV files: {folder}")
    return DONE, told, "\n".join(lines)


def _verify(asked: argparse.Namespace) -> Answer:
    from core.audit.verify import verify  # noqa: PLC0415

    verdict = verify(asked.file, head=asked.head, paper=asked.paper, older=asked.older)
    return (DONE if verdict.good else BAD_NEWS), verdict.to_json(), verdict.to_text()


def _consolidate(asked: argparse.Namespace) -> Answer:
    from core.scale.consolidate import consolidate  # noqa: PLC0415

    def progress(done: int, total: int) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"{done} of {total}\n")

    outcome = consolidate(asked.folder, asked.into, progress=progress)
    return (DONE if outcome.good else BAD_NEWS), outcome.to_json(), outcome.to_text()


def _survey(asked: argparse.Namespace) -> Answer:
    from core.scale import shown, survey  # noqa: PLC0415
    from core.writing import write_new  # noqa: PLC0415

    at = asked.at or datetime.now(UTC)
    units = survey.survey(asked.url, at, within=asked.within)
    if asked.csv:
        rows = shown.table(units, asked.lang) if asked.lang else survey.coded(units)
        write_new(asked.csv, survey.csv_table(rows))
    if asked.pdf:
        from core.scale import survey_pdf  # noqa: PLC0415

        write_new(asked.pdf, survey_pdf.draw(units, at=at, language=asked.lang or "ru"))
    text = shown.to_text(units, asked.lang) if asked.lang else survey.to_text(units)
    return DONE, [one.to_json() for one in units], text


def _moment(text: str) -> datetime:
    return datetime.combine(date.fromisoformat(text), time(), UTC)


def _months(text: str) -> int:
    months = int(text)
    if months < 0:
        raise ValueError(text)
    return months


def _self_check(_asked: argparse.Namespace) -> Answer:
    from core import selfcheck  # noqa: PLC0415

    found = selfcheck.self_check()
    return (DONE if found.able else BAD_NEWS), found.to_json(), found.to_text()
