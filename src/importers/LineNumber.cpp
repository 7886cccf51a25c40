// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/LineNumber.h"

#include "importers/TextShapes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace telaah::importers {

namespace {

int romanValue(QStringView word)
{
    int value = 0;
    int largest = 0;
    for (auto i = word.size(); i-- > 0;) {
        constexpr std::array<std::pair<char16_t, int>, 5> digits = {
            {{u'I', 1}, {u'V', 5}, {u'X', 10}, {u'L', 50}, {u'C', 100}}};
        const auto *const digit = std::ranges::find(
            digits, word.at(i).unicode(), &std::pair<char16_t, int>::first);
        if (digit == digits.end())
            return 0;
        value += digit->second < largest ? -digit->second : digit->second;
        largest = std::max(largest, digit->second);
    }
    return value;
}

QList<NumberReading> readingsOf(QStringView line, const ListMarker &marker)
{
    const bool isParen = line.startsWith(u'(')
        || line.first(marker.length).trimmed().endsWith(u')');
    if (marker.kind == ListMarker::Kind::Number)
        return {{isParen ? NumberForm::NumberParen : NumberForm::Number, marker.value}};
    QStringView word = line.first(marker.length).trimmed();
    word = word.sliced(word.startsWith(u'(')).chopped(1);
    if (isParen)
        return marker.value > 0 ? QList<NumberReading>{{NumberForm::LetterParen, marker.value}}
                                : QList<NumberReading>();
    QList<NumberReading> readings;
    if (word.size() == 1)
        readings.append(
            {word.front().isUpper() ? NumberForm::Capital : NumberForm::Letter, marker.value});
    if (const int roman = romanValue(word); roman > 0 && word.front().isUpper())
        readings.append({NumberForm::Roman, roman});
    return readings;
}

/// "2.1 Tujuan"
LineNumber decimalOf(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^((?:\d{1,2}\.){1,3})(\d{1,2})\.?\s+(?=\S))"));
    if (line.isEmpty() || !line.front().isDigit())
        return {};
    const auto match = form.match(line.first(std::min<qsizetype>(line.size(), 24)).toString());
    if (!match.hasMatch())
        return {};
    return {
        match.capturedLength(),
        {{NumberForm::Decimal, match.captured(2).toInt(), match.captured(1)}}};
}

} // namespace

LineNumber numberingOf(QStringView line)
{
    const ListMarker marker = markerOf(line);
    if (marker.kind == ListMarker::Kind::None)
        return decimalOf(line);
    if (marker.kind == ListMarker::Kind::Bullet)
        return {};
    return {marker.length, readingsOf(line, marker)};
}

} // namespace telaah::importers
