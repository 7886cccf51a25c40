// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/odt/Blocks.h"

#include "importers/Limits.h"

#include <algorithm>

namespace telaah::importers::odt {

using documents::BlockKind;

namespace {

// In points; one centimetre on both sides sets a paragraph apart as quoted.
constexpr double IndentOfQuotations = 28.3;

bool isOfContents(std::string_view name)
{
    return name == "text:table-of-content" || name == "text:illustration-index"
        || name == "text:table-index" || name == "text:object-index" || name == "text:user-index"
        || name == "text:alphabetical-index";
}

bool isLabelled(std::string_view name)
{
    return name == "text:p" || name == "text:h";
}

} // namespace

Blocks::Blocks(
    TextWriter &writer, Inlines &inlines, const Styles &styles, const Lists &lists, Tally &tally)
    : m_writer(writer)
    , m_inlines(inlines)
    , m_styles(styles)
    , m_lists(lists)
    , m_tally(tally)
    , m_title(writer)
{
}

void Blocks::readBody(pugi::xml_node text)
{
    readBlocks(text);
    m_writer.endLeftOut();
}

void Blocks::readNotes()
{
    m_writer.startNotes();
    m_place = Place::Note;
    // A note may be anchored in a note; the lists grow while they are read.
    for (const QList<Note> *notes : {&m_inlines.footnotes(), &m_inlines.endnotes()}) {
        for (qsizetype i = 0; i < notes->size(); ++i) {
            const Note note = notes->at(i);
            Look look;
            look.isMark = true;
            m_writer.startBlock({BlockKind::Footnote, 0, {}});
            m_writer.append(note.mark, look);
            m_writer.append(u" ", {});
            m_isLineFresh = true;
            readBlocks(note.body);
        }
    }
}

void Blocks::readBlocks(pugi::xml_node container)
{
    for (const pugi::xml_node node : container.children())
        readBlock(node);
}

void Blocks::readBlock(pugi::xml_node node)
{
    const std::string_view name = nameOf(node);
    if (isLabelled(name))
        readParagraph(node);
    else if (name == "text:list")
        readList(node);
    else if (name == "table:table")
        readTable(node);
    else if (name == "text:section")
        readSection(node);
    else if (name == "text:soft-page-break")
        m_inlines.endPage();
    else if (name == "text:tracked-changes")
        countChanges(node);
    else if (name == "text:numbered-paragraph" || name == "text:index-title")
        readBlocks(node);
    else if (name.starts_with("draw:"))
        m_inlines.readGraphic(node);
    else if (name == "office:annotation")
        m_inlines.readAnnotation(node);
    else
        readIndex(node);
}

void Blocks::readIndex(pugi::xml_node node)
{
    const std::string_view name = nameOf(node);
    const bool isContents = isOfContents(name);
    if (!isContents && name != "text:bibliography")
        return readUnknown(node);
    int &depth = isContents ? m_contentsDepth : m_referencesDepth;
    ++depth;
    readBlocks(node.child("text:index-body"));
    --depth;
}

/// What is not known here and holds text is read as if it was not there.
void Blocks::readUnknown(pugi::xml_node node)
{
    if (node.type() != pugi::node_element || isNoText(nameOf(node)))
        return;
    bool hasBlocks = false;
    bool hasText = false;
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = nameOf(child);
        hasBlocks = hasBlocks || isLabelled(name) || name == "text:list" || name == "table:table";
        hasText = hasText
            || (child.type() == pugi::node_pcdata
                && !QString::fromUtf8(child.value()).trimmed().isEmpty());
    }
    m_tally.unknown += hasBlocks || hasText ? 1 : 0;
    if (hasText)
        readParagraph(node);
    else
        readBlocks(node);
}

void Blocks::readSection(pugi::xml_node node)
{
    m_tally.external += isExternal(attributeOf(node.child("text:section-source"), "xlink:href"))
        ? 1
        : 0;
    const bool isHidden = attributeOf(node, "text:display") == QLatin1String("none");
    m_hiddenDepth += isHidden ? 1 : 0;
    m_inlines.setHidden(m_hiddenDepth > 0);
    readBlocks(node);
    m_hiddenDepth -= isHidden ? 1 : 0;
    m_inlines.setHidden(m_hiddenDepth > 0);
}

/// What was deleted stands in here and nowhere else; what was inserted stands in the text.
void Blocks::countChanges(pugi::xml_node node)
{
    for (const pugi::xml_node change : node.children("text:changed-region")) {
        if (!change.child("text:format-change"))
            ++m_tally.changes;
        m_inlines.readLostComments(change.child("text:deletion"));
    }
}

Blocks::List Blocks::listOf(pugi::xml_node node)
{
    List list;
    list.style = attributeOf(node, "text:style-name");
    if (!m_openLists.isEmpty()) {
        if (list.style.isEmpty())
            list.style = m_openLists.last().style;
        list.counter = m_openLists.last().counter;
        return list;
    }
    if (const QString id = attributeOf(node, "text:continue-list"); !id.isEmpty())
        list.counter = m_countersById.value(id);
    else if (node.attribute("text:continue-numbering").as_bool())
        list.counter = m_countersByStyle.value(list.style);
    if (!list.counter)
        list.counter = std::make_shared<ListCounter>();
    m_countersByStyle.insert(list.style, list.counter);
    if (const QString id = attributeOf(node, "xml:id"); !id.isEmpty())
        m_countersById.insert(id, list.counter);
    return list;
}

