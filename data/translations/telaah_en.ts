<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>about %n minute(s) to read</source>
        <translation>
            <numerusform>about %n minute to read</numerusform>
            <numerusform>about %n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardsView</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <extracomment>Name of a document in the library, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n document(s)</source>
        <extracomment>Name of a folder in the library, for screen readers</extracomment>
        <translation>
            <numerusform>Folder %1, %n document</numerusform>
            <numerusform>Folder %1, %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageCommands</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SideDelegate</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s) in this document, %2 in the notebook</source>
        <extracomment>Of a facet or concept in the vocabulary, for tooltips and screen readers</extracomment>
        <translation>
            <numerusform>%1, %n passage in this document, %2 in the notebook</numerusform>
            <numerusform>%1, %n passages in this document, %2 in the notebook</numerusform>
        </translation>
    </message>
</context>
</TS>
