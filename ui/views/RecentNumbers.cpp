// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/RecentNumbers.h"

namespace telaah::ui {

namespace {

/// Slashes would make groups of it.
QString keyOf(const QString &notebookPath)
{
    return QLatin1String("recentTags/")
        + QString::fromLatin1(notebookPath.toUtf8().toPercentEncoding());
}

} // namespace

QList<ConceptId> numbersOf(Settings &settings, const QString &notebookPath)
{
    QList<ConceptId> conceptIds;
    for (const QVariant &id : settings.file().value(keyOf(notebookPath)).toList())
        conceptIds.append(ConceptId(id.toLongLong()));
    return conceptIds;
}

void keepNumbers(
    Settings &settings, const QString &notebookPath, const QList<ConceptId> &conceptIds)
{
    QVariantList ids;
    for (const ConceptId id : conceptIds)
        ids.append(static_cast<qlonglong>(id.value()));
    if (settings.file().value(keyOf(notebookPath)).toList() != ids)
        settings.file().setValue(keyOf(notebookPath), ids);
}

} // namespace telaah::ui
