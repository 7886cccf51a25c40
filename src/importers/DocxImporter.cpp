// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/DocxImporter.h"

#include "importers/docx/Blocks.h"
#include "importers/docx/Comments.h"
#include "importers/office/Details.h"
#include "importers/office/Finish.h"

namespace telaah::importers {

using documents::ImportChoices;
using documents::ImportedDocument;

namespace docx {

namespace {

NumberFormat endnoteFormat(const Parts &parts)
{
    const pugi::xml_node format = rootOf(parts.settings).child("w:endnotePr").child("w:numFmt");
    return format ? numberFormatOf(format.attribute("w:val").value()) : NumberFormat::LowerRoman;
}

/// The notes after the text: footnotes, then endnotes, each in the order of their marks.
void readNotes(const Parts &parts, TextWriter &writer, Inlines &inlines, Blocks &blocks)
{
    QHash<QString, pugi::xml_node> notes[2];
    for (const pugi::xml_node note : rootOf(parts.footnotes).children("w:footnote"))
        notes[0].insert(attributeOf(note, "w:id"), note);
    for (const pugi::xml_node note : rootOf(parts.endnotes).children("w:endnote"))
        notes[1].insert(attributeOf(note, "w:id"), note);
    writer.startNotes();
    const QList<NoteReference> references = inlines.notes();
    for (const NoteKind kind : {NoteKind::Footnote, NoteKind::Endnote}) {
        const bool isEndnote = kind == NoteKind::Endnote;
        inlines.setRelations(isEndnote ? parts.endnoteRelations : parts.footnoteRelations);
        for (const NoteReference &reference : references) {
            const pugi::xml_node note = notes[isEndnote ? 1 : 0].value(reference.id);
            if (reference.kind == kind && note)
                blocks.readNote(note, reference.mark);
        }
    }
}

void readDetails(
    const Parts &parts, const QString &title, const QString &language, ImportedDocument &document)
{
    const pugi::xml_node core = rootOf(parts.core);
    document.details.title = believedTitle(textOfChild(core, "dc:title"));
    if (document.details.title.isEmpty())
        document.details.title = title;
    document.details.author = believedAuthor(textOfChild(core, "dc:creator"));
    document.details.language = languageTag(textOfChild(core, "dc:language"));
    if (document.details.language.isEmpty())
        document.details.language = languageTag(language);
}

ImportedDocument assemble(
    const Parts &parts, const Relations &relations, const ImportChoices &choices)
{
    const Styles styles(rootOf(parts.styles));
    Numbering numbering(rootOf(parts.numbering));
    Tally tally;
    TextWriter writer(choices);
    Margin margin(writer);
    readComments(parts, margin);
    Inlines inlines(writer, margin, styles, tally, parts.pages);
    inlines.setRelations(relations);
    inlines.setEndnoteFormat(endnoteFormat(parts));
    Blocks blocks(writer, inlines, styles, numbering, tally);
    blocks.readBody(parts.text->root().child("w:body"));
    readNotes(parts, writer, inlines, blocks);
    ImportedDocument document;
    document.format = documents::Format::Docx;
    writer.finish(document);
    tally.external += parts.external + inlines.fields().external();
    tally.report(document);
    margin.finish(document, choices);
    const QString title = blocks.title(document.body);
    readDetails(
        parts, title.isEmpty() ? writer.firstHeading() : title, inlines.language(), document);
    addByline(blocks.byline(), document);
    return document;
}

} // namespace

} // namespace docx

Result<ImportedDocument> readDocx(const QByteArray &bytes, const ImportChoices &choices)
{
    auto package = docx::Package::open(bytes);
    if (!package)
        return Failure(package.error());
    const auto parts = docx::readParts(*package);
    if (!parts)
        return Failure(parts.error());
    return finished(docx::assemble(*parts, package->relations(), choices));
}

} // namespace telaah::importers
