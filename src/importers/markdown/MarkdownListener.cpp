// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/markdown/MarkdownListener.h"

#include "importers/Entities.h"
#include "importers/Limits.h"
#include "importers/Links.h"
#include "importers/ReferenceHeading.h"
#include "text/Canonical.h"

#include <algorithm>
#include <utility>

namespace telaah::importers {

using documents::BlockKind;
using documents::RunKind;

namespace {

QString textOf(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
{
    const QString raw = QString::fromUtf8(text, static_cast<qsizetype>(size));
    return type == MD_TEXT_ENTITY ? characterOf(raw) : raw;
}

QString textOf(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (MD_SIZE i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        text += textOf(
            attribute.substr_types[i], attribute.text + start,
            attribute.substr_offsets[i + 1] - start);
    }
    return text;
}

MarkdownListener &listener(void *userdata)
{
    return *static_cast<MarkdownListener *>(userdata);
}

} // namespace

MD_PARSER MarkdownListener::parser()
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *userdata) {
        return listener(userdata).enterBlock(type, detail)
            ? 0
            : -1; // md4c goes on after other numbers.
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *userdata) {
        listener(userdata).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *userdata) {
        return listener(userdata).enterSpan(type, detail) ? 0 : -1;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *userdata) {
        listener(userdata).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userdata) {
        listener(userdata).text(type, textOf(type, text, size));
        return 0;
    };
    return parser;
}

bool MarkdownListener::read(const QByteArray &source)
{
    const MD_PARSER rules = parser();
    return md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &rules, this) == 0;
}

bool MarkdownListener::readNote(const QString &label, const QByteArray &source)
{
    builder.startBlock(BlockKind::Footnote);
    mark(label);
    builder.append(u" ");
    m_isNote = true;
    m_isNoteFresh = true;
    const bool isRead = read(source);
    m_isNote = false;
    builder.endBlock();
    return isRead;
}

int MarkdownListener::depth() const
{
    return static_cast<int>(std::min<qsizetype>(m_lists.size(), limits::ListDepth));
}

void MarkdownListener::startParagraph()
{
    if (m_isNote) {
        if (!std::exchange(m_isNoteFresh, false))
            builder.breakLine();
    } else if (!m_lists.isEmpty() && m_isItemFresh) {
        builder.startBlock(
            m_isAmongReferences ? BlockKind::Reference : BlockKind::ListItem, depth());
    } else if (m_quoteDepth > 0) {
        builder.startBlock(BlockKind::Quotation, std::min(m_quoteDepth, limits::ListDepth));
    } else if (!m_lists.isEmpty()) {
        builder.startBlock(
            m_isAmongReferences ? BlockKind::Reference : BlockKind::ListParagraph, depth());
    } else {
        builder.startBlock(m_isAmongReferences ? BlockKind::Reference : BlockKind::Paragraph);
    }
    if (std::exchange(m_isItemFresh, false))
        builder.append(std::exchange(m_label, {}));
}

void MarkdownListener::startItem(const MD_BLOCK_LI_DETAIL &item)
{
    List &list = m_lists.back();
    m_isItemFresh = true;
    m_label.clear();
    if (list.delimiter != '\0')
        m_label = QString::number(list.next++) + QLatin1Char(list.delimiter) + QLatin1Char(' ');
    if (item.is_task != 0)
        m_label += item.task_mark == ' ' ? QStringLiteral("☐ ") : QStringLiteral("☑ ");
    if (!m_isNote)
        builder.endBlock();
}

void MarkdownListener::startHeading(int level)
{
    if (m_isNote)
        return startParagraph();
    m_isHeading = true;
    m_heading.clear();
    builder.startBlock(BlockKind::Heading, level);
}

bool MarkdownListener::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (++m_events > limits::Elements) {
        isTooMuch = true;
        return false;
    }
    switch (type) {
    case MD_BLOCK_UL:
        m_lists.append({0, '\0'});
        break;
    case MD_BLOCK_OL: {
        const auto &list = *static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        m_lists.append({static_cast<int>(list.start), list.mark_delimiter});
        break;
    }
    case MD_BLOCK_LI:
        startItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_QUOTE:
        ++m_quoteDepth;
        break;
    case MD_BLOCK_H:
        startHeading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_HTML:
        m_isHtml = true;
        m_html.clear();
        break;
    case MD_BLOCK_CODE:
        m_isCode = true;
        startParagraph();
        break;
    case MD_BLOCK_P:
        startParagraph();
        break;
    case MD_BLOCK_TR:
        m_cells = 0;
        if (!m_isNote)
            builder.startBlock(BlockKind::TableRow);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_cells++ > 0 && !m_isNote)
            builder.nextCell();
        break;
    default:
        break;
    }
    if (std::max(m_lists.size(), qsizetype(m_quoteDepth)) > limits::ListDepth)
        isNestingFlattened = true;
    return true;
}

void MarkdownListener::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.removeLast();
        break;
    case MD_BLOCK_QUOTE:
        --m_quoteDepth;
        break;
    case MD_BLOCK_H:
        if (std::exchange(m_isHeading, false)) {
            m_isAmongReferences = announcesReferences(m_heading);
            if (title.isEmpty())
                title = text::canonical(m_heading).simplified();
        }
        break;
    case MD_BLOCK_HTML:
        addHtml();
        break;
    case MD_BLOCK_CODE:
        m_isCode = false;
        break;
    default:
        break;
    }
    const bool isEnd = type == MD_BLOCK_H || type == MD_BLOCK_LI || type == MD_BLOCK_P
        || type == MD_BLOCK_CODE || type == MD_BLOCK_TR;
    if (isEnd && !m_isNote)
        builder.endBlock();
    if (type == MD_BLOCK_LI)
        m_isItemFresh = false;
}

bool MarkdownListener::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (++m_events > limits::Elements) {
        isTooMuch = true;
        return false;
    }
    if (!builder.isBlockOpen())
        startParagraph();
    if (type == MD_SPAN_EM) {
        builder.startRun(RunKind::Emphasis);
    } else if (type == MD_SPAN_STRONG) {
        builder.startRun(RunKind::Strong);
    } else if (type == MD_SPAN_IMG) {
        ++pictures;
    } else if (type == MD_SPAN_A) {
        const QString target = text::canonical(
            textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        m_links.append(isLinkTarget(target));
        if (m_links.back())
            builder.startRun(RunKind::Link, target);
    }
    return true;
}

void MarkdownListener::leaveSpan(MD_SPANTYPE type)
{
    const bool isRun = type == MD_SPAN_EM || type == MD_SPAN_STRONG
        || (type == MD_SPAN_A && m_links.takeLast());
    if (isRun)
        builder.endRun();
}

void MarkdownListener::text(MD_TEXTTYPE type, const QString &raw)
{
    if (m_isHtml) {
        m_html += raw;
        return;
    }
    if (type == MD_TEXT_HTML)
        return addTag(raw);
    if (!builder.isBlockOpen() || (m_isNote && m_isItemFresh)) // A tight list has no paragraphs.
        startParagraph();
    if (m_isHeading)
        m_heading += raw;
    if (type == MD_TEXT_BR || (m_isCode && raw == u"\n"))
        builder.breakLine();
    else if (type == MD_TEXT_SOFTBR)
        builder.append(u" ");
    else if (type == MD_TEXT_NORMAL && !m_defined.isEmpty())
        appendMarked(raw);
    else
        builder.append(raw);
}

} // namespace telaah::importers
