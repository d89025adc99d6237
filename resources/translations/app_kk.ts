<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>{name} acts as {role}. The keeper of the accounts gives this person&apos;s account that role: Other acts, “Change an account”.</source>
        <translation>{name} міндетін атқарады: {role}. Тіркелгілерге жауапты адам оның тіркелгісіне осы рөлді береді: «Басқа әрекеттер», «Тіркелгіні өзгерту».</translation>
    </message>
    <message>
        <source>{name} acts as secretary no longer. The keeper of the accounts gives this person&apos;s account the role of a member: Other acts, “Change an account”.</source>
        <translation>{name} енді хатшының міндетін атқармайды. Тіркелгілерге жауапты адам оның тіркелгісіне комиссия мүшесінің рөлін қайтарады: «Басқа әрекеттер», «Тіркелгіні өзгерту».</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>Other acts</source>
        <translation>Басқа әрекеттер</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Сайлау тағайындалған жоқ</translation>
    </message>
    <message>
        <source>Acts follow from the calling decision.</source>
        <translation>Әрекеттер сайлауды тағайындау туралы шешімнен басталады.</translation>
    </message>
    <message>
        <source>What the law foresees beside the plain course. The tasks of every day stand on the overview.</source>
        <translation>Заңда әдеттегі барыстан тыс көзделген әрекеттер. Күнделікті міндеттер шолу бетінде тұр.</translation>
    </message>
    <message>
        <source>{act}: not for your role</source>
        <translation>{act}: сіздің рөліңізге жатпайды</translation>
    </message>
    <message>
        <source>{act}: not now, {reason}</source>
        <translation>{act}: қазір емес, {reason}</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>At least {needed} of {base} must be present ({whole}·{needed} ≥ {part}·{base}).</source>
        <translation>{base} ішінен кемінде {needed} қатысуы керек ({whole}·{needed} ≥ {part}·{base}).</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Proof</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Audit file</source>
        <translation>Тексеруге арналған файл</translation>
    </message>
    <message>
        <source>One SQLite file that holds journal, tables and papers and proves itself. The public copy leaves out addresses, personal numbers and the papers that print them.</source>
        <translation>Журнал, кестелер мен құжаттар – бір SQLite файлында; оны бұл бағдарламасыз да тексеруге болады. Ашық көшірмеде мекенжайлар, жеке нөмірлер және олар басылған құжаттар болмайды.</translation>
    </message>
    <message>
        <source>Tables as CSV beside it</source>
        <translation>Қасына CSV кестелерін де жазу</translation>
    </message>
    <message>
        <source>Write the whole file…</source>
        <translation>Толық файлды жазу…</translation>
    </message>
    <message>
        <source>Write the public copy…</source>
        <translation>Ашық көшірмені жазу…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Written to the disk and read back. A stick may be removed now.</source>
        <translation>Дискіге жазылды және қайта оқылды. Флешканы енді шығаруға болады.</translation>
    </message>
    <message>
        <source>Somebody typed personal data into a public text: entries {entries}. Look at them before this copy is given away.</source>
        <translation>Біреу ашық мәтінге жеке мәлімет жазған (жазбалар: {entries}). Бұл көшірмені бермес бұрын оларды қараңыз.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Файлдың SHA-256 мәні</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Файлды тексеру</translation>
    </message>
    <message>
        <source>An audit file or a working file that is not open. Nothing in it is changed or run.</source>
        <translation>Тексеруге арналған файл немесе ашылмаған жұмыс файлы. Онда ештеңе өзгертілмейді және іске қосылмайды.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Check code at the foot of a paper</source>
        <translation>Құжаттың төменгі жағындағы тексеру коды</translation>
    </message>
    <message>
        <source>Find the paper</source>
        <translation>Құжатты табу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>A checked copy is kept whenever a real election is closed. The newest ten are kept.</source>
        <translation>Нақты сайлау файлы жабылған сайын тексерілген көшірме сақталады. Соңғы он көшірме сақталып тұрады.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>A copy from another place…</source>
        <translation>Басқа жердегі көшірме…</translation>
    </message>
    <message>
        <source>There is no copy of this election yet.</source>
        <translation>Бұл сайлаудың көшірмесі әзірге жоқ.</translation>
    </message>
    <message>
        <source>{moment}, {entries} entries</source>
        <translation>{moment}, жазбалар: {entries}</translation>
    </message>
    <message>
        <source>Put this copy in place</source>
        <translation>Осы көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>Auditing</name>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>Мұны жасауға болмайды.</translation>
    </message>
    <message>
        <source>Writing the audit file</source>
        <translation>Тексеруге арналған файл жазылуда</translation>
    </message>
    <message>
        <source>Stopped: the audit file “{name}” was not written.</source>
        <translation>Тоқтатылды: тексеруге арналған «{name}» файлы жазылған жоқ.</translation>
    </message>
    <message>
        <source>Nothing of it is left where it was to be. The record is as it was.</source>
        <translation>Жазылатын жерде одан ештеңе қалған жоқ. Жұмыс файлы бұрынғы күйінде.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Файл тексерілуде</translation>
    </message>
    <message>
        <source>Stopped: the file “{name}” was not checked to its end.</source>
        <translation>Тоқтатылды: «{name}» файлы соңына дейін тексерілген жоқ.</translation>
    </message>
    <message>
        <source>Nothing is said of it, and nothing in it was changed.</source>
        <translation>Ол туралы қорытынды жасалған жоқ, онда ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>A group of the head has four digits.</source>
        <translation>Бақылау мәнінің тобында төрт таңба болады.</translation>
    </message>
    <message>
        <source>A head has sixteen groups of four digits.</source>
        <translation>Бақылау мәнінде төрт таңбадан он алты топ бар.</translation>
    </message>
    <message>
        <source>Digits and the letters a to f.</source>
        <translation>Сандар мен a, b, c, d, e, f әріптері.</translation>
    </message>
    <message>
        <source>Read the groups from the paper once more.</source>
        <translation>Топтарды қағаздан тағы бір рет оқыңыз.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Көшірме жасалуда</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>Көшірме қаралуда</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>BallotLedger</name>
    <message>
        <source>not in the urn</source>
        <translation>жәшікте жоқ</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} жетпейді</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count} артық</translation>
    </message>
    <message>
        <source>The ledger adds up once the unused are cancelled.</source>
        <translation>Есеп пайдаланылмағандар жойылғаннан кейін шығады.</translation>
    </message>
    <message>
        <source>It adds up: {sums}</source>
        <translation>Бәрі сәйкес: {sums}</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Election of a district akim by the maslikhat</source>
        <translation>Аудан әкімін мәслихат арқылы сайлау</translation>
    </message>
    <message>
        <source>The file of this election is made when the call is recorded.</source>
        <translation>Бұл сайлаудың файлы тағайындау жазылған соң пайда болады.</translation>
    </message>
    <message>
        <source>Open a file to see where its election stands.</source>
        <translation>Сайлаудың қай кезеңде екенін көру үшін файлды ашыңыз.</translation>
    </message>
    <message>
        <source>It appears once the decision that calls it is recorded.</source>
        <translation>Ол тағайындау туралы шешім енгізілгенде пайда болады.</translation>
    </message>
    <message>
        <source>{day}, {weekday}</source>
        <translation>{day}, {weekday}</translation>
    </message>
    <message>
        <source>Decree No {number} of {day} (historical rules)</source>
        <translation>№&#xa0;{number} Жарлық, {day} (тарихи ережелер)</translation>
    </message>
    <message>
        <source>The election is complete</source>
        <translation>Сайлау аяқталды</translation>
    </message>
    <message>
        <source>No deadline is running</source>
        <translation>Қазір мерзім жоқ</translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>Мерзімі өтті: {what}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What else can be done</source>
        <translation>Тағы не істеуге болады</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Reading the list</source>
        <translation>Тізім оқылып жатыр</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>The calendar plan is drawn here once it is confirmed.</source>
        <translation>Күнтізбелік жоспар бекітілген соң осында көрінеді.</translation>
    </message>
    <message>
        <source>All dates, and what if…</source>
        <translation>Барлық мерзім және «егер…»</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print the calendar as it is drawn</source>
        <translation>Күнтізбені сызылған түрінде басып шығару</translation>
    </message>
    <message>
        <source>Point at a bar, or go along them with the arrow keys: its rule and its point of law.</source>
        <translation>Жолаққа меңзеңіз немесе бағытша пернелермен жүріңіз: осы жерде оның ережесі мен заң тармағы көрінеді.</translation>
    </message>
    <message>
        <source>practice day: {day}</source>
        <translation>оқу-жаттығу күні: {day}</translation>
    </message>
    <message>
        <source>today: {day}</source>
        <translation>бүгін: {day}</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>as of {day}</source>
        <translation>{day} күнгі жағдай бойынша</translation>
    </message>
    <message>
        <source>A working sheet of the commission. The signed calendar plan decides.</source>
        <translation>Комиссияның жұмыс парағы. Қол қойылған күнтізбелік жоспар шешуші болады.</translation>
    </message>
</context>
<context>
    <name>CandidateState</name>
    <message>
        <source>awaits a decision</source>
        <translation>шешім күтуде</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>registration cancelled</source>
        <translation>тіркеудің күші жойылды</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кандидатурасын алып тастады</translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>No candidate is named yet</source>
        <translation>Кандидаттар әлі аталмаған</translation>
    </message>
    <message>
        <source>Candidates come with the nominator&apos;s submission, while nomination is open.</source>
        <translation>Кандидаттарды ұсыну мерзімі ішінде ұсынушы әкімнің ұсынымы атайды.</translation>
    </message>
    <message>
        <source>The candidate chosen</source>
        <translation>Таңдалған кандидат</translation>
    </message>
    <message>
        <source>papers: {count} of {total}</source>
        <translation>құжаттар: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Тұрғылықты жері</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Қоғамдық бірлестігі</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Алып тасталды</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
    </message>
    <message>
        <source>Nothing more: the decision stands.</source>
        <translation>Басқа ештеңе: шешім күшінде.</translation>
    </message>
    <message>
        <source>{count} of {total} filed</source>
        <translation>тапсырылды: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>not filed</source>
        <translation>тапсырылмаған</translation>
    </message>
    <message>
        <source>defect: {defect}</source>
        <translation>кемшілігі: {defect}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n&#xa0;парақ</numerusform>
            <numerusform>%n&#xa0;парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No {number} of {day}, {sheets}</source>
        <translation>№&#xa0;{number}, {day}, {sheets}</translation>
    </message>
    <message>
        <source>{day}, {sheets}</source>
        <translation>{day}, {sheets}</translation>
    </message>
    <message>
        <source>{count} of {total} established</source>
        <translation>белгіленді: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>not established yet</source>
        <translation>әлі белгіленбеген</translation>
    </message>
    <message>
        <source>{evidence}, {day}</source>
        <translation>{evidence}, {day}</translation>
    </message>
    <message>
        <source>not met: {evidence}</source>
        <translation>сәйкес емес: {evidence}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Шешім әлі жоқ.</translation>
    </message>
    <message>
        <source>decision No {number} of {day}</source>
        <translation>№&#xa0;{number} шешім, {day}</translation>
    </message>
    <message>
        <source>for {favour}, against {against}, abstained {abstained}</source>
        <translation>жақтап – {favour}, қарсы – {against}, қалыс қалған – {abstained}</translation>
    </message>
    <message>
        <source>ground: {ground}</source>
        <translation>негізі: {ground}</translation>
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
        <translation>Комиссия құрамы әлі енгізілмеген</translation>
    </message>
    <message>
        <source>Seven members are entered once the election is called.</source>
        <translation>Комиссияның жеті мүшесі сайлау тағайындалғаннан кейін енгізіледі.</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>acts as secretary</source>
        <translation>хатшының міндетін атқарады</translation>
    </message>
    <message>
        <source>suspended: {reason}</source>
        <translation>қызметі тоқтатыла тұрды: {reason}</translation>
    </message>
    <message>
        <source>Meetings and decisions</source>
        <translation>Отырыстар мен шешімдер</translation>
    </message>
    <message>
        <source>No meeting has been held yet.</source>
        <translation>Отырыс әлі өткен жоқ.</translation>
    </message>
    <message>
        <source>Meeting No {number}, {day}</source>
        <translation>№&#xa0;{number} отырыс, {day}</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>қатысты: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>decisions: {numbers}</source>
        <translation>шешімдер: {numbers}</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Мәслихат</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Деректемелер</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} ішінен {count}</translation>
    </message>
    <message>
        <source>Electors&apos; list</source>
        <translation>Таңдаушылар тізімі</translation>
    </message>
    <message>
        <source>No deputy is on the list yet.</source>
        <translation>Тізімде әзірге депутат жоқ.</translation>
    </message>
