<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>The folder of the files can&apos;t be made: {folder}</source>
        <translation>Не удалось создать папку для файлов: {folder}</translation>
    </message>
    <message>
        <source>You can open files of another place. Nothing new can be begun in this folder.</source>
        <translation>Можно открыть файлы из другого места. В этой папке нельзя начать ничего нового.</translation>
    </message>
</context>
</TS>
