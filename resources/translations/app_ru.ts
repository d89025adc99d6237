<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>{name} acts as {role}. The keeper of the accounts gives this person&apos;s account that role: Other acts, “Change an account”.</source>
        <translation>{name} исполняет обязанности: {role}. Ответственный за учетные записи дает учетной записи этого человека такую роль: «Другие действия», «Изменить учетную запись».</translation>
    </message>
    <message>
        <source>{name} acts as secretary no longer. The keeper of the accounts gives this person&apos;s account the role of a member: Other acts, “Change an account”.</source>
        <translation>{name} больше не исполняет обязанности секретаря. Ответственный за учетные записи возвращает учетной записи роль члена комиссии: «Другие действия», «Изменить учетную запись».</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>Other acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Выборы не назначены</translation>
    </message>
    <message>
        <source>Acts follow from the calling decision.</source>
        <translation>Действия начинаются с решения о назначении выборов.</translation>
    </message>
    <message>
        <source>What the law foresees beside the plain course. The tasks of every day stand on the overview.</source>
        <translation>Что закон предусматривает помимо обычного хода. Повседневные дела – на странице обзора.</translation>
    </message>
    <message>
        <source>{act}: not for your role</source>
        <translation>{act}: не для вашей роли</translation>
    </message>
    <message>
        <source>{act}: not now, {reason}</source>
        <translation>{act}: не сейчас, {reason}</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>At least {needed} of {base} must be present ({whole}·{needed} ≥ {part}·{base}).</source>
        <translation>Должны присутствовать не менее {needed} из {base} ({whole}·{needed} ≥ {part}·{base}).</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Proof</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Audit file</source>
        <translation>Файл для проверки</translation>
    </message>
    <message>
        <source>One SQLite file that holds journal, tables and papers and proves itself. The public copy leaves out addresses, personal numbers and the papers that print them.</source>
        <translation>Журнал, таблицы и документы – в одном файле SQLite; его можно проверить и без этой программы. В открытой копии нет адресов, личных номеров и документов, где они напечатаны.</translation>
    </message>
    <message>
        <source>Tables as CSV beside it</source>
        <translation>Записать рядом таблицы CSV</translation>
    </message>
    <message>
        <source>Write the whole file…</source>
        <translation>Записать полный файл…</translation>
    </message>
    <message>
        <source>Write the public copy…</source>
        <translation>Записать открытую копию…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Written to the disk and read back. A stick may be removed now.</source>
        <translation>Записано на диск и прочитано обратно. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Somebody typed personal data into a public text: entries {entries}. Look at them before this copy is given away.</source>
        <translation>Кто-то внес личные данные в открытый текст: записи {entries}. Просмотрите их, прежде чем отдать эту копию.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>An audit file or a working file that is not open. Nothing in it is changed or run.</source>
        <translation>Файл для проверки или рабочий файл, который не открыт. В нем ничего не меняется и не запускается.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Check code at the foot of a paper</source>
        <translation>Код проверки внизу документа</translation>
    </message>
    <message>
        <source>Find the paper</source>
        <translation>Найти документ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A checked copy is kept whenever a real election is closed. The newest ten are kept.</source>
        <translation>При каждом закрытии настоящих выборов сохраняется проверенная копия. Хранятся десять последних.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>A copy from another place…</source>
        <translation>Копия из другого места…</translation>
    </message>
    <message>
        <source>There is no copy of this election yet.</source>
        <translation>Копий этих выборов пока нет.</translation>
    </message>
    <message>
        <source>{moment}, {entries} entries</source>
        <translation>{moment}, записей: {entries}</translation>
    </message>
    <message>
        <source>Put this copy in place</source>
        <translation>Восстановить из этой копии</translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>Это сделать нельзя.</translation>
    </message>
    <message>
        <source>Writing the audit file</source>
        <translation>Запись файла для проверки</translation>
    </message>
    <message>
        <source>Stopped: the audit file “{name}” was not written.</source>
        <translation>Остановлено: файл для проверки «{name}» не записан.</translation>
    </message>
    <message>
        <source>Nothing of it is left where it was to be. The record is as it was.</source>
        <translation>Там, куда его записывали, от него ничего не осталось. Рабочий файл не изменился.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Stopped: the file “{name}” was not checked to its end.</source>
        <translation>Остановлено: файл «{name}» проверен не до конца.</translation>
    </message>
    <message>
        <source>Nothing is said of it, and nothing in it was changed.</source>
        <translation>Вывода о нем нет, и ничего в нем не изменено.</translation>
    </message>
    <message>
        <source>A group of the head has four digits.</source>
        <translation>В группе контрольного значения четыре знака.</translation>
    </message>
    <message>
        <source>A head has sixteen groups of four digits.</source>
        <translation>Контрольное значение – это шестнадцать групп по четыре знака.</translation>
    </message>
    <message>
        <source>Digits and the letters a to f.</source>
        <translation>Цифры и латинские буквы от a до f.</translation>
    </message>
    <message>
        <source>Read the groups from the paper once more.</source>
        <translation>Прочтите группы с бумаги еще раз.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>Просмотр копии</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Восстановление из копии</translation>
    </message>
</context>
<context>
    <name>BallotLedger</name>
    <message>
        <source>not in the urn</source>
        <translation>нет в урне</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>не хватает: {count}</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>лишних: {count}</translation>
    </message>
    <message>
        <source>The ledger adds up once the unused are cancelled.</source>
        <translation>Учет сойдется, когда неиспользованные будут погашены.</translation>
    </message>
    <message>
        <source>It adds up: {sums}</source>
        <translation>Все сходится: {sums}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Election of a district akim by the maslikhat</source>
        <translation>Выборы акима района маслихатом</translation>
    </message>
    <message>
        <source>The file of this election is made when the call is recorded.</source>
        <translation>Файл этих выборов появится, когда назначение будет записано.</translation>
    </message>
    <message>
        <source>Open a file to see where its election stands.</source>
        <translation>Откройте файл, чтобы увидеть, на каком этапе выборы.</translation>
    </message>
    <message>
        <source>It appears once the decision that calls it is recorded.</source>
        <translation>Они появятся, когда внесут решение об их назначении.</translation>
    </message>
    <message>
        <source>{day}, {weekday}</source>
        <translation>{day}, {weekday}</translation>
    </message>
    <message>
        <source>Decree No {number} of {day} (historical rules)</source>
        <translation>Указ №&#xa0;{number} от {day} (исторические правила)</translation>
    </message>
    <message>
        <source>The election is complete</source>
        <translation>Выборы завершены</translation>
    </message>
    <message>
        <source>No deadline is running</source>
        <translation>Сроков сейчас нет</translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>Срок прошел: {what}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What else can be done</source>
        <translation>Что еще можно сделать</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>The calendar plan is drawn here once it is confirmed.</source>
        <translation>Здесь появится календарный план, когда его утвердят.</translation>
    </message>
    <message>
        <source>All dates, and what if…</source>
        <translation>Все сроки и «что, если…»</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the calendar as it is drawn</source>
        <translation>Напечатать календарь, как он нарисован</translation>
    </message>
    <message>
        <source>Point at a bar, or go along them with the arrow keys: its rule and its point of law.</source>
        <translation>Наведите на полосу или идите по ним стрелками: здесь видно правило и пункт закона.</translation>
    </message>
    <message>
        <source>practice day: {day}</source>
        <translation>учебный день: {day}</translation>
    </message>
    <message>
        <source>today: {day}</source>
        <translation>сегодня: {day}</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>as of {day}</source>
        <translation>по состоянию на {day}</translation>
    </message>
    <message>
        <source>A working sheet of the commission. The signed calendar plan decides.</source>
        <translation>Рабочий лист комиссии. Решающую силу имеет подписанный календарный план.</translation>
    </message>
</context>
<context>
    <name>CandidateState</name>
    <message>
        <source>awaits a decision</source>
        <translation>ждет решения</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрирован</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>регистрация отменена</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кандидатура снята</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>No candidate is named yet</source>
        <translation>Кандидаты еще не названы</translation>
    </message>
    <message>
        <source>Candidates come with the nominator&apos;s submission, while nomination is open.</source>
        <translation>Кандидатов называет представление акима, который их выдвигает, пока идет выдвижение.</translation>
    </message>
    <message>
        <source>The candidate chosen</source>
        <translation>Выбранный кандидат</translation>
    </message>
    <message>
        <source>papers: {count} of {total}</source>
        <translation>документы: {count} из {total}</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
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
        <source>Withdrawn</source>
        <translation>Кандидатура снята</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Nothing more: the decision stands.</source>
        <translation>Больше ничего: решение в силе.</translation>
    </message>
    <message>
        <source>{count} of {total} filed</source>
        <translation>подано: {count} из {total}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>не подано</translation>
    </message>
    <message>
        <source>defect: {defect}</source>
        <translation>недостаток: {defect}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n&#xa0;лист</numerusform>
            <numerusform>%n&#xa0;листа</numerusform>
            <numerusform>%n&#xa0;листов</numerusform>
        </translation>
    </message>
    <message>
        <source>No {number} of {day}, {sheets}</source>
        <translation>№&#xa0;{number} от {day}, {sheets}</translation>
    </message>
    <message>
        <source>{day}, {sheets}</source>
        <translation>от {day}, {sheets}</translation>
    </message>
    <message>
        <source>{count} of {total} established</source>
        <translation>установлено: {count} из {total}</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>not established yet</source>
        <translation>еще не установлено</translation>
    </message>
    <message>
        <source>{evidence}, {day}</source>
        <translation>{evidence}, {day}</translation>
    </message>
    <message>
        <source>not met: {evidence}</source>
        <translation>не соответствует: {evidence}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Решений еще нет.</translation>
    </message>
    <message>
        <source>decision No {number} of {day}</source>
        <translation>решение №&#xa0;{number} от {day}</translation>
    </message>
    <message>
        <source>for {favour}, against {against}, abstained {abstained}</source>
        <translation>за – {favour}, против – {against}, воздержались – {abstained}</translation>
    </message>
    <message>
        <source>ground: {ground}</source>
        <translation>основание: {ground}</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>The commission is not entered yet</source>
        <translation>Состав комиссии еще не внесен</translation>
    </message>
    <message>
        <source>Seven members are entered once the election is called.</source>
        <translation>Семь членов комиссии вносят после назначения выборов.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>acts as secretary</source>
        <translation>исполняет обязанности секретаря</translation>
    </message>
    <message>
        <source>suspended: {reason}</source>
        <translation>приостановил деятельность: {reason}</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Заседания и решения</translation>
    </message>
    <message>
        <source>No meeting has been held yet.</source>
        <translation>Заседаний еще не было.</translation>
    </message>
    <message>
        <source>Meeting No {number}, {day}</source>
        <translation>Заседание №&#xa0;{number}, {day}</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>присутствовали: {count} из {total}</translation>
    </message>
    <message>
        <source>decisions: {numbers}</source>
        <translation>решения: {numbers}</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Маслихат</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Населенный пункт</translation>
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
        <source>Letterhead</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>Electors&apos; list</source>
        <translation>Список выборщиков</translation>
    </message>
    <message>
        <source>No deputy is on the list yet.</source>
        <translation>В списке пока нет депутатов.</translation>
    </message>
