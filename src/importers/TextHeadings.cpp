// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextHeadings.h"

#include "importers/HeadingGroups.h"
#include "importers/LineNumber.h"
#include "importers/TextShapes.h"
#include "importers/TightLines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <climits>
#include <optional>
#include <utility>

namespace telaah::importers {

namespace {

// In UTF-16 code units.
constexpr qsizetype LongestHeading = 100;
constexpr qsizetype LongestWithStop = 60;
constexpr qsizetype ShortestProse = 80;
constexpr qsizetype ShortestSetIn = 150;

// In columns; further in nobody sets a heading.
constexpr int DeepestIndent = 63;

struct Numbered
{
    qsizetype line;
    QList<NumberReading> readings; ///< "C." may be a letter or a Roman hundred.
    bool isStrict;                 ///< Else it ends with a full stop, as few headings do.
};

/// Lines that count on from one another.
struct Series
{
    NumberReading last;
    QList<Numbered> members;
    bool isApart = true; ///< There is prose between each and the next.
};

/// What the line that comes next in a series has in common with no other.
QString keyOf(const NumberReading &reading, int value)
{
    return QStringLiteral("%1 %2%3").arg(int(reading.form)).arg(reading.section).arg(value);
}

class HeadingSearch
{
public:
    HeadingSearch(QList<TextLine> &lines, LineStyle style, qsizetype width)
        : m_lines(lines)
        , m_style(style)
        , m_width(width)
        , m_tight(lines, style, width)
        , m_isMarked(lines.size())
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_isMarked[i] = markerOf(lines.at(i).text).kind != ListMarker::Kind::None;
    }

    void mark()
    {
        m_lastProse.fill(-1);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto numbered = isOfOpenList(i) ? std::nullopt : candidate(i);
            if (numbered)
                join(*numbered);
            for (int indent = indentOfProse(i); indent <= DeepestIndent; ++indent)
                m_lastProse.at(static_cast<size_t>(indent)) = i;
            m_isBelow = numbered.has_value() && !endsGroup(m_lines, i);
        }
        for (const Series &series : m_series)
            judge(series);
        for (const Series &series : m_series) {
            if (isSingle(series))
                m_singles.insert(series.members.first().line);
        }
        for (const Series &series : m_series) {
            if (isSingle(series) || series.last.form == NumberForm::Decimal)
                judgeAlone(series);
        }
        setTight();
        setLevels();
        splitAtHeadings(m_lines, m_style, m_goesOn);
        m_tight.markParagraphs(m_lines);
    }

private:
    /// Whether the line is a block of its own, going by how the text is broken into lines.
    bool isLineApart(qsizetype line) const
    {
        if (m_style == LineStyle::Paragraphs
            || (beginsGroup(m_lines, line) && endsGroup(m_lines, line)))
            return true;
        return m_style == LineStyle::Sentences ? beginsGroup(m_lines, line) : m_tight.isApart(line);
    }

    /// Whether the line is an item that goes on from one that is too long for a heading, where
    /// both stand in one group: "2. Jepang" below several lines that begin with "1.".
    bool isOfOpenList(qsizetype line)
    {
        if (m_style != LineStyle::Wrapped)
            return false;
        const bool isBegun = beginsGroup(m_lines, line) || endsSentence(m_lines.at(line - 1).text);
        if (beginsGroup(m_lines, line) || (isBegun && !m_isMarked.at(line)))
            m_openItem.reset();
        if (!isBegun || !m_isMarked.at(line))
            return false;
        for (const NumberReading &reading : numberingOf(m_lines.at(line).text).readings) {
            const bool goesOn = m_openItem && m_openItem->form == reading.form
                && m_openItem->value + 1 == reading.value;
            if (!goesOn && isLineApart(line))
                continue;
            m_openItem = reading;
            return goesOn;
        }
        m_openItem.reset();
        return false;
    }

    /// Whether the prose above ends with the line, although both are of one group.
    bool isNumberedApart(qsizetype line) const
    {
        return m_style == LineStyle::Wrapped && m_tight.isApart(line)
            && !numberingOf(m_lines.at(line).text).readings.isEmpty();
    }