void Blocks::readList(pugi::xml_node node)
{
    m_openLists.append(listOf(node));
    m_tally.flattened += m_openLists.size() == limits::ListDepth + 1 ? 1 : 0;
    for (const pugi::xml_node item : node.children()) {
        const std::string_view name = nameOf(item);
        if (name == "text:list-item")
            readItem(item);
        else if (name == "text:list-header")
            readBlocks(item);
        else
            readBlock(item);
    }
    m_openLists.removeLast();
}

void Blocks::readItem(pugi::xml_node node)
{
    const int level = std::min(int(m_openLists.size()), ListCounter::Levels) - 1;
    if (const pugi::xml_attribute start = node.attribute("text:start-value"))
        m_openLists.last().counter->restart(level, start.as_int(1));
    m_openLists.last().hasItems = true;
    m_isItemFresh = true;
    readBlocks(node);
    m_isItemFresh = false;
}

void Blocks::readParagraph(pugi::xml_node node)
{
    const Style style = m_styles.paragraphStyle(attributeOf(node, "text:style-name"));
    if (style.startsPage)
        m_inlines.breakPage();
    startParagraph(node, style);
    m_inlines.read(node, style);
    m_title.endParagraph();
    m_isLineFresh = false;
    for (const pugi::xml_node box : m_inlines.takeBoxes())
        m_later.append({box, m_tableDepth});
    if (m_place != Place::Cell)
        readLater();
    if (style.endsPage)
        m_inlines.breakPage();
}

void Blocks::startParagraph(pugi::xml_node node, const Style &style)
{
    const std::string_view parent = nameOf(node.parent());
    const bool isContinued = !m_openLists.isEmpty() && !m_isItemFresh
        && (parent == "text:list-item"
            || (parent == "text:list-header" && m_openLists.last().hasItems));
    const BlockStyle wanted = blockStyle(node, style);
    m_isItemFresh = false;
    updateContents(style, m_place == Place::Flow && m_byline.isNext(style.named.name));
    if (m_place == Place::Cell) {
        m_writer.append(QLatin1Char(' ') + wanted.label, {});
    } else if (m_place == Place::Note) {
        if (!m_isLineFresh)
            m_writer.breakLine();
        m_writer.append(wanted.label, {});
    } else if (isContinued && wanted.kind != BlockKind::Heading) {
        m_writer.continueItem(std::min(int(m_openLists.size()), limits::ListDepth));
    } else {
        m_writer.startBlock(wanted);
    }
    m_title.startParagraph(m_place == Place::Flow && style.named.name == StyleName::Title);
}

void Blocks::updateContents(const Style &style, bool isByline)
{
    if (m_contentsDepth > 0 || style.named.name == StyleName::Contents)
        m_writer.startLeftOut(documents::LeftOutKind::Navigation);
    else if (isByline)
        m_writer.startLeftOut(documents::LeftOutKind::Byline);
    else
        m_writer.endLeftOut();
}

QString Blocks::headingLabel(pugi::xml_node node, int level)
{
    if (node.attribute("text:is-list-header").as_bool())
        return {};
    if (node.attribute("text:restart-numbering").as_bool())
        m_headings.restart(
            std::clamp(level, 1, ListCounter::Levels) - 1,
            node.attribute("text:start-value").as_int(1));
    return m_lists.nextOfHeading(level - 1, m_headings);
}

BlockStyle Blocks::blockStyle(pugi::xml_node node, const Style &style)
{
    const StyleName named = style.named.name;
    const bool isItem = !m_openLists.isEmpty() && m_isItemFresh;
    const int depth = int(m_openLists.size());
    QString label;
    if (isItem)
        label = m_lists.next(m_openLists.last().style, depth - 1, *m_openLists.last().counter);
    if (nameOf(node) == "text:h" && named != StyleName::Contents) {
        const int level = std::max(1, node.attribute("text:outline-level").as_int(1));
        return {BlockKind::Heading, level, isItem ? label : headingLabel(node, level)};
    }
    if (named == StyleName::Title || named == StyleName::Subtitle)
        return {BlockKind::Heading, named == StyleName::Title ? 1 : 2, label};
    if (named == StyleName::Heading && m_contentsDepth == 0)
        return {BlockKind::Heading, style.named.level, label};
    if (isItem)
        return {BlockKind::ListItem, std::min(depth, limits::ListDepth), label};
    if (named == StyleName::Reference || m_referencesDepth > 0)
        return {BlockKind::Reference, 0, {}};
    if (named == StyleName::Quotation
        || (style.indentBefore >= IndentOfQuotations && style.indentAfter >= IndentOfQuotations))
        return {BlockKind::Quotation, 1, {}};
    return {};
}

} // namespace telaah::importers::odt
