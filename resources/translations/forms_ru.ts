<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>{least} characters or more; a sentence is easy to keep in mind. Any letters, and spaces too.</source>
        <translation>Не менее {least} знаков; легко запомнить целое предложение. Годятся любые буквы и пробелы.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Role in this file</source>
        <translation>Роль в этом файле</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>How the person signs in</source>
        <translation>Как человек входит</translation>
    </message>
    <message>
        <source>The person signs in with it and records under their own name only.</source>
        <translation>С учетной записью человек входит в программу и записывает только от своего имени.</translation>
    </message>
    <message>
        <source>Accounts are optional. With the first one, the keeper&apos;s, every act asks who is signed in. They guide people and don&apos;t protect the file from whoever can copy it.</source>
        <translation>Учетные записи необязательны. Когда есть первая из них, запись ответственного, программа при каждом действии спрашивает, кто вошел. Они направляют людей, но не защищают файл от того, кто может его скопировать.</translation>
    </message>
    <message>
        <source>Tell the person the passphrase; they change it themselves afterwards.</source>
        <translation>Сообщите человеку пароль; потом он сменит его сам.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Создать учетную запись</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Создать учетную запись</translation>
    </message>
    <message>
        <source>{account} (closed)</source>
        <translation>{account} (закрыта)</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Чья учетная запись</translation>
    </message>
    <message>
        <source>May the person sign in?</source>
        <translation>Может ли человек входить?</translation>
    </message>
    <message>
        <source>A closed account stays in the file and can be opened again.</source>
        <translation>Закрытая запись остается в файле, ее можно открыть снова.</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Изменить учетную запись</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Изменить учетную запись</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить пароль</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>No act is under way</source>
        <translation>Никакое действие не начато</translation>
    </message>
    <message>
        <source>Acts begin on the overview.</source>
        <translation>Действия начинают на обзоре.</translation>
    </message>
    <message>
        <source>now, {moment}</source>
        <translation>сейчас, {moment}</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Назад к форме</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Закрыть форму</translation>
    </message>
    <message>
        <source>Go on to the check</source>
        <translation>Перейти к проверке</translation>
    </message>
    <message>
        <source>What is typed is kept and comes back.</source>
        <translation>Набранное сохранится и вернется.</translation>
    </message>
    <message>
        <source>About this act</source>
        <translation>Об этом действии</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Draft kept, {hour}</source>
        <translation>Черновик сохранен, {hour}</translation>
    </message>
    <message>
        <source>What was brought back is discarded.</source>
        <translation>Возвращенный черновик отброшен.</translation>
    </message>
