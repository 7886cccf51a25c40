// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Check.h"

namespace telaah::notebook {

using passages::Passage;
using passages::Status;

namespace {

void checkPassages(
    const QString &title, const documents::Revision &revision, const QList<Passage> &passages,
    QStringList &problems)
{
    for (const Passage &passage : passages) {
        const QString name =
            QStringLiteral("passage %1 of “%2”").arg(passage.id.value()).arg(title);
        if (passage.status == Status::Orphan)
            continue;
        if (!revision.canHold(passage.range))
            problems.append(name + QStringLiteral(": its range cuts a character"));
        const QStringView covered =
            QStringView(revision.text()).sliced(passage.range.start(), passage.range.length());
        if (covered != passage.quote)
            problems.append(name + QStringLiteral(": its range does not cover its quote"));
    }
}

} // namespace

Result<QStringList> problemsOf(const store::Stores &stores)
{
    const auto damaged = stores.documents.damagedDocuments();
    const auto summaries = stores.documents.summaries();
    if (!damaged || !summaries)
        return Failure(damaged ? summaries.error() : damaged.error());
    const auto originals = stores.originals.damaged();
    if (!originals)
        return Failure(originals.error());
    QStringList problems;
    for (const QString &hash : *originals)
        problems.append(QStringLiteral("the original file %1 is not as it was stored").arg(hash));
    for (const QString &title : *damaged)
        problems.append(QStringLiteral("the text of “%1” is not as it was stored").arg(title));
    for (const documents::DocumentSummary &summary : *summaries) {
        const QString &title = summary.document.title;
        if (damaged->contains(title))
            continue;
        const auto revision = stores.documents.revision(summary.revisionId);
        if (!revision)
            return Failure(revision.error());
        const auto passages = stores.passages.inRevision(*revision);
        if (passages)
            checkPassages(title, *revision, *passages, problems);
        else if (passages.error().code == ErrorCode::Damaged)
            problems.append(QStringLiteral("a passage of “%1” lies beyond its text").arg(title));
        else
            return Failure(passages.error());
    }
    return problems;
}

} // namespace telaah::notebook