</context>
<context>
    <name>Consolidating</name>
    <message>
        <source>They can&apos;t be brought together there.</source>
        <translation>Собрать их там нельзя.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>{new} new, {newer} newer than before, {known} known already.</source>
        <translation>Новых: {new}, новее прежних: {newer}, уже известных: {known}.</translation>
    </message>
    <message>
        <source>Fork: “{file}” and “{other}” are of one election and part at entry {n}. “{file}” is not loaded: ask both commissions.</source>
        <translation>Раздвоение: «{file}» и «{other}» относятся к одним выборам и расходятся на записи {n}. «{file}» не загружен: спросите обе комиссии.</translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>Why: {reason} ({giver})</source>
        <translation>Причина: {reason} ({giver})</translation>
    </message>
    <message>
        <source>{what}, {field}: was “{old}”, is “{new}”</source>
        <translation>{what}, {field}: было «{old}», стало «{new}»</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>в журнале не хранится</translation>
    </message>
</context>
<context>
    <name>CountAhead</name>
    <message>
        <source>What is read from the paper</source>
        <translation>Какие показатели вводятся с бумаги</translation>
    </message>
    <message>
        <source>Two people of the commission enter it, each without seeing what the other did.</source>
        <translation>Показатели вводят два человека, не видя ввода друг друга.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>Подсчет</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Считать пока нечего</translation>
    </message>
    <message>
        <source>The count begins when the voting is closed and the unused ballots are cancelled.</source>
        <translation>Подсчет начинается, когда голосование закончено и неиспользованные бюллетени погашены.</translation>
    </message>
    <message>
        <source>Two entries: {vote}</source>
        <translation>Два ввода: {vote}</translation>
    </message>
    <message>
        <source>First the unused ballots are cancelled.</source>
        <translation>Сначала погашаются неиспользованные бюллетени.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Первый ввод</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Второй ввод</translation>
    </message>
    <message>
        <source>Ledger of ballots: {vote}</source>
        <translation>Учет бюллетеней: {vote}</translation>
    </message>
    <message>
        <source>What was in the urn is shown when the protocol is signed.</source>
        <translation>Что было в урне, видно после подписания протокола.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>еще не введено</translation>
    </message>
    <message>
        <source>{name}, {role}, {hour}</source>
        <translation>{name}, {role}, {hour}</translation>
    </message>
    <message>
        <source>They are compared when both are there. What was entered is shown to nobody.</source>
        <translation>Они сравниваются, когда есть оба. Что введено, не показывается никому.</translation>
    </message>
    <message>
        <source>Both entries agree in every figure.</source>
        <translation>Оба ввода совпадают во всех показателях.</translation>
    </message>
    <message>
        <source>The entries differ. Read these from the paper again:</source>
        <translation>Вводы расходятся. Прочтите с бумаги еще раз:</translation>
    </message>
    <message>
        <source>the hours on the paper</source>
        <translation>время, указанное на бумаге</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Пересчет</translation>
    </message>
    <message>
        <source>The first count stays as it was signed. What differs is listed when this one is.</source>
        <translation>Первый подсчет остается таким, как подписан. Расхождения перечисляются, когда подписан этот.</translation>
    </message>
    <message>
        <source>No figure differs from the first count.</source>
        <translation>Ни один показатель не отличается от первого подсчета.</translation>
    </message>
    <message>
        <source>{figure}: {first} in the first count, {last} now</source>
        <translation>{figure}: {first} при первом подсчете, {last} теперь</translation>
    </message>
    <message>
        <source>Count protocol</source>
        <translation>Протокол о результатах голосования</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>не подписан</translation>
    </message>
    <message>
        <source>It can be signed when both entries agree.</source>
        <translation>Его можно подписать, когда оба ввода совпадут.</translation>
    </message>
    <message>
        <source>Figures and result</source>
        <translation>Показатели и результат</translation>
    </message>
    <message>
        <source>{moment}, signatures: {count} of {total}</source>
        <translation>{moment}, подписей: {count} из {total}</translation>
    </message>
    <message>
        <source>The copy is posted: {place}</source>
        <translation>Копия вывешена: {place}</translation>
    </message>
    <message>
        <source>{name} did not sign: {reason}</source>
        <translation>Нет подписи: {name} – {reason}</translation>
    </message>
    <message>
        <source>Complaints, dissents, statements</source>
        <translation>Жалобы, особые мнения, заявления</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>attached to the count protocol</source>
        <translation>приложено к протоколу подсчета</translation>
    </message>
    <message>
        <source>attached to the protocol of the result</source>
        <translation>приложено к протоколу о результатах</translation>
    </message>
    <message>
        <source>to be attached to the count protocol</source>
        <translation>будет приложено к протоколу подсчета</translation>
    </message>
    <message>
        <source>to be attached to the protocol of the result</source>
        <translation>будет приложено к протоколу о результатах</translation>
    </message>
    <message>
        <source>came after the protocols: filed in the case</source>
        <translation>поступило после протоколов: подшивается в дело</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d MMMM yyyy &apos;года&apos;</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, shortened</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>12–16 August</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;день</numerusform>
            <numerusform>%n&#xa0;дня</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;час</numerusform>
            <numerusform>%n&#xa0;часа</numerusform>
            <numerusform>%n&#xa0;часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;минута</numerusform>
            <numerusform>%n&#xa0;минуты</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>{number}-й день</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>no valid vote</source>
        <translation>ни одного действительного голоса</translation>
    </message>
    <message>
        <source>one candidate</source>
        <translation>один кандидат</translation>
    </message>
    <message>
        <source>two candidates</source>
        <translation>два кандидата</translation>
    </message>
    <message>
        <source>one has more votes than any other</source>
        <translation>у одного голосов больше, чем у любого другого</translation>
    </message>
    <message>
        <source>more than half of those who took part</source>
        <translation>более половины принявших участие</translation>
    </message>
    <message>
        <source>two share the highest number of votes</source>
        <translation>наибольшее число голосов у двоих поровну</translation>
    </message>
    <message>
        <source>three or more share the highest number</source>
        <translation>наибольшее число голосов у троих или более поровну</translation>
    </message>
    <message>
        <source>several share the second place</source>
        <translation>второе место делят несколько</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>в ином случае</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>second vote of two</source>
        <translation>повторное голосование по двум кандидатам</translation>
    </message>
    <message>
        <source>nobody is elected</source>
        <translation>никто не избран</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>Whoever has more votes than any other is elected.</source>
        <translation>Избранным считается кандидат, у которого голосов больше, чем у любого другого.</translation>
    </message>
    <message>
        <source>Whoever has more than half of those who took part is elected.</source>
        <translation>Избранным считается кандидат, за которого проголосовало более половины принявших участие в голосовании.</translation>
    </message>
    <message>
        <source>If all {electors} vote, that is {votes} votes or more.</source>
        <translation>Если проголосуют все выборщики ({electors}), голосов нужно не менее: {votes}.</translation>
    </message>
    <message>
        <source>Answered by: {body}.</source>
        <translation>Отвечает: {body}.</translation>
    </message>
    <message>
        <source>where two ran</source>
        <translation>если баллотировались двое</translation>
    </message>
    <message>
        <source>where another number ran</source>
        <translation>если число кандидатов другое</translation>
    </message>
    <message>
        <source>Next step: {step}; decides: {body}</source>
        <translation>Следующий шаг: {step}; решает: {body}</translation>
    </message>
