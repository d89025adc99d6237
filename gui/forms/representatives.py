"""Proxies of candidates and observers, by hand (D1485 p.30-35; Art. 20-1, 31)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.record.situation import Proxy
from gui import dates, words
from gui.forms.choices import ChoiceField, TicksField
from gui.forms.lawful import candidate_field, only, persons
from gui.forms.names import PersonField
from gui.forms.numbers import DateField
from gui.forms.spec import Factory, FormSpec, Section, Values
from gui.forms.texts import BilingualField, LineField
from gui.language import current
from gui.saying import tasklines
from gui.view import View

translate = QCoreApplication.translate


def register_proxy(subject: str) -> FormSpec:
    """A proxy, on the candidate's own paper."""

    def build(view: View) -> Sequence[Section]:
        rule = view.procedure.proxies
        marks = {bar.key: dates.capital(bar.name[current()]) for bar in (*rule.bars, *rule.warned)}
        who = candidate_field(view, view.situation.registered(), _most(view))
        return (
            Section("", () if subject else (who,)),
            Section(
                translate("Representatives", "The proxy"),
                (
                    PersonField("person", translate("Representatives", "Name")),
                    DateField("mandate_day", translate("Representatives", "Date of the candidate's paper")),
                    TicksField(
                        "marks",
                        translate("Representatives", "Is the person one of these?"),
                        tuple(marks.items()),
                        translate("Representatives", "Leave all empty if none."),
                    ),
                ),
            ),
        )

    return FormSpec(
        act="register_proxy",
        subject=subject,
        title=lambda: translate("Representatives", "Register a proxy"),
        button=lambda: translate("Representatives", "Register the proxy"),
        build=build,
        intro=lambda view: words.candidate_name(view.situation, subject),
        initial=_one_candidate,
        fixed={"candidate": subject} if subject else {},
    )


def revoke_proxy(subject: str) -> FormSpec:
    """A proxy whose mandate the candidate took back."""

    def build(view: View) -> Sequence[Section]:
        active = [(one.number, _proxy(one, view)) for one in view.situation.proxies if one.revoked_at is None]
        return (Section("", (ChoiceField("proxy", translate("Representatives", "Proxy"), active),)),)

    return FormSpec(
        act="revoke_proxy",
        subject=subject,
        title=lambda: translate("Representatives", "Record that a proxy is withdrawn"),
        button=lambda: translate("Representatives", "Withdraw the proxy"),
        build=build,
    )


def register_observer(subject: str) -> FormSpec:
    """An observer, on the sender's sealed paper."""

    def build(view: View) -> Sequence[Section]:
        del view
        kinds = (
            ("party", translate("Representatives", "a political party")),
            ("association", translate("Representatives", "a public association")),
            ("organisation", translate("Representatives", "another organisation without profit")),
            ("media", translate("Representatives", "a mass medium")),
            ("foreign", translate("Representatives", "a foreign state or international organisation")),
        )
        return (
            Section(
                translate("Representatives", "The observer"),
                (
                    PersonField("person", translate("Representatives", "Name")),
                    ChoiceField("kind", translate("Representatives", "Sent by"), kinds),
                    BilingualField("organisation", translate("Representatives", "Name of the sender")),
                ),
            ),
            Section(
                translate("Representatives", "The sender's paper, with its seal"),
                (
                    LineField("paper_number", translate("Representatives", "Number"), letters=24),
                    DateField("paper_day", translate("Representatives", "Date")),
                ),
            ),
        )

    return FormSpec(
        act="register_observer",
        subject=subject,
        title=lambda: translate("Representatives", "Register an observer"),
        button=lambda: translate("Representatives", "Register the observer"),
        build=build,
        intro=lambda _view: translate(
            "Representatives",
            "The sender's paper and an identity document are the mandate (art. 20-1). Without our card an "
            "observer may be present all the same.",
        ),
    )


def _most(view: View) -> str:
    rule = view.procedure.proxies
    if not rule.most:
        return ""
    said = translate("Representatives", "At most {most} for a candidate ({law}).")
    return said.format(most=rule.most, law=tasklines.cite(rule.citation))


def _one_candidate(view: View) -> Values:
    return {"candidate": only(persons(view.situation.registered())), "marks": []}


def _proxy(one: Proxy, view: View) -> str:
    said = translate("Representatives", "{proxy}, proxy of {candidate}")
    return said.format(
        proxy=words.full_name(one.person), candidate=words.candidate_name(view.situation, one.candidate)
    )


SPECS: dict[str, Factory] = {
    "register_proxy": register_proxy,
    "revoke_proxy": revoke_proxy,
    "register_observer": register_observer,
}
