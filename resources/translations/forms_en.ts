<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n empty row</numerusform>
            <numerusform>%n empty rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) ticked.</source>
        <translation>
            <numerusform>%n row ticked.</numerusform>
            <numerusform>%n rows ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to be completed in the form.</source>
        <translation>
            <numerusform>%n of them has to be completed in the form.</numerusform>
            <numerusform>%n of them have to be completed in the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) into the form</source>
        <translation>
            <numerusform>Put %n row into the form</numerusform>
            <numerusform>Put %n rows into the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) brought in.</source>
        <translation>
            <numerusform>%n row brought in.</numerusform>
            <numerusform>%n rows brought in.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n row(s) were put in.</source>
        <translation>
            <numerusform>%n row was put in.</numerusform>
            <numerusform>%n rows were put in.</numerusform>
        </translation>
    </message>
</context>
</TS>
