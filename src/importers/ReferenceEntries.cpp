// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/ReferenceEntries.h"

#include <QRegularExpression>

#include <algorithm>

namespace telaah::importers {

namespace {

// Of the width, with the first word of the next line: what is shorter was not filled.
constexpr int Short = 75;

// How far from the start of an entry its year may be, in UTF-16 code units.
constexpr qsizetype LongestNames = 160;

constexpr qsizetype LongestAddress = 500;

/// Whether what ends an entry stands at the end of the line: a full stop, an address.
bool isEnded(QStringView line)
{
    static const QRegularExpression address(
        QStringLiteral(R"((?:://|^www\.|^doi:|^[\w-]+\.[\w.-]*[a-z]{2}(?:/\S*)?$))"));
    if (endsSentence(line))
        return !line.endsWith(u':') && !line.endsWith(u';');
    const QStringView last = line.sliced(line.lastIndexOf(u' ') + 1);
    if (last.size() > LongestAddress)
        return false; // Looking for its end would take long.
    return address.match(last.toString()).hasMatch();
}

/// "Nye, J. S.", "Lee, Jung", "UNIDIR. (t.t.)", "[12] Nye".
bool isLikeStart(const QList<TextLine> &lines, qsizetype line)
{
    static const QRegularExpression number(QStringLiteral(R"(^\[\d{1,3}\]\s)"));
    static const QRegularExpression name(
        QStringLiteral(
            R"(^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}(?:\.|\p{Ll}+[.,]? ))"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(
        QStringLiteral(R"(\((?:\d{4}[a-z]?|t\.\s?t\.|n\.\s?d\.)[^()]{0,24}\))"));
    QString text =
        lines.at(line).text.first(std::min(lines.at(line).text.size(), LongestNames)).toString();
    if (number.match(text).hasMatch())
        return true;
    if (!text.front().isUpper())
        return false;
    if (name.match(text).hasMatch() || year.match(text).hasMatch())
        return true;
    if (endsGroup(lines, line))
        return false;
    const QStringView next = lines.at(line + 1).text;
    text += u' ' + next.first(std::min<qsizetype>(next.size(), 24)).toString();
    return year.match(text).hasMatch();
}

} // namespace

bool startsReference(const QList<TextLine> &lines, qsizetype line, qsizetype width, int base)
{
    if (base >= 0)
        return lines.at(line).indent == base;
    const TextLine &above = lines.at(line - 1);
    const bool isShort = reachWith(above, lines.at(line)) * 100 < width * Short;
    const bool isCapital = !lines.at(line).text.front().isLower();
    const bool isAfterEnd = isEnded(above.text);
    if (isAfterEnd && isCapital && isShort)
        return true;
    return (isShort || isAfterEnd) && isLikeStart(lines, line);
}

int hangingFrom(const QList<TextLine> &lines, qsizetype start, qsizetype end)
{
    const auto [least, most] = std::minmax_element(
        lines.begin() + start, lines.begin() + end,
        [](const TextLine &one, const TextLine &other) { return one.indent < other.indent; });
    return most->indent >= least->indent + 2 ? least->indent : -1;
}

} // namespace telaah::importers
