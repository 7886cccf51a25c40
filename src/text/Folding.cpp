// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Folding.h"

#include "text/Icu.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace telaah::text {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text)) // Spares what ICU takes to begin with.
        return text.toString().toLower();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseless = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decomposed = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString apart = decomposed->normalize(
        caseless->normalize(toIcu(text), status), status);
    Q_ASSERT(U_SUCCESS(status));

    icu::UnicodeString plain;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        if (const UChar32 character = apart.char32At(i);
            u_charType(character) != U_NON_SPACING_MARK)
            plain.append(character);
    }
    return fromIcu(plain);
}

} // namespace telaah::text
