<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CandidatesPage</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n&#xa0;sheet</numerusform>
            <numerusform>%n&#xa0;sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;day</numerusform>
            <numerusform>%n&#xa0;days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;hour</numerusform>
            <numerusform>%n&#xa0;hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n&#xa0;entry</numerusform>
            <numerusform>%n&#xa0;entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;day late</numerusform>
            <numerusform>%n&#xa0;days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message numerus="yes">
        <source>%n copies printed</source>
        <translation>
            <numerusform>%n copy printed</numerusform>
            <numerusform>%n copies printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message numerus="yes">
        <source>This would lose %n entry(s), from the last: </source>
        <translation>
            <numerusform>This would lose %n entry, from the last: </numerusform>
            <numerusform>This would lose %n entries, from the last: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>The line was not passed: %n vote(s) were missing.</source>
        <translation>
            <numerusform>The line was not passed: %n vote was missing.</numerusform>
            <numerusform>The line was not passed: %n votes were missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;day late</numerusform>
            <numerusform>%n&#xa0;days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter goes there.</source>
        <translation>
            <numerusform>%n found. Enter goes there.</numerusform>
            <numerusform>%n found. Enter goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>Wait: %n second(s)</source>
        <translation>
            <numerusform>Wait: %n second</numerusform>
            <numerusform>Wait: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;day late</numerusform>
            <numerusform>%n&#xa0;days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named</source>
        <translation>
            <numerusform>%n&#xa0;person named</numerusform>
            <numerusform>%n&#xa0;persons named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n&#xa0;candidate</numerusform>
            <numerusform>%n&#xa0;candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message numerus="yes">
        <source>Refused, nothing of them is loaded: %n file(s)</source>
        <translation>
            <numerusform>Refused, nothing of it is loaded: %n file</numerusform>
            <numerusform>Refused, nothing of them is loaded: %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
