<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Лицензияның мәтіні</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Құрамында не бар</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no: {what}</source>
        <translation>жоқ: {what}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>{version}, files of format {number}</source>
        <translation>{version}, файлдарының пішімі {number}</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Ережелер жиынтықтары</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Соңғы көшірме</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Жұмыс журналы</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ашық файл</translation>
    </message>
    <message>
        <source>Can it work here?</source>
        <translation>Осында жұмыс істей ала ма?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>бүтін</translation>
    </message>
    <message>
        <source>changed past the program: look at Proof</source>
        <translation>бағдарламадан тыс өзгертілген: «Тексеру» бетін қараңыз</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әзірге жоқ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Қаріптер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The program is the commission&apos;s aid.</source>
        <translation>Қол қойылған қағаздың ғана күші бар. Бағдарлама комиссияға көмектеседі.</translation>
    </message>
    <message>
        <source>What is shipped, and under which licences</source>
        <translation>Құрамында не бар және қандай лицензиямен</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Hattama: keys and deadlines</source>
        <translation>Хаттама: пернелер мен мерзімдер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The rules are historical: check the law in force.</source>
        <translation>Қол қойылған қағаздың ғана күші бар. Ережелер тарихи: қолданыстағы заңды қараңыз.</translation>
    </message>
    <message>
        <source>Call of the election</source>
        <translation>Сайлауды тағайындау</translation>
    </message>
    <message>
        <source>Withdrawal of a candidate</source>
        <translation>Кандидатураны алып тастау</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Opening the manual</source>
        <translation>Нұсқаулық ашылуда</translation>
    </message>
    <message>
        <source>Drawing the card</source>
        <translation>Парақ жасалуда</translation>
    </message>
    <message>
        <source>Looking at the program</source>
        <translation>Бағдарлама тексерілуде</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Nothing can be written into the folder of the files: {folder}</source>
        <translation>Файлдар қалтасына ештеңе жазу мүмкін емес: {folder}</translation>
    </message>
    <message>
        <source>You can open files of another place. Nothing new can be begun in this folder.</source>
        <translation>Басқа жердегі файлдарды ашуға болады. Бұл қалтада жаңа сайлау бастау мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>These are the pages of an election. Ctrl and the sign beside a name lead there.</source>
        <translation>Бұлар – сайлаудың беттері. Пернетақтадан Ctrl мен атауының қасындағы таңба сол жерге апарады.</translation>
    </message>
    <message>
        <source>Which election this is, and the next deadline: it stands here on every page.</source>
        <translation>Қай сайлау екені және ең жақын мерзім: ол осы жерде әр бетте тұрады.</translation>
    </message>
    <message>
        <source>What is recorded is saved at once. Here stands the last entry that is saved.</source>
        <translation>Жазылған нәрсе бірден сақталады. Мұнда соңғы сақталған жазба тұрады.</translation>
    </message>
    <message>
        <source>F1 explains the page you see, Ctrl+F finds a person, an act or a paper. Begin with a practice election: nothing can go wrong there.</source>
        <translation>F1 көріп тұрған бетіңізді түсіндіреді, Ctrl+F адамды, әрекетті немесе құжатты табады. Оқу-жаттығу сайлауынан бастаңыз: онда қателесуден қорықпаңыз.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} ішінен {n}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Skip the tips</source>
        <translation>Өткізіп жіберу</translation>
    </message>
</context>
</TS>
