"""The views of an audit file: what a reader opens first, in three languages.

Plain SQL without JSON functions: SQLite 3.40 refuses those in a schema it does not trust. A Russian or
English reader is shown the Russian forms of names, a Kazakh reader the Kazakh ones. Codes are told in
words by the table `word`; a code without a word is shown as it is.

In the SQL below `[key]` is the head of a column, `_LL` the language of names (kk, ru), `_WW` that of
sentences (kk, ru, en), `{name:x}` a person's name and `{word:subject:column}` a code in words.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from core import resources

LANGUAGES = ("kk", "ru", "en")

_VIEWS: Mapping[str, str] = {
    "candidates": """SELECT {name:c} AS [name], c.birth_year AS [born], c.work_LL AS [work],
  c.settlement_LL AS [lives], {word:candidate:c.state} AS [state]
FROM candidate AS c ORDER BY c.id""",
    "members": """SELECT {name:m} AS [name], {word:role:m.role} AS [role]
FROM member AS m ORDER BY m.position, m.id""",
    "decisions": """SELECT d.id AS [number], d.day AS [day], {word:decision:d.kind} AS [kind],
  d.in_favour AS [in_favour], d.against AS [against], d.abstained AS [abstained], d.members AS [members]
FROM decision AS d ORDER BY d.day, d.id""",
    "on_candidates": """SELECT {name:c} AS [name], {word:decision:d.kind} AS [kind],
  {word:body:d.body} AS [body], coalesce(d.decision, d.outside_number) AS [number],
  {word:ground:d.ground} AS [ground], d.facts_LL AS [facts]
FROM candidate_decision AS d JOIN candidate AS c ON c.id = d.candidate ORDER BY d.id""",
    "appeals": """SELECT coalesce({name:c}, {word:office:a.subject}) AS [subject],
  {word:body:a.body} AS [body], a.day AS [day], a.content_LL AS [content], n.number AS [number],
  n.day AS [answered], {word:yes:n.granted} AS [granted], n.text_LL AS [answer]
FROM appeal AS a LEFT JOIN appeal_answer AS n ON n.id = a.id LEFT JOIN candidate AS c ON c.id = a.subject
ORDER BY a.id""",
    "proxies": """SELECT {name:p} AS [name], {name:c} AS [candidate], p.at AS [at], p.revoked_at AS [revoked]
FROM proxy AS p JOIN candidate AS c ON c.id = p.candidate ORDER BY p.id""",
    "observers": """SELECT {name:o} AS [name], o.organisation_LL AS [organisation], o.at AS [at]
FROM observer AS o ORDER BY o.id""",
    "notices": """SELECT {word:notice:n.kind} AS [kind], n.where_LL AS [published], n.at AS [at]
FROM notice AS n ORDER BY n.id""",
    "meetings": """SELECT m.id AS [number], m.place_LL AS [place], m.opened_at AS [opened], m.base AS [base],
  m.present AS [present], {word:yes:m.quorate} AS [quorate]
FROM electors_meeting AS m ORDER BY m.id""",
    "figures": """SELECT p.round AS [round], p.counting AS [counting], {word:figure:f.figure} AS [figure],
  f.value AS [value]
FROM count_protocol AS p
JOIN count_entry AS e ON e.round = p.round AND e.counting = p.counting AND e.entry = 1
JOIN count_figure AS f ON f.count_entry = e.id
WHERE f.figure NOT LIKE '%.%'
ORDER BY p.round, p.counting, instr(
  '|electors|present|received|issued|signatures|spoiled|cancelled|in_box|invalid|took_part|',
  '|' || f.figure || '|')""",
    "votes": """SELECT p.round AS [round], p.counting AS [counting], {name:c} AS [name], f.value AS [votes]
FROM count_protocol AS p
JOIN count_entry AS e ON e.round = p.round AND e.counting = p.counting AND e.entry = 1
JOIN count_figure AS f ON f.count_entry = e.id
JOIN candidate AS c ON f.figure = 'votes.' || c.id
ORDER BY p.round, p.counting, f.value DESC, c.id""",
    "recounts": """SELECT r.round AS [round], r.counting AS [counting], {word:cause:r.cause} AS [cause],
  {name:p} AS [name], r.body_LL AS [body], r.number AS [number], r.day AS [day], r.reason_LL AS [reason]
FROM recount AS r LEFT JOIN proxy AS p ON p.id = r.proxy ORDER BY r.round, r.counting""",
    "rulings": """SELECT {word:question:r.question} AS [question], coalesce(
  (SELECT group_concat({name:c}, ', ') FROM candidate AS c
   WHERE instr(' ' || r.answer || ' ', ' ' || c.id || ' ') > 0), {word:answer:r.answer}) AS [answer],
  r.body_LL AS [body], r.number AS [number], r.day AS [day], r.text_LL AS [text]
