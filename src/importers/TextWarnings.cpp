// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextWarnings.h"

#include "importers/GluedWords.h"

#include <algorithm>

namespace telaah::importers {

using documents::ImportedDocument;
using documents::ImportWarning;
using documents::ImportWarningKind;

namespace {

constexpr int Examples = 3;

bool isDirection(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069) || character == 0x200e
        || character == 0x200f || character == 0x061c;
}

/// Whether the joiner at `place` joins what needs joining: emoji, or letters of a script that does.
bool joins(QStringView text, qsizetype place)
{
    if (place == 0 || place + 1 >= text.size())
        return false;
    const auto isLatin = [](QChar character) {
        return character.script() == QChar::Script_Latin || !character.isPrint()
            || character.isSpace() || character.unicode() < 0x80;
    };
    return !isLatin(text.at(place - 1)) || !isLatin(text.at(place + 1));
}

QString nameOf(char32_t character)
{
    return QStringLiteral("U+%1").arg(quint32(character), 4, 16, QLatin1Char('0')).toUpper();
}

void lookForInvisible(ImportedDocument &imported)
{
    const QString &text = imported.body.text;
    int count = 0;
    QStringList names;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text.at(i).unicode();
        if (character < 0x61c)
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        const bool isTag = character >= 0xe0000 && character <= 0xe007f;
        const bool isJoiner = (character == 0x200c || character == 0x200d) && !joins(text, i);
        if (!isDirection(character) && !isTag && !isJoiner)
            continue;
        ++count;
        if (const QString name = nameOf(character);
            names.size() < Examples && !names.contains(name))
            names.append(name);
    }
    if (count > 0)
        warn(
            imported,
            {ImportWarningKind::InvisibleCharacters, count, names.join(QStringLiteral(", "))});
}

void lookForGluedWords(ImportedDocument &imported)
{
    const QStringList words = gluedWords(imported.body.text);
    if (words.isEmpty())
        return;
    QStringList examples;
    for (const QString &word : words) {
        if (examples.size() < Examples && !examples.contains(word))
            examples.append(word);
    }
    warn(
        imported,
        {ImportWarningKind::GluedWords, static_cast<int>(words.size()),
         examples.join(QStringLiteral(", "))});
}

} // namespace

void warn(ImportedDocument &imported, const ImportWarning &warning)
{
    for (ImportWarning &earlier : imported.warnings) {
        if (earlier.kind == warning.kind && earlier.subject == warning.subject) {
            earlier.count += warning.count;
            return;
        }
    }
    imported.warnings.append(warning);
}

void addTextWarnings(ImportedDocument &imported)
{
    lookForInvisible(imported);
    lookForGluedWords(imported);
    const auto missing = std::ranges::count(
        imported.leftOut, false, &documents::LeftOutPart::isRestored);
    if (missing > 0)
        warn(imported, {ImportWarningKind::LeftOutParts, static_cast<int>(missing), {}});
}

} // namespace telaah::importers