</context>
<context>
    <name>AkimForms</name>
    <message>
        <source>Elected akim</source>
        <translation>Избранный аким</translation>
    </message>
    <message>
        <source>Whom the result names</source>
        <translation>Кто назван в результате</translation>
    </message>
    <message>
        <source>Only this person can be registered.</source>
        <translation>Зарегистрировать можно только этого человека.</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Зарегистрировать избранного акима</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какой документ</translation>
    </message>
    <message>
        <source>Outgoing number of the letter</source>
        <translation>Исходящий номер письма</translation>
    </message>
    <message>
        <source>{rule} ({law}): until {end}. Later it is recorded as late, with the reason.</source>
        <translation>{rule} ({law}): до {end}. Позже записывается как опоздание, с причиной.</translation>
    </message>
    <message>
        <source>Issue: {paper}</source>
        <translation>Выдать: {paper}</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Выдать документ</translation>
    </message>
    <message>
        <source>the electors&apos; list</source>
        <translation>список выборщиков</translation>
    </message>
    <message>
        <source>the draft order of appointment</source>
        <translation>проект распоряжения о назначении</translation>
    </message>
    <message>
        <source>the letter presenting the decision</source>
        <translation>письмо о представлении решения</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>The list of electors as it stands now. An earlier one is superseded and kept.</source>
        <translation>Список выборщиков на сегодня. Прежний заменяется новым и хранится.</translation>
    </message>
    <message>
        <source>A draft for the superior akim&apos;s blank; it always carries the mark of a draft.</source>
        <translation>Проект для бланка вышестоящего акима; на нем всегда стоит пометка «проект».</translation>
    </message>
    <message>
        <source>The letter by which the decision goes to the superior akim.</source>
        <translation>Письмо, с которым решение направляется вышестоящему акиму.</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>еще не выдано</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>Что представляется</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Способ отправки</translation>
    </message>
    <message>
        <source>By hand, by courier, by post; in Kazakh and Russian.</source>
        <translation>Нарочным, курьером, почтой; на казахском и русском.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Кто получил</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>The hour on the copy: the time limit for the order runs from it.</source>
        <translation>Час на копии: от него идет срок распоряжения.</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Представить решение вышестоящему акиму</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Записать получение</translation>
    </message>
    <message>
        <source>The decision is presented at once ({law}); the program counts the same day.</source>
        <translation>Решение представляется незамедлительно ({law}); программа считает срок тем же днем.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Registered akim</source>
        <translation>Зарегистрированный аким</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Распоряжение</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер распоряжения</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Day and hour, as on the order.</source>
        <translation>День и час, как в распоряжении.</translation>
    </message>
    <message>
        <source>The decision was received on {moment}. The order follows within {hours} hours ({law}); later it is recorded as late.</source>
        <translation>Решение получено: {moment}. Срок распоряжения в часах: {hours} ({law}); позже – с опозданием.</translation>
    </message>
    <message>
        <source>Record the order of appointment</source>
        <translation>Записать распоряжение о назначении</translation>
    </message>
    <message>
        <source>Record the appointment</source>
        <translation>Записать назначение</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Кому вручено</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Candidate, proxy, observer, press …; in Kazakh and Russian.</source>
        <translation>Кандидат, доверенное лицо, наблюдатель, пресса …; на казахском и русском.</translation>
    </message>
    <message>
        <source>Copy No</source>
        <translation>Копия №</translation>
    </message>
    <message>
        <source>Where several copies of one paper are given out.</source>
        <translation>Если одного документа вручают несколько копий.</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Когда вручено</translation>
    </message>
    <message>
        <source>Hand over a paper</source>
        <translation>Вручить документ под подпись</translation>
    </message>
    <message>
        <source>Record that it was handed over</source>
        <translation>Записать вручение</translation>
    </message>
    <message>
        <source>Against signature, on the commission&apos;s copy.</source>
        <translation>Под подпись на экземпляре комиссии.</translation>
    </message>
    <message>
        <source>No {number} · {title}, {day}</source>
        <translation>№ {number} · {title}, {day}</translation>
    </message>
    <message>
        <source>Issue {paper}</source>
        <translation>Выдать {paper}</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>the invalidation of the election</source>
        <translation>признание выборов недействительными</translation>
    </message>
    <message>
        <source>Against which decision</source>
        <translation>На какое решение</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Подана в</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>What is asked, in short</source>
        <translation>О чем просят, кратко</translation>
    </message>
    <message>
        <source>Record an appeal</source>
        <translation>Записать жалобу</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>Записать жалобу</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The appeal is</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Granted, it sets the decision aside.</source>
        <translation>Удовлетворенная жалоба отменяет решение.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>удовлетворена</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Содержание, кратко</translation>
    </message>
    <message>
        <source>Record the answer to an appeal</source>
        <translation>Записать ответ на жалобу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>invalidation</source>
        <translation>признание недействительными</translation>
    </message>
    <message>
        <source>No {number} of {day}: {who}</source>
        <translation>№ {number} от {day}: {who}</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name, surname (Kaz.)</source>
        <translation>ФИО, фамилия (каз.)</translation>
    </message>
    <message>
        <source>Given name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
    <message>
        <source>Patronymic in Kazakh</source>
        <translation>Отчество по-казахски</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Name, surname (Rus.)</source>
        <translation>ФИО, фамилия (рус.)</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Отчество по-русски</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес по-казахски</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес по-русски</translation>
    </message>
    <message>
        <source>above the headings</source>
        <translation>выше заголовков</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>заголовки</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>beyond the longest list</source>
        <translation>сверх самого длинного списка</translation>
    </message>
    <message>
        <source>{rows} ({why})</source>
        <translation>{rows} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n пустая строка</numerusform>
            <numerusform>%n пустые строки</numerusform>
            <numerusform>%n пустых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {rows}.</source>
        <translation>Пропущены строки: {rows}.</translation>
    </message>
    <message>
        <source>Row {row}, {columns}: {said}</source>
        <translation>Строка {row}, {columns}: {said}</translation>
    </message>
    <message>
        <source>Row {row} is not complete: {columns}. Complete it in the file, or later in the form.</source>
        <translation>В строке {row} не заполнено: {columns}. Заполните в файле или потом в форме.</translation>
    </message>
    <message>
        <source>“{name}” (column {letter})</source>
        <translation>«{name}» (столбец {letter})</translation>
    </message>
    <message>
        <source>“{name}” (no column)</source>
        <translation>«{name}» (нет столбца)</translation>
    </message>
    <message>
        <source>No {n}</source>
        <translation>№ {n}</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call the electors to their meeting</source>
        <translation>Созвать выборщиков на заседание</translation>
    </message>
    <message>
        <source>Call the electors</source>
        <translation>Созвать выборщиков</translation>
    </message>
    <message>
        <source>The commission sets the hour and the place (art. 38.4).</source>
        <translation>Час и место назначает комиссия (ст. 38.4).</translation>
    </message>
    <message>
        <source>Why, for the decision</source>
        <translation>Причина (для решения)</translation>
    </message>
    <message>
        <source>Call the electors again</source>
        <translation>Созвать выборщиков снова</translation>
    </message>
    <message>
        <source>Results announced at</source>
        <translation>Результаты оглашены в</translation>
    </message>
    <message>
        <source>{body} announces the results ({law}).</source>
        <translation>Результаты оглашает: {body} ({law}).</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Огласил</translation>
    </message>
    <message>
        <source>No ballot was given out: the meeting is closed without a vote. Where candidates stand, the electors are called again.</source>
        <translation>Бюллетени не выдавались: заседание закрывается без голосования. Если кандидаты есть, выборщиков созывают снова.</translation>
    </message>
    <message>
        <source>Leave it empty if it was the commission&apos;s chair.</source>
        <translation>Оставьте пустым, если это председатель комиссии.</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Присутствовали также</translation>
    </message>
    <message>
        <source>Observers, proxies, press; leave it empty if nobody.</source>
        <translation>Наблюдатели, доверенные лица, пресса; если никого, оставьте пустым.</translation>
    </message>
    <message>
        <source>Who kept the minutes</source>
        <translation>Кто вел протокол</translation>
    </message>
    <message>
        <source>The announcement</source>
        <translation>Оглашение</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Протокол заседания</translation>
    </message>
    <message>
        <source>On the vote day itself the commission decides; for another day whoever called the election ({law}). The meeting that was closed without a vote stays in the record.</source>
        <translation>О заседании в тот же день голосования решает комиссия, о заседании в другой день – тот, кто назначил выборы ({law}). Заседание, закрытое без голосования, остается в записях.</translation>
    </message>
    <message>
        <source>Close the electors&apos; meeting</source>
        <translation>Закрыть заседание выборщиков</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>The meeting is closed when the results of the last vote have been announced.</source>
        <translation>Заседание закрывается после оглашения результатов последнего голосования.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Где и когда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>this commission</source>
        <translation>эта комиссия</translation>
    </message>
    <message>
        <source>the Central Election Commission</source>
        <translation>Центральная избирательная комиссия</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Day of its decision</source>
        <translation>День ее решения</translation>
    </message>
    <message>
        <source>Number of its decision</source>
        <translation>Номер ее решения</translation>
    </message>
    <message>
        <source>A decision is taken at a meeting of that day. No meeting has been held today yet.</source>
        <translation>Решение принимают на заседании того же дня. Сегодня заседания еще не было.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Hold a meeting first</source>
        <translation>Сначала провести заседание</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>The facts that the ground rests on.</source>
        <translation>Факты, на которых держится основание.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Ground of the law</source>
        <translation>Основание по закону</translation>
    </message>
    <message>
        <source>Time for the candidate to appeal, in days: {days} ({law}).</source>
        <translation>Срок обжалования для кандидата, дней: {days} ({law}).</translation>
    </message>
    <message>
        <source>Print the papers, have them signed, give the certificate against signature.</source>
        <translation>Напечатайте документы, дайте их на подпись, вручите удостоверение под подпись.</translation>
    </message>
    <message>
        <source>Print the papers and have them signed.</source>
        <translation>Напечатайте документы и дайте их на подпись.</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Зарегистрировать: {name}</translation>
    </message>
    <message>
        <source>Register a candidate</source>
        <translation>Зарегистрировать кандидата</translation>
    </message>
    <message>
        <source>Register the candidate</source>
        <translation>Зарегистрировать кандидата</translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation>Отказать в регистрации</translation>
    </message>
    <message>
        <source>Refuse the registration</source>
        <translation>Отказать в регистрации</translation>
    </message>
    <message>
        <source>Cancel a registration</source>
        <translation>Отменить регистрацию</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Отменить регистрацию</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s own written statement</source>
        <translation>Дата собственного письменного заявления кандидата</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>The candidate is registered: the commission cancels its decision.</source>
        <translation>Кандидат зарегистрирован: комиссия отменяет свое решение.</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Записать снятие кандидатуры</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Записать снятие кандидатуры</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Sign it off: type your own name</source>
        <translation>Подтвердите: введите свое имя</translation>
    </message>
    <message>
        <source>Surname, given name and patronymic as on the list of members, Kazakh or Russian.</source>
        <translation>Фамилия, имя и отчество, как в списке членов комиссии, на казахском или русском языке.</translation>
    </message>
    <message>
        <source>Compare every line with the paper before it is recorded.</source>
        <translation>Сверьте каждую строку с бумагой, прежде чем записать.</translation>
    </message>
    <message>
        <source>Tick each warning first: it was compared with the paper.</source>
        <translation>Сначала отметьте каждое предупреждение: сверено с бумагой.</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>It is late, and will be recorded as late</source>
        <translation>Это опоздание, и оно будет записано</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Сначала взгляните сюда</translation>
    </message>
    <message>
        <source>I compared it with the paper</source>
        <translation>Я сверил это с бумагой</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>There is nothing to choose from now.</source>
        <translation>Сейчас выбирать не из чего.</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Practice clock</source>
        <translation>Учебное время</translation>
    </message>
    <message>
        <source>An hour on</source>
        <translation>На час вперед</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>На утро</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Перевести часы</translation>
    </message>
    <message>
        <source>The clock does not go back. What happened earlier is recorded with its own moment.</source>
        <translation>Часы назад не переводятся. Сделанное раньше записывайте с его временем.</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Why go on although the clock is behind?</source>
        <translation>Почему продолжаете, хотя часы отстают?</translation>
    </message>
    <message>
        <source>Better set it right: in the system&apos;s settings, “Date and time”; then go on here, what is typed stays. Where that is not possible now, give the reason: the entry bears a mark.</source>
        <translation>Лучше исправить часы: в настройках системы, «Дата и время»; затем продолжите здесь, введенное останется. Если сейчас это невозможно, укажите причину: запись получит отметку.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The calling decision</source>
        <translation>Решение о назначении выборов</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Elector</source>
        <translation>Выборщик</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Filed paper</source>
        <translation>Поданный документ</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Meeting of the commission</source>
        <translation>Заседание комиссии</translation>
    </message>
    <message>
        <source>Meeting of the electors</source>
        <translation>Заседание выборщиков</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Вручение документа</translation>
    </message>
    <message>
        <source>Presentation of the decision</source>
        <translation>Представление решения</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>Decision on a candidate</source>
        <translation>Решение по кандидату</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Ответ на жалобу</translation>
    </message>
    <message>
        <source>Request to correct the list</source>
        <translation>Заявление об исправлении списка</translation>
    </message>
    <message>
        <source>Extension of time</source>
        <translation>Продление срока</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Пересчет</translation>
    </message>
    <message>
        <source>Invalidation</source>
        <translation>Признание недействительными</translation>
    </message>
    <message>
        <source>Repeat election</source>
        <translation>Повторные выборы</translation>
    </message>
    <message>
        <source>Order of appointment</source>
        <translation>Распоряжение о назначении</translation>
    </message>
    <message>
        <source>Entry into office</source>
        <translation>Вступление в должность</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Отставка акима</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Освобождение акима от должности</translation>
    </message>
    <message>
        <source>Early end of the mandate</source>
        <translation>Досрочное прекращение полномочий акима</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Снятие кандидатуры</translation>
    </message>
    <message>
        <source>Vote on conformity</source>
        <translation>Голосование о соответствии</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Post and place of work</source>
        <translation>Должность и место работы</translation>
    </message>
    <message>
        <source>Settlement of residence</source>
        <translation>Населенный пункт проживания</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Общественное объединение</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Кем назначены</translation>
    </message>
    <message>
        <source>Number of the calling decision</source>
        <translation>Номер решения о назначении</translation>
    </message>
    <message>
        <source>Day of the calling decision</source>
        <translation>Дата решения о назначении</translation>
    </message>
    <message>
        <source>Seats in the maslikhat</source>
        <translation>Мест в маслихате</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Район или иная единица</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>Кто председательствовал</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s paper</source>
        <translation>Дата заявления кандидата</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кем получено</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чем просили</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Votes: for, against, abstained</source>
        <translation>Голоса: за, против, воздержались</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Number of the check&apos;s paper</source>
        <translation>Номер документа о специальной проверке</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Number of the prosecutor&apos;s opinion</source>
        <translation>Номер заключения прокурора</translation>
    </message>
    <message>
        <source>Number of the consent</source>
        <translation>Номер согласия</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Date of the prosecutor&apos;s opinion</source>
        <translation>Дата заключения прокурора</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Day the commission was told</source>
        <translation>День уведомления комиссии</translation>
    </message>
    <message>
        <source>Date of the check&apos;s paper</source>
        <translation>Дата документа о проверке</translation>
    </message>
    <message>
        <source>Acting akim from</source>
        <translation>Исполняет обязанности акима с</translation>
    </message>
    <message>
        <source>Received, day and hour</source>
        <translation>Получено, день и час</translation>
    </message>
    <message>
        <source>Filed, day and hour</source>
        <translation>Подано, день и час</translation>
    </message>
    <message>
        <source>Oath, day and hour</source>
        <translation>Присяга, день и час</translation>
    </message>
    <message>
        <source>Who dissented</source>
        <translation>Кто заявил особое мнение</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Что записано сейчас</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>Как должно быть</translation>
    </message>
    <message>
        <source>A date as 12.08.2005, an hour after it as 14:30, votes as 6-1-0.</source>
        <translation>Дата в виде 12.08.2005, час после нее – 14:30, голоса – 6-1-0.</translation>
    </message>
    <message>
        <source>How the mistake came about</source>
        <translation>Как возникла ошибка</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто указал</translation>
    </message>
    <message>
        <source>Decision of a court or the higher commission</source>
        <translation>Решение суда или вышестоящей комиссии</translation>
    </message>
    <message>
        <source>Only for an elector after the list is closed.</source>
        <translation>Только для выборщика после закрытия списка.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Записать исправление</translation>
    </message>
    <message>
        <source>Nothing is erased: the journal shows the old value and the new one. Papers built on the entry become superseded and can be issued anew.</source>
        <translation>Ничего не стирается: журнал показывает прежнее и новое. Документы, основанные на записи, считаются замененными, их можно выдать заново.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>Which entry</source>
        <translation>Какая запись</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>DayForms</name>
    <message>
        <source>Who enters</source>
        <translation>Кто вводит</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Hours on the paper</source>
        <translation>Время, указанное на бумаге</translation>
    </message>
    <message>
        <source>The urn was opened at</source>
        <translation>Урна вскрыта</translation>
    </message>
    <message>
        <source>The count was finished at</source>
        <translation>Подсчет окончен</translation>
    </message>
    <message>
        <source>Two persons enter the figures from the paper, each without seeing the other&apos;s (art. 43). Nothing typed here is kept before it is recorded.</source>
        <translation>Показатели с бумаги вводят два человека, не видя ввода друг друга (ст. 43). До записи введенное нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Record the figures</source>
        <translation>Записать показатели</translation>
    </message>
    <message>
        <source>Enter the figures that differ again</source>
        <translation>Ввести расходящиеся показатели снова</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>еще не введено</translation>
    </message>
    <message>
        <source>{name}, {hour}</source>
        <translation>{name}, {hour}</translation>
    </message>
    <message>
        <source>not by {name}: that person made the other entry</source>
        <translation>не {name}: этот человек сделал другой ввод</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Этот ввод</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Ввести показатели подсчета</translation>
    </message>
    <message>
        <source>Make the second entry of the count</source>
        <translation>Сделать второй ввод показателей</translation>
    </message>
    <message>
        <source>Make the first entry of the count</source>
        <translation>Сделать первый ввод показателей</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Второй ввод</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Первый ввод</translation>
    </message>
    <message>
        <source>Another person than at the first entry. The first figures are not shown to anybody.</source>
        <translation>Не тот человек, что при первом вводе. Первые показатели не показываются никому.</translation>
    </message>
    <message>
        <source>The second entry is made by another person, who does not see these figures.</source>
        <translation>Второй ввод делает другой человек, который этих показателей не видит.</translation>
    </message>
    <message>
        <source>{electors} electors and a reserve of {reserve}.</source>
        <translation>Выборщиков: {electors}, запас: {reserve}.</translation>
    </message>
    <message>
        <source>Names on the ballot</source>
        <translation>Имена в бюллетене</translation>
    </message>
    <message>
        <source>The program sets the names: nobody picks or orders them.</source>
        <translation>Имена ставит программа: никто их не выбирает и не переставляет.</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Тираж</translation>
    </message>
    <message>
        <source>How many are printed</source>
        <translation>Сколько печатается</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>Second vote: the ballot carries the two who go on, in the same order ({law}).</source>
        <translation>Повторное голосование: в бюллетене двое прошедших, в том же порядке ({law}).</translation>
    </message>
    <message>
        <source>The ballot carries every registered candidate and nobody else, in the order of the Kazakh alphabet, in both languages ({law}).</source>
        <translation>В бюллетене – все зарегистрированные кандидаты и никто иной, по казахскому алфавиту, на двух языках ({law}).</translation>
    </message>
    <message>
        <source>Approve the ballot</source>
        <translation>Утвердить бюллетень</translation>
    </message>
    <message>
        <source>The quorum is counted of</source>
        <translation>Кворум считается от</translation>
    </message>
    <message>
        <source>all seats of the maslikhat: {seats}</source>
        <translation>всех мест маслихата: {seats}</translation>
    </message>
    <message>
        <source>the deputies elected: {listed}</source>
        <translation>избранных депутатов: {listed}</translation>
    </message>
    <message>
        <source>Deputies present</source>
        <translation>Присутствующие депутаты</translation>
    </message>
    <message>
        <source>One list for the whole roll call; no hours are kept of anybody. The Rules count of: {base}.</source>
        <translation>Один список на всю регистрацию; время прихода не записывается. Основа подсчета по Правилам: {base}.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The meeting was opened at</source>
        <translation>Заседание открыто</translation>
    </message>
    <message>
        <source>The urn was shown empty and sealed at</source>
        <translation>Урна показана пустой и опечатана</translation>
    </message>
    <message>
        <source>Before the meeting is opened.</source>
        <translation>До открытия заседания.</translation>
    </message>
    <message>
        <source>At least {part}/{whole} of the deputies must be present ({law}). With fewer the attempt is recorded and minuted, closed without a vote, and the electors are called again.</source>
        <translation>Должно присутствовать не менее {part}/{whole} депутатов ({law}). Если меньше, это записывается и вносится в протокол, заседание закрывается без голосования, и выборщиков созывают снова.</translation>
    </message>
    <message>
        <source>Open the meeting of the electors</source>
        <translation>Открыть заседание выборщиков</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>{body} presides ({law}).</source>
        <translation>Председательствует: {body} ({law}).</translation>
    </message>
    <message>
        <source>Name of who presides</source>
        <translation>Кто председательствует, имя</translation>
    </message>
    <message>
        <source>Who got a ballot, and from whom</source>
        <translation>Кто и от кого получил бюллетень</translation>
    </message>
    <message>
        <source>Copy the list for signing out, when the voting is over.</source>
        <translation>Перенесите список выдачи, когда голосование закончено.</translation>
    </message>
    <message>
        <source>The voting</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>The voting began at</source>
        <translation>Голосование началось</translation>
    </message>
    <message>
        <source>The voting was closed at</source>
        <translation>Голосование окончено</translation>
    </message>
    <message>
        <source>The whole list is one act with one time, that of the close of the voting. The chair and the secretary never give out ballots (art. 41). Until it is recorded the list stays a draft.</source>
        <translation>Весь список – одно действие с одним временем: окончание голосования. Председатель и секретарь бюллетени не выдают (ст. 41). До записи список остается черновиком.</translation>
    </message>
    <message>
        <source>Sign out the ballots</source>
        <translation>Записать выдачу бюллетеней</translation>
    </message>
    <message>
        <source>Close the voting and record the list</source>
        <translation>Закрыть голосование и записать список</translation>
    </message>
    <message>
        <source>The urn was shown empty and sealed anew at</source>
        <translation>Урна снова показана пустой и опечатана</translation>
    </message>
    <message>
        <source>After the first protocol was signed, before the second voting (art. 40.4).</source>
        <translation>После подписания первого протокола, до повторного голосования (ст. 40.4).</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Given to electors</source>
        <translation>Выдано выборщикам</translation>
    </message>
    <message>
        <source>Spoilt and replaced</source>
        <translation>Испорчено и заменено</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Unused ballots</source>
        <translation>Неиспользованные бюллетени</translation>
    </message>
    <message>
        <source>How many were cancelled</source>
        <translation>Сколько погашено</translation>
    </message>
    <message>
        <source>Count the ballots that are left on the table.</source>
        <translation>Пересчитайте бюллетени, оставшиеся на столе.</translation>
    </message>
    <message>
        <source>They were cancelled at</source>
        <translation>Погашены</translation>
    </message>
    <message>
        <source>Unused ballots are counted and cancelled after the voting and before the urn is opened (art. 43.4).</source>
        <translation>Неиспользованные бюллетени считают и погашают после голосования и до вскрытия урны (ст. 43.4).</translation>
    </message>
    <message>
        <source>Cancel the unused ballots</source>
        <translation>Погасить неиспользованные бюллетени</translation>
    </message>
    <message>
        <source>Record the cancelling</source>
        <translation>Записать погашение</translation>
    </message>
    <message>
        <source>Record today&apos;s meeting of the commission first</source>
        <translation>Сначала записать сегодняшнее заседание комиссии</translation>
    </message>
    <message>
        <source>{title} (second vote)</source>
        <translation>{title} (повторное голосование)</translation>
    </message>