FROM ruling AS r ORDER BY r.id""",
    "results": """SELECT r.round AS [round], r.counting AS [counting], {word:result:r.kind} AS [kind],
  {name:c} AS [name], r.why_WW AS [why], r.citation AS [point]
FROM result AS r
LEFT JOIN result_person AS w ON w.result = r.id
LEFT JOIN candidate AS c ON c.id = w.candidate
ORDER BY r.round, r.counting, w.id""",
    "statements": """SELECT s.id AS [number], {word:statement:s.kind} AS [kind], s.author_LL AS [author],
  s.pages AS [pages], s.round AS [round], {word:attached:s.attached} AS [attached]
FROM statement AS s ORDER BY s.id""",
    "office": """SELECT x.at AS [at], {word:office:x.what} AS [what], {name:c} AS [name],
  x.number AS [number], {word:ground:x.ground} AS [ground]
FROM (
  SELECT at, 'winner' AS what, candidate, decision AS number, NULL AS ground FROM winner
  UNION ALL SELECT received_at, 'presentation', NULL, letter_number, NULL FROM presentation
  UNION ALL SELECT at, 'appointment', candidate, number, NULL FROM appointment
  UNION ALL SELECT at, 'entry', candidate, NULL, NULL FROM entry_into_office
  UNION ALL SELECT at, 'resignation', NULL, answer_number, NULL FROM resignation
  UNION ALL SELECT at, CASE effective WHEN 1 THEN 'dismissal' ELSE 'no_dismissal' END, NULL,
    number, ground FROM dismissal
  UNION ALL SELECT at, 'end', NULL, number, ground FROM mandate_end
  UNION ALL SELECT at, 'invalidation', NULL, coalesce(decision, outside_number), ground FROM invalidation
  UNION ALL SELECT at, 'repeat', NULL, coalesce(decision, outside_number), NULL FROM repeat_election
) AS x LEFT JOIN candidate AS c ON c.id = x.candidate
ORDER BY x.at, x.what""",
    "papers": """SELECT p.id AS [number], p.day AS [day], {word:paper:p.kind} AS [kind],
  {word:paper_state:p.state} AS [state], p.heir AS [heir], p.code AS [code], p.sha256 AS [sha]
FROM paper AS p ORDER BY p.id""",
    "scans": """SELECT s.id AS [number], s.at AS [at], s.media_type AS [type], s.size AS [size],
  s.sha256 AS [sha]
FROM scan AS s ORDER BY s.id""",
    "lateness": """SELECT {word:step:l.step} AS [step], l.due AS [due], l.done AS [done], l.days AS [days],
  l.reason_LL AS [reason], l.given_by_LL AS [who]
FROM lateness AS l ORDER BY l.id""",
    "extensions": """SELECT {word:step:s.step} AS [step], s.old_closes AS [old], s.closes AS [new],
  {word:body:e.body} AS [body], e.reason_LL AS [reason]
FROM extension AS e JOIN extension_step AS s ON s.extension = e.id ORDER BY e.id, s.id""",
    "corrections": """SELECT c.at AS [at], c.subject || ' ' || c.key AS [subject], c.field AS [field],
  c.reason_LL AS [reason], c.given_by_LL AS [who]
FROM correction AS c ORDER BY c.id""",
}

_NAME = r"trim(\1.surname_LL || ' ' || \1.given_LL || ' ' || \1.patronymic_LL)"
_WORD = r"coalesce((SELECT w_.WW FROM word AS w_ WHERE w_.id = '\1.' || \2), \2)"


@cache
def heads() -> Mapping[str, Mapping[str, list[str]]]:
    """The names of the views and of their columns, by key: kk, ru, en."""
    return tomllib.loads(resources.text("audit", "views.toml"))


def titles(language: str) -> tuple[str, ...]:
    """The names of the views in one language, in the order of an election."""
    place = LANGUAGES.index(language)
    return tuple(heads()[key]["title"][place] for key in _VIEWS)


@cache
def views() -> tuple[str, ...]:
    """The CREATE VIEW statements, sorted by the name of the view."""
    made = {}
    for key, body in _VIEWS.items():
        for place, language in enumerate(LANGUAGES):
            title = heads()[key]["title"][place]
            made[title] = f'CREATE VIEW "{title}" AS {_in(language, body, heads()[key])}'
    return tuple(made[title] for title in sorted(made))


def _in(language: str, body: str, columns: Mapping[str, list[str]]) -> str:
    place = LANGUAGES.index(language)
    sql = re.sub(r"\{name:(\w+)\}", _NAME, body)
    sql = re.sub(r"\{word:(\w+):([\w.]+)\}", _WORD, sql)
    sql = re.sub(r"\[(\w+)\]", lambda found: f'"{columns[found[1]][place]}"', sql)
    names = "kk" if language == "kk" else "ru"
    return sql.replace("_LL", f"_{names}").replace("_WW", f"_{language}").replace(".WW", f".{language}")
