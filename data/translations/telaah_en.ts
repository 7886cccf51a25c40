<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>telaah::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <extracomment>Name of a document in the library, for screen readers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ReadScreen</name>
    <message numerus="yes">
        <source>about %n minute(s) of reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SideDelegate</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s) here</source>
        <extracomment>Name of a facet or concept in the vocabulary, for screen readers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
