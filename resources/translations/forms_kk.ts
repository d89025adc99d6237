<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>{least} characters or more; a sentence is easy to keep in mind. Any letters, and spaces too.</source>
        <translation>Кемінде {least} таңба; тұтас сөйлемді есте сақтау оңай. Кез келген әріп пен бос орын жарайды.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Role in this file</source>
        <translation>Осы файлдағы рөлі</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>How the person signs in</source>
        <translation>Адам жүйеге қалай кіреді</translation>
    </message>
    <message>
        <source>The person signs in with it and records under their own name only.</source>
        <translation>Адам осы тіркелгімен кіреді және тек өз атынан жазады.</translation>
    </message>
    <message>
        <source>Accounts are optional. With the first one, the keeper&apos;s, every act asks who is signed in. They guide people and don&apos;t protect the file from whoever can copy it.</source>
        <translation>Тіркелгілер міндетті емес. Біріншісі – жауапты адамның тіркелгісі – ашылғаннан кейін бағдарлама әр әрекетте кімнің кіргенін сұрайды. Олар адамдарға бағыт береді, бірақ файлды көшіре алатын адамнан қорғамайды.</translation>
    </message>
    <message>
        <source>Tell the person the passphrase; they change it themselves afterwards.</source>
        <translation>Құпиясөзді адамға айтыңыз; кейін оны өзі ауыстырады.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Тіркелгі ашу</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Тіркелгіні ашу</translation>
    </message>
    <message>
        <source>{account} (closed)</source>
        <translation>{account} (жабық)</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Кімнің тіркелгісі</translation>
    </message>
    <message>
        <source>May the person sign in?</source>
        <translation>Адам кіре ала ма?</translation>
    </message>
    <message>
        <source>A closed account stays in the file and can be opened again.</source>
        <translation>Жабылған тіркелгі файлда қалады, оны қайта ашуға болады.</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Тіркелгіні өзгерту</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Тіркелгіні өзгерту</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Act</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>No act is under way</source>
        <translation>Басталған әрекет жоқ</translation>
    </message>
    <message>
        <source>Acts begin on the overview.</source>
        <translation>Әрекеттер шолу бетінен басталады.</translation>
    </message>
    <message>
        <source>now, {moment}</source>
        <translation>қазір, {moment}</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Қашан болды</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Нысанға оралу</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кейінге қою</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Нысанды жабу</translation>
    </message>
    <message>
        <source>Go on to the check</source>
        <translation>Тексеруге өту</translation>
    </message>
    <message>
        <source>What is typed is kept and comes back.</source>
        <translation>Терілгені сақталып, қайта келеді.</translation>
    </message>
    <message>
        <source>About this act</source>
        <translation>Бұл әрекет туралы</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Draft kept, {hour}</source>
        <translation>Жоба сақталды, {hour}</translation>
    </message>
    <message>
        <source>What was brought back is discarded.</source>
        <translation>Қайтарылған жоба алып тасталды.</translation>
    </message>
</context>
<context>
    <name>AkimForms</name>
    <message>
        <source>Elected akim</source>
        <translation>Сайланған әкім</translation>
    </message>
    <message>
        <source>Whom the result names</source>
        <translation>Нәтижеде кім аталды</translation>
    </message>
    <message>
        <source>Only this person can be registered.</source>
        <translation>Тек осы адамды ғана тіркеуге болады.</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Комиссияның шешімі</translation>
    </message>
    <message>
        <source>Register the elected akim</source>
        <translation>Сайланған әкімді тіркеу</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Қай құжат</translation>
    </message>
    <message>
        <source>Outgoing number of the letter</source>
        <translation>Хаттың шығыс нөмірі</translation>
    </message>
    <message>
        <source>{rule} ({law}): until {end}. Later it is recorded as late, with the reason.</source>
        <translation>{rule} ({law}); мерзімі: {end}. Одан кейін – кешіктірілген деп, себебімен жазылады.</translation>
    </message>
    <message>
        <source>Issue: {paper}</source>
        <translation>Беру: {paper}</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Құжатты беру</translation>
    </message>
    <message>
        <source>the electors&apos; list</source>
        <translation>таңдаушылар тізімі</translation>
    </message>
    <message>
        <source>the draft order of appointment</source>
        <translation>тағайындау туралы өкімнің жобасы</translation>
    </message>
    <message>
        <source>the letter presenting the decision</source>
        <translation>шешімді ұсыну туралы хат</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>The list of electors as it stands now. An earlier one is superseded and kept.</source>
        <translation>Таңдаушылар тізімінің қазіргі түрі. Бұрынғысы жаңасымен ауыстырылып, сақталады.</translation>
    </message>
    <message>
        <source>A draft for the superior akim&apos;s blank; it always carries the mark of a draft.</source>
        <translation>Жоғары тұрған әкімнің бланкіне арналған жоба; онда әрдайым «жоба» белгісі тұрады.</translation>
    </message>
    <message>
        <source>The letter by which the decision goes to the superior akim.</source>
        <translation>Шешім жоғары тұрған әкімге осы хатпен жіберіледі.</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>әлі берілмеген</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>What is presented</source>
        <translation>Не ұсынылады</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Қалай жіберілді</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Жіберу тәсілі</translation>
    </message>
    <message>
        <source>By hand, by courier, by post; in Kazakh and Russian.</source>
        <translation>Қолма-қол, курьермен, поштамен; қазақша және орысша.</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Жіберілген уақыты</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Алынуы</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Кім алды</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Алынған уақыты</translation>
    </message>
    <message>
        <source>The hour on the copy: the time limit for the order runs from it.</source>
        <translation>Көшірмедегі сағат: өкімнің мерзімі содан басталады.</translation>
    </message>
    <message>
        <source>Present the decision to the superior akim</source>
        <translation>Шешімді жоғары тұрған әкімге ұсыну</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Алынғанын жазу</translation>
    </message>
    <message>
        <source>The decision is presented at once ({law}); the program counts the same day.</source>
        <translation>Шешім дереу ұсынылады ({law}); бағдарлама сол күнді мерзім деп есептейді.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Registered akim</source>
        <translation>Тіркелген әкім</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Өкім</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Өкімнің нөмірі</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Қол қойылған уақыты</translation>
    </message>
    <message>
        <source>Day and hour, as on the order.</source>
        <translation>Өкімдегі күні мен сағаты.</translation>
    </message>
    <message>
        <source>The decision was received on {moment}. The order follows within {hours} hours ({law}); later it is recorded as late.</source>
        <translation>Шешім алынған уақыт: {moment}. Өкімнің мерзімі, сағат: {hours} ({law}); одан кейін кешіктірілген деп жазылады.</translation>
    </message>
    <message>
        <source>Record the order of appointment</source>
        <translation>Тағайындау туралы өкімді жазу</translation>
    </message>
    <message>
        <source>Record the appointment</source>
        <translation>Тағайындауды жазу</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Кімге тапсырылды</translation>
    </message>
    <message>
        <source>In what capacity</source>
        <translation>Қандай мәртебеде</translation>
    </message>
    <message>
        <source>Candidate, proxy, observer, press …; in Kazakh and Russian.</source>
        <translation>Кандидат, сенім білдірген адам, байқаушы, баспасөз …; қазақша және орысша.</translation>
    </message>
    <message>
        <source>Copy No</source>
        <translation>Көшірме №</translation>
    </message>
    <message>
        <source>Where several copies of one paper are given out.</source>
        <translation>Бір құжаттың бірнеше көшірмесі тапсырылса.</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Тапсырылған уақыты</translation>
    </message>
    <message>
        <source>Hand over a paper</source>
        <translation>Құжатты қол қойғызып тапсыру</translation>
    </message>
    <message>
        <source>Record that it was handed over</source>
        <translation>Тапсырылғанын жазу</translation>
    </message>
    <message>
        <source>Against signature, on the commission&apos;s copy.</source>
        <translation>Комиссияның данасына қол қойғызып.</translation>
    </message>
    <message>
        <source>No {number} · {title}, {day}</source>
        <translation>№ {number} · {title}, {day}</translation>
    </message>
    <message>
        <source>Issue {paper}</source>
        <translation>Беру: {paper}</translation>
    </message>
