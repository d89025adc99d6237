<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>The folder of the files can&apos;t be made: {folder}</source>
        <translation>Файлдар қалтасын жасау мүмкін болмады: {folder}</translation>
    </message>
    <message>
        <source>You can open files of another place. Nothing new can be begun in this folder.</source>
        <translation>Басқа жердегі файлдарды ашуға болады. Бұл қалтада жаңа сайлау бастау мүмкін емес.</translation>
    </message>
</context>
</TS>
