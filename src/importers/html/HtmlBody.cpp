// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlBody.h"

#include "importers/Limits.h"
#include "importers/ReferenceHeading.h"
#include "text/Canonical.h"

#include <algorithm>
#include <utility>

namespace telaah::importers {

using documents::BlockKind;
using documents::RunKind;

namespace {

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

/// A picture that counts visits rather than shows something.
bool isTracker(const GumboNode &element)
{
    return attribute(element, "width") == u"1" || attribute(element, "height") == u"1";
}

int levelOfHeading(GumboTag tag)
{
    return static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
}

/// What pandoc writes of an abstract; on the pages of journals it may be all there is to read.
bool isAbstract(const GumboNode &element)
{
    return element.parent && tagOf(*element.parent) == GUMBO_TAG_HEADER
        && attribute(element, "class") == u"abstract";
}

} // namespace

QString targetOf(const QString &href, const QUrl &base)
{
    const QUrl url = base.resolved(QUrl(href.trimmed()));
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != u"http" && scheme != u"https" && scheme != u"mailto"))
        return {};
    return text::canonical(url.toString(QUrl::FullyEncoded));
}

HtmlBody::HtmlBody(
    const PageRoles &roles, const PageNotes &notes, const QSet<int> &restored, QUrl base)
    : m_roles(roles)
    , m_notes(notes)
    , m_restored(restored)
    , m_base(std::move(base))
{
}

void HtmlBody::read(const GumboNode &page)
{
    walk(page);
    endBlock();
    notes(page);
    m_page.body = m_builder.take();
}

void HtmlBody::walkChildren(const GumboNode &element)
{
    for (const GumboNode *child : childrenOf(element))
        walk(*child);
}

void HtmlBody::walk(const GumboNode &node)
{
    if (!isElement(node))
        return characters(node);
    if (isNeverText(node) || m_notes.backLinks.contains(&node))
        return;
    if (!m_isNote && m_notes.labels.contains(&node))
        return; // Comes at the end.
    if (!m_isWhole && m_roles.leftOut.contains(&node) && leaveOut(node))
        return;
    const bool isApart = isBlockLike(node) && !m_isCell && !m_isNote;
    if (isApart && tagOf(node) != GUMBO_TAG_TR)
        endBlock();
    else if (isBlockLike(node))
        spaceApart();
    walkElement(node);
    if (isApart)
        endBlock();
    else if (isBlockLike(node))
        spaceApart();
}

/// Between what is set apart in a cell or a note, which are one block each.
void HtmlBody::spaceApart()
{
    if (m_isNote && m_isNoteBegun)
        m_breaks = std::max(m_breaks, 1);
    else if (!m_isNote && m_builder.isBlockOpen())
        m_builder.append(u" ");
}

/// Whether that was all there is to do about `element`: it is not restored.
bool HtmlBody::leaveOut(const GumboNode &element)
{
    const documents::LeftOutKind kind = m_roles.leftOut.value(&element);
    PageRoles none;
    HtmlBody part(none, m_notes, m_restored, m_base);
    part.m_isWhole = true;
    part.read(element);
    if (part.m_page.body.text.isEmpty())
        return true;
    const bool goesOn = !m_page.leftOut.isEmpty() && m_page.leftOut.back().kind == kind
        && m_textSince == 0;
    if (goesOn)
        m_page.leftOut.back().text += QLatin1Char('\n') + part.m_page.body.text;
    else
        m_page.leftOut.append(
            {kind, part.m_page.body.text,
             m_restored.contains(static_cast<int>(m_page.leftOut.size()))});
    m_textSince = 0;
    if (!m_page.leftOut.back().isRestored)
        return true;
    m_isWhole = true;
    walk(element);
    m_isWhole = false;
    m_textSince = 0;
    return true;
}

void HtmlBody::characters(const GumboNode &node)
{
    const QString raw = charactersOf(node);
    if (raw.isNull())
        return;
    if (isBlank(raw)) {
        if (m_builder.isBlockOpen() && m_breaks == 0 && !m_isPreformatted)
            m_builder.append(u" ");
        else if (m_isPreformatted && m_builder.isBlockOpen())
            write(raw);
        return;
    }
    if (const QString text = withoutLabel(node, raw); !text.isEmpty())
        write(text);
}

void HtmlBody::write(const QString &raw)
{
    const int breaks = std::exchange(m_breaks, 0);
    const bool isFlowing = m_headingLevel == 0 && !m_isCell && !m_isNote;
    if (breaks > 1 && isFlowing)
        endBlock();
    else if (breaks > 0 && m_builder.isBlockOpen() && (isFlowing || m_isNote))
        m_builder.breakLine();
    else if (breaks > 0 && m_builder.isBlockOpen())
        m_builder.append(u" ");
    openBlock();
    openRuns();
    m_isNoteBegun = m_isNote;
    m_textSince += raw.size();
    if (!m_isPreformatted)
        return m_builder.append(raw);
    bool isFirst = true;
    for (const QStringView line : QStringView(raw).tokenize(u'\n')) {
        if (!std::exchange(isFirst, false))
            m_builder.breakLine();
        m_builder.append(line);
    }
}

