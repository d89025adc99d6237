"""The sentences of a result: the arithmetic in words, nouns before figures so that nothing must agree.

Names stand after a colon in their base form: they are never inflected (papers.md §5).
"""

from types import MappingProxyType

from core.rules.words import Words

ERRORS = Words(
    kk="Көрсеткіштерде қате бар: нәтиже белгіленбейді.",
    ru="В показателях есть ошибки: результат не устанавливается.",
    en="The figures have errors: no result is established.",
)
VOTES = Words(
    kk="Дауыстар: {tally}. Дауыс беруге қатысқаны: {valid}. Жарамсыз бюллетеньдер: {invalid}.",
    ru="Голоса: {tally}. Приняли участие в голосовании: {valid}. Недействительных бюллетеней: {invalid}.",
    en="Votes: {tally}. Took part: {valid}. Invalid ballots: {invalid}.",
)
NO_VOTE = Words(
    kk="Жарамды дауыс жоқ. Жәшіктегі бюллетеньдер: {in_box}, оның ішінде жарамсызы: {invalid}.",
    ru="Действительных голосов нет. Бюллетеней в урне: {in_box}, из них недействительных: {invalid}.",
    en="There is no valid vote. Ballots in the urn: {in_box}, invalid among them: {invalid}.",
)
MOST = Words(
    kk="Ең көп дауыс алған кандидат: {names}.",
    ru="Большее число голосов получил кандидат: {names}.",
    en="Most votes: {names}.",
)
TIE = Words(
    kk="Ең көп дауысты тең алған кандидаттар: {names}.",
    ru="Равное большее число голосов у кандидатов: {names}.",
    en="The highest tally is shared by: {names}.",
)
SECOND_PLACE = Words(
    kk="Екінші орынды бөліскен кандидаттар: {names}.",
    ru="Второе место делят кандидаты: {names}.",
    en="The second place is shared by: {names}.",
)
MORE_THAN_HALF = Words(
    kk="Жартысынан көп ({base}: {size}): 2 × {votes} = {double} > {size}.",
    ru="Больше половины ({base}: {size}): 2 × {votes} = {double} > {size}.",
    en="More than half ({base}: {size}): 2 × {votes} = {double} > {size}.",
)
NOT_MORE_THAN_HALF = Words(
    kk="Жартысынан көп емес ({base}: {size}): 2 × {votes} = {double} ≤ {size}.",
    ru="Не больше половины ({base}: {size}): 2 × {votes} = {double} ≤ {size}.",
    en="Not more than half ({base}: {size}): 2 × {votes} = {double} ≤ {size}.",
)
AGREED = Words(
    kk="Екі оқылуында да нәтиже бірдей.",
    ru="При обоих прочтениях результат один и тот же.",
    en="Both readings lead to the same result.",
)
ELECTED = Words(
    kk="Сайланған болып саналады: {names}.",
    ru="Избранным считается: {names}.",
    en="Elected: {names}.",
)
SECOND_VOTE = Words(
    kk="Сол күні қайта дауыс беру өткізіледі, кандидаттар: {names}.",
    ru="В тот же день проводится повторное голосование, кандидаты: {names}.",
    en="A second vote is held the same day between: {names}.",
)
NOT_ELECTED = Words(
    kk="Әкім сайланған жоқ.",
    ru="Аким не избран.",
    en="No akim is elected.",
)
NEXT = Words(
    kk="Келесі қадам: {step}. Шешетін орган: {by} ({citation}).",
    ru="Следующий шаг: {step}. Решает: {by} ({citation}).",
    en="Next step: {step}. Decided by: {by} ({citation}).",
)
OPEN_POINT = Words(
    kk="Ашық мәселе: {question} Жауап беретін орган: {by} ({citation}).",
    ru="Открытый вопрос: {question} Отвечает: {by} ({citation}).",
    en="Open point: {question} To be answered by: {by} ({citation}).",
)
RULED = Words(
    kk="Ашық мәселе бойынша шешім: {answer}.",
    ru="Решение по открытому вопросу: {answer}.",
    en="Ruling on the open point: {answer}.",
)
IF_TWO_RAN = Words(
    kk="Бірінші дауыс беруге екі кандидат түссе –",
    ru="Если в первом голосовании участвовали двое, –",
    en="If two stood in the first vote:",
)
IF_OTHERS_RAN = Words(
    kk="Өзге жағдайда –",
    ru="В ином случае –",
    en="Otherwise:",
)

