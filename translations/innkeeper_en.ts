<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Innkeeper</name>
    <message numerus="yes">
        <source>%1 and %n image(s) below it</source>
        <translation>
            <numerusform>%1 and %n image below it</numerusform>
            <numerusform>%1 and %n images below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s)</source>
        <translation>
            <numerusform>%1 of %n machine</numerusform>
            <numerusform>%1 of %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 these %n machine(s)?</source>
        <translation>
            <numerusform>%1 these %n machine?</numerusform>
            <numerusform>%1 these %n machines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n machine(s)</source>
        <translation>
            <numerusform>%1, %n machine</numerusform>
            <numerusform>%1, %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) selected</source>
        <translation>
            <numerusform>%n machine selected</numerusform>
            <numerusform>%n machines selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) with a problem</source>
        <translation>
            <numerusform>%n machine with a problem</numerusform>
            <numerusform>%n machines with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processors</source>
        <translation>
            <numerusform>%n processors</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s), %1 of memory, %2, %3</source>
        <translation>
            <numerusform>%n vCPU, %1 of memory, %2, %3</numerusform>
            <numerusform>%n vCPUs, %1 of memory, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete with %n Disk(s)</source>
        <translation>
            <numerusform>&amp;Delete with %n Disk</numerusform>
            <numerusform>&amp;Delete with %n Disks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be compared at a time.</source>
        <translation>
            <numerusform>At most %n can be compared at a time.</numerusform>
            <numerusform>At most %n can be compared at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Host(s)</source>
        <translation>
            <numerusform>Compare %n Host</numerusform>
            <numerusform>Compare %n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Machine(s)</source>
        <translation>
            <numerusform>Compare %n Machine</numerusform>
            <numerusform>Compare %n Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Machine(s)</source>
        <translation>
            <numerusform>Delete %n Machine</numerusform>
            <numerusform>Delete %n Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give “%1” %n processor(s)</source>
        <translation>
            <numerusform>Give “%1” %n processor</numerusform>
            <numerusform>Give “%1” %n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n machine(s)</source>
        <translation>
            <numerusform>Group %1, %n machine</numerusform>
            <numerusform>Group %1, %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group and Tags of %n Machine(s)</source>
        <translation>
            <numerusform>Group and Tags of %n Machine</numerusform>
            <numerusform>Group and Tags of %n Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works: “%1” runs %2 and has %n machine(s).</source>
        <translation>
            <numerusform>It works: “%1” runs %2 and has %n machine.</numerusform>
            <numerusform>It works: “%1” runs %2 and has %n machines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Machine(s) to Another Host</source>
        <translation>
            <numerusform>Move %n Machine to Another Host</numerusform>
            <numerusform>Move %n Machines to Another Host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to “%1”</source>
        <translation>
            <numerusform>Move %n machine to “%1”</numerusform>
            <numerusform>Move %n machines to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but of its storage %n file(s) could not be deleted.</source>
        <translation>
            <numerusform>“%1” is deleted, but of its storage %n file could not be deleted.</numerusform>
            <numerusform>“%1” is deleted, but of its storage %n files could not be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ and %n more line(s)</source>
        <translation>
            <numerusform>⋯ and %n more line</numerusform>
            <numerusform>⋯ and %n more lines</numerusform>
        </translation>
    </message>
</context>
</TS>