</context>
<context>
    <name>Appeals</name>
    <message>
        <source>the invalidation of the election</source>
        <translation>сайлауды жарамсыз деп тану</translation>
    </message>
    <message>
        <source>Against which decision</source>
        <translation>Қай шешімге</translation>
    </message>
    <message>
        <source>The appeal</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>Қайда берілді</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>What is asked, in short</source>
        <translation>Не сұралады, қысқаша</translation>
    </message>
    <message>
        <source>Record an appeal</source>
        <translation>Шағымды енгізу</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>Шағымды енгізу</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>The appeal is</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Granted, it sets the decision aside.</source>
        <translation>Қанағаттандырылған шағым шешімнің күшін жояды.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>қанағаттандырылды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Жауаптың нөмірі</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Жауаптың күні</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Мазмұны, қысқаша</translation>
    </message>
    <message>
        <source>Record the answer to an appeal</source>
        <translation>Шағымға жауапты енгізу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>invalidation</source>
        <translation>жарамсыз деп тану</translation>
    </message>
    <message>
        <source>No {number} of {day}: {who}</source>
        <translation>№ {number}, {day}: {who}</translation>
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
        <translation>Аты-жөні, тегі (қаз.)</translation>
    </message>
    <message>
        <source>Given name in Kazakh</source>
        <translation>Қазақша аты</translation>
    </message>
    <message>
        <source>Patronymic in Kazakh</source>
        <translation>Қазақша әкесінің аты</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Name, surname (Rus.)</source>
        <translation>Аты-жөні, тегі (орыс.)</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Орысша аты</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Орысша әкесінің аты</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Орысша мекенжайы</translation>
    </message>
    <message>
        <source>above the headings</source>
        <translation>тақырып жолынан жоғары</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>жиыны</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аты-жөні жоқ</translation>
    </message>
    <message>
        <source>beyond the longest list</source>
        <translation>тізім шегінен тыс</translation>
    </message>
    <message>
        <source>{rows} ({why})</source>
        <translation>{rows} ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n бос жол</numerusform>
            <numerusform>%n бос жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {rows}.</source>
        <translation>Өткізіп жіберілген жолдар: {rows}.</translation>
    </message>
    <message>
        <source>Row {row}, {columns}: {said}</source>
        <translation>{row}-жол, {columns}: {said}</translation>
    </message>
    <message>
        <source>Row {row} is not complete: {columns}. Complete it in the file, or later in the form.</source>
        <translation>{row}-жолда толтырылмаған: {columns}. Файлда немесе кейін нысанда толтырыңыз.</translation>
    </message>
    <message>
        <source>“{name}” (column {letter})</source>
        <translation>«{name}» ({letter} бағаны)</translation>
    </message>
    <message>
        <source>“{name}” (no column)</source>
        <translation>«{name}» (баған жоқ)</translation>
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
        <translation>Таңдаушыларды отырысқа шақыру</translation>
    </message>
    <message>
        <source>Call the electors</source>
        <translation>Таңдаушыларды шақыру</translation>
    </message>
    <message>
        <source>The commission sets the hour and the place (art. 38.4).</source>
        <translation>Сағаты мен орнын комиссия белгілейді (38.4-бап).</translation>
    </message>
    <message>
        <source>Why, for the decision</source>
        <translation>Себебі (шешім үшін)</translation>
    </message>
    <message>
        <source>Call the electors again</source>
        <translation>Таңдаушыларды қайта шақыру</translation>
    </message>
    <message>
        <source>Results announced at</source>
        <translation>Нәтижелер жарияланған уақыт</translation>
    </message>
    <message>
        <source>{body} announces the results ({law}).</source>
        <translation>Нәтижелерді жариялайтын: {body} ({law}).</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Кім жариялады</translation>
    </message>
    <message>
        <source>No ballot was given out: the meeting is closed without a vote. Where candidates stand, the electors are called again.</source>
        <translation>Бюллетеньдер берілген жоқ: отырыс дауыс берусіз жабылады. Кандидаттар болса, таңдаушылар қайта шақырылады.</translation>
    </message>
    <message>
        <source>Leave it empty if it was the commission&apos;s chair.</source>
        <translation>Комиссия төрағасы болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Басқа қатысқандар</translation>
    </message>
    <message>
        <source>Observers, proxies, press; leave it empty if nobody.</source>
        <translation>Байқаушылар, сенім білдірген адамдар, баспасөз; ешкім болмаса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Who kept the minutes</source>
        <translation>Хаттаманы кім жүргізді</translation>
    </message>
    <message>
        <source>The announcement</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Отырыс хаттамасы</translation>
    </message>
    <message>
        <source>On the vote day itself the commission decides; for another day whoever called the election ({law}). The meeting that was closed without a vote stays in the record.</source>
        <translation>Сол дауыс беру күніндегі отырыс туралы комиссия, басқа күнгі отырыс туралы сайлауды тағайындаған орган шешеді ({law}). Дауыс берусіз жабылған отырыс жазбаларда қалады.</translation>
    </message>
    <message>
        <source>Close the electors&apos; meeting</source>
        <translation>Таңдаушылар отырысын жабу</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Отырысты жабу</translation>
    </message>
    <message>
        <source>The meeting is closed when the results of the last vote have been announced.</source>
        <translation>Отырыс соңғы дауыс беру нәтижелері жарияланғаннан кейін жабылады.</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Қайда және қашан</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Басталуы</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>this commission</source>
        <translation>осы комиссия</translation>
    </message>
    <message>
        <source>the Central Election Commission</source>
        <translation>Орталық сайлау комиссиясы</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кім шешеді</translation>
    </message>
    <message>
        <source>Day of its decision</source>
        <translation>Оның шешімінің күні</translation>
    </message>
    <message>
        <source>Number of its decision</source>
        <translation>Оның шешімінің нөмірі</translation>
    </message>
    <message>
        <source>A decision is taken at a meeting of that day. No meeting has been held today yet.</source>
        <translation>Шешім сол күнгі отырыста қабылданады. Бүгін отырыс әлі өткен жоқ.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Hold a meeting first</source>
        <translation>Алдымен отырыс өткізу</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>The facts that the ground rests on.</source>
        <translation>Негізге алынған фактілер.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Ground of the law</source>
        <translation>Заңдағы негіз</translation>
    </message>
    <message>
        <source>Time for the candidate to appeal, in days: {days} ({law}).</source>
        <translation>Кандидаттың шағымдану мерзімі, күн: {days} ({law}).</translation>
    </message>
    <message>
        <source>Print the papers, have them signed, give the certificate against signature.</source>
        <translation>Құжаттарды басып шығарып, қол қойғызыңыз, куәлікті қол қойғызып тапсырыңыз.</translation>
    </message>
    <message>
        <source>Print the papers and have them signed.</source>
        <translation>Құжаттарды басып шығарып, қол қойғызыңыз.</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Тіркеу: {name}</translation>
    </message>
    <message>
        <source>Register a candidate</source>
        <translation>Кандидатты тіркеу</translation>
    </message>
    <message>
        <source>Register the candidate</source>
        <translation>Кандидатты тіркеу</translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation>Тіркеуден бас тарту</translation>
    </message>
    <message>
        <source>Refuse the registration</source>
        <translation>Тіркеуден бас тарту</translation>
    </message>
    <message>
        <source>Cancel a registration</source>
        <translation>Тіркеудің күшін жою</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Тіркеудің күшін жою</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s own written statement</source>
        <translation>Кандидаттың өз жазбаша арызының күні</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>The candidate is registered: the commission cancels its decision.</source>
        <translation>Кандидат тіркелген: комиссия өз шешімінің күшін жояды.</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Кандидатураның алынғанын жазу</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Кандидатураның алынғанын жазу</translation>
    </message>
</context>
<context>
    <name>Checked</name>
    <message>
        <source>Sign it off: type your own name</source>
        <translation>Растаңыз: өз аты-жөніңізді теріңіз</translation>
    </message>
    <message>
        <source>Surname, given name and patronymic as on the list of members, Kazakh or Russian.</source>
        <translation>Тегі, аты және әкесінің аты комиссия мүшелерінің тізіміндегідей, қазақ немесе орыс тілінде.</translation>
    </message>
    <message>
        <source>Compare every line with the paper before it is recorded.</source>
        <translation>Жазбас бұрын әр жолды қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Tick each warning first: it was compared with the paper.</source>
        <translation>Алдымен әр ескертуді белгілеңіз: қағазбен салыстырылды.</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Не жазылады</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>It is late, and will be recorded as late</source>
        <translation>Бұл кешігу, солай жазылады</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Алдымен осыны қараңыз</translation>
    </message>
    <message>
        <source>I compared it with the paper</source>
        <translation>Мен мұны қағазбен салыстырдым</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
    <message>
        <source>There is nothing to choose from now.</source>
        <translation>Қазір таңдайтын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Practice clock</source>
        <translation>Оқу-жаттығу сағаты</translation>
    </message>
    <message>
        <source>An hour on</source>
        <translation>Бір сағат алға</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Ертеңгі таң</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Сағатты қою</translation>
    </message>
    <message>
        <source>The clock does not go back. What happened earlier is recorded with its own moment.</source>
        <translation>Сағат кейін жылжымайды. Ертерек болған істі өз уақытымен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Why go on although the clock is behind?</source>
        <translation>Сағат кейін қалса да, неге жалғастырасыз?</translation>
    </message>
    <message>
        <source>Better set it right: in the system&apos;s settings, “Date and time”; then go on here, what is typed stays. Where that is not possible now, give the reason: the entry bears a mark.</source>
        <translation>Сағатты түзеткен дұрыс: жүйе баптауларындағы «Күн және уақыт»; содан кейін осында жалғастырыңыз, енгізілгендер қалады. Қазір мүмкін болмаса, себебін көрсетіңіз: жазбаға белгі қойылады.</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The calling decision</source>
        <translation>Сайлауды тағайындау туралы шешім</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Деректемелер</translation>
    </message>
    <message>
        <source>Member of the commission</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>Elector</source>
        <translation>Таңдаушы</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Filed paper</source>
        <translation>Тапсырылған құжат</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Meeting of the commission</source>
        <translation>Комиссия отырысы</translation>
    </message>
    <message>
        <source>Meeting of the electors</source>
        <translation>Таңдаушылар отырысы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Байқаушы</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Сенім білдірген адам</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Құжатты тапсыру</translation>
    </message>
    <message>
        <source>Presentation of the decision</source>
        <translation>Шешімді ұсыну</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Комиссияның шешімі</translation>
    </message>
    <message>
        <source>Decision on a candidate</source>
        <translation>Кандидат бойынша шешім</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Answer to an appeal</source>
        <translation>Шағымға жауап</translation>
    </message>
    <message>
        <source>Request to correct the list</source>
        <translation>Тізімді түзету туралы арыз</translation>
    </message>
    <message>
        <source>Extension of time</source>
        <translation>Мерзімді ұзарту</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>Invalidation</source>
        <translation>Жарамсыз деп тану</translation>
    </message>
    <message>
        <source>Repeat election</source>
        <translation>Қайта сайлау</translation>
    </message>
    <message>
        <source>Order of appointment</source>
        <translation>Тағайындау туралы өкім</translation>
    </message>
    <message>
        <source>Entry into office</source>
        <translation>Қызметке кірісу</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Әкімнің орнынан түсуі</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Әкімді қызметінен босату</translation>
    </message>
    <message>
        <source>Early end of the mandate</source>
        <translation>Әкім өкілеттігінің мерзімінен бұрын тоқтатылуы</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Кандидатураны алып тастау</translation>
    </message>
    <message>
        <source>Vote on conformity</source>
        <translation>Сәйкестік туралы дауыс беру</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Post and place of work</source>
        <translation>Лауазымы және жұмыс орны</translation>
    </message>
    <message>
        <source>Settlement of residence</source>
        <translation>Тұрғылықты елді мекені</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Қоғамдық бірлестік</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Кім тағайындады</translation>
    </message>
    <message>
        <source>Number of the calling decision</source>
        <translation>Тағайындау туралы шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Day of the calling decision</source>
        <translation>Тағайындау туралы шешімнің күні</translation>
    </message>
    <message>
        <source>Seats in the maslikhat</source>
        <translation>Мәслихаттағы орындар</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Аудан немесе өзге бірлік</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Қайда жарияланды</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>Кім төрағалық етті</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Құжаттың күні</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s paper</source>
        <translation>Кандидат арызының күні</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Қалай жіберілді</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім алды</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Жауаптың мәтіні</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Арыз беруші</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Не сұралған</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>Votes: for, against, abstained</source>
        <translation>Дауыстар: жақтап, қарсы, қалыс</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Number of the check&apos;s paper</source>
        <translation>Арнайы тексеріс құжатының нөмірі</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Жауаптың нөмірі</translation>
    </message>
    <message>
        <source>Number of the prosecutor&apos;s opinion</source>
        <translation>Прокурор қорытындысының нөмірі</translation>
    </message>
    <message>
        <source>Number of the consent</source>
        <translation>Келісімнің нөмірі</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Оқиға күні</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Жауаптың күні</translation>
    </message>
    <message>
        <source>Date of the prosecutor&apos;s opinion</source>
        <translation>Прокурор қорытындысының күні</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Келісімнің күні</translation>
    </message>
    <message>
        <source>Day the commission was told</source>
        <translation>Комиссияға хабарланған күн</translation>
    </message>
    <message>
        <source>Date of the check&apos;s paper</source>
        <translation>Тексеріс құжатының күні</translation>
    </message>
    <message>
        <source>Acting akim from</source>
        <translation>Әкімнің міндетін атқара бастаған күн</translation>
    </message>
    <message>
        <source>Received, day and hour</source>
        <translation>Алынған күні мен сағаты</translation>
    </message>
    <message>
        <source>Filed, day and hour</source>
        <translation>Берілген күні мен сағаты</translation>
    </message>
    <message>
        <source>Oath, day and hour</source>
        <translation>Ант берілген күн мен сағат</translation>
    </message>
    <message>
        <source>Who dissented</source>
        <translation>Ерекше пікір білдірген мүше</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Қазір жазылғаны</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>Қалай болуы керек</translation>
    </message>
    <message>
        <source>A date as 12.08.2005, an hour after it as 14:30, votes as 6-1-0.</source>
        <translation>Күн – 12.08.2005 түрінде, сағаты – одан кейін 14:30, дауыстар – 6-1-0 түрінде.</translation>
    </message>
    <message>
        <source>How the mistake came about</source>
        <translation>Қате қалай пайда болды</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кім көрсетті</translation>
    </message>
    <message>
        <source>Decision of a court or the higher commission</source>
        <translation>Соттың немесе жоғары тұрған комиссияның шешімі</translation>
    </message>
    <message>
        <source>Only for an elector after the list is closed.</source>
        <translation>Тізім жабылғаннан кейін таңдаушы үшін ғана.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Түзетуді енгізу</translation>
    </message>
    <message>
        <source>Nothing is erased: the journal shows the old value and the new one. Papers built on the entry become superseded and can be issued anew.</source>
        <translation>Ештеңе өшірілмейді: журнал бұрынғы және жаңа мәнді көрсетеді. Осы жазбаға негізделген құжаттар ауыстырылған болып саналады, оларды қайта беруге болады.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкім</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>Which entry</source>
        <translation>Қай жазба</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
