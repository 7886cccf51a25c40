// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seeds: content.xml, then styles.xml and meta.xml, with a zero between them.

#include "OfficeParts.h"
#include "checkImport.h"
#include "importers/OdtImporter.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace telaah;
    const QList<QByteArray> parts = test::partsOf(data, size);
    constexpr const char *Names[] = {"content.xml", "styles.xml", "meta.xml"};
    QList<std::pair<QByteArray, QByteArray>> entries;
    entries.append(
        std::pair(QByteArray("mimetype"), QByteArray("application/vnd.oasis.opendocument.text")));
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), std::size(Names)); ++i)
        entries.append(std::pair(QByteArray(Names[i]), parts.at(i)));
    const QByteArray bytes = test::storedArchive(entries);
    test::checkImport(
        &importers::readOdt, reinterpret_cast<const uint8_t *>(bytes.constData()),
        size_t(bytes.size()));
    return 0;
}
