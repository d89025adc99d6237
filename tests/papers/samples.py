"""Facts for the papers' tests and pictures. Every person in them is plainly invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from core.papers.facts import (
    Ballot,
    Body,
    Certificate,
    Count,
    Decided,
    Described,
    ElectorLine,
    Electors,
    Enclosure,
    Explained,
    Facts,
    Figure,
    IssuedBy,
    Late,
    Letter,
    Name,
    Order,
    Person,
    Registration,
    Result,
    RulesTitle,
    Ruling,
    Signer,
    Stamp,
    State,
    Text,
    Times,
    Votes,
    Winner,
)

ZONE = timezone(timedelta(hours=6))
HEAD = "9f3a21c75be088d14c02e7aa1b953d6fa0c47e5822b9f6136d0794ce35a80fb1"
CODE = "K7Q4-M2XD-9HTA"

VOTE_DAY = date(2005, 8, 12)


def person(kk: str, ru: str) -> Person:
    """A person from «Тегі Аты Әкесінің аты» in both scripts."""
    return Person(Name(*kk.split(maxsplit=2)), Name(*ru.split(maxsplit=2)))


FIRST = person("Үлгібаев Бірінші Сынақұлы", "Улгибаев Биринши Сынакулы")
SECOND = person("Сынақов Екінші Үлгіұлы", "Сынаков Екинши Улгиулы")
CHAIR = person("Үлгіев Ағабек Сынақұлы", "Ульгиев Агабек Сынакулы")
DEPUTY = person("Сынақбаева Әлия Үлгіқызы", "Сынакбаева Алия Улгикызы")
SECRETARY = person("Сынақова Бәтима Үлгіқызы", "Сынакова Батима Улгикызы")
MEMBERS = (
    person("Үлгісова Вера Сынаққызы", "Улгисова Вера Сынаккызы"),
    person("Сынақ Ғани Үлгіұлы", "Сынак Гани Улгиулы"),
    person("Үлгі Дәурен Сынақұлы", "Улги Даурен Сынакулы"),
    person("Үлгібек Еркін Сынақұлы", "Улгибек Еркин Сынакулы"),
)

BODY = Body(
    commission=Text("Ескелді аудандық сайлау комиссиясы", "Ескельдинская районная избирательная комиссия"),
    commission_of=Text(
        "Ескелді аудандық сайлау комиссиясының", "Ескельдинской районной избирательной комиссии"
    ),
    maslikhat=Text("Ескелді аудандық мәслихаты", "Ескельдинский районный маслихат"),
    area=Text("Алматы облысы Ескелді ауданының", "Ескельдинского района Алматинской области"),
    unit_of=Text("Ескелді ауданының", "Ескельдинского района"),
    oblast_akim_to=Text("Алматы облысының әкіміне", "акиму Алматинской области"),
    place=Text("Қарабұлақ ауылы", "село Карабулак"),
    address=Text(
        "040500, Алматы облысы, Ескелді ауданы, Қарабұлақ ауылы, Сынақ көшесі, 1-үй",
        "040500, Алматинская область, Ескельдинский район, село Карабулак, улица Образцовая, дом 1",
    ),
    phone="8 (000) 00-00-01",
)
LONG_BODY = Body(
    commission=Text(
        "Шығыс Қазақстан облысы Үлгілі-Сынақтықұдықтөбе аудандық аумақтық сайлау комиссиясы",
        "Улгили-Сынактыкудыктобинская районная территориальная избирательная комиссия "
        "Восточно-Казахстанской области",
    ),
    commission_of=Text(
        "Шығыс Қазақстан облысы Үлгілі-Сынақтықұдықтөбе аудандық аумақтық сайлау комиссиясының",
        "Улгили-Сынактыкудыктобинской районной территориальной избирательной комиссии "
        "Восточно-Казахстанской области",
    ),
    maslikhat=Text(
        "Үлгілі-Сынақтықұдықтөбе аудандық мәслихаты", "Улгили-Сынактыкудыктобинский районный маслихат"
    ),
    area=Text(
        "Шығыс Қазақстан облысы Үлгілі-Сынақтықұдықтөбе ауданының",
        "Улгили-Сынактыкудыктобинского района Восточно-Казахстанской области",
    ),
    unit_of=Text("Үлгілі-Сынақтықұдықтөбе ауданының", "Улгили-Сынактыкудыктобинского района"),
    oblast_akim_to=Text("Шығыс Қазақстан облысының әкіміне", "акиму Восточно-Казахстанской области"),
    place=Text("Үлкен Сынақтықұдықтөбе ауылы", "село Большое Сынактыкудыктобе"),
    address=Text(
        "070000, Шығыс Қазақстан облысы, Үлгілі-Сынақтықұдықтөбе ауданы, Үлкен Сынақтықұдықтөбе ауылы, "
        "Бейбітшілік & Келісім көшесі, 124/3-үй, 2-қабат, «Б» <кіреберіс>",
        "070000, Восточно-Казахстанская область, Улгили-Сынактыкудыктобинский район, село Большое "
        "Сынактыкудыктобе, улица Мира & Согласия, дом 124/3, 2-й этаж, подъезд <Б>",
    ),
    phone="8 (000) 00-00-02, 8 (000) 00-00-03",
)
RULES = RulesTitle(
    "1485",
    date(2004, 12, 6),
    Text(
        "Қазақстан Республикасы аудандары әкімдерінің сайлауын эксперимент ретінде өткізу ережелерінің",
        "Правил проведения в порядке эксперимента выборов акимов районов Республики Казахстан",
    ),
)

CHAIR_SIGNS = Signer("chair", CHAIR)
SECRETARY_SIGNS = Signer("secretary", SECRETARY)
SIGNERS = (
    CHAIR_SIGNS,
    Signer("deputy_chair", DEPUTY),
    SECRETARY_SIGNS,
    *(Signer("member", member) for member in MEMBERS),
)
ABSENT = (*SIGNERS[:-1], replace(SIGNERS[-1], absent_reason=Text("науқастануына байланысты", "болезнь")))


def stamp(
    state: State = State.ISSUED,
    *,
    practice: bool = False,
    head: bool = False,
    number: int = 18,
    code: str = CODE,
) -> Stamp:
    """A stamp of the day of the act; a draft has neither number nor code."""
    draft = state is State.DRAFT
    return Stamp(
        state,
        practice,
        date(2005, 8, 13),
        None if draft else number,
        "" if draft else code,
        HEAD if head else "",
    )


def described(who: Person, **more: object) -> Described:
    """A person with work and settlement."""
    return Described(
        who,
        1962,
        Text("аудандық білім бөлімінің бастығы", "начальник районного отдела образования"),
        Text("Талдықорған қаласы", "город Талдыкорган"),
    )


LONG_PERSON = Person(
    Name(
        "Сынақтықұдықтөбелі-Үлгібайбатырұлы",
        "Мұхаммедәлішерхан-Бірінші-Екінші-Үшінші",
        "Әбдірахманғазиұлы-Сынақтыбатырұлы-Үлгілі",
    ),
    Name(
        "Сынактыкудыктобели-Улгибайбатырулы",
        "Мухаммедалишерхан-Биринши-Екинши-Ушинши",
        "Абдирахмангазиулы-Сынактыбатырулы-Улгили",
    ),
)
TRICKY = person("Үлгі<b>бай & Ұлы> Бірінші «Сынақ»", "Улги<b>бай & Улы> Биринши «Сынак»")
LONG_DESCRIBED = Described(
    LONG_PERSON,
    1951,
    Text(
        "«Үлгі & Сынақ» жауапкершілігі шектеулі серіктестігінің <құрылыс> жөніндегі бас директорының "
        "бірінші орынбасары – аудандық тұрғын үй-коммуналдық шаруашылығы бөлімінің бұрынғы бастығы",
        "первый заместитель генерального директора по <строительству> товарищества с ограниченной "
        "ответственностью «Улги & Сынак» – бывший начальник районного отдела жилищно-коммунального хозяйства",
    ),
    Text("Үлкен Сынақтықұдықтөбе ауылы", "село Большое Сынактыкудыктобе"),
)
DECIDED = Decided("7/23", date(2005, 8, 13), 6, 0, 1, 7)
DISSENTED = replace(DECIDED, in_favour=4, against=2, dissent=True)
LATE = Late(
    date(2005, 8, 16),
    date(2005, 8, 18),
    2,
    Text(
        "жауын-шашыннан жол жабылып, комиссия мүшелері жиналмады",
        "из-за закрытой дороги члены комиссии не собрались",
    ),
    Text("А. Үлгіев", "А. Ульгиев"),
)
RULING = Ruling(
    Text(
        "жартысы қай саннан есептеледі: жарамды бюллетеньдерден бе, жәшіктегі бюллетеньдерден бе",
        "от какого числа считается половина: от действительных бюллетеней или от бюллетеней в урне",
    ),
    Text("Орталық сайлау комиссиясы", "Центральная избирательная комиссия"),
    date(2005, 8, 10),
    "11/74",
    Text("жарамды бюллетеньдерден есептеледі", "считается от действительных бюллетеней"),
)


def moment(hour: int, minute: int = 0) -> datetime:
    """An hour of the vote day, local."""
    return datetime(2005, 8, 12, hour, minute, tzinfo=ZONE)


TIMES = Times(moment(9, 50), moment(10), moment(12, 30), moment(12, 40), moment(12, 50))
COUNT = Count(
    body=BODY,
    round=1,
    vote_day=VOTE_DAY,
    figures=tuple(
        Figure(key, value)
        for key, value in (
            ("L", 15),
            ("P", 14),
            ("R", 16),
            ("I", 14),
            ("S", 0),
            ("C", 2),
            ("B", 14),
            ("T", 13),
            ("N", 1),
        )
    ),
    issued_by=(IssuedBy(MEMBERS[0], "member", 8), IssuedBy(MEMBERS[1], "member", 6)),
    votes=(Votes(SECOND, 5), Votes(FIRST, 8)),
    times=TIMES,
    signed_at=moment(13, 40),
    explanations=(),
    rulings=(),
    attachments=(Text("байқаушының өтініші, 1 парақ", "заявление наблюдателя, 1 л."),),
    signers=SIGNERS,
    posted=Text("мәслихат ғимаратының кіреберісінде, 13.50", "у входа в здание маслихата, 13.50"),
)
SECOND_COUNT = replace(
    COUNT,
    round=2,
    times=Times(moment(15), moment(15, 30), moment(17), moment(17, 5), moment(17, 15)),
    signed_at=moment(18),
    posted=Text("мәслихат ғимаратының кіреберісінде, 18.10", "у входа в здание маслихата, 18.10"),
)
TIE = replace(
    COUNT,
    figures=tuple(
        replace(one, value=14) if one.key == "T" else replace(one, value=0) if one.key == "N" else one
        for one in COUNT.figures
    ),
    votes=(Votes(SECOND, 7), Votes(FIRST, 7)),
)
CROWD = tuple(
    person(f"{kk} Сынақ{at:02d} Үлгіұлы", f"{ru} Сынак{at:02d} Улгиулы")
    for at, (kk, ru) in enumerate(
        (
            ("Аманүлгіев", "Амануглиев"),
            ("Әлсынақов", "Алсынаков"),
            ("Бекүлгіев", "Бекулгиев"),
            ("Ғанисынақов", "Ганисынаков"),
            ("Дәурен-Үлгібаев", "Даурен-Улгибаев"),
            ("Есүлгіев", "Есулгиев"),
            ("Жақсынақов", "Жаксынаков"),
            ("Қайүлгіев", "Кайулгиев"),
            ("Өтеүлгіев", "Отеулгиев"),
            ("Сынақов", "Сынаков"),
            ("Үлгібаев", "Улгибаев"),
            ("Һарунүлгіев", "Харунулгиев"),
        ),
        start=1,
    )
)
FULL_COUNT = replace(
    COUNT,
    body=LONG_BODY,
    figures=tuple(replace(one, value=99_999 - at) for at, one in enumerate(COUNT.figures)),
    issued_by=tuple(IssuedBy(member, "member", 20_001) for member in (*MEMBERS, DEPUTY)),
    votes=(*(Votes(one, 8_000 + at) for at, one in enumerate(CROWD[:11])), Votes(LONG_PERSON, 999)),
    explanations=(
        Explained(
            "count.carried_away", Text("екі бюллетень залдан шығарылды", "два бюллетеня вынесены из зала")
        ),
        Explained("count.close", Text("сандар қайта оқылды, өзгеріс жоқ", "цифры перечитаны, без изменений")),
    ),
    rulings=(RULING,),
    attachments=(*COUNT.attachments, Text("ерекше пікір, 2 парақ", "особое мнение, 2 л.")),
    signers=ABSENT,
    recount=Text("өткізілді, нәтиже өзгермеді", "проведен, результат не изменился"),
)
RESULT = Result(
    body=BODY,
    rules=RULES,
    day=VOTE_DAY,
    vote_day=VOTE_DAY,
    counts=(COUNT,),
    count_numbers=(15,),
    kind="elected",
    single=False,
    elected=FIRST,
    elected_votes=8,
    point=Text("6", "6"),
    arithmetic=Text(
        "дауыс беруге қатысқандар – 13, ең көп дауыс – 8, одан кейінгі – 5, 8 саны 5-тен көп",
        "приняли участие в голосовании – 13, больше всего голосов – 8, следующее число – 5, 8 больше 5",
    ),
    next_step=None,
    decides=None,
    rulings=(),
    signers=SIGNERS,
)
RESULT_SECOND = replace(
    RESULT,
    counts=(TIE, SECOND_COUNT),
    count_numbers=(15, 16),
    rulings=(RULING,),
    signers=ABSENT,
    point=Text("6 және 45", "6 и 45"),
)
RESULT_SINGLE = replace(
    RESULT,
    counts=(replace(COUNT, votes=(Votes(FIRST, 13),)),),
    single=True,
    point=Text("45", "45"),
    arithmetic=Text(
        "дауыс беруге қатысқандар – 13, кандидат үшін берілген дауыстар – 13, 2 × 13 = 26 > 13",
        "приняли участие в голосовании – 13, за кандидата подано голосов – 13, 2 × 13 = 26 > 13",
    ),
    elected_votes=13,
)
RESULT_NONE = replace(
    RESULT,
    counts=(TIE, replace(SECOND_COUNT, figures=TIE.figures, votes=TIE.votes)),
    count_numbers=(15, 16),
    kind="not_elected",
    elected=None,
    elected_votes=None,
    point=Text("59", "59"),
    next_step=Text(
        "мәселе Орталық сайлау комиссиясына жолданады",
        "вопрос направляется в Центральную избирательную комиссию",
    ),
    decides=Text("Орталық сайлау комиссиясы", "Центральная избирательная комиссия"),
    attachments=(
        Text("шағым, авторы: Үлгі, 2\u00a0парақта", "жалоба, автор: Образец, на\u00a02\u00a0л."),
        Text(
            "ерекше пікір, авторы: Үлгі, 1\u00a0парақта", "особое мнение, автор: Образец, на\u00a01\u00a0л."
        ),
    ),
)
REGISTRATION = Registration(
    BODY, RULES, Decided("2/5", date(2005, 7, 14), 7, 0, 0, 7), described(FIRST), CHAIR_SIGNS, SECRETARY_SIGNS
)
CERTIFICATE = Certificate(BODY, 1, FIRST, "2/5", date(2005, 7, 14), date(2005, 7, 14), CHAIR_SIGNS)


def elector_lines(count: int) -> tuple[ElectorLine, ...]:
    """So many invented deputies."""
    return tuple(
        ElectorLine(
            at,
            CROWD[(at - 1) % len(CROWD)],
            1940 + at % 40,
            Text(f"Қарабұлақ ауылы, Сынақ көшесі, {at}-үй", f"село Карабулак, улица Сынак, дом {at}"),
        )
        for at in range(1, count + 1)
    )


ELECTORS = Electors(BODY, date(2005, 7, 29), VOTE_DAY, elector_lines(15), CHAIR_SIGNS, SECRETARY_SIGNS)
BALLOT = Ballot(BODY, VOTE_DAY, 1, (SECOND, FIRST))
WINNER = Winner(BODY, RULES, DECIDED, described(FIRST), 17, VOTE_DAY, CHAIR_SIGNS, SECRETARY_SIGNS)
LETTER = Letter(
    BODY,
    "01-12/34",
    date(2005, 8, 13),
    (
        Enclosure(
            Text(
                "сайланған әкімді тіркеу туралы № 7/23 шешім", "решение о регистрации избранного акима № 7/23"
            ),
            2,
        ),
        Enclosure(Text("сайлау нәтижелері туралы № 17 хаттама", "протокол о результатах выборов № 17"), 2),
        Enclosure(
            Text("дауыс беру нәтижелері туралы № 15 хаттама", "протокол о результатах голосования № 15"), 1
        ),
        Enclosure(
            Text("әкімді тағайындау туралы өкімнің жобасы", "проект распоряжения о назначении акима"), 2
        ),
    ),
    CHAIR_SIGNS,
    SECRETARY,
    "8 (000) 00-00-01",
)
ORDER = Order(BODY, RULES, FIRST, "7/23", date(2005, 8, 13))

NORMAL: Mapping[str, Facts] = {
    "registration": REGISTRATION,
    "certificate": CERTIFICATE,
    "electors": ELECTORS,
    "ballot": BALLOT,
    "count": COUNT,
    "result": RESULT,
    "winner": WINNER,
    "letter": LETTER,
    "order": ORDER,
}
EXTREME: Mapping[str, Facts] = {
    "registration": replace(
        REGISTRATION,
        body=LONG_BODY,
        candidate=LONG_DESCRIBED,
        decided=replace(DISSENTED, number="112/1023"),
        late=LATE,
    ),
    "certificate": replace(
        CERTIFICATE,
        body=LONG_BODY,
        number=12,
        candidate=LONG_PERSON,
        decision_number="112/1023",
        chair=Signer("chair", LONG_PERSON),
    ),
    "electors": replace(
        ELECTORS,
        body=LONG_BODY,
        lines=(
            replace(elector_lines(1)[0], person=LONG_PERSON, address=LONG_BODY.address),
            *elector_lines(60)[1:59],
            replace(
                elector_lines(60)[-1],
                person=TRICKY,
                remark=Text("өкілеттігі <мерзімінен> бұрын", "полномочия & срок"),
            ),
        ),
    ),
    "ballot": replace(BALLOT, body=LONG_BODY, candidates=(*CROWD[:11], LONG_PERSON)),
    "count": FULL_COUNT,
    "result": replace(
        RESULT_SECOND,
        body=LONG_BODY,
        counts=(FULL_COUNT, replace(SECOND_COUNT, body=LONG_BODY)),
        elected=LONG_PERSON,
    ),
    "winner": replace(WINNER, body=LONG_BODY, elected=LONG_DESCRIBED, decided=DISSENTED, late=LATE),
    "letter": replace(
        LETTER,
        body=LONG_BODY,
        enclosures=tuple(
            replace(one, title=Text(one.title.kk + " & <қосымшалар>", one.title.ru + " & <приложения>"))
            for one in LETTER.enclosures * 2
        ),
        chair=Signer("chair", LONG_PERSON),
        executor=LONG_PERSON,
    ),
    "order": replace(ORDER, body=LONG_BODY, elected=LONG_PERSON, decision_number="112/1023"),
}
OTHERS: Mapping[str, Facts] = {
    "ballot-second": replace(BALLOT, round=2),
    "ballot-four": replace(BALLOT, candidates=CROWD[2:6]),
    "ballot-twelve": replace(BALLOT, candidates=CROWD),
    "ballot-specimen": replace(BALLOT, specimen=True),
    "certificate-middle": replace(CERTIFICATE, candidate=CROWD[4]),
    "count-second": replace(SECOND_COUNT, signers=ABSENT, rulings=(RULING,)),
    "electors-five": replace(ELECTORS, lines=elector_lines(5)),
    "electors-nineteen": replace(ELECTORS, lines=elector_lines(19)),
    "result-second": RESULT_SECOND,
    "result-single": RESULT_SINGLE,
    "result-none": RESULT_NONE,
    "winner-late": replace(WINNER, late=LATE, decided=DISSENTED),
}
HEADED = ("count", "result")


def stamps(kind: str) -> Mapping[str, Stamp]:
    """Every state of a paper, real and practice."""
    head = kind in HEADED
    return {
        f"{state.value}{'-practice' if practice else ''}": stamp(state, practice=practice, head=head)
        for state in State
        for practice in (False, True)
    }