</context>
<context>
    <name>DayForms</name>
    <message>
        <source>Who enters</source>
        <translation>Кім енгізеді</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Hours on the paper</source>
        <translation>Қағаздағы уақыт</translation>
    </message>
    <message>
        <source>The urn was opened at</source>
        <translation>Жәшік ашылған уақыт</translation>
    </message>
    <message>
        <source>The count was finished at</source>
        <translation>Санау аяқталған уақыт</translation>
    </message>
    <message>
        <source>Two persons enter the figures from the paper, each without seeing the other&apos;s (art. 43). Nothing typed here is kept before it is recorded.</source>
        <translation>Көрсеткіштерді қағаздан екі адам бірінің енгізгенін бірі көрмей енгізеді (43-бап). Жазылғанға дейін терілгені еш жерде сақталмайды.</translation>
    </message>
    <message>
        <source>Record the figures</source>
        <translation>Көрсеткіштерді жазу</translation>
    </message>
    <message>
        <source>Enter the figures that differ again</source>
        <translation>Сәйкес келмегендерін қайта енгізу</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>әлі енгізілмеген</translation>
    </message>
    <message>
        <source>{name}, {hour}</source>
        <translation>{name}, {hour}</translation>
    </message>
    <message>
        <source>not by {name}: that person made the other entry</source>
        <translation>{name} емес: басқа енгізуді сол адам жасаған</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Осы енгізу</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Санау көрсеткіштерін енгізу</translation>
    </message>
    <message>
        <source>Make the second entry of the count</source>
        <translation>Көрсеткіштерді екінші рет енгізу</translation>
    </message>
    <message>
        <source>Make the first entry of the count</source>
        <translation>Көрсеткіштерді бірінші рет енгізу</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Екінші енгізу</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Бірінші енгізу</translation>
    </message>
    <message>
        <source>Another person than at the first entry. The first figures are not shown to anybody.</source>
        <translation>Бірінші енгізген адам емес. Алғашқы көрсеткіштер ешкімге көрсетілмейді.</translation>
    </message>
    <message>
        <source>The second entry is made by another person, who does not see these figures.</source>
        <translation>Екінші енгізуді бұл көрсеткіштерді көрмейтін басқа адам жасайды.</translation>
    </message>
    <message>
        <source>{electors} electors and a reserve of {reserve}.</source>
        <translation>Таңдаушылар: {electors}, қор: {reserve}.</translation>
    </message>
    <message>
        <source>Names on the ballot</source>
        <translation>Бюллетеньдегі есімдер</translation>
    </message>
    <message>
        <source>The program sets the names: nobody picks or orders them.</source>
        <translation>Есімдерді бағдарлама қояды: оларды ешкім таңдамайды және ауыстырмайды.</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Таралым</translation>
    </message>
    <message>
        <source>How many are printed</source>
        <translation>Қанша басылады</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Комиссияның шешімі</translation>
    </message>
    <message>
        <source>Second vote: the ballot carries the two who go on, in the same order ({law}).</source>
        <translation>Қайта дауыс беру: бюллетеньде өткен екі кандидат, сол ретпен ({law}).</translation>
    </message>
    <message>
        <source>The ballot carries every registered candidate and nobody else, in the order of the Kazakh alphabet, in both languages ({law}).</source>
        <translation>Бюллетеньде барлық тіркелген кандидаттар ғана, қазақ әліпбиі ретімен, екі тілде ({law}).</translation>
    </message>
    <message>
        <source>Approve the ballot</source>
        <translation>Бюллетеньді бекіту</translation>
    </message>
    <message>
        <source>The quorum is counted of</source>
        <translation>Кворум неден есептеледі</translation>
    </message>
    <message>
        <source>all seats of the maslikhat: {seats}</source>
        <translation>мәслихаттың барлық орны: {seats}</translation>
    </message>
    <message>
        <source>the deputies elected: {listed}</source>
        <translation>сайланған депутаттар: {listed}</translation>
    </message>
    <message>
        <source>Deputies present</source>
        <translation>Қатысып отырған депутаттар</translation>
    </message>
    <message>
        <source>One list for the whole roll call; no hours are kept of anybody. The Rules count of: {base}.</source>
        <translation>Бүкіл тіркеуге бір тізім; келген уақыты жазылмайды. Ережелер бойынша есептеу негізі: {base}.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>The meeting was opened at</source>
        <translation>Отырыс ашылған уақыт</translation>
    </message>
    <message>
        <source>The urn was shown empty and sealed at</source>
        <translation>Жәшік бос күйінде көрсетіліп, мөрленген уақыт</translation>
    </message>
    <message>
        <source>Before the meeting is opened.</source>
        <translation>Отырыс ашылғанға дейін.</translation>
    </message>
    <message>
        <source>At least {part}/{whole} of the deputies must be present ({law}). With fewer the attempt is recorded and minuted, closed without a vote, and the electors are called again.</source>
        <translation>Депутаттардың кемінде {part}/{whole} бөлігі қатысуға тиіс ({law}). Аз болса, бұл жазылып, хаттама жасалады, отырыс дауыс берусіз жабылады және таңдаушылар қайта шақырылады.</translation>
    </message>
    <message>
        <source>Open the meeting of the electors</source>
        <translation>Таңдаушылар отырысын ашу</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>{body} presides ({law}).</source>
        <translation>Төрағалық етеді: {body} ({law}).</translation>
    </message>
    <message>
        <source>Name of who presides</source>
        <translation>Төрағалық етушінің аты-жөні</translation>
    </message>
    <message>
        <source>Who got a ballot, and from whom</source>
        <translation>Бюллетеньді кім және кімнен алды</translation>
    </message>
    <message>
        <source>Copy the list for signing out, when the voting is over.</source>
        <translation>Дауыс беру аяқталғанда беру тізімін көшіріңіз.</translation>
    </message>
    <message>
        <source>The voting</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>The voting began at</source>
        <translation>Дауыс беру басталған уақыт</translation>
    </message>
    <message>
        <source>The voting was closed at</source>
        <translation>Дауыс беру аяқталған уақыт</translation>
    </message>
    <message>
        <source>The whole list is one act with one time, that of the close of the voting. The chair and the secretary never give out ballots (art. 41). Until it is recorded the list stays a draft.</source>
        <translation>Бүкіл тізім бір әрекетпен және бір уақытпен – дауыс беру аяқталған сағатпен – жазылады. Төраға мен хатшы бюллетень бермейді (41-бап). Жазылғанға дейін тізім жоба болып қалады.</translation>
    </message>
    <message>
        <source>Sign out the ballots</source>
        <translation>Бюллетеньдердің берілуін жазу</translation>
    </message>
    <message>
        <source>Close the voting and record the list</source>
        <translation>Дауыс беруді жауып, тізімді жазу</translation>
    </message>
    <message>
        <source>The urn was shown empty and sealed anew at</source>
        <translation>Жәшік қайта бос күйінде көрсетіліп, мөрленген уақыт</translation>
    </message>
    <message>
        <source>After the first protocol was signed, before the second voting (art. 40.4).</source>
        <translation>Бірінші хаттамаға қол қойылғаннан кейін, қайта дауыс беруге дейін (40.4-бап).</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылғаны</translation>
    </message>
    <message>
        <source>Given to electors</source>
        <translation>Таңдаушыларға берілгені</translation>
    </message>
    <message>
        <source>Spoilt and replaced</source>
        <translation>Бүлініп, ауыстырылғаны</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>Unused ballots</source>
        <translation>Пайдаланылмаған бюллетеньдер</translation>
    </message>
    <message>
        <source>How many were cancelled</source>
        <translation>Қаншасы жойылды</translation>
    </message>
    <message>
        <source>Count the ballots that are left on the table.</source>
        <translation>Үстелде қалған бюллетеньдерді санаңыз.</translation>
    </message>
    <message>
        <source>They were cancelled at</source>
        <translation>Жойылған уақыты</translation>
    </message>
    <message>
        <source>Unused ballots are counted and cancelled after the voting and before the urn is opened (art. 43.4).</source>
        <translation>Пайдаланылмаған бюллетеньдер дауыс беруден кейін, жәшік ашылғанға дейін саналып, жойылады (43.4-бап).</translation>
    </message>
    <message>
        <source>Cancel the unused ballots</source>
        <translation>Пайдаланылмаған бюллетеньдерді жою</translation>
    </message>
    <message>
        <source>Record the cancelling</source>
        <translation>Жойылғанын жазу</translation>
    </message>
    <message>
        <source>Record today&apos;s meeting of the commission first</source>
        <translation>Алдымен комиссияның бүгінгі отырысын жазу</translation>
    </message>
    <message>
        <source>{title} (second vote)</source>
        <translation>{title} (қайта дауыс беру)</translation>
    </message>