</context>
<context>
    <name>DecidingCard</name>
    <message>
        <source>How the result will be found</source>
        <translation>Как будет установлен результат</translation>
    </message>
    <message>
        <source>The first line that holds decides; no person picks it.</source>
        <translation>Применяется первая строка, условие которой выполнено; человек результат не выбирает.</translation>
    </message>
    <message>
        <source>In either vote</source>
        <translation>При любом голосовании</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Registered as a candidate</source>
        <translation>Зарегистрирован кандидатом</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Отказано в регистрации</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Решение о регистрации отменено</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Something was recorded</source>
        <translation>Сделана запись</translation>
    </message>
    <message>
        <source>decision No {number}</source>
        <translation>решение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>paper No {number}: {title}</source>
        <translation>документ №&#xa0;{number}: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the stick or the folder</source>
        <translation>Выберите флешку или папку</translation>
    </message>
    <message>
        <source>Open a working file</source>
        <translation>Открыть рабочий файл</translation>
    </message>
    <message>
        <source>Hattama files (*.hattama)</source>
        <translation>Файлы Хаттамы (*.hattama)</translation>
    </message>
    <message>
        <source>Choose the file to verify</source>
        <translation>Выберите файл для проверки</translation>
    </message>
    <message>
        <source>Audit files and working files (*.sqlite *.hattama)</source>
        <translation>Файлы для проверки и рабочие файлы (*.sqlite *.hattama)</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Выберите сканированную копию</translation>
    </message>
    <message>
        <source>Scans: PDF or JPEG (*.pdf *.jpg *.jpeg)</source>
        <translation>Сканированные копии: PDF или JPEG (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Write the audit file</source>
        <translation>Запись файла для проверки</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>Файлы SQLite (*.sqlite)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Открыть базу данных</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>Базы данных (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the folder with the audit files</source>
        <translation>Выберите папку с файлами для проверки</translation>
    </message>
    <message>
        <source>Choose the database: a new one, or one to add to</source>
        <translation>Выберите базу данных: новую или ту, что дополняется</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Сохранение сроков</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Nomination begins</source>
        <translation>Начинается выдвижение</translation>
    </message>
    <message>
        <source>Nomination closes</source>
        <translation>Заканчивается выдвижение</translation>
    </message>
    <message>
        <source>Registration of candidates begins</source>
        <translation>Начинается регистрация кандидатов</translation>
    </message>
    <message>
        <source>Registration of candidates closes</source>
        <translation>Заканчивается регистрация кандидатов</translation>
    </message>
    <message>
        <source>Publish the notice of registration</source>
        <translation>Сообщить о регистрации кандидатов</translation>
    </message>
    <message>
        <source>A candidate&apos;s time to appeal ends</source>
        <translation>Заканчивается срок обжалования для кандидата</translation>
    </message>
    <message>
        <source>Corrections of the electors&apos; list end</source>
        <translation>Прекращаются исправления в списке выборщиков</translation>
    </message>
    <message>
        <source>The day of silence begins</source>
        <translation>Начинается день тишины</translation>
    </message>
    <message>
        <source>The maslikhat votes</source>
        <translation>Голосование маслихата</translation>
    </message>
    <message>
        <source>The vote day ends</source>
        <translation>Заканчивается день голосования</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Обнародовать результаты</translation>
    </message>
    <message>
        <source>Registration of the akim begins</source>
        <translation>Начинается регистрация акима</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Зарегистрировать избранного акима</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Представить решение вышестоящему акиму</translation>
    </message>
    <message>
        <source>Sign the order of appointment</source>
        <translation>Подписать распоряжение о назначении</translation>
    </message>
    <message>
        <source>Hold the repeat election</source>
        <translation>Провести повторные выборы</translation>
    </message>
    <message>
        <source>The appeal to be answered</source>
        <translation>Срок ответа на жалобу</translation>
    </message>
    <message>
        <source>The resignation to be answered</source>
        <translation>Срок ответа на отставку акима</translation>
    </message>
    <message>
        <source>Time to challenge the invalidation ends</source>
        <translation>Истекает срок обжалования признания выборов недействительными</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>Выборы вместо выбывшего акима</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office ends</source>
        <translation>Истекает срок полномочий акима</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Reading the folder</source>
        <translation>Чтение папки</translation>
    </message>
    <message>
        <source>Making the practice files</source>
        <translation>Подготовка учебных файлов</translation>
    </message>
    <message>
        <source>Stopped: not all practice files were made.</source>
        <translation>Остановлено: созданы не все учебные файлы.</translation>
    </message>
    <message>
        <source>Those that were made can be opened.</source>
        <translation>Те, что созданы, можно открыть.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>The deadlines are saved: {path}</source>
        <translation>Сроки сохранены: {path}</translation>
    </message>
    <message>
        <source>Open the file in a calendar to bring them in.</source>
        <translation>Откройте файл в программе-календаре, чтобы внести их.</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>no election is called yet</source>
        <translation>выборы еще не назначены</translation>
    </message>
    <message>
        <source>no refusal, cancellation or invalidation stands</source>
        <translation>нет действующего отказа, отмены или признания недействительными</translation>
    </message>
    <message>
        <source>no appeal waits for an answer</source>
        <translation>нет жалобы, ожидающей ответа</translation>
    </message>
    <message>
        <source>no candidate is registered</source>
        <translation>ни один кандидат не зарегистрирован</translation>
    </message>
    <message>
        <source>no proxy is registered</source>
        <translation>доверенных лиц нет</translation>
    </message>
    <message>
        <source>the calendar is not confirmed</source>
        <translation>календарный план не утвержден</translation>
    </message>
    <message>
        <source>the vote has begun</source>
        <translation>голосование началось</translation>
    </message>
    <message>
        <source>the electors&apos; list is empty</source>
        <translation>список выборщиков пуст</translation>
    </message>
    <message>
        <source>the meeting has been opened</source>
        <translation>заседание уже открывалось</translation>
    </message>
    <message>
        <source>no meeting was closed without a vote</source>
        <translation>нет заседания, закрытого без голосования</translation>
    </message>
    <message>
        <source>no result is established yet</source>
        <translation>результат еще не установлен</translation>
    </message>
    <message>
        <source>the meeting is closed</source>
        <translation>заседание закрыто</translation>
    </message>
    <message>
        <source>no count protocol is signed yet</source>
        <translation>протокол подсчета еще не подписан</translation>
    </message>
    <message>
        <source>the count is not entered twice yet</source>
        <translation>показатели еще не введены дважды</translation>
    </message>
    <message>
        <source>the count protocol is signed</source>
        <translation>протокол подсчета подписан</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>голосования еще не было</translation>
    </message>
    <message>
        <source>somebody is elected and the election is valid</source>
        <translation>аким избран, и выборы действительны</translation>
    </message>
    <message>
        <source>the elected akim is not registered yet</source>
        <translation>избранный аким еще не зарегистрирован</translation>
    </message>
    <message>
        <source>the elected akim is registered</source>
        <translation>избранный аким зарегистрирован</translation>
    </message>
    <message>
        <source>under these Rules the office begins with the order</source>
        <translation>по этим Правилам аким вступает в должность по распоряжению</translation>
    </message>
    <message>
        <source>it is recorded</source>
        <translation>уже записано</translation>
    </message>
    <message>
        <source>nobody is in office yet</source>
        <translation>в должность еще никто не вступил</translation>
    </message>
    <message>
        <source>the mandate has ended</source>
        <translation>полномочия акима прекращены</translation>
    </message>
    <message>
        <source>no resignation waits for an answer</source>
        <translation>нет заявления акима об отставке, ожидающего ответа</translation>
    </message>
    <message>
        <source>no dismissal waits for a consent</source>
        <translation>нет решения об освобождении акима, ожидающего согласия</translation>
    </message>
    <message>
        <source>no member is suspended</source>
        <translation>ничья деятельность не приостановлена</translation>
    </message>
    <message>
        <source>the commission is not seated</source>
        <translation>состав комиссии не внесен</translation>
    </message>
    <message>
        <source>the file has no accounts</source>
        <translation>в файле нет учетных записей</translation>
    </message>
    <message>
        <source>no paper has been issued yet</source>
        <translation>ни один документ еще не выдан</translation>
    </message>
    <message>
        <source>no paper is superseded without a successor</source>
        <translation>нет документа, ожидающего замены</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Proxies and observers</source>
        <translation>Доверенные лица и наблюдатели</translation>
    </message>
    <message>
        <source>Commission and list</source>
        <translation>Комиссия и список</translation>
    </message>
    <message>
        <source>Meeting and count</source>
        <translation>Заседание и подсчет</translation>
    </message>
    <message>
        <source>If the election does not stand</source>
        <translation>Если выборы оспорены или недействительны</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office</source>
        <translation>Полномочия акима</translation>
    </message>
    <message>
        <source>Record and papers</source>
        <translation>Записи и документы</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учетные записи</translation>
    </message>
    <message>
        <source>What is appealed against is recorded first, with the candidate or the election.</source>
        <translation>Сначала записывается решение, которое обжалуют: по кандидату или по выборам.</translation>
    </message>
    <message>
        <source>Record the appeal first, then its answer.</source>
        <translation>Сначала запишите жалобу, потом ответ на нее.</translation>
    </message>
    <message>
        <source>Register a candidate first.</source>
        <translation>Сначала зарегистрируйте кандидата.</translation>
    </message>
    <message>
        <source>Register the proxy first.</source>
        <translation>Сначала зарегистрируйте доверенное лицо.</translation>
    </message>
    <message>
        <source>Record first that a member is suspended.</source>
        <translation>Сначала запишите, что член комиссии приостановил деятельность.</translation>
    </message>
    <message>
        <source>Record the resignation first.</source>
        <translation>Сначала запишите отставку.</translation>
    </message>
    <message>
        <source>Record the dismissal first.</source>
        <translation>Сначала запишите освобождение от должности.</translation>
    </message>
    <message>
        <source>Create the first account: its holder keeps the others.</source>
        <translation>Сначала создайте первую учетную запись: ее владелец отвечает за остальные.</translation>
    </message>
    <message>
        <source>Papers come with the acts, or are issued by hand.</source>
        <translation>Документы выходят вместе с действиями или выдаются вручную.</translation>
    </message>
    <message>
        <source>A paper falls when the record beneath it is corrected.</source>
        <translation>Документ теряет силу, когда исправляют запись, на которой он основан.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Signing in</source>
        <translation>Выполняется вход</translation>
    </message>
</context>
<context>
    <name>HeadCompare</name>
    <message>
        <source>A paper that is not listed here</source>
        <translation>Другой документ, которого нет в списке</translation>
    </message>
    <message>
        <source>The paper that lies before you</source>
        <translation>Документ, который лежит перед вами</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Сверить с бумагой</translation>
    </message>
    <message>
        <source>The head of the journal is printed on the protocols that were signed by hand. What is left out here is typed from the paper, not from the screen.</source>
        <translation>Контрольное значение напечатано на протоколах, подписанных от руки. Пропущенное здесь набирают с бумаги, а не с экрана.</translation>
    </message>
    <message>
        <source>{title}, No {number} of {day}</source>
        <translation>{title}, № {number}, {day}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is behind this? (F1)</source>
        <translation>Что за этим стоит? (F1)</translation>
    </message>
    <message>
        <source>Findings: {subject}</source>
        <translation>Замечания: {subject}</translation>
    </message>
    <message>
        <source>A finding of the check</source>
        <translation>Замечание проверки</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Замечания проверки</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Time limits and the law</source>
        <translation>Сроки и закон</translation>
    </message>
    <message>
        <source>What the check says now</source>
        <translation>Что проверка говорит сейчас</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Не допускается</translation>
    </message>
    <message>
        <source>Late, and recorded as late</source>
        <translation>С опозданием, так и записывается</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>To do: {do}</source>
        <translation>Что делать: {do}</translation>
    </message>
    <message>
        <source>The journal says: {sentence}.</source>
        <translation>В журнале это выглядит так: {sentence}.</translation>
    </message>
    <message>
        <source>In a file with accounts: {roles}.</source>
        <translation>В файле с учетными записями: {roles}.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Замечания проверки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>Reading the papers</source>
        <translation>Чтение документов</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Все равно печатать</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Остановлено: ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing of it is left where it was to be.</source>
        <translation>Там, куда сохраняли, от этого ничего не осталось.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Files written to the disk and read back: {count}.</source>
        <translation>Файлов записано и прочитано обратно: {count}.</translation>
    </message>
    <message>
        <source>A stick may be removed now.</source>
        <translation>Флешку можно вынуть.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>Журнал пуст</translation>
    </message>
    <message>
        <source>Every act of the commission is written here, with its hour and the person&apos;s name.</source>
        <translation>Сюда записывается каждое действие комиссии: час и имя того, кто его внес.</translation>
    </message>
    <message>
        <source>No entry fits this choice.</source>
        <translation>Таких записей в журнале нет.</translation>
    </message>
    <message>
        <source>Find: a name, an act, a day</source>
        <translation>Найти: имя, действие, день</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>The record as it stood then</source>
        <translation>Состояние записей на тот момент</translation>
    </message>
    <message>
        <source>Candidates, figures, results and papers after the entry that is chosen</source>
        <translation>Кандидаты, показатели, результаты и документы после выбранной записи</translation>
    </message>
    <message>
        <source>A paper is not corrected: set right the entry it rests on, then issue it anew.</source>
        <translation>Документ не исправляется: исправьте запись, на которой он основан, затем выдайте его заново.</translation>
    </message>
    <message>
        <source>Nothing in this entry is set right by a correction: it changes only by its own act.</source>
        <translation>В этой записи нет того, что меняют исправлением: она меняется только своим действием.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n&#xa0;запись</numerusform>
            <numerusform>%n&#xa0;записи</numerusform>
            <numerusform>%n&#xa0;записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>recorded later: {moment}</source>
        <translation>внесено позже: {moment}</translation>
    </message>
    <message>
        <source>The clock stood behind the entry before. Reason: {reason}</source>
        <translation>Часы отставали от предыдущей записи. Причина: {reason}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>часы отставали</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>с предупреждением</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание: %n&#xa0;день</numerusform>
            <numerusform>опоздание: %n&#xa0;дня</numerusform>
            <numerusform>опоздание: %n&#xa0;дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Card to print…</source>
        <translation>Памятка для печати…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад, к прежней странице</translation>
    </message>
    <message>
        <source>Next or previous place on the page</source>
        <translation>Следующее или предыдущее место на странице</translation>
    </message>
    <message>
        <source>Letters of the buttons and fields; with Alt they go there</source>
        <translation>Буквы кнопок и полей: нажимаются вместе с Alt</translation>
    </message>
    <message>
        <source>Another line of a list</source>
        <translation>Другая строка списка</translation>
    </message>
    <message>
        <source>Next field of a form; in the last one, the check</source>
        <translation>Следующее поле формы; в последнем – проверка</translation>
    </message>
    <message>
        <source>From any field straight to the check</source>
        <translation>Из любого поля сразу к проверке</translation>
    </message>
    <message>
        <source>Take back what was typed in a field</source>
        <translation>Отменить набранное в поле</translation>
    </message>
    <message>
        <source>Search people, acts, papers, the journal</source>
        <translation>Искать людей, действия, документы, записи журнала</translation>
    </message>
    <message>
        <source>Save the paper shown as a PDF</source>
        <translation>Сохранить показанный документ в PDF</translation>
    </message>
    <message>
        <source>Print the paper shown, or the calendar of the overview</source>
        <translation>Напечатать открытый документ или календарь обзора</translation>
    </message>
    <message>
        <source>The result for the room, on the whole screen</source>
        <translation>Результат для зала на весь экран</translation>
    </message>
    <message>
        <source>Lock the screen of a file with accounts</source>
        <translation>Заблокировать экран файла с учетными записями</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Открыть другой файл</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл заново</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Текст крупнее или мельче</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка об этой странице</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
</context>
<context>
    <name>MeetingAhead</name>
    <message>
        <source>On the day</source>
        <translation>В день голосования</translation>
    </message>
    <message>
        <source>Presiding: {body} ({law})</source>
        <translation>Председательствует: {body} ({law})</translation>
    </message>
    <message>
        <source>Each deputy&apos;s presence is ticked once, on one list; no hours are kept.</source>
        <translation>Присутствие каждого депутата отмечается один раз в одном списке; время не записывается.</translation>
    </message>
    <message>
        <source>The urn is shown empty and sealed before the voting.</source>
        <translation>До голосования урну показывают пустой и опечатывают.</translation>
    </message>
    <message>
        <source>Members give out ballots against a signature; the chair and the secretary don&apos;t (art. 41).</source>
        <translation>Бюллетени под подпись выдают члены комиссии; председатель и секретарь не выдают (ст. 41).</translation>
    </message>
    <message>
        <source>What is left over is cancelled before the urn is opened (art. 43.4).</source>
        <translation>Оставшиеся бюллетени погашают до вскрытия урны (ст. 43.4).</translation>
    </message>
    <message>
        <source>Papers to have there</source>
        <translation>Документы, нужные на заседании</translation>
    </message>
    <message>
        <source>Print for the meeting…</source>
        <translation>Напечатать для заседания…</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Выборы не назначены</translation>
    </message>
    <message>
        <source>The meeting is held on the vote day.</source>
        <translation>Заседание проводится в день голосования.</translation>
    </message>
    <message>
        <source>Closed without a vote</source>
        <translation>Закрыты без голосования</translation>
    </message>
    <message>
        <source>nobody voted</source>
        <translation>никто не голосовал</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>кворума не было</translation>
    </message>
    <message>
        <source>present: {present} of {base}, {why}</source>
        <translation>присутствовало: {present} из {base}, {why}</translation>
    </message>
    <message>
        <source>The meeting is not open yet</source>
        <translation>Заседание еще не открыто</translation>
    </message>
    <message>
        <source>It is held on {day}.</source>
        <translation>{day} – день заседания.</translation>
    </message>
    <message>
        <source>First the commission approves the ballot.</source>
        <translation>Сначала комиссия утверждает бюллетень.</translation>
    </message>
    <message>
        <source>Deputies on the list: {count}</source>
        <translation>Депутатов в списке: {count}</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>свободное место</translation>
    </message>
    <message>
        <source>quorum: {needed} of {base}</source>
        <translation>кворум: {needed} из {base}</translation>
    </message>
    <message>
        <source>{count} of {base} seats taken, {needed} needed</source>
        <translation>занято мест: {count} из {base}, нужно {needed}</translation>
    </message>
    <message>
        <source>all seats of the maslikhat: {base}</source>
        <translation>всех мест маслихата: {base}</translation>
    </message>
    <message>
        <source>the deputies elected: {base}</source>
        <translation>избранных депутатов: {base}</translation>
    </message>
    <message>
        <source>The meeting of the electors</source>
        <translation>Заседание выборщиков</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Urn shown empty and sealed</source>
        <translation>Урна показана пустой и опечатана</translation>
    </message>
    <message>
        <source>Quorum counted of</source>
        <translation>Кворум считается от</translation>
    </message>
    <message>
        <source>Ballots: {vote}</source>
        <translation>Бюллетени: {vote}</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>{count} из {total} присутствующих</translation>
    </message>
    <message>
        <source>{opened} – {closed}</source>
        <translation>{opened} – {closed}</translation>
    </message>
    <message>
        <source>not cancelled yet</source>
        <translation>еще не погашены</translation>
    </message>
    <message>
        <source>{count}, cancelled at {hour}</source>
        <translation>{count}, погашены в {hour}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Неиспользованные</translation>
    </message>
    <message>
        <source>{present} of {total} on the list</source>
        <translation>{present} из {total} в списке</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Регистрация присутствующих</translation>
    </message>
    <message>
        <source>{name} · absent</source>
        <translation>{name} · отсутствует</translation>
    </message>
    <message>
        <source>The ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>{vote}: printed {run}</source>
        <translation>{vote}: напечатано {run}</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Everybody</source>
        <translation>Все лица</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Recorded as late</source>
        <translation>Записано с опозданием</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>С предупреждением</translation>
    </message>
    <message>
        <source>With the clock set back</source>
        <translation>При отстававших часах</translation>
    </message>
    <message>
        <source>Candidate: {name}</source>
        <translation>Кандидат: {name}</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Выданные документы</translation>
    </message>
    <message>
        <source>members: {number}</source>
        <translation>членов: {number}</translation>
    </message>
    <message>
        <source>electors: {number}</source>
        <translation>выборщиков: {number}</translation>
    </message>
    <message>
        <source>ballots given out: {number}</source>
        <translation>выдано бюллетеней: {number}</translation>
    </message>
    <message>
        <source>vote on {day}</source>
        <translation>голосование: {day}</translation>
    </message>
    <message>
        <source>present: {present} of {base}</source>
        <translation>присутствуют: {present} из {base}</translation>
    </message>
    <message>
        <source>cancelled: {number}</source>
        <translation>погашено: {number}</translation>
    </message>
    <message>
        <source>recount</source>
        <translation>пересчет</translation>
    </message>
    <message>
        <source>entry {number} of 2</source>
        <translation>ввод {number} из 2</translation>
    </message>
    <message>
        <source>proxy of: {name}</source>
        <translation>доверенное лицо кандидата: {name}</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>удовлетворено</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>in favour: {number} of {total}</source>
        <translation>за: {number} из {total}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>refused: the akim stays</source>
        <translation>не принята: аким остается</translation>
    </message>
    <message>
        <source>copies: {number}</source>
        <translation>экземпляров: {number}</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Nothing is to be done here now.</source>
        <translation>Здесь делать нечего.</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Outside these dates nothing is accepted.</source>
        <translation>Вне срока ничего не принимается.</translation>
    </message>
    <message>
        <source>Afterwards it is recorded as late, with the reason.</source>
        <translation>После срока вносится как опоздание, с причиной.</translation>
    </message>
    <message>
        <source>The program only reminds of it.</source>
        <translation>Программа только напоминает.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Open a file of the folder on the first page.</source>
        <translation>Откройте файл на первой странице.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Посмотреть результат</translation>
    </message>
    <message>
        <source>Open the candidate</source>
        <translation>Открыть кандидата</translation>
    </message>
    <message>
        <source>Look at the commission</source>
        <translation>Открыть комиссию</translation>
    </message>
    <message>
        <source>Set the clock to {day}</source>
        <translation>Перевести часы на {day}</translation>
    </message>
    <message>
        <source>Look at the dates</source>
        <translation>Посмотреть сроки</translation>
    </message>
    <message>
        <source>All tasks are done. The signed papers are the record of the election.</source>
        <translation>Все дела сделаны. Выборы подтверждают подписанные документы.</translation>
    </message>
    <message>
        <source>Nothing can be done today. What is still to come says why.</source>
        <translation>Сегодня делать нечего. У каждого дела сказано, чего оно ждет.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Look at the tasks</source>
        <translation>Посмотреть дела комиссии</translation>
    </message>
    <message>
        <source>To the files</source>
        <translation>К файлам</translation>
    </message>
    <message>
        <source>At hand now: {task}</source>
        <translation>На очереди: {task}</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Для чего эта страница</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Latest papers</source>
        <translation>Последние документы</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>Документов еще нет.</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№ {number} · {title}</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}, {day}</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменен новым</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>утратил силу</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No paper has been issued yet</source>
        <translation>Документов еще нет</translation>
    </message>
    <message>
        <source>Papers are issued by the acts of the commission: decisions, lists, protocols.</source>
        <translation>Документы появляются с действиями комиссии: решения, списки, протоколы.</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Реестр документов</translation>
    </message>
    <message>
        <source>Sets, empty forms, list of printing</source>
        <translation>Комплекты, бланки, что напечатано</translation>
    </message>
    <message>
        <source>Wording and settings</source>
        <translation>Тексты и настройки документов</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Find: words, number, code</source>
        <translation>Найти: слова, номер, код</translation>
    </message>
    <message>
        <source>Find a paper by words, number or check code</source>
        <translation>Найти документ по словам, номеру или коду проверки</translation>
    </message>
    <message>
        <source>No paper of this file is found: neither by these words nor by this code.</source>
        <translation>В этом файле нет такого документа: ни с этими словами, ни с этим кодом.</translation>
    </message>
    <message>
        <source>The code is that of No {number}, {state}.</source>
        <translation>Это код документа № {number}: {state}.</translation>
    </message>
    <message>
        <source>In force: No {number}.</source>
        <translation>Действует № {number}.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save {count} to a stick…</source>
        <translation>Сохранить на флешку: {count}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>Печатать: {count}…</translation>
    </message>
    <message>
        <source>Issue anew…</source>
        <translation>Выдать заново…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Просмотр документа</translation>
    </message>
    <message>
        <source>handed to: {names}</source>
        <translation>вручен: {names}</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№&#xa0;{number} · {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;страница</numerusform>
            <numerusform>%n&#xa0;страницы</numerusform>
            <numerusform>%n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>No {number} of the register</source>
        <translation>№&#xa0;{number} по реестру</translation>
    </message>
    <message>
        <source>superseded by No {number}</source>
        <translation>заменен документом №&#xa0;{number}</translation>
    </message>
    <message>
        <source>check code {code}</source>
        <translation>код проверки {code}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All dates</source>
        <translation>Все сроки</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Выборы не назначены</translation>
    </message>
    <message>
        <source>Dates follow from the vote day.</source>
        <translation>Сроки считаются от дня голосования.</translation>
    </message>
    <message>
        <source>What if the vote were on another day?</source>
        <translation>Что, если голосование в другой день?</translation>
    </message>
    <message>
        <source>Nothing is changed: the dates are only shown, before anybody decides.</source>
        <translation>Ничего не меняется: даты только показываются, до всякого решения.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Another vote day</source>
        <translation>Другой день голосования</translation>
    </message>
    <message>
        <source>Show the dates</source>
        <translation>Показать даты</translation>
    </message>
    <message>
        <source>Issue the calendar plan</source>
        <translation>Выдать календарный план</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar (.ics)…</source>
        <translation>Сохранить сроки для календаря (.ics)…</translation>
    </message>
    <message>
        <source>Back to the confirmed dates</source>
        <translation>Вернуться к утвержденным датам</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Outside them</source>
        <translation>Вне срока</translation>
    </message>
    <message>
        <source>If the vote is on {day}</source>
        <translation>Если голосование {day}</translation>
    </message>
    <message>
        <source>What is already done would lie outside the new dates</source>
        <translation>Уже сделанное оказалось бы вне новых сроков</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Stopped: not all pages were printed.</source>
        <translation>Остановлено: напечатаны не все страницы.</translation>
    </message>
    <message>
        <source>What the printer has been sent may still come out.</source>
        <translation>То, что уже отправлено на принтер, может еще напечататься.</translation>
    </message>
    <message>
        <source>The paper was not printed.</source>
        <translation>Документ не напечатан.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no pages.</source>
        <translation>Принтер «{name}» не принимает страниц.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and has paper, then print again, or save the PDF.</source>
        <translation>Проверьте, включен ли он и есть ли бумага, и напечатайте снова или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Выборы не назначены</translation>
    </message>
    <message>
        <source>Papers follow from its acts.</source>
        <translation>Документы следуют из действий комиссии.</translation>
    </message>
    <message>
        <source>On both sides, each paper on sheets of its own</source>
        <translation>С двух сторон, каждый документ на своих листах</translation>
    </message>
    <message>
        <source>Empty forms beside them: {names}</source>
        <translation>К ним пустые бланки: {names}</translation>
    </message>
    <message>
        <source>Not issued yet: {names}</source>
        <translation>Еще не выданы: {names}</translation>
    </message>
    <message>
        <source>Everything for the electors&apos; meeting</source>
        <translation>Все для заседания выборщиков</translation>
    </message>
    <message>
        <source>Everything for: {receiver}</source>
        <translation>Все для адресата: {receiver}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save to a stick…</source>
        <translation>Сохранить на флешку…</translation>
    </message>
    <message>
        <source>Empty forms for the day the laptop dies</source>
        <translation>Пустые бланки на случай, если ноутбук откажет</translation>
    </message>
    <message>
        <source>The papers themselves without values, to be filled in by hand. Nothing ticked: all of them.</source>
        <translation>Те же документы без данных, для заполнения от руки. Ничего не отмечено – берутся все.</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Пустые бланки</translation>
    </message>
    <message>
        <source>Print empty forms…</source>
        <translation>Печатать бланки…</translation>
    </message>
    <message>
        <source>Save empty forms…</source>
        <translation>Сохранить бланки…</translation>
    </message>
    <message>
        <source>A draft to read before issuing</source>
        <translation>Проект, чтобы прочитать до выдачи</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Print the draft…</source>
        <translation>Печатать проект…</translation>
    </message>
    <message>
        <source>What was printed and saved</source>
        <translation>Что напечатано и сохранено</translation>
    </message>
    <message>
        <source>Nothing has been printed from this file yet.</source>
        <translation>Из этого файла еще ничего не печатали.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n copies printed</source>
        <translation>
            <numerusform>напечатан %n экземпляр</numerusform>
            <numerusform>напечатано %n экземпляра</numerusform>
            <numerusform>напечатано %n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates, copies and papers handed over</source>
        <translation>Врученные удостоверения, копии и документы</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Еще ничего не вручали.</translation>
    </message>
    <message>
        <source>copy No {number}</source>
        <translation>копия № {number}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Written: rows {done} of {total}</source>
        <translation>Записано строк: {done} из {total}</translation>
    </message>
    <message>
        <source>Checked: entries {done} of {total}</source>
        <translation>Проверено записей: {done} из {total}</translation>
    </message>
    <message>
        <source>Checked: papers and scans {done} of {total}</source>
        <translation>Проверено документов и сканированных копий: {done} из {total}</translation>
    </message>
    <message>
        <source>On the medium: {done} of {total} MB</source>
        <translation>Записано на носитель: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Read back: {done} of {total} MB</source>
        <translation>Прочитано обратно: {done} из {total} МБ</translation>
    </message>
    <message>
        <source>Written: tables {done} of {total}</source>
        <translation>Записано таблиц: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>PuttingAway</name>
    <message>
        <source>Put the file away</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Forms that were left unfinished are dropped.</source>
        <translation>Незаконченные формы удаляются.</translation>
    </message>
    <message>
        <source>{unit}: the file leaves this folder.</source>
        <translation>{unit}: файл будет убран из этой папки.</translation>
    </message>
    <message>
        <source>A copy is written to {folder} first and checked entry for entry; only then is the file removed here. It leaves the register of terms of office too.</source>
        <translation>Сначала в {folder} записывается копия и проверяется запись за записью; только потом файл здесь удаляется. Из реестра сроков полномочий он тоже уходит.</translation>
    </message>
    <message>
        <source>It is opened from there, or brought back on the page Proof.</source>
        <translation>Его можно открыть оттуда или вернуть на странице «Проверка».</translation>
    </message>
    <message>
        <source>Putting the file away</source>
        <translation>Файл убирается</translation>
    </message>
    <message>
        <source>{unit}: the file left the folder. A checked copy of it is kept.</source>
        <translation>{unit}: файл убран из папки. Его проверенная копия сохранена.</translation>
    </message>
    <message>
        <source>The file was put away and checked.</source>
        <translation>Файл убран, копия проверена.</translation>
    </message>
    <message>
        <source>It lies here now: {path}</source>
        <translation>Теперь он лежит здесь: {path}</translation>
    </message>
    <message>
        <source>Keep it with the papers of the case.</source>
        <translation>Храните его вместе с документами дела.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл остается на месте.</translation>
    </message>
    <message>
        <source>A file can&apos;t be put away into its own folder.</source>
        <translation>Убрать файл в ту же папку нельзя.</translation>
    </message>
    <message>
        <source>Choose another folder, such as that of a stick.</source>
        <translation>Выберите другую папку, например на флешке.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Of which ballots is the half counted: of the valid ones or of all in the urn?</source>
        <translation>От каких бюллетеней считать половину: от действительных или от всех из урны?</translation>
    </message>
    <message>
        <source>Several share the highest number of votes: who goes on?</source>
        <translation>Наибольшее число голосов – поровну у нескольких кандидатов: кто участвует дальше?</translation>
    </message>
    <message>
        <source>Several share the second place: which two go on?</source>
        <translation>Второе место разделили несколько: какие двое участвуют в повторном голосовании?</translation>
    </message>
    <message>
        <source>Two ran and nobody is elected: a second vote or a repeat election?</source>
        <translation>Баллотировались двое, никто не избран: повторное голосование или повторные выборы?</translation>
    </message>
    <message>
        <source>The second vote ended in a tie: who is elected?</source>
        <translation>Повторное голосование дало равенство: кто избран?</translation>
    </message>
    <message>
        <source>Of which number is the quorum counted: of all seats or of the elected deputies?</source>
        <translation>От какого числа считать кворум: от всех мест или от избранных депутатов?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>The commission&apos;s election desk</source>
        <translation>Рабочее место комиссии</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Colours and text size</source>
        <translation>Цвета и размер текста</translation>
    </message>
    <message>
        <source>Help: F1</source>
        <translation>Справка: F1</translation>
    </message>
    <message>
        <source>Help, words and keys</source>
        <translation>Справка, словарь и клавиши</translation>
    </message>
    <message>
        <source>This page (F1)</source>
        <translation>Эта страница (F1)</translation>
    </message>
    <message>
        <source>Keys (Ctrl+/)</source>
        <translation>Клавиши (Ctrl+/)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Замечания проверки</translation>
    </message>
    <message>
        <source>Manual (PDF)</source>
        <translation>Руководство (PDF)</translation>
    </message>
    <message>
        <source>Card of keys and deadlines to print</source>
        <translation>Памятка: клавиши и сроки</translation>
    </message>
    <message>
        <source>About the program…</source>
        <translation>О программе…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Текст {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the election is not called yet</source>
        <translation>выборы еще не назначены</translation>
    </message>
    <message>
        <source>the calendar plan is not confirmed</source>
        <translation>календарный план не утвержден</translation>
    </message>
    <message>
        <source>nomination has not begun</source>
        <translation>выдвижение не началось</translation>
    </message>
    <message>
        <source>registration has not begun</source>
        <translation>регистрация не началась</translation>
    </message>
    <message>
        <source>it is not the vote day yet</source>
        <translation>день голосования не наступил</translation>
    </message>
    <message>
        <source>no submission has been received</source>
        <translation>представление не поступило</translation>
    </message>
    <message>
        <source>no candidate is registered yet</source>
        <translation>никто из кандидатов не зарегистрирован</translation>
    </message>
    <message>
        <source>the time of registration has not ended</source>
        <translation>срок регистрации не закончился</translation>
    </message>
    <message>
        <source>there are no candidates yet</source>
        <translation>кандидатов еще нет</translation>
    </message>
    <message>
        <source>not every candidate is decided on</source>
        <translation>решение принято не по всем кандидатам</translation>
    </message>
    <message>
        <source>the second vote is not called</source>
        <translation>повторное голосование не назначено</translation>
    </message>
    <message>
        <source>the ballot is not approved</source>
        <translation>бюллетень не утвержден</translation>
    </message>
    <message>
        <source>the meeting of the electors is not open</source>
        <translation>заседание выборщиков не открыто</translation>
    </message>
    <message>
        <source>the voting has not ended</source>
        <translation>голосование не завершено</translation>
    </message>
    <message>
        <source>two entries of the count are needed</source>
        <translation>нужны два ввода показателей подсчета</translation>
    </message>
    <message>
        <source>the count protocol is not signed</source>
        <translation>протокол подсчета не подписан</translation>
    </message>
    <message>
        <source>the law leaves a question open: a ruling is needed</source>
        <translation>закон оставил вопрос открытым, нужно решение по нему</translation>
    </message>
    <message>
        <source>the result is not established</source>
        <translation>результат не установлен</translation>
    </message>
    <message>
        <source>the elected akim is not registered</source>
        <translation>избранный аким не зарегистрирован</translation>
    </message>
    <message>
        <source>the superior akim has not received the decision</source>
        <translation>вышестоящий аким не получил решения</translation>
    </message>
    <message>
        <source>the electors&apos; list is empty</source>
        <translation>список выборщиков пуст</translation>
    </message>
    <message>
        <source>the electors are not called again yet</source>
        <translation>выборщики еще не созваны снова</translation>
    </message>
    <message>
        <source>no repeat election is decided</source>
        <translation>повторные выборы не назначены</translation>
    </message>
    <message>
        <source>the election is declared invalid</source>
        <translation>выборы признаны недействительными</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>{unit}, vote on {day}.</source>
        <translation>{unit}, день голосования – {day}.</translation>
    </message>
    <message>
        <source>This copy holds {entries} entries; the last: {act}, {moment}.</source>
        <translation>В копии записей: {entries}; последняя: {act}, {moment}.</translation>
    </message>
    <message>
        <source>This election is in the folder already. Open its file first: {file}</source>
        <translation>Эти выборы уже есть в папке. Сначала откройте их файл: {file}</translation>
    </message>
    <message numerus="yes">
        <source>This would lose %n entry(s), from the last: </source>
        <translation>
            <numerusform>Пропала бы %n запись, с последней: </numerusform>
            <numerusform>Пропали бы %n записи, с последней: </numerusform>
            <numerusform>Пропало бы %n записей, с последней: </numerusform>
        </translation>
    </message>
    <message>
        <source>It will be {file} in the folder.</source>
        <translation>В папке это будет {file}.</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a copy first.</source>
        <translation>Файл в нынешнем виде сначала сохраняется как копия.</translation>
    </message>
    <message>
        <source>There is no such file here: the copy becomes it.</source>
        <translation>Такого файла здесь нет: им станет копия.</translation>
    </message>
    <message>
        <source>The file holds the same: there is nothing to put back.</source>
        <translation>В файле то же самое: возвращать нечего.</translation>
    </message>
    <message>
        <source>The copy is an earlier state of this file.</source>
        <translation>Копия – более раннее состояние этого файла.</translation>
    </message>
    <message>
        <source>The copy has more entries than this file.</source>
        <translation>В копии больше записей, чем в этом файле.</translation>
    </message>
    <message>
        <source>The copy and this file went on in two different ways.</source>
        <translation>Копия и файл продолжены по-разному.</translation>
    </message>
    <message>
        <source>The copy is of another election: it can&apos;t be put in this place.</source>
        <translation>Это копия других выборов: восстановить из нее этот файл нельзя.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the copy takes its place.</source>
        <translation>Файл не читается: копия займет его место.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Результата еще нет</translation>
    </message>
    <message>
        <source>It follows from the figures of the signed count protocol; no person picks it.</source>
        <translation>Его устанавливают по показателям подписанного протокола; человек его не выбирает.</translation>
    </message>
    <message>
        <source>Ground: {citation} of the Rules</source>
        <translation>Основание: {citation} Правил</translation>
    </message>
    <message>
        <source>established {moment}</source>
        <translation>установлен {moment}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>The count protocol is not signed yet.</source>
        <translation>Протокол подсчета еще не подписан.</translation>
    </message>
    <message>
        <source>Ledger of ballots</source>
        <translation>Учет бюллетеней</translation>
    </message>
    <message>
        <source>Votes are shown when the count protocol is signed.</source>
        <translation>Голоса видны после подписания протокола подсчета.</translation>
    </message>
    <message numerus="yes">
        <source>The line was not passed: %n vote(s) were missing.</source>
        <translation>
            <numerusform>Черта не пройдена: не хватило %n голоса.</numerusform>
            <numerusform>Черта не пройдена: не хватило %n голосов.</numerusform>
            <numerusform>Черта не пройдена: не хватило %n голосов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count protocol</source>
        <translation>Протокол о результатах голосования</translation>
    </message>
    <message>
        <source>Signed {moment}, signatures: {count} of {total}</source>
        <translation>Подписан {moment}, подписей: {count} из {total}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>The akim is appointed.</source>
        <translation>Аким назначен.</translation>
    </message>
    <message>
        <source>Order No {number}, {moment}</source>
        <translation>Распоряжение №&#xa0;{number}, {moment}</translation>
    </message>
    <message>
        <source>The superior akim signs the order of appointment.</source>
        <translation>Вышестоящий аким подписывает распоряжение о назначении.</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim.</source>
        <translation>Представить решение вышестоящему акиму.</translation>
    </message>
    <message>
        <source>Register the elected akim.</source>
        <translation>Зарегистрировать избранного акима.</translation>
    </message>
    <message>
        <source>Decides: {body}</source>
        <translation>Решает: {body}</translation>
    </message>
    <message>
        <source>Finish and sign the count protocol.</source>
        <translation>Закончить и подписать протокол подсчета.</translation>
    </message>
    <message>
        <source>View for the room…</source>
        <translation>Показать залу…</translation>
    </message>
    <message>
        <source>The announcement, large, on the whole screen (F11)</source>
        <translation>Оглашение крупно, на весь экран (F11)</translation>
    </message>
    <message>
        <source>No {number}, {day}</source>
        <translation>№&#xa0;{number}, {day}</translation>
    </message>
    <message>
        <source>Decision registering the akim</source>
        <translation>Решение о регистрации акима</translation>
    </message>
    <message>
        <source>Received by the superior akim</source>
        <translation>Получено вышестоящим акимом</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание: %n&#xa0;день</numerusform>
            <numerusform>опоздание: %n&#xa0;дня</numerusform>
            <numerusform>опоздание: %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruling on an open point</source>
        <translation>Решение по открытому вопросу</translation>
    </message>
    <message>
        <source>{body}, No {number} of {day}</source>
        <translation>{body}, №&#xa0;{number} от {day}</translation>
    </message>
</context>
<context>
    <name>Resulting</name>
    <message>
        <source>The result is not established yet</source>
        <translation>Результат еще не установлен</translation>
    </message>
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
        <source>Elected akim</source>
        <translation>Избранный аким</translation>
    </message>
    <message>
        <source>{count} of {total} electors took part; invalid ballots: {invalid}</source>
        <translation>Приняли участие: {count} из {total} выборщиков; недействительных бюллетеней: {invalid}</translation>
    </message>
    <message>
        <source>to be passed: {line} (half of {whole})</source>
        <translation>надо больше {line} (половина от {whole})</translation>
    </message>
    <message>
        <source>to be passed: {line} votes, the next highest</source>
        <translation>надо больше {line}: столько у следующего</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>View for the room</source>
        <translation>Показ для зала</translation>
    </message>
    <message>
        <source>Before the room sees this</source>
        <translation>Перед показом залу</translation>
    </message>
    <message>
        <source>The room sees the names of the candidates, their votes and the result: what is announced, nothing else. No addresses, no dates of birth, nobody who voted.</source>
        <translation>Зал увидит имена кандидатов, их голоса и результат: то, что оглашается, и ничего больше. Ни адресов, ни дат рождения, ни того, кто голосовал.</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation>Показать залу</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>Ground: {citation} of the Rules</source>
        <translation>Основание: {citation} Правил</translation>
    </message>
    <message>
        <source>← First vote</source>
        <translation>← Первое голосование</translation>
    </message>
    <message>
        <source>Second vote →</source>
        <translation>Повторное голосование →</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Reading the scan</source>
        <translation>Чтение сканированной копии</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Attach the scan…</source>
        <translation>Приложить сканированную копию…</translation>
    </message>
    <message>
        <source>Scan of {day}, {size}</source>
        <translation>Сканированная копия: {day}, {size}</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>elector No {number}</source>
        <translation>выборщик № {number}</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>доверенное лицо</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>A name, an act, a paper; words in any order</source>
        <translation>Имя, действие, документ; слова в любом порядке</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>People, acts, papers and the journal of this file. Type a part of the name.</source>
        <translation>Люди, действия, документы и журнал этого файла. Наберите часть названия.</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”. Try fewer letters, or the surname alone.</source>
        <translation>По запросу «{text}» ничего не нашлось. Наберите меньше букв или одну фамилию.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter goes there.</source>
        <translation>
            <numerusform>Найдено: %n. Enter ведет туда.</numerusform>
            <numerusform>Найдено: %n. Enter ведет туда.</numerusform>
            <numerusform>Найдено: %n. Enter ведет туда.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Войдите, чтобы продолжить</translation>
    </message>
    <message>
        <source>This file has accounts.</source>
        <translation>В этом файле есть учетные записи.</translation>
    </message>
    <message>
        <source>What was typed in the form is kept.</source>
        <translation>Введенное в форму сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n second(s)</source>
        <translation>
            <numerusform>Подождите: %n секунда</numerusform>
            <numerusform>Подождите: %n секунды</numerusform>
            <numerusform>Подождите: %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Meeting and vote</source>
        <translation>Заседание и голосование</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Entry into office</source>
        <translation>Вступление в должность</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Выборы назначены</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Выдвижение</translation>
    </message>
    <message>
        <source>Registration of candidates</source>
        <translation>Регистрация кандидатов</translation>
    </message>
    <message>
        <source>Meeting of the electors</source>
        <translation>Заседание выборщиков</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчет голосов</translation>
    </message>
    <message>
        <source>The akim is registered</source>
        <translation>Аким зарегистрирован</translation>
    </message>
    <message>
        <source>The akim is appointed</source>
        <translation>Аким назначен</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершены</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Чтение папки…</translation>
    </message>
    <message>
        <source>There is no file of a real election in the folder.</source>
        <translation>В папке нет файлов настоящих выборов.</translation>
    </message>
    <message>
        <source>Open one from another place, or practise first.</source>
        <translation>Откройте файл из другого места или сначала потренируйтесь.</translation>
    </message>
    <message>
        <source>New election…</source>
        <translation>Новые выборы…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Register of terms of office</source>
        <translation>Реестр сроков полномочий</translation>
    </message>
    <message>
        <source>Survey…</source>
        <translation>Сводка…</translation>
    </message>
    <message>
        <source>What an oblast sees of many commissions</source>
        <translation>Что видит область по многим комиссиям</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Папка: {path}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Учебные выборы</translation>
    </message>
    <message>
        <source>Four districts of the pilot of 12 August 2005, played through. Nothing here is a real election.</source>
        <translation>Четыре района эксперимента 12 августа 2005 года, проведенные до конца. Это не настоящие выборы.</translation>
    </message>
    <message>
        <source>The practice files are being made; this takes some seconds.</source>
        <translation>Учебные файлы готовятся, это займет несколько секунд.</translation>
    </message>
    <message>
        <source>Make the practice files</source>
        <translation>Подготовить учебные файлы</translation>
    </message>
    <message>
        <source>New practice election…</source>
        <translation>Новые учебные выборы…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>открыт сейчас</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>To the copies</source>
        <translation>К резервным копиям</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>A checked copy is made first; then the file leaves the folder</source>
        <translation>Сначала делается проверенная копия, потом файл уходит из папки</translation>
    </message>
    <message>
        <source>This file has accounts: open it and sign in first</source>
        <translation>В этом файле есть учетные записи: сначала откройте его и войдите</translation>
    </message>
    <message>
        <source>vote on {day}</source>
        <translation>голосование: {day}</translation>
    </message>
    <message>
        <source>The rules are historical</source>
        <translation>Правила исторические</translation>
    </message>
    <message>
        <source>The rule sets of this program are those of 2005, 2006 and 2013.</source>
        <translation>Наборы правил в программе – 2005, 2006 и 2013 годов.</translation>
    </message>
    <message>
        <source>Since 2021–2023 akims are elected by the residents directly.</source>
        <translation>С 2021–2023 годов акимов избирают сами жители.</translation>
    </message>
    <message>
        <source>Check the law in force before you rely on a deadline or a form.</source>
        <translation>Прежде чем опираться на срок или форму, сверьтесь с действующим законом.</translation>
    </message>
    <message>
        <source>The record is on paper</source>
        <translation>Главное – на бумаге</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The program is the commission&apos;s aid.</source>
        <translation>Силу имеет бумага с подписью. Программа лишь помогает комиссии.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing anywhere.</source>
        <translation>Она работает без интернета и никуда ничего не отправляет.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Observer&apos;s statement</source>
        <translation>Заявление наблюдателя</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идет работа</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Записей еще нет</translation>
    </message>
    <message>
        <source>Saved {moment} · entry {number}</source>
        <translation>Сохранено {moment} · запись {number}</translation>
    </message>
    <message>
        <source>Signed in: {who} · Ctrl+L locks</source>
        <translation>Вход выполнен: {who} · Ctrl+L блокирует</translation>
    </message>
    <message>
        <source>Locked: nobody is signed in</source>
        <translation>Заблокировано: вход не выполнен</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Nomination</source>
        <translation>Выдвижение</translation>
    </message>
    <message>
        <source>Registration of candidates</source>
        <translation>Регистрация кандидатов</translation>
    </message>
    <message>
        <source>Notice of registration</source>
        <translation>Сообщение о регистрации</translation>
    </message>
    <message>
        <source>Appeal of a candidate</source>
        <translation>Жалоба кандидата</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Агитация</translation>
    </message>
    <message>
        <source>End of the campaign</source>
        <translation>Конец агитации</translation>
    </message>
    <message>
        <source>Corrections of the list</source>
        <translation>Исправления в списке</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>День тишины</translation>
    </message>
    <message>
        <source>Vote of the maslikhat</source>
        <translation>Голосование маслихата</translation>
    </message>
    <message>
        <source>Publication of the results</source>
        <translation>Обнародование результатов</translation>
    </message>
    <message>
        <source>Registration of the akim</source>
        <translation>Регистрация акима</translation>
    </message>
    <message>
        <source>Presentation of the decision</source>
        <translation>Представление решения</translation>
    </message>
    <message>
        <source>Order of appointment</source>
        <translation>Распоряжение о назначении</translation>
    </message>
    <message>
        <source>Challenge of an invalidation</source>
        <translation>Обжалование признания недействительными</translation>
    </message>
    <message>
        <source>Repeat election</source>
        <translation>Повторные выборы</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>Выборы вместо выбывшего акима</translation>
    </message>
    <message>
        <source>End of the term of office</source>
        <translation>Конец срока полномочий</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Ответ на жалобу</translation>
    </message>
    <message>
        <source>Answer to a resignation</source>
        <translation>Ответ на отставку акима</translation>
    </message>
    <message>
        <source>Telling the commission of a dismissal</source>
        <translation>Сообщение комиссии об освобождении акима</translation>
    </message>
</context>
<context>
    <name>SumsAhead</name>
    <message>
        <source>What must agree</source>
        <translation>Что должно сходиться</translation>
    </message>
    <message>
        <source>Until it does, the protocol can&apos;t be signed (art. 43.4).</source>
        <translation>Пока не сойдется, протокол подписать нельзя (ст. 43.4).</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Survey of many commissions</source>
        <translation>Сводка по многим комиссиям</translation>
    </message>
    <message>
        <source>What it shows: every election, the most urgent first</source>
        <translation>Что она покажет: все выборы, самые срочные сверху</translation>
    </message>
    <message>
        <source>Forked record</source>
        <translation>Запись раздвоена</translation>
    </message>
    <message>
        <source>two records of one election: ask both commissions</source>
        <translation>две разные записи об одних выборах, спросите обе комиссии</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Срок прошел</translation>
    </message>
    <message>
        <source>what had to be done by then is not recorded</source>
        <translation>то, что надо было сделать к сроку, не записано</translation>
    </message>
    <message>
        <source>Deadline ahead</source>
        <translation>Срок впереди</translation>
    </message>
    <message>
        <source>the next deadline, with its day and hour</source>
        <translation>ближайший срок, день и час</translation>
    </message>
    <message>
        <source>Nothing awaited</source>
        <translation>Сроков впереди нет</translation>
    </message>
    <message>
        <source>the akim is in office, or the election has ended</source>
        <translation>аким в должности, или выборы завершены</translation>
    </message>
    <message>
        <source>Each with its stage, lateness, outcome, end of the term of office and findings; as CSV and PDF too.</source>
        <translation>Для каждых выборов – этап, опоздания, итог, конец срока полномочий и замечания; также в CSV и PDF.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>It is made of the audit files that commissions hand in. Bring them together here, or open a database that was made before.</source>
        <translation>Ее создают из файлов для проверки, которые сдают комиссии. Соберите их здесь или откройте базу, созданную раньше.</translation>
    </message>
    <message>
        <source>How it is made, and what the page then shows</source>
        <translation>Как ее создать и что покажет страница</translation>
    </message>
    <message>
        <source>Bring audit files together…</source>
        <translation>Собрать файлы для проверки…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Address of a database on a server</source>
        <translation>Адрес базы данных на сервере</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>База данных читается…</translation>
    </message>
    <message>
        <source>Only read: nothing is changed here, and nothing is sent anywhere.</source>
        <translation>Только чтение: здесь ничего не меняется и никуда не отправляется.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>По срочности</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>Elections, the most urgent first</source>
        <translation>Выборы, самые срочные сверху</translation>
    </message>
    <message>
        <source>Only terms of office that end within so many months</source>
        <translation>Только полномочия, которые заканчиваются за столько месяцев</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Terms of office that end within, months:</source>
        <translation>Полномочия заканчиваются в течение, мес.:</translation>
    </message>
    <message>
        <source>No election fits.</source>
        <translation>Подходящих выборов нет.</translation>
    </message>
    <message>
        <source>Show all elections</source>
        <translation>Показать все выборы</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>Reading the database</source>
        <translation>Чтение базы данных</translation>
    </message>
    <message>
        <source>Stopped: the database was not read to its end.</source>
        <translation>Остановлено: база данных прочитана не до конца.</translation>
    </message>
    <message>
        <source>Open it again to read it.</source>
        <translation>Чтобы прочитать ее, откройте снова.</translation>
    </message>
    <message>
        <source>Choose a database that this version made of audit files, or ask whoever keeps it.</source>
        <translation>Выберите базу, которую эта версия создала из файлов для проверки, или спросите того, кто ее хранит.</translation>
    </message>
    <message>
        <source>This database can&apos;t be read.</source>
        <translation>Эту базу данных прочитать нельзя.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Record the decision that calls the election</source>
        <translation>Внести решение о назначении выборов</translation>
    </message>
    <message>
        <source>Confirm the calendar plan</source>
        <translation>Утвердить календарный план</translation>
    </message>
    <message>
        <source>Enter the members of the commission</source>
        <translation>Внести состав комиссии</translation>
    </message>
    <message>
        <source>Draw up the electors&apos; list</source>
        <translation>Составить список выборщиков</translation>
    </message>
    <message>
        <source>Receive the submission of the nominator</source>
        <translation>Принять представление о кандидатах</translation>
    </message>
    <message>
        <source>Register the candidates</source>
        <translation>Зарегистрировать кандидатов</translation>
    </message>
    <message>
        <source>Publish the notice of registration</source>
        <translation>Сообщить о регистрации кандидатов</translation>
    </message>
    <message>
        <source>Approve the ballot</source>
        <translation>Утвердить бюллетень</translation>
    </message>
    <message>
        <source>Open the meeting of the electors</source>
        <translation>Открыть заседание выборщиков</translation>
    </message>
    <message>
        <source>Call the second vote</source>
        <translation>Назначить повторное голосование</translation>
    </message>
    <message>
        <source>Give out the ballots and cancel the unused</source>
        <translation>Выдать бюллетени, погасить неиспользованные</translation>
    </message>
    <message>
        <source>Enter the count twice, by two persons</source>
        <translation>Внести показатели подсчета дважды, двум людям</translation>
    </message>
    <message>
        <source>Sign the count protocol</source>
        <translation>Подписать протокол подсчета</translation>
    </message>
    <message>
        <source>Establish the result</source>
        <translation>Установить результат</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Обнародовать результаты</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Зарегистрировать избранного акима</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Представить решение вышестоящему акиму</translation>
    </message>
    <message>
        <source>Record the order of appointment</source>
        <translation>Внести распоряжение о назначении</translation>
    </message>
    <message>
        <source>Extend nomination</source>
        <translation>Продлить выдвижение</translation>
    </message>
    <message>
        <source>Record the decision that prolongs the election</source>
        <translation>Записать решение о продлении срока выборов</translation>
    </message>
    <message>
        <source>Record the answer to an appeal</source>
        <translation>Записать ответ на жалобу</translation>
    </message>
    <message>
        <source>End a member&apos;s suspension: its ground is gone</source>
        <translation>Вернуть члена комиссии к работе: основание отпало</translation>
    </message>
    <message>
        <source>Call the electors to their meeting</source>
        <translation>Созвать выборщиков на заседание</translation>
    </message>
    <message>
        <source>Call the electors again: there was no vote</source>
        <translation>Созвать выборщиков снова: голосования не было</translation>
    </message>
    <message>
        <source>Close the electors&apos; meeting</source>
        <translation>Закрыть заседание выборщиков</translation>
    </message>
    <message>
        <source>Record the decision on a repeat election</source>
        <translation>Записать решение о повторных выборах</translation>
    </message>
    <message>
        <source>Publish the notice of the repeat election</source>
        <translation>Опубликовать сообщение о повторных выборах</translation>
    </message>
    <message>
        <source>Record the entry into office</source>
        <translation>Записать вступление в должность</translation>
    </message>
    <message>
        <source>Record the answer to a resignation</source>
        <translation>Записать ответ на отставку акима</translation>
    </message>
    <message>
        <source>Record the consent to a dismissal</source>
        <translation>Записать согласие на освобождение акима</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>The commission&apos;s tasks</source>
        <translation>Дела комиссии</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>сделано: {done} из {total}</translation>
    </message>
    <message>
        <source>Show what is done: {stage}</source>
        <translation>Показать сделанное: {stage}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Приступить</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>p. {point}</source>
        <translation>п. {point}</translation>
    </message>
    <message>
        <source>art. {point}</source>
        <translation>ст. {point}</translation>
    </message>
    <message>
        <source>Cannot start yet: {reason}</source>
        <translation>Начать пока нельзя: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание: %n&#xa0;день</numerusform>
            <numerusform>опоздание: %n&#xa0;дня</numerusform>
            <numerusform>опоздание: %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: {time}</source>
        <translation>просрочено: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named</source>
        <translation>
            <numerusform>назван %n&#xa0;человек</numerusform>
            <numerusform>названы %n&#xa0;человека</numerusform>
            <numerusform>названо %n&#xa0;человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} given out, {unused} unused cancelled</source>
        <translation>выдано: {given}, погашено: {unused}</translation>
    </message>
    <message>
        <source>{count} of {total} members</source>
        <translation>члены: {count} из {total}</translation>
    </message>
    <message>
        <source>{count} of {total} deputies</source>
        <translation>депутаты: {count} из {total}</translation>
    </message>
    <message>
        <source>{count} of {total} announced</source>
        <translation>сообщено: {count} из {total}</translation>
    </message>
    <message>
        <source>{count} of {total} entries</source>
        <translation>вводов: {count} из {total}</translation>
    </message>
    <message>
        <source>{count} of {total} members signed</source>
        <translation>подписали: {count} из {total}</translation>
    </message>
    <message>
        <source>Order No {number}</source>
        <translation>распоряжение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Decision No {number}</source>
        <translation>решение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>{count} of {total} decided on</source>
        <translation>решено: {count} из {total}</translation>
    </message>
    <message>
        <source>{name}: not filed – {paper} ({citation})</source>
        <translation>{name}: не подано – {paper} ({citation})</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n&#xa0;кандидат</numerusform>
            <numerusform>%n&#xa0;кандидата</numerusform>
            <numerusform>%n&#xa0;кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>print run {run}</source>
        <translation>тираж {run}</translation>
    </message>
    <message>
        <source>{count} of {total} present, {needed} needed</source>
        <translation>присутствовали: {count} из {total}, нужно {needed}</translation>
    </message>
    <message>
        <source>{needed} of {total} deputies needed</source>
        <translation>нужны {needed} из {total} депутатов</translation>
    </message>
    <message>
        <source>nobody is elected</source>
        <translation>никто не избран</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>can be done</source>
        <translation>можно делать</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>срок близко</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>cannot start yet</source>
        <translation>пока нельзя</translation>
    </message>
</context>
<context>
    <name>TermBars</name>
    <message>
        <source>{point}: {rule}.</source>
        <translation>{point}: {rule}.</translation>
    </message>
    <message>
        <source>At the same time: {names}.</source>
        <translation>В то же время: {names}.</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Next deadline</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>Сроков сейчас нет.</translation>
    </message>
    <message>
        <source>overdue: {time}</source>
        <translation>просрочено: {time}</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Register of terms of office</source>
        <translation>Реестр сроков полномочий</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Папка читается</translation>
    </message>
    <message>
        <source>Every file is opened once.</source>
        <translation>Каждый файл открывается один раз.</translation>
    </message>
    <message>
        <source>There is no file in the folder</source>
        <translation>В папке нет файлов</translation>
    </message>
    <message>
        <source>Terms of office follow from elections held.</source>
        <translation>Сроки полномочий считаются от проведенных выборов.</translation>
    </message>
    <message>
        <source>No election is called in it.</source>
        <translation>Выборы в нем не назначены.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>Akim: {name}</source>
        <translation>Аким: {name}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Begin the election that follows</source>
        <translation>Начать следующие выборы</translation>
    </message>
    <message>
        <source>The office has not begun yet.</source>
        <translation>Полномочия акима еще не начались.</translation>
    </message>
    <message>
        <source>The office is vacant since {day}.</source>
        <translation>Должность акима свободна с {day}.</translation>
    </message>
    <message>
        <source>The term of office ended on {day}.</source>
        <translation>Срок полномочий истек {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of office ends on {day}: {days} left.</source>
        <translation>Срок полномочий истекает {day}, осталось: {days}.</translation>
    </message>
    <message>
        <source>In office since {day}.</source>
        <translation>В должности с {day}.</translation>
    </message>
    <message>
        <source>The by-election is held by {day}.</source>
        <translation>Выборы проводятся не позднее: {day}.</translation>
    </message>
    <message>
        <source>The by-election is called by {day}.</source>
        <translation>Выборы назначаются не позднее: {day}.</translation>
    </message>
    <message>
        <source>The next election is called by {day}.</source>
        <translation>Следующие выборы назначаются не позднее: {day}.</translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation>Учебный файл</translation>
    </message>
</context>
<context>
    <name>Then</name>
    <message>
        <source>Back to the journal</source>
        <translation>Вернуться к журналу</translation>
    </message>
    <message>
        <source>The record after entry No {number}</source>
        <translation>Состояние после записи № {number}</translation>
    </message>
    <message>
        <source>A look back: nothing can be changed here. Addresses and numbers are not shown.</source>
        <translation>Взгляд назад: здесь ничего нельзя изменить. Адреса и личные номера не показаны.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Nobody was nominated yet.</source>
        <translation>Никто еще не выдвинут.</translation>
    </message>
    <message>
        <source>The count protocol was not signed yet.</source>
        <translation>Протокол подсчета еще не подписан.</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Приняли участие</translation>
    </message>
    <message>
        <source>Where the election stood</source>
        <translation>Ход выборов на тот момент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>Electors on the list</source>
        <translation>Выборщики в списке</translation>
    </message>
    <message>
        <source>Meetings of the commission</source>
        <translation>Заседания комиссии</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избранный аким</translation>
    </message>
    <message>
        <source>Papers issued by then: {count}</source>
        <translation>Документы к тому моменту: {count}</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№&#xa0;{number} · {title}</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Bring audit files together</source>
        <translation>Сбор файлов для проверки</translation>
    </message>
    <message>
        <source>Folder with the audit files</source>
        <translation>Папка с файлами для проверки</translation>
    </message>
    <message>
        <source>Database: a file here, or the address of a server</source>
        <translation>База данных: файл на этом компьютере или адрес сервера</translation>
    </message>
    <message>
        <source>Every audit file of the folder and of those below it is verified. What is intact is loaded; a second time only what is new is added. The files themselves stay as they are.</source>
        <translation>Проверяется каждый файл для проверки в папке и во вложенных папках. Неизмененное загружается; во второй раз добавляется только новое. Сами файлы остаются как есть.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Many audit files in one database</source>
        <translation>Файлы многих комиссий в одной базе</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Stopping: what is in work is finished first…</source>
        <translation>Останавливается: сначала завершится начатое…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Looking for audit files…</source>
        <translation>Поиск файлов для проверки…</translation>
    </message>
    <message>
        <source>{done} of {total} files verified</source>
        <translation>Проверено файлов: {done} из {total}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать снова</translation>
    </message>
    <message>
        <source>Stopped before the end. What is loaded stays; begin again for the rest.</source>
        <translation>Остановлено раньше конца. Загруженное сохраняется; чтобы загрузить остальное, начните снова.</translation>
    </message>
    <message numerus="yes">
        <source>Refused, nothing of them is loaded: %n file(s)</source>
        <translation>
            <numerusform>Отклонено, из них ничего не загружено: %n файл</numerusform>
            <numerusform>Отклонено, из них ничего не загружено: %n файла</numerusform>
            <numerusform>Отклонено, из них ничего не загружено: %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading the journal</source>
        <translation>Чтение журнала</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Practice clock: {moment}</source>
        <translation>Учебное время: {moment}</translation>
    </message>
    <message>
        <source>What is typed here is not recorded yet.</source>
        <translation>Набранное здесь еще не записано.</translation>
    </message>
    <message>
        <source>It is kept nowhere before that: who leaves now types it again.</source>
        <translation>До записи оно нигде не сохраняется: если уйти сейчас, придется набрать снова.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Все равно уйти</translation>
    </message>
    <message>
        <source>It is kept nowhere before that: who closes now types it again.</source>
        <translation>До записи оно нигде не сохраняется: если закрыть сейчас, придется набрать снова.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Все равно закрыть</translation>
    </message>
    <message>
        <source>Bring it up to date all the same</source>
        <translation>Все равно обновить</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A remark of the check</source>
        <translation>Замечание проверки</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Файл не сохранен.</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk, and try again.</source>
        <translation>Выберите другую папку или освободите место на диске и повторите.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл прочитать не удалось.</translation>
    </message>
    <message>
        <source>Copy it into a folder of this computer and choose it there.</source>
        <translation>Скопируйте его в папку этого компьютера и выберите там.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>Сюда нельзя записывать.</translation>
    </message>
    <message>
        <source>The stick was pulled out, or it is damaged.</source>
        <translation>Флешка вынута или повреждена.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>The system refused (code {code}).</source>
        <translation>Система отказала (код {code}).</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Программа ошиблась.</translation>
    </message>
    <message>
        <source>What was typed in “{form}” is back.</source>
        <translation>Набранное в форме «{form}» возвращено.</translation>
    </message>
    <message>
        <source>Of “{form}” nothing is kept until it is recorded: type it again.</source>
        <translation>Набранное в форме «{form}» до записи не хранится: введите заново.</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed.</source>
        <translation>В прошлый раз работа программы прервалась.</translation>
    </message>
    <message>
        <source>Saved: every act up to entry {entry}.</source>
        <translation>Сохранено: все действия до записи {entry} включительно.</translation>
    </message>
    <message>
        <source>What was recorded is safe: an act is written whole or not at all.</source>
        <translation>Записанное в сохранности: действие записывается целиком или никак.</translation>
    </message>
    <message>
        <source>What is typed is kept as a draft.</source>
        <translation>Набранное сохранено черновиком.</translation>
    </message>
    <message>
        <source>Go on working. A report for your support, without names and figures: {report}</source>
        <translation>Продолжайте работу. Отчет для службы поддержки, без имен и цифр: {report}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Wording and settings</source>
        <translation>Тексты и настройки документов</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Выборы не назначены</translation>
    </message>
    <message>
        <source>Papers follow from its acts.</source>
        <translation>Документы следуют из действий комиссии.</translation>
    </message>
    <message>
        <source>Setting of the papers</source>
        <translation>Оформление документов</translation>
    </message>
    <message>
        <source>Change the settings…</source>
        <translation>Изменить настройки…</translation>
    </message>
    <message>
        <source>Changed by the commission</source>
        <translation>Изменено комиссией</translation>
    </message>
    <message>
        <source>In the catalogue: {text}</source>
        <translation>В каталоге: {text}</translation>
    </message>
    <message>
        <source>Nothing is changed: every line is the program&apos;s.</source>
        <translation>Ничего не изменено: все строки – из каталога программы.</translation>
    </message>
    <message>
        <source>Lines that were composed</source>
        <translation>Составленные строки</translation>
    </message>
    <message>
        <source>No decree, law or form gives these lines word for word. A commission may word them otherwise and answers for its words; every other line is that of the law and can&apos;t be changed.</source>
        <translation>Этих строк дословно нет ни в указе, ни в законе, ни в формах. Комиссия может изложить их иначе и отвечает за свои слова; все прочие строки взяты из правовых актов и не меняются.</translation>
    </message>
    <message>
        <source>Find a line…</source>
        <translation>Найти строку…</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Найти строку</translation>
    </message>
    <message>
        <source>Change the wording of the line…</source>
        <translation>Изменить текст строки…</translation>
    </message>
    <message>
        <source>worded by the commission</source>
        <translation>словами комиссии</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>another entry</source>
        <translation>другая запись</translation>
    </message>
    <message>
        <source>No election in this file</source>
        <translation>В этом файле нет выборов</translation>
    </message>
    <message>
        <source>Election of the akim of {unit_of}</source>
        <translation>Выборы акима {unit_of}</translation>
    </message>
    <message>
        <source>Election of the akim: {unit}</source>
        <translation>Выборы акима: {unit}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Повторное голосование</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Первое голосование</translation>
    </message>
    <message>
        <source>copy No {number}</source>
        <translation>копия № {number}</translation>
    </message>
</context>
<context>
    <name>_Groups</name>
    <message>
        <source>Group {place} of 16, four digits, from the paper</source>
        <translation>Группа {place} из 16, четыре знака, с бумаги</translation>
    </message>
</context>
<context>
    <name>_Whole</name>
    <message>
        <source>All sixteen groups, from the paper</source>
        <translation>Все шестнадцать групп, с бумаги</translation>
    </message>
    <message>
        <source>All sixteen groups, with or without spaces between them</source>
        <translation>Все шестнадцать групп, с пробелами между ними или без</translation>
    </message>
    <message>
        <source>{typed} of 64 digits</source>
        <translation>набрано знаков: {typed} из 64</translation>
    </message>
</context>
</TS>
