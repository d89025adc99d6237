"""The views of an audit file: what a reader opens first, in three languages.

Plain SQL without JSON functions: SQLite 3.40 refuses those in a schema it does not trust. A Russian or
English reader is shown the Russian forms of names, a Kazakh reader the Kazakh ones.
"""

from collections.abc import Mapping

_NAME = "trim({0}.surname_{1} || ' ' || {0}.given_{1} || ' ' || {0}.patronymic_{1})"

_Words = tuple[str, str, str]  # kk, ru, en

_VIEWS: tuple[tuple[_Words, str, Mapping[str, _Words]], ...] = (
    (
        ("Кандидаттар", "Кандидаты", "Candidates"),
        f"""SELECT {_NAME.format("c", "LL")} AS "[name]", c.birth_year AS "[born]", c.work_LL AS "[work]",
  c.settlement_LL AS "[lives]", c.state AS "[state]"
FROM candidate AS c ORDER BY c.id""",
        {
            "name": ("Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "Name"),
            "born": ("Туған жылы", "Год рождения", "Year of birth"),
            "work": ("Лауазымы, жұмыс орны", "Должность, место работы", "Position and work"),
            "lives": ("Тұрғылықты жері", "Место жительства", "Residence"),
            "state": ("Күйі", "Состояние", "State"),
        },
    ),
    (
        ("Комиссия мүшелері", "Члены комиссии", "Commission members"),
        f"""SELECT {_NAME.format("m", "LL")} AS "[name]", m.role AS "[role]"
FROM member AS m ORDER BY m.position, m.id""",
        {
            "name": ("Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "Name"),
            "role": ("Міндеті", "Должность в комиссии", "Role"),
        },
    ),
    (
        ("Дауыстар", "Голоса", "Votes"),
        f"""SELECT e.round AS "[round]", {_NAME.format("c", "LL")} AS "[name]", f.value AS "[votes]"
FROM count_protocol AS p
JOIN count_entry AS e ON e.round = p.round AND e.counting = p.counting AND e.entry = 1
JOIN count_figure AS f ON f.count_entry = e.id
JOIN candidate AS c ON f.figure = 'votes.' || c.id
ORDER BY e.round, f.value DESC, c.id""",
        {
            "round": ("Дауыс беру", "Голосование", "Vote"),
            "name": ("Кандидат", "Кандидат", "Candidate"),
            "votes": ("Дауыс саны", "Число голосов", "Votes"),
        },
    ),
    (
        ("Нәтижелер", "Результаты", "Results"),
        f"""SELECT r.round AS "[round]", r.kind AS "[kind]", {_NAME.format("c", "LL")} AS "[name]",
  r.why_WW AS "[why]", r.citation AS "[point]"
FROM result AS r
LEFT JOIN result_person AS w ON w.result = r.id
LEFT JOIN candidate AS c ON c.id = w.candidate
ORDER BY r.id, w.id""",
        {
            "round": ("Дауыс беру", "Голосование", "Vote"),
            "kind": ("Нәтиже", "Результат", "Result"),
            "name": ("Кандидат", "Кандидат", "Candidate"),
            "why": ("Негіздеме", "Обоснование", "Why"),
            "point": ("Тармақ", "Пункт", "Point"),
        },
    ),
    (
        ("Құжаттар", "Документы", "Papers"),
        """SELECT p.id AS "[number]", p.day AS "[day]", p.kind AS "[kind]", p.state AS "[state]",
  p.heir AS "[heir]", p.code AS "[code]", p.sha256 AS "SHA-256"
FROM paper AS p ORDER BY p.id""",
        {
            "number": ("№", "№", "No."),
            "day": ("Күні", "Дата", "Date"),
            "kind": ("Түрі", "Вид", "Kind"),
            "state": ("Күйі", "Состояние", "State"),
            "heir": ("Орнына берілген құжат", "Заменен документом", "Superseded by"),
            "code": ("Тексеру коды", "Код проверки", "Check code"),
        },
    ),
    (
        ("Кешігулер", "Опоздания", "Late acts"),
        """SELECT l.step AS "[step]", l.due AS "[due]", l.done AS "[done]", l.days AS "[days]",
  l.reason_LL AS "[reason]", l.given_by_LL AS "[who]"
FROM lateness AS l ORDER BY l.id""",
        {
            "step": ("Әрекет", "Действие", "Step"),
            "due": ("Мерзімі", "Срок", "Due"),
            "done": ("Орындалды", "Выполнено", "Done"),
            "days": ("Кешігу, күн", "Опоздание, дней", "Days late"),
            "reason": ("Себебі", "Причина", "Reason"),
            "who": ("Көрсеткен адам", "Указавшее лицо", "Given by"),
        },
    ),
)


def views() -> tuple[str, ...]:
    """The CREATE VIEW statements, sorted by the name of the view."""
    made = {}
    for names, body, heads in _VIEWS:
        for place, language in enumerate(("kk", "ru", "en")):
            sql = body.replace("_LL", "_kk" if language == "kk" else "_ru").replace("_WW", f"_{language}")
            for key, words in heads.items():
                sql = sql.replace(f'"[{key}]"', f'"{words[place]}"')
            made[names[place]] = f'CREATE VIEW "{names[place]}" AS {sql}'
    return tuple(made[name] for name in sorted(made))