</context>
<context>
    <name>DecisionField</name>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Taken at the meeting</source>
        <translation>Қай отырыста қабылданды</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>Dissent of a member</source>
        <translation>Мүшенің ерекше пікірі</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>At least {needed} of {members} votes are needed.</source>
        <translation>Комиссияның {members} мүшесінен кемінде {needed} дауыс керек.</translation>
    </message>
    <message>
        <source>Open vote</source>
        <translation>Ашық дауыс беру</translation>
    </message>
    <message>
        <source>No {number} of {day}, {present} present</source>
        <translation>№ {number}, {day}, қатысқаны {present}</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Entry No {number} of the journal, {moment}, {who}.</source>
        <translation>Журналдағы № {number} жазба, {moment}, {who}.</translation>
    </message>
    <message>
        <source>Papers to print and sign</source>
        <translation>Басып шығарып, қол қоятын құжаттар</translation>
    </message>
    <message>
        <source>No {number} · {title}</source>
        <translation>№ {number} · {title}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>The commission decides it at a meeting: record today&apos;s meeting first.</source>
        <translation>Мұны комиссия отырыста шешеді: алдымен бүгінгі отырысты жазыңыз.</translation>
    </message>
    <message>
        <source>The election is complete.</source>
        <translation>Сайлау аяқталды.</translation>
    </message>
    <message>
        <source>Nothing else can be done today.</source>
        <translation>Бүгін басқа ештеңе істеуге болмайды.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Шолуға</translation>
    </message>
</context>
<context>
    <name>EndingForms</name>
    <message>
        <source>The paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кім жазды</translation>
    </message>
    <message>
        <source>Name and standing, as on the paper.</source>
        <translation>Аты-жөні мен мәртебесі, қағаздағыдай.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Мазмұны, қысқаша</translation>
    </message>
    <message>
        <source>Record a complaint or statement</source>
        <translation>Шағымды немесе арызды жазу</translation>
    </message>
    <message>
        <source>Record the paper</source>
        <translation>Құжатты жазу</translation>
    </message>
    <message>
        <source>Complaints, dissents and observers&apos; statements are attached to the count protocol (art. 20-1, 20.5). What comes after it is signed is attached to the protocol of the result.</source>
        <translation>Шағымдар, ерекше пікірлер мен байқаушылардың арыздары санау хаттамасына қоса беріледі (20-1, 20.5-баптар). Оған қол қойылғаннан кейін түскені сайлау нәтижелері туралы хаттамаға қоса беріледі.</translation>
    </message>
    <message>
        <source>Member who dissents</source>
        <translation>Ерекше пікір білдірген мүше</translation>
    </message>
    <message>
        <source>Registered observer</source>
        <translation>Тіркелген байқаушы</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Қоса берілетіндер</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Түсініктемелер</translation>
    </message>
    <message>
        <source>The copy is posted at</source>
        <translation>Көшірме ілінген жер</translation>
    </message>
    <message>
        <source>In sight of everybody, where the vote was held.</source>
        <translation>Дауыс берілген жерде, көпшіліктің көзіне көрінетіндей.</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Қол қойылған уақыты</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>Copy and hour</source>
        <translation>Көшірме мен сағат</translation>
    </message>
    <message>
        <source>The figures are frozen. Print the protocol, sign it by hand and post its copy.</source>
        <translation>Көрсеткіштер енді өзгермейді. Хаттаманы басып шығарып, қолмен қол қойыңыз да, көшірмесін іліңіз.</translation>
    </message>
    <message>
        <source>Sign the count protocol</source>
        <translation>Дауыс беру нәтижелері туралы хаттамаға қол қою</translation>
    </message>
    <message>
        <source>Issue the protocol for signing</source>
        <translation>Хаттаманы қол қоюға беру</translation>
    </message>
    <message>
        <source>All members sign; for one who does not the reason is printed (art. 43.8). Each warning of the count is printed with the commission&apos;s explanation. Then the figures can&apos;t be changed.</source>
        <translation>Барлық мүше қол қояды; қол қоймағанның себебі басылады (43.8-бап). Әр ескерту комиссияның түсініктемесімен басылады. Содан кейін көрсеткіштерді өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The protocol was first written by hand, without the program</source>
        <translation>Хаттама алдымен бағдарламасыз, қолмен жазылды</translation>
    </message>
    <message>
        <source>Then its words are typed too, to be compared with the digits (art. 43.8).</source>
        <translation>Онда оның жазбаша сандары да енгізіліп, цифрлармен салыстырылады (43.8-бап).</translation>
    </message>
    <message>
        <source>The figures in words, as on that paper</source>
        <translation>Сол қағаздағы жазбаша сандар</translation>
    </message>
    <message>
        <source>What the figures come to</source>
        <translation>Көрсеткіштерден не шығады</translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation>Шешімді жазу</translation>
    </message>
    <message>
        <source>The law leaves a question open</source>
        <translation>Заң мәселені ашық қалдырады</translation>
    </message>
    <message>
        <source>The readings and the result of each</source>
        <translation>Түсіндірулер және әрқайсысының нәтижесі</translation>
    </message>
    <message>
        <source>The program doesn&apos;t choose between them.</source>
        <translation>Бағдарлама олардың арасынан таңдамайды.</translation>
    </message>
    <message>
        <source>Establish the result</source>
        <translation>Нәтижені белгілеу</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Нәтижені жазу</translation>
    </message>
    <message>
        <source>The result follows from the signed figures and the Rules. No person picks it.</source>
        <translation>Нәтиже қол қойылған көрсеткіштер мен ережелерден шығады. Оны ешкім таңдамайды.</translation>
    </message>
    <message>
        <source>Who goes on</source>
        <translation>Кім өтті</translation>
    </message>
    <message>
        <source>The two whom the result of the first vote names.</source>
        <translation>Бірінші дауыс берудің нәтижесі атаған екі кандидат.</translation>
    </message>
    <message>
        <source>Decision of the commission</source>
        <translation>Комиссияның шешімі</translation>
    </message>
    <message>
        <source>The second vote begins at</source>
        <translation>Қайта дауыс берудің басталуы</translation>
    </message>
    <message>
        <source>Call the second vote</source>
        <translation>Қайта дауыс беруді тағайындау</translation>
    </message>
    <message>
        <source>The second vote is held on the same day ({law}).</source>
        <translation>Қайта дауыс беру сол күні өткізіледі ({law}).</translation>
    </message>
    <message>
        <source>No question is open now.</source>
        <translation>Қазір ашық мәселе жоқ.</translation>
    </message>
    <message>
        <source>The open question</source>
        <translation>Ашық мәселе</translation>
    </message>
    <message>
        <source>Record a ruling on an open point</source>
        <translation>Ашық мәселе бойынша шешімді жазу</translation>
    </message>
    <message>
        <source>Where the Rules are silent the answer of the competent body is recorded, with its paper.</source>
        <translation>Ережелерде айтылмаған жағдайда уәкілетті органның жауабы құжатымен жазылады.</translation>
    </message>
    <message>
        <source>To the ballot of the second vote</source>
        <translation>Қайта дауыс берудің бюллетеніне</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Entry</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>екеудің біріншісі</translation>
    </message>
    <message>
        <source>the second of two</source>
        <translation>екеудің екіншісі</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>electors on the list</source>
        <translation>дауыс беру пунктіндегі таңдаушылардың жалпы саны</translation>
    </message>
    <message>
        <source>electors present</source>
        <translation>отырысқа қатысқан таңдаушылар саны</translation>
    </message>
    <message>
        <source>ballots received by the commission</source>
        <translation>комиссия алған бюллетеньдер саны</translation>
    </message>
    <message>
        <source>electors who got a ballot</source>
        <translation>бюллетень алған таңдаушылар саны</translation>
    </message>
    <message>
        <source>signatures on the list for signing out</source>
        <translation>тізімдегі қолдар саны</translation>
    </message>
    <message>
        <source>ballots issued by each member of the commission:</source>
        <translation>комиссияның әрбір мүшесі берген бюллетеньдер саны:</translation>
    </message>
    <message>
        <source>ballots spoilt and replaced</source>
        <translation>бүлінген, ауыстырылған бюллетеньдер саны</translation>
    </message>
    <message>
        <source>ballots cancelled, unused</source>
        <translation>жойылған бюллетеньдер саны</translation>
    </message>
    <message>
        <source>ballots taken from the urn</source>
        <translation>жәшіктен алынған бюллетеньдер саны</translation>
    </message>
    <message>
        <source>electors who took part in the vote</source>
        <translation>дауыс беруге қатысқан таңдаушылардың жалпы саны</translation>
    </message>
    <message>
        <source>votes for each candidate:</source>
        <translation>әрбір кандидат үшін берілген дауыстар саны:</translation>
    </message>
    <message>
        <source>ballots held to be invalid</source>
        <translation>жарамсыз деп танылған бюллетеньдер саны</translation>
    </message>
    <message>
        <source>Read each figure from the paper. An empty line is not zero: where there is none, enter 0. Enter goes on, the arrow up goes back.</source>
        <translation>Әр көрсеткішті қағаздан оқыңыз. Бос жол нөл емес: ештеңе болмаса, 0 енгізіңіз. Enter – әрі қарай, жоғары бағытша – кері.</translation>
    </message>
</context>
<context>
    <name>FiledField</name>
    <message>
        <source>File it again</source>
        <translation>Қайта тапсыру</translation>
    </message>
    <message>
        <source>Filed now</source>
        <translation>Қазір тапсырылды</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
    <message>
        <source>Number, if any</source>
        <translation>Нөмірі, болса</translation>
    </message>
    <message>
        <source>Defect, if any</source>
        <translation>Кемшілігі, болса</translation>
    </message>
    <message>
        <source>sheets: {count}</source>
        <translation>парақ: {count}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>defect: {defect}</source>
        <translation>кемшілігі: {defect}</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>әлі тапсырылмаған</translation>
    </message>
    <message>
        <source>filed with a defect: {defect}</source>
        <translation>кемшілігімен тапсырылған: {defect}</translation>
    </message>
    <message>
        <source>filed, {day}</source>
        <translation>тапсырылды, {day}</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>When it happened</source>
        <translation>Қашан болды</translation>
    </message>
    <message>
        <source>If it is now, leave it empty. Deadlines are judged by this moment.</source>
        <translation>Қазір болса, бос қалдырыңыз. Мерзімдер осы уақытпен есептеледі.</translation>
    </message>
    <message>
        <source>Bring over from an earlier file…</source>
        <translation>Бұрынғы файлдан көшіру…</translation>
    </message>
    <message>
        <source>Brought back: what was typed here on {moment}.</source>
        <translation>Осында {moment} терілгені қайтарылды.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Deputy present</source>
        <translation>Қатысып отырған депутат</translation>
    </message>
    <message>
        <source>Spoilt,