    std::optional<Numbered> candidate(qsizetype line) const
    {
        const QStringView text = m_lines.at(line).text;
        if (text.size() > LongestHeading || !isLineApart(line))
            return {};
        const auto [length, readings] = numberingOf(text);
        if (readings.isEmpty())
            return {};
        const QStringView words = text.sliced(length);
        const QChar front = words.front();
        const bool isWords = (front.isUpper() || QStringView(u"“\"‘'").contains(front))
            && !words.contains(u';') && !QStringView(u",:").contains(words.back());
        const bool hasStop = words.endsWith(u'.');
        if (!isWords || (hasStop && text.size() > LongestWithStop))
            return {};
        return Numbered{line, readings, !hasStop};
    }

    /// How far a heading may be set in for the paragraph that begins with the line to be prose of
    /// its section: what is set in deeper goes on with an item. Past all bounds if it is no prose.
    int indentOfProse(qsizetype line) const
    {
        const bool isWhole = m_style == LineStyle::Paragraphs;
        if ((!beginsGroup(m_lines, line) && !isWhole && !m_isBelow) || m_isMarked.at(line)
            || isRule(m_lines.at(line).text))
            return DeepestIndent + 1;
        qsizetype length = 0;
        int least = INT_MAX;
        qsizetype i = line;
        do {
            length += m_lines.at(i).text.size();
            least = std::min(least, m_lines.at(i).indent);
            ++i;
        } while (!isWhole && i < m_lines.size() && !beginsGroup(m_lines, i) && !isNumberedApart(i));
        const bool isProse = length >= ShortestProse || endsSentence(m_lines.at(i - 1).text);
        if (!isProse)
            return DeepestIndent + 1;
        return isWhole && length >= ShortestSetIn ? 0 : least;
    }

    /// Whether there is prose between the line and the one that is looked at.
    bool isProseAfter(qsizetype line) const
    {
        const int indent = std::min(m_lines.at(line).indent, DeepestIndent);
        return m_lastProse.at(static_cast<size_t>(indent)) > line;
    }

    /// Puts the line behind the one that it counts on from: the latest such, but a list within a
    /// section does not take the next section to be its own.
    void join(const Numbered &numbered)
    {
        const bool followsItem = numbered.line > 0 && m_isMarked.at(numbered.line - 1);
        qsizetype found = -1;
        NumberReading as = numbered.readings.first();
        for (const NumberReading &reading : numbered.readings) {
            QList<qsizetype> &open = m_open[keyOf(reading, reading.value)];
            while (!open.isEmpty() && !followsItem && isList(m_series.at(open.back())))
                open.removeLast();
            if (!open.isEmpty() && open.back() > found) {
                found = open.back();
                as = reading;
            } else if (found < 0 && reading.value == 1) {
                as = reading;
            }
        }
        if (found >= 0) {
            m_open[keyOf(as, as.value)].removeLast();
            Series &series = m_series[found];
            series.isApart = series.isApart && isProseAfter(series.members.back().line);
            series.members.append(numbered);
            series.last = as;
        } else {
            found = m_series.size();
            m_series.append({as, {numbered}});
        }
        m_open[keyOf(as, as.value + 1)].append(found);
    }

    static bool isList(const Series &series)
    {
        return series.members.size() > 1 && !series.isApart;
    }

    void judge(const Series &series)
    {
        const auto strict = std::ranges::count(series.members, true, &Numbered::isStrict);
        if (series.members.size() < 2 || !series.isApart || strict * 2 <= series.members.size())
            return;
        for (const Numbered &member : series.members)
            m_found[member.line] = series.last;
        if (series.last.form == NumberForm::Number)
            m_sections = std::max(m_sections, series.last.value);
    }

    /// Whether all that there is of it is one line that may be a heading: "I. Isi".
    bool isSingle(const Series &series) const
    {
        const Numbered &first = series.members.first();
        const bool isUsual = series.last.form == NumberForm::Number
            || series.last.form == NumberForm::Capital || series.last.form == NumberForm::Roman;
        return series.members.size() == 1 && isUsual && first.isStrict
            && beginsGroup(m_lines, first.line) && endsGroup(m_lines, first.line)
            && first.line + 1 < m_lines.size();
    }

