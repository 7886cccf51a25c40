// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Canonical.h"

#include "text/Icu.h"
#include "text/TextRange.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace telaah::text {

namespace {

constexpr QChar LineFeed(u'\n');

bool isLineEnd(QChar character)
{
    // Vertical tab, form feed, next line, line and paragraph separator.
    return character == LineFeed || character == QChar(u'\v') || character == QChar(u'\f')
        || character == QChar(0x85) || character == QChar(0x2028) || character == QChar(0x2029);
}

bool isInvisible(QChar character)
{
    // Byte order mark, soft hyphen, zero-width space.
    return character == QChar(0xfeff) || character == QChar(0xad) || character == QChar(0x200b);
}

/// Most characters are: canonical whatever is around them.
bool isPlain(QChar character)
{
    return (character.unicode() >= 0x20 && character.unicode() < 0x7f) || character == LineFeed;
}

QString composed(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString source = toIcu(text);
    if (normalizer->quickCheck(source, status) == UNORM_YES)
        return text;
    const icu::UnicodeString normal = normalizer->normalize(source, status);
    Q_ASSERT(U_SUCCESS(status));
    return fromIcu(normal);
}

} // namespace

QString canonical(QStringView raw)
{
    const auto other = std::ranges::find_if_not(raw, &isPlain);
    if (other == raw.end())
        return raw.toString();
    QString text;
    text.reserve(raw.size());
    text.append(raw.first(other - raw.begin()));
    for (qsizetype i = text.size(); i < raw.size(); ++i) {
        const QChar character = raw.at(i);
        if (isPlain(character)) {
            text.append(character);
        } else if (character.isSurrogate()) {
            if (!isBoundary(raw, i + 1) && i + 1 < raw.size()) {
                text.append(raw.sliced(i, 2));
                ++i;
            } else {
                text.append(QChar(QChar::ReplacementCharacter));
            }
        } else if (character == QChar(u'\r')) {
            if (i + 1 == raw.size() || raw.at(i + 1) != LineFeed)
                text.append(LineFeed);
        } else if (isLineEnd(character)) {
            text.append(LineFeed);
        } else if (character.isNull()) {
            text.append(QChar(QChar::ReplacementCharacter));
        } else if (u_charType(character.unicode()) == U_SPACE_SEPARATOR) {
            text.append(QChar(QChar::Space));
        } else if (
            !isInvisible(character)
            && (character == QChar(QChar::Tabulation)
                || u_charType(character.unicode()) != U_CONTROL_CHAR)) {
            text.append(character);
        }
    }
    return composed(text);
}

} // namespace telaah::text