</context>
<context>
    <name>DecisionField</name>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Taken at the meeting</source>
        <translation>Принято на заседании</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Dissent of a member</source>
        <translation>Особое мнение члена комиссии</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>At least {needed} of {members} votes are needed.</source>
        <translation>Нужно не меньше {needed} голосов из {members}.</translation>
    </message>
    <message>
        <source>Open vote</source>
        <translation>Открытое голосование</translation>
    </message>
    <message>
        <source>No {number} of {day}, {present} present</source>
        <translation>№ {number} от {day}, присутствовали {present}</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Entry No {number} of the journal, {moment}, {who}.</source>
        <translation>Запись № {number} в журнале, {moment}, {who}.</translation>
    </message>
    <message>
        <source>Papers to print and sign</source>
        <translation>Документы для печати и подписи</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№ {number} · {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The commission decides it at a meeting: record today&apos;s meeting first.</source>
        <translation>Это комиссия решает на заседании: сначала запишите сегодняшнее заседание.</translation>
    </message>
    <message>
        <source>The election is complete.</source>
        <translation>Выборы завершены.</translation>
    </message>
    <message>
        <source>Nothing else can be done today.</source>
        <translation>Сегодня больше ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>К обзору</translation>
    </message>
</context>
<context>
    <name>EndingForms</name>
    <message>
        <source>The paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Чей документ</translation>
    </message>
    <message>
        <source>Name and standing, as on the paper.</source>
        <translation>Имя и кем является, как на бумаге.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Содержание, кратко</translation>
    </message>
    <message>
        <source>Record a complaint or statement</source>
        <translation>Записать жалобу или заявление</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Записать документ</translation>
    </message>
    <message>
        <source>Complaints, dissents and observers&apos; statements are attached to the count protocol (art. 20-1, 20.5). What comes after it is signed is attached to the protocol of the result.</source>
        <translation>Жалобы, особые мнения и заявления наблюдателей прилагаются к протоколу подсчета (ст. 20-1, 20.5). Что поступило после его подписания, прилагается к протоколу о результатах выборов.</translation>
    </message>
    <message>
        <source>Member who dissents</source>
        <translation>Член комиссии с особым мнением</translation>
    </message>
    <message>
        <source>Registered observer</source>
        <translation>Зарегистрированный наблюдатель</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Пояснения</translation>
    </message>
    <message>
        <source>The copy is posted at</source>
        <translation>Где вывешена копия</translation>
    </message>
    <message>
        <source>In sight of everybody, where the vote was held.</source>
        <translation>На виду у всех, там, где голосовали.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Copy and hour</source>
        <translation>Копия и час</translation>
    </message>
    <message>
        <source>The figures are frozen. Print the protocol, sign it by hand and post its copy.</source>
        <translation>Показатели больше не меняются. Напечатайте протокол, подпишите его от руки и вывесите копию.</translation>
    </message>
    <message>
        <source>Sign the count protocol</source>
        <translation>Подписать протокол о результатах голосования</translation>
    </message>
    <message>
        <source>Issue the protocol for signing</source>
        <translation>Выдать протокол на подпись</translation>
    </message>
    <message>
        <source>All members sign; for one who does not the reason is printed (art. 43.8). Each warning of the count is printed with the commission&apos;s explanation. Then the figures can&apos;t be changed.</source>
        <translation>Подписывают все члены комиссии; если кто-то не подписал, печатается причина (ст. 43.8). Каждое предупреждение печатается с пояснением комиссии. После этого показатели не изменить.</translation>
    </message>
    <message>
        <source>The protocol was first written by hand, without the program</source>
        <translation>Протокол сначала написан от руки, без программы</translation>
    </message>
    <message>
        <source>Then its words are typed too, to be compared with the digits (art. 43.8).</source>
        <translation>Тогда вносится и пропись: она сверяется с цифрами (ст. 43.8).</translation>
    </message>
    <message>
        <source>The figures in words, as on that paper</source>
        <translation>Числа прописью, как на той бумаге</translation>
    </message>
    <message>
        <source>What the figures come to</source>
        <translation>Что следует из показателей</translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>The law leaves a question open</source>
        <translation>Закон оставляет вопрос открытым</translation>
    </message>
    <message>
        <source>The readings and the result of each</source>
        <translation>Толкования и результат каждого</translation>
    </message>
    <message>
        <source>The program doesn&apos;t choose between them.</source>
        <translation>Программа между ними не выбирает.</translation>
    </message>
    <message>
        <source>Establish the result</source>
        <translation>Установить результат</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Записать результат</translation>
    </message>
    <message>
        <source>The result follows from the signed figures and the Rules. No person picks it.</source>
        <translation>Результат следует из подписанных показателей и Правил. Никто его не выбирает.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Кто проходит дальше</translation>
    </message>
    <message>
        <source>The two whom the result of the first vote names.</source>
        <translation>Двое, кого назвал результат первого голосования.</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>The second vote begins at</source>
        <translation>Начало повторного голосования</translation>
    </message>
    <message>
        <source>Call the second vote</source>
        <translation>Назначить повторное голосование</translation>
    </message>
    <message>
        <source>The second vote is held on the same day ({law}).</source>
        <translation>Повторное голосование проводится в тот же день ({law}).</translation>
    </message>
    <message>
        <source>No question is open now.</source>
        <translation>Сейчас открытых вопросов нет.</translation>
    </message>
    <message>
        <source>The open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Record a ruling on an open point</source>
        <translation>Записать решение по открытому вопросу</translation>
    </message>
    <message>
        <source>Where the Rules are silent the answer of the competent body is recorded, with its paper.</source>
        <translation>Там, где Правила молчат, записывается ответ уполномоченного органа с его документом.</translation>
    </message>
    <message>
        <source>To the ballot of the second vote</source>
        <translation>К бюллетеню повторного голосования</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>первый из двух</translation>
    </message>
    <message>
        <source>the second of two</source>
        <translation>второй из двух</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>electors on the list</source>
        <translation>общее число выборщиков в пункте голосования</translation>
    </message>
    <message>
        <source>electors present</source>
        <translation>число присутствующих выборщиков</translation>
    </message>
    <message>
        <source>ballots received by the commission</source>
        <translation>число бюллетеней, полученных комиссией</translation>
    </message>
    <message>
        <source>electors who got a ballot</source>
        <translation>число выборщиков, получивших бюллетени</translation>
    </message>
    <message>
        <source>signatures on the list for signing out</source>
        <translation>число подписей в списке</translation>
    </message>
    <message>
        <source>ballots issued by each member of the commission:</source>
        <translation>число бюллетеней, выданных каждым членом комиссии:</translation>
    </message>
    <message>
        <source>ballots spoilt and replaced</source>
        <translation>число испорченных и замененных бюллетеней</translation>
    </message>
    <message>
        <source>ballots cancelled, unused</source>
        <translation>число погашенных бюллетеней</translation>
    </message>
    <message>
        <source>ballots taken from the urn</source>
        <translation>число бюллетеней, извлеченных из урны</translation>
    </message>
    <message>
        <source>electors who took part in the vote</source>
        <translation>общее число выборщиков, принявших участие в голосовании</translation>
    </message>
    <message>
        <source>votes for each candidate:</source>
        <translation>число голосов, поданных за каждого кандидата:</translation>
    </message>
    <message>
        <source>ballots held to be invalid</source>
        <translation>число бюллетеней, признанных недействительными</translation>
    </message>
    <message>
        <source>Read each figure from the paper. An empty line is not zero: where there is none, enter 0. Enter goes on, the arrow up goes back.</source>
        <translation>Читайте каждый показатель с бумаги. Пустая строка – не ноль: если ничего нет, введите 0. Enter – дальше, стрелка вверх – назад.</translation>
    </message>
</context>
<context>
    <name>FiledField</name>
    <message>
        <source>File it again</source>
        <translation>Подать заново</translation>
    </message>
    <message>
        <source>Filed now</source>
        <translation>Подано сейчас</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Number, if any</source>
        <translation>Номер, если есть</translation>
    </message>
    <message>
        <source>Defect, if any</source>
        <translation>Недостаток, если есть</translation>
    </message>
    <message>
        <source>sheets: {count}</source>
        <translation>листов: {count}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>defect: {defect}</source>
        <translation>недостаток: {defect}</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>еще не подано</translation>
    </message>
    <message>
        <source>filed with a defect: {defect}</source>
        <translation>подано с недостатком: {defect}</translation>
    </message>
    <message>
        <source>filed, {day}</source>
        <translation>подано, {day}</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>When it happened</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>If it is now, leave it empty. Deadlines are judged by this moment.</source>
        <translation>Если сейчас, оставьте пустым. По этому времени считаются сроки.</translation>
    </message>
    <message>
        <source>Bring over from an earlier file…</source>
        <translation>Перенести из прежнего файла…</translation>
    </message>
    <message>
        <source>Brought back: what was typed here on {moment}.</source>
        <translation>Возвращено набранное здесь {moment}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Deputy present</source>
        <translation>Присутствующий депутат</translation>
    </message>
    <message>
        <source>Spoilt,
replaced</source>
        <translation>Испорчен,
заменен</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>без бюллетеня</translation>
    </message>
    <message>
        <source>ballot from {member}</source>
        <translation>бюллетень выдал член комиссии: {member}</translation>
    </message>
    <message>
        <source>spoilt and replaced</source>
        <translation>испорчено и заменено</translation>
    </message>
</context>
<context>
    <name>GivenField</name>
    <message>
        <source>Ballots given out</source>
        <translation>Выдано бюллетеней</translation>
    </message>
    <message>
        <source>The member who issued them</source>
        <translation>Член комиссии, выдавший бюллетени</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>Отметить остальных</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>All present who are not marked yet got theirs from</source>
        <translation>Всем присутствующим, кто еще не отмечен, бюллетень выдал член комиссии</translation>
    </message>
    <message>
        <source>Arrows move, Space marks. A digit (1, 2 …) names the member and goes to the next line; Delete takes the mark away.</source>
        <translation>Стрелки – движение, пробел – отметка. Цифра (1, 2 …) называет члена комиссии и ведет на следующую строку; Delete снимает отметку.</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>{count} из {total} присутствующих</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Тираж</translation>
    </message>
    <message>
        <source>Got no ballot</source>
        <translation>Не получили бюллетень</translation>
    </message>
    <message>
        <source>Spoilt and replaced</source>
        <translation>Испорчено и заменено</translation>
    </message>
    <message>
        <source>The list is cleared.</source>
        <translation>Список очищен.</translation>
    </message>
    <message>
        <source>Given to {count} of {total} present.</source>
        <translation>Выдано {count} из {total} присутствующих.</translation>
    </message>
    <message>
        <source>Nobody has issued a ballot yet.</source>
        <translation>Пока никто не выдал ни одного бюллетеня.</translation>
    </message>
    <message>
        <source>{used} of {run} printed are used ({replaced} spoilt and replaced), {left} left</source>
        <translation>Из {run} напечатанных использовано {used} (испорчено и заменено: {replaced}), осталось {left}</translation>
    </message>
</context>
<context>
    <name>HappenedField</name>
    <message>
        <source>If it is now, leave it empty.</source>
        <translation>Оставьте пустым, если сейчас.</translation>
    </message>
    <message>
        <source>now, {moment}</source>
        <translation>сейчас, {moment}</translation>
    </message>
</context>
<context>
    <name>Hindered</name>
    <message>
        <source>There is nothing to choose from: {reason}.</source>
        <translation>Выбирать не из чего: {reason}.</translation>
    </message>
    <message>
        <source>This can&apos;t be recorded now</source>
        <translation>Сейчас это записать нельзя</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>К кандидатам</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка букв</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Между ячейками</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Look at the Kazakh letters: the file doesn&apos;t say how they are written.</source>
        <translation>Посмотрите на казахские буквы: в файле не сказано, как они записаны.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>No row of this file is a deputy.</source>
        <translation>В этом файле нет ни одной строки с депутатом.</translation>
    </message>
    <message>
        <source>A deputy&apos;s row holds a surname and a given name. Say above which column is what, take another sheet, or choose another file.</source>
        <translation>В строке депутата стоят фамилия и имя. Укажите выше, в каком столбце что стоит, возьмите другой лист или другой файл.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Deputies from “{file}”</source>
        <translation>Депутаты из файла «{file}»</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Что в каком столбце</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ticked.</source>
        <translation>
            <numerusform>Отмечена %n строка.</numerusform>
            <numerusform>Отмечены %n строки.</numerusform>
            <numerusform>Отмечено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to be completed in the form.</source>
        <translation>
            <numerusform>Из них %n нужно дополнить в форме.</numerusform>
            <numerusform>Из них %n нужно дополнить в форме.</numerusform>
            <numerusform>Из них %n нужно дополнить в форме.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Не загружается: %n.</numerusform>
            <numerusform>Не загружается: %n.</numerusform>
            <numerusform>Не загружается: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet: the form comes next.</source>
        <translation>Пока ничего не записано: дальше – форма.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) into the form</source>
        <translation>
            <numerusform>Перенести в форму %n строку</numerusform>
            <numerusform>Перенести в форму %n строки</numerusform>
            <numerusform>Перенести в форму %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>Загружена %n строка.</numerusform>
            <numerusform>Загружены %n строки.</numerusform>
            <numerusform>Загружено %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Не загружены строки: {rows}.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Number given by the commission</source>
        <translation>Номер, данный комиссией</translation>
    </message>
    <message>
        <source>Of the outgoing letter, or of the case.</source>
        <translation>Исходящего письма или дела.</translation>
    </message>
    <message>
        <source>Issue a paper</source>
        <translation>Выдать документ</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Выдать документ</translation>
    </message>
    <message>
        <source>Papers that no other act issues. What is not listed lacks something in the record still.</source>
        <translation>Документы, которые не выдаются другими действиями. Для документа, которого нет в списке, записано еще не все.</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The request</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чем просят</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The list is</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправляется</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>остается прежним</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Decision of a court or the higher commission</source>
        <translation>Решение суда или вышестоящей комиссии</translation>
    </message>
    <message>
        <source>Only after 20:00 of the day before the vote.</source>
        <translation>Только после 20:00 дня перед голосованием.</translation>
    </message>
    <message>
        <source>Answer a request about the electors&apos; list</source>
        <translation>Ответить на заявление о списке выборщиков</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>It is answered the same day; a refusal is handed over as a copy with its reason (art. 26.4). The correction itself is an act of its own.</source>
        <translation>Ответ дается в тот же день; копия мотивированного отказа выдается заявителю (ст. 26.4). Само исправление записывается отдельным действием.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>End a member&apos;s suspension</source>
        <translation>Вернуть члена комиссии к работе</translation>
    </message>
    <message>
        <source>End the suspension</source>
        <translation>Вернуть члена комиссии</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Issue a paper anew</source>
        <translation>Выдать документ заново</translation>
    </message>
    <message>
        <source>Issue the paper anew</source>
        <translation>Выдать документ заново</translation>
    </message>
    <message>
        <source>The superseded paper is kept, marked, and points to the new one.</source>
        <translation>Замененный документ хранится с отметкой и указывает на новый.</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№ {number} · {title}</translation>
    </message>