</context>
<context>
    <name>Consolidating</name>
    <message>
        <source>They can&apos;t be brought together there.</source>
        <translation>Оларды онда жинауға болмайды.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>{new} new, {newer} newer than before, {known} known already.</source>
        <translation>Жаңа: {new}, бұрынғыдан жаңарақ: {newer}, бұрыннан белгілі: {known}.</translation>
    </message>
    <message>
        <source>Fork: “{file}” and “{other}” are of one election and part at entry {n}. “{file}” is not loaded: ask both commissions.</source>
        <translation>Тармақталу: «{file}» мен «{other}» бір сайлауға жатады және {n}-жазбада ажырайды. «{file}» жүктелмеді: екі комиссиядан да сұраңыз.</translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>Why: {reason} ({giver})</source>
        <translation>Себебі: {reason} ({giver})</translation>
    </message>
    <message>
        <source>{what}, {field}: was “{old}”, is “{new}”</source>
        <translation>{what}, {field}: бұрын «{old}» еді, енді «{new}»</translation>
    </message>
    <message>
        <source>not in the journal</source>
        <translation>журналда сақталмайды</translation>
    </message>
</context>
<context>
    <name>CountAhead</name>
    <message>
        <source>What is read from the paper</source>
        <translation>Қағаздан қандай көрсеткіштер енгізіледі</translation>
    </message>
    <message>
        <source>Two people of the commission enter it, each without seeing what the other did.</source>
        <translation>Көрсеткіштерді екі адам бір-бірінің енгізгенін көрмей енгізеді.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Count</source>
        <translation>Санау</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Әзірге санайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>The count begins when the voting is closed and the unused ballots are cancelled.</source>
        <translation>Санау дауыс беру аяқталып, пайдаланылмаған бюллетеньдер жойылғаннан кейін басталады.</translation>
    </message>
    <message>
        <source>Two entries: {vote}</source>
        <translation>Екі енгізу: {vote}</translation>
    </message>
    <message>
        <source>First the unused ballots are cancelled.</source>
        <translation>Алдымен пайдаланылмаған бюллетеньдер жойылады.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Бірінші енгізу</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Екінші енгізу</translation>
    </message>
    <message>
        <source>Ledger of ballots: {vote}</source>
        <translation>Бюллетеньдердің есебі: {vote}</translation>
    </message>
    <message>
        <source>What was in the urn is shown when the protocol is signed.</source>
        <translation>Жәшіктен не шыққаны хаттамаға қол қойылғанда көрсетіледі.</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>әлі енгізілмеген</translation>
    </message>
    <message>
        <source>{name}, {role}, {hour}</source>
        <translation>{name}, {role}, {hour}</translation>
    </message>
    <message>
        <source>They are compared when both are there. What was entered is shown to nobody.</source>
        <translation>Екеуі де болғанда салыстырылады. Не енгізілгені ешкімге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Both entries agree in every figure.</source>
        <translation>Екі енгізудің барлық көрсеткіші сәйкес келеді.</translation>
    </message>
    <message>
        <source>The entries differ. Read these from the paper again:</source>
        <translation>Енгізулер сәйкес келмейді. Мыналарды қағаздан қайта оқыңыз:</translation>
    </message>
    <message>
        <source>the hours on the paper</source>
        <translation>қағаздағы уақыттар</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>The first count stays as it was signed. What differs is listed when this one is.</source>
        <translation>Бірінші санау қол қойылған күйінде қалады. Айырмашылықтар осы санауға қол қойылғаннан кейін көрсетіледі.</translation>
    </message>
    <message>
        <source>No figure differs from the first count.</source>
        <translation>Бірде-бір көрсеткіш бірінші санаудан өзгеше емес.</translation>
    </message>
    <message>
        <source>{figure}: {first} in the first count, {last} now</source>
        <translation>{figure}: бірінші санауда {first}, қазір {last}</translation>
    </message>
    <message>
        <source>Count protocol</source>
        <translation>Дауыс беру нәтижелері туралы хаттама</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message>
        <source>It can be signed when both entries agree.</source>
        <translation>Екі енгізу сәйкес келгенде қол қоюға болады.</translation>
    </message>
    <message>
        <source>Figures and result</source>
        <translation>Көрсеткіштер мен нәтиже</translation>
    </message>
    <message>
        <source>{moment}, signatures: {count} of {total}</source>
        <translation>{moment}, қол қойғандар: {total} мүшеден {count}</translation>
    </message>
    <message>
        <source>The copy is posted: {place}</source>
        <translation>Көшірме ілінді: {place}</translation>
    </message>
    <message>
        <source>{name} did not sign: {reason}</source>
        <translation>Қол қоймады: {name} – {reason}</translation>
    </message>
    <message>
        <source>Complaints, dissents, statements</source>
        <translation>Шағымдар, ерекше пікірлер, арыздар</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ештеңе жазылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>attached to the count protocol</source>
        <translation>санау хаттамасына қоса берілді</translation>
    </message>
    <message>
        <source>attached to the protocol of the result</source>
        <translation>нәтижелер туралы хаттамаға қоса берілді</translation>
    </message>
    <message>
        <source>to be attached to the count protocol</source>
        <translation>санау хаттамасына қоса беріледі</translation>
    </message>
    <message>
        <source>to be attached to the protocol of the result</source>
        <translation>нәтижелер туралы хаттамаға қоса беріледі</translation>
    </message>
    <message>
        <source>came after the protocols: filed in the case</source>
        <translation>хаттамалардан кейін түсті: іске тігіледі</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy &apos;жылғы&apos; d MMMM</translation>
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
        <translation>{day}, {weekday}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>мерзімі: {moment}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>басталуы: {day}</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <comment>12–16 August</comment>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;күн</numerusform>
            <numerusform>%n&#xa0;күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;сағат</numerusform>
            <numerusform>%n&#xa0;сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;минут</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>{number}-күн</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>no valid vote</source>
        <translation>бірде-бір жарамды дауыс жоқ</translation>
    </message>
    <message>
        <source>one candidate</source>
        <translation>бір кандидат</translation>
    </message>
    <message>
        <source>two candidates</source>
        <translation>екі кандидат</translation>
    </message>
    <message>
        <source>one has more votes than any other</source>
        <translation>біреуінің дауысы басқалардың әрқайсысынан көп</translation>
    </message>
    <message>
        <source>more than half of those who took part</source>
        <translation>дауыс беруге қатысқандардың жартысынан көбі</translation>
    </message>
    <message>
        <source>two share the highest number of votes</source>
        <translation>ең көп дауыс екі кандидатта тең</translation>
    </message>
    <message>
        <source>three or more share the highest number</source>
        <translation>ең көп дауыс үш не одан көп кандидатта тең</translation>
    </message>
    <message>
        <source>several share the second place</source>
        <translation>екінші орында бірнеше кандидаттың дауысы тең</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>өзге жағдайда</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>сайланды</translation>
    </message>
    <message>
        <source>second vote of two</source>
        <translation>екі кандидат бойынша қайта дауыс беру</translation>
    </message>
    <message>
        <source>nobody is elected</source>
        <translation>ешкім сайланбайды</translation>
    </message>
    <message>
        <source>open point</source>
        <translation>ашық мәселе</translation>
    </message>
    <message>
        <source>Whoever has more votes than any other is elected.</source>
        <translation>Дауысы басқалардың әрқайсысынан көп кандидат сайланған болып саналады.</translation>
    </message>
    <message>
        <source>Whoever has more than half of those who took part is elected.</source>
        <translation>Дауыс беруге қатысқандардың жартысынан көбі дауыс берген кандидат сайланған болып саналады.</translation>
    </message>
    <message>
        <source>If all {electors} vote, that is {votes} votes or more.</source>
        <translation>Барлық таңдаушы ({electors}) дауыс берсе, кемінде {votes} дауыс керек.</translation>
    </message>
    <message>
        <source>Answered by: {body}.</source>
        <translation>Жауап беретін орган: {body}.</translation>
    </message>
    <message>
        <source>where two ran</source>
        <translation>екі кандидат түссе</translation>
    </message>
    <message>
        <source>where another number ran</source>
        <translation>кандидаттар саны басқа болса</translation>
    </message>
    <message>
        <source>Next step: {step}; decides: {body}</source>
        <translation>Келесі қадам: {step}; шешетін орган: {body}</translation>
    </message>
