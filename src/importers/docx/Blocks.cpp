// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Blocks.h"

#include "importers/Limits.h"

#include <algorithm>

namespace telaah::importers::docx {

using documents::BlockKind;

namespace {

// In twentieths of a point; one centimetre on both sides sets a paragraph apart as quoted.
constexpr int IndentOfQuotations = 567;

/// Whether the end of the paragraph was deleted, so that the next one goes on with its line.
bool isEndDeleted(pugi::xml_node properties)
{
    const pugi::xml_node mark = properties.child("w:rPr");
    return mark.child("w:del") || mark.child("w:moveFrom");
}

bool isContents(pugi::xml_node control)
{
    return std::string_view(control.child("w:sdtPr")
                                .child("w:docPartObj")
                                .child("w:docPartGallery")
                                .attribute("w:val")
                                .value())
        == "Table of Contents";
}

/// Whether a section begins on a page of its own.
bool startsPage(pugi::xml_node section)
{
    const std::string_view type = section.child("w:type").attribute("w:val").value();
    return type != "continuous" && type != "nextColumn";
}

} // namespace

Blocks::Blocks(
    TextWriter &writer, Inlines &inlines, const Styles &styles, Numbering &numbering, Tally &tally)
    : m_writer(writer)
    , m_inlines(inlines)
    , m_styles(styles)
    , m_numbering(numbering)
    , m_tally(tally)
    , m_title(writer)
{
}

void Blocks::readBody(pugi::xml_node body)
{
    for (const pugi::xml_node node : body.children()) {
        if (const pugi::xml_node section = node.child("w:pPr").child("w:sectPr"))
            m_sections.append(startsPage(section));
    }
    m_sections.append(startsPage(body.child("w:sectPr")));
    readBlocks(body);
    m_inlines.endContents();
    m_inlines.setContents(false);
}

void Blocks::readNote(pugi::xml_node note, const QString &mark)
{
    m_place = Place::Note;
    m_writer.startBlock({BlockKind::Footnote, 0, {}});
    if (!mark.isEmpty()) {
        Look look;
        look.isMark = true;
        m_writer.append(mark, look);
        m_writer.append(u" ", {});
    }
    m_isLineFresh = true;
    readBlocks(note);
}

void Blocks::readBlocks(pugi::xml_node container)
{
    for (const pugi::xml_node node : container.children())
        readBlock(node);
    readMerged();
}

void Blocks::readBlock(pugi::xml_node node)
{
    const std::string_view name = nameOf(node);
    if (name == "w:p")
        readParagraph(node);
    else if (name == "w:tbl")
        readTable(node);
    else if (name == "w:sdt")
        readStructured(node);
    else if (name == "mc:AlternateContent")
        readBlocks(chosenBranch(node));
    else if (name == "w:customXml" || name == "w:smartTag" || name == "w:ins" || name == "w:moveTo")
        readBlocks(node);
    else if (name == "w:altChunk")
        ++m_tally.external;
    else if (node.child("w:p") || node.child("w:tbl") || node.child("w:sdt"))
        readUnknown(node);
    else if (name != "w:sectPr")
        m_inlines.read(
            node, m_styles.paragraphStyle({})); // Anchors of comments between paragraphs.
}

/// Whatever it is, it holds paragraphs.
void Blocks::readUnknown(pugi::xml_node node)
{
    ++m_tally.unknown;
    readBlocks(node);
}

void Blocks::readStructured(pugi::xml_node node)
{
    const bool holdsContents = isContents(node);
    m_contentsDepth += holdsContents ? 1 : 0;
    readBlocks(node.child("w:sdtContent"));
    m_contentsDepth -= holdsContents ? 1 : 0;
}

void Blocks::readParagraph(pugi::xml_node node)
{
    const pugi::xml_node properties = node.child("w:pPr");
    if (isEndDeleted(properties)) {
        ++m_tally.changes;
        m_merged.append(node);
        return;
    }
    const Style &style = m_styles.paragraphStyle(
        attributeOf(properties.child("w:pStyle"), "w:val"));
    startParagraph(properties, style);
    for (const pugi::xml_node merged : std::exchange(m_merged, {}))
        m_inlines.read(merged, style);
    m_inlines.read(node, style);
    m_title.endParagraph();
    m_inlines.endParagraph();
    m_isLineFresh = false;
    for (const pugi::xml_node box : m_inlines.takeBoxes())
        m_later.append({box, m_tableDepth});
    if (m_place != Place::Cell)
        readLater();
    if (m_place == Place::Flow && properties.child("w:sectPr"))
        endSection();
}

/// The last paragraph of a cell or text keeps its end even if that is marked as deleted.
void Blocks::readMerged()
{
    if (m_merged.isEmpty())
        return;
    const pugi::xml_node properties = m_merged.last().child("w:pPr");
    const Style &style = m_styles.paragraphStyle(
        attributeOf(properties.child("w:pStyle"), "w:val"));
    startParagraph(properties, style);
    for (const pugi::xml_node merged : std::exchange(m_merged, {}))
        m_inlines.read(merged, style);
    m_inlines.endParagraph();
}

void Blocks::startParagraph(pugi::xml_node properties, const Style &style)
{
    const ParagraphProperties direct = paragraphProperties(properties);
    if (direct.startsPage.value_or(style.paragraph.startsPage.value_or(false)))
        m_inlines.breakPage();
    bool isContinued = false;
    const BlockStyle wanted = blockStyle(
        direct, style, attributeOf(properties.child("w:pStyle"), "w:val"), isContinued);
    if (wanted.kind == BlockKind::Heading)
        m_inlines.endContents();
    // A paragraph that is left out ends the block before it, but is no title or text itself.
    m_inlines.setContents(m_contentsDepth > 0 || style.role == StyleName::Contents);
    m_inlines.setByline(m_place == Place::Flow && m_byline.isNext(style.role));
    startText(wanted, isContinued);
    m_title.startParagraph(m_place == Place::Flow && style.role == StyleName::Title);
}

void Blocks::startText(const BlockStyle &wanted, bool isContinued)
{
    switch (m_place) {
    case Place::Flow:
        if (isContinued && wanted.kind == BlockKind::ListItem)
            m_writer.continueItem(wanted.level);
        else
            m_writer.startBlock(wanted);
        break;
    case Place::Cell:
        m_writer.append(QLatin1Char(' ') + wanted.label, {});
        break;
    case Place::Note:
        if (!m_isLineFresh)
            m_writer.breakLine();
        m_writer.append(wanted.label, {});
        break;
    }
}

BlockStyle Blocks::blockStyle(
    const ParagraphProperties &direct, const Style &style, const QString &styleId,
    bool &isContinued)
{
    int heading = style.headingLevel;
    if (direct.outlineLevel)
        heading = *direct.outlineLevel >= 0 && *direct.outlineLevel < 9 ? *direct.outlineLevel + 1
                                                                        : 0;
    if (style.role == StyleName::Title || style.role == StyleName::Subtitle)
        heading = style.role == StyleName::Title ? 1 : 2;
    const QString numbering = direct.numbering.value_or(
        style.paragraph.numbering.value_or(QString()));
    int level = direct.listLevel.value_or(style.paragraph.listLevel.value_or(0));
    if (!direct.listLevel)
        level = m_numbering.levelOf(numbering, styleId, level);
    const Label label = m_numbering.next(numbering, level);
    // LibreOffice takes the number away from where an item goes on. Word does so too where a list
    // is over, and sets the paragraph to the margin.
    const bool isUnnumbered = numbering == QLatin1String("0") && direct.indentBefore != 0
        && style.paragraph.numbering.value_or(numbering) == numbering;
    isContinued = label.kind == Label::Blank || (isUnnumbered && m_writer.isListItemOpen());
    if (heading > 0 && style.role != StyleName::Contents)
        return {BlockKind::Heading, heading, label.text};
    if (label.kind != Label::Nothing || isContinued)
        return {BlockKind::ListItem, std::clamp(level, 0, limits::ListDepth - 1) + 1, label.text};
    const int before = direct.indentBefore.value_or(style.paragraph.indentBefore.value_or(0));
    const int after = direct.indentAfter.value_or(style.paragraph.indentAfter.value_or(0));
    if (style.role == StyleName::Reference)
        return {BlockKind::Reference, 0, {}};
    if (style.role == StyleName::Quotation
        || (before >= IndentOfQuotations && after >= IndentOfQuotations))
        return {BlockKind::Quotation, 1, {}};
    return {};
}

void Blocks::endSection()
{
    if (m_sections.size() < 2)
        return;
    m_sections.removeFirst();
    if (m_sections.first())
        m_inlines.breakPage();
}

} // namespace telaah::importers::docx