</context>
<context>
    <name>LateField</name>
    <message>
        <source>Why is it late?</source>
        <translation>Почему с опозданием?</translation>
    </message>
    <message>
        <source>The reason stays in the record and is printed where the law asks for it.</source>
        <translation>Причина останется в деле и печатается там, где этого требует закон.</translation>
    </message>
    <message>
        <source>Who gives the reason: name and office</source>
        <translation>Кто называет причину: имя и должность</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>Decision of the commission</source>
        <translation>Решение комиссии</translation>
    </message>
    <message>
        <source>Decision of: {body}</source>
        <translation>Чье решение: {body}</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>The Rules name this body, not the commission.</source>
        <translation>Правила называют этот орган, а не комиссию.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>received by the commission</source>
        <translation>получено комиссией</translation>
    </message>
    <message>
        <source>given to electors</source>
        <translation>выдано выборщикам</translation>
    </message>
    <message>
        <source>spoilt and replaced</source>
        <translation>испорчено и заменено</translation>
    </message>
    <message>
        <source>unused, cancelled</source>
        <translation>погашено</translation>
    </message>
    <message>
        <source>issued by the members</source>
        <translation>выдано членами комиссии</translation>
    </message>
    <message>
        <source>signatures on the list</source>
        <translation>подписей в списке</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>taken from the urn</source>
        <translation>извлечено из урны</translation>
    </message>
    <message>
        <source>for the candidates</source>
        <translation>за кандидатов</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недействительных</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>приняли участие</translation>
    </message>
    <message>
        <source>Ballots received</source>
        <translation>Получено бюллетеней</translation>
    </message>
    <message>
        <source>Ballots given out</source>
        <translation>Выдано бюллетеней</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>The urn</source>
        <translation>Урна</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Приняли участие</translation>
    </message>
    <message>
        <source>Ledger of ballots</source>
        <translation>Учет бюллетеней</translation>
    </message>
    <message>
        <source>{over} more than {name}: {most}</source>
        <translation>На {over} больше, чем «{name}»: {most}</translation>
    </message>
    <message>
        <source>{off} more than the sum {sum}</source>
        <translation>На {off} больше суммы {sum}</translation>
    </message>
    <message>
        <source>{off} less than the sum {sum}</source>
        <translation>На {off} меньше суммы {sum}</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сходится</translation>
    </message>
    <message>
        <source>not all entered</source>
        <translation>введено не все</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>Elected akim</source>
        <translation>Избранный аким</translation>
    </message>
    <message>
        <source>Record the entry into office</source>
        <translation>Записать вступление в должность</translation>
    </message>
    <message>
        <source>No {number} of the register</source>
        <translation>№ {number} по реестру</translation>
    </message>
    <message>
        <source>The oath</source>
        <translation>Присяга</translation>
    </message>
    <message>
        <source>Oath taken at</source>
        <translation>Присяга принесена</translation>
    </message>
    <message>
        <source>Before the deputies of the maslikhat</source>
        <translation>Перед депутатами маслихата</translation>
    </message>
    <message>
        <source>Before the commission</source>
        <translation>Перед комиссией</translation>
    </message>
    <message>
        <source>The certificate handed over by the chair</source>
        <translation>Удостоверение, врученное председателем</translation>
    </message>
    <message>
        <source>It is issued first, on the page Papers.</source>
        <translation>Сначала оно выдается на странице «Документы».</translation>
    </message>
    <message>
        <source>The special check</source>
        <translation>Специальная проверка</translation>
    </message>
    <message>
        <source>Acting as akim from</source>
        <translation>Исполняет обязанности акима с</translation>
    </message>
    <message>
        <source>The result is positive</source>
        <translation>Результат проверки положительный</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Date of the akim&apos;s own statement</source>
        <translation>Дата личного заявления акима</translation>
    </message>
    <message>
        <source>Record a resignation</source>
        <translation>Записать отставку акима</translation>
    </message>
    <message>
        <source>Record the resignation</source>
        <translation>Записать отставку</translation>
    </message>
    <message>
        <source>It is answered, and the answer may be a refusal. Time limit in months: {months} ({law}).</source>
        <translation>На заявление дают ответ, и это может быть отказ. Срок, месяцев: {months} ({law}).</translation>
    </message>
    <message>
        <source>The mandate ends on the day of the event; the time limit for the by-election runs from it. In months: {months} ({law}).</source>
        <translation>Полномочия прекращаются в день события; от него считается срок выборов вместо выбывшего акима, месяцев: {months} ({law}).</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>refused: the akim stays</source>
        <translation>отклонена: аким остается</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Отставка акима</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Record the answer to a resignation</source>
        <translation>Записать ответ на отставку акима</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>от {day}</translation>
    </message>
    <message>
        <source>Number of the decision: {body}</source>
        <translation>Номер решения: {body}</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>День события</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Record the early end of the mandate</source>
        <translation>Записать досрочное прекращение полномочий акима</translation>
    </message>
    <message>
        <source>Record the end of the mandate</source>
        <translation>Записать прекращение полномочий</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>The prosecutor&apos;s prior opinion</source>
        <translation>Предварительное заключение прокурора</translation>
    </message>
    <message>
        <source>The commission was told on</source>
        <translation>Комиссии сообщено</translation>
    </message>
    <message>
        <source>Record a dismissal</source>
        <translation>Записать освобождение акима от должности</translation>
    </message>
    <message>
        <source>Record the dismissal</source>
        <translation>Записать освобождение</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Освобождение акима</translation>
    </message>
    <message>
        <source>Record the consent to a dismissal</source>
        <translation>Записать согласие на освобождение акима</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Записать голосование</translation>
    </message>
    <message>
        <source>No {number} of {day}</source>
        <translation>№ {number} от {day}</translation>
    </message>
    <message>
        <source>Leave it empty while it is awaited.</source>
        <translation>Оставьте пустым, пока его нет.</translation>
    </message>
    <message>
        <source>Deputies in all</source>
        <translation>Всего депутатов</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>At least {part}/{whole} of all deputies have to agree.</source>
        <translation>Нужно согласие не менее {part}/{whole} от общего числа депутатов.</translation>
    </message>
    <message>
        <source>Consent of: {body}</source>
        <translation>Согласие: {body}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Personal number, if the paper gives it</source>
        <translation>ИИН, если он есть в документе</translation>
    </message>
    <message>
        <source>Twelve digits. It is kept sealed and never published.</source>
        <translation>Двенадцать цифр. Хранится закрыто и не публикуется.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Office and place of work</source>
        <translation>Должность и место работы</translation>
    </message>
    <message>
        <source>Lives in: settlement</source>
        <translation>Живет: населенный пункт</translation>
    </message>
    <message>
        <source>Association, if any</source>
        <translation>Общественное объединение, если есть</translation>
    </message>
    <message>
        <source>Nationality, if given</source>
        <translation>Национальность, если указана</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Лицо {number}</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Еще одно лицо</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>The paper that shows it.</source>
        <translation>Документ, который это подтверждает.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Persons named</source>
        <translation>Названные лица</translation>
    </message>
    <message>
        <source>Next come the papers of each person.</source>
        <translation>Дальше – документы каждого.</translation>
    </message>
    <message>
        <source>Receive the submission of the nominator</source>
        <translation>Принять представление</translation>
    </message>
    <message>
        <source>Receive the submission</source>
        <translation>Принять представление</translation>
    </message>
    <message>
        <source>{count} of {total} are filed without defect.</source>
        <translation>Без недостатков подано {count} из {total}.</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Требуемые документы</translation>
    </message>
    <message>
        <source>All papers are filed.</source>
        <translation>Все документы поданы.</translation>
    </message>
    <message>
        <source>Still lacking: {papers}.</source>
        <translation>Не хватает: {papers}.</translation>
    </message>
    <message>
        <source>File papers of a candidate</source>
        <translation>Принять документы кандидата</translation>
    </message>
    <message>
        <source>File the papers ticked</source>
        <translation>Принять отмеченные документы</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on the vote day</source>
        <translation>
            <numerusform>%n год на день выборов</numerusform>
            <numerusform>%n года на день выборов</numerusform>
            <numerusform>%n лет на день выборов</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>It is printed on the protocol.</source>
        <translation>Оно печатается в протоколе.</translation>
    </message>
    <message>
        <source>Open vote of the commission</source>
        <translation>Открытое голосование комиссии</translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation>Отказать в регистрации</translation>
    </message>
    <message>
        <source>Establish conformity</source>
        <translation>Установить соответствие требованиям</translation>
    </message>
    <message>
        <source>Record what was established</source>
        <translation>Записать установленное</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Which notice</source>
        <translation>Какое сообщение</translation>
    </message>
    <message>
        <source>Where it was made public</source>
        <translation>Где обнародовано</translation>
    </message>
    <message>
        <source>The newspaper with its number, or the board and its place.</source>
        <translation>Газета с номером или доска и ее место.</translation>
    </message>
    <message>
        <source>Not announced yet: {names}.</source>
        <translation>Еще не сообщено: {names}.</translation>
    </message>
    <message>
        <source>Keep the newspaper or a photograph of the board with the papers.</source>
        <translation>Храните газету или снимок доски вместе с документами.</translation>
    </message>
    <message>
        <source>Publish a notice</source>
        <translation>Опубликовать сообщение</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Записать сообщение</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Elected akim: {name}</source>
        <translation>Избранный аким: {name}</translation>
    </message>
    <message>
        <source>A second vote between two: {names}</source>
        <translation>Повторное голосование между двумя: {names}</translation>
    </message>
    <message>
        <source>The law leaves a question open: a ruling is needed</source>
        <translation>Закон оставляет вопрос открытым: нужно решение</translation>
    </message>
    <message>
        <source>Nobody is elected</source>
        <translation>Никто не избран</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Расчет</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>{step}; decides: {body}</source>
        <translation>{step}; решает: {body}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>May answer</source>
        <translation>Кто вправе ответить</translation>
    </message>