</context>
<context>
    <name>DecidingCard</name>
    <message>
        <source>How the result will be found</source>
        <translation>Нәтиже қалай белгіленеді</translation>
    </message>
    <message>
        <source>The first line that holds decides; no person picks it.</source>
        <translation>Шарты бірінші орындалған жол қолданылады; нәтижені адам таңдамайды.</translation>
    </message>
    <message>
        <source>In either vote</source>
        <translation>Кез келген дауыс беруде</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Registered as a candidate</source>
        <translation>Кандидат болып тіркелді</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Тіркеуден бас тартылды</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Тіркеу туралы шешімнің күші жойылды</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Something was recorded</source>
        <translation>Жазба жасалды</translation>
    </message>
    <message>
        <source>decision No {number}</source>
        <translation>№&#xa0;{number} шешім</translation>
    </message>
    <message>
        <source>paper No {number}: {title}</source>
        <translation>№&#xa0;{number} құжат: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the stick or the folder</source>
        <translation>Флешканы немесе қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Open a working file</source>
        <translation>Жұмыс файлын ашу</translation>
    </message>
    <message>
        <source>Hattama files (*.hattama)</source>
        <translation>Хаттама файлдары (*.hattama)</translation>
    </message>
    <message>
        <source>Choose the file to verify</source>
        <translation>Тексерілетін файлды таңдаңыз</translation>
    </message>
    <message>
        <source>Audit files and working files (*.sqlite *.hattama)</source>
        <translation>Тексеруге арналған файлдар мен жұмыс файлдары (*.sqlite *.hattama)</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Сканерленген көшірмені таңдаңыз</translation>
    </message>
    <message>
        <source>Scans: PDF or JPEG (*.pdf *.jpg *.jpeg)</source>
        <translation>Сканерленген көшірмелер: PDF немесе JPEG (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Тізімді таңдаңыз</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Кестелер (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Write the audit file</source>
        <translation>Тексеруге арналған файлды жазу</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite)</source>
        <translation>SQLite файлдары (*.sqlite)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Дерекқорды ашу</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite)</source>
        <translation>Дерекқорлар (*.db *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose the folder with the audit files</source>
        <translation>Тексеруге арналған файлдар қалтасын таңдаңыз</translation>
    </message>
    <message>
        <source>Choose the database: a new one, or one to add to</source>
        <translation>Дерекқорды таңдаңыз: жаңасын немесе толықтырылатынын</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Save the deadlines</source>
        <translation>Мерзімдерді сақтау</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Күнтізбе файлдары (*.ics)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Nomination begins</source>
        <translation>Ұсыну басталады</translation>
    </message>
    <message>
        <source>Nomination closes</source>
        <translation>Ұсыну аяқталады</translation>
    </message>
    <message>
        <source>Registration of candidates begins</source>
        <translation>Кандидаттарды тіркеу басталады</translation>
    </message>
    <message>
        <source>Registration of candidates closes</source>
        <translation>Кандидаттарды тіркеу аяқталады</translation>
    </message>
    <message>
        <source>Publish the notice of registration</source>
        <translation>Кандидаттардың тіркелгенін хабарлау</translation>
    </message>
    <message>
        <source>A candidate&apos;s time to appeal ends</source>
        <translation>Кандидаттың шағымдану мерзімі аяқталады</translation>
    </message>
    <message>
        <source>Corrections of the electors&apos; list end</source>
        <translation>Таңдаушылар тізімін түзету аяқталады</translation>
    </message>
    <message>
        <source>The day of silence begins</source>
        <translation>Тыныштық күні басталады</translation>
    </message>
    <message>
        <source>The maslikhat votes</source>
        <translation>Мәслихат дауыс береді</translation>
    </message>
    <message>
        <source>The vote day ends</source>
        <translation>Дауыс беру күні аяқталады</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Нәтижелерді жариялау</translation>
    </message>
    <message>
        <source>Registration of the akim begins</source>
        <translation>Әкімді тіркеу басталады</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Сайланған әкімді тіркеу</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Шешімді жоғары тұрған әкімге ұсыну</translation>
    </message>
    <message>
        <source>Sign the order of appointment</source>
        <translation>Тағайындау туралы өкімге қол қою</translation>
    </message>
    <message>
        <source>Hold the repeat election</source>
        <translation>Қайта сайлау өткізу</translation>
    </message>
    <message>
        <source>The appeal to be answered</source>
        <translation>Шағымға жауап беру мерзімі</translation>
    </message>
    <message>
        <source>The resignation to be answered</source>
        <translation>Әкімнің орнынан түсу өтінішіне жауап беру мерзімі</translation>
    </message>
    <message>
        <source>Time to challenge the invalidation ends</source>
        <translation>Сайлауды жарамсыз деп тануға шағымдану мерзімі аяқталады</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>Шығып қалған әкімнің орнына сайлау</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office ends</source>
        <translation>Әкімнің өкілеттік мерзімі аяқталады</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Reading the folder</source>
        <translation>Қалта оқылуда</translation>
    </message>
    <message>
        <source>Making the practice files</source>
        <translation>Оқу-жаттығу файлдары дайындалуда</translation>
    </message>
    <message>
        <source>Stopped: not all practice files were made.</source>
        <translation>Тоқтатылды: оқу-жаттығу файлдарының бәрі жасалған жоқ.</translation>
    </message>
    <message>
        <source>Those that were made can be opened.</source>
        <translation>Жасалып үлгергендерін ашуға болады.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Файл оқылуда</translation>
    </message>
    <message>
        <source>The deadlines are saved: {path}</source>
        <translation>Мерзімдер сақталды: {path}</translation>
    </message>
    <message>
        <source>Open the file in a calendar to bring them in.</source>
        <translation>Оларды енгізу үшін файлды күнтізбе бағдарламасында ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>no election is called yet</source>
        <translation>сайлау әлі тағайындалған жоқ</translation>
    </message>
    <message>
        <source>no refusal, cancellation or invalidation stands</source>
        <translation>күшіндегі бас тарту, күшін жою немесе жарамсыз деп тану жоқ</translation>
    </message>
    <message>
        <source>no appeal waits for an answer</source>
        <translation>жауап күткен шағым жоқ</translation>
    </message>
    <message>
        <source>no candidate is registered</source>
        <translation>бірде-бір кандидат тіркелген жоқ</translation>
    </message>
    <message>
        <source>no proxy is registered</source>
        <translation>сенім білдірген адамдар жоқ</translation>
    </message>
    <message>
        <source>the calendar is not confirmed</source>
        <translation>күнтізбелік жоспар бекітілген жоқ</translation>
    </message>
    <message>
        <source>the vote has begun</source>
        <translation>дауыс беру басталды</translation>
    </message>
    <message>
        <source>the electors&apos; list is empty</source>
        <translation>таңдаушылар тізімі бос</translation>
    </message>
    <message>
        <source>the meeting has been opened</source>
        <translation>отырыс ашылған</translation>
    </message>
    <message>
        <source>no meeting was closed without a vote</source>
        <translation>дауыс берусіз жабылған отырыс жоқ</translation>
    </message>
    <message>
        <source>no result is established yet</source>
        <translation>нәтиже әлі белгіленген жоқ</translation>
    </message>
    <message>
        <source>the meeting is closed</source>
        <translation>отырыс жабылған</translation>
    </message>
    <message>
        <source>no count protocol is signed yet</source>
        <translation>санау хаттамасына әлі қол қойылған жоқ</translation>
    </message>
    <message>
        <source>the count is not entered twice yet</source>
        <translation>көрсеткіштер әлі екі рет енгізілген жоқ</translation>
    </message>
    <message>
        <source>the count protocol is signed</source>
        <translation>санау хаттамасына қол қойылған</translation>
    </message>
    <message>
        <source>nobody has voted yet</source>
        <translation>дауыс беру әлі болған жоқ</translation>
    </message>
    <message>
        <source>somebody is elected and the election is valid</source>
        <translation>әкім сайланды және сайлау жарамды</translation>
    </message>
    <message>
        <source>the elected akim is not registered yet</source>
        <translation>сайланған әкім әлі тіркелген жоқ</translation>
    </message>
    <message>
        <source>the elected akim is registered</source>
        <translation>сайланған әкім тіркелді</translation>
    </message>
    <message>
        <source>under these Rules the office begins with the order</source>
        <translation>осы ережелер бойынша әкім өкімнен кейін қызметіне кіріседі</translation>
    </message>
    <message>
        <source>it is recorded</source>
        <translation>жазылып қойды</translation>
    </message>
    <message>
        <source>nobody is in office yet</source>
        <translation>қызметке әлі ешкім кіріскен жоқ</translation>
    </message>
    <message>
        <source>the mandate has ended</source>
        <translation>әкімнің өкілеттігі тоқтатылды</translation>
    </message>
    <message>
        <source>no resignation waits for an answer</source>
        <translation>әкімнің жауап күткен орнынан түсу өтініші жоқ</translation>
    </message>
    <message>
        <source>no dismissal waits for a consent</source>
        <translation>келісім күткен әкімді босату туралы шешім жоқ</translation>
    </message>
    <message>
        <source>no member is suspended</source>
        <translation>қызметі тоқтатыла тұрған мүше жоқ</translation>
    </message>
    <message>
        <source>the commission is not seated</source>
        <translation>комиссия құрамы енгізілген жоқ</translation>
    </message>
    <message>
        <source>the file has no accounts</source>
        <translation>файлда тіркелгілер жоқ</translation>
    </message>
    <message>
        <source>no paper has been issued yet</source>
        <translation>бірде-бір құжат әлі берілген жоқ</translation>
    </message>
    <message>
        <source>no paper is superseded without a successor</source>
        <translation>ауыстыруды күткен құжат жоқ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Proxies and observers</source>
        <translation>Сенім білдірген адамдар мен байқаушылар</translation>
    </message>
    <message>
        <source>Commission and list</source>
        <translation>Комиссия және тізім</translation>
    </message>
    <message>
        <source>Meeting and count</source>
        <translation>Отырыс және санау</translation>
    </message>
    <message>
        <source>If the election does not stand</source>
        <translation>Сайлау даулы немесе жарамсыз болса</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office</source>
        <translation>Әкімнің өкілеттігі</translation>
    </message>
    <message>
        <source>Record and papers</source>
        <translation>Жазбалар мен құжаттар</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Тіркелгілер</translation>
    </message>
    <message>
        <source>What is appealed against is recorded first, with the candidate or the election.</source>
        <translation>Алдымен шағым берілетін шешім жазылады: кандидат бойынша немесе сайлау бойынша.</translation>
    </message>
    <message>
        <source>Record the appeal first, then its answer.</source>
        <translation>Алдымен шағымды, сосын оның жауабын жазыңыз.</translation>
    </message>
    <message>
        <source>Register a candidate first.</source>
        <translation>Алдымен кандидатты тіркеңіз.</translation>
    </message>
    <message>
        <source>Register the proxy first.</source>
        <translation>Алдымен сенім білдірген адамды тіркеңіз.</translation>
    </message>
    <message>
        <source>Record first that a member is suspended.</source>
        <translation>Алдымен мүшенің қызметін тоқтата тұруын жазыңыз.</translation>
    </message>
    <message>
        <source>Record the resignation first.</source>
        <translation>Алдымен орнынан түсу туралы өтінішті жазыңыз.</translation>
    </message>
    <message>
        <source>Record the dismissal first.</source>
        <translation>Алдымен қызметтен босатуды жазыңыз.</translation>
    </message>
    <message>
        <source>Create the first account: its holder keeps the others.</source>
        <translation>Алдымен бірінші тіркелгіні ашыңыз: оның иесі қалған тіркелгілерге жауап береді.</translation>
    </message>
    <message>
        <source>Papers come with the acts, or are issued by hand.</source>
        <translation>Құжаттар әрекеттермен бірге шығады немесе қолмен беріледі.</translation>
    </message>
    <message>
        <source>A paper falls when the record beneath it is corrected.</source>
        <translation>Негізіндегі жазба түзетілгенде құжат күшін жояды.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Signing in</source>
        <translation>Жүйеге кіру орындалуда</translation>
    </message>
</context>
<context>
    <name>HeadCompare</name>
    <message>
        <source>A paper that is not listed here</source>
        <translation>Тізімде жоқ басқа құжат</translation>
    </message>
    <message>
        <source>The paper that lies before you</source>
        <translation>Алдыңызда жатқан құжат</translation>
    </message>
    <message>
        <source>Compare with the paper</source>
        <translation>Қағазбен салыстыру</translation>
    </message>
    <message>
        <source>The head of the journal is printed on the protocols that were signed by hand. What is left out here is typed from the paper, not from the screen.</source>
        <translation>Бақылау мәні қол қойылған хаттамаларда басылған. Мұнда түсіп қалған топтар экраннан емес, қағаздан теріледі.</translation>
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
        <translation>Мұның мәні неде? (F1)</translation>
    </message>
    <message>
        <source>Findings: {subject}</source>
        <translation>Ескертпелер: {subject}</translation>
    </message>
    <message>
        <source>A finding of the check</source>
        <translation>Тексеру ескертпесі</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Тексеру ескертпелері</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Барлық әрекет</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздік</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Time limits and the law</source>
        <translation>Мерзімдер және заң</translation>
    </message>
    <message>
        <source>What the check says now</source>
        <translation>Тексеру қазір не дейді</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Жол берілмейді</translation>
    </message>
    <message>
        <source>Late, and recorded as late</source>
        <translation>Кешіктірілген, сондай деп жазылады</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>To do: {do}</source>
        <translation>Не істеу керек: {do}</translation>
    </message>
    <message>
        <source>The journal says: {sentence}.</source>
        <translation>Журналда былай жазылады: {sentence}.</translation>
    </message>
    <message>
        <source>In a file with accounts: {roles}.</source>
        <translation>Тіркелгілері бар файлда: {roles}.</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздік</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Барлық әрекет</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Тексеру ескертпелері</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>Reading the papers</source>
        <translation>Құжаттар оқылуда</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>Сонда да басып шығару</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сақталуда</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Тоқтатылды: ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Nothing of it is left where it was to be.</source>
        <translation>Сақталатын жерде одан ештеңе қалған жоқ.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Files written to the disk and read back: {count}.</source>
        <translation>Жазылған және қайта оқылған файлдар саны: {count}.</translation>
    </message>
    <message>
        <source>A stick may be removed now.</source>
        <translation>Флешканы енді шығаруға болады.</translation>
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
        <translation>Журнал бос</translation>
    </message>
    <message>
        <source>Every act of the commission is written here, with its hour and the person&apos;s name.</source>
        <translation>Мұнда комиссияның әрбір әрекеті жазылады: сағаты мен енгізген адамның аты.</translation>
    </message>
    <message>
        <source>No entry fits this choice.</source>
        <translation>Журналда мұндай жазба жоқ.</translation>
    </message>
    <message>
        <source>Find: a name, an act, a day</source>
        <translation>Іздеу: есім, әрекет, күн</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Журналдан табу</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кім жазды</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The record as it stood then</source>
        <translation>Жазбалардың сол кездегі күйі</translation>
    </message>
    <message>
        <source>Candidates, figures, results and papers after the entry that is chosen</source>
        <translation>Таңдалған жазбадан кейінгі кандидаттар, көрсеткіштер, нәтижелер мен құжаттар</translation>
    </message>
    <message>
        <source>A paper is not corrected: set right the entry it rests on, then issue it anew.</source>
        <translation>Құжат түзетілмейді: алдымен ол негізделген жазбаны түзетіңіз, содан кейін құжатты қайта беріңіз.</translation>
    </message>
    <message>
        <source>Nothing in this entry is set right by a correction: it changes only by its own act.</source>
        <translation>Бұл жазбада түзетумен өзгеретін ештеңе жоқ: ол тек өз әрекетімен өзгереді.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n&#xa0;жазба</numerusform>
            <numerusform>%n&#xa0;жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} ішінен {count}</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Журнал жазбалары</translation>
    </message>
    <message>
        <source>recorded later: {moment}</source>
        <translation>кейін енгізілді: {moment}</translation>
    </message>
    <message>
        <source>The clock stood behind the entry before. Reason: {reason}</source>
        <translation>Сағат алдыңғы жазбадан кейін қалған. Себебі: {reason}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешіктірілген</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>сағат кейін қалған</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>ескертуі бар</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Card to print…</source>
        <translation>Басып шығаратын парақ…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Алдыңғы бетке қайту</translation>
    </message>
    <message>
        <source>Next or previous place on the page</source>
        <translation>Беттегі келесі не алдыңғы орын</translation>
    </message>
    <message>
        <source>Letters of the buttons and fields; with Alt they go there</source>
        <translation>Түймелер мен жолдардың әріптері: Alt пернесімен бірге басылады</translation>
    </message>
    <message>
        <source>Another line of a list</source>
        <translation>Тізімнің басқа жолы</translation>
    </message>
    <message>
        <source>Next field of a form; in the last one, the check</source>
        <translation>Нысанның келесі жолы; соңғысында – тексеру</translation>
    </message>
    <message>
        <source>From any field straight to the check</source>
        <translation>Кез келген жолдан бірден тексеруге</translation>
    </message>
    <message>
        <source>Take back what was typed in a field</source>
        <translation>Жолда терілгенді қайтарып алу</translation>
    </message>
    <message>
        <source>Search people, acts, papers, the journal</source>
        <translation>Адамды, әрекетті, құжатты, журнал жазбасын іздеу</translation>
    </message>
    <message>
        <source>Save the paper shown as a PDF</source>
        <translation>Көрсетілген құжатты PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Print the paper shown, or the calendar of the overview</source>
        <translation>Ашық құжатты немесе шолудағы күнтізбені басып шығару</translation>
    </message>
    <message>
        <source>The result for the room, on the whole screen</source>
        <translation>Нәтижені залға бүкіл экранға көрсету</translation>
    </message>
    <message>
        <source>Lock the screen of a file with accounts</source>
        <translation>Тіркелгілері бар файлдың экранын құлыптау</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Басқа файлды ашу</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Файлды қайта оқу</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Мәтінді үлкейту не кішірейту</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Осы бет туралы анықтама</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Осы тізім</translation>
    </message>
</context>
<context>
    <name>MeetingAhead</name>
    <message>
        <source>On the day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Presiding: {body} ({law})</source>
        <translation>Төрағалық етеді: {body} ({law})</translation>
    </message>
    <message>
        <source>Each deputy&apos;s presence is ticked once, on one list; no hours are kept.</source>
        <translation>Әр депутаттың келгені бір тізімде бір рет белгіленеді; уақыты жазылмайды.</translation>
    </message>
    <message>
        <source>The urn is shown empty and sealed before the voting.</source>
        <translation>Дауыс беруден бұрын жәшіктің бос екені көрсетіліп, мөр басылады.</translation>
    </message>
    <message>
        <source>Members give out ballots against a signature; the chair and the secretary don&apos;t (art. 41).</source>
        <translation>Бюллетеньдерді комиссия мүшелері қол қойғызып береді; төраға мен хатшы бермейді (41-бап).</translation>
    </message>
    <message>
        <source>What is left over is cancelled before the urn is opened (art. 43.4).</source>
        <translation>Қалған бюллетеньдер жәшік ашылғанға дейін жойылады (43.4-бап).</translation>
    </message>
    <message>
        <source>Papers to have there</source>
        <translation>Отырысқа қажет құжаттар</translation>
    </message>
    <message>
        <source>Print for the meeting…</source>
        <translation>Отырысқа басып шығару…</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Сайлау тағайындалмаған</translation>
    </message>
    <message>
        <source>The meeting is held on the vote day.</source>
        <translation>Отырыс дауыс беру күні өткізіледі.</translation>
    </message>
    <message>
        <source>Closed without a vote</source>
        <translation>Дауыс берусіз жабылған отырыстар</translation>
    </message>
    <message>
        <source>nobody voted</source>
        <translation>ешкім дауыс бермеді</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>кворум болмады</translation>
    </message>
    <message>
        <source>present: {present} of {base}, {why}</source>
        <translation>қатысқаны: {present} / {base}, {why}</translation>
    </message>
    <message>
        <source>The meeting is not open yet</source>
        <translation>Отырыс әлі ашылмаған</translation>
    </message>
    <message>
        <source>It is held on {day}.</source>
        <translation>Өтетін күні: {day}.</translation>
    </message>
    <message>
        <source>First the commission approves the ballot.</source>
        <translation>Алдымен комиссия бюллетеньді бекітеді.</translation>
    </message>
    <message>
        <source>Deputies on the list: {count}</source>
        <translation>Тізімдегі депутаттар: {count}</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>бос орын</translation>
    </message>
    <message>
        <source>quorum: {needed} of {base}</source>
        <translation>кворум: {base} ішінен {needed}</translation>
    </message>
    <message>
        <source>{count} of {base} seats taken, {needed} needed</source>
        <translation>{base} орын ішінен {count} толы, қажеті: {needed}</translation>
    </message>
    <message>
        <source>all seats of the maslikhat: {base}</source>
        <translation>мәслихаттың барлық орны: {base}</translation>
    </message>
    <message>
        <source>the deputies elected: {base}</source>
        <translation>сайланған депутаттар: {base}</translation>
    </message>
    <message>
        <source>The meeting of the electors</source>
        <translation>Таңдаушылар отырысы</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылды</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Urn shown empty and sealed</source>
        <translation>Жәшік бос көрсетіліп, мөрленді</translation>
    </message>
    <message>
        <source>Quorum counted of</source>
        <translation>Кворум неден есептеледі</translation>
    </message>
    <message>
        <source>Ballots: {vote}</source>
        <translation>Бюллетеньдер: {vote}</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>қатысқан {total} депутаттан {count}</translation>
    </message>
    <message>
        <source>{opened} – {closed}</source>
        <translation>{opened} – {closed}</translation>
    </message>
    <message>
        <source>not cancelled yet</source>
        <translation>әлі жойылмаған</translation>
    </message>
    <message>
        <source>{count}, cancelled at {hour}</source>
        <translation>{count}, жойылды: {hour}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Пайдаланылмағаны</translation>
    </message>
    <message>
        <source>{present} of {total} on the list</source>
        <translation>тізімдегі {total} депутаттан {present}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Қатысушыларды тіркеу</translation>
    </message>
    <message>
        <source>{name} · absent</source>
        <translation>{name} · жоқ</translation>
    </message>
    <message>
        <source>The ballot</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>{vote}: printed {run}</source>
        <translation>{vote}: басылғаны {run}</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Everybody</source>
        <translation>Барлық адам</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Барлық күн</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлық жазба</translation>
    </message>
    <message>
        <source>Recorded as late</source>
        <translation>Кешіктіріліп жазылған</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Ескертуі бар</translation>
    </message>
    <message>
        <source>With the clock set back</source>
        <translation>Сағат кейін қалған кезде</translation>
    </message>
    <message>
        <source>Candidate: {name}</source>
        <translation>Кандидат: {name}</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Берілген құжаттар</translation>
    </message>
    <message>
        <source>members: {number}</source>
        <translation>мүшелер: {number}</translation>
    </message>
    <message>
        <source>electors: {number}</source>
        <translation>таңдаушылар: {number}</translation>
    </message>
    <message>
        <source>ballots given out: {number}</source>
        <translation>берілген бюллетеньдер: {number}</translation>
    </message>
    <message>
        <source>vote on {day}</source>
        <translation>дауыс беру күні: {day}</translation>
    </message>
    <message>
        <source>present: {present} of {base}</source>
        <translation>қатысқаны: {base} адамнан {present}</translation>
    </message>
    <message>
        <source>cancelled: {number}</source>
        <translation>жойылғаны: {number}</translation>
    </message>
    <message>
        <source>recount</source>
        <translation>қайта санау</translation>
    </message>
    <message>
        <source>entry {number} of 2</source>
        <translation>енгізу: 2 ішінен {number}</translation>
    </message>
    <message>
        <source>proxy of: {name}</source>
        <translation>сенім білдірген кандидат: {name}</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>қанағаттандырылды</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>қанағаттандырылмады</translation>
    </message>
    <message>
        <source>in favour: {number} of {total}</source>
        <translation>жақтап: {total} депутаттан {number}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>refused: the akim stays</source>
        <translation>қабылданбады: әкім қызметінде қалады</translation>
    </message>
    <message>
        <source>copies: {number}</source>
        <translation>даналар: {number}</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Nothing is to be done here now.</source>
        <translation>Мұнда істелетін ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} ашылуда</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Outside these dates nothing is accepted.</source>
        <translation>Мерзімнен тыс ештеңе қабылданбайды.</translation>
    </message>
    <message>
        <source>Afterwards it is recorded as late, with the reason.</source>
        <translation>Мерзімнен кейін себебі көрсетіліп, кешіктірілген деп енгізіледі.</translation>
    </message>
    <message>
        <source>The program only reminds of it.</source>
        <translation>Бағдарлама тек еске салады.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл ашылмаған</translation>
    </message>
    <message>
        <source>Open a file of the folder on the first page.</source>
        <translation>Файлды бірінші беттен ашыңыз.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Нәтижені көру</translation>
    </message>
    <message>
        <source>Open the candidate</source>
        <translation>Кандидатты ашу</translation>
    </message>
    <message>
        <source>Look at the commission</source>
        <translation>Комиссияны ашу</translation>
    </message>
    <message>
        <source>Set the clock to {day}</source>
        <translation>Сағатты қою: {day}</translation>
    </message>
    <message>
        <source>Look at the dates</source>
        <translation>Мерзімдерді көру</translation>
    </message>
    <message>
        <source>All tasks are done. The signed papers are the record of the election.</source>
        <translation>Барлық іс аяқталды. Сайлауды қол қойылған құжаттар растайды.</translation>
    </message>
    <message>
        <source>Nothing can be done today. What is still to come says why.</source>
        <translation>Бүгін істейтін іс жоқ. Әр істің тұсында нені күтетіні айтылған.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Look at the tasks</source>
        <translation>Комиссияның істерін көру</translation>
    </message>
    <message>
        <source>To the files</source>
        <translation>Файлдарға өту</translation>
    </message>
    <message>
        <source>At hand now: {task}</source>
        <translation>Кезекте: {task}</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Бұл бет не үшін керек</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Latest papers</source>
        <translation>Соңғы құжаттар</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>Құжат әлі берілмеген.</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Барлық құжат</translation>
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
        <translation>жоба</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>жаңасымен ауыстырылды</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>күшін жойған</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>No paper has been issued yet</source>
        <translation>Құжат әлі берілмеген</translation>
    </message>
    <message>
        <source>Papers are issued by the acts of the commission: decisions, lists, protocols.</source>
        <translation>Құжаттар комиссияның әрекеттерімен бірге беріледі: шешімдер, тізімдер, хаттамалар.</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>Құжаттар тізілімі</translation>
    </message>
    <message>
        <source>Sets, empty forms, list of printing</source>
        <translation>Жинақтар, бланкілер, не басылды</translation>
    </message>
    <message>
        <source>Wording and settings</source>
        <translation>Құжаттардың мәтіні мен баптаулары</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Find: words, number, code</source>
        <translation>Іздеу: сөз, нөмір, код</translation>
    </message>
    <message>
        <source>Find a paper by words, number or check code</source>
        <translation>Құжатты сөзімен, нөмірімен немесе тексеру кодымен іздеу</translation>
    </message>
    <message>
        <source>No paper of this file is found: neither by these words nor by this code.</source>
        <translation>Бұл файлда мұндай құжат жоқ: бұл сөздермен де, бұл кодпен де табылмады.</translation>
    </message>
    <message>
        <source>The code is that of No {number}, {state}.</source>
        <translation>Бұл – № {number} құжаттың коды: {state}.</translation>
    </message>
    <message>
        <source>In force: No {number}.</source>
        <translation>Күшіндегісі – № {number}.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <source>Save {count} to a stick…</source>
        <translation>Флешкаға сақтау: {count}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>Басып шығару: {count}…</translation>
    </message>
    <message>
        <source>Issue anew…</source>
        <translation>Қайта беру…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Құжатты қарау</translation>
    </message>
    <message>
        <source>handed to: {names}</source>
        <translation>тапсырылды: {names}</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№&#xa0;{number} · {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;бет</numerusform>
            <numerusform>%n&#xa0;бет</numerusform>
        </translation>
    </message>
    <message>
        <source>No {number} of the register</source>
        <translation>Тізілімде № {number}</translation>
    </message>
    <message>
        <source>superseded by No {number}</source>
        <translation>№&#xa0;{number} құжатпен ауыстырылды</translation>
    </message>
    <message>
        <source>check code {code}</source>
        <translation>тексеру коды {code}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>All dates</source>
        <translation>Барлық мерзім</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Сайлау тағайындалған жоқ</translation>
    </message>
    <message>
        <source>Dates follow from the vote day.</source>
        <translation>Мерзімдер дауыс беру күнінен есептеледі.</translation>
    </message>
    <message>
        <source>What if the vote were on another day?</source>
        <translation>Дауыс беру басқа күні болса ше?</translation>
    </message>
    <message>
        <source>Nothing is changed: the dates are only shown, before anybody decides.</source>
        <translation>Ештеңе өзгермейді: шешімге дейін күндер тек көрсетіледі.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Another vote day</source>
        <translation>Дауыс берудің басқа күні</translation>
    </message>
    <message>
        <source>Show the dates</source>
        <translation>Күндерді көрсету</translation>
    </message>
    <message>
        <source>Issue the calendar plan</source>
        <translation>Күнтізбелік жоспарды беру</translation>
    </message>
    <message>
        <source>Save the deadlines for a calendar (.ics)…</source>
        <translation>Мерзімдерді күнтізбе үшін сақтау (.ics)…</translation>
    </message>
    <message>
        <source>Back to the confirmed dates</source>
        <translation>Бекітілген күндерге оралу</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Барлық қадам</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <source>Outside them</source>
        <translation>Мерзімнен тыс</translation>
    </message>
    <message>
        <source>If the vote is on {day}</source>
        <translation>Дауыс беру {day} күні болса</translation>
    </message>
    <message>
        <source>What is already done would lie outside the new dates</source>
        <translation>Жасалған әрекеттер жаңа мерзімдерден тыс қалар еді</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Stopped: not all pages were printed.</source>
        <translation>Тоқтатылды: беттердің бәрі басылған жоқ.</translation>
    </message>
    <message>
        <source>What the printer has been sent may still come out.</source>
        <translation>Принтерге жіберіліп қойған беттер әлі шығуы мүмкін.</translation>
    </message>
    <message>
        <source>The paper was not printed.</source>
        <translation>Құжат басылған жоқ.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes no pages.</source>
        <translation>«{name}» принтері бетті қабылдамай тұр.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and has paper, then print again, or save the PDF.</source>
        <translation>Оның қосулы екенін және қағазы бар-жоғын тексеріп, қайта басыңыз немесе PDF файлын сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Сайлау тағайындалған жоқ</translation>
    </message>
    <message>
        <source>Papers follow from its acts.</source>
        <translation>Құжаттар комиссияның әрекеттерінен туындайды.</translation>
    </message>
    <message>
        <source>On both sides, each paper on sheets of its own</source>
        <translation>Екі жағына, әр құжат өз парақтарында</translation>
    </message>
    <message>
        <source>Empty forms beside them: {names}</source>
        <translation>Оларға қоса бос бланкілер: {names}</translation>
    </message>
    <message>
        <source>Not issued yet: {names}</source>
        <translation>Әлі берілген жоқ: {names}</translation>
    </message>
    <message>
        <source>Everything for the electors&apos; meeting</source>
        <translation>Таңдаушылар отырысына арналғанның бәрі</translation>
    </message>
    <message>
        <source>Everything for: {receiver}</source>
        <translation>Алушыға арналғанның бәрі: {receiver}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save to a stick…</source>
        <translation>Флешкаға сақтау…</translation>
    </message>
    <message>
        <source>Empty forms for the day the laptop dies</source>
        <translation>Ноутбук істен шыққан күнге арналған бос бланкілер</translation>
    </message>
    <message>
        <source>The papers themselves without values, to be filled in by hand. Nothing ticked: all of them.</source>
        <translation>Сол құжаттардың деректерсіз түрі, қолмен толтырылады. Ештеңе белгіленбесе, бәрі алынады.</translation>
    </message>
    <message>
        <source>Empty forms</source>
        <translation>Бос бланкілер</translation>
    </message>
    <message>
        <source>Print empty forms…</source>
        <translation>Бланкілерді басып шығару…</translation>
    </message>
    <message>
        <source>Save empty forms…</source>
        <translation>Бланкілерді сақтау…</translation>
    </message>
    <message>
        <source>A draft to read before issuing</source>
        <translation>Бермес бұрын оқуға арналған жоба</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Print the draft…</source>
        <translation>Жобаны басып шығару…</translation>
    </message>
    <message>
        <source>What was printed and saved</source>
        <translation>Не басылды және не сақталды</translation>
    </message>
    <message>
        <source>Nothing has been printed from this file yet.</source>
        <translation>Бұл файлдан әлі ештеңе басылған жоқ.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталды</translation>
    </message>
    <message numerus="yes">
        <source>%n copies printed</source>
        <translation>
            <numerusform>%n дана басылды</numerusform>
            <numerusform>%n дана басылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates, copies and papers handed over</source>
        <translation>Тапсырылған куәліктер, көшірмелер мен құжаттар</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Әлі ештеңе тапсырылған жоқ.</translation>
    </message>
    <message>
        <source>copy No {number}</source>
        <translation>№ {number} көшірме</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Written: rows {done} of {total}</source>
        <translation>Жазылған жолдар: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Checked: entries {done} of {total}</source>
        <translation>Тексерілген жазбалар: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Checked: papers and scans {done} of {total}</source>
        <translation>Тексерілген құжаттар мен сканерленген көшірмелер: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>On the medium: {done} of {total} MB</source>
        <translation>Тасығышқа жазылды: {total} МБ ішінен {done}</translation>
    </message>
    <message>
        <source>Read back: {done} of {total} MB</source>
        <translation>Қайта оқылды: {total} МБ ішінен {done}</translation>
    </message>
    <message>
        <source>Written: tables {done} of {total}</source>
        <translation>Жазылған кестелер: {total} ішінен {done}</translation>
    </message>