replaced</source>
        <translation>Бүлінген,
ауысқан</translation>
    </message>
    <message>
        <source>no ballot</source>
        <translation>бюллетеньсіз</translation>
    </message>
    <message>
        <source>ballot from {member}</source>
        <translation>бюллетень берген комиссия мүшесі: {member}</translation>
    </message>
    <message>
        <source>spoilt and replaced</source>
        <translation>бүлініп, ауыстырылғаны</translation>
    </message>
</context>
<context>
    <name>GivenField</name>
    <message>
        <source>Ballots given out</source>
        <translation>Берілген бюллетеньдер</translation>
    </message>
    <message>
        <source>The member who issued them</source>
        <translation>Бюллетень берген комиссия мүшесі</translation>
    </message>
    <message>
        <source>Mark the rest</source>
        <translation>Қалғандарын белгілеу</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Тізімді тазарту</translation>
    </message>
    <message>
        <source>All present who are not marked yet got theirs from</source>
        <translation>Әлі белгіленбеген қатысқандардың бәріне бюллетень берген мүше</translation>
    </message>
    <message>
        <source>Arrows move, Space marks. A digit (1, 2 …) names the member and goes to the next line; Delete takes the mark away.</source>
        <translation>Бағытшалар жылжытады, бос орын белгілейді. Цифр (1, 2 …) мүшені атап, келесі жолға өтеді; Delete белгіні алады.</translation>
    </message>
    <message>
        <source>{count} of {total} present</source>
        <translation>қатысқан {total} депутаттан {count}</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Таралым</translation>
    </message>
    <message>
        <source>Got no ballot</source>
        <translation>Бюллетень алмағандар</translation>
    </message>
    <message>
        <source>Spoilt and replaced</source>
        <translation>Бүлініп, ауыстырылғаны</translation>
    </message>
    <message>
        <source>The list is cleared.</source>
        <translation>Тізім тазартылды.</translation>
    </message>
    <message>
        <source>Given to {count} of {total} present.</source>
        <translation>Қатысқан {total} депутаттан {count} алды.</translation>
    </message>
    <message>
        <source>Nobody has issued a ballot yet.</source>
        <translation>Әзірге ешкім бюллетень берген жоқ.</translation>
    </message>
    <message>
        <source>{used} of {run} printed are used ({replaced} spoilt and replaced), {left} left</source>
        <translation>Басылған {run} бюллетеньнен {used} пайдаланылды (бүлініп, ауыстырылғаны: {replaced}), қалғаны {left}</translation>
    </message>
</context>
<context>
    <name>HappenedField</name>
    <message>
        <source>If it is now, leave it empty.</source>
        <translation>Қазір болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>now, {moment}</source>
        <translation>қазір, {moment}</translation>
    </message>
</context>
<context>
    <name>Hindered</name>
    <message>
        <source>There is nothing to choose from: {reason}.</source>
        <translation>Таңдайтын ештеңе жоқ: {reason}.</translation>
    </message>
    <message>
        <source>This can&apos;t be recorded now</source>
        <translation>Қазір мұны жазуға болмайды</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>Кандидаттарға</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a list</source>
        <translation>Тізімді жүктеу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер кодтауы</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Ұяшықтар арасында</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Look at the Kazakh letters: the file doesn&apos;t say how they are written.</source>
        <translation>Қазақ әріптерін қараңыз: файлда олардың қалай жазылғаны айтылмаған.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Файлдың жолдары</translation>
    </message>
    <message>
        <source>No row of this file is a deputy.</source>
        <translation>Бұл файлда депутат жазылған жол жоқ.</translation>
    </message>
    <message>
        <source>A deputy&apos;s row holds a surname and a given name. Say above which column is what, take another sheet, or choose another file.</source>
        <translation>Депутат жолында тегі мен аты тұрады. Жоғарыда қай бағанда не тұрғанын көрсетіңіз, басқа парақты алыңыз немесе басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Deputies from “{file}”</source>
        <translation>Депутаттар: «{file}» файлынан</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Қай бағанда не тұр</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Басқа файл таңдау…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ticked.</source>
        <translation>
            <numerusform>%n жол белгіленген.</numerusform>
            <numerusform>%n жол белгіленген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to be completed in the form.</source>
        <translation>
            <numerusform>Нысанда толықтырылатыны: %n.</numerusform>
            <numerusform>Нысанда толықтырылатыны: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Жүктелмейтіні: %n.</numerusform>
            <numerusform>Жүктелмейтіні: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet: the form comes next.</source>
        <translation>Әзірге ештеңе жазылған жоқ: келесі – нысан.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) into the form</source>
        <translation>
            <numerusform>Нысанға %n жол енгізу</numerusform>
            <numerusform>Нысанға %n жол енгізу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n жол жүктелді.</numerusform>
            <numerusform>%n жол жүктелді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Жүктелмеген жолдар: {rows}.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Number given by the commission</source>
        <translation>Комиссия берген нөмір</translation>
    </message>
    <message>
        <source>Of the outgoing letter, or of the case.</source>
        <translation>Шығыс хаттың немесе істің нөмірі.</translation>
    </message>
    <message>
        <source>Issue a paper</source>
        <translation>Құжат беру</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Құжатты беру</translation>
    </message>
    <message>
        <source>Papers that no other act issues. What is not listed lacks something in the record still.</source>
        <translation>Басқа әрекеттермен берілмейтін құжаттар. Тізімде жоқ құжатқа қажет деректердің бәрі әлі жазылмаған.</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Checking</source>
        <translation>Тексеру</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The request</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Арыз беруші</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>The list is</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетіледі</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>өзгеріссіз қалады</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Decision of a court or the higher commission</source>
        <translation>Соттың немесе жоғары тұрған комиссияның шешімі</translation>
    </message>
    <message>
        <source>Only after 20:00 of the day before the vote.</source>
        <translation>Дауыс беру алдындағы күнгі 20:00-ден кейін ғана.</translation>
    </message>
    <message>
        <source>Answer a request about the electors&apos; list</source>
        <translation>Таңдаушылар тізімі туралы арызға жауап беру</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>It is answered the same day; a refusal is handed over as a copy with its reason (art. 26.4). The correction itself is an act of its own.</source>
        <translation>Жауап сол күні беріледі; бас тарту туралы дәлелді шешімнің көшірмесі арыз берушіге тапсырылады (26.4-бап). Түзетудің өзі бөлек әрекетпен енгізіледі.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>End a member&apos;s suspension</source>
        <translation>Мүшені қызметіне қайтару</translation>
    </message>
    <message>
        <source>End the suspension</source>
        <translation>Мүшені қайтару</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Issue a paper anew</source>
        <translation>Құжатты қайта беру</translation>
    </message>
    <message>
        <source>Issue the paper anew</source>
        <translation>Құжатты қайта беру</translation>
    </message>
    <message>
        <source>The superseded paper is kept, marked, and points to the new one.</source>
        <translation>Ауыстырылған құжат белгісімен сақталып, жаңасын көрсетіп тұрады.</translation>
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
        <translation>Неге кешікті?</translation>
    </message>
    <message>
        <source>The reason stays in the record and is printed where the law asks for it.</source>
        <translation>Себебі істе қалады және заң талап еткен жерде басылады.</translation>
    </message>
    <message>
        <source>Who gives the reason: name and office</source>
        <translation>Себепті кім айтады: аты-жөні мен лауазымы</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>Decision of the commission</source>
        <translation>Комиссияның шешімі</translation>
    </message>
    <message>
        <source>Decision of: {body}</source>
        <translation>Кімнің шешімі: {body}</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>The Rules name this body, not the commission.</source>
        <translation>Ережелерде комиссия емес, осы орган аталған.</translation>
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
        <translation>комиссия алғаны</translation>
    </message>
    <message>
        <source>given to electors</source>
        <translation>таңдаушыларға берілгені</translation>
    </message>
    <message>
        <source>spoilt and replaced</source>
        <translation>бүлініп, ауыстырылғаны</translation>
    </message>
    <message>
        <source>unused, cancelled</source>
        <translation>жойылғаны</translation>
    </message>
    <message>
        <source>issued by the members</source>
        <translation>комиссия мүшелері бергені</translation>
    </message>
    <message>
        <source>signatures on the list</source>
        <translation>тізімдегі қолдар</translation>
    </message>
    <message>
        <source>present</source>
        <translation>қатысып отыр</translation>
    </message>
    <message>
        <source>taken from the urn</source>
        <translation>жәшіктен алынғаны</translation>
    </message>
    <message>
        <source>for the candidates</source>
        <translation>кандидаттар үшін</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>жарамсызы</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>қатысқаны</translation>
    </message>
    <message>
        <source>Ballots received</source>
        <translation>Алынған бюллетеньдер</translation>
    </message>
    <message>
        <source>Ballots given out</source>
        <translation>Берілген бюллетеньдер</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message>
        <source>The urn</source>
        <translation>Жәшік</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Дауыс беруге қатысқаны</translation>
    </message>
    <message>
        <source>Ledger of ballots</source>
        <translation>Бюллетеньдер есебі</translation>
    </message>
    <message>
        <source>{over} more than {name}: {most}</source>
        <translation>«{name}» санынан {over} артық: {most}</translation>
    </message>
    <message>
        <source>{off} more than the sum {sum}</source>
        <translation>{sum} қосындысынан {off} артық</translation>
    </message>
    <message>
        <source>{off} less than the sum {sum}</source>
        <translation>{sum} қосындысынан {off} кем</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>not all entered</source>
        <translation>бәрі енгізілмеген</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>Elected akim</source>
        <translation>Сайланған әкім</translation>
    </message>
    <message>
        <source>Record the entry into office</source>
        <translation>Қызметке кірісуді енгізу</translation>
    </message>
    <message>
        <source>No {number} of the register</source>
        <translation>Тізілімдегі № {number}</translation>
    </message>
    <message>
        <source>The oath</source>
        <translation>Ант беру</translation>
    </message>
    <message>
        <source>Oath taken at</source>
        <translation>Ант берілген уақыт</translation>
    </message>
    <message>
        <source>Before the deputies of the maslikhat</source>
        <translation>Мәслихат депутаттарының алдында</translation>
    </message>
    <message>
        <source>Before the commission</source>
        <translation>Комиссияның алдында</translation>
    </message>
    <message>
        <source>The certificate handed over by the chair</source>
        <translation>Төраға тапсырған куәлік</translation>
    </message>
    <message>
        <source>It is issued first, on the page Papers.</source>
        <translation>Алдымен ол «Құжаттар» бетінде беріледі.</translation>
    </message>
    <message>
        <source>The special check</source>
        <translation>Арнайы тексеріс</translation>
    </message>
    <message>
        <source>Acting as akim from</source>
        <translation>Әкімнің міндетін атқара бастаған күні</translation>
    </message>
    <message>
        <source>The result is positive</source>
        <translation>Тексеріс нәтижесі оң</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>Құжаттың күні</translation>
    </message>
    <message>
        <source>Date of the akim&apos;s own statement</source>
        <translation>Әкімнің жеке өтінішінің күні</translation>
    </message>
    <message>
        <source>Record a resignation</source>
        <translation>Әкімнің орнынан түсу өтінішін енгізу</translation>
    </message>
    <message>
        <source>Record the resignation</source>
        <translation>Орнынан түсу өтінішін енгізу</translation>
    </message>
    <message>
        <source>It is answered, and the answer may be a refusal. Time limit in months: {months} ({law}).</source>
        <translation>Өтінішке жауап беріледі, қабылданбауы да мүмкін. Жауап мерзімі, ай: {months} ({law}).</translation>
    </message>
    <message>
        <source>The mandate ends on the day of the event; the time limit for the by-election runs from it. In months: {months} ({law}).</source>
        <translation>Өкілеттік оқиға күні тоқтатылады; шығып қалған әкімнің орнына сайлау мерзімі сол күннен есептеледі, ай: {months} ({law}).</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>refused: the akim stays</source>
        <translation>қабылданбады: әкім қалады</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Әкімнің орнынан түсуі</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Жауабы</translation>
    </message>
    <message>
        <source>Record the answer to a resignation</source>
        <translation>Әкімнің орнынан түсу өтінішіне жауапты енгізу</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Number of the decision: {body}</source>
        <translation>Шешімнің нөмірі: {body}</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Оқиға күні</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Record the early end of the mandate</source>
        <translation>Әкім өкілеттігінің мерзімінен бұрын тоқтатылуын енгізу</translation>
    </message>
    <message>
        <source>Record the end of the mandate</source>
        <translation>Өкілеттіктің тоқтатылуын енгізу</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>The prosecutor&apos;s prior opinion</source>
        <translation>Прокурордың алдын ала қорытындысы</translation>
    </message>
    <message>
        <source>The commission was told on</source>
        <translation>Комиссияға хабарланған күн</translation>
    </message>
    <message>
        <source>Record a dismissal</source>
        <translation>Әкімді қызметінен босатуды енгізу</translation>
    </message>
    <message>
        <source>Record the dismissal</source>
        <translation>Босатуды енгізу</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Әкімді босату</translation>
    </message>
    <message>
        <source>Record the consent to a dismissal</source>
        <translation>Әкімді босатуға келісімді енгізу</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>Дауыс беруді енгізу</translation>
    </message>
    <message>
        <source>No {number} of {day}</source>
        <translation>№ {number}, {day}</translation>
    </message>
    <message>
        <source>Leave it empty while it is awaited.</source>
        <translation>Ол болмайынша бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Deputies in all</source>
        <translation>Депутаттардың жалпы саны</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>At least {part}/{whole} of all deputies have to agree.</source>
        <translation>Барлық депутаттардың кемінде {part}/{whole} бөлігі келісуге тиіс.</translation>
    </message>
    <message>
        <source>Consent of: {body}</source>
        <translation>Келісім: {body}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағаты</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Personal number, if the paper gives it</source>
        <translation>ЖСН, құжатта болса</translation>
    </message>
    <message>
        <source>Twelve digits. It is kept sealed and never published.</source>
        <translation>Он екі цифр. Жабық сақталады, жарияланбайды.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Office and place of work</source>
        <translation>Лауазымы мен жұмыс орны</translation>
    </message>
    <message>
        <source>Lives in: settlement</source>
        <translation>Тұратын елді мекені</translation>
    </message>
    <message>
        <source>Association, if any</source>
        <translation>Қоғамдық бірлестігі, болса</translation>
    </message>
    <message>
        <source>Nationality, if given</source>
        <translation>Ұлты, көрсетілсе</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Тағы бір адам</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>The paper that shows it.</source>
        <translation>Мұны растайтын құжат.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Ұсыным</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Persons named</source>
        <translation>Аталған адамдар</translation>
    </message>
    <message>
        <source>Next come the papers of each person.</source>
        <translation>Одан әрі – әрқайсысының құжаттары.</translation>
    </message>
    <message>
        <source>Receive the submission of the nominator</source>
        <translation>Кандидаттар туралы ұсынымды қабылдау</translation>
    </message>
    <message>
        <source>Receive the submission</source>
        <translation>Ұсынымды қабылдау</translation>
    </message>
    <message>
        <source>{count} of {total} are filed without defect.</source>
        <translation>{total} ішінен {count} кемшіліксіз тапсырылған.</translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation>Талап етілетін құжаттар</translation>
    </message>
    <message>
        <source>All papers are filed.</source>
        <translation>Барлық құжат тапсырылды.</translation>
    </message>
    <message>
        <source>Still lacking: {papers}.</source>
        <translation>Жетіспейді: {papers}.</translation>
    </message>
    <message>
        <source>File papers of a candidate</source>
        <translation>Кандидаттың құжаттарын қабылдау</translation>
    </message>
    <message>
        <source>File the papers ticked</source>
        <translation>Белгіленген құжаттарды қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on the vote day</source>
        <translation>
            <numerusform>сайлау күні %n жаста</numerusform>
            <numerusform>сайлау күні %n жаста</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Талаптар</translation>
    </message>
    <message>
        <source>It is printed on the protocol.</source>
        <translation>Бұл хаттамада басылады.</translation>
    </message>
    <message>
        <source>Open vote of the commission</source>
        <translation>Комиссияның ашық дауыс беруі</translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation>Тіркеуден бас тарту</translation>
    </message>
    <message>
        <source>Establish conformity</source>
        <translation>Талаптарға сәйкестігін белгілеу</translation>
    </message>
    <message>
        <source>Record what was established</source>
        <translation>Белгіленгенін жазу</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Which notice</source>
        <translation>Қай хабарлама</translation>
    </message>
    <message>
        <source>Where it was made public</source>
        <translation>Қайда жарияланды</translation>
    </message>
    <message>
        <source>The newspaper with its number, or the board and its place.</source>
        <translation>Нөмірімен газет немесе тақта мен оның орны.</translation>
    </message>
    <message>
        <source>Not announced yet: {names}.</source>
        <translation>Әлі хабарланбаған: {names}.</translation>
    </message>
    <message>
        <source>Keep the newspaper or a photograph of the board with the papers.</source>
        <translation>Газетті немесе тақтаның суретін құжаттармен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>Publish a notice</source>
        <translation>Хабар жариялау</translation>
    </message>
    <message>
        <source>Record the notice</source>
        <translation>Хабарды жазу</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
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
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Есебі</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>{step}; decides: {body}</source>
        <translation>{step}; шешетін: {body}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>May answer</source>
        <translation>Кім жауап беруге құқылы</translation>
    </message>
