// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Archive.h"

#include "checkImport.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace telaah;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto entries = importers::readDirectory(bytes);
    if (!entries)
        return 0;
    auto archive = importers::Archive::open(bytes);
    if (!archive)
        return 0;
    qint64 inflated = 0;
    for (const importers::ArchiveEntry &entry : *entries) {
        test::demand(archive->holds(entry.name), "entries are found by their names");
        if (const auto content = archive->read(entry.name))
            inflated += content->size();
    }
    // Deflate makes at most 1,032 bytes of one, and no byte is read twice.
    test::demand(inflated <= 1032 * bytes.size(), "no entries overlap");
    return 0;
}
