// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/ReferenceHeading.h"

#include <QRegularExpression>
#include <QSet>

namespace telaah::importers {

namespace {

// Longer ones say more than that.
constexpr qsizetype Longest = 80;

} // namespace

bool announcesReferences(QStringView heading)
{
    if (heading.size() > Longest)
        return false;
    static const QRegularExpression label(
        QStringLiteral(R"(^((bab|bagian|chapter|part)\s+)?([ivxl]+|[a-z]|[\d.]+)[.):]?\s+)"));
    static const QSet<QString> names{
        QStringLiteral("daftar pustaka"),     QStringLiteral("daftar referensi"),
        QStringLiteral("daftar rujukan"),     QStringLiteral("daftar bacaan"),
        QStringLiteral("kepustakaan"),        QStringLiteral("pustaka"),
        QStringLiteral("referensi"),          QStringLiteral("rujukan"),
        QStringLiteral("bibliografi"),        QStringLiteral("references"),
        QStringLiteral("reference list"),     QStringLiteral("bibliography"),
        QStringLiteral("works cited"),        QStringLiteral("literature cited"),
        QStringLiteral("list of references"),
    };
    QString plain = heading.toString().simplified().toLower();
    while (plain.endsWith(QLatin1Char(':')) || plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return names.contains(plain) || names.contains(QString(plain).remove(label));
}

} // namespace telaah::importers