</context>
<context>
    <name>PaperSetting</name>
    <message>
        <source>Languages of decisions and protocols</source>
        <translation>Шешімдер мен хаттамалардың тілдері</translation>
    </message>
    <message>
        <source>each on its own sheet</source>
        <translation>әрқайсысы өз парағында</translation>
    </message>
    <message>
        <source>both side by side</source>
        <translation>екеуі бір парақта қатар</translation>
    </message>
    <message>
        <source>Decisions are called</source>
        <translation>Шешімдердің атауы</translation>
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
        <translation>Шешімдердің нөмірленуі</translation>
    </message>
    <message>
        <source>meeting / serial: 7/23</source>
        <translation>отырыс / реттік: 7/23</translation>
    </message>
    <message>
        <source>serial alone: 23</source>
        <translation>тек реттік: 23</translation>
    </message>
    <message>
        <source>Set how the papers look</source>
        <translation>Құжаттардың ресімделуін баптау</translation>
    </message>
    <message>
        <source>Record the settings</source>
        <translation>Баптауларды жазу</translation>
    </message>
    <message>
        <source>They hold for papers issued from now on. What is issued stays as it is.</source>
        <translation>Олар бұдан былай берілетін құжаттарға қолданылады. Берілгені сол күйінде қалады.</translation>
    </message>
    <message>
        <source>The commission answers for its own words. Let a lawyer read both languages. The words within braces are places for data and have to stay as they are.</source>
        <translation>Өз сөздеріне комиссия жауап береді. Екі тілдегі мәтінді заңгерге оқытыңыз. Жақша ішіндегі сөздер – деректердің орны, оларды өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Каталогта</translation>
    </message>
    <message>
        <source>In the commission&apos;s words</source>
        <translation>Комиссияның сөзімен</translation>
    </message>
    <message>
        <source>The catalogue&apos;s own text takes a change back.</source>
        <translation>Каталогтағы мәтін қайта енгізілсе, өзгеріс жойылады.</translation>
    </message>
    <message>
        <source>Change the wording of a composed line</source>
        <translation>Құрастырылған жолдың мәтінін өзгерту</translation>
    </message>
    <message>
        <source>Record the wording</source>
        <translation>Мәтінді жазу</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>typed, and not shown here</source>
        <translation>терілді, мұнда көрсетілмейді</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Who is present</source>
        <translation>Кім қатысып отыр</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Отырыстың нөмірі</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Қатысып отырған мүшелер</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Хаттама үшін</translation>
    </message>
    <message>
        <source>Leave it empty if nobody: the minutes say “none”.</source>
        <translation>Ешкім болмаса, бос қалдырыңыз: хаттамада «жоқ» деп жазылады.</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Басқа қатысқандар</translation>
    </message>
    <message>
        <source>Who took the floor and on what</source>
        <translation>Кім және не туралы сөз сөйледі</translation>
    </message>
    <message>
        <source>Decisions of this day can now rest on it.</source>
        <translation>Енді осы күнгі шешімдер соған сүйене алады.</translation>
    </message>
    <message>
        <source>Hold a meeting of the commission</source>
        <translation>Комиссия отырысын өткізу</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>Отырысты жазу</translation>
    </message>
    <message>
        <source>Spouse or close relative</source>
        <translation>Жұбайы немесе жақын туысы</translation>
    </message>
    <message>
        <source>Subordinate</source>
        <translation>Бағыныстысы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Of which candidate</source>
        <translation>Қай кандидаттың</translation>
    </message>
    <message>
        <source>What the member is to the candidate</source>
        <translation>Комиссия мүшесі кандидатқа кім болады</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>The paper it rests on. The quorum stays 5 of 7.</source>
        <translation>Негіз болған құжат. Кворум 7-ден 5 болып қалады.</translation>
    </message>
    <message>
        <source>Who acts as secretary</source>
        <translation>Хатшының міндетін кім атқарады</translation>
    </message>
    <message>
        <source>Signs with the chair and keeps the minutes while the suspension lasts.</source>
        <translation>Тоқтатыла тұрған уақытта төрағамен бірге қол қояды және хаттама жүргізеді.</translation>
    </message>
    <message>
        <source>The keeper of the accounts then gives this person the secretary&apos;s role.</source>
        <translation>Хатшы рөлін бұл адамға кейін тіркелгілерге жауапты адам береді.</translation>
    </message>
    <message>
        <source>Suspend a member of the commission</source>
        <translation>Комиссия мүшесінің қызметін тоқтата тұру</translation>
    </message>
    <message>
        <source>Suspend the member</source>
        <translation>Тоқтата тұру</translation>
    </message>
    <message>
        <source>Recorded so far: {count} of {seats} deputies.</source>
        <translation>Осы уақытқа дейін жазылғаны: {seats} депутаттан {count}.</translation>
    </message>
    <message>
        <source>Copy the rows of a table: number, name in Kazakh, name in Russian, year, address.</source>
        <translation>Кестенің жолдарын көшіріңіз: нөмір, қазақша аты-жөні, орысша аты-жөні, жылы, мекенжайы.</translation>
    </message>
    <message>
        <source>Decision of the court or of the higher commission</source>
        <translation>Соттың немесе жоғары тұрған комиссияның шешімі</translation>
    </message>
    <message>
        <source>The list is closed: only such a decision is still carried out.</source>
        <translation>Тізім жабық: тек осындай шешім ғана орындалады.</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Депутаттар</translation>
    </message>
    <message>
        <source>Issue the electors&apos; list</source>
        <translation>Таңдаушылар тізімін беру</translation>
    </message>
    <message>
        <source>The electors are: {electors} ({law}).</source>
        <translation>Таңдаушылар: {electors} ({law}).</translation>
    </message>
    <message>
        <source>Draw up the electors&apos; list</source>
        <translation>Таңдаушылар тізімін жасау</translation>
    </message>
    <message>
        <source>Put the deputies on the list</source>
        <translation>Депутаттарды тізімге енгізу</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>Бұл бүтін сан емес.</translation>
    </message>
    <message>
        <source>Type digits only: 15.</source>
        <translation>Тек цифр теріңіз: 15.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Бұл сан тым үлкен.</translation>
    </message>
    <message>
        <source>The largest is {greatest}: compare it with the paper.</source>
        <translation>Ең үлкені – {greatest}: құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Мұндай күн жоқ.</translation>
    </message>
    <message>
        <source>Type day, month and year: 12.08.2005.</source>
        <translation>Күнін, айын, жылын теріңіз: 12.08.2005.</translation>
    </message>
    <message>
        <source>There is no such day or hour.</source>
        <translation>Мұндай күн не сағат жоқ.</translation>
    </message>
    <message>
        <source>Type the day and the hour: 12.08.2005 10:15.</source>
        <translation>Күн мен сағатты теріңіз: 12.08.2005 10:15.</translation>
    </message>
    <message>
        <source>The year is typed with two digits.</source>
        <translation>Жыл екі цифрмен терілген.</translation>
    </message>
    <message>
        <source>Type all four: 12.08.2005.</source>
        <translation>Жылды төрт цифрмен теріңіз: 12.08.2005.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Әзірге ештеңе таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Жауаптың бірін таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who records this.</source>
        <translation>Жазба жасайтын адам аталмаған.</translation>
    </message>
    <message>
        <source>Choose your name above.</source>
        <translation>Жоғарыда өз атыңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>This answer can&apos;t be read.</source>
        <translation>Бұл жауап оқылмайды.</translation>
    </message>
    <message>
        <source>Type it again as the hint says.</source>
        <translation>Оны ескертпеде айтылғандай қайта теріңіз.</translation>
    </message>