/// A block of the kind that text has here, unless one is open.
void HtmlBody::openBlock()
{
    if (m_builder.isBlockOpen())
        return;
    const int depth = static_cast<int>(std::min<qsizetype>(m_lists.size(), limits::ListDepth));
    if (m_headingLevel > 0)
        m_builder.startBlock(BlockKind::Heading, m_headingLevel);
    else if (m_isAmongReferences)
        m_builder.startBlock(BlockKind::Reference, depth);
    else if (m_quotes > 0 && !m_isItemFresh)
        m_builder.startBlock(BlockKind::Quotation, std::min(m_quotes, limits::ListDepth));
    else if (depth > 0)
        m_builder.startBlock(m_isItemFresh ? BlockKind::ListItem : BlockKind::ListParagraph, depth);
    else
        m_builder.startBlock(BlockKind::Paragraph);
    if (m_headingLevel == 0 && std::exchange(m_isItemFresh, false)) {
        const QString label = std::exchange(m_label, {});
        m_builder.append(label);
    }
}

/// Those around the text that is to come, be it in a new block or on a new line.
void HtmlBody::openRuns()
{
    for (; m_openRuns < m_runs.size(); ++m_openRuns)
        m_builder.startRun(m_runs.at(m_openRuns).kind, m_runs.at(m_openRuns).target);
}

void HtmlBody::endBlock()
{
    m_builder.endBlock();
    m_openRuns = 0;
    m_breaks = 0;
}

void HtmlBody::inlineRun(const GumboNode &element, const Run &run)
{
    m_runs.append(run);
    if (m_builder.isBlockOpen() && m_breaks == 0) {
        m_builder.startRun(run.kind, run.target);
        ++m_openRuns;
    }
    walkChildren(element);
    if (m_builder.isBlockOpen() && m_openRuns == m_runs.size()) {
        m_builder.endRun();
        --m_openRuns;
    }
    m_runs.removeLast();
}

void HtmlBody::heading(const GumboNode &element, int level)
{
    const int outer = std::exchange(m_headingLevel, level);
    const qsizetype before = m_textSince;
    walkChildren(element);
    m_headingLevel = outer;
    if (m_textSince > before && !m_isWhole)
        m_isAmongReferences = announcesReferences(textWithin(element));
}

void HtmlBody::quotation(const GumboNode &element)
{
    ++m_quotes;
    m_page.isNestingFlattened = m_page.isNestingFlattened || m_quotes > limits::ListDepth;
    walkChildren(element);
    --m_quotes;
}

void HtmlBody::preformatted(const GumboNode &element)
{
    const bool outer = std::exchange(m_isPreformatted, !m_isCell && !m_isNote);
    walkChildren(element);
    m_isPreformatted = outer;
}

void HtmlBody::link(const GumboNode &element)
{
    if (m_notes.marks.contains(&element))
        return inlineRun(element, {RunKind::FootnoteMark, {}});
    const QString href = attribute(element, "href");
    const QString target = href.isEmpty() || href.startsWith(u'#') ? QString()
                                                                   : targetOf(href, m_base);
    if (target.isEmpty())
        return walkChildren(element);
    inlineRun(element, {RunKind::Link, target});
}

/// Raised text; but not what is around a mark only.
void HtmlBody::superscript(const GumboNode &element)
{
    const auto isMark = [&](const GumboNode *node) { return m_notes.marks.contains(node); };
    const bool isInMark = element.parent && isMark(element.parent);
    if (isInMark || std::ranges::any_of(childrenOf(element), isMark))
        return walkChildren(element);
    inlineRun(element, {RunKind::Superscript, {}});
}

void HtmlBody::walkElement(const GumboNode &element)
{
    switch (const GumboTag tag = tagOf(element)) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return heading(element, levelOfHeading(tag));
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DL:
        return list(element);
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return item(element);
    case GUMBO_TAG_BLOCKQUOTE:
        return quotation(element);
    case GUMBO_TAG_TABLE:
        return table(element);
    case GUMBO_TAG_PRE:
        return preformatted(element);
    case GUMBO_TAG_BR:
        ++m_breaks;
        return;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
        return inlineRun(element, {RunKind::Emphasis, {}});
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return inlineRun(element, {RunKind::Strong, {}});
    case GUMBO_TAG_A:
        return link(element);
    case GUMBO_TAG_SUP:
        return superscript(element);
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
        if (!isTracker(element) && !m_isWhole)
            ++m_page.pictures;
        return;
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_APPLET:
        m_page.embedded += m_isWhole ? 0 : 1;
        return;
    default:
        if (isAbstract(element))
            return quotation(element);
        if (m_quotes > 0 && attribute(element, "class") == u"abstract-title")
            return heading(element, 2);
        return walkChildren(element);
    }
}

} // namespace telaah::importers
