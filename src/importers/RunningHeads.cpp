// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/RunningHeads.h"

#include "importers/TextShapes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace telaah::importers {

namespace {

// Of pages that show the same; fewer may be chance.
constexpr qsizetype LeastPages = 3;

// Heads differ on left and right pages, and are missing where a chapter begins.
constexpr qsizetype PagesPerHead = 3;

constexpr qsizetype LongestHead = 100;
constexpr qsizetype LinesAtEdge = 2;

// Between two numbers of pages; numbers in a table stand closer.
constexpr qsizetype ShortestPage = 8;

/// The line without what changes from page to page.
QString formOf(QStringView line)
{
    QString form;
    for (const QChar character : line) {
        if (!character.isDigit())
            form.append(character.toLower());
        else if (!form.endsWith(u'#'))
            form.append(u'#');
    }
    return form;
}

/// The number of the page if the line is nothing else: "12", "– 12 –", "Halaman 12 dari 30".
int pageNumberOf(QStringView line)
{
    if (line.size() > 24)
        return -1;
    static const QRegularExpression form(
        QStringLiteral(
            R"(^(?:(?:halaman|hal\.|hlm\.|page|p\.)\s*|[-–—|\[]\s*)?(\d{1,4})(?:\s*[-–—|\]]|\s+(?:dari|of)\s+\d{1,4})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line.toString());
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

class HeadSearch
{
public:
    explicit HeadSearch(const QList<TextLine> &lines)
        : m_lines(lines)
        , m_isHead(lines.size())
    {
    }

    QList<bool> find()
    {
        QList<qsizetype> starts;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || m_lines.at(i).pagesBefore > 0)
                starts.append(i);
        }
        starts.append(m_lines.size());
        if (starts.size() > LeastPages)
            findAtEdges(starts);
        else
            findByNumbers();
        return m_isHead;
    }

private:
    /// Of pages that begin at `starts`; the last is the end.
    void findAtEdges(const QList<qsizetype> &starts)
    {
        QHash<QString, qsizetype> counts;
        const qsizetype pages = starts.size() - 1;
        for (qsizetype page = 0; page < pages; ++page) {
            for (const qsizetype line : edgesOf(starts.at(page), starts.at(page + 1)))
                ++counts[formOf(m_lines.at(line).text)];
        }
        const auto isRepeated = [&](qsizetype line) {
            const qsizetype count = counts.value(formOf(m_lines.at(line).text));
            return m_lines.at(line).text.size() <= LongestHead && count >= LeastPages
                && count * PagesPerHead >= pages;
        };
        for (qsizetype page = 0; page < pages; ++page) {
            const qsizetype start = starts.at(page);
            const qsizetype end = starts.at(page + 1);
            for (qsizetype i = start; i < std::min(end, start + LinesAtEdge) && isRepeated(i); ++i)
                m_isHead[i] = true;
            for (qsizetype i = end; i > std::max(start, end - LinesAtEdge) && isRepeated(i - 1);)
                m_isHead[--i] = true;
        }
    }

    static QList<qsizetype> edgesOf(qsizetype start, qsizetype end)
    {
        QList<qsizetype> edges;
        for (qsizetype i = start; i < end; ++i) {
            if (i < start + LinesAtEdge || i >= end - LinesAtEdge)
                edges.append(i);
            else
                i = end - LinesAtEdge - 1;
        }
        return edges;
    }

    /// Where pages left no other sign than numbers that count on.
    void findByNumbers()
    {
        QList<qsizetype> chain;
        int last = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const int number = pageNumberOf(m_lines.at(i).text);
            if (number < 0)
                continue;
            const bool goesOn = !chain.isEmpty() && number == last + 1
                && i - chain.back() >= ShortestPage;
            if (!goesOn)
                take(std::exchange(chain, {}));
            chain.append(i);
            last = number;
        }
        take(chain);
    }

    void take(const QList<qsizetype> &numbers)
    {
        if (numbers.size() < LeastPages)
            return;
        QHash<QString, qsizetype> counts;
        const auto forEachBeside = [&](auto visit) {
            for (const qsizetype number : numbers) {
                for (const qsizetype line : {number - 1, number + 1}) {
                    if (line >= 0 && line < m_lines.size()
                        && m_lines.at(line).text.size() <= LongestHead)
                        visit(line, formOf(m_lines.at(line).text));
                }
            }
        };
        forEachBeside([&](qsizetype, const QString &form) { ++counts[form]; });
        forEachBeside([&](qsizetype line, const QString &form) {
            const qsizetype count = counts.value(form);
            if (count >= LeastPages && count * PagesPerHead >= numbers.size())
                m_isHead[line] = true;
        });
        for (const qsizetype number : numbers)
            m_isHead[number] = true;
    }

    const QList<TextLine> &m_lines;
    QList<bool> m_isHead;
};

} // namespace

QList<bool> runningHeadsIn(const QList<TextLine> &lines)
{
    return HeadSearch(lines).find();
}

void joinAcrossPages(QList<TextLine> &lines)
{
    int joined = 0; // By how much numbers of groups go down.
    int before = lines.isEmpty() ? 0 : lines.first().group;
    int pages = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        TextLine &line = lines[i];
        const TextLine &above = lines.at(i - 1);
        const bool isBegun = std::exchange(before, line.group) != line.group;
        line.goesOn = (line.goesOn || line.pagesBefore > 0) && line.text.front().isLower()
            && !endsSentence(above.text) && markerOf(line.text).kind == ListMarker::Kind::None;
        if (line.goesOn) {
            joined = isBegun ? line.group - above.group : joined;
            pages += std::exchange(line.pagesBefore, 0);
        } else if (isBegun) {
            line.pagesBefore += std::exchange(pages, 0);
        }
        line.group -= joined;
    }
}

} // namespace telaah::importers