</context>
<context>
    <name>Prolonging</name>
    <message>
        <source>Who decides</source>
        <translation>Кім шешеді</translation>
    </message>
    <message>
        <source>Why, for the decision</source>
        <translation>Себебі (шешім үшін)</translation>
    </message>
    <message>
        <source>Now until {day}.</source>
        <translation>Қазір: {day} дейін.</translation>
    </message>
    <message>
        <source>New windows</source>
        <translation>Жаңа мерзімдер</translation>
    </message>
    <message>
        <source>Last day of nomination</source>
        <translation>Ұсынудың соңғы күні</translation>
    </message>
    <message>
        <source>Last day of registration</source>
        <translation>Тіркеудің соңғы күні</translation>
    </message>
    <message>
        <source>Extend nomination</source>
        <translation>Ұсыну мерзімін ұзарту</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>New vote day</source>
        <translation>Дауыс берудің жаңа күні</translation>
    </message>
    <message>
        <source>Vote day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Prolong the election</source>
        <translation>Сайлау мерзімін ұзарту</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <source>Signed by</source>
        <translation>Қол қойғандар</translation>
    </message>
    <message>
        <source>Take the tick away from a member who did not sign; the reason is asked for.</source>
        <translation>Қол қоймаған мүшенің белгісін алыңыз; себебі сұралады.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} мүшеден {count}</translation>
    </message>
    <message>
        <source>Why {name} did not sign</source>
        <translation>Неге қол қоймады: {name}</translation>
    </message>
    <message>
        <source>The figures give no warning: nothing to explain.</source>
        <translation>Көрсеткіштерде ескерту жоқ: түсіндіретін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>What does the commission say to it? It is printed on the protocol.</source>
        <translation>Комиссия бұған не дейді? Бұл хаттамада басылады.</translation>
    </message>
    <message>
        <source>{kind}: {author}, sheets: {pages}</source>
        <translation>{kind}: {author}, парақ саны: {pages}</translation>
    </message>
    <message>
        <source>Attached to the protocol</source>
        <translation>Хаттамаға қоса берілетіні</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>{present} of {members} are present, {needed} are needed: there is a quorum.</source>
        <translation>{members} ішінен {present} қатысып отыр, {needed} керек: отырыстың заңды күші бар.</translation>
    </message>
    <message>
        <source>{present} of {members} are present, {needed} are needed: no quorum yet.</source>
        <translation>{members} ішінен {present} қатысып отыр, {needed} керек: отырыстың заңды күші әлі жоқ.</translation>
    </message>
    <message>
        <source>There is a quorum.</source>
        <translation>Отырыстың заңды күші бар.</translation>
    </message>
    <message>
        <source>There is no quorum: the meeting is closed without a vote.</source>
        <translation>Отырыстың заңды күші жоқ: ол дауыс берусіз жабылады.</translation>
    </message>
    <message>
        <source>{present} of {base} are present. At least {needed} are needed ({whole}·{present} {sign} {part}·{base}).</source>
        <translation>{base} ішінен {present} қатысып отыр. Кемінде {needed} керек ({whole}·{present} {sign} {part}·{base}).</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Recorded by</source>
        <translation>Жазатын</translation>
    </message>
    <message>
        <source>the clerk</source>
        <translation>іс жүргізуші</translation>
    </message>
    <message>
        <source>Choose your name…</source>
        <translation>Өз атыңызды таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Bring back what was removed</source>
        <translation>Алынғанды қайтару</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>The proxy</source>
        <translation>Сенім білдірген адам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Date of the candidate&apos;s paper</source>
        <translation>Кандидат арызының күні</translation>
    </message>
    <message>
        <source>Is the person one of these?</source>
        <translation>Адам мыналардың біріне жата ма?</translation>
    </message>
    <message>
        <source>Leave all empty if none.</source>
        <translation>Ешқайсысы болмаса, бәрін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Register a proxy</source>
        <translation>Сенім білдірген адамды тіркеу</translation>
    </message>
    <message>
        <source>Register the proxy</source>
        <translation>Сенім білдірген адамды тіркеу</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Сенім білдірген адам</translation>
    </message>
    <message>
        <source>Record that a proxy is withdrawn</source>
        <translation>Сенім білдірген адамның кері шақырылуын енгізу</translation>
    </message>
    <message>
        <source>Withdraw the proxy</source>
        <translation>Сенім білдірген адамды кері шақыру</translation>
    </message>
    <message>
        <source>a political party</source>
        <translation>саяси партия</translation>
    </message>
    <message>
        <source>a public association</source>
        <translation>қоғамдық бірлестік</translation>
    </message>
    <message>
        <source>another organisation without profit</source>
        <translation>өзге коммерциялық емес ұйым</translation>
    </message>
    <message>
        <source>a mass medium</source>
        <translation>бұқаралық ақпарат құралы</translation>
    </message>
    <message>
        <source>a foreign state or international organisation</source>
        <translation>шет мемлекет немесе халықаралық ұйым</translation>
    </message>
    <message>
        <source>The observer</source>
        <translation>Байқаушы</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Кім жіберді</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Жіберген ұйымның атауы</translation>
    </message>
    <message>
        <source>The sender&apos;s paper, with its seal</source>
        <translation>Жіберген ұйымның мөрі басылған құжаты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Register an observer</source>
        <translation>Байқаушыны тіркеу</translation>
    </message>
    <message>
        <source>Register the observer</source>
        <translation>Байқаушыны тіркеу</translation>
    </message>
    <message>
        <source>The sender&apos;s paper and an identity document are the mandate (art. 20-1). Without our card an observer may be present all the same.</source>
        <translation>Өкілеттікті жіберген ұйымның құжаты мен жеке куәлік растайды (20-1-бап). Байқаушы біздің карточкамызсыз да қатыса алады.</translation>
    </message>
    <message>
        <source>At most {most} for a candidate ({law}).</source>
        <translation>Бір кандидатта {most} адамнан аспайды ({law}).</translation>
    </message>
    <message>
        <source>{proxy}, proxy of {candidate}</source>
        <translation>{proxy}, кандидаттың сенім білдірген адамы: {candidate}</translation>
    </message>
</context>
<context>
    <name>RequirementField</name>
    <message>
        <source>met</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>сәйкес емес</translation>
    </message>
    <message>
        <source>Evidence: which paper</source>
        <translation>Дәлелі: қай құжат</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>present</source>
        <translation>қатысып отыр</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>RollField</name>
    <message>
        <source>Deputies present</source>
        <translation>Қатысып отырған депутаттар</translation>
    </message>
    <message>
        <source>Part of a name, then Enter</source>
        <translation>Есімнің бөлігі, сосын Enter</translation>
    </message>
    <message>
        <source>Find a deputy by part of a name</source>
        <translation>Депутатты есімінің бөлігі бойынша табу</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Бәрі қатысып отыр</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Белгілерді алу</translation>
    </message>
    <message>
        <source>Nobody on the list has this in their name.</source>
        <translation>Тізімде мұндай есім жоқ.</translation>
    </message>
    <message>
        <source>Arrows move, Space ticks.</source>
        <translation>Бағытшалар жылжытады, бос орын белгілейді.</translation>
    </message>
    <message>
        <source>{present} of {total} on the list</source>
        <translation>тізімдегі {total} депутаттан {present}</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Жоқтар</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>quorum: {needed} of {base}</source>
        <translation>кворум: {base} ішінен {needed}</translation>
    </message>
