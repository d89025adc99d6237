"""Elections as scripts, made for any rule set: practice people, windows from the rule set's own calendar."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from core.procedures import procedure
from core.rules.calendar import step as step_of
from core.rules.meeting import ballots_to_print
from core.zones import zone

GIVEN = (
    ("Бірінші", "Биринши"),
    ("Екінші", "Екинши"),
    ("Үшінші", "Ушинши"),
    ("Төртінші", "Тортинши"),
    ("Бесінші", "Бесинши"),
    ("Алтыншы", "Алтыншы"),
    ("Жетінші", "Жетинши"),
    ("Сегізінші", "Сегизинши"),
    ("Тоғызыншы", "Тогызыншы"),
    ("Оныншы", "Онынши"),
)
SURNAMES = (
    ("Сынақов", "Сынаков"),
    ("Мысалов", "Мысалов"),
    ("Жаттығов", "Жаттыгов"),
    ("Қаламов", "Каламов"),
    ("Дәптеров", "Даптеров"),
    ("Қағазов", "Кагазов"),
    ("Өлшемов", "Олшемов"),
    ("Кітапов", "Китапов"),
    ("Сөздіков", "Создиков"),
    ("Бояуов", "Бояуов"),
    ("Сызғышев", "Сызгышев"),
    ("Тақтаев", "Тактаев"),
)
COMMISSION = (
    ("chair", "chair"),
    ("deputy", "deputy_chair"),
    ("secretary", "secretary"),
    ("m1", "member"),
    ("m2", "member"),
    ("m3", "member"),
    ("m4", "member"),
)
KEYS = tuple(key for key, _ in COMMISSION)
EVIDENCE = "анықтама / справка"
TEXT = {"kk": "Үлгі", "ru": "Образец"}
TOLD = {
    "kk": "Комиссия мән-жайды тексеріп, көрсеткіштерді растады.",
    "ru": "Комиссия проверила обстоятельства и подтвердила показатели.",
}
SETTLEMENT = {"kk": "Үлгі ауылы", "ru": "село Улги"}
HALL = {"kk": "Үлгі ауылы, мәслихаттың мәжіліс залы", "ru": "село Улги, зал заседаний маслихата"}
PAPER = {"kk": "«Үлгі» газеті", "ru": "газета «Улги»"}

Step = dict[str, Any]


def person(number: int) -> dict[str, Any]:
    """A practice person; the same number is the same person."""
    surname = SURNAMES[number % len(SURNAMES)]
    given = GIVEN[number // len(SURNAMES) % len(GIVEN)]
    return {
        "kk": {"surname": surname[0], "given": given[0], "patronymic": "Сынақұлы"},
        "ru": {"surname": surname[1], "given": given[1], "patronymic": "Сынакулы"},
    }


@dataclass
class Making:
    """An election being written: its steps so far, its clock, the numbers of meetings and decisions."""

    rules: str
    vote_day: date
    candidates: int = 2
    seats: int = 15
    electors: int = 15
    steps: list[Step] = field(default_factory=list)
    meetings: int = 0
    decisions: int = 0
    run: int = 0

    # --- steps -----------------------------------------------------------------------------------------

    def do(
        self,
        at: str,
        act: str,
        data: dict[str, Any] | None = None,
        *,
        by: str = "secretary",
        refused: Sequence[str] = (),
        codes: Sequence[str] | None = None,
    ) -> None:
        """Write a step; `refused` are the findings that refuse it, `codes` those it is done with."""
        step: Step = {"at": at, "by": by, "act": act, "data": data or {}}
        if refused:
            step["expect"] = {"verdict": "refused", "codes": list(refused)}
        elif codes is not None:
            step["expect"] = {"verdict": "done", "codes": list(codes)}
        self.steps.append(step)

    def meet(self, at: str, kk: str = "Сайлауды дайындау туралы", ru: str = "О подготовке выборов") -> int:
        """A meeting of all seven."""
        self.meetings += 1
        data = {
            "number": self.meetings,
            "place": SETTLEMENT,
            "present": list(KEYS),
            "agenda": {"kk": kk, "ru": ru},
        }
        self.do(at, "hold_meeting", data)
        return self.meetings

    def decided(self) -> dict[str, Any]:
        """A decision of the last meeting, by all seven."""
        self.decisions += 1
        return {"number": f"{self.meetings}/{self.decisions}", "meeting": self.meetings, "in_favour": 7}

    def at(self, hour: str, *, day: date | None = None) -> str:
        """An hour of the vote day, or of another."""
        return f"{(day or self.vote_day).isoformat()}T{hour}"

    # --- the plain course ------------------------------------------------------------------------------

    def window(self, step: str) -> tuple[date, date]:
        """First and last day of a step, as the rule set proposes them."""
        found = step_of(procedure(self.rules), step, self.vote_day, zone("Asia/Almaty"))
        assert found.opens is not None
        assert found.closes is not None
        return found.opens.date(), (found.closes - timedelta(seconds=1)).date()

    def called(self, **more: Any) -> None:
        """Called, calendar confirmed, commission seated, vote day made known; `more` is of the call."""
        rule = procedure(self.rules)
        day = self.window("nomination")[0] - timedelta(days=20)
        data: dict[str, Any] = {
            "procedure": self.rules,
            "unit": {"kk": "Үлгі ауданы", "ru": "Улгинский район", "en": "Ulgi district (practice)"},
            "oblast": {"kk": "Алматы облысы", "ru": "Алматинская область", "en": "Almaty oblast"},
            "zone": "Asia/Almaty",
            "vote_day": self.vote_day.isoformat(),
            "called_by": f"{rule.body(rule.call.by).kk} / {rule.body(rule.call.by).ru}",
            "called_number": "12/34",
            "called_day": day.isoformat(),
            "seats": self.seats,
        }
        if len(rule.office.kinds) > 1:
            data["office_kind"] = rule.office.kinds[0].key
        if rule.call.days_before_term_ends:
            data["term_ends"] = (day + timedelta(days=rule.call.days_before_term_ends + 30)).isoformat()
        self.do(self.at("09:00", day=day), "call_election", {**data, **more}, by="clerk")
        self.do(self.at("09:30", day=day), "confirm_calendar", {"steps": []}, by="clerk")
        members = [
            {"key": key, "role": role, "person": person(60 + n)} for n, (key, role) in enumerate(COMMISSION)
        ]
        head = {
            "commission": {
                "kk": "Үлгі аудандық сайлау комиссиясы",
                "ru": "Улгинская районная избирательная комиссия",
            },
            "commission_of": {
                "kk": "Үлгі аудандық сайлау комиссиясының",
                "ru": "Улгинской районной избирательной комиссии",
            },
            "maslikhat": {"kk": "Үлгі аудандық мәслихаты", "ru": "Улгинский районный маслихат"},
            "area": {"kk": "Алматы облысы Үлгі ауданының", "ru": "Улгинского района Алматинской области"},
            "unit_of": {"kk": "Үлгі ауданының", "ru": "Улгинского района"},
            "oblast_akim_to": {"kk": "Алматы облысының әкіміне", "ru": "акиму Алматинской области"},
            "place": SETTLEMENT,
            "address": {"kk": "Сынақ көшесі, 1-үй", "ru": "улица Сынак, дом 1"},
            "phone": "0-00-00",
        }
        self.do(
            self.at("10:00", day=day), "seat_commission", {"members": members, "letterhead": head}, by="clerk"
        )
        self.meet(self.at("11:00", day=day), "Күнтізбелік жоспар туралы", "О календарном плане")
        self.do(self.at("12:00", day=day), "publish_notice", {"kind": "vote_day", "where": PAPER})

    def registered(self) -> None:
        """Candidates named, papers filed, conformity established, all registered, notice given."""
        rule = procedure(self.rules)
        named = self.window("nomination")[0]
        first = max(named + timedelta(days=1), self.window("registration")[0])
        candidates = [
            {
                "key": f"c{n}",
                "person": person(20 + n),
                "birth_day": f"{1960 + n}-03-1{n}",
                "address": f"село Улги, улица Мысал, дом {n}",
                "work": {"kk": "аудандық бөлімнің бастығы", "ru": "начальник районного отдела"},
                "settlement": SETTLEMENT,
            }
            for n in range(1, self.candidates + 1)
        ]
        submission = {
            "nominator": rule.nomination.by,
            "number": "01-12/48",
            "day": named.isoformat(),
            "candidates": candidates,
        }
        if rule.nomination.after is not None:
            submission["consultation"] = "Жиналыс хаттамасы / протокол собрания № 2"
        self.do(self.at("10:00", day=named), "receive_submission", submission)
        for n in range(1, self.candidates + 1):
            for paper in rule.papers:
                filed = {
                    "candidate": f"c{n}",
                    "kind": paper.key,
                    "number": "",
                    "day": named.isoformat(),
                    "sheets": 1,
                }
                self.do(self.at(f"11:{n:02}", day=named), "file_paper", filed)
        self.meet(self.at("09:00", day=first), "Кандидаттарды тіркеу туралы", "О регистрации кандидатов")
        for n in range(1, self.candidates + 1):
            met = [{"requirement": one.key, "met": True, "evidence": EVIDENCE} for one in rule.requirements]
            data = {"candidate": f"c{n}", "requirements": met}
            self.do(self.at(f"12:{n:02}", day=first), "establish_conformity", data)
        for n in range(1, self.candidates + 1):
            data = {"candidate": f"c{n}", "decision": self.decided()}
            self.do(self.at(f"15:{n:02}", day=first), "register_candidate", data)
        told = first + timedelta(days=1)
        self.do(self.at("10:00", day=told), "publish_notice", {"kind": "registration", "where": PAPER})

    def listed(self) -> None:
        """The electors' list and its paper, then the ballot."""
        day = self.vote_day - timedelta(days=12)
        deputies = [
            {
                "number": n,
                "person": person(n + 79),
                "birth_year": 1940 + n,
                "address": {
                    "kk": f"Үлгі ауылы, Сынақ көшесі, {n}-үй",
                    "ru": f"село Улги, улица Сынак, дом {n}",
                },
            }
            for n in range(1, self.electors + 1)
        ]
        self.do(self.at("10:00", day=day), "enrol_electors", {"deputies": deputies})
        self.do(self.at("11:00", day=day), "issue_paper", {"kind": "electors"})
        self.meet(
            self.at("15:00", day=day), "Бюллетень мәтінін бекіту туралы", "Об утверждении текста бюллетеня"
        )
        self.run = ballots_to_print(procedure(self.rules), self.electors)
        data = {"round": 1, "print_run": self.run, "decision": self.decided()}
        self.do(self.at("15:30", day=day), "approve_ballot", data)

    def to_the_vote_day(self) -> "Making":
        """Everything up to the morning of the vote day."""
        self.called()
        self.registered()
        self.listed()
        return self

    def opening(self, present: int | None = None, **more: Any) -> dict[str, Any]:
        """What opening the meeting says; all electors are present unless told otherwise."""
        here = self.electors if present is None else present
        data = {
            "place": HALL,
            "present": list(range(1, here + 1)),
            "base_kind": "seats",
            "urn_sealed_at": self.at("09:30"),
            **more,
        }
        if procedure(self.rules).meeting.presides != "chair" and "presiding" not in more:
            data["presiding"] = {
                "kk": "Ү. Үлгібаев, мәслихат хатшысы",
                "ru": "У. Улгибаев, секретарь маслихата",
            }
        return data

    def voted(
        self, begins: str = "10:30", *, round_: int = 1, present: int | None = None, sealed: str | None = None
    ) -> None:
        """Ballots given out to everyone present, the unused cancelled half an hour later."""
        here = self.electors if present is None else present
        opened = datetime.fromisoformat(self.at(begins))
        given = [{"elector": n, "issued_by": ("m1", "m2")[n % 2]} for n in range(1, here + 1)]
        data: dict[str, Any] = {"round": round_, "voting_opened_at": self.at(begins), "given": given}
        if sealed is not None:
            data["urn_sealed_at"] = self.at(sealed)
        closed = (opened + timedelta(minutes=30)).isoformat(timespec="minutes")
        after = (opened + timedelta(minutes=35)).isoformat(timespec="minutes")
        self.do(closed, "sign_out_ballots", data)
        self.do(after, "cancel_unused", {"round": round_, "number": self.run - here})

    def figures(
        self, votes: dict[str, int], invalid: int = 0, *, present: int | None = None
    ) -> dict[str, Any]:
        """Figures that add up, for these votes."""
        here = self.electors if present is None else present
        valid = sum(votes.values())
        odd = (here + 1) // 2
        return {
            "electors": self.electors,
            "present": here,
            "received": self.run,
            "issued": here,
            "signatures": here,
            "issued_by": {"m1": here - odd, "m2": odd},
            "spoiled": 0,
            "cancelled": self.run - here,
            "in_box": valid + invalid,
            "invalid": invalid,
            "took_part": valid,
            "votes": votes,
        }

    def counted(
        self,
        begins: str,
        votes: dict[str, int],
        invalid: int = 0,
        *,
        round_: int = 1,
        present: int | None = None,
        explained: Sequence[str] = (),
        attached: Sequence[int] = (),
        day: date | None = None,
        persons: tuple[str, str] = ("m3", "m4"),
    ) -> None:
        """The urn opened, two entries that agree, the protocol signed half an hour later."""
        opened = datetime.fromisoformat(self.at(begins, day=day))

        def after(minutes: int) -> str:
            return (opened + timedelta(minutes=minutes)).isoformat(timespec="minutes")

        for entry, who in enumerate(persons, start=1):
            data = {
                "round": round_,
                "entry": entry,
                "figures": self.figures(votes, invalid, present=present),
                "urn_opened_at": after(0),
                "counted_at": after(15),
            }
            self.do(after(15 + entry), "enter_count", data, by=who)
        protocol = {
            "round": round_,
            "signers": list(KEYS),
            "explanations": [{"code": code, "text": TOLD} for code in explained],
            "attached": list(attached),
            "posted": HALL,
        }
        self.do(after(30), "sign_count_protocol", protocol)

    def closed(self, hour: str, announced: str) -> None:
        """The meeting closed after the announcement."""
        others = {"kk": "байқаушылар", "ru": "наблюдатели"}
        self.do(self.at(hour), "close_meeting", {"announced_at": self.at(announced), "others": others})

    def script(self, kk: str, ru: str, en: str) -> dict[str, Any]:
        """The whole as a rehearsal."""
        return {"format": "hattama-rehearsal/1", "title": {"kk": kk, "ru": ru, "en": en}, "steps": self.steps}