</context>
<context>
    <name>PuttingAway</name>
    <message>
        <source>Put the file away</source>
        <translation>Файлды алып қою</translation>
    </message>
    <message>
        <source>Forms that were left unfinished are dropped.</source>
        <translation>Аяқталмаған нысандар өшіріледі.</translation>
    </message>
    <message>
        <source>{unit}: the file leaves this folder.</source>
        <translation>{unit}: файл осы қалтадан алынады.</translation>
    </message>
    <message>
        <source>A copy is written to {folder} first and checked entry for entry; only then is the file removed here. It leaves the register of terms of office too.</source>
        <translation>Алдымен {folder} қалтасына көшірме жазылып, әр жазбасы тексеріледі; файл содан кейін ғана осы жерден өшіріледі. Ол өкілеттік мерзімдерінің тізілімінен де шығады.</translation>
    </message>
    <message>
        <source>It is opened from there, or brought back on the page Proof.</source>
        <translation>Оны сол жерден ашуға немесе «Тексеру» бетінде қайтаруға болады.</translation>
    </message>
    <message>
        <source>Putting the file away</source>
        <translation>Файл алынып жатыр</translation>
    </message>
    <message>
        <source>{unit}: the file left the folder. A checked copy of it is kept.</source>
        <translation>{unit}: файл қалтадан алынды. Оның тексерілген көшірмесі сақталды.</translation>
    </message>
    <message>
        <source>The file was put away and checked.</source>
        <translation>Файл алынды, көшірмесі тексерілді.</translation>
    </message>
    <message>
        <source>It lies here now: {path}</source>
        <translation>Ол енді мына жерде: {path}</translation>
    </message>
    <message>
        <source>Keep it with the papers of the case.</source>
        <translation>Оны іс құжаттарымен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Қайтарылып жатыр</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Файл орнында қалды.</translation>
    </message>
    <message>
        <source>A file can&apos;t be put away into its own folder.</source>
        <translation>Файлды өзі жатқан қалтаға алып қоюға болмайды.</translation>
    </message>
    <message>
        <source>Choose another folder, such as that of a stick.</source>
        <translation>Басқа қалтаны таңдаңыз, мысалы, флешкадағыны.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Of which ballots is the half counted: of the valid ones or of all in the urn?</source>
        <translation>Жартысы қай бюллетеньдерден есептеледі: жарамдыларынан ба, әлде жәшіктегілердің бәрінен бе?</translation>
    </message>
    <message>
        <source>Several share the highest number of votes: who goes on?</source>
        <translation>Ең көп дауысты бірнеше кандидат тең алды: әрі қарай кім қатысады?</translation>
    </message>
    <message>
        <source>Several share the second place: which two go on?</source>
        <translation>Екінші орынды бірнеше кандидат бөлісті: қай екеуі қайта дауысқа түседі?</translation>
    </message>
    <message>
        <source>Two ran and nobody is elected: a second vote or a repeat election?</source>
        <translation>Екі кандидат дауысқа түсті, ешкім сайланбады: қайта дауыс беру ме, әлде қайта сайлау ма?</translation>
    </message>
    <message>
        <source>The second vote ended in a tie: who is elected?</source>
        <translation>Қайта дауыс беруде дауыстар тең болды: кім сайланды?</translation>
    </message>
    <message>
        <source>Of which number is the quorum counted: of all seats or of the elected deputies?</source>
        <translation>Кворум қай саннан есептеледі: барлық орыннан ба, әлде сайланған депутаттардан ба?</translation>
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
        <translation>Комиссияның жұмыс орны</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Colours and text size</source>
        <translation>Түстер мен мәтін өлшемі</translation>
    </message>
    <message>
        <source>Help: F1</source>
        <translation>Анықтама: F1</translation>
    </message>
    <message>
        <source>Help, words and keys</source>
        <translation>Анықтама, сөздік және пернелер</translation>
    </message>
    <message>
        <source>This page (F1)</source>
        <translation>Осы бет (F1)</translation>
    </message>
    <message>
        <source>Keys (Ctrl+/)</source>
        <translation>Пернелер (Ctrl+/)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздік</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Барлық әрекет</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Тексеру ескертпелері</translation>
    </message>
    <message>
        <source>Manual (PDF)</source>
        <translation>Нұсқаулық (PDF)</translation>
    </message>
    <message>
        <source>Card of keys and deadlines to print</source>
        <translation>Пернелер мен мерзімдер парағы</translation>
    </message>
    <message>
        <source>About the program…</source>
        <translation>Бағдарлама туралы…</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Жүйедегідей түстер</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Мәтін {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the election is not called yet</source>
        <translation>сайлау әлі тағайындалмаған</translation>
    </message>
    <message>
        <source>the calendar plan is not confirmed</source>
        <translation>күнтізбелік жоспар бекітілмеген</translation>
    </message>
    <message>
        <source>nomination has not begun</source>
        <translation>ұсыну басталған жоқ</translation>
    </message>
    <message>
        <source>registration has not begun</source>
        <translation>тіркеу басталған жоқ</translation>
    </message>
    <message>
        <source>it is not the vote day yet</source>
        <translation>дауыс беру күні келген жоқ</translation>
    </message>
    <message>
        <source>no submission has been received</source>
        <translation>ұсыным түскен жоқ</translation>
    </message>
    <message>
        <source>no candidate is registered yet</source>
        <translation>бірде-бір кандидат тіркелмеген</translation>
    </message>
    <message>
        <source>the time of registration has not ended</source>
        <translation>тіркеу мерзімі аяқталмаған</translation>
    </message>
    <message>
        <source>there are no candidates yet</source>
        <translation>кандидаттар әлі жоқ</translation>
    </message>
    <message>
        <source>not every candidate is decided on</source>
        <translation>кандидаттардың бәрі бойынша шешім қабылданбаған</translation>
    </message>
    <message>
        <source>the second vote is not called</source>
        <translation>қайта дауыс беру тағайындалмаған</translation>
    </message>
    <message>
        <source>the ballot is not approved</source>
        <translation>бюллетень бекітілмеген</translation>
    </message>
    <message>
        <source>the meeting of the electors is not open</source>
        <translation>таңдаушылардың отырысы ашылмаған</translation>
    </message>
    <message>
        <source>the voting has not ended</source>
        <translation>дауыс беру аяқталмаған</translation>
    </message>
    <message>
        <source>two entries of the count are needed</source>
        <translation>санау көрсеткіштерін екі рет енгізу керек</translation>
    </message>
    <message>
        <source>the count protocol is not signed</source>
        <translation>санау хаттамасына қол қойылмаған</translation>
    </message>
    <message>
        <source>the law leaves a question open: a ruling is needed</source>
        <translation>заңда ашық мәселе қалған, ол бойынша шешім керек</translation>
    </message>
    <message>
        <source>the result is not established</source>
        <translation>нәтиже белгіленбеген</translation>
    </message>
    <message>
        <source>the elected akim is not registered</source>
        <translation>сайланған әкім тіркелмеген</translation>
    </message>
    <message>
        <source>the superior akim has not received the decision</source>
        <translation>жоғары тұрған әкім шешімді алған жоқ</translation>
    </message>
    <message>
        <source>the electors&apos; list is empty</source>
        <translation>таңдаушылар тізімі бос</translation>
    </message>
    <message>
        <source>the electors are not called again yet</source>
        <translation>таңдаушылар әлі қайта шақырылған жоқ</translation>
    </message>
    <message>
        <source>no repeat election is decided</source>
        <translation>қайта сайлау туралы шешім жоқ</translation>
    </message>
    <message>
        <source>the election is declared invalid</source>
        <translation>сайлау жарамсыз деп танылды</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>{unit}, vote on {day}.</source>
        <translation>{unit}, дауыс беру күні – {day}.</translation>
    </message>
    <message>
        <source>This copy holds {entries} entries; the last: {act}, {moment}.</source>
        <translation>Көшірмедегі жазбалар: {entries}; соңғысы: {act}, {moment}.</translation>
    </message>
    <message>
        <source>This election is in the folder already. Open its file first: {file}</source>
        <translation>Бұл сайлау қалтада бар. Алдымен оның файлын ашыңыз: {file}</translation>
    </message>
    <message numerus="yes">
        <source>This would lose %n entry(s), from the last: </source>
        <translation>
            <numerusform>%n жазба жоғалады, соңғысынан бастап: </numerusform>
            <numerusform>%n жазба жоғалады, соңғысынан бастап: </numerusform>
        </translation>
    </message>
    <message>
        <source>It will be {file} in the folder.</source>
        <translation>Ол қалтада {file} болады.</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a copy first.</source>
        <translation>Файлдың қазіргі күйі алдымен көшірме ретінде сақталады.</translation>
    </message>
    <message>
        <source>There is no such file here: the copy becomes it.</source>
        <translation>Мұнда ондай файл жоқ: көшірме сол файл болады.</translation>
    </message>
    <message>
        <source>The file holds the same: there is nothing to put back.</source>
        <translation>Файлда дәл сол мазмұн: қайтаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The copy is an earlier state of this file.</source>
        <translation>Көшірме осы файлдың бұрынғы күйі.</translation>
    </message>
    <message>
        <source>The copy has more entries than this file.</source>
        <translation>Көшірмеде осы файлдағыдан көп жазба бар.</translation>
    </message>
    <message>
        <source>The copy and this file went on in two different ways.</source>
        <translation>Көшірме мен файл екі түрлі жалғасқан.</translation>
    </message>
    <message>
        <source>The copy is of another election: it can&apos;t be put in this place.</source>
        <translation>Көшірме басқа сайлаудікі: бұл файлды одан қалпына келтіруге болмайды.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the copy takes its place.</source>
        <translation>Файл оқылмайды: көшірме оның орнын басады.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Нәтиже әлі жоқ</translation>
    </message>
    <message>
        <source>It follows from the figures of the signed count protocol; no person picks it.</source>
        <translation>Ол қол қойылған хаттаманың көрсеткіштері бойынша белгіленеді; оны адам таңдамайды.</translation>
    </message>
    <message>
        <source>Ground: {citation} of the Rules</source>
        <translation>Негізі (сайлау ережелері): {citation}</translation>
    </message>
    <message>
        <source>established {moment}</source>
        <translation>белгіленді: {moment}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>The count protocol is not signed yet.</source>
        <translation>Санау хаттамасына әлі қол қойылмаған.</translation>
    </message>
    <message>
        <source>Ledger of ballots</source>
        <translation>Бюллетеньдер есебі</translation>
    </message>
    <message>
        <source>Votes are shown when the count protocol is signed.</source>
        <translation>Дауыстар санау хаттамасына қол қойылғанда көрсетіледі.</translation>
    </message>
    <message numerus="yes">
        <source>The line was not passed: %n vote(s) were missing.</source>
        <translation>
            <numerusform>Межеден өтпеді: %n дауыс жетпеді.</numerusform>
            <numerusform>Межеден өтпеді: %n дауыс жетпеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count protocol</source>
        <translation>Дауыс беру нәтижелері туралы хаттама</translation>
    </message>
    <message>
        <source>Signed {moment}, signatures: {count} of {total}</source>
        <translation>Қол қойылды: {moment}, қолдар: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>The akim is appointed.</source>
        <translation>Әкім тағайындалды.</translation>
    </message>
    <message>
        <source>Order No {number}, {moment}</source>
        <translation>№&#xa0;{number} өкім, {moment}</translation>
    </message>
    <message>
        <source>The superior akim signs the order of appointment.</source>
        <translation>Жоғары тұрған әкім тағайындау туралы өкімге қол қояды.</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim.</source>
        <translation>Шешімді жоғары тұрған әкімге ұсыну.</translation>
    </message>
    <message>
        <source>Register the elected akim.</source>
        <translation>Сайланған әкімді тіркеу.</translation>
    </message>
    <message>
        <source>Decides: {body}</source>
        <translation>Шешетін орган: {body}</translation>
    </message>
    <message>
        <source>Finish and sign the count protocol.</source>
        <translation>Санау хаттамасын аяқтап, қол қою.</translation>
    </message>
    <message>
        <source>View for the room…</source>
        <translation>Залға көрсету…</translation>
    </message>
    <message>
        <source>The announcement, large, on the whole screen (F11)</source>
        <translation>Нәтижені бүкіл экранға ірі етіп көрсету (F11)</translation>
    </message>
    <message>
        <source>No {number}, {day}</source>
        <translation>№&#xa0;{number}, {day}</translation>
    </message>
    <message>
        <source>Decision registering the akim</source>
        <translation>Әкімді тіркеу туралы шешім</translation>
    </message>
    <message>
        <source>Received by the superior akim</source>
        <translation>Жоғары тұрған әкім алды</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruling on an open point</source>
        <translation>Ашық мәселе бойынша шешім</translation>
    </message>
    <message>
        <source>{body}, No {number} of {day}</source>
        <translation>{body}, №&#xa0;{number}, {day}</translation>
    </message>
</context>
<context>
    <name>Resulting</name>
    <message>
        <source>The result is not established yet</source>
        <translation>Нәтиже әлі белгіленбеген</translation>
    </message>
    <message>
        <source>Elected akim: {name}</source>
        <translation>Сайланған әкім: {name}</translation>
    </message>
    <message>
        <source>A second vote between two: {names}</source>
        <translation>Екеуінің арасында қайта дауыс беру: {names}</translation>
    </message>
    <message>
        <source>The law leaves a question open: a ruling is needed</source>
        <translation>Заң мәселені ашық қалдырады: шешім керек</translation>
    </message>
    <message>
        <source>Nobody is elected</source>
        <translation>Ешкім сайланбады</translation>
    </message>
    <message>
        <source>Elected akim</source>
        <translation>Сайланған әкім</translation>
    </message>
    <message>
        <source>{count} of {total} electors took part; invalid ballots: {invalid}</source>
        <translation>Қатысқан таңдаушылар: {total} ішінен {count}; жарамсыз бюллетень: {invalid}</translation>
    </message>
    <message>
        <source>to be passed: {line} (half of {whole})</source>
        <translation>{line} дауыстан көп керек ({whole} санының жартысы)</translation>
    </message>
    <message>
        <source>to be passed: {line} votes, the next highest</source>
        <translation>{line} дауыстан көп керек: келесі кандидаттың дауысы сонша</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>төрағаның орынбасары</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>комиссия мүшесі</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>View for the room</source>
        <translation>Залға арналған көрініс</translation>
    </message>
    <message>
        <source>Before the room sees this</source>
        <translation>Залға көрсетпес бұрын</translation>
    </message>
    <message>
        <source>The room sees the names of the candidates, their votes and the result: what is announced, nothing else. No addresses, no dates of birth, nobody who voted.</source>
        <translation>Зал кандидаттардың аты-жөнін, олардың дауыстарын және нәтижені ғана көреді: жарияланатыны осы. Мекенжай да, туған күн де, дауыс берген адамдар да көрсетілмейді.</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation>Залға көрсету</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Шығу (Esc)</translation>
    </message>
    <message>
        <source>Ground: {citation} of the Rules</source>
        <translation>Негізі (сайлау ережелері): {citation}</translation>
    </message>
    <message>
        <source>← First vote</source>
        <translation>← Бірінші дауыс беру</translation>
    </message>
    <message>
        <source>Second vote →</source>
        <translation>Қайта дауыс беру →</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Reading the scan</source>
        <translation>Сканерленген көшірме оқылуда</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Attach the scan…</source>
        <translation>Сканерленген көшірмені тіркеу…</translation>
    </message>
    <message>
        <source>Scan of {day}, {size}</source>
        <translation>Сканерленген көшірме: {day}, {size}</translation>
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
        <translation>Адам</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>elector No {number}</source>
        <translation>таңдаушы, № {number}</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>сенім білдірген адам</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>байқаушы</translation>
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
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>A name, an act, a paper; words in any order</source>
        <translation>Аты-жөні, әрекет, құжат; сөздер кез келген ретпен</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>People, acts, papers and the journal of this file. Type a part of the name.</source>
        <translation>Осы файлдағы адамдар, әрекеттер, құжаттар және журнал. Атауының бір бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”. Try fewer letters, or the surname alone.</source>
        <translation>«{text}» бойынша ештеңе табылмады. Азырақ әріп немесе тегін ғана теріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter goes there.</source>
        <translation>
            <numerusform>Табылғаны: %n. Enter сол жерге апарады.</numerusform>
            <numerusform>Табылғаны: %n. Enter сол жерге апарады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Сіз кімсіз?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>Жалғастыру үшін кіріңіз</translation>
    </message>
    <message>
        <source>This file has accounts.</source>
        <translation>Бұл файлда тіркелгілер бар.</translation>
    </message>
    <message>
        <source>What was typed in the form is kept.</source>
        <translation>Нысанға енгізілгені сақталды.</translation>
    </message>
    <message numerus="yes">
        <source>Wait: %n second(s)</source>
        <translation>
            <numerusform>Күтіңіз: %n секунд</numerusform>
            <numerusform>Күтіңіз: %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Preparation</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Meeting and vote</source>
        <translation>Отырыс және дауыс беру</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Entry into office</source>
        <translation>Қызметке кірісу</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Сайлау тағайындалды</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Registration of candidates</source>
        <translation>Кандидаттарды тіркеу</translation>
    </message>
    <message>
        <source>Meeting of the electors</source>
        <translation>Таңдаушылардың отырысы</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Дауыстарды санау</translation>
    </message>
    <message>
        <source>The akim is registered</source>
        <translation>Әкім тіркелді</translation>
    </message>
    <message>
        <source>The akim is appointed</source>
        <translation>Әкім тағайындалды</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Сайлаулар</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Қалта оқылып жатыр…</translation>
    </message>
    <message>
        <source>There is no file of a real election in the folder.</source>
        <translation>Қалтада нақты сайлаудың файлы жоқ.</translation>
    </message>
    <message>
        <source>Open one from another place, or practise first.</source>
        <translation>Файлды басқа жерден ашыңыз немесе алдымен жаттығып көріңіз.</translation>
    </message>
    <message>
        <source>New election…</source>
        <translation>Жаңа сайлау…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Басқа файлды ашу…</translation>
    </message>
    <message>
        <source>Register of terms of office</source>
        <translation>Өкілеттік мерзімдерінің тізілімі</translation>
    </message>
    <message>
        <source>Survey…</source>
        <translation>Жиынтық…</translation>
    </message>
    <message>
        <source>What an oblast sees of many commissions</source>
        <translation>Облыс көптеген комиссия бойынша нені көреді</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Қалта: {path}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Оқу-жаттығу сайлауы</translation>
    </message>
    <message>
        <source>Four districts of the pilot of 12 August 2005, played through. Nothing here is a real election.</source>
        <translation>2005 жылғы 12 тамыздағы эксперименттің төрт ауданы, соңына дейін өткізілген. Бұл нақты сайлау емес.</translation>
    </message>
    <message>
        <source>The practice files are being made; this takes some seconds.</source>
        <translation>Оқу-жаттығу файлдары дайындалуда, бұл бірнеше секунд алады.</translation>
    </message>
    <message>
        <source>Make the practice files</source>
        <translation>Оқу-жаттығу файлдарын дайындау</translation>
    </message>
    <message>
        <source>New practice election…</source>
        <translation>Жаңа оқу-жаттығу сайлауы…</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>қазір ашық</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>To the copies</source>
        <translation>Сақтық көшірмелерге</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Алып қою…</translation>
    </message>
    <message>
        <source>A checked copy is made first; then the file leaves the folder</source>
        <translation>Алдымен тексерілген көшірме жасалады, содан кейін файл қалтадан алынады</translation>
    </message>
    <message>
        <source>This file has accounts: open it and sign in first</source>
        <translation>Бұл файлда тіркелгілер бар: алдымен оны ашып, жүйеге кіріңіз</translation>
    </message>
    <message>
        <source>vote on {day}</source>
        <translation>дауыс беру: {day}</translation>
    </message>
    <message>
        <source>The rules are historical</source>
        <translation>Ережелер тарихи</translation>
    </message>
    <message>
        <source>The rule sets of this program are those of 2005, 2006 and 2013.</source>
        <translation>Бағдарламадағы ережелер жиынтықтары – 2005, 2006 және 2013 жылдардікі.</translation>
    </message>
    <message>
        <source>Since 2021–2023 akims are elected by the residents directly.</source>
        <translation>2021–2023 жылдардан бері әкімдерді тұрғындардың өздері сайлайды.</translation>
    </message>
    <message>
        <source>Check the law in force before you rely on a deadline or a form.</source>
        <translation>Мерзімге немесе нысанға сүйенбес бұрын қолданыстағы заңды тексеріңіз.</translation>
    </message>
    <message>
        <source>The record is on paper</source>
        <translation>Бастысы – қағазда</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The program is the commission&apos;s aid.</source>
        <translation>Қол қойылған қағаздың күші бар. Бағдарлама комиссияға көмектеседі ғана.</translation>
    </message>
    <message>
        <source>It works without the internet and sends nothing anywhere.</source>
        <translation>Ол интернетсіз жұмыс істейді және ешқайда ештеңе жібермейді.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Complaint</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Ерекше пікір</translation>
    </message>
    <message>
        <source>Observer&apos;s statement</source>
        <translation>Байқаушының арызы</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Жұмыс жүріп жатыр</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл ашылмаған</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Жазба әлі жоқ</translation>
    </message>
    <message>
        <source>Saved {moment} · entry {number}</source>
        <translation>Сақталды: {moment} · жазба {number}</translation>
    </message>
    <message>
        <source>Signed in: {who} · Ctrl+L locks</source>
        <translation>Кірген адам: {who} · Ctrl+L құлыптайды</translation>
    </message>
    <message>
        <source>Locked: nobody is signed in</source>
        <translation>Құлыптаулы: ешкім кірген жоқ</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Nomination</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Registration of candidates</source>
        <translation>Кандидаттарды тіркеу</translation>
    </message>
    <message>
        <source>Notice of registration</source>
        <translation>Тіркеу туралы хабар</translation>
    </message>
    <message>
        <source>Appeal of a candidate</source>
        <translation>Кандидаттың шағымы</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Үгіт</translation>
    </message>
    <message>
        <source>End of the campaign</source>
        <translation>Үгіттің соңы</translation>
    </message>
    <message>
        <source>Corrections of the list</source>
        <translation>Тізімді түзету</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Тыныштық күні</translation>
    </message>
    <message>
        <source>Vote of the maslikhat</source>
        <translation>Мәслихаттың дауыс беруі</translation>
    </message>
    <message>
        <source>Publication of the results</source>
        <translation>Нәтижелерді жариялау</translation>
    </message>
    <message>
        <source>Registration of the akim</source>
        <translation>Әкімді тіркеу</translation>
    </message>
    <message>
        <source>Presentation of the decision</source>
        <translation>Шешімді ұсыну</translation>
    </message>
    <message>
        <source>Order of appointment</source>
        <translation>Тағайындау туралы өкім</translation>
    </message>
    <message>
        <source>Challenge of an invalidation</source>
        <translation>Жарамсыз деп тануға шағымдану</translation>
    </message>
    <message>
        <source>Repeat election</source>
        <translation>Қайта сайлау</translation>
    </message>
    <message>
        <source>By-election</source>
        <translation>Шығып қалған әкімнің орнына сайлау</translation>
    </message>
    <message>
        <source>End of the term of office</source>
        <translation>Өкілеттік мерзімінің соңы</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Шағымға жауап</translation>
    </message>
    <message>
        <source>Answer to a resignation</source>
        <translation>Әкімнің орнынан түсу өтінішіне жауап</translation>
    </message>
    <message>
        <source>Telling the commission of a dismissal</source>
        <translation>Әкімді босату туралы комиссияға хабарлау</translation>
    </message>
</context>
<context>
    <name>SumsAhead</name>
    <message>
        <source>What must agree</source>
        <translation>Не сәйкес келуі керек</translation>
    </message>
    <message>
        <source>Until it does, the protocol can&apos;t be signed (art. 43.4).</source>
        <translation>Сәйкес келмейінше, хаттамаға қол қойылмайды (43.4-бап).</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Survey of many commissions</source>
        <translation>Көптеген комиссия бойынша жиынтық</translation>
    </message>
    <message>
        <source>What it shows: every election, the most urgent first</source>
        <translation>Ол нені көрсетеді: барлық сайлауды, ең шұғылдары жоғарыда</translation>
    </message>
    <message>
        <source>Forked record</source>
        <translation>Тармақталған жазба</translation>
    </message>
    <message>
        <source>two records of one election: ask both commissions</source>
        <translation>бір сайлау екі рет әртүрлі жазылған, екі комиссиядан да сұраңыз</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>what had to be done by then is not recorded</source>
        <translation>мерзімге дейін жасалуы тиіс іс жазылмаған</translation>
    </message>
    <message>
        <source>Deadline ahead</source>
        <translation>Мерзімі алда</translation>
    </message>
    <message>
        <source>the next deadline, with its day and hour</source>
        <translation>келесі мерзім, күні мен сағаты</translation>
    </message>
    <message>
        <source>Nothing awaited</source>
        <translation>Күтілетін мерзім жоқ</translation>
    </message>
    <message>
        <source>the akim is in office, or the election has ended</source>
        <translation>әкім қызметіне кіріскен немесе сайлау аяқталған</translation>
    </message>
    <message>
        <source>Each with its stage, lateness, outcome, end of the term of office and findings; as CSV and PDF too.</source>
        <translation>Әр сайлаудың кезеңі, кешігуі, нәтижесі, өкілеттік мерзімінің соңы және ескертпелері; CSV және PDF түрінде де.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>It is made of the audit files that commissions hand in. Bring them together here, or open a database that was made before.</source>
        <translation>Ол комиссиялар тапсырған тексеруге арналған файлдардан жасалады. Оларды осында жинаңыз немесе бұрын жасалған дерекқорды ашыңыз.</translation>
    </message>
    <message>
        <source>How it is made, and what the page then shows</source>
        <translation>Ол қалай жасалады және бет нені көрсетеді</translation>
    </message>
    <message>
        <source>Bring audit files together…</source>
        <translation>Тексеруге арналған файлдарды жинау…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Address of a database on a server</source>
        <translation>Сервердегі дерекқордың мекенжайы</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Мекенжайды ашу</translation>
    </message>
    <message>
        <source>Reading the database…</source>
        <translation>Дерекқор оқылып жатыр…</translation>
    </message>
    <message>
        <source>Only read: nothing is changed here, and nothing is sent anywhere.</source>
        <translation>Тек оқылады: мұнда ештеңе өзгермейді және ешқайда жіберілмейді.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Қазіргі жай-күйі</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Шұғылдығы бойынша</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Кезеңдері бойынша</translation>
    </message>
    <message>
        <source>Elections, the most urgent first</source>
        <translation>Сайлаулар, ең шұғылдары жоғарыда</translation>
    </message>
    <message>
        <source>Only terms of office that end within so many months</source>
        <translation>Тек сонша ай ішінде аяқталатын өкілеттіктер</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV ретінде сақтау…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Terms of office that end within, months:</source>
        <translation>Өкілеттігі аяқталатындар, ай:</translation>
    </message>
    <message>
        <source>No election fits.</source>
        <translation>Сәйкес сайлау жоқ.</translation>
    </message>
    <message>
        <source>Show all elections</source>
        <translation>Барлық сайлауды көрсету</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>Reading the database</source>
        <translation>Дерекқорды оқу</translation>
    </message>
    <message>
        <source>Stopped: the database was not read to its end.</source>
        <translation>Тоқтатылды: дерекқор соңына дейін оқылған жоқ.</translation>
    </message>
    <message>
        <source>Open it again to read it.</source>
        <translation>Оқу үшін оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Choose a database that this version made of audit files, or ask whoever keeps it.</source>
        <translation>Осы нұсқа тексеруге арналған файлдардан жасаған дерекқорды таңдаңыз немесе оны сақтаушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>This database can&apos;t be read.</source>
        <translation>Бұл дерекқорды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сақталуда</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Record the decision that calls the election</source>
        <translation>Сайлауды тағайындау туралы шешімді енгізу</translation>
    </message>
    <message>
        <source>Confirm the calendar plan</source>
        <translation>Күнтізбелік жоспарды бекіту</translation>
    </message>
    <message>
        <source>Enter the members of the commission</source>
        <translation>Комиссия құрамын енгізу</translation>
    </message>
    <message>
        <source>Draw up the electors&apos; list</source>
        <translation>Таңдаушылар тізімін жасау</translation>
    </message>
    <message>
        <source>Receive the submission of the nominator</source>
        <translation>Кандидаттар туралы ұсынымды қабылдау</translation>
    </message>
    <message>
        <source>Register the candidates</source>
        <translation>Кандидаттарды тіркеу</translation>
    </message>
    <message>
        <source>Publish the notice of registration</source>
        <translation>Кандидаттардың тіркелгенін хабарлау</translation>
    </message>
    <message>
        <source>Approve the ballot</source>
        <translation>Бюллетеньді бекіту</translation>
    </message>
    <message>
        <source>Open the meeting of the electors</source>
        <translation>Таңдаушылардың отырысын ашу</translation>
    </message>
    <message>
        <source>Call the second vote</source>
        <translation>Қайта дауыс беруді тағайындау</translation>
    </message>
    <message>
        <source>Give out the ballots and cancel the unused</source>
        <translation>Бюллетеньдерді беру, пайдаланылмағанын жою</translation>
    </message>
    <message>
        <source>Enter the count twice, by two persons</source>
        <translation>Санау көрсеткіштерін екі адамның енгізуі</translation>
    </message>
    <message>
        <source>Sign the count protocol</source>
        <translation>Санау хаттамасына қол қою</translation>
    </message>
    <message>
        <source>Establish the result</source>
        <translation>Нәтижені белгілеу</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Нәтижелерді жариялау</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Сайланған әкімді тіркеу</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Шешімді жоғары тұрған әкімге ұсыну</translation>
    </message>
    <message>
        <source>Record the order of appointment</source>
        <translation>Тағайындау туралы өкімді енгізу</translation>
    </message>
    <message>
        <source>Extend nomination</source>
        <translation>Ұсыну мерзімін ұзарту</translation>
    </message>
    <message>
        <source>Record the decision that prolongs the election</source>
        <translation>Сайлау мерзімін ұзарту туралы шешімді енгізу</translation>
    </message>
    <message>
        <source>Record the answer to an appeal</source>
        <translation>Шағымға жауапты енгізу</translation>
    </message>
    <message>
        <source>End a member&apos;s suspension: its ground is gone</source>
        <translation>Мүшені қызметіне қайтару: тоқтата тұруға негіз қалмады</translation>
    </message>
    <message>
        <source>Call the electors to their meeting</source>
        <translation>Таңдаушыларды отырысқа шақыру</translation>
    </message>
    <message>
        <source>Call the electors again: there was no vote</source>
        <translation>Таңдаушыларды қайта шақыру: дауыс беру болмады</translation>
    </message>
    <message>
        <source>Close the electors&apos; meeting</source>
        <translation>Таңдаушылар отырысын жабу</translation>
    </message>
    <message>
        <source>Record the decision on a repeat election</source>
        <translation>Қайта сайлау туралы шешімді енгізу</translation>
    </message>
    <message>
        <source>Publish the notice of the repeat election</source>
        <translation>Қайта сайлау туралы хабарламаны жариялау</translation>
    </message>
    <message>
        <source>Record the entry into office</source>
        <translation>Қызметке кірісуді енгізу</translation>
    </message>
    <message>
        <source>Record the answer to a resignation</source>
        <translation>Әкімнің орнынан түсу өтінішіне жауапты енгізу</translation>
    </message>
    <message>
        <source>Record the consent to a dismissal</source>
        <translation>Әкімді босатуға келісімді енгізу</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>The commission&apos;s tasks</source>
        <translation>Комиссияның істері</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>орындалды: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Show what is done: {stage}</source>
        <translation>Істелгенін көрсету: {stage}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Кірісу</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>p. {point}</source>
        <translation>{point}-тармақ</translation>
    </message>
    <message>
        <source>art. {point}</source>
        <translation>{point}-бап</translation>
    </message>
    <message>
        <source>Cannot start yet: {reason}</source>
        <translation>Әзірге бастауға болмайды: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
            <numerusform>%n&#xa0;күнге кешіктірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue: {time}</source>
        <translation>мерзімі өтті: {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} қалды</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named</source>
        <translation>
            <numerusform>%n&#xa0;адам аталды</numerusform>
            <numerusform>%n&#xa0;адам аталды</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} given out, {unused} unused cancelled</source>
        <translation>берілді: {given}, жойылды: {unused}</translation>
    </message>
    <message>
        <source>{count} of {total} members</source>
        <translation>мүшелер: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>{count} of {total} deputies</source>
        <translation>депутаттар: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>{count} of {total} announced</source>
        <translation>хабарланды: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>{count} of {total} entries</source>
        <translation>енгізілді: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>{count} of {total} members signed</source>
        <translation>қол қойды: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>Order No {number}</source>
        <translation>№&#xa0;{number} өкім</translation>
    </message>
    <message>
        <source>Decision No {number}</source>
        <translation>№&#xa0;{number} шешім</translation>
    </message>
    <message>
        <source>{count} of {total} decided on</source>
        <translation>шешілді: {total} ішінен {count}</translation>
    </message>
    <message>
        <source>{name}: not filed – {paper} ({citation})</source>
        <translation>{name}: тапсырылмаған – {paper} ({citation})</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n&#xa0;кандидат</numerusform>
            <numerusform>%n&#xa0;кандидат</numerusform>
        </translation>
    </message>
    <message>
        <source>print run {run}</source>
        <translation>таралымы {run}</translation>
    </message>
    <message>
        <source>{count} of {total} present, {needed} needed</source>
        <translation>қатысты: {total} ішінен {count}, керегі {needed}</translation>
    </message>
    <message>
        <source>{needed} of {total} deputies needed</source>
        <translation>{total} депутаттан {needed} керек</translation>
    </message>
    <message>
        <source>nobody is elected</source>
        <translation>ешкім сайланбады</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>can be done</source>
        <translation>орындауға болады</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>мерзімі жақын</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>cannot start yet</source>
        <translation>әзірге болмайды</translation>
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
        <translation>Сонымен бір мезгілде: {names}.</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Next deadline</source>
        <translation>Жақын мерзім</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>Қазір мерзім жоқ.</translation>
    </message>
    <message>
        <source>overdue: {time}</source>
        <translation>мерзімі өтті: {time}</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Register of terms of office</source>
        <translation>Өкілеттік мерзімдерінің тізілімі</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Қалта оқылуда</translation>
    </message>
    <message>
        <source>Every file is opened once.</source>
        <translation>Әр файл бір рет ашылады.</translation>
    </message>
    <message>
        <source>There is no file in the folder</source>
        <translation>Қалтада файл жоқ</translation>
    </message>
    <message>
        <source>Terms of office follow from elections held.</source>
        <translation>Өкілеттік мерзімдері өткен сайлаудан есептеледі.</translation>
    </message>
    <message>
        <source>No election is called in it.</source>
        <translation>Онда сайлау тағайындалған жоқ.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Akim: {name}</source>
        <translation>Әкім: {name}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Begin the election that follows</source>
        <translation>Келесі сайлауды бастау</translation>
    </message>
    <message>
        <source>The office has not begun yet.</source>
        <translation>Әкімнің өкілеттігі әлі басталған жоқ.</translation>
    </message>
    <message>
        <source>The office is vacant since {day}.</source>
        <translation>Әкімнің қызметі {day} күнінен бастап бос.</translation>
    </message>
    <message>
        <source>The term of office ended on {day}.</source>
        <translation>Өкілеттік мерзімі {day} күні аяқталды.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of office ends on {day}: {days} left.</source>
        <translation>Өкілеттік мерзімінің соңы: {day}, қалғаны: {days}.</translation>
    </message>
    <message>
        <source>In office since {day}.</source>
        <translation>Қызметке кіріскен күні: {day}.</translation>
    </message>
    <message>
        <source>The by-election is held by {day}.</source>
        <translation>Сайлау өткізілетін соңғы күн: {day}.</translation>
    </message>
    <message>
        <source>The by-election is called by {day}.</source>
        <translation>Сайлау тағайындалатын соңғы күн: {day}.</translation>
    </message>
    <message>
        <source>The next election is called by {day}.</source>
        <translation>Келесі сайлау тағайындалатын соңғы күн: {day}.</translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation>Оқу-жаттығу файлы</translation>
    </message>
</context>
<context>
    <name>Then</name>
    <message>
        <source>Back to the journal</source>
        <translation>Журналға оралу</translation>
    </message>
    <message>
        <source>The record after entry No {number}</source>
        <translation>№ {number} жазбадан кейінгі күй</translation>
    </message>
    <message>
        <source>A look back: nothing can be changed here. Addresses and numbers are not shown.</source>
        <translation>Өткенге шолу: мұнда ештеңе өзгертілмейді. Мекенжайлар мен жеке нөмірлер көрсетілмейді.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Nobody was nominated yet.</source>
        <translation>Әлі ешкім ұсынылмаған.</translation>
    </message>
    <message>
        <source>The count protocol was not signed yet.</source>
        <translation>Санау хаттамасына әлі қол қойылмаған.</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Дауыс беруге қатысқандар</translation>
    </message>
    <message>
        <source>Where the election stood</source>
        <translation>Сайлаудың сол кездегі барысы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Members of the commission</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>Electors on the list</source>
        <translation>Тізімдегі таңдаушылар</translation>
    </message>
    <message>
        <source>Meetings of the commission</source>
        <translation>Комиссия отырыстары</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Сайланған әкім</translation>
    </message>
    <message>
        <source>Papers issued by then: {count}</source>
        <translation>Сол кезге дейінгі құжаттар: {count}</translation>
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
        <translation>Тексеруге арналған файлдарды жинау</translation>
    </message>
    <message>
        <source>Folder with the audit files</source>
        <translation>Тексеруге арналған файлдар қалтасы</translation>
    </message>
    <message>
        <source>Database: a file here, or the address of a server</source>
        <translation>Дерекқор: осы компьютердегі файл немесе сервер мекенжайы</translation>
    </message>
    <message>
        <source>Every audit file of the folder and of those below it is verified. What is intact is loaded; a second time only what is new is added. The files themselves stay as they are.</source>
        <translation>Қалтадағы және оның ішкі қалталарындағы тексеруге арналған әр файл тексеріледі. Өзгертілмегені жүктеледі; екінші жолы тек жаңасы қосылады. Файлдардың өздері сол күйінде қалады.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Қаншасы орындалды</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Many audit files in one database</source>
        <translation>Көп комиссияның файлдары бір дерекқорда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Stopping: what is in work is finished first…</source>
        <translation>Тоқтатылуда: алдымен басталғаны аяқталады…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Looking for audit files…</source>
        <translation>Тексеруге арналған файлдар ізделуде…</translation>
    </message>
    <message>
        <source>{done} of {total} files verified</source>
        <translation>{total} файлдың тексерілгені: {done}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Stopped before the end. What is loaded stays; begin again for the rest.</source>
        <translation>Соңына жетпей тоқтатылды. Жүктелгені сақталады; қалғаны үшін қайта бастаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Refused, nothing of them is loaded: %n file(s)</source>
        <translation>
            <numerusform>Қабылданбады, олардан ештеңе жүктелмеді: %n файл</numerusform>
            <numerusform>Қабылданбады, олардан ештеңе жүктелмеді: %n файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading the journal</source>
        <translation>Журнал оқылуда</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Practice clock: {moment}</source>
        <translation>Оқу-жаттығу сағаты: {moment}</translation>
    </message>
    <message>
        <source>What is typed here is not recorded yet.</source>
        <translation>Мұнда терілгені әлі жазылмаған.</translation>
    </message>
    <message>
        <source>It is kept nowhere before that: who leaves now types it again.</source>
        <translation>Ол жазылғанға дейін еш жерде сақталмайды: қазір кетсеңіз, қайта тересіз.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Бәрібір кету</translation>
    </message>
    <message>
        <source>It is kept nowhere before that: who closes now types it again.</source>
        <translation>Ол жазылғанға дейін еш жерде сақталмайды: қазір жапсаңыз, қайта тересіз.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Бәрібір жабу</translation>
    </message>
    <message>
        <source>Bring it up to date all the same</source>
        <translation>Бәрібір жаңарту</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A remark of the check</source>
        <translation>Тексеру ескертпесі</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Файл сақталмады.</translation>
    </message>
    <message>
        <source>Choose another folder, or free space on the disk, and try again.</source>
        <translation>Басқа қалтаны таңдаңыз немесе дискіде орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Файл оқылмады.</translation>
    </message>
    <message>
        <source>Copy it into a folder of this computer and choose it there.</source>
        <translation>Оны осы компьютердің қалтасына көшіріп, сол жерден таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Дискіде орын жоқ.</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>Бұл жерге жазуға болмайды.</translation>
    </message>
    <message>
        <source>The stick was pulled out, or it is damaged.</source>
        <translation>Флешка суырылып алынған немесе бүлінген.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Мұндай файл не қалта жоқ.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Бұл – қалта.</translation>
    </message>
    <message>
        <source>The system refused (code {code}).</source>
        <translation>Жүйе рұқсат бермеді (код {code}).</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Бағдарлама қателесті.</translation>
    </message>
    <message>
        <source>What was typed in “{form}” is back.</source>
        <translation>«{form}» нысанында терілген қайтарылды.</translation>
    </message>
    <message>
        <source>Of “{form}” nothing is kept until it is recorded: type it again.</source>
        <translation>«{form}» нысанында терілгені жазылғанға дейін сақталмайды: қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>Last time the program ended without being closed.</source>
        <translation>Өткен жолы бағдарламаның жұмысы үзіліп қалды.</translation>
    </message>
    <message>
        <source>Saved: every act up to entry {entry}.</source>
        <translation>Сақталғаны: {entry}-жазбаға дейінгі барлық әрекет.</translation>
    </message>
    <message>
        <source>What was recorded is safe: an act is written whole or not at all.</source>
        <translation>Жазылғаны аман: әрекет толық жазылады немесе мүлде жазылмайды.</translation>
    </message>
    <message>
        <source>What is typed is kept as a draft.</source>
        <translation>Терілгені жоба ретінде сақталды.</translation>
    </message>
    <message>
        <source>Go on working. A report for your support, without names and figures: {report}</source>
        <translation>Жұмысты жалғастыра беріңіз. Қолдау қызметіне арналған есеп (есімдер мен цифрларсыз): {report}</translation>
    </message>
</context>
<context>
    <name>WordingsPage</name>
    <message>
        <source>Wording and settings</source>
        <translation>Құжаттардың мәтіні мен баптаулары</translation>
    </message>
    <message>
        <source>No election is called</source>
        <translation>Сайлау тағайындалған жоқ</translation>
    </message>
    <message>
        <source>Papers follow from its acts.</source>
        <translation>Құжаттар комиссияның әрекеттерінен туындайды.</translation>
    </message>
    <message>
        <source>Setting of the papers</source>
        <translation>Құжаттардың ресімделуі</translation>
    </message>
    <message>
        <source>Change the settings…</source>
        <translation>Баптауларды өзгерту…</translation>
    </message>
    <message>
        <source>Changed by the commission</source>
        <translation>Комиссия өзгерткендер</translation>
    </message>
    <message>
        <source>In the catalogue: {text}</source>
        <translation>Каталогта: {text}</translation>
    </message>
    <message>
        <source>Nothing is changed: every line is the program&apos;s.</source>
        <translation>Ештеңе өзгертілмеген: барлық жол бағдарлама каталогынан.</translation>
    </message>
    <message>
        <source>Lines that were composed</source>
        <translation>Құрастырылған жолдар</translation>
    </message>
    <message>
        <source>No decree, law or form gives these lines word for word. A commission may word them otherwise and answers for its words; every other line is that of the law and can&apos;t be changed.</source>
        <translation>Бұл жолдар жарлықта да, заңда да, нысандарда да сөзбе-сөз жоқ. Комиссия оларды өзінше жаза алады және өз сөздеріне жауап береді; қалған жолдар құқықтық актілерден алынған, олар өзгертілмейді.</translation>
    </message>
    <message>
        <source>Find a line…</source>
        <translation>Жолды іздеу…</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Жолды іздеу</translation>
    </message>
    <message>
        <source>Change the wording of the line…</source>
        <translation>Жолдың мәтінін өзгерту…</translation>
    </message>
    <message>
        <source>worded by the commission</source>
        <translation>комиссияның сөзімен</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>another entry</source>
        <translation>басқа жазба</translation>
    </message>
    <message>
        <source>No election in this file</source>
        <translation>Бұл файлда сайлау жоқ</translation>
    </message>
    <message>
        <source>Election of the akim of {unit_of}</source>
        <translation>{unit_of} әкімін сайлау</translation>
    </message>
    <message>
        <source>Election of the akim: {unit}</source>
        <translation>{unit} әкімінің сайлауы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Қайта дауыс беру</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Бірінші дауыс беру</translation>
    </message>
    <message>
        <source>copy No {number}</source>
        <translation>№ {number} көшірме</translation>
    </message>
</context>
<context>
    <name>_Groups</name>
    <message>
        <source>Group {place} of 16, four digits, from the paper</source>
        <translation>16 топтың {place}-тобы, төрт таңба, қағаздан</translation>
    </message>
</context>
<context>
    <name>_Whole</name>
    <message>
        <source>All sixteen groups, from the paper</source>
        <translation>Он алты топтың бәрі, қағаздан</translation>
    </message>
    <message>
        <source>All sixteen groups, with or without spaces between them</source>
        <translation>Он алты топтың бәрі, арасында бос орын болса да, болмаса да</translation>
    </message>
    <message>
        <source>{typed} of 64 digits</source>
        <translation>терілген таңбалар: 64 ішінен {typed}</translation>
    </message>
</context>
</TS>