</context>
<context>
    <name>PaperSetting</name>
    <message>
        <source>Languages of decisions and protocols</source>
        <translation>Языки решений и протоколов</translation>
    </message>
    <message>
        <source>each on its own sheet</source>
        <translation>каждый на своем листе</translation>
    </message>
    <message>
        <source>both side by side</source>
        <translation>оба рядом на одном листе</translation>
    </message>
    <message>
        <source>Decisions are called</source>
        <translation>Решения называются</translation>
    </message>
    <message>
        <source>ШЕШІМ / РЕШЕНИЕ</source>
        <translation>ШЕШІМ / РЕШЕНИЕ</translation>
    </message>
    <message>
        <source>ҚАУЛЫ / ПОСТАНОВЛЕНИЕ</source>
        <translation>ҚАУЛЫ / ПОСТАНОВЛЕНИЕ</translation>
    </message>
    <message>
        <source>Decisions are numbered</source>
        <translation>Решения нумеруются</translation>
    </message>
    <message>
        <source>meeting / serial: 7/23</source>
        <translation>заседание / порядковый: 7/23</translation>
    </message>
    <message>
        <source>serial alone: 23</source>
        <translation>только порядковый: 23</translation>
    </message>
    <message>
        <source>Set how the papers look</source>
        <translation>Настроить оформление документов</translation>
    </message>
    <message>
        <source>Record the settings</source>
        <translation>Записать настройки</translation>
    </message>
    <message>
        <source>They hold for papers issued from now on. What is issued stays as it is.</source>
        <translation>Они действуют для документов, которые выдаются впредь. Выданное остается как есть.</translation>
    </message>
    <message>
        <source>The commission answers for its own words. Let a lawyer read both languages. The words within braces are places for data and have to stay as they are.</source>
        <translation>За свои слова отвечает комиссия. Дайте прочитать текст на обоих языках юристу. Слова в фигурных скобках – места для данных, их менять нельзя.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>В каталоге</translation>
    </message>
    <message>
        <source>In the commission&apos;s words</source>
        <translation>Словами комиссии</translation>
    </message>
    <message>
        <source>The catalogue&apos;s own text takes a change back.</source>
        <translation>Чтобы отменить изменение, введите текст из каталога.</translation>
    </message>
    <message>
        <source>Change the wording of a composed line</source>
        <translation>Изменить текст составленной строки</translation>
    </message>
    <message>
        <source>Record the wording</source>
        <translation>Записать текст</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введенное</translation>
    </message>
    <message>
        <source>typed, and not shown here</source>
        <translation>введен, здесь не показан</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who is present</source>
        <translation>Кто присутствует</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Номер заседания</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Присутствующие члены</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Для протокола</translation>
    </message>
    <message>
        <source>Leave it empty if nobody: the minutes say “none”.</source>
        <translation>Если никто, оставьте пустым: в протоколе будет «нет».</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Присутствовали также</translation>
    </message>
    <message>
        <source>Who took the floor and on what</source>
        <translation>Кто выступил и о чем</translation>
    </message>
    <message>
        <source>Decisions of this day can now rest on it.</source>
        <translation>Теперь на него могут опираться решения этого дня.</translation>
    </message>
    <message>
        <source>Hold a meeting of the commission</source>
        <translation>Провести заседание комиссии</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>Записать заседание</translation>
    </message>
    <message>
        <source>Spouse or close relative</source>
        <translation>Супруг или близкий родственник</translation>
    </message>
    <message>
        <source>Subordinate</source>
        <translation>Подчиненный</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Of which candidate</source>
        <translation>Какого кандидата</translation>
    </message>
    <message>
        <source>What the member is to the candidate</source>
        <translation>Кем член комиссии приходится кандидату</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The paper it rests on. The quorum stays 5 of 7.</source>
        <translation>Документ, на котором это основано. Кворум остается 5 из 7.</translation>
    </message>
    <message>
        <source>Who acts as secretary</source>
        <translation>Кто исполняет обязанности секретаря</translation>
    </message>
    <message>
        <source>Signs with the chair and keeps the minutes while the suspension lasts.</source>
        <translation>Подписывает вместе с председателем и ведет протоколы, пока длится приостановление.</translation>
    </message>
    <message>
        <source>The keeper of the accounts then gives this person the secretary&apos;s role.</source>
        <translation>Роль секретаря этому человеку затем дает ответственный за учетные записи.</translation>
    </message>
    <message>
        <source>Suspend a member of the commission</source>
        <translation>Приостановить деятельность члена комиссии</translation>
    </message>
    <message>
        <source>Suspend the member</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Recorded so far: {count} of {seats} deputies.</source>
        <translation>Пока записано: {count} из {seats} депутатов.</translation>
    </message>
    <message>
        <source>Copy the rows of a table: number, name in Kazakh, name in Russian, year, address.</source>
        <translation>Скопируйте строки таблицы: номер, имя по-казахски, имя по-русски, год, адрес.</translation>
    </message>
    <message>
        <source>Decision of the court or of the higher commission</source>
        <translation>Решение суда или вышестоящей комиссии</translation>
    </message>
    <message>
        <source>The list is closed: only such a decision is still carried out.</source>
        <translation>Список закрыт: исполняется только такое решение.</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Депутаты</translation>
    </message>
    <message>
        <source>Issue the electors&apos; list</source>
        <translation>Выдать список выборщиков</translation>
    </message>
    <message>
        <source>The electors are: {electors} ({law}).</source>
        <translation>Выборщики: {electors} ({law}).</translation>
    </message>
    <message>
        <source>Draw up the electors&apos; list</source>
        <translation>Составить список выборщиков</translation>
    </message>
    <message>
        <source>Put the deputies on the list</source>
        <translation>Внести депутатов в список</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>Type digits only: 15.</source>
        <translation>Наберите только цифры: 15.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Это число слишком большое.</translation>
    </message>
    <message>
        <source>The largest is {greatest}: compare it with the paper.</source>
        <translation>Наибольшее – {greatest}: сверьте с документом.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Такой даты нет.</translation>
    </message>
    <message>
        <source>Type day, month and year: 12.08.2005.</source>
        <translation>Наберите день, месяц и год: 12.08.2005.</translation>
    </message>
    <message>
        <source>There is no such day or hour.</source>
        <translation>Такого дня или часа нет.</translation>
    </message>
    <message>
        <source>Type the day and the hour: 12.08.2005 10:15.</source>
        <translation>Наберите день и час: 12.08.2005 10:15.</translation>
    </message>
    <message>
        <source>The year is typed with two digits.</source>
        <translation>Год набран двумя цифрами.</translation>
    </message>
    <message>
        <source>Type all four: 12.08.2005.</source>
        <translation>Наберите год четырьмя цифрами: 12.08.2005.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Выберите один из ответов.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who records this.</source>
        <translation>Не назван тот, кто делает запись.</translation>
    </message>
    <message>
        <source>Choose your name above.</source>
        <translation>Выберите свое имя вверху.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read.</source>
        <translation>Этот ответ не читается.</translation>
    </message>
    <message>
        <source>Type it again as the hint says.</source>
        <translation>Наберите его заново по подсказке.</translation>
    </message>