QUESTIONS = MappingProxyType(
    {
        "half_base": Words(
            kk="Жартысы неден есептеледі: жарамды бюллетеньдерден бе, әлде жәшіктегі бюллетеньдерден бе?",
            ru="От чего считать половину: от действительных бюллетеней или от бюллетеней в урне?",
            en="What is the half counted from: the valid ballots or the ballots in the urn?",
        ),
        "top_tie": Words(
            kk="Ең көп дауысты бірнеше кандидат тең алды: қай екі кандидат әрі қарай қатысады, "
            "әлде қайта сайлау өткізіле ме?",
            ru="Равное большее число голосов у нескольких кандидатов: какие двое участвуют дальше, "
            "или проводятся повторные выборы?",
            en="Several share the highest tally: which two go on, or is the election repeated?",
        ),
        "second_place_tie": Words(
            kk="Екінші орынды бірнеше кандидат бөлісті: ең көп дауыс алған кандидатпен бірге кім әрі қарай "
            "қатысады, әлде қайта сайлау өткізіле ме?",
            ru="Второе место делят несколько кандидатов: кто участвует дальше вместе с получившим большее "
            "число голосов, или проводятся повторные выборы?",
            en="Several share the second place: who goes on beside the leader, or is the election repeated?",
        ),
        "two_candidates": Words(
            kk="Екі кандидат дауысқа түсті, ешқайсысы сайланбады: сол күні қайта дауыс беру өткізіле ме, "
            "әлде қайта сайлау өткізіле ме?",
            ru="Баллотировались два кандидата, ни один не избран: повторное голосование в тот же день "
            "или повторные выборы?",
            en="Two ran and neither is elected: a second vote the same day, or a repeat election?",
        ),
        "second_vote_tie": Words(
            kk="Қайта дауыс беруде дауыстар тең түсті: кім сайланды, әлде қайта сайлау өткізіле ме?",
            ru="При повторном голосовании голоса разделились поровну: кто избран, "
            "или проводятся повторные выборы?",
            en="The second vote is a tie: who is elected, or is the election repeated?",
        ),
        "quorum_base": Words(
            kk="Кворум неден есептеледі: мәслихаттағы барлық орыннан ба, әлде сайланған депутаттардан ба?",
            ru="От чего считать кворум: от всех мест в маслихате или от избранных депутатов?",
            en="What is the quorum counted from: all seats of the maslikhat or the deputies elected?",
        ),
    }
)
ANSWERS = MappingProxyType(
    {
        "valid": Words(kk="жарамды бюллетеньдер", ru="действительные бюллетени", en="valid ballots"),
        "in_box": Words(kk="жәшіктегі бюллетеньдер", ru="бюллетени в урне", en="ballots in the urn"),
        "second_vote": Words(kk="қайта дауыс беру", ru="повторное голосование", en="second vote"),
        "repeat": Words(kk="қайта сайлау", ru="повторные выборы", en="repeat election"),
        "seats": Words(kk="мәслихаттағы барлық орын", ru="все места в маслихате", en="all seats"),
        "elected": Words(kk="сайланған депутаттар", ru="избранные депутаты", en="deputies elected"),
    }
)


def plain(text: str) -> Words:
    """A text that is the same in every language: a name, a row of names, figures."""
    return Words(text, text, text)
