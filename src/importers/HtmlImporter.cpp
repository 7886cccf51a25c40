// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/HtmlImporter.h"

#include "importers/BylineText.h"
#include "importers/Limits.h"
#include "importers/SourceText.h"
#include "importers/TextWarnings.h"
#include "importers/html/HtmlBody.h"
#include "importers/html/HtmlDetails.h"

#include <QRegularExpression>

namespace telaah::importers {

using documents::Format;
using documents::ImportedDocument;
using documents::ImportWarningKind;
using documents::LeftOutKind;

namespace {

// Where a page says how it is encoded, with room for a long head.
constexpr qsizetype HeadSize = 8 * 1024;

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression meta(
        QStringLiteral(R"(<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray name =
        meta.match(QString::fromLatin1(bytes.left(HeadSize))).captured(1).toLatin1();
    // It was read as bytes, so it is not that, whatever it says.
    return name.toLower().startsWith("utf-16") ? QByteArray("UTF-8") : name;
}

bool isWebArchive(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(HeadSize).toLower();
    return head.contains("mime-version:") && head.contains("content-type: multipart/related");
}

const GumboNode *bodyOf(const GumboNode &root)
{
    for (const GumboNode *child : childrenOf(root)) {
        if (tagOf(*child) == GUMBO_TAG_BODY)
            return child;
    }
    return &root;
}

void addWarnings(ImportedDocument &imported, const HtmlPage &page)
{
    if (page.isNestingFlattened)
        warn(imported, {ImportWarningKind::FlattenedNesting, 1, {}});
    if (page.pictures > 0)
        warn(imported, {ImportWarningKind::Pictures, page.pictures, {}});
    if (page.embedded > 0)
        warn(imported, {ImportWarningKind::Embedded, page.embedded, {}});
    addTextWarnings(imported);
}

HtmlPage read(
    const GumboNode &body, const PageRoles &roles, const PageNotes &notes,
    const QSet<int> &restored, const QUrl &base)
{
    HtmlBody page(roles, notes, restored, base);
    page.read(body);
    return page.take();
}

qsizetype lengthOf(const ImportedDocument &imported)
{
    qsizetype length = imported.body.text.size();
    for (const documents::LeftOutPart &part : imported.leftOut)
        length += part.isRestored ? 0 : part.text.size();
    return length;
}

} // namespace

Result<ImportedDocument> readHtml(const QByteArray &bytes, const documents::ImportChoices &choices)
{
    if (isWebArchive(bytes))
        return Failure({ErrorCode::UnknownFormat, {}, QStringLiteral("MHTML")});
    Result<SourceText> source = readSource(bytes, choices, declaredEncoding(bytes));
    if (!source)
        return Failure(source.error());
    const QByteArray utf8 = source->text.toUtf8();
    const Result<HtmlTree> tree = HtmlTree::parse(utf8);
    if (!tree)
        return Failure(tree.error());
    const GumboNode &body = *bodyOf(tree->root());
    PageRoles roles = rolesOf(body);
    ImportedDocument imported;
    imported.format = Format::Html;
    imported.warnings = source->warnings;
    imported.details = detailsOf(tree->root(), roles, utf8);
    const PageNotes notes = notesOf(body);
    const QUrl base = baseOf(tree->root(), imported.details.url);
    HtmlPage page = read(body, roles, notes, {}, base);
    if (page.body.blocks.isEmpty() && !page.leftOut.isEmpty()) {
        // A page of nothing but such parts is what its reader wants.
        roles.leftOut.removeIf([](QHash<const GumboNode *, LeftOutKind>::iterator part) {
            return *part != LeftOutKind::Hidden;
        });
        page = read(body, roles, notes, {}, base);
    }
    if (!choices.restored.isEmpty())
        page = read(body, roles, notes, choices.restored, base);
    imported.body = page.body;
    imported.leftOut = page.leftOut;
    addBylineOfParts(imported);
    if (imported.body.blocks.isEmpty())
        return Failure({ErrorCode::NoText, {}, {}});
    if (lengthOf(imported) > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, {}});
    addWarnings(imported, page);
    return imported;
}

} // namespace telaah::importers