</context>
<context>
    <name>Prolonging</name>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Why, for the decision</source>
        <translation>Причина (для решения)</translation>
    </message>
    <message>
        <source>Now until {day}.</source>
        <translation>Сейчас по {day}.</translation>
    </message>
    <message>
        <source>New windows</source>
        <translation>Новые сроки</translation>
    </message>
    <message>
        <source>Last day of nomination</source>
        <translation>Последний день выдвижения</translation>
    </message>
    <message>
        <source>Last day of registration</source>
        <translation>Последний день регистрации</translation>
    </message>
    <message>
        <source>Extend nomination</source>
        <translation>Продлить выдвижение</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>New vote day</source>
        <translation>Новый день голосования</translation>
    </message>
    <message>
        <source>Vote day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Выдвижение</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Prolong the election</source>
        <translation>Продлить срок выборов</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Signed by</source>
        <translation>Подписали</translation>
    </message>
    <message>
        <source>Take the tick away from a member who did not sign; the reason is asked for.</source>
        <translation>Снимите отметку с члена комиссии, который не подписал; программа спросит причину.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>Why {name} did not sign</source>
        <translation>Почему нет подписи: {name}</translation>
    </message>
    <message>
        <source>The figures give no warning: nothing to explain.</source>
        <translation>Показатели не дают предупреждений: пояснять нечего.</translation>
    </message>
    <message>
        <source>What does the commission say to it? It is printed on the protocol.</source>
        <translation>Что говорит об этом комиссия? Это печатается в протоколе.</translation>
    </message>
    <message>
        <source>{kind}: {author}, sheets: {pages}</source>
        <translation>{kind}: {author}, листов: {pages}</translation>
    </message>
    <message>
        <source>Attached to the protocol</source>
        <translation>Приложено к протоколу</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>{present} of {members} are present, {needed} are needed: there is a quorum.</source>
        <translation>Присутствуют {present} из {members}, нужно {needed}: заседание правомочно.</translation>
    </message>
    <message>
        <source>{present} of {members} are present, {needed} are needed: no quorum yet.</source>
        <translation>Присутствуют {present} из {members}, нужно {needed}: заседание пока неправомочно.</translation>
    </message>
    <message>
        <source>There is a quorum.</source>
        <translation>Заседание правомочно.</translation>
    </message>
    <message>
        <source>There is no quorum: the meeting is closed without a vote.</source>
        <translation>Заседание неправомочно: оно закрывается без голосования.</translation>
    </message>
    <message>
        <source>{present} of {base} are present. At least {needed} are needed ({whole}·{present} {sign} {part}·{base}).</source>
        <translation>Присутствуют {present} из {base}. Нужно не меньше {needed} ({whole}·{present} {sign} {part}·{base}).</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Recorded by</source>
        <translation>Записывает</translation>
    </message>
    <message>
        <source>the clerk</source>
        <translation>делопроизводитель</translation>
    </message>
    <message>
        <source>Choose your name…</source>
        <translation>Выберите свое имя…</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Bring back what was removed</source>
        <translation>Вернуть удаленное</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>The proxy</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s paper</source>
        <translation>Дата заявления кандидата</translation>
    </message>
    <message>
        <source>Is the person one of these?</source>
        <translation>Относится ли лицо к одной из этих категорий?</translation>
    </message>
    <message>
        <source>Leave all empty if none.</source>
        <translation>Если нет, оставьте все пустым.</translation>
    </message>
    <message>
        <source>Register a proxy</source>
        <translation>Зарегистрировать доверенное лицо</translation>
    </message>
    <message>
        <source>Register the proxy</source>
        <translation>Зарегистрировать доверенное лицо</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>Record that a proxy is withdrawn</source>
        <translation>Записать отзыв доверенного лица</translation>
    </message>
    <message>
        <source>Withdraw the proxy</source>
        <translation>Отозвать доверенное лицо</translation>
    </message>
    <message>
        <source>a political party</source>
        <translation>политическая партия</translation>
    </message>
    <message>
        <source>a public association</source>
        <translation>общественное объединение</translation>
    </message>
    <message>
        <source>another organisation without profit</source>
        <translation>иная некоммерческая организация</translation>
    </message>
    <message>
        <source>a mass medium</source>
        <translation>средство массовой информации</translation>
    </message>
    <message>
        <source>a foreign state or international organisation</source>
        <translation>иностранное государство или международная организация</translation>
    </message>
    <message>
        <source>The observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Кем направлен</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Название направившей организации</translation>
    </message>
    <message>
        <source>The sender&apos;s paper, with its seal</source>
        <translation>Документ направившей организации, с печатью</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Register an observer</source>
        <translation>Зарегистрировать наблюдателя</translation>
    </message>
    <message>
        <source>Register the observer</source>
        <translation>Зарегистрировать наблюдателя</translation>
    </message>
    <message>
        <source>The sender&apos;s paper and an identity document are the mandate (art. 20-1). Without our card an observer may be present all the same.</source>
        <translation>Полномочие подтверждают документ направившей организации и удостоверение личности (ст. 20-1). Наблюдатель вправе присутствовать и без нашей карточки.</translation>
    </message>
    <message>
        <source>At most {most} for a candidate ({law}).</source>
        <translation>Не более {most} у кандидата ({law}).</translation>
    </message>
    <message>
        <source>{proxy}, proxy of {candidate}</source>
        <translation>{proxy}, доверенное лицо кандидата: {candidate}</translation>
    </message>
