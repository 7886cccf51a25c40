// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Symbols.h"

#include <algorithm>
#include <string_view>

namespace telaah::importers::docx {

namespace {

struct Symbol
{
    uint code;
    char16_t character;
};

// Where Word puts the 256 characters of fonts that are not in Unicode.
constexpr uint PrivateArea = 0xf000;

// Symbol has Greek letters in the order of the Latin keys, from A and from a.
constexpr std::u16string_view GreekCapitals = u"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
constexpr std::u16string_view GreekSmall = u"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

constexpr Symbol SymbolCharacters[] = {
    {0xa2, u'′'}, {0xa3, u'≤'}, {0xa5, u'∞'}, {0xab, u'↔'}, {0xac, u'←'}, {0xad, u'↑'},
    {0xae, u'→'}, {0xaf, u'↓'}, {0xb0, u'°'}, {0xb1, u'±'}, {0xb2, u'″'}, {0xb3, u'≥'},
    {0xb4, u'×'}, {0xb7, u'•'}, {0xb8, u'÷'}, {0xb9, u'≠'}, {0xba, u'≡'}, {0xbb, u'≈'},
    {0xbc, u'…'}, {0xc7, u'∩'}, {0xc8, u'∪'}, {0xce, u'∈'}, {0xd2, u'®'}, {0xd3, u'©'},
    {0xd4, u'™'}, {0xd6, u'√'}, {0xde, u'⇒'}, {0xe5, u'∑'}, {0xf2, u'∫'},
};

constexpr Symbol WingdingsCharacters[] = {
    {0x6c, u'●'}, {0x6e, u'■'}, {0x6f, u'□'}, {0x71, u'❑'}, {0x76, u'❖'},
    {0x77, u'⬥'}, {0x9f, u'•'}, {0xa7, u'▪'}, {0xa8, u'◻'}, {0xd8, u'➢'},
    {0xdf, u'←'}, {0xe0, u'→'}, {0xe1, u'↑'}, {0xe2, u'↓'}, {0xe8, u'➔'},
    {0xf0, u'⇨'}, {0xfb, u'✗'}, {0xfc, u'✓'}, {0xfd, u'☒'}, {0xfe, u'☑'},
};

template<std::size_t Size>
QChar find(const Symbol (&symbols)[Size], uint code)
{
    const auto *found = std::ranges::find(symbols, code, &Symbol::code);
    return found == std::end(symbols) ? QChar(QChar::ReplacementCharacter) : found->character;
}

QChar greekOr(uint code)
{
    if (code >= 'A' && code <= 'Z')
        return GreekCapitals[code - 'A'];
    if (code >= 'a' && code <= 'z')
        return GreekSmall[code - 'a'];
    if (code >= 0x20 && code < 0x40)
        return QChar(code);
    return find(SymbolCharacters, code);
}

} // namespace

QChar symbolOf(const QString &font, uint code)
{
    const uint plain = code >= PrivateArea && code < PrivateArea + 0x100 ? code - PrivateArea
                                                                         : code;
    const bool isPrivate = plain != code;
    if (font.startsWith(QLatin1String("Wingdings")))
        return find(WingdingsCharacters, plain);
    if (font == QLatin1String("Symbol"))
        return greekOr(plain);
    if (code == 0 || code > 0xffff || isPrivate || QChar::isSurrogate(code))
        return QChar(QChar::ReplacementCharacter);
    return QChar(code);
}

} // namespace telaah::importers::docx
