// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Tally.h"

#include "text/Canonical.h"

namespace telaah::importers {

using documents::ImportWarningKind;

void Tally::report(documents::ImportedDocument &document) const
{
    const std::pair<ImportWarningKind, int> counts[] = {
        {ImportWarningKind::AcceptedChanges, changes},
        {ImportWarningKind::Pictures, pictures},
        {ImportWarningKind::Embedded, embedded},
        {ImportWarningKind::External, external},
        {ImportWarningKind::FlattenedNesting, flattened},
        {ImportWarningKind::ReplacedCharacters, replaced},
        {ImportWarningKind::UnknownParts, unknown},
    };
    for (const auto &[kind, count] : counts) {
        if (count > 0)
            document.warnings.append({kind, count, {}});
    }
}

QString safeLink(const QString &address)
{
    const QString plain = text::canonical(address).simplified();
    for (const char *scheme : {"http://", "https://", "mailto:"}) {
        if (plain.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return plain;
    }
    return {};
}

} // namespace telaah::importers