</context>
<context>
    <name>RequirementField</name>
    <message>
        <source>met</source>
        <translation>соответствует</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не соответствует</translation>
    </message>
    <message>
        <source>Evidence: which paper</source>
        <translation>Подтверждение: каким документом</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>RollField</name>
    <message>
        <source>Deputies present</source>
        <translation>Присутствующие депутаты</translation>
    </message>
    <message>
        <source>Part of a name, then Enter</source>
        <translation>Часть имени, затем Enter</translation>
    </message>
    <message>
        <source>Find a deputy by part of a name</source>
        <translation>Найти депутата по части имени</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Присутствуют все</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Nobody on the list has this in their name.</source>
        <translation>В списке нет такого имени.</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks.</source>
        <translation>Стрелки – движение, пробел – отметка.</translation>
    </message>
    <message>
        <source>{present} of {total} on the list</source>
        <translation>{present} из {total} в списке</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствуют</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>quorum: {needed} of {base}</source>
        <translation>кворум: {needed} из {base}</translation>
    </message>
</context>
<context>
    <name>Rulings</name>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что отвечено</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Его дата</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>It is printed on the protocol.</source>
        <translation>Он печатается в протоколе.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>May answer</source>
        <translation>Кто вправе ответить</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>The open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>all seats, {number}: {needed} have to be present</source>
        <translation>все места, {number}: должно присутствовать {needed}</translation>
    </message>
    <message>
        <source>the deputies elected, {number}: {needed} have to be present</source>
        <translation>избранные депутаты, {number}: должно присутствовать {needed}</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>файл еще не выбран</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>PDF or JPEG, 10 MB at most. The name on the disk is not kept; its SHA-256 is.</source>
        <translation>PDF или JPEG, не более 10 МБ. Имя файла на диске не хранится, хранится его SHA-256.</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Приложить сканированную копию</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Приложить сканированную копию</translation>
    </message>
    <message>
        <source>Paper No {number}: {title}</source>
        <translation>Документ №&#xa0;{number}: {title}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Almaty, Astana and the east</source>
        <translation>Алматы, Астана и восток</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Костанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Кызылорда</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Актобе</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Актау</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral (Uralsk)</source>
        <translation>Уральск</translation>
    </message>
    <message>
        <source>Decree No {number}</source>
        <translation>Указ № {number}</translation>
    </message>
    <message>
        <source>Which rules govern the election</source>
        <translation>По каким правилам проводятся выборы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>District or other unit</source>
        <translation>Район или иная единица</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Local time of the district</source>
        <translation>Местное время района</translation>
    </message>
    <message>
        <source>Seats in the maslikhat</source>
        <translation>Мест в маслихате</translation>
    </message>
    <message>
        <source>Calling decision</source>
        <translation>Решение о назначении</translation>
    </message>
    <message>
        <source>Who called the election</source>
        <translation>Кто назначил выборы</translation>
    </message>
    <message>
        <source>Number of the decision, if it has one</source>
        <translation>Номер решения, если он есть</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>День решения</translation>
    </message>
    <message>
        <source>Vote day</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>Which office is filled</source>
        <translation>Какая должность замещается</translation>
    </message>
    <message>
        <source>The election is called at least {days} days before it ({law}).</source>
        <translation>Выборы назначаются не позднее чем за {days} дней до этого ({law}).</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office ends on</source>
        <translation>Срок полномочий акима истекает</translation>
    </message>
    <message>
        <source>Practice: everything is marked as practice, and its clock is moved by hand.</source>
        <translation>Учебные выборы: все помечается как учебное, часы переводят вручную.</translation>
    </message>
    <message>
        <source>A real election: its clock is the computer&apos;s, and nothing can be erased.</source>
        <translation>Настоящие выборы: часы – компьютера, ничего нельзя стереть.</translation>
    </message>
    <message>
        <source>A file of this election lies in the folder. Next comes its calendar plan.</source>
        <translation>Файл этих выборов лежит в папке. Дальше – календарный план.</translation>
    </message>
    <message>
        <source>New practice election</source>
        <translation>Новые учебные выборы</translation>
    </message>
    <message>
        <source>Begin the practice election</source>
        <translation>Начать учебные выборы</translation>
    </message>
    <message>
        <source>New real election</source>
        <translation>Новые настоящие выборы</translation>
    </message>
    <message>
        <source>Record the call of the election</source>
        <translation>Записать назначение выборов</translation>
    </message>
    <message>
        <source>The election that follows</source>
        <translation>Следующие выборы</translation>
    </message>
    <message>
        <source>These dates follow from the vote day. Change one where the commission decided otherwise.</source>
        <translation>Эти даты следуют из дня голосования. Измените ту, о которой комиссия решила иначе.</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Календарный план</translation>
    </message>
    <message>
        <source>Confirm the calendar plan</source>
        <translation>Утвердить календарный план</translation>
    </message>
    <message>
        <source>Name of the commission</source>
        <translation>Название комиссии</translation>
    </message>
    <message>
        <source>Name of the commission, of whom?</source>
        <translation>Название комиссии: кого, чего?</translation>
    </message>
    <message>
        <source>The form after “decision of …”.</source>
        <translation>Форма после слова «решение».</translation>
    </message>
    <message>
        <source>Name of the maslikhat</source>
        <translation>Название маслихата</translation>
    </message>
    <message>
        <source>District and oblast in one line</source>
        <translation>Район и область одной строкой</translation>
    </message>
    <message>
        <source>The district, of what?</source>
        <translation>Район: кого, чего?</translation>
    </message>
    <message>
        <source>The form after “akim of …”.</source>
        <translation>Форма после слова «аким».</translation>
    </message>
    <message>
        <source>To whom the decision is presented</source>
        <translation>Кому представляется решение</translation>
    </message>
    <message>
        <source>As a letter addresses the superior akim.</source>
        <translation>Как в письме обращаются к вышестоящему акиму.</translation>
    </message>
    <message>
        <source>Place where papers are signed</source>
        <translation>Где подписывают документы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Seven members</source>
        <translation>Семь членов</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Names as papers print them, in every form needed: the program inflects no name.</source>
        <translation>Названия, как они печатаются в документах, во всех нужных формах: программа ничего не склоняет.</translation>
    </message>
    <message>
        <source>Enter the commission</source>
        <translation>Внести состав комиссии</translation>
    </message>
    <message>
        <source>Seat the commission</source>
        <translation>Внести состав комиссии</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>1. Fill in</source>
        <translation>1. Заполнить</translation>
    </message>
    <message>
        <source>2. Check</source>
        <translation>2. Проверить</translation>
    </message>
    <message>
        <source>3. Done</source>
        <translation>3. Готово</translation>
    </message>
