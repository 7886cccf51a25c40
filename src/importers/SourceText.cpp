// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/SourceText.h"

#include "importers/Limits.h"
#include "importers/Mojibake.h"
#include "text/Encoding.h"

#include <algorithm>

namespace telaah::importers {

using documents::ImportWarningKind;
using text::DecodedText;

namespace {

bool isControl(QChar character)
{
    // Not those of the Latin-1 range: text read with a wrong encoding is full of them.
    const char16_t unit = character.unicode();
    return (unit < 0x20 && (unit < u'\t' || unit > u'\r')) || unit == 0x7f;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        return character.isSpace() || isControl(character) || character == QChar(0xfeff);
    });
}

/// Zeros become U+FFFD, and every line ends in a line feed. Returns how many zeros there were.
int tidy(QString &text)
{
    int zeros = 0;
    QChar *to = text.data();
    const QChar *const end = text.constData() + text.size();
    for (const QChar *from = text.constData(); from != end; ++from) {
        if (*from == QChar(u'\r')) {
            if (from + 1 == end || from[1] != QChar(u'\n'))
                *to++ = u'\n';
            continue;
        }
        zeros += from->isNull();
        *to++ = from->isNull() ? QChar(QChar::ReplacementCharacter) : *from;
    }
    text.truncate(to - text.constData());
    return zeros;
}

void lookForMojibake(SourceText &source, bool repairs)
{
    Mojibake found = mojibakeIn(source.text);
    if (found.count == 0)
        return;
    source.warnings.append(
        {repairs ? ImportWarningKind::RepairedMojibake : ImportWarningKind::Mojibake, found.count,
         found.example});
    if (repairs)
        source.text = std::move(found.repaired);
}

} // namespace

Result<SourceText> readSource(
    const QByteArray &bytes, const documents::ImportChoices &choices, const QByteArray &declared)
{
    if (bytes.size() > limits::FileSize)
        return Failure({ErrorCode::TooLarge, {}, QString::number(bytes.size())});
    Result<DecodedText> decoded = choices.encoding.isEmpty()
        ? Result<DecodedText>(text::decoded(bytes, declared))
        : text::decodedAs(bytes, choices.encoding);
    if (!decoded)
        return Failure(decoded.error());
    const auto controls = std::ranges::count_if(decoded->text, &isControl);
    if (isBlank(decoded->text))
        return Failure({controls > 1 ? ErrorCode::NotText : ErrorCode::NoText, {}, {}});
    // Rounded up, so that a short note may have one.
    if (controls > (limits::ControlsPerThousand * decoded->text.size() + 999) / 1000)
        return Failure({ErrorCode::NotText, {}, QString::number(controls)});
    SourceText source{std::move(decoded->text), {}};
    if (decoded->isGuess)
        source.warnings.append(
            {ImportWarningKind::GuessedEncoding, 1, QString::fromLatin1(decoded->encoding)});
    if (const int replaced = decoded->replaced + tidy(source.text); replaced > 0)
        source.warnings.append({ImportWarningKind::ReplacedCharacters, replaced, {}});
    lookForMojibake(source, choices.repairsMojibake);
    return source;
}

} // namespace telaah::importers
