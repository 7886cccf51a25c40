// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Originals.h"

#include "base/AtomicFile.h"
#include "text/PlainName.h"

#include <QFileInfo>

#include <algorithm>

namespace telaah::notebook {

namespace {

/// The notebook may be anybody's: no folder, no name that means something to a system.
QString harmlessName(const QString &name)
{
    QString harmless = text::plainName(name);
    for (QChar &c : harmless) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    }
    while (harmless.startsWith(QLatin1Char('.')))
        harmless.remove(0, 1);
    return harmless;
}

} // namespace

Result<OriginalFile> originalOf(const store::Stores &stores, DocumentId id)
{
    const auto document = stores.documents.document(id);
    if (!document)
        return Failure(document.error());
    const auto revision = stores.documents.newestRevision(id);
    if (!revision)
        return Failure(revision.error());
    const auto source = stores.originals.sourceOf(revision->id());
    if (!source)
        return Failure(source.error());
    if (!*source)
        return Failure({ErrorCode::NoOriginal, document->title, {}});
    auto bytes = stores.originals.bytes((*source)->sha256);
    if (!bytes) {
        Error error = bytes.error();
        error.subject = document->title;
        return Failure(error);
    }
    return OriginalFile{harmlessName((*source)->fileName), (*source)->format, *std::move(bytes)};
}

Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return Failure({ErrorCode::AlreadyExists, path, {}});
    return writeAtomically(path, bytes);
}

} // namespace telaah::notebook
