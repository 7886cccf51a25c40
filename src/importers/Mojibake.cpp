// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Mojibake.h"

#include <algorithm>

namespace telaah::importers {

namespace {

// What windows-1252 has from 0x80 to 0x9f; zeros are the five bytes it leaves out.
constexpr char16_t Window[] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

/// The byte that was read as `character`; 0 if none was, or it is ASCII.
unsigned byteOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= 0x80 && unit <= 0xff)
        return unit;
    if (unit < 0x100)
        return 0;
    const auto *place = std::ranges::find(Window, unit);
    return place == std::end(Window) ? 0 : static_cast<unsigned>(0x80 + (place - Window));
}

/// Characters that texts have; anything else is more likely a coincidence, as in "CAFÉ»".
bool isUsual(char32_t character)
{
    return (character >= 0xa0 && character <= 0x17f) || (character >= 0x2010 && character <= 0x2044)
        || character == 0x20ac || (character >= 0x2100 && character <= 0x22ff)
        || (character >= 0x25a0 && character <= 0x27bf) || character == 0xfeff
        || character == 0xfffd || (character >= 0x1f300 && character <= 0x1faff);
}

struct Sequence
{
    int length = 0; ///< In code units of the garbled text; 0: there is none.
    char32_t character = 0;
};

Sequence sequenceAt(QStringView raw, qsizetype place)
{
    const unsigned lead = byteOf(raw.at(place));
    const int length = lead >= 0xc2 && lead <= 0xdf ? 2
        : lead >= 0xe0 && lead <= 0xef              ? 3
        : lead >= 0xf0 && lead <= 0xf4              ? 4
                                                    : 0;
    if (length == 0 || place + length > raw.size())
        return {};
    char32_t character = lead & (0x7fU >> static_cast<unsigned>(length));
    for (int i = 1; i < length; ++i) {
        const unsigned byte = byteOf(raw.at(place + i));
        if (byte < 0x80 || byte > 0xbf)
            return {};
        character = (character << 6U) | (byte & 0x3fU);
    }
    const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return character >= least && isUsual(character) ? Sequence{length, character} : Sequence{};
}

QString around(QStringView raw, qsizetype place, qsizetype length)
{
    qsizetype start = place;
    qsizetype end = place + length;
    while (start > 0 && place - start < 12 && raw.at(start - 1).isLetterOrNumber())
        --start;
    while (end < raw.size() && end - place < 16 && raw.at(end).isLetterOrNumber())
        ++end;
    return raw.sliced(start, end - start).toString();
}

Mojibake onceRepaired(const QString &raw)
{
    Mojibake result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i).unicode() < 0xc2 || raw.at(i).unicode() > 0xf4)
            continue;
        const Sequence sequence = sequenceAt(raw, i);
        if (sequence.length == 0)
            continue;
        if (result.count++ == 0)
            result.example = around(raw, i, sequence.length);
        result.repaired.append(QStringView(raw).sliced(copied, i - copied));
        result.repaired.append(QString::fromUcs4(&sequence.character, 1));
        copied = i + sequence.length;
        i = copied - 1;
    }
    if (result.count > 0) // Else nobody wants it: most texts are long and in order.
        result.repaired.append(QStringView(raw).sliced(copied));
    return result;
}

} // namespace

Mojibake mojibakeIn(const QString &raw)
{
    Mojibake result = onceRepaired(raw);
    // Some texts went wrong more than once.
    for (int turn = 0; turn < 2 && result.count > 0; ++turn) {
        Mojibake again = onceRepaired(result.repaired);
        if (again.count == 0)
            break;
        result.repaired = std::move(again.repaired);
    }
    return result;
}

} // namespace telaah::importers
