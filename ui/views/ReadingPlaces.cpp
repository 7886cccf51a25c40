// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ReadingPlaces.h"

namespace telaah::ui {

namespace {

QString keyOf(const QUuid &document)
{
    return QLatin1String("places/") + document.toString(QUuid::WithoutBraces);
}

/// Settings cannot have slashes in their names.
QString keyOf(const QString &path)
{
    return QLatin1String("lastDocuments/")
        + QUuid::createUuidV5(QUuid(), path).toString(QUuid::WithoutBraces);
}

} // namespace

ReadingPlace readingPlaceOf(Settings &settings, const QUuid &document)
{
    const QVariantList kept = settings.file().value(keyOf(document)).toList();
    if (kept.size() != 2)
        return {};
    return {kept.at(0).toLongLong(), kept.at(1).toInt()};
}

void keepReadingPlace(Settings &settings, const QUuid &document, ReadingPlace place)
{
    settings.file().setValue(
        keyOf(document), QVariantList{static_cast<qlonglong>(place.offset), place.pixels});
}

QUuid lastDocumentOf(Settings &settings, const QString &path)
{
    return QUuid::fromString(settings.file().value(keyOf(path)).toString());
}

/// Setting what is set already would write the file, and wait for the disk.
void keepLastDocument(Settings &settings, const QString &path, const QUuid &document)
{
    if (lastDocumentOf(settings, path) != document)
        settings.file().setValue(keyOf(path), document.toString(QUuid::WithoutBraces));
}

} // namespace telaah::ui
