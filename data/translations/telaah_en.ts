<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Parts that seem to be no part of the text, and were left out: %n. Look through them.</source>
        <translation>
            <numerusform>%n part seems to be no part of the text, and was left out. Look through it.</numerusform>
            <numerusform>%n parts seem to be no part of the text, and were left out. Look through them.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ConcordancePanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::DraftBar</name>
    <message numerus="yes">
        <source>What %n note(s) were on has been removed. Copy the text if you need it.</source>
        <translation>
            <numerusform>What a note was on has been removed. Copy the text if you need it.</numerusform>
            <numerusform>What %n notes were on has been removed. Copy the text if you need it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved yet. Telaah keeps the text and tries again after your next change.</source>
        <translation>
            <numerusform>A note could not be saved yet. Telaah keeps the text and tries again after your next change.</numerusform>
            <numerusform>%n notes could not be saved yet. Telaah keeps the text and tries again after your next change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportCommands</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds passed over</source>
        <translation>
            <numerusform>%Ln file of another kind passed over</numerusform>
            <numerusform>%Ln files of other kinds passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation>
            <numerusform>&amp;Import %n document</numerusform>
            <numerusform>&amp;Import %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n could not be imported</numerusform>
            <numerusform>%n could not be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportListModel</name>
    <message numerus="yes">
        <source>ready, %n remark(s)</source>
        <translation>
            <numerusform>ready, %n remark</numerusform>
            <numerusform>ready, %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%1, %Ln passage(s)</source>
        <extracomment>Name of a document in the library, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %Ln passage</numerusform>
            <numerusform>%1, %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder %1, %n document(s)</source>
        <extracomment>Of a folder in the library, for tooltips and screen readers</extracomment>
        <translation>
            <numerusform>Folder %1, %n document</numerusform>
            <numerusform>Folder %1, %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::NotebookCommands</name>
    <message numerus="yes">
        <source>%n excerpts exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%n excerpt exported to %1, in the folder %2</numerusform>
            <numerusform>%n excerpts exported to %1, in the folder %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageChooser</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageCommands</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) removed; undo brings back what was removed</source>
        <translation>
            <numerusform>1 passage removed; undo brings it back</numerusform>
            <numerusform>%Ln passages removed; undo brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln passage(s)…</source>
        <translation>
            <numerusform>Removing %Ln passage…</numerusform>
            <numerusform>Removing %Ln passages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln passage(s)…</source>
        <translation>
            <numerusform>Tagging %Ln passage…</numerusform>
            <numerusform>Tagging %Ln passages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %Ln passage(s)…</source>
        <translation>
            <numerusform>Removing a tag from %Ln passage…</numerusform>
            <numerusform>Removing a tag from %Ln passages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) tagged</source>
        <translation>
            <numerusform>%Ln passage tagged</numerusform>
            <numerusform>%Ln passages tagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchCommands</name>
    <message numerus="yes">
        <source>Tagging %Ln hit(s)…</source>
        <translation>
            <numerusform>Tagging %Ln hit…</numerusform>
            <numerusform>Tagging %Ln hits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <extracomment>What will be tagged; %1 is &quot;12 hits&quot;</extracomment>
        <translation>
            <numerusform>%1 in %Ln document</numerusform>
            <numerusform>%1 in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged</source>
        <translation>
            <numerusform>%Ln hit tagged</numerusform>
            <numerusform>%Ln hits tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the words stand apart, the whole sentences that hold them are marked: %Ln passage(s) in all.</source>
        <translation>
            <numerusform>Where the words stand apart, the whole sentences that hold them are marked: %Ln passage in all.</numerusform>
            <numerusform>Where the words stand apart, the whole sentences that hold them are marked: %Ln passages in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln passage(s), whole sentences where the words stand apart</source>
        <extracomment>%1 is &quot;12 hits tagged&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln passage, whole sentences where the words stand apart</numerusform>
            <numerusform>%1: %Ln passages, whole sentences where the words stand apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchDocks</name>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%Ln line exported to %1, in the folder %2</numerusform>
            <numerusform>%Ln lines exported to %1, in the folder %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchModel</name>
    <message numerus="yes">
        <source>%1, %Ln hit(s)</source>
        <translation>
            <numerusform>%1, %Ln hit</numerusform>
            <numerusform>%1, %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchPanel</name>
    <message numerus="yes">
        <source>Tag all %Ln…</source>
        <translation>
            <numerusform>Tag it…</numerusform>
            <numerusform>Tag all %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <extracomment>%1 is &quot;12 hits&quot;</extracomment>
        <translation>
            <numerusform>%1 in %Ln document</numerusform>
            <numerusform>%1 in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has these capitals; in small letters, %Ln would be found.</source>
        <translation>
            <numerusform>Nothing has these capitals; in small letters, %Ln would be found.</numerusform>
            <numerusform>Nothing has these capitals; in small letters, %Ln would be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SideDelegate</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyModel</name>
    <message numerus="yes">
        <source>%1, %Ln passage(s) in this document, %2 in the notebook</source>
        <extracomment>Of a facet or concept in the vocabulary, for tooltips and screen readers</extracomment>
        <translation>
            <numerusform>%1, %Ln passage in this document, %2 in the notebook</numerusform>
            <numerusform>%1, %Ln passages in this document, %2 in the notebook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::WordListPanel</name>
    <message numerus="yes">
        <source>%Ln different word(s); %1 words in all</source>
        <extracomment>%1 is how many words the texts have, each time counted</extracomment>
        <translation>
            <numerusform>%Ln different word; %1 words in all</numerusform>
            <numerusform>%Ln different words; %1 words in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different word(s); %1 of %2 words in all</source>
        <extracomment>%1 is how often these words occur together, %2 how many words the texts have</extracomment>
        <translation>
            <numerusform>%Ln different word; %1 of %2 words in all</numerusform>
            <numerusform>%Ln different words; %1 of %2 words in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::WordsDock</name>
    <message numerus="yes">
        <source>%Ln word(s) exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%Ln word exported to %1, in the folder %2</numerusform>
            <numerusform>%Ln words exported to %1, in the folder %2</numerusform>
        </translation>
    </message>
</context>
</TS>
