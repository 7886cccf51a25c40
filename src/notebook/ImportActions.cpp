// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportActions.h"

#include "base/Uuid.h"
#include "notebook/ImportedComments.h"
#include "notebook/Notebook.h"
#include "text/Canonical.h"
#include "text/LanguageNames.h"
#include "text/PlainName.h"

#include <QDate>

namespace telaah::notebook {

using documents::Document;
using history::Action;

namespace {

constexpr qsizetype LongestTitle = 500;

QString shortened(const QString &text)
{
    if (text.size() <= LongestTitle)
        return text;
    const qsizetype end = text::isBoundary(text, LongestTitle) ? LongestTitle : LongestTitle - 1;
    return text.first(end).trimmed() + QChar(0x2026);
}

QString dateOrNothing(const QString &text)
{
    const QString date = text.trimmed();
    return isDate(date) ? date : QString();
}

Result<AddedReading> store(store::Stores &stores, const Import &import, CoderId coderId)
{
    Document document = tidied(import.document.details);
    document.uuid = createUuid();
    document.created = QDateTime::currentDateTimeUtc();
    const auto stored = stores.documents.insert(document);
    if (!stored)
        return Failure(stored.error());
    const auto revision = stores.documents.insertRevision(
        stored->id, createUuid(), import.document.body);
    if (!revision)
        return Failure(revision.error());
    if (const auto kept = stores.originals.insert(
            revision->id(), import.original, text::plainName(import.fileName),
            import.document.format);
        !kept)
        return Failure(kept.error());
    if (const auto marked = markComments(stores, *revision, import.document.comments, coderId);
        !marked)
        return Failure(marked.error());
    return AddedReading{*stored, *revision};
}

} // namespace

bool isDate(const QString &text)
{
    for (const char *form : {"yyyy", "yyyy-MM", "yyyy-MM-dd"}) {
        const QString name = QLatin1String(form);
        // Qt takes "2022-1-1" as well.
        if (text.size() == name.size() && QDate::fromString(text, name).isValid())
            return true;
    }
    return false;
}

Document tidied(const Document &details)
{
    Document document = details;
    for (QString Document::*field :
         {&Document::title, &Document::author, &Document::language, &Document::publisher,
          &Document::url, &Document::licence})
        document.*field = text::plainName(document.*field);
    document.title = shortened(document.title);
    document.language = text::languageTag(document.language);
    document.published = dateOrNothing(document.published);
    document.accessed = dateOrNothing(document.accessed);
    document.note = text::canonical(document.note);
    return document;
}

namespace {

/// Within a step of the history.
Result<AddedReading> addWithin(
    store::Stores &stores, CoderId coderId, const Import &import, Repeat repeat)
{
    if (tidied(import.document.details).title.isEmpty() || import.document.body.blocks.isEmpty()
        || !isSound(import.document.body) || import.original.chunks.isEmpty())
        return Failure({ErrorCode::InvalidInput, import.fileName, QStringLiteral("import")});
    const auto before = stores.originals.documentFrom(import.original.sha256);
    if (!before)
        return Failure(before.error());
    if (*before && repeat == Repeat::Refuse)
        return Failure({ErrorCode::AlreadyImported, import.fileName, (*before)->title});
    return store(stores, import, coderId);
}

bool isToBeHealed(const Result<AddedReading> &added)
{
    return !added && added.error().code == ErrorCode::AlreadyImported;
}

/// No step of the history, which knows nothing of originals. If it fails, it is as it was.
auto healing(const Import &import)
{
    return [original = import.original](store::Stores &stores, CoderId) {
        return stores.originals.heal(original);
    };
}

} // namespace

qsizetype sizeOf(const Import &import)
{
    constexpr qsizetype unit = sizeof(QChar);
    const documents::ImportedDocument &document = import.document;
    qsizetype size = document.body.text.size() * unit
        + document.body.blocks.size() * qsizetype(sizeof(documents::Block))
        + document.body.runs.size() * qsizetype(sizeof(documents::InlineRun));
    for (const documents::LeftOutPart &part : document.leftOut)
        size += part.text.size() * unit;
    for (const QByteArray &chunk : import.original.chunks)
        size += chunk.size();
    return size;
}

Result<AddedReading> ImportActions::add(const Import &import, Repeat repeat)
{
    const auto added = m_notebook.act(
        Action::ImportDocument, tidied(import.document.details).title,
        [&](store::Stores &stores, CoderId coderId) {
            return addWithin(stores, coderId, import, repeat);
        });
    if (isToBeHealed(added)) {
        [[maybe_unused]] const auto healed = m_notebook.act(
            Action::ImportDocument, import.fileName, healing(import));
    }
    return added;
}

void ImportActions::addAside(
    const Import &import, Repeat repeat, QObject *context,
    const std::function<void(const Result<AddedReading> &)> &done)
{
    m_notebook.actAside(
        Action::ImportDocument, tidied(import.document.details).title,
        [import, repeat](store::Stores &stores, CoderId coderId) {
            return addWithin(stores, coderId, import, repeat);
        },
        context,
        [&notebook = m_notebook, import, context, done](const Result<AddedReading> &added) {
            if (!isToBeHealed(added))
                return done(added);
            notebook.actAside(
                Action::ImportDocument, import.fileName, healing(import), context,
                [done, added](const Result<void> &) { done(added); });
        });
}

Result<std::optional<Document>> ImportActions::existing(const std::string &sha256) const
{
    return m_notebook.stores().originals.documentFrom(sha256);
}

} // namespace telaah::notebook