    bool isItem(qsizetype line) const
    {
        return line >= 0 && line < m_lines.size() && m_isMarked.at(line) && !m_found.contains(line)
            && !m_singles.contains(line);
    }

    qsizetype startOfGroup(qsizetype line) const
    {
        while (!beginsGroup(m_lines, line))
            --line;
        return line;
    }

    /// Whether the number is a decimal of a heading that was found: "2.1", where there is a "2.".
    bool isOfSection(const NumberReading &reading) const
    {
        return reading.form == NumberForm::Decimal
            && reading.section.section(u'.', 0, 0).toInt() <= m_sections;
    }

    /// A number without sisters is that of a heading if nothing beside it looks like a list; one
    /// of several parts is so anyhow.
    void judgeAlone(const Series &series)
    {
        for (const Numbered &member : series.members) {
            if (!member.isStrict || member.line + 1 == m_lines.size())
                continue;
            if (!beginsGroup(m_lines, member.line) || !endsGroup(m_lines, member.line)) {
                if (m_style == LineStyle::Wrapped && isOfSection(series.last))
                    m_found[member.line] = series.last;
                continue;
            }
            const bool isBesideItem = isItem(member.line + 1)
                || (member.line > 0 && isItem(startOfGroup(member.line - 1)));
            if (series.last.form == NumberForm::Decimal || !isBesideItem)
                m_found[member.line] = series.last;
        }
    }

    /// A form that comes up below another is one level deeper, until that comes again.
    void setLevels()
    {
        QList<NumberForm> open;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const auto found = m_found.constFind(i);
            if (found == m_found.constEnd()) {
                if (m_lines.at(i).headingLevel == 1 || headingLevel(m_lines.at(i).text) == 1)
                    open.clear(); // A chapter.
                continue;
            }
            const bool isDecimal = found->form == NumberForm::Decimal;
            const NumberForm form = isDecimal ? NumberForm::Number : found->form;
            if (const qsizetype place = open.indexOf(form); place >= 0)
                open.resize(place + 1);
            else if (!isDecimal)
                open.append(form);
            const auto deeper = found->section.count(u'.');
            const auto depth = std::max<qsizetype>(1, open.size()) + deeper;
            m_lines[i].headingLevel = static_cast<int>(depth) + 1;
        }
    }

    /// Those without a number. What only its place gives away is one where none has a number.
    void setTight()
    {
        QList<TightHeading> headings = m_tight.headings();
        if (m_found.isEmpty())
            headings += m_tight.plainHeadings(headings);
        for (const TightHeading &heading : std::as_const(headings)) {
            for (qsizetype i = heading.line; i < heading.end; ++i) {
                m_lines[i].headingLevel = heading.level;
                m_found.remove(i);
                if (i > heading.line)
                    m_goesOn.insert(i);
            }
        }
    }

    QList<TextLine> &m_lines;
    LineStyle m_style;
    qsizetype m_width;
    TightLines m_tight;
    QList<bool> m_isMarked;
    std::optional<NumberReading> m_openItem; ///< Of the list that the line before belongs to.
    QList<Series> m_series;
    QHash<QString, QList<qsizetype>> m_open; ///< Series, by what they go on with.
    QSet<qsizetype> m_singles;
    QHash<qsizetype, NumberReading> m_found; ///< The lines that are headings.
    QSet<qsizetype> m_goesOn;                ///< Lines of headings but the first.
    int m_sections = 0;                      ///< The last of those that are numbered "1.", "2.".
    std::array<qsizetype, DeepestIndent + 1> m_lastProse = {}; ///< By indentOfProse().
    bool m_isBelow = false; ///< The line is in one group with a candidate right above.
};

} // namespace

void markHeadings(QList<TextLine> &lines, LineStyle style, qsizetype width)
{
    if (style == LineStyle::Wrapped)
        partRestored(lines);
    HeadingSearch(lines, style, width).mark();
}

} // namespace telaah::importers
