<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Что входит в состав</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no: {what}</source>
        <translation>нет: {what}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>{version}, files of format {number}</source>
        <translation>{version}, формат файлов {number}</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Наборы правил</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Папка файлов</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал работы</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открытый файл</translation>
    </message>
    <message>
        <source>Can it work here?</source>
        <translation>Может ли здесь работать?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>цел</translation>
    </message>
    <message>
        <source>changed past the program: look at Proof</source>
        <translation>изменен помимо программы: см. страницу «Проверка»</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The program is the commission&apos;s aid.</source>
        <translation>Силу имеет бумага с подписью. Программа лишь помогает комиссии.</translation>
    </message>
    <message>
        <source>What is shipped, and under which licences</source>
        <translation>Что входит в состав и под какими лицензиями</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Hattama: keys and deadlines</source>
        <translation>Хаттама: клавиши и сроки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Ink on paper stays the record. The rules are historical: check the law in force.</source>
        <translation>Силу имеет подписанная бумага. Правила исторические: сверьтесь с действующим законом.</translation>
    </message>
    <message>
        <source>Call of the election</source>
        <translation>Назначение выборов</translation>
    </message>
    <message>
        <source>Withdrawal of a candidate</source>
        <translation>Снятие кандидатуры</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Opening the manual</source>
        <translation>Открывается руководство</translation>
    </message>
    <message>
        <source>Drawing the card</source>
        <translation>Подготовка памятки</translation>
    </message>
    <message>
        <source>Looking at the program</source>
        <translation>Проверка программы</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Nothing can be written into the folder of the files: {folder}</source>
        <translation>В папку файлов ничего нельзя записать: {folder}</translation>
    </message>
    <message>
        <source>You can open files of another place. Nothing new can be begun in this folder.</source>
        <translation>Можно открыть файлы из другого места. В этой папке нельзя начать ничего нового.</translation>
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
        <translation>Это страницы выборов. С клавиатуры туда ведут Ctrl и знак рядом с названием.</translation>
    </message>
    <message>
        <source>Which election this is, and the next deadline: it stands here on every page.</source>
        <translation>Какие это выборы и какой срок ближайший: здесь это видно на каждой странице.</translation>
    </message>
    <message>
        <source>What is recorded is saved at once. Here stands the last entry that is saved.</source>
        <translation>Записанное сохраняется сразу. Здесь стоит последняя сохраненная запись.</translation>
    </message>
    <message>
        <source>F1 explains the page you see, Ctrl+F finds a person, an act or a paper. Begin with a practice election: nothing can go wrong there.</source>
        <translation>F1 объясняет открытую страницу, Ctrl+F находит человека, действие или документ. Начните с учебных выборов: там ошибиться не страшно.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip the tips</source>
        <translation>Пропустить</translation>
    </message>
</context>
</TS>