</context>
<context>
    <name>StepField</name>
    <message>
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>до часа</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>Исправить: %n место</numerusform>
            <numerusform>Исправить: %n места</numerusform>
            <numerusform>Исправить: %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked below</source>
        <translation>
            <numerusform>и еще %n, отмечено ниже</numerusform>
            <numerusform>и еще %n, отмечены ниже</numerusform>
            <numerusform>и еще %n, отмечены ниже</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Год рожд.</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес по-казахски</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес по-русски</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS; or drop the file here.</source>
        <translation>CSV, XLSX или ODS; файл можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Еще строка</translation>
    </message>
    <message numerus="yes">
        <source>%n deputies</source>
        <translation>
            <numerusform>%n депутат</numerusform>
            <numerusform>%n депутата</numerusform>
            <numerusform>%n депутатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>Прочитана %n строка.</numerusform>
            <numerusform>Прочитаны %n строки.</numerusform>
            <numerusform>Прочитано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: look at “{column}”.</source>
        <translation>Строка {row}: посмотрите «{column}».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were put in.</source>
        <translation>
            <numerusform>Внесена %n строка.</numerusform>
            <numerusform>Внесены %n строки.</numerusform>
            <numerusform>Внесено %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicksField</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>a candidate&apos;s proxy demands it</source>
        <translation>требование доверенного лица кандидата</translation>
    </message>
    <message>
        <source>the higher commission orders it</source>
        <translation>решение вышестоящей комиссии</translation>
    </message>
    <message>
        <source>Why a recount</source>
        <translation>Почему пересчет</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Доверенное лицо</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>Чье решение</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>На каком основании</translation>
    </message>
    <message>
        <source>Open a recount</source>
        <translation>Начать пересчет</translation>
    </message>
    <message>
        <source>Open the recount</source>
        <translation>Начать пересчет</translation>
    </message>
    <message>
        <source>The first count stays as it was signed. The ballots are counted again by two blind entries, and the protocol lists what differs (art. 43.7-1, 43.9).</source>
        <translation>Первый подсчет остается таким, как подписан. Бюллетени считают снова, двумя независимыми вводами, и протокол перечисляет расхождения (ст. 43.7-1, 43.9).</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Ground of the law</source>
        <translation>Основание по закону</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Declare the election invalid</source>
        <translation>Признать выборы недействительными</translation>
    </message>
    <message>
        <source>Only on a ground of the Rules ({law}). Challenge: {rule}.</source>
        <translation>Только на основании, названном в Правилах ({law}). Обжалование: {rule}.</translation>
    </message>
    <message>
        <source>Vote day of the repeat election</source>
        <translation>День повторных выборов</translation>
    </message>
    <message>
        <source>Record the decision on a repeat election</source>
        <translation>Записать решение о повторных выборах</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Decided by: {body} ({law}). Time limit: {rule}. The repeat election is a file of its own that quotes the head of this one.</source>
        <translation>Решает: {body} ({law}). Срок: {rule}. Повторные выборы ведутся в отдельном файле, который ссылается на контрольное значение этого.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>The breach</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Лицо {number}</translation>
    </message>
    <message>
        <source>Whose breach of the Rules made the election invalid ({law}).</source>
        <translation>Чье нарушение Правил привело к недействительности выборов ({law}).</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить лицо</translation>
    </message>
    <message>
        <source>Barred from the repeat election</source>
        <translation>Не допускаются к повторным выборам</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
</TS>
