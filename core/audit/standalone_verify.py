"""Verify an audit file, or a working file, of an election of an akim. Python 3.8 or newer, nothing else.

    python verify.py FILE [--head 64-HEX-DIGITS-FROM-THE-PROTOCOL] [--paper CODE]

Exit code 0: intact, and what was asked holds. 1: changed, or what was asked does not hold. 2: no file that
can be read. It is written to be read from top to bottom; `examine` takes the steps in their order:

  1. The file defines the tables, triggers and views of its version, and nothing else.
  2. The journal is a chain: each `hash` is the SHA-256 of its `line`, each line quotes the hash before.
     Whoever changes a line must change all that follow, up to the last hash, the head.
  3. The tables are exactly what the row changes of all entries add up to.
  4. Audit file only: the file seal fits everything that the journal does not cover.
  5. Each paper bears a check code made of the record before it, its bytes have the SHA-256 under which they
     were recorded. Of personal values the journal has "~" + SHA-256(salt + value): those in the vault fit.
  6. The figures of each count satisfy the equalities of the law, each result follows from them by the rule
     set, and nobody is in office whom no result names.
  7. The head asked for is that of an entry. A chain proves nothing against somebody who can rewrite the whole
     file: but the head also stands on protocols that chair and secretary signed by hand. Compare it (--head).
     The head of an earlier file is asked for the same way: where it is reached, this file goes on from it.

What follows step 7 keeps a file made to do harm from doing it; it proves nothing and may be left unread.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Tuple  # noqa: UP035 - Python 3.8

Row = Dict[str, Any]  # noqa: UP006 - column -> value
State = Dict[str, Dict[Any, Row]]  # noqa: UP006 - table -> id -> row
Names = List[str]  # noqa: UP006
Outcome = Tuple[str, Names]  # noqa: UP006
KINDS = {0x48415454: "working", 0x48415458: "audit"}  # application ids "HATT" and "HATX"
VERSION = 2  # the newest schema that this script knows
GENESIS = "0" * 64  # stands for the hash before the first entry


def sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8, as 64 hex digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value: Any) -> str:
    """Canonical JSON: sorted keys, no blanks, letters as they are."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def hash_rows(rows: Iterable[Any]) -> str:
    """SHA-256 over rows, each as a canonical JSON array and a line feed."""
    return sha256("".join(canonical(list(row)) + "\n" for row in rows))


def examine(path: Path, report: Report | None = None) -> Report:
    """Check everything; problems are in the report, only an unreadable file raises."""
    report = report or Report()
    report.kind = identify(path)
    try:
        before = path.stat()
        with opened(path, report) as db:
            schema = schema_rows(db)
            check_schema(db, schema, report)
            if not report.problems:  # of a file that defines other things nothing is queried
                check_pages(db, path, report)
            if not report.problems:
                check_content(db, schema, report)
        after = path.stat()
        if any(getattr(after, one) != getattr(before, one) for one in ("st_ino", "st_size", "st_mtime_ns")):
            report.wrong("the file cannot be read: it was changed meanwhile")
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise Unreadable(f"{path.name}: another program is using the file") from error
        why = "it takes longer than it may" if report.late() else str(error)
        report.wrong(f"the file cannot be read: {why}")
    except MALFORMED as error:
        report.wrong(f"the file cannot be read: {type(error).__name__}: {error}"[:300])
    return report


def check_content(db: sqlite3.Connection, schema: list[Any], report: Report) -> None:
    """All that the file holds, step by step."""
    tables = {name for kind, name, _, _ in schema if kind == "table"}
    check_copy(db, report, tables)
    if "procedure" in tables:
        check_rules(db, report)
    lines = check_chain(db, report)
    replay(report.in_time(lines), report)
    check_tables(db, report, tables - BESIDE)
    if report.kind == "audit":
        check_seal(db, report, tables, schema)
        check_manifest(db, report)
        report.note(NO_MORE)
    check_vault(db, report, lines, present="vault" in tables)
    for table in ("paper", "scan"):
        if f"{table}_bytes" in tables:
            check_bytes(db, report, table)
    check_office(report)


# --- 1. what the file defines -------------------------------------------------------------------------------

