// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TightLines.h"

#include "importers/LineNumber.h"
#include "importers/ReferenceHeading.h"
#include "importers/TextShapes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace telaah::importers {

namespace {

// Of the width, with the first word of the next line: what is shorter was not filled.
constexpr int Unfilled = 82;
constexpr int VeryShort = 65;

// A line of at least so much of the width is prose.
constexpr int Prose = 60;

constexpr qsizetype LongestHeadingLine = 100;
constexpr qsizetype LongestWrappedTitle = 240;
constexpr qsizetype LinesOfTitle = 4;

// Headings above one another before the first prose: "BAB II", its name, "A. …", "1. …".
constexpr qsizetype HeadingsInARow = 5;

bool beginsSmall(QStringView line)
{
    for (const QChar character : line) {
        if (character.isLetterOrNumber())
            return character.isLower() && !line.contains(u'@');
    }
    return false;
}

/// A line of names below a title: "Ana Putri1*, Budi Santoso2", "Oleh Ana Putri", an address.
bool isLikeAuthors(QStringView line)
{
    static const QRegularExpression sign(
        QStringLiteral(R"(^(?:oleh|by|penulis)\b|@|\p{L}[\d*†]+(?:[,\s*]|$)|^\d\p{L}|^\*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return sign.match(line.toString()).hasMatch();
}

/// "BAB II", which is called so on the next line.
bool isBareChapter(QStringView line)
{
    return line.size() <= 14 && headingLevel(line) == 1 && line.count(u' ') == 1;
}

/// "Korea Selatan–", which goes on with "Jepang".
bool endsWithDash(QStringView line)
{
    return QStringView(u"–—-").contains(line.back());
}

/// What stands below a picture, above a table or below an abstract is short, and no heading.
bool isCaption(QStringView line)
{
    static const QRegularExpression word(
        QStringLiteral(R"(^(?:tabel|table|gambar|figure|grafik|chart|bagan|foto|photo|sumber|)"
                       R"(source|catatan|notes?|keterangan|kata[ -]?kunci|key ?words?)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(line.toString()).hasMatch();
}

/// Words that no sign gives away to be anything else than a heading.
bool isPlainShape(QStringView line)
{
    return line.size() <= LongestHeadingLine && (!endsSentence(line) || line.endsWith(u'?'))
        && !QStringView(u",;:").contains(line.back()) && !line.contains(u"://")
        && !line.contains(u'@') && !line.contains(u'\t') && !isCaption(line)
        && markerOf(line).kind == ListMarker::Kind::None && numberingOf(line).readings.isEmpty();
}

bool isHeadingShape(QStringView line)
{
    return line.size() <= LongestHeadingLine
        && (isChapterOrArticle(line)
            || (isCapitals(line) && !endsSentence(line) && !line.endsWith(u','))
            || isSectionName(line));
}

} // namespace

bool isSectionName(QStringView line)
{
    static const QStringList all =
        QStringLiteral(
            "abstrak|abstract|intisari|ringkasan|ringkasan eksekutif|kata pengantar|"
            "pengantar|pendahuluan|latar belakang|latar belakang masalah|rumusan masalah|"
            "tujuan penelitian|manfaat penelitian|tinjauan pustaka|kajian pustaka|"
            "kajian teori|landasan teori|kerangka teori|kerangka pemikiran|"
            "kerangka konseptual|metode|metode penelitian|metodologi|metodologi penelitian|"
            "hasil|hasil penelitian|hasil dan pembahasan|hasil dan diskusi|pembahasan|"
            "analisis|diskusi|kesimpulan|simpulan|kesimpulan dan saran|simpulan dan saran|"
            "penutup|saran|rekomendasi|ucapan terima kasih|lampiran|catatan akhir|"
            "executive summary|introduction|background|literature review|"
            "theoretical framework|method|methods|methodology|research method|results|"
            "findings|results and discussion|discussion|analysis|conclusion|conclusions|"
            "acknowledgements|acknowledgments|appendix|notes")
            .split(u'|');
    static const QSet<QString> names(all.begin(), all.end());
    if (line.isEmpty() || line.size() > 40 || line.front().isLower())
        return false;
    return names.contains(line.toString().simplified().toLower()) || announcesReferences(line);
}

TightLines::TightLines(const QList<TextLine> &lines, LineStyle style, qsizetype width)
    : m_lines(lines)
    , m_width(style == LineStyle::Wrapped ? width : 0)
    , m_hasChapters(m_width > 0 && std::ranges::any_of(lines, [](const TextLine &line) {
                        return isChapterOrArticle(line.text) && headingLevel(line.text) == 1;
                    }))
{
}

bool TightLines::isShort(qsizetype line, int percent) const
{
    if (m_lines.at(line).text.size() * 100 >= m_width * percent)
        return false;
    return endsGroup(m_lines, line)
        || reachWith(m_lines.at(line), m_lines.at(line + 1)) * 100 < m_width * percent;
}

bool TightLines::isApart(qsizetype line) const
{
    if (m_width == 0 || !isShort(line, Unfilled))
        return false;
    if (!endsGroup(m_lines, line)
        && (beginsSmall(m_lines.at(line + 1).text) || isRule(m_lines.at(line + 1).text)))
        return false;
    return beginsGroup(m_lines, line) || endsSentence(m_lines.at(line - 1).text)
        || isShort(line - 1, Unfilled);
}

bool TightLines::isProseBelow(qsizetype line) const
{
    const qsizetype end = std::min(m_lines.size(), line + 1 + HeadingsInARow);
    for (qsizetype i = line + 1; i < end; ++i) {
        const QStringView text = m_lines.at(i).text;
        if (!isHeadingShape(text) && (text.size() * 100 >= m_width * Prose || endsSentence(text)))
            return true;
        const bool isName = i == line + 1 && isBareChapter(m_lines.at(line).text);
        if (!isHeadingShape(text) && !isName && numberingOf(text).readings.isEmpty())
            return announcesReferences(m_lines.at(line).text);
    }
    return false;
}

bool TightLines::isHeading(qsizetype line) const
{
    return isHeadingShape(m_lines.at(line).text) && isApart(line) && isProseBelow(line);
}

/// Whether the line goes on with the heading that begins with line `start`.
bool TightLines::goesOn(qsizetype line, qsizetype start) const
{
    if (line == m_lines.size() || beginsGroup(m_lines, line) || line - start >= LinesOfTitle)
        return false;
    const QStringView text = m_lines.at(line).text;
    const QStringView above = m_lines.at(line - 1).text;
    if (isBareChapter(above))
        return text.size() <= LongestHeadingLine && isApart(line) && !endsSentence(text)
            && numberingOf(text).readings.isEmpty();
    return isCapitals(above) && isCapitals(text) && above.size() * 2 >= m_width
        && !isSectionName(text);
}

int TightLines::levelOf(qsizetype line) const
{
    const QStringView text = m_lines.at(line).text;
    const int level = headingLevel(text);
    return level == 0 ? 2 : m_hasChapters && isCapitals(text) ? 1 : level;
}

qsizetype TightLines::endOfTitle(qsizetype line) const
{
    if (line >= m_lines.size() || endsGroup(m_lines, line))
        return line; // Alone, where there are blank lines: TextBody judges it.
    const auto textAt = [this](qsizetype i) { return m_lines.at(i).text; };
    if (isSectionName(textAt(line)) || isChapterOrArticle(textAt(line))
        || !numberingOf(textAt(line)).readings.isEmpty() || textAt(line).front().isLower())
        return line;
    qsizetype end = line;   // Of what surely belongs to it.
    qsizetype names = line; // The line of its authors.
    for (qsizetype i = line; i < std::min(m_lines.size(), line + LinesOfTitle + 1); ++i) {
        if (i > line && isLikeAuthors(textAt(i)))
            names = i;
        if (names > line || (i > line && (beginsGroup(m_lines, i) || isSectionName(textAt(i)))))
            break;
        if (endsSentence(textAt(i)) && !textAt(i).endsWith(u':') && !textAt(i).endsWith(u'?'))
            return line;
        const bool goesOn = i > line
            && (beginsSmall(textAt(i)) || textAt(i - 1).endsWith(u':')
                || endsWithDash(textAt(i - 1))
                || (isCapitals(textAt(i - 1)) && isCapitals(textAt(i))));
        if (i == line || (goesOn && end == i))
            end = i + 1;
    }
    end = std::max(end, names);
    qsizetype length = 0;
    for (qsizetype i = line; i < end; ++i)
        length += textAt(i).size();
    const bool isWhole = endsGroup(m_lines, end - 1)
        || !(beginsSmall(textAt(end)) || isRule(textAt(end)));
    return length <= LongestWrappedTitle && isWhole && isShort(end - 1, Unfilled) ? end : line;
}

QList<TightHeading> TightLines::headings() const
{
    QList<TightHeading> headings;
    if (m_width == 0)
        return headings;
    qsizetype line = 0;
    while (line < m_lines.size() && m_lines.at(line).isRestored)
        ++line; // What the text begins with does not depend on what was restored above it.
    if (const qsizetype end = endOfTitle(line); end > line) {
        headings.append({line, end, 1});
        line = end;
    }
    const qsizetype first = line;
    while (line < m_lines.size()) {
        const qsizetype start = line++;
        if (!isHeading(start))
            continue;
        while (goesOn(line, start))
            ++line;
        headings.append(
            {start, line,
             start == first && !isSectionName(m_lines.at(start).text) ? 1 : levelOf(start)});
    }
    return headings;
}

/// Behind the lines of the heading that begins with `line`; `line` if none does. Unless it is the
/// lowest, another may follow.
qsizetype TightLines::endOfPlainHeading(qsizetype line, bool isLowest) const
{
    const QStringView first = m_lines.at(line).text;
    if (!first.front().isUpper() && !QStringView(u"“\"‘'").contains(first.front()))
        return line;
    qsizetype end = line;
    bool goesOn = true;
    while (goesOn && end - line < LinesOfTitle) {
        if (!isPlainShape(m_lines.at(end).text) || endsGroup(m_lines, end)
            || !isShort(end, Unfilled))
            return line;
        goesOn = endsWithDash(m_lines.at(end).text) || beginsSmall(m_lines.at(end + 1).text);
        ++end;
    }
    const QStringView below = m_lines.at(end).text;
    const bool isProse = below.size() * 100 >= m_width * Prose && !endsGroup(m_lines, end)
        && markerOf(below).kind == ListMarker::Kind::None && !isHeadingShape(below);
    const bool isAbove = isProse || (!isLowest && endOfPlainHeading(end, true) > end);
    return isAbove && !goesOn ? end : line;
}

QList<TightHeading> TightLines::plainHeadings(const QList<TightHeading> &found) const
{
    QList<TightHeading> plain;
    QSet<qsizetype> taken;
    QSet<qsizetype> ends; // Of headings.
    qsizetype sisters = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const TightHeading &heading = found.at(i);
        // Sources are short and stand by themselves, up to the next heading.
        const bool isOfSources = announcesReferences(m_lines.at(heading.line).text);
        const qsizetype next = i + 1 < found.size() ? found.at(i + 1).line : m_lines.size();
        for (qsizetype line = heading.line; line < (isOfSources ? next : heading.end); ++line)
            taken.insert(line);
        ends.insert(heading.end);
        sisters += heading.level > 1;
    }
    for (qsizetype line = 1; m_width > 0 && line + 1 < m_lines.size(); ++line) {
        const bool isBegun = beginsGroup(m_lines, line) || ends.contains(line)
            || endsSentence(m_lines.at(line - 1).text);
        if (!isBegun || taken.contains(line))
            continue;
        if (const qsizetype end = endOfPlainHeading(line); end > line) {
            plain.append({line, end, 2});
            ends.insert(end);
            line = end - 1;
        }
    }
    return plain.size() + sisters >= 2 ? plain : QList<TightHeading>{};
}

void TightLines::markParagraphs(QList<TextLine> &lines) const
{
    static const QRegularExpression label(
        QStringLiteral(R"(^(?:abstrak|abstract|kata[ -]?kunci|key ?words?)\s*[:.–—-]\s*\S)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression affiliation(
        QStringLiteral(R"(^(?:\d\p{Lu}\p{Ll}|\*\S+@))"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (m_width == 0)
        return;
    for (qsizetype start = 0; start < lines.size();) {
        bool isNarrow = false; // A column beside a picture: its lines go on.
        qsizetype end = start;
        while (end < lines.size() && isShort(end, VeryShort) && !endsGroup(m_lines, end)) {
            ++end;
            isNarrow = isNarrow || beginsSmall(lines.at(end).text);
        }
        for (qsizetype i = start + 1; i <= end && i < lines.size() && !isNarrow; ++i)
            lines[i].isParted = true;
        for (qsizetype i = start; i <= end && i < lines.size(); ++i) {
            const QStringView head = lines.at(i).text.first(
                std::min<qsizetype>(lines.at(i).text.size(), 24));
            if (!beginsGroup(m_lines, i) && endsSentence(lines.at(i - 1).text)
                && label.match(head.toString()).hasMatch())
                lines[i].isParted = true;
            if (!beginsGroup(m_lines, i) && affiliation.match(head.toString()).hasMatch())
                lines[i].isParted = true;
        }
        start = end + 1;
    }
}

} // namespace telaah::importers
