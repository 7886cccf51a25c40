// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextShapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace telaah::importers {

namespace {

constexpr qsizetype LongestHeading = 100;

bool isRoman(QStringView word)
{
    return std::ranges::all_of(
        word, [](QChar character) { return QStringView(u"ivxlcIVXLC").contains(character); });
}

/// The last stretch of letters and digits before the final hyphen, or the first of the next line.
QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line.at(start - 1).isLetterOrNumber())
        --start;
    return line.sliced(start);
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isLetterOrNumber())
        ++end;
    return line.first(end);
}

} // namespace

ListMarker markerOf(QStringView line)
{
    using Kind = ListMarker::Kind;
    const QStringView head = line.first(std::min<qsizetype>(line.size(), 16));
    const auto spaceAt = [&](qsizetype place) {
        qsizetype end = place;
        while (end < line.size() && line.at(end).isSpace())
            ++end;
        return end > place && end < line.size() ? end : 0;
    };
    if (head.isEmpty())
        return {};
    if (QStringView(u"-–•*▪◦·●○‣").contains(head.front())) {
        const qsizetype length = spaceAt(1);
        return length > 0 ? ListMarker{Kind::Bullet, length, 0} : ListMarker{};
    }
    qsizetype place = head.front() == u'(' ? 1 : 0;
    const QStringView word = firstWord(head.sliced(place));
    place += word.size();
    if (word.isEmpty() || place >= head.size())
        return {};
    const bool isClosed = head.at(place) == u')'
        || (head.at(place) == u'.' && head.front() != u'(');
    const qsizetype length = isClosed ? spaceAt(place + 1) : 0;
    if (length == 0)
        return {};
    bool isNumber = false;
    if (const int number = word.toInt(&isNumber); isNumber && word.size() <= 3)
        return {Kind::Number, length, number};
    if (word.size() == 1 && word.front().isLetter() && word.front().unicode() < 0x80)
        return {Kind::Letter, length, word.front().toLower().unicode() - u'a' + 1};
    if (word.size() <= 5 && isRoman(word))
        return {Kind::Letter, length, 0};
    return {};
}

bool isCapitals(QStringView line)
{
    qsizetype letters = 0;
    for (const QChar character : line) {
        if (character.isLower())
            return false;
        letters += character.isLetter();
    }
    return letters >= 5 && letters * 2 > line.size();
}

bool isChapterOrArticle(QStringView line)
{
    if (line.size() > LongestHeading || line.size() < 5)
        return false;
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(?:bab|chapter)\s+(?:[IVXLC]+|\d{1,3})(?:\W+[^.;,]{1,60})?)"
                       R"(|bagian\s+ke\w+|(?:pasal|article|paragraf)\s+\d{1,3}[A-Z]?)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line.toString()).hasMatch();
}

int headingLevel(QStringView line)
{
    if (line.size() > LongestHeading || line.size() < 3)
        return 0;
    static const QRegularExpression chapter(
        QStringLiteral(R"(^(bab|chapter|bagian|part)\s+([IVXLC]+|\d{1,3}|ke\w+)\b[^.;]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression article(
        QStringLiteral(R"(^(pasal|article|paragraf)\s+\d{1,3}[A-Z]?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.toString();
    if (const auto match = chapter.match(text); match.hasMatch())
        return match.captured(1).compare(QLatin1String("bagian"), Qt::CaseInsensitive) == 0 ? 2 : 1;
    if (article.match(text).hasMatch())
        return 3;
    const bool ends = QStringView(u".,;:").contains(line.back());
    return isCapitals(line) && !ends ? 2 : 0;
}

bool isRule(QStringView line)
{
    return line.size() >= 3 && QStringView(u"-=_*~#–—").contains(line.front())
        && line.count(line.front()) == line.size();
}

bool isHyphenOfWord(QStringView line, QStringView next)
{
    const QStringView before = lastWord(line.chopped(1));
    const QStringView after = firstWord(next);
    if (before.size() < 2 || after.isEmpty() || !after.front().isLower())
        return true;
    if (before.back().isUpper() || line.chopped(before.size() + 1).endsWith(u'-'))
        return true;
    // Said twice, as in "negara-negaranya" and, with a changed beginning, "tukar-menukar".
    const QStringView stem = before.sliced(before.size() > 3 ? 1 : 0);
    return after.contains(stem, Qt::CaseInsensitive);
}

} // namespace telaah::importers
