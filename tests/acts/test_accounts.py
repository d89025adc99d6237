"""Accounts: who may do what, signing in, waiting, locking; and that a file without them works as ever."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core import accounts, passphrases
from core import office as desk
from core.acts.registry import ACTS
from core.audit import standalone_verify
from core.audit.export import export
from core.audit.verify import verify
from core.clocks import StandingClock
from core.drafts import NEVER
from core.office import Verdict
from core.record import tables
from core.record.database import ActHead, Record
from core.record.problems import NestedAct, RecordProblem
from core.rights import ROLES, rights
from tests.story import Story, told

SENTENCE = "Қараша айының суық кеші"
SECRETS = {key: f"{SENTENCE} {key}" for key in ("keeper", "sec", "chair", "deputy", "m3", "m4", "watch")}
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    """The commission is seated and has met; nobody has an account yet."""
    with told(tmp_path) as made:
        made.until("publish_notice")
        yield made


def create(
    story: Story, key: str, role: str, member: str | None = None, by: str = "keeper", **more: Any
) -> Verdict:
    data = {
        "key": key,
        "role": role,
        "person": f"Үлгі {key}",
        "member": member,
        "passphrase": SECRETS.get(key, SENTENCE),
    }
    return story.do("create_account", {**data, **more}, by=by)


@pytest.fixture
def staffed(story: Story) -> Story:
    """Keeper, secretary, chair, two members and an observer have accounts; the keeper is signed in."""
    assert create(story, "keeper", "keeper", by="secretary").done
    assert story.office.sign_in("keeper", SECRETS["keeper"]).done
    for key, role, member in (
        ("sec", "secretary", "secretary"),
        ("chair", "chair", "chair"),
        ("m3", "member", "m3"),
        ("m4", "member", "m4"),
        ("watch", "observer", None),
    ):
        made = create(story, key, role, member)
        assert made.done, made.codes
    return story


def sign_in(story: Story, key: str) -> None:
    assert story.office.sign_in(key, SECRETS[key]).done


def meeting(story: Story) -> dict[str, Any]:
    situation = story.office.situation()
    text = {"kk": "Үлгі", "ru": "Образец"}
    present = [member.key for member in situation.members]
    return {"number": len(situation.meetings) + 1, "place": text, "agenda": text, "present": present}


# --- the table -------------------------------------------------------------------------------------------


def test_the_table_holds_every_act_and_every_role() -> None:
    table = rights()
    assert set(table.acts) | table.everyone == set(ACTS)
    assert not set(table.acts) & table.everyone
    assert table.sign_off <= set(ACTS)
    for act, roles in (*table.acts.items(), *table.deeds.items()):
        assert roles, act
        assert roles <= set(ROLES), act
    assert set(table.words) == set(ROLES)
    for act in table.sign_off:
        assert table.acts[act] == {"chair"}


@pytest.mark.parametrize("act", sorted(ACTS))
def test_who_may_do_an_act(act: str) -> None:
    table = rights()
    for role in ROLES:
        assert table.may(role, act) == (act in table.everyone or role in table.acts[act])
    keeps = {"create_account", "change_account"}
    assert table.may("keeper", act) == (act in keeps | table.everyone)
    assert table.may("observer", act) == (act in table.everyone)
    assert table.may("chair", act) == (act not in keeps | {"enter_count"})
    if act in keeps:
        assert not table.may("secretary", act)


def test_what_does_not_stand_in_the_table_nobody_may_do() -> None:
    assert not any(rights().may(role, "sell_the_file") for role in ROLES)
    assert not any(rights().may_deed(role, "sell_the_file") for role in ROLES)
    assert rights().may_deed("observer", "export_public")
    assert not rights().may_deed("observer", "export_whole")


# --- a file without accounts ------------------------------------------------------------------------------


def test_without_accounts_a_person_picks_their_name(story: Story) -> None:
    assert story.do("hold_meeting", meeting(story), by="secretary").done
    assert "act.person" in story.do("hold_meeting", meeting(story), by="nobody").codes
    assert story.office.may("export_whole", "secretary") is None
    for act in ("sign_in", "sign_out"):
        assert "account.unknown" in story.do(act, {}, by="secretary").codes
    assert story.office.sign_in("secretary", SENTENCE).codes == ("account.unknown",)


# --- making and changing ----------------------------------------------------------------------------------


def test_the_first_account_is_the_keepers(story: Story) -> None:
    assert "account.first_keeper" in create(story, "sec", "secretary", "secretary", by="secretary").codes
    made = create(story, "keeper", "keeper", by="secretary")
    assert (made.done, made.codes) == (True, ())
    refused = story.do("hold_meeting", meeting(story), by="secretary")
    assert refused.codes == ("account.unknown",)
    refused = story.do("hold_meeting", meeting(story), by="keeper")
    assert refused.codes == ("account.right", "account.signed_out")


REFUSED: tuple[tuple[dict[str, Any], str], ...] = (
    ({"key": "sec"}, "account.key_taken"),
    ({"member": None}, "account.seat_needed"),
    ({"member": "nobody"}, "account.seat_needed"),
    ({"member": "secretary"}, "account.member_taken"),
    ({"role": "chair"}, "account.chair"),
    ({"role": "observer"}, "account.no_seat"),
    ({"role": "keeper"}, "account.no_seat"),
    ({"passphrase": "қысқа сөз 12"}, "account.short"),
    ({"passphrase": "үлгі. M1 жаңасы", "person": "Үлгі m1 Жаңасы"}, "account.is_name"),
    ({"person": " "}, "field.empty"),
)


def test_what_is_refused(staffed: Story) -> None:
    head = staffed.office.head
    right = {"key": "m1", "role": "member", "member": "m1"}
    for change, code in REFUSED:
        refused = create(staffed, **{**right, **change})
        assert (refused.done, refused.codes) == (False, (code,)), change
    assert staffed.office.head == head
    assert create(staffed, **right).done


def test_the_members_own_name_is_no_passphrase(staffed: Story) -> None:
    name = staffed.office.situation().member("m1").person.ru.full
    refused = create(staffed, "m1", "member", "m1", passphrase=name.upper())
    assert "account.is_name" in refused.codes
    assert len("12 таңба ғана") == passphrases.SHORTEST
    assert create(staffed, "m1", "member", "m1", passphrase="12 таңба ғана").done


def test_a_keeper_remains(staffed: Story) -> None:
    shut = {"key": "keeper", "role": "keeper", "active": False}
    assert "account.last_keeper" in staffed.do("change_account", shut, by="keeper").codes
    assert (
        "account.last_keeper" in staffed.do("change_account", {**shut, "role": "observer"}, by="keeper").codes
    )
    assert create(staffed, "deputy", "keeper").done
    assert staffed.do("change_account", shut, by="keeper").done
    assert staffed.do("change_account", {**shut, "active": True}, by="keeper").codes == ("account.inactive",)
    assert staffed.office.sign_in("keeper", SECRETS["keeper"]).codes == ("account.inactive",)


def test_an_account_is_changed_and_its_person_keeps_one(staffed: Story) -> None:
    data = {"key": "m4", "role": "member", "active": False}
    assert staffed.do("change_account", data, by="keeper").done
    assert create(staffed, "second", "member", "m4").done
    again = staffed.do("change_account", {**data, "active": True}, by="keeper")
    assert "account.member_taken" in again.codes
    assert "account.unknown" in staffed.do("change_account", {**data, "key": "x"}, by="keeper").codes
    refused = staffed.do("change_account", {"key": "m3", "role": "chair", "active": True}, by="keeper")
    assert "account.chair" in refused.codes


def test_a_passphrase_is_changed_by_its_person_or_the_keeper(staffed: Story) -> None:
    new = {"key": "m3", "passphrase": "мүлде басқа сөйлем"}
    sign_in(staffed, "m4")
    assert "account.not_yours" in staffed.do("change_passphrase", new, by="m4").codes
    sign_in(staffed, "m3")
    assert "account.short" in staffed.do("change_passphrase", {**new, "passphrase": "қысқа"}, by="m3").codes
    assert staffed.do("change_passphrase", new, by="m3").done
    assert staffed.office.sign_in("m3", SECRETS["m3"]).codes == ("account.passphrase",)
    sign_in(staffed, "keeper")
    assert staffed.do("change_passphrase", {**new, "passphrase": SECRETS["m4"]}, by="keeper").done
    change = json.loads(staffed.office.record.lines()[-1])["chg"]
    assert change == [["~", "account", "m3", {"passphrases": 3}]]  # whose it was can be seen, what it was not
    sign_in(staffed, "chair")
    assert staffed.do("change_passphrase", {**new, "passphrase": SECRETS["m3"]}, by="chair").done
    assert "account.unknown" in staffed.do("change_passphrase", {**new, "key": "x"}, by="chair").codes
    sign_in(staffed, "m3")


# --- what a role may do -----------------------------------------------------------------------------------


def test_a_role_does_what_is_its_own(staffed: Story) -> None:
    office = staffed.office
    for key in ("keeper", "watch", "m3"):
        sign_in(staffed, key)
        assert staffed.do("hold_meeting", meeting(staffed), by=key).codes == ("account.right",)
    sign_in(staffed, "sec")
    assert staffed.do("hold_meeting", meeting(staffed), by="sec").done
    assert json.loads(office.record.lines()[-1])["by"] == "secretary"
    last = office.journal()[-1]
    assert last.by.ru == office.situation().member("secretary").person.ru.signed
    assert staffed.do("hold_meeting", meeting(staffed), by="chair").codes == ("account.signed_out",)
    assert office.may("export_whole", "sec") is None
    assert office.may("restore", "sec").code == "account.right"
    assert office.may("export_public", "watch").code == "account.signed_out"
    assert office.may("export_public", "x").code == "account.unknown"


def test_the_journal_names_who_is_no_member(staffed: Story) -> None:
    entries = [json.loads(line) for line in staffed.office.record.lines()]
    made = [one for one in entries if one["act"] == "create_account"]
    assert [one["by"] for one in made] == ["secretary"] + ["@keeper"] * 5
    assert staffed.office.journal()[-1].by.kk == "Үлгі keeper"


def test_a_suspended_member_does_nothing(staffed: Story) -> None:
    sign_in(staffed, "sec")
    with staffed.office.record.act(
        ActHead("suspend", "2005-06-23T00:00:00Z", "x", "2005-06-23T06:00:00+06:00")
    ) as work:
        work.session.get_one(tables.Member, "secretary").suspended_reason = "relative"
    staffed.office._situation = None
    assert "commission.suspended" in staffed.do("hold_meeting", meeting(staffed), by="sec").codes


def play_as(story: Story, act: str) -> dict[str, Any]:
    """Play on to an act, every step by whichever account its role asks for."""
    people = {"secretary": "sec", "chair": "chair", "m3": "m3", "m4": "m4"}
    while True:
        step = story.steps[story.next]
        refused = step.get("expect", {}).get("verdict") == "refused"
        if step["act"] == act and not refused:
            story.stand(step["at"])
            return step["data"]
        story.next += 1
        if not refused:
            key = people[step["by"]]
            if step["act"] in rights().sign_off:
                key = "chair"
            story.stand(step["at"])
            sign_in(story, key)
            verdict = story.office.perform(
                ACTS[step["act"]].model_validate(step["data"]), key, confirmed_by=typed(story)
            )
            assert verdict.done, (step, verdict.codes)


def typed(story: Story) -> str:
    return story.office.situation().member("chair").person.kk.full


def test_two_persons_enter_and_the_chair_signs_with_the_name(staffed: Story) -> None:
    office = staffed.office
    data = play_as(staffed, "enter_count")
    key = {"secretary": "sec"}.get(staffed.steps[staffed.next]["by"], staffed.steps[staffed.next]["by"])
    other = "m4" if key != "m4" else "m3"
    sign_in(staffed, "chair")
    assert "account.right" in staffed.do("enter_count", data, by="chair").codes
    sign_in(staffed, key)
    assert staffed.do("enter_count", data, by=key).done
    assert "count.same_person" in staffed.do("enter_count", {**data, "entry": 2}, by=key).codes
    sign_in(staffed, other)
    assert staffed.do("enter_count", {**data, "entry": 2}, by=other).done
    staffed.next = next(
        n
        for n, s in enumerate(staffed.steps)
        if s["act"] == "sign_count_protocol" and s.get("expect", {}).get("verdict") != "refused"
    )
    step = staffed.steps[staffed.next]
    act = ACTS["sign_count_protocol"].model_validate(step["data"])
    staffed.stand(step["at"])
    sign_in(staffed, "sec")
    assert "account.right" in office.perform(act, "sec", confirmed_by=typed(staffed)).codes
    sign_in(staffed, "chair")
    assert accounts.asks_for_name(office.situation(), "sign_count_protocol")
    assert not accounts.asks_for_name(office.situation(), "hold_meeting")
    assert "account.name_needed" not in {finding.code for finding in office.check(act, "chair")}
    for wrong in ("", "Үлгі chair", typed(staffed).lower(), typed(staffed).split()[0]):
        assert "account.name_needed" in office.perform(act, "chair", confirmed_by=wrong).codes
    name = office.situation().member("chair").person.ru.full
    assert office.perform(act, "chair", confirmed_by=f"  {name.replace(' ', '  ')} ").done


# --- signing in -------------------------------------------------------------------------------------------


def test_five_tries_are_free_then_the_wait_doubles_and_survives(staffed: Story, tmp_path: Path) -> None:
    office, head = staffed.office, staffed.office.head
    now = NOW

    def attempt(passphrase: str) -> tuple[str, int] | None:
        found = accounts.try_passphrase(office, "m3", passphrase, lambda: now)
        return (found[0].code, int(str(found[0].values["seconds"]))) if found else None

    for _ in range(4):
        assert attempt("wrong wrong wrong") == ("account.passphrase", 0)
    assert attempt("wrong wrong wrong") == ("account.passphrase", 15)
    assert attempt(SECRETS["m3"]) == ("account.wait", 15)
    now += timedelta(seconds=14)
    assert attempt(SECRETS["m3"]) == ("account.wait", 1)
    now += timedelta(seconds=1)
    assert attempt("wrong wrong wrong") == ("account.passphrase", 30)
    office.session = None  # closing signs out whoever is there, with an entry
    office.close()
    office = staffed.office = desk.open_office(office.path, staffed.clock)
    assert attempt(SECRETS["m3"]) == ("account.wait", 30)
    now -= timedelta(days=2)  # the clock set back makes nobody wait for two days
    assert attempt(SECRETS["m3"]) == ("account.wait", 30)
    now += timedelta(days=2, seconds=30)
    assert attempt(SECRETS["m3"]) is None
    office.record.note_tries("m3", 9, "when the moon is full")  # written by somebody past the program
    assert attempt(SECRETS["m3"]) is None
    assert office.head == head  # a failed try makes no entry
    assert office.sign_in("m4", SECRETS["m4"]).done


def test_delays() -> None:
    assert [passphrases.delay_after(n) for n in range(9)] == [0, 0, 0, 0, 0, 15, 30, 60, 120]
    assert passphrases.delay_after(12) == 1920
    assert passphrases.delay_after(10_000) == passphrases.LONGEST_DELAY


def test_the_keeper_ends_the_wait_and_a_sign_in_forgets_the_tries(staffed: Story) -> None:
    for _ in range(5):
        assert staffed.office.sign_in("m3", "wrong wrong wrong").codes == ("account.passphrase",)
    assert staffed.office.sign_in("m3", SECRETS["m3"]).codes == ("account.wait",)
    assert staffed.do("change_passphrase", {"key": "m3", "passphrase": SECRETS["m3"]}, by="keeper").done
    sign_in(staffed, "m3")
    for _ in range(4):
        assert staffed.office.sign_in("m3", "wrong wrong wrong").codes == ("account.passphrase",)
    sign_in(staffed, "m3")
    with closing(sqlite3.connect(staffed.office.path)) as raw:
        assert raw.execute("SELECT failures, until FROM credential WHERE id = 'm3'").fetchone() == (0, None)


def test_sign_ins_are_entries_and_one_person_is_there_at_a_time(staffed: Story) -> None:
    sign_in(staffed, "sec")
    sign_in(staffed, "chair")
    lines = [json.loads(line) for line in staffed.office.record.lines()[-2:]]
    assert [(one["act"], one["by"], one["chg"]) for one in lines] == [
        ("sign_in", "secretary", []),
        ("sign_in", "chair", []),
    ]
    assert staffed.do("sign_out", {}, by="sec").codes == ("account.signed_out",)
    assert staffed.do("sign_out", {}, by="chair").done
    assert staffed.do("hold_meeting", meeting(staffed), by="chair").codes == ("account.signed_out",)
    sign_in(staffed, "chair")
    staffed.office.lock()
    assert json.loads(staffed.office.record.lines()[-1])["act"] == "sign_out"
    assert staffed.do("hold_meeting", meeting(staffed), by="chair").codes == ("account.signed_out",)
    entries = len(staffed.office.record.lines())
    staffed.office.lock()
    assert len(staffed.office.record.lines()) == entries, "nobody was there"


def test_who_sat_idle_too_long_is_signed_out_and_a_full_disk_locks_too(
    staffed: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(staffed, "chair")
    assert staffed.office.session is not None
    monkeypatch.setattr(staffed.office.session, "_last", -10.0 * 60 * 60)
    staffed.office.lock()
    last = json.loads(staffed.office.record.lines()[-1])
    assert (last["act"], last["by"], last["chg"]) == ("sign_out", "chair", [])
    sign_in(staffed, "chair")

    def full(*_anything: object, **_more: object) -> None:
        raise RecordProblem("record.disk_full", file="a.hattama", entries=1)

    monkeypatch.setattr(staffed.office, "_record", full)
    staffed.office.lock()
    assert staffed.office.session is None


def acts_of(path: Path) -> list[str]:
    with Record.open_read_only(path) as record:
        return [json.loads(line)["act"] for line in record.lines()]


def test_closing_signs_out_whoever_is_there_once(staffed: Story) -> None:
    office = staffed.office
    sign_in(staffed, "sec")
    before = len(office.record.lines())
    office.close()
    office.close()
    assert acts_of(office.path)[before:] == ["sign_out"]
    assert [one.name for one in office.path.parent.iterdir()] == [office.path.name]


class PulledError(Exception):
    """Whatever may come of a stick that is gone."""


TROUBLES = (RecordProblem("record.disk_full", file="a", entries=1), OSError(5), PulledError())


@pytest.mark.parametrize("trouble", TROUBLES)
def test_closing_is_not_hindered_by_an_entry_that_cannot_be_written(
    staffed: Story, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    def fails(*_words: object, **_more: object) -> None:
        raise trouble

    office = staffed.office
    sign_in(staffed, "sec")
    monkeypatch.setattr(office, "perform", fails)
    office.close()
    assert office.session is None
    assert acts_of(office.path)[-1] == "sign_in"
    assert [one.name for one in office.path.parent.iterdir()] == [office.path.name]


def test_closing_with_the_clock_set_back_writes_nothing_and_closes(staffed: Story) -> None:
    sign_in(staffed, "sec")
    staffed.office._clock = StandingClock(staffed.office.now() - timedelta(hours=1))
    staffed.office.close()
    assert acts_of(staffed.office.path)[-1] == "sign_in"


def test_thirty_idle_minutes_and_twelve_hours() -> None:
    now = 0.0
    session = accounts.Session("m3", lambda: now)
    while now < accounts.LONGEST:
        assert session.holds()
        session.touch()
        now += accounts.IDLE - 1
    now = accounts.LONGEST - 1
    assert session.holds()
    session.touch()
    now = accounts.LONGEST
    assert not session.holds()
    now = 0.0
    session = accounts.Session("m3", lambda: now)
    now = accounts.IDLE
    assert not session.holds()
    session.touch()
    assert not session.holds()
    assert accounts.running_seconds() <= accounts.running_seconds()


def test_an_idle_session_does_nothing(staffed: Story) -> None:
    now = 0.0
    sign_in(staffed, "sec")
    staffed.office.session = accounts.Session("sec", lambda: now)
    now = accounts.IDLE - 1
    assert staffed.do("hold_meeting", meeting(staffed), by="sec").done
    now += accounts.IDLE - 1  # doing something kept it awake
    assert staffed.do("hold_meeting", meeting(staffed), by="sec").done
    assert staffed.office.signed_in.key == "sec"
    now += accounts.IDLE
    assert staffed.office.signed_in is None
    assert staffed.do("hold_meeting", meeting(staffed), by="sec").codes == ("account.signed_out",)


# --- secrets ----------------------------------------------------------------------------------------------


def test_hashes_are_argon2id_with_the_parameters_of_the_house() -> None:
    phc = passphrases.hashed(SENTENCE, bytes(16))
    assert phc.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert passphrases.fits(phc, SENTENCE)
    assert passphrases.fits(phc, "Қараша айының суық кеші".replace("й", "й"))
    assert not passphrases.fits(phc, SENTENCE.lower())
    assert not passphrases.fits("", SENTENCE)
    assert not passphrases.fits("$argon2id$nonsense", SENTENCE)


def test_no_secret_stands_in_the_journal_or_an_export(staffed: Story, tmp_path: Path) -> None:
    sign_in(staffed, "sec")
    with closing(sqlite3.connect(staffed.office.path)) as raw:
        hashes = [row[0] for row in raw.execute("SELECT phc FROM credential")]
    assert len(hashes) == 6
    journal = "\n".join(staffed.office.record.lines())
    act = ACTS["create_account"].model_validate(
        {"key": "a", "role": "keeper", "person": "A", "passphrase": SENTENCE}
    )
    assert SENTENCE not in repr(act) + str(act) + act.model_dump_json()
    for public in (False, True):
        out = tmp_path / f"audit-{public}.sqlite"
        export(staffed.office.record, out, public=public)
        content = out.read_bytes()
        for secret in (*SECRETS.values(), *hashes):
            assert secret not in journal
            assert secret.encode() not in content
            assert secret.split("$")[-1].encode() not in content
        assert verify(out).intact
        assert standalone_verify.examine(out).problems == []
        with closing(sqlite3.connect(out)) as raw:
            tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert "account" in tables
        assert "credential" not in tables
    staffed.office.close()
    assert verify(staffed.office.path).intact
    assert {"create_account", "change_passphrase"} <= NEVER


def test_a_file_on_another_laptop_brings_its_accounts(staffed: Story, tmp_path: Path) -> None:
    staffed.office.record.backup_to(tmp_path / "other.hattama")
    other = desk.open_office(tmp_path / "other.hattama", staffed.clock)
    try:
        assert other.sign_in("sec", "wrong wrong wrong").codes == ("account.passphrase",)
        assert other.sign_in("sec", SECRETS["sec"]).done
    finally:
        other.close()


def test_tries_are_counted_where_the_record_may_be_written_only(staffed: Story) -> None:
    record = staffed.office.record
    with record.reading(), pytest.raises(NestedAct):
        record.note_tries("m3", 1, None)
    staffed.office.close()
    with Record.open_read_only(record.path) as reader, pytest.raises(RecordProblem) as caught:
        reader.note_tries("m3", 1, None)
    assert caught.value.code == "record.read_only"


def test_a_rehearsal_with_accounts_is_the_same_every_time(tmp_path: Path) -> None:
    contents = set()
    for name in "ab":
        (tmp_path / name).mkdir()
        with told(tmp_path / name) as story:
            story.until("publish_notice")
            assert create(story, "keeper", "keeper", by="secretary").done
            path = story.office.path
        contents.add(verify(path).content)
    assert len(contents) == 1
