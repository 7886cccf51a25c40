// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Entities.h"

#include <algorithm>

namespace telaah::importers {

namespace {

struct Entity
{
    QLatin1String name;
    char16_t character;
};

// What people write by hand; HTML knows two thousand.
constexpr Entity Entities[] = {
    {QLatin1String("amp"), u'&'},     {QLatin1String("apos"), u'\''},
    {QLatin1String("bull"), 0x2022},  {QLatin1String("cent"), 0xa2},
    {QLatin1String("copy"), 0xa9},    {QLatin1String("deg"), 0xb0},
    {QLatin1String("divide"), 0xf7},  {QLatin1String("eacute"), 0xe9},
    {QLatin1String("euro"), 0x20ac},  {QLatin1String("frac12"), 0xbd},
    {QLatin1String("gt"), u'>'},      {QLatin1String("hellip"), 0x2026},
    {QLatin1String("laquo"), 0xab},   {QLatin1String("ldquo"), 0x201c},
    {QLatin1String("lsquo"), 0x2018}, {QLatin1String("lt"), u'<'},
    {QLatin1String("mdash"), 0x2014}, {QLatin1String("middot"), 0xb7},
    {QLatin1String("minus"), 0x2212}, {QLatin1String("nbsp"), 0xa0},
    {QLatin1String("ndash"), 0x2013}, {QLatin1String("para"), 0xb6},
    {QLatin1String("plusmn"), 0xb1},  {QLatin1String("pound"), 0xa3},
    {QLatin1String("quot"), u'"'},    {QLatin1String("raquo"), 0xbb},
    {QLatin1String("rdquo"), 0x201d}, {QLatin1String("reg"), 0xae},
    {QLatin1String("rsquo"), 0x2019}, {QLatin1String("sect"), 0xa7},
    {QLatin1String("shy"), 0xad},     {QLatin1String("times"), 0xd7},
    {QLatin1String("trade"), 0x2122}, {QLatin1String("yen"), 0xa5},
    {QLatin1String("zwj"), 0x200d},   {QLatin1String("zwnj"), 0x200c},
};

QString characterAt(char32_t codePoint)
{
    if (codePoint == 0 || codePoint > QChar::LastValidCodePoint || QChar::isSurrogate(codePoint))
        return QString(QChar(QChar::ReplacementCharacter));
    return QString::fromUcs4(&codePoint, 1);
}

} // namespace

QString characterOf(const QString &reference)
{
    const QStringView name = QStringView(reference).sliced(1).chopped(1);
    if (name.startsWith(QLatin1Char('#'))) {
        const bool isHex = name.size() > 1 && name.at(1).toLower() == QLatin1Char('x');
        bool isNumber = false;
        const uint number = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return characterAt(isNumber ? number : 0);
    }
    const auto *entity = std::ranges::find_if(
        Entities, [name](const Entity &candidate) { return candidate.name == name; });
    return entity == std::end(Entities) ? reference : QString(QChar(entity->character));
}

} // namespace telaah::importers