SHAPES = {  # the SHA-256 of all that a file defines, comments apart: the versions and kinds there are
    "17ec811ab78edb253cf44b30ea4f015e8b93b24df20e36cf061c2ee5f70e89a8": (1, "working"),
    "288dfb275f78a7d03b5ee9309c6abb04f91ac535e1d7b73e907251318970b2ad": (1, "audit"),
    "07a14edbce7d9a44fd27aaddb89a7341c921948ade14fc4bf4d7ebb07582cd05": (1, "audit"),  # the public copy
    "f491312ca2167557edb762a3862a21f1aa834189356b2eeb35308c0bf6edb283": (2, "working"),
    "a9a6a215880888c26aabd217855f83f1c6527702917d637708b8e6df17832dd7": (2, "audit"),
    "2fa91b09e95a76a1a32fae2f22a48eed9ec7a3748bb456bc5225e3fa987a9626": (2, "audit"),  # the public copy
}


def schema_rows(db: sqlite3.Connection) -> list[Any]:
    """Everything the file defines: kind, name, table, SQL."""
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


def shape(schema: list[Any]) -> str:
    """What a file defines, without comments, as one hash."""
    return hash_rows([*one, re.sub(" --[^\n]*", "", sql or "")] for *one, sql in schema)


def check_schema(db: sqlite3.Connection, schema: list[Any], report: Report) -> None:
    """Nothing but what is expected: other tables could never end, other views could tell another story."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if SHAPES.get(shape(schema)) != (version, report.kind):
        report.wrong(f"the file defines other things than {report.kind} files of version {version} do")


# --- 2. the chain -------------------------------------------------------------------------------------------


def check_chain(db: sqlite3.Connection, report: Report) -> list[str]:
    """Every line has its hash and quotes the one before; the lines in order."""
    lines: list[str] = []
    for seq, prev, line, found in report.in_time(db.execute("SELECT * FROM journal ORDER BY seq")):
        if seq != len(lines) + 1:
            report.wrong(f"journal: entry {len(lines) + 1} is missing, {seq} follows")
        if prev != report.head or not line.endswith(f'"prev":"{prev}","seq":{seq}}}'):
            report.wrong(f"journal, entry {seq}: it does not quote its number and the hash before it")
        if sha256(line) != found:
            report.wrong(f"journal, entry {seq}: its hash says {found!r}, its line has {sha256(line)!r}")
        if '"clk":"back"' in line:
            report.note(f"journal, entry {seq}: the clock stood behind the entry before")
        report.deadline += not report.problems and 1 / FAST
        lines.append(line)
        report.hashes.append(found)
        report.head = found
    return lines


# --- 3. the tables ------------------------------------------------------------------------------------------

BESIDE = {"journal", "vault", "paper_bytes", "scan_bytes", "credential"}  # not replayed, nor are these:
BESIDE |= {"manifest", "procedure", "readme", "seal", "verifier", "word"}


def replay(lines: Iterable[str], report: Report | None = None) -> State:
    """What the row changes add up to: "+" a row put in, "~" columns changed, "-" a row taken out."""
    state: State = {} if report is None else report.state

    def whole(text: str) -> int:  # whole numbers only, and none that takes long to read
        return int(text[:18])

    for number, line in enumerate(lines, start=1):
        entry = json.loads(line, parse_int=whole, parse_float=whole)
        if canonical(entry) != line:
            raise ValueError(f"entry {number} is not canonical JSON")
        if not all(isinstance(entry.get(name), str) for name in ("act", "at", "by")):
            raise ValueError(f"entry {number} does not say who did what, and when")
        for sign, table, identity, values in entry["chg"]:
            rows = state.setdefault(table, {})
            if sign not in ("+", "~", "-") or (sign == "+") == (identity in rows):
                raise ValueError(f"entry {number}: {sign} {table} {identity!r} does not fit the rows before")
            if sign == "+":
                rows[identity] = {"id": identity, **values}
            elif sign == "~":
                rows[identity].update(values)
            else:
                del rows[identity]
        if report is not None:  # papers and counts are looked at as the tables stood then
            check_issued(report, number, entry["chg"])
            check_counts(report, number, entry["chg"])
    return state


def check_tables(db: sqlite3.Connection, report: Report, tables: set[str]) -> None:
    """The tables against the replay, cell by cell."""
    for table in sorted(set(report.state) - tables):
        report.wrong(f"table {table}: in the journal, not in the file")
    for table in sorted(tables):
        expected = dict(report.state.get(table, {}))
        cursor = db.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        for values in report.in_time(cursor):
            row = dict(zip(names, values))  # noqa: B905 - Python 3.8
            wanted = expected.pop(row["id"], {})
            where = f"table {table}, row {row['id']!r}"
            if not wanted:
                report.wrong(f"{where}: the journal has no such row, the table says {row!r}")
            for name in sorted({*wanted, *row}) if wanted else ():
                says, has = wanted.get(name, ...), row.get(name, ...)  # ... stands for no such column
                if says != has or type(says) is not type(has):  # 1 == 1.0 == True
                    told = f"the journal says {says!r}, the table says {has!r}"
                    report.wrong(f"{where}, column {name}: {told}")
        for identity, wanted in expected.items():
            where = f"table {table}, row {identity!r}"
            report.wrong(f"{where}: the journal says {wanted!r}, the table has no such row")


# --- 4. the file seal, and what it covers -------------------------------------------------------------------


NO_MORE = "readme, words, comments and verifier: covered by the file seal only, which anybody can make anew"


def check_seal(db: sqlite3.Connection, report: Report, tables: set[str], schema: list[Any]) -> None:
    """The seal is a line of hashes of what the journal does not cover; it says nothing against a forger."""
    seals = db.execute("SELECT line, hash FROM seal").fetchall()
    if len(seals) != 1:
        report.wrong(f"file seal: the file has {len(seals)} seals instead of one")
        return
    line, found = seals[0]
    seal = json.loads(line)
    if sha256(line) != found or canonical(seal) != line:
        report.wrong(f"file seal: its hash says {found!r}, its line has {sha256(line)!r}")
    says = {**seal, **seal["copies"]["public" if report.public else "whole"]}
    has: Row = {"entries": len(report.hashes), "head": report.head, "schema": hash_rows(schema)}
    has["version"] = db.execute("PRAGMA user_version").fetchone()[0]
    for name in tables & {"manifest", "procedure", "readme", "vault", "verifier", "word"}:
        has[name] = hash_rows(db.execute(f"SELECT * FROM {name} ORDER BY 1"))
    for name in ("paper", "scan"):
        if f"{name}_bytes" in tables:  # the hashes of papers and scans; check_bytes looks at the bytes
            has[name + "s"] = hash_rows(db.execute(f"SELECT id FROM {name}_bytes ORDER BY id"))
    for name, value in sorted(has.items()):
        if says.get(name) != value:
            report.wrong(f"file seal, {name}: the seal says {says.get(name)!r}, the file has {value!r}")


def check_copy(db: sqlite3.Connection, report: Report, tables: set[str]) -> None:
    """Which copy it is: the public one goes without the vault, the scans, and what prints personal values."""
    if "manifest" not in tables:
        return
    manifest = dict(db.execute("SELECT key, value FROM manifest"))
    report.public = manifest.get("copy") == "public"
    if report.public:
        personal = PERSONAL.get(db.execute("PRAGMA user_version").fetchone()[0], "")
        report.left_out = set(personal.split())
        if manifest.get("left_out") != personal:
            report.wrong("the file has more, or less, than a public copy holds")
    if report.public == ("vault" in tables) or manifest.get("copy") not in ("whole", "public"):
        report.wrong("the file has more, or less, than its copy holds")


def check_manifest(db: sqlite3.Connection, report: Report) -> None:
    """What the manifest says is what the journal says; it need not repeat all of it."""
    told = dict(db.execute("SELECT key, value FROM manifest"))
    election = (find(report.state, "election") or [{}])[0]
    must = {"entries": len(report.hashes), "head": report.head}
    for name, value in {**election, **must}.items():
        if told.get(name, "" if name in must else str(value)) != str(value):
            report.wrong(f"file seal, manifest: {name} is {told.get(name)!r} there, {value!r} in the journal")


# --- 5. papers, scans, personal values ----------------------------------------------------------------------

PERSONAL = {  # the papers that print personal values, by version: a public copy goes without their bytes
    1: "conformity electors letter receipt signing",
    2: "conformity electors letter listrefusal receipt registering signout",
}


def check_issued(report: Report, number: int, changes: list[Any]) -> None:
    """A paper bears the head of the entry before it, or none, and a check code made of that head.

    It is superseded by another, and neither it nor a scan is changed otherwise.
    """
    before = report.hashes[number - 2] if number > 1 else GENESIS
    for sign, table, identity, row in changes:
        superseded = table == "paper" and sign == "~" and set(row) <= {"state", "heir"}
        if table in ("paper", "scan") and sign != "+" and not superseded:
            report.wrong(f"{table} {identity}: changed after it was recorded")
        if table == "paper" and (sign == "+" or row.get("state") == "superseded"):
            report.papers.setdefault(identity, []).append(number)
        if table == "paper" and sign == "+":
            if row["head"] not in ("", before):
                report.wrong(f"paper {identity}: it bears a head that is not that of the entry before it")
            if row["code"] != check_code(before, identity, row["kind"], row["subject"]):
                report.wrong(f"paper {identity}: its check code is not made of the record before it")


def check_code(head: str, number: int, kind: str, subject: str) -> str:
    """The check code of a paper: sixty bits of which paper it is and of the head of the record before it."""
    bits = int(sha256(f"{head}|{number}|{kind}|{subject}")[:16], 16)
    code = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> 5 * place & 31] for place in range(12))
    return "-".join((code[:4], code[4:8], code[8:]))


def check_bytes(db: sqlite3.Connection, report: Report, table: str) -> None:
    """The bytes of papers, or of scans, each under its SHA-256; none of those that a copy leaves out."""
    rows = report.state.get(table, {})
    recorded = {row["sha256"]: row.get("kind") for row in rows.values()}
    seen = set()
    for name, content in report.in_time(db.execute(f"SELECT * FROM {table}_bytes")):
        seen.add(name)
        found = hashlib.sha256(content).hexdigest()
        report.held[name] = "intact" if found == name else "changed"
        if found != name:
            report.wrong(f"{table}_bytes, row {name!r}: the bytes have {found!r}")
        if name not in recorded:
            report.wrong(f"{table}_bytes, row {name!r}: no {table} was recorded with these bytes")
        elif recorded[name] in report.left_out:
            report.wrong(f"{table}_bytes, row {name!r}: a public copy goes without these bytes")
        report.deadline += not report.problems and len(content) / BYTES
    for number, row in sorted(rows.items()):
        if row["sha256"] not in seen and row.get("kind") not in report.left_out:
            report.wrong(f"{table} {number}: recorded with {row['sha256']!r}, its bytes are missing")


def check_vault(db: sqlite3.Connection, report: Report, lines: list[str], present: bool) -> None:
    """Commitments and the values that open them; the values may be removed when their time is over."""
    asked = {one for line in lines for one in re.findall(r'_sealed":"(~[0-9a-f]{64})"', line)}
    seen = set()
    for commitment, salt, value in report.in_time(db.execute("SELECT * FROM vault") if present else ()):
        seen.add(commitment)
        opens = "~" + hashlib.sha256(bytes.fromhex(salt) + value.encode("utf-8")).hexdigest()
        if opens != commitment or len(salt) != 32:
            report.wrong(f"vault, row {commitment!r}: salt and value give {opens!r}")
        elif commitment not in asked:
            report.wrong(f"vault, row {commitment!r}: stands in no entry of the journal")
    if not present or (asked and not seen):
        report.note(f"personal values {'were removed' if present else 'are left out'}: commitments are there")
    for commitment in sorted(asked - seen) if seen else ():
        report.wrong(f"vault: the journal has {commitment!r}, the vault has no such row")


# --- 6. the count and the result, once more: nothing here is taken from the program -------------------------

RULES = {  # by name: the quorum, then rows: vote (0: any), conditions > what follows, or what is open
    "kz-2005-pilot": "[2,3]; 0 no_vote > not_elected; 1 one_candidate more_than_half > elected; "
    "1 one_candidate > not_elected; 1 one_leads > elected; 1 two_share_top > second_vote; "
    "1 many_share_top > ask top_tie; 2 one_leads > elected; 2 > ask second_vote_tie",
    "kz-2006-district": "[2,3]; 0 no_vote > not_elected; 1 more_than_half > elected; "
    "1 one_candidate > not_elected; 1 two_ran > ask two_candidates; 1 two_share_top > second_vote; "
    "1 many_share_top > ask top_tie; 1 second_place_shared > ask second_place_tie; "
    "1 one_leads > second_vote; 2 one_leads > elected; 2 > not_elected",
    "kz-2013-rural": "[2,3]; 0 no_vote > not_elected; 0 one_leads > elected; 1 two_ran > not_elected; "
    "1 two_share_top > ask top_tie; 1 many_share_top > ask top_tie",
}
FIGURES = {"electors", "present", "received", "issued", "signatures", "spoiled", "cancelled", "in_box"}
FIGURES |= {"invalid", "took_part"}
COUNT = ("count_protocol", "count_entry", "count_figure")
RESULT = ("result", "result_person")


def find(state: State, table: str, **wanted: Any) -> list[Row]:
    """The rows of a table that have certain values, in the order of their ids."""
    rows = [row for _, row in sorted(state.get(table, {}).items())]
    return [row for row in rows if all(row.get(name) == value for name, value in wanted.items())]


def on_ballot(state: State, vote: int) -> list[str]:
    """The candidates on the ballot in force for a vote, in its order."""
    ballots = find(state, "ballot", round=vote, superseded=0)
    lines = find(state, "ballot_line", ballot=ballots[0]["id"]) if ballots else []
    return [line["candidate"] for line in sorted(lines, key=lambda line: line["position"])]


def in_short(told: Row) -> str:
    """A rule set as RULES has it."""
    rows = ([row["vote"], *row["when"], ">", row["then"], row["question"]] for row in told["rows"])
    return "; ".join([canonical(told["quorum"]), *(" ".join(map(str, row)).strip() for row in rows)])


def check_rules(db: sqlite3.Connection, report: Report) -> None:
    """The rule set in the file is that of its name in RULES; one that is not there is noted, and used."""
    known, report.rules = report.rules, {}
    for name, body in db.execute("SELECT id, body FROM procedure"):
        report.rules[name] = in_short(json.loads(body))
        if name not in known:
            report.note(f"the rule set {name!r} in the file is none that this verifier knows")
        elif report.rules[name] != known[name]:
            report.wrong(f"the rule set {name!r} in the file does not decide as the verifier's does")


def check_counts(report: Report, number: int, changes: list[Any]) -> None:
    """Counts when they are signed, results when they are established, as the tables stood then.

    Their rows have ids that begin with `vote:counting`; the second counting of a vote is a recount.
    """
    touched = {
        ((COUNT if table in COUNT else RESULT)[0], ":".join(str(identity).split(":")[:2]))
        for _, table, identity, _ in changes
        if table in COUNT + RESULT
    }
    procedure = report.state.get("election", {}).get(1, {}).get("procedure")
    for table, key in report.in_time(sorted(touched)):  # the count before its result
        row = report.state.get(table, {}).get(key, {})
        where = f"entry {number}, {table.split('_')[0]} {key}"
        if (table, key) in report.settled:
            report.wrong(f"{where}: changed after it was signed or established")
        elif "counting" in row:  # rows without it were written by the first version of the program
            report.settled[table, key] = None
            if procedure in report.rules:
                check = check_count if table == COUNT[0] else check_result
                check(report, where, row, report.rules[procedure].split("; "))
            elif report.kind == "audit":
                report.wrong(f"{where}: the file does not hold the rule set {procedure!r}")
            else:
                report.note(f"{where}: not recounted, nothing here knows the rule set {procedure!r}")


def check_count(report: Report, where: str, row: Row, rules: list[str]) -> None:
    """Two persons entered the same figures, and these satisfy the equalities of Art. 43."""
    state = report.state
    entries = find(state, "count_entry", round=row["round"], counting=row["counting"])
    sheets = [find(state, "count_figure", count_entry=entry["id"]) for entry in entries[:3]]
    f, *other = ({one["figure"]: one["value"] for one in sheet} for sheet in sheets or [[]])
    if len({entry["person"] for entry in entries}) != 2 or other != [f]:
        report.wrong(f"{where}: it does not rest on two equal entries by two persons")
        return
    ballot = on_ballot(state, row["round"])
    votes = {name[6:]: value for name, value in f.items() if name.startswith("votes.")}
    given = {name[10:]: value for name, value in f.items() if name.startswith("issued_by.")}
    lacking = FIGURES - set(f) or set(ballot) - set(votes) or not ballot
    if lacking or not all(0 <= value <= 99_999 for value in f.values()):
        report.wrong(f"{where}: a figure is missing or out of range")
        return
    report.settled[COUNT[0], row["id"]] = f
    base = [meeting["base"] for meeting in find(state, "electors_meeting", quorate=1)]
    barred = [one["id"] for one in find(state, "member") if one["role"] in ("chair", "secretary")]
    part, full = json.loads(rules[0])
    gone, valid = f["issued"] + f["spoiled"] + f["cancelled"], sum(votes.values())
    equalities = {
        "votes for nobody but the candidates on the ballot": sorted(votes) == sorted(ballot),
        "present <= electors <= seats": f["present"] <= f["electors"] <= state["election"][1]["seats"],
        "the present are a quorum": bool(base) and full * f["present"] >= part * base[-1],
        "issued = signatures = issued by members": f["issued"] == f["signatures"] == sum(given.values()),
        "issued <= present": f["issued"] <= f["present"],
        "none issued by chair or secretary": not any(given.get(one) for one in barred),
        "received = issued + spoiled + cancelled": f["received"] == gone,
        "in the urn <= issued": f["in_box"] <= f["issued"],
        "in the urn = votes + invalid": f["in_box"] == valid + f["invalid"],
        "took part = votes": f["took_part"] == valid,
    }
    for name, holds in equalities.items():
        if not holds:
            report.wrong(f"{where}: of the signed figures this does not hold: {name}")


def check_result(report: Report, where: str, row: Row, rules: list[str]) -> None:
    """The recorded result is the one to which the rule set leads from the figures and the rulings."""
    state = report.state
    f = report.settled.get((COUNT[0], row["id"]))
    if not f:
        report.wrong(f"{where}: there is no signed count that it could follow from")
        return
    votes = {one: f[f"votes.{one}"] for one in on_ballot(state, row["round"])}
    poll = {"votes": votes, "in_box": f["in_box"], "vote": row["round"], "ran": len(on_ballot(state, 1))}
    rulings = {one["question"]: one["answer"].split() for one in find(state, "ruling")}  # the last holds
    kind, who = decide(rules[1:], poll, rulings)
    follows = " ".join([kind, *who])
    named = [one["candidate"] for one in find(state, "result_person", result=row["id"])]
    if (row["kind"], named) == (kind, who):
        report.note(f"{where}: recounted, the figures give {follows}")
    else:
        told = f"recorded is {' '.join([row['kind'], *named])!r}, the rule set gives {follows!r}"
        report.wrong(f"{where}: the result does not follow from the figures: {told}")


def decide(rows: Names, poll: Row, rulings: dict[str, Names]) -> Outcome:
    """The outcome: "elected", "second_vote" or "not_elected" and who; or "open_point" and its question.

    `poll` has the `votes` in the order of the ballot, `in_box`, the number of the `vote`, how many `ran`.
    The law does not say whether half is half of the valid votes or of the ballots in the urn: where that
    makes a difference, a ruling decides.
    """
    of_valid = reading(rows, poll, rulings, sum(poll["votes"].values()))
    of_box = reading(rows, poll, rulings, poll["in_box"])
    ruled = rulings.get("half_base")
    if ruled == ["in_box"]:
        return of_box
    return of_valid if ruled == ["valid"] or of_valid == of_box else ("open_point", ["half_base"])


def reading(rows: Names, poll: Row, rulings: dict[str, Names], base: int) -> Outcome:
    """The outcome if half is half of `base`: the first row for this vote decides whose conditions hold."""
    votes, vote = poll["votes"], poll["vote"]
    top = max(votes.values())
    leaders = [one for one in votes if votes[one] == top]
    second = max([number for number in votes.values() if number < top], default=None)
    seconds = [one for one in votes if votes[one] == second]
    holds = {
        "no_vote": top == 0,
        "one_candidate": len(votes) == 1,
        "two_ran": (len(votes) if vote == 1 else poll["ran"]) == 2,
        "more_than_half": 2 * top > base,
        "one_leads": len(leaders) == 1,
        "two_share_top": len(leaders) == 2,
        "many_share_top": len(leaders) > 2,
        "second_place_shared": len(leaders) == 1 and len(seconds) > 1,
    }
    for row in rows:
        (of, *conditions), (then, *question) = (part.split() for part in row.split(">"))
        fits = of in ("0", str(vote)) and ("no_vote" in conditions) == (top == 0)
        if fits and all(holds[one] for one in conditions):
            break
    else:
        return "not_elected", []
    if then in ("elected", "not_elected"):
        return then, leaders[:1] if then == "elected" else []
    two = leaders if len(leaders) > 1 else leaders + seconds
    if then == "second_vote":
        if len(two) == 2:
            return "second_vote", [one for one in votes if one in two]
        question = ["top_tie" if len(leaders) > 1 else "second_place_tie"]
    return by_ruling(question, rulings.get(question[0], []), list(votes), leaders, seconds)


def by_ruling(question: Names, answer: Names, on: Names, leaders: Names, seconds: Names) -> Outcome:
    """Where the law is open, the ruling of the commission holds, if it is one that fits the figures."""
    two = [one for one in on if one in answer]
    behind = [one for one in two if one not in leaders]
    tie = question == ["top_tie"] and not behind
    place = question == ["second_place_tie"] and len(behind) == 1 and behind[0] in seconds
    if answer == ["repeat"]:
        return "not_elected", []
    if question == ["second_vote_tie"] and len(answer) == 1 and answer[0] in leaders:
        return "elected", answer
    if question == ["two_candidates"] and answer == ["second_vote"]:
        return "second_vote", on
    fits = len(answer) == len(two) == 2 and (tie or place)
    return ("second_vote", two) if fits else ("open_point", question)


def check_office(report: Report) -> None:
    """Nobody is registered, appointed or in office whom no result names as elected."""
    results = find(report.state, "result")
    elected = {row["id"] for row in results if row["kind"] == "elected"}
    people = find(report.state, "result_person")
    named = {row["candidate"] for row in people if row.get("result") in elected}
    for table in ("winner", "appointment", "entry_into_office"):
        for row in find(report.state, table) if all("counting" in one for one in results) else []:
            if row["candidate"] not in named:
                report.wrong(f"count: {table} {row['candidate']!r} was elected by no result")


# --- 7. what is asked: the head on paper, the paper behind a check code -------------------------------------


def parse_head(text: str) -> str:
    """A head as it is printed on paper: 64 hex digits, in groups or not, in either case."""
    digits = "".join(text.split()).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError(f"a head has 64 hex digits, this has {len(digits)} characters: {text!r}")
    return digits


def find_head(report: Report, head: str) -> int | None:
    """The entry whose hash a head is; 0 for the head of a record in which nothing was done yet."""
    heads = report.hashes or [GENESIS]
    return heads.index(head) + bool(report.hashes) if head in heads else None


def bare(code: str) -> str:
    """A check code as one compares it: in any case, without hyphens; O, I and L are the digits 0 and 1."""
    return re.sub(r"[\W_]", "", code).upper().translate(str.maketrans("OIL", "011"))


def main(arguments: list[str]) -> int:
    """Print what was found."""
    parser = argparse.ArgumentParser(prog="verify.py", description="Verify an audit file or a working file.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--head", nargs="+", help="the 64 hex digits on the signed protocol")
    parser.add_argument("--paper", metavar="CODE", help="the check code of a paper")
    asked = parser.parse_args(arguments)
    try:
        head = parse_head(" ".join(asked.head)) if asked.head else ""
        report = examine(asked.file)
    except (Unreadable, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    lines = [f"PROBLEM: {one}" for one in report.problems] + [f"note: {one}" for one in report.notes]
    lines.append(f"{len(report.hashes)} entries, head {report.head}")
    place = find_head(report, head)
    if not head:
        lines.append("not asked: whether the file reaches the head on the signed protocol (--head)")
    elif place is None:
        lines.append("PROBLEM: the file does not reach the head asked for")
    else:
        lines.append(f"the head asked for is that of entry {place}")
    if asked.paper is not None:
        found = [row for row in find(report.state, "paper") if bare(row["code"]) == bare(asked.paper)]
        for row in found:
            held = report.held.get(row["sha256"], "left_out" if row["kind"] in report.left_out else "missing")
            told = {**row, "entries": report.papers[row["id"]], "held": held}
            lines.append("paper: " + ", ".join(f"{name} {value}" for name, value in told.items()))
        if not found:
            lines.append("PROBLEM: no paper bears the check code asked for")
    lines.append("CHANGED" if report.problems else "INTACT")
    sys.stdout.buffer.write(("\n".join(lines) + os.linesep).encode("utf-8"))
    return 1 if any(line.startswith("PROBLEM") for line in lines) else 0


# --- reading a file that may be made to do harm: nothing from here on proves anything -----------------------

DEADLINE = 8.0  # seconds of work, waiting for a slow stick not counted; what takes longer was made to. Beyond
FAST, BYTES = 5_000, 50_000_000  # them a second for so many entries that chain, or bytes that are as recorded
SPEAK_UP_TO = 100  # problems told one by one
MALFORMED = (RecursionError, MemoryError, ValueError, TypeError, LookupError, AttributeError, OSError)
NAMES_A_FILE = bytes.fromhex("d9d505f920a163d7")  # the end of a journal of several databases, never ours


class Unreadable(Exception):  # noqa: N818
    """Not a file that can be read at all; the text says why."""


class Report:
    """What was found: `problems` is empty when the file is intact."""

    def __init__(self) -> None:
        self.kind, self.public, self.head = "", False, GENESIS
        self.problems: list[str] = []
        self.notes: list[str] = []
        self.hashes: list[str] = []  # of the entries; the head is the last
        self.state: State = {}  # the tables, as the journal has them
        self.rules: dict[str, str] = dict(RULES)
        self.settled: dict[Any, Any] = {}  # counts signed, with their figures, and results established
        self.papers: dict[Any, list[int]] = {}  # paper -> the entries that issued and superseded it
        self.left_out: set[str] = set()  # kinds of paper whose bytes a public copy goes without
        self.held: dict[str, str] = {}  # SHA-256 of a paper or scan -> "intact" or "changed"
        self.deadline = time.thread_time() + DEADLINE

    def wrong(self, sentence: str) -> None:
        """Note a problem."""
        if len(self.problems) <= SPEAK_UP_TO:
            self.problems.append(sentence[:1000] if len(self.problems) < SPEAK_UP_TO else "... and more")

    def note(self, sentence: str) -> None:
        """Note something that is no problem, once."""
        if sentence not in self.notes and len(self.notes) < SPEAK_UP_TO:
            self.notes.append(sentence)

    def late(self) -> bool:
        """Whether the time for this file is over (SQLite asks too)."""
        return time.thread_time() > self.deadline

    def in_time(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows, as long as there is time."""
        for row in rows:
            if self.late():
                raise ValueError("it takes longer than it may")
            yield row


