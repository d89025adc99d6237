<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Nomination</name>
    <message numerus="yes">
        <source>%n year(s) old on the vote day</source>
        <translation>
            <numerusform>%n year old on the vote day</numerusform>
            <numerusform>%n years old on the vote day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked below</source>
        <translation>
            <numerusform>and %n more, marked below</numerusform>
            <numerusform>and %n more, marked below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableField</name>
    <message numerus="yes">
        <source>%n deputies</source>
        <translation>
            <numerusform>%n deputy</numerusform>
            <numerusform>%n deputies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
</context>
</TS>