</context>
<context>
    <name>Rulings</name>
    <message>
        <source>The answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Қандай жауап берілді</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Оның күні</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Жауаптың мәтіні</translation>
    </message>
    <message>
        <source>It is printed on the protocol.</source>
        <translation>Бұл хаттамада басылады.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>May answer</source>
        <translation>Кім жауап беруге құқылы</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>The open question</source>
        <translation>Ашық мәселе</translation>
    </message>
    <message>
        <source>all seats, {number}: {needed} have to be present</source>
        <translation>барлық орындар, {number}: {needed} адам қатысуға тиіс</translation>
    </message>
    <message>
        <source>the deputies elected, {number}: {needed} have to be present</source>
        <translation>сайланған депутаттар, {number}: {needed} адам қатысуға тиіс</translation>
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
        <translation>файл әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Басқа файл таңдау…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>PDF or JPEG, 10 MB at most. The name on the disk is not kept; its SHA-256 is.</source>
        <translation>PDF немесе JPEG, 10 МБ-тан аспайды. Файлдың дискідегі аты сақталмайды, оның SHA-256 мәні сақталады.</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>Сканерленген көшірмені тіркеу</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Сканерленген көшірмені тіркеу</translation>
    </message>
    <message>
        <source>Paper No {number}: {title}</source>
        <translation>№&#xa0;{number} құжат: {title}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Almaty, Astana and the east</source>
        <translation>Алматы, Астана және шығыс</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Қостанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Қызылорда</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Ақтөбе</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Ақтау</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral (Uralsk)</source>
        <translation>Орал</translation>
    </message>
    <message>
        <source>Decree No {number}</source>
        <translation>№ {number} Жарлық</translation>
    </message>
    <message>
        <source>Which rules govern the election</source>
        <translation>Сайлау қай ережелермен өтеді</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>District or other unit</source>
        <translation>Аудан немесе өзге бірлік</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>Local time of the district</source>
        <translation>Ауданның жергілікті уақыты</translation>
    </message>
    <message>
        <source>Seats in the maslikhat</source>
        <translation>Мәслихаттағы орындар</translation>
    </message>
    <message>
        <source>Calling decision</source>
        <translation>Тағайындау туралы шешім</translation>
    </message>
    <message>
        <source>Who called the election</source>
        <translation>Сайлауды кім тағайындады</translation>
    </message>
    <message>
        <source>Number of the decision, if it has one</source>
        <translation>Шешімнің нөмірі, болса</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>Vote day</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>Which office is filled</source>
        <translation>Қай қызмет сайланады</translation>
    </message>
    <message>
        <source>The election is called at least {days} days before it ({law}).</source>
        <translation>Сайлау одан кемінде {days} күн бұрын тағайындалады ({law}).</translation>
    </message>
    <message>
        <source>The akim&apos;s term of office ends on</source>
        <translation>Әкімнің өкілеттік мерзімі аяқталатын күн</translation>
    </message>
    <message>
        <source>Practice: everything is marked as practice, and its clock is moved by hand.</source>
        <translation>Оқу-жаттығу: бәрі оқу-жаттығу деп белгіленеді, сағаты қолмен жылжытылады.</translation>
    </message>
    <message>
        <source>A real election: its clock is the computer&apos;s, and nothing can be erased.</source>
        <translation>Нақты сайлау: сағаты – компьютердікі, ештеңені өшіруге болмайды.</translation>
    </message>
    <message>
        <source>A file of this election lies in the folder. Next comes its calendar plan.</source>
        <translation>Бұл сайлаудың файлы қалтада жатыр. Келесісі – күнтізбелік жоспар.</translation>
    </message>
    <message>
        <source>New practice election</source>
        <translation>Жаңа оқу-жаттығу сайлауы</translation>
    </message>
    <message>
        <source>Begin the practice election</source>
        <translation>Оқу-жаттығу сайлауын бастау</translation>
    </message>
    <message>
        <source>New real election</source>
        <translation>Жаңа нақты сайлау</translation>
    </message>
    <message>
        <source>Record the call of the election</source>
        <translation>Сайлаудың тағайындалғанын жазу</translation>
    </message>
    <message>
        <source>The election that follows</source>
        <translation>Келесі сайлау</translation>
    </message>
    <message>
        <source>These dates follow from the vote day. Change one where the commission decided otherwise.</source>
        <translation>Бұл күндер дауыс беру күнінен шығады. Комиссия басқаша шешкенін өзгертіңіз.</translation>
    </message>
    <message>
        <source>Calendar plan</source>
        <translation>Күнтізбелік жоспар</translation>
    </message>
    <message>
        <source>Confirm the calendar plan</source>
        <translation>Күнтізбелік жоспарды бекіту</translation>
    </message>
    <message>
        <source>Name of the commission</source>
        <translation>Комиссияның атауы</translation>
    </message>
    <message>
        <source>Name of the commission, of whom?</source>
        <translation>Комиссияның атауы: кімнің, ненің?</translation>
    </message>
    <message>
        <source>The form after “decision of …”.</source>
        <translation>«шешімі» сөзінің алдындағы тұлғасы.</translation>
    </message>
    <message>
        <source>Name of the maslikhat</source>
        <translation>Мәслихаттың атауы</translation>
    </message>
    <message>
        <source>District and oblast in one line</source>
        <translation>Аудан мен облыс бір жолда</translation>
    </message>
    <message>
        <source>The district, of what?</source>
        <translation>Аудан: кімнің, ненің?</translation>
    </message>
    <message>
        <source>The form after “akim of …”.</source>
        <translation>«әкімі» сөзінің алдындағы тұлғасы.</translation>
    </message>
    <message>
        <source>To whom the decision is presented</source>
        <translation>Шешім кімге ұсынылады</translation>
    </message>
    <message>
        <source>As a letter addresses the superior akim.</source>
        <translation>Хатта жоғары тұрған әкімге қалай жазылса, солай.</translation>
    </message>
    <message>
        <source>Place where papers are signed</source>
        <translation>Құжаттарға қол қойылатын жер</translation>
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
        <source>Seven members</source>
        <translation>Жеті мүше</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Деректемелер</translation>
    </message>
    <message>
        <source>Names as papers print them, in every form needed: the program inflects no name.</source>
        <translation>Атаулар құжаттарда басылатын барлық керекті тұлғада: бағдарлама ештеңені септемейді.</translation>
    </message>
    <message>
        <source>Enter the commission</source>
        <translation>Комиссия құрамын енгізу</translation>
    </message>
    <message>
        <source>Seat the commission</source>
        <translation>Комиссия құрамын енгізу</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>1. Fill in</source>
        <translation>1. Толтыру</translation>
    </message>
    <message>
        <source>2. Check</source>
        <translation>2. Тексеру</translation>
    </message>
    <message>
        <source>3. Done</source>
        <translation>3. Дайын</translation>
    </message>
</context>
<context>
    <name>StepField</name>
    <message>
        <source>first day</source>
        <translation>бірінші күні</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>соңғы күні</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>сағатқа дейін</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>Түзету керек: %n жер</numerusform>
            <numerusform>Түзету керек: %n жер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked below</source>
        <translation>
            <numerusform>тағы %n, төменде белгіленген</numerusform>
            <numerusform>тағы %n, төменде белгіленген</numerusform>
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
        <translation>Қазақша аты-жөні</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша аты-жөні</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Туған ж.</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Орысша мекенжайы</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Кестені қою</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS; or drop the file here.</source>
        <translation>CSV, XLSX немесе ODS; немесе файлды осында сүйреңіз.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Тағы бір жол</translation>
    </message>
    <message numerus="yes">
        <source>%n deputies</source>
        <translation>
            <numerusform>%n депутат</numerusform>
            <numerusform>%n депутат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n жол оқылды.</numerusform>
            <numerusform>%n жол оқылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: look at “{column}”.</source>
        <translation>{row}-жол: «{column}» бағанын қараңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were put in.</source>
        <translation>
            <numerusform>%n жол енгізілді.</numerusform>
            <numerusform>%n жол енгізілді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicksField</name>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>a candidate&apos;s proxy demands it</source>
        <translation>кандидаттың сенім білдірген адамының талабы</translation>
    </message>
    <message>
        <source>the higher commission orders it</source>
        <translation>жоғары тұрған комиссияның шешімі</translation>
    </message>
    <message>
        <source>Why a recount</source>
        <translation>Қайта санау себебі</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Сенім білдірген адам</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>Кімнің шешімі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Қандай негізбен</translation>
    </message>
    <message>
        <source>Open a recount</source>
        <translation>Қайта санауды бастау</translation>
    </message>
    <message>
        <source>Open the recount</source>
        <translation>Қайта санауды бастау</translation>
    </message>
    <message>
        <source>The first count stays as it was signed. The ballots are counted again by two blind entries, and the protocol lists what differs (art. 43.7-1, 43.9).</source>
        <translation>Бірінші санау қол қойылған күйінде қалады. Бюллетеньдер екі тәуелсіз енгізумен қайта саналады, хаттамада айырмашылықтар көрсетіледі (43.7-1, 43.9-баптар).</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кім шешеді</translation>
    </message>
    <message>
        <source>Ground of the law</source>
        <translation>Заңдағы негіз</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Declare the election invalid</source>
        <translation>Сайлауды жарамсыз деп тану</translation>
    </message>
    <message>
        <source>Only on a ground of the Rules ({law}). Challenge: {rule}.</source>
        <translation>Тек ережелерде аталған негізбен ({law}). Шағымдану: {rule}.</translation>
    </message>
    <message>
        <source>Vote day of the repeat election</source>
        <translation>Қайта сайлау күні</translation>
    </message>
    <message>
        <source>Record the decision on a repeat election</source>
        <translation>Қайта сайлау туралы шешімді енгізу</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Шешімді енгізу</translation>
    </message>
    <message>
        <source>Decided by: {body} ({law}). Time limit: {rule}. The repeat election is a file of its own that quotes the head of this one.</source>
        <translation>Шешетін орган: {body} ({law}). Мерзімі: {rule}. Қайта сайлау бөлек файлда жүргізіледі және осы файлдың бақылау мәнін келтіреді.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>The breach</source>
        <translation>Бұзушылық</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
    <message>
        <source>Whose breach of the Rules made the election invalid ({law}).</source>
        <translation>Ережелерді бұзуы сайлаудың жарамсыздығына әкелген адамдар ({law}).</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Barred from the repeat election</source>
        <translation>Қайта сайлауға жіберілмейді</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
</TS>