def check_plain(path: Path) -> None:
    """Nothing that does harm by being opened: no device, no pipe; and beside the file, where SQLite looks, no
    link, no log of another program, no journal that names a further file, which SQLite would delete."""
    journal, wal, *rest = (path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm", "-lock"))
    for one in (path, journal, wal, *rest):
        if (one.exists() and not one.is_file()) or (one != path and one.is_symlink()):
            raise Unreadable(f"{one.name}: not a file")
    if wal.exists() and wal.stat().st_size:
        raise Unreadable(f"{wal.name}: another program has written to the file")
    with journal.open("rb") if journal.exists() else contextlib.nullcontext() as stream:
        if stream and stream.seek(max(0, journal.stat().st_size - 8)) and stream.read() == NAMES_A_FILE:
            raise Unreadable(f"{journal.name}: it names another file")


def identify(path: Path) -> str:
    """`audit` or `working`, from the first hundred bytes; raises Unreadable for anything else."""
    try:
        check_plain(path)
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise Unreadable(f"{path.name}: {error.strerror}") from error
    version, kind = int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big")
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0") or kind not in KINDS:
        raise Unreadable(f"{path.name}: neither an audit file nor a working file")
    if version > VERSION:
        raise Unreadable(f"{path.name}: of version {version}; this verifier knows versions up to {VERSION}")
    return KINDS[kind]


@contextlib.contextmanager
def opened(path: Path, report: Report) -> Iterator[sqlite3.Connection]:
    """The file, unable to change anything and unable to run anything.

    A killed program leaves an unfinished change in a journal beside its working file: a copy of both is
    opened, in which SQLite undoes it; the file itself is not touched.
    """
    with path.open("rb") as stream:
        if stream.read(20)[18:] != b"\x01\x01":
            raise ValueError("it is in WAL mode: another program has written to it")
    journal, mode = path.with_name(path.name + "-journal"), "mode=ro&immutable=1"
    with contextlib.ExitStack() as closing:
        if report.kind == "working" and journal.is_file() and journal.stat().st_size:
            report.note("an unfinished change of a killed program was undone (in a copy)")
            if path.stat().st_size + journal.stat().st_size > 1_000_000_000:
                raise ValueError("too large for the copy in which an unfinished change is undone")
            folder = closing.enter_context(tempfile.TemporaryDirectory())
            shutil.copyfile(journal, Path(folder, journal.name))
            path = Path(shutil.copyfile(path, Path(folder, path.name)))
            with contextlib.closing(sqlite3.connect(path)) as db:
                db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        elif report.kind == "working":
            mode = "mode=ro"  # SQLite's own lock keeps out who would write meanwhile
        db = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
        closing.callback(db.close)
        for limit, most in ((0, 50_000_000), (1, 100_000), (7, 0)) if hasattr(db, "setlimit") else ():
            db.setlimit(limit, most)  # Python 3.11: longest value, longest SQL, attached files
        db.set_progress_handler(report.late, 10_000)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON"):
            db.execute(f"PRAGMA {pragma}")
        yield db


def check_pages(db: sqlite3.Connection, path: Path, report: Report) -> None:
    """2. Pages in order, and none that nobody sees."""
    for (found,) in db.execute("PRAGMA integrity_check(10)"):
        if found != "ok":
            report.wrong(f"SQLite finds the file damaged: {found}")
    asked = ("page_count", "page_size", "freelist_count")
    pages, page, free = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked)
    size = path.stat().st_size
    if report.kind == "audit" and (pages * page != size or free):
        report.wrong(f"the file has {size} bytes and {free} free pages, its content {pages * page}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
