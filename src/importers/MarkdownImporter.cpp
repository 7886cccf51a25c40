// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/MarkdownImporter.h"

#include "documents/BodyBuilder.h"
#include "importers/Entities.h"
#include "importers/FrontMatter.h"
#include "text/Canonical.h"

#include <algorithm>
#include <md4c.h>

namespace telaah::importers {

using documents::BlockKind;
using documents::BodyBuilder;
using documents::Format;
using documents::ImportedDocument;
using documents::RunKind;

namespace {

bool isHeadingOfReferences(const QString &heading)
{
    const QString plain = heading.trimmed().toLower();
    return plain == QLatin1String("daftar pustaka") || plain == QLatin1String("referensi")
        || plain == QLatin1String("references");
}

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

/// Without a byte order mark, and with the line ends that the front matter is looked for by.
QByteArray plain(const QByteArray &bytes)
{
    QByteArray source = bytes;
    if (source.startsWith("\xef\xbb\xbf"))
        source.remove(0, 3);
    return source.replace("\r\n", "\n");
}

/// Takes what md4c reports, one event at a time, to a builder.
class Listener
{
public:
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QStringView raw);

    BodyBuilder builder;
    QString title; ///< The first heading.

private:
    void startParagraph();

    int m_listDepth = 0;
    int m_quoteDepth = 0;
    int m_cells = 0;
    bool m_isHeading = false;
    bool m_isCode = false;
    bool m_isItemFresh = false;
    bool m_isAmongReferences = false;
    QString m_heading;
};

void Listener::startParagraph()
{
    if (m_listDepth > 0 && m_isItemFresh) {
        builder.startBlock(
            m_isAmongReferences ? BlockKind::Reference : BlockKind::ListItem, m_listDepth);
        m_isItemFresh = false;
    } else if (m_quoteDepth > 0) {
        builder.startBlock(BlockKind::Quotation, m_quoteDepth);
    } else if (m_listDepth > 0) {
        builder.startBlock(BlockKind::ListItem, m_listDepth);
    } else {
        builder.startBlock(m_isAmongReferences ? BlockKind::Reference : BlockKind::Paragraph);
    }
}

void Listener::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        ++m_listDepth;
        break;
    case MD_BLOCK_LI:
        m_isItemFresh = true;
        builder.endBlock();
        break;
    case MD_BLOCK_QUOTE:
        ++m_quoteDepth;
        break;
    case MD_BLOCK_H:
        m_isHeading = true;
        m_heading.clear();
        builder.startBlock(
            BlockKind::Heading, static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
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
        builder.startBlock(BlockKind::TableRow);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_cells++ > 0)
            builder.nextCell();
        break;
    default:
        break;
    }
}

void Listener::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        --m_listDepth;
        break;
    case MD_BLOCK_QUOTE:
        --m_quoteDepth;
        break;
    case MD_BLOCK_H:
        m_isHeading = false;
        m_isAmongReferences = isHeadingOfReferences(m_heading);
        if (title.isEmpty())
            title = text::canonical(m_heading).simplified();
        builder.endBlock();
        break;
    case MD_BLOCK_LI:
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
    case MD_BLOCK_TR:
        m_isCode = false;
        builder.endBlock();
        break;
    default:
        break;
    }
}

void Listener::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_EM:
        return builder.startRun(RunKind::Emphasis);
    case MD_SPAN_STRONG:
        return builder.startRun(RunKind::Strong);
    case MD_SPAN_A:
        return builder.startRun(
            RunKind::Link, text::canonical(textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)));
    default:
        return;
    }
}

void Listener::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG || type == MD_SPAN_A)
        builder.endRun();
}

void Listener::text(MD_TEXTTYPE type, QStringView raw)
{
    if (!builder.isBlockOpen()) // A tight list has items without paragraphs.
        startParagraph();
    if (m_isHeading)
        m_heading.append(raw);
    if (type == MD_TEXT_BR || (m_isCode && raw == u"\n"))
        builder.breakLine();
    else if (type == MD_TEXT_SOFTBR)
        builder.append(u" ");
    else
        builder.append(raw);
}

Listener &listener(void *userdata)
{
    return *static_cast<Listener *>(userdata);
}

MD_PARSER parser()
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *userdata) {
        listener(userdata).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *userdata) {
        listener(userdata).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *userdata) {
        listener(userdata).enterSpan(type, detail);
        return 0;
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

} // namespace

Result<ImportedDocument> readMarkdown(const QByteArray &bytes, const documents::ImportChoices &)
{
    QByteArray source = plain(bytes);
    const auto matter = readFrontMatter(source);
    if (!matter)
        return Failure(matter.error());
    source.remove(0, matter->length);
    Listener heard;
    const MD_PARSER rules = parser();
    if (md_parse(source.constData(), static_cast<MD_SIZE>(source.size()), &rules, &heard) != 0)
        return Failure({ErrorCode::InvalidInput, {}, QStringLiteral("Markdown")});
    ImportedDocument imported;
    imported.details = matter->details;
    imported.body = heard.builder.take();
    imported.format = Format::Markdown;
    if (imported.body.blocks.isEmpty())
        return Failure({ErrorCode::InvalidInput, {}, QStringLiteral("no text")});
    if (imported.details.title.isEmpty())
        imported.details.title = heard.title;
    return imported;
}

} // namespace telaah::importers
