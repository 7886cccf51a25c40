// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/PlainName.h"

#include "text/Canonical.h"

#include <QList>

namespace telaah::text {

namespace {

bool isUnseen(char32_t c)
{
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

QString plainName(const QString &name)
{
    QString plain;
    const QList<uint> codePoints = canonical(name).toUcs4();
    for (const char32_t c : codePoints) {
        if (!isUnseen(c))
            plain.append(QChar::fromUcs4(c));
    }
    // What stood apart may now be one character.
    return canonical(plain).simplified();
}

} // namespace telaah::text
