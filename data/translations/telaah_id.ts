<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used here: correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range lies beyond the text: choose one between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is empty: its end must lie after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range cuts a character in two: move its start or its end by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vocabulary has no concept “%1”: check its facet and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no passage %1: it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”: choose one that the library lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several titles begin with “%1”: give more of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be neither undone nor redone, since what it did has been changed: change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: if a sync program keeps it, let it finish, or else restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a notebook of Telaah: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a later version of Telaah: update Telaah to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: keep a copy of it and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, a device, or a file of several names: choose a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be changed, since it or its folder is read-only: copy it to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”: free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been moved, replaced or deleted: open it again where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1”: wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: check the disk and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or changed: open it again, and if that does not help, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add concept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight passage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the example passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove passage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag passage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by a later version of Telaah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: add concept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: add document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: edit note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: highlight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: remove the example passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: remove passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: add concept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: add document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: edit note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: highlight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: remove the example passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: remove passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: remove tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::BlockPainter</name>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardDelegate</name>
    <message>
        <source>Note on the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardModel</name>
    <message>
        <source>Passage: %1</source>
        <extracomment>What a screen reader says of a card: the quote, and what it is tagged with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::ExportDialog</name>
    <message>
        <source>Export excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, for handing in and for word processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every passage of this notebook is exported with its citation, tags and note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::LibraryModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <extracomment>Name of a document in the library, for screen readers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::LookControls</name>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::MainWindow</name>
    <message>
        <source>Reader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline — no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Telaah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Telaah %1&lt;/h3&gt;&lt;p&gt;Reader and annotator for policy texts. Works offline; your notebook is one file on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library and vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Telaah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::NotebookCommands</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export excerpts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the e&amp;xample passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader&apos;s name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telaah notebooks (*.telaah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageCommands</name>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a &amp;theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag an &amp;actor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag a &amp;forum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text first, or choose a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with citation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::ReadScreen</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also show the concepts that are not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook has no documents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passages yet. Select some words in the text, then press T, A or F to tag them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) of reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::ReaderDialog</name>
    <message>
        <source>Who is reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passages, tags and notes bear this name. It stays in your notebooks; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Initials:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::SideDelegate</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::TagPalette</name>
    <message>
        <source>Type a theme, actor or forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a concept to tag with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ tag    Ctrl ↵ tag and go on    ↑ ↓ choose    Tab next facet    Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   Ctrl %2</source>
        <extracomment>Heading of a column in the tag palette: name of a facet, and the key that leads there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyModel</name>
    <message numerus="yes">
        <source>%1, %n passage(s) here</source>
        <extracomment>Name of a facet or concept in the vocabulary, for screen readers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
