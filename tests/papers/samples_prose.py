"""Facts of the acts in prose, minutes, receipt and inventory for tests and pictures, all invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from core.papers.facts import (
    Announced,
    Applicant,
    Attended,
    Brought,
    Called,
    Cancellation,
    Conformity,
    Decided,
    Established,
    Extension,
    Facts,
    Filed,
    Invalidation,
    Inventory,
    ListRefusal,
    Minutes,
    Moved,
    OpenVote,
    Person,
    Receipt,
    Refusal,
    Registering,
    RulesTitle,
    SecondVote,
    Signer,
    Sitting,
    Taken,
    Text,
    Unused,
    Voting,
)
from core.papers.wording import Layers
from core.procedures import procedure
from core.rules.procedure import Procedure
from tests.papers.samples import (
    ABSENT,
    BODY,
    CHAIR,
    CHAIR_SIGNS,
    CROWD,
    DISSENTED,
    FIRST,
    LETTER,
    LONG_BODY,
    LONG_DESCRIBED,
    LONG_PERSON,
    MEMBERS,
    REGISTRATION,
    RESULT,
    RESULT_SECOND,
    RULES,
    RULING,
    SECOND,
    SECRETARY,
    SECRETARY_SIGNS,
    SIGNERS,
    VOTE_DAY,
    WINNER,
    ZONE,
    described,
    moment,
)

REGISTERED = Decided("2/5", date(2005, 7, 14), 6, 0, 0, 7)
AKIM = Text("облыс әкімі", "аким области")
PAPERS = (
    Brought(
        Text(
            "облыс әкімінің кандидаттарды ұсыну туралы ұсынымы",
            "представление акима области о выдвижении кандидатов",
        ),
        AKIM,
        "03-15/118",
        date(2005, 6, 30),
        2,
    ),
    Brought(
        Text(
            "әкімдікке кандидаттыққа түсуге келісімі туралы мәлімдеме",
            "заявление о согласии баллотироваться кандидатом в акимы",
        ),
        Text(FIRST.kk.full, FIRST.ru.full),
        "",
        date(2005, 6, 30),
        1,
    ),
    Brought(
        Text("кандидат туралы өмірбаяндық деректер", "биографические данные о кандидате"),
        Text(FIRST.kk.full, FIRST.ru.full),
        "",
        date(2005, 6, 29),
        3,
    ),
    Brought(
        Text(
            "Қазақстан Республикасы азаматының жеке бас куәлігі",
            "удостоверение личности гражданина Республики Казахстан",
        ),
        Text(FIRST.kk.full, FIRST.ru.full),
        "000000001",
        date(2001, 3, 5),
        1,
    ),
)
RECEIPT = Receipt(BODY, datetime(2005, 7, 1, 10, 15, tzinfo=ZONE), PAPERS)
ESTABLISHED = (
    Established(
        Text("белсенді сайлау құқығы бар", "обладает активным избирательным правом"),
        "10",
        "анықтама / справка № 12, 01.07.2005",
        True,
    ),
    Established(
        Text("сайлау күні 25 жастан жас емес", "не моложе 25 лет на день выборов"),
        "11",
        "жеке куәлік / удостоверение личности № 000000001, 05.03.2001",
        True,
    ),
    Established(
        Text("тиісті облыстың аумағында тұрады", "проживает на территории соответствующей области"),
        "11",
        "анықтама / справка № 7, 01.07.2005",
        True,
    ),
    Established(
        Text(
            "мемлекеттік қызметшіге қойылатын талаптарға сәйкес келеді",
            "соответствует требованиям, предъявляемым к государственным служащим",
        ),
        "11",
        "қызметтік тізім / послужной список, 29.06.2005",
        True,
    ),
)
CONFORMITY = Conformity(BODY, RULES, date(2005, 7, 5), FIRST, ESTABLISHED, SIGNERS, OpenVote(7, 0, 0, 7))
REFUSAL = Refusal(
    BODY,
    RULES,
    Decided("2/6", date(2005, 7, 14), 5, 1, 1, 7),
    SECOND,
    Text("кандидатты ұсыну ережелері бұзылған", "нарушение правил выдвижения кандидата"),
    Text(
        "келісім туралы мәлімдемеге кандидаттың өзі қол қоймаған (№ 3 қолхат, 2-парақ)",
        "заявление о согласии подписано не самим кандидатом (расписка № 3, лист 2)",
    ),
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
)
CANCELLATION = Cancellation(
    BODY,
    RULES,
    Decided("4/11", date(2005, 7, 25), 5, 2, 0, 7),
    FIRST,
    "2/5",
    date(2005, 7, 14),
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
    Text("сайлаушыларды сатып алу фактілері белгілі болған", "установление фактов подкупа избирателей"),
    Text(
        "прокурордың 2005 жылғы 22 шілдедегі № 41 қаулысы",
        "постановление прокурора от 22 июля 2005 года № 41",
    ),
)
WISH = replace(CANCELLATION, ground=None, facts=None, wish=date(2005, 7, 24))
ATTENDED = Attended(
    number=2,
    day=date(2005, 7, 14),
    place=Text("Қарабұлақ ауылы, мәслихат ғимараты", "село Карабулак, здание маслихата"),
    chair=CHAIR_SIGNS,
    secretary=SECRETARY_SIGNS,
    present=SIGNERS[:-1],
    absent=SIGNERS[-1:],
    agenda=Text("әкімдікке кандидаттарды тіркеу", "регистрация кандидатов в акимы"),
    others=Text("А. Сынақов, байқаушы", "А. Сынаков, наблюдатель"),
)
REGISTERING = Registering(
    BODY,
    RULES,
    ATTENDED,
    (
        Applicant(described(FIRST), PAPERS, REGISTERED),
        Applicant(described(SECOND), PAPERS[:3], replace(REGISTERED, number="2/6", dissent=True)),
    ),
)
SITTING = Sitting(
    BODY,
    ATTENDED,
    (
        Taken("register", REGISTERED, FIRST),
        Taken("refuse", replace(DISSENTED, number="2/6", day=date(2005, 7, 14)), SECOND),
        Taken("ballot", replace(REGISTERED, number="2/7")),
    ),
)
SECOND_VOTE = SecondVote(
    BODY,
    RULES,
    Decided("6/20", VOTE_DAY, 6, 0, 0, 7),
    (SECOND, FIRST),
    moment(15, 30),
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
)
EXTENSION = Extension(
    BODY,
    RULES,
    "nomination",
    Decided("3/9", date(2005, 7, 12), 6, 1, 0, 7),
    Text(
        "ұсынылған барлық кандидаттар тіркелгенге дейін өз кандидатураларын қайтып алды",
        "все выдвинутые кандидаты до их регистрации сняли свои кандидатуры",
    ),
    (
        Moved(Text("кандидаттарды ұсыну", "выдвижение кандидатов"), date(2005, 6, 27), date(2005, 7, 16)),
        Moved(Text("кандидаттарды тіркеу", "регистрация кандидатов"), date(2005, 7, 2), date(2005, 7, 21)),
    ),
    VOTE_DAY,
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
)
INVALIDATION = Invalidation(
    BODY,
    RULES,
    Decided("7/25", date(2005, 8, 14), 4, 2, 1, 7),
    VOTE_DAY,
    Text(
        "дауыс беру мен дауыстарды есептеу тәртібі бұзылған",
        "нарушение порядка голосования и подсчета голосов",
    ),
    Text(
        "жәшікке дауыс беру басталғаннан кейін мөр басылған (байқаушының 12 тамыздағы актісі)",
        "урна опечатана после начала голосования (акт наблюдателя от 12 августа)",
    ),
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
)
LIST_REFUSAL = ListRefusal(
    BODY,
    date(2005, 8, 5),
    datetime(2005, 8, 5, 11, 20, tzinfo=ZONE),
    Text(CROWD[3].kk.full, CROWD[3].ru.full),
    Text("тұрғылықты мекенжайды өзгерту", "изменить адрес места жительства"),
    Text(
        "жаңа мекенжай бойынша тіркелгенін растайтын құжат ұсынылмаған",
        "документ о регистрации по новому адресу не представлен",
    ),
    CHAIR_SIGNS,
    SECRETARY_SIGNS,
)
UNUSED = Unused(BODY, 1, 2, moment(12, 40), moment(12, 30), 16, 14, 0, SIGNERS)
FIRST_VOTING = Voting(1, moment(10), moment(12, 30), (SECOND, FIRST), MEMBERS[:2], 15)
MINUTES = Minutes(
    body=BODY,
    rules=RULES,
    attempt=1,
    quorate=True,
    place=Text("мәслихаттың мәжіліс залы", "зал заседаний маслихата"),
    opened_at=moment(9, 55),
    closed_at=moment(14, 10),
    presides=Text(CHAIR.kk.full, CHAIR.ru.full),
    keeper=SECRETARY_SIGNS,
    base_kind="seats",
    base=15,
    present=CROWD[:10],
    members=SIGNERS,
    signers=(Signer("presiding", CHAIR), Signer("keeper", SECRETARY)),
    others=Text("А. Сынақов, байқаушы", "А. Сынаков, наблюдатель"),
    urn_sealed_at=moment(9, 50),
    votings=(FIRST_VOTING,),
    announced=Announced(moment(14), Text("А. Үлгіев", "А. Ульгиев")),
)
FILED = (
    Filed("03-15/118", date(2005, 6, 30), PAPERS[0].name, 2),
    Filed(
        "1", date(2005, 7, 1), Text("құжаттарды қабылдау туралы қолхат", "расписка о приеме документов"), 1
    ),
    Filed(
        "2/5",
        date(2005, 7, 14),
        Text(
            "кандидатты тіркеу туралы шешім, кандидат: Үлгібаев Бірінші Сынақұлы",
            "решение о регистрации кандидата, кандидат: Улгибаев Биринши Сынакулы",
        ),
        2,
    ),
    Filed(
        "15",
        VOTE_DAY,
        Text("дауыс беру нәтижелері туралы хаттама", "протокол о результатах голосования"),
        1,
    ),
)
INVENTORY = Inventory(BODY, date(2005, 8, 20), "01-07", FILED, SECRETARY_SIGNS)
LONG_TEXT = Text(
    "«Үлгі & Сынақ» қоғамдық бірлестігінің <байқаушысы> берген актіде көрсетілгендей, " * 4 + "расталды",
    "как указано в акте <наблюдателя> общественного объединения «Улги & Сынак», " * 4 + "подтверждено",
)
LONG_SIGNERS = (Signer("chair", LONG_PERSON), *ABSENT[1:])
FULL = (*(CROWD[at % 12] for at in range(59)), LONG_PERSON)


def many(papers: tuple[Brought, ...], who: Person) -> tuple[Brought, ...]:
    """The same papers from another person."""
    return tuple(replace(one, sender=Text(who.kk.full, who.ru.full)) for one in papers)


NORMAL: Mapping[str, Facts] = {
    "receipt": RECEIPT,
    "conformity": CONFORMITY,
    "registering": REGISTERING,
    "refusal": REFUSAL,
    "cancellation": CANCELLATION,
    "sitting": SITTING,
    "secondvote": SECOND_VOTE,
    "extension": EXTENSION,
    "invalidation": INVALIDATION,
    "listrefusal": LIST_REFUSAL,
    "unused": UNUSED,
    "minutes": MINUTES,
    "inventory": INVENTORY,
}
EXTREME: Mapping[str, Facts] = {
    "receipt": replace(
        RECEIPT,
        body=LONG_BODY,
        papers=tuple(p for who in (*CROWD[:11], LONG_PERSON) for p in many(PAPERS, who)),
    ),
    "conformity": replace(
        CONFORMITY,
        body=LONG_BODY,
        candidate=LONG_PERSON,
        established=(*ESTABLISHED, replace(ESTABLISHED[0], met=False, evidence="№ 1 <&> " * 25)),
        signers=LONG_SIGNERS,
        vote=OpenVote(4, 2, 1, 7, dissent=True),
    ),
    "registering": replace(
        REGISTERING,
        body=LONG_BODY,
        attended=replace(ATTENDED, agenda=LONG_TEXT, others=LONG_TEXT, spoke=LONG_TEXT),
        applicants=tuple(
            Applicant(replace(LONG_DESCRIBED, person=who), PAPERS, DISSENTED)
            for who in (*CROWD[:11], LONG_PERSON)
        ),
    ),
    "refusal": replace(REFUSAL, body=LONG_BODY, candidate=LONG_PERSON, facts=LONG_TEXT, decided=DISSENTED),
    "cancellation": replace(
        CANCELLATION, body=LONG_BODY, candidate=LONG_PERSON, facts=LONG_TEXT, decided=DISSENTED
    ),
    "sitting": replace(
        SITTING,
        body=LONG_BODY,
        attended=replace(ATTENDED, agenda=LONG_TEXT, spoke=LONG_TEXT),
        taken=tuple(Taken("cancel", DISSENTED, who) for who in (*CROWD[:11], LONG_PERSON)),
    ),
    "secondvote": replace(SECOND_VOTE, body=LONG_BODY, candidates=(LONG_PERSON, CROWD[4]), decided=DISSENTED),
    "extension": replace(EXTENSION, body=LONG_BODY, reason=LONG_TEXT, decided=DISSENTED),
    "invalidation": replace(INVALIDATION, body=LONG_BODY, facts=LONG_TEXT, decided=DISSENTED),
    "listrefusal": replace(
        LIST_REFUSAL, body=LONG_BODY, asked=LONG_TEXT, reason=LONG_TEXT, applicant=LONG_TEXT
    ),
    "unused": replace(
        UNUSED, body=LONG_BODY, round=2, number=99_999, received=99_999, issued=99_999, signers=LONG_SIGNERS
    ),
    "minutes": replace(
        MINUTES,
        body=LONG_BODY,
        attempt=2,
        base_kind="elected",
        base=60,
        present=FULL,
        others=LONG_TEXT,
        votings=(
            replace(FIRST_VOTING, candidates=(*CROWD[:11], LONG_PERSON)),
            Voting(2, moment(15, 30), moment(16), (SECOND, LONG_PERSON), MEMBERS, 16, SECOND_VOTE.decided),
        ),
        attachments=(LONG_TEXT, LONG_TEXT),
        rulings=(RULING,),
    ),
    "inventory": replace(INVENTORY, body=LONG_BODY, filed=FILED * 20),
}
OTHERS: Mapping[str, Facts] = {
    "cancellation-wish": WISH,
    "conformity-fails": replace(
        CONFORMITY, established=(*ESTABLISHED[:3], replace(ESTABLISHED[3], met=False))
    ),
    "extension-election": replace(EXTENSION, kind="election", vote_day=date(2005, 9, 9)),
    "sitting-nothing": replace(SITTING, taken=()),
    "minutes-inquorate": replace(
        MINUTES,
        quorate=False,
        present=CROWD[:6],
        votings=(),
        announced=None,
        urn_sealed_at=None,
        closed_at=moment(10, 5),
    ),
    "minutes-second": replace(
        MINUTES,
        present=(*CROWD[:12], FIRST, SECOND),
        votings=(
            FIRST_VOTING,
            Voting(2, moment(15, 30), moment(16), (SECOND, FIRST), MEMBERS[:2], 17, SECOND_VOTE.decided),
        ),
        rulings=(RULING,),
    ),
}


DISTRICT_RULES, RURAL_RULES = procedure("kz-2006-district"), procedure("kz-2013-rural")


def under(facts: Facts, rules: Procedure) -> Facts:
    """The same paper under another rule set: its decree in the preamble."""
    decree = rules.decree
    named = RulesTitle(decree.number, decree.day, Text(decree.rules_of.kk, decree.rules_of.ru))
    return replace(facts, rules=named) if hasattr(facts, "rules") else facts  # type: ignore[type-var]


WORDED: tuple[tuple[str, Facts], ...] = (
    ("registration", REGISTRATION),
    ("conformity", CONFORMITY),
    ("registering", REGISTERING),
    ("refusal", REFUSAL),
    ("cancellation", WISH),
    ("extension", EXTENSION),
    ("invalidation", INVALIDATION),
    ("minutes", MINUTES),
    ("result", RESULT),
    ("winner", WINNER),
    ("letter", replace(LETTER, maslikhat=BODY.maslikhat, enclosures=LETTER.enclosures[:3])),  # no draft order
)
CALLED_SECOND = replace(RESULT_SECOND, second_vote=Called("6/20", VOTE_DAY, (SECOND, FIRST)))
LAID: Mapping[str, tuple[Facts, Layers]] = {
    **{
        f"{kind}-{rules.decree.day.year}": (under(facts, rules), Layers(rules=rules.wording))
        for rules in (DISTRICT_RULES, RURAL_RULES)
        for kind, facts in WORDED
    },
    "secondvote-2006": (under(SECOND_VOTE, DISTRICT_RULES), Layers(rules=DISTRICT_RULES.wording)),
    "result-2006-second": (under(CALLED_SECOND, DISTRICT_RULES), Layers(rules=DISTRICT_RULES.wording)),
    **{
        f"{kind}-resolution": (facts, Layers(resolution=True))
        for kind, facts in (("winner", WINNER), ("cancellation", CANCELLATION), ("sitting", SITTING))
    },
    **{
        f"{kind}-parallel": (facts, Layers(parallel=True))
        for kind, facts in (
            *NORMAL.items(),
            ("winner", WINNER),
            ("registration", REGISTRATION),
            ("result", RESULT_SECOND),
        )
        if kind not in {"receipt", "unused", "inventory"}
    },
}
"""Papers in other words or otherwise set: of a later rule set, as resolutions, side by side."""
