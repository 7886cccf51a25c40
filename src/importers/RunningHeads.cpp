// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/RunningHeads.h"

#include "importers/NumberChains.h"
#include "importers/PageNumbers.h"
#include "importers/TightLines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace telaah::importers {

namespace {

// Of pages that show the same; fewer may be chance, but for two that are alike but for the side.
constexpr qsizetype LeastPages = 3;
constexpr qsizetype LeastOfSide = 2;

// Heads differ on left and right pages, and are missing where a chapter begins.
constexpr qsizetype PagesPerHead = 3;

constexpr qsizetype LinesAtEdge = 2;
constexpr qsizetype LinesOfImprint = 6;
constexpr qsizetype LinesOfOpening = 12;
constexpr qsizetype LeastLetters = 4;

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

/// The first lines of a page, or its last ones, counted from the edge of the paper.
struct Edge
{
    qsizetype page;
    bool isTop;
    QList<qsizetype> lines;
};

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
        findOpening();
        if (std::ranges::count_if(m_lines, [](const TextLine &l) { return l.pagesBefore > 0; })
            + 1 >= LeastPages)
            findPages();
        else
            findBreaks();
        takeImprint();
        return m_isHead;
    }

private:
    const QStringView &textAt(qsizetype line) const { return m_lines.at(line).text; }

    /// The words of what the text begins with: title and authors come again as heads.
    void findOpening()
    {
        for (qsizetype i = 0; i < std::min(m_lines.size(), LinesOfOpening); ++i) {
            if (i > 0 && (endsSentence(textAt(i)) || isSectionName(textAt(i))))
                break;
            for (const QString &word : wordsOfHead(textAt(i)).split(u' ', Qt::SkipEmptyParts))
                m_opening.insert(word);
        }
    }

    bool isOfOpening(qsizetype line) const
    {
        if (textAt(line).size() > LongestHead || endsSentence(textAt(line)))
            return false;
        const QStringList words = wordsOfHead(textAt(line)).split(u' ', Qt::SkipEmptyParts);
        return words.size() >= 2
            && std::ranges::all_of(words, [this](const QString &word) {
                   return word.size() < 3 || word == QLatin1String("dan") || m_opening.contains(word);
               });
    }

    /// Where form feeds part the pages.
    void findPages()
    {
        QList<qsizetype> starts;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || m_lines.at(i).pagesBefore > 0)
                starts.append(i);
        }
        starts.append(m_lines.size());
        m_pages = starts.size() - 1;
        for (qsizetype page = 0; page < m_pages; ++page) {
            const qsizetype start = starts.at(page);
            const qsizetype end = starts.at(page + 1);
            Edge top{page, true, {}};
            Edge bottom{page, false, {}};
            for (qsizetype i = 0; i < std::min(LinesAtEdge, end - start); ++i) {
                top.lines.append(start + i);
                if (end - 1 - i >= start + LinesAtEdge)
                    bottom.lines.append(end - 1 - i);
            }
            m_edges.append({top, bottom});
        }
        findNumbering();
        count();
        take();
    }

    /// Where pages left no other sign than numbers that count on.
    void findBreaks()
    {
        for (const QList<qsizetype> &chain :
             numberChains(m_lines, [this](qsizetype line) { return isOfOpening(line); })) {
            m_pages = chain.size();
            m_edges.clear();
            m_counts.clear();
            for (qsizetype page = 0; page < m_pages; ++page) {
                const qsizetype line = chain.at(page);
                m_isHead[line] = true;
                Edge above{page, false, {}};
                Edge below{page, true, {}};
                for (qsizetype i = 1; i <= LinesAtEdge; ++i) {
                    if (line - i >= 0)
                        above.lines.append(line - i);
                    if (line + i < m_lines.size())
                        below.lines.append(line + i);
                }
                m_edges.append({above, below});
            }
            m_isNumbered = true;
            count();
            take();
        }
    }

    /// Lines with a number that counts on with the pages.
    void findNumbering()
    {
        QHash<int, QSet<qsizetype>> pagesOf; // By the number that page 0 would have.
        for (const Edge &edge : m_edges) {
            for (const qsizetype line : edge.lines) {
                for (const PageNumber &number : pageNumbersOf(textAt(line)))
                    pagesOf[number.value - static_cast<int>(edge.page)].insert(edge.page);
            }
        }
        int first = 0;
        qsizetype most = 0;
        for (auto it = pagesOf.cbegin(); it != pagesOf.cend(); ++it) {
            if (it->size() > most || (it->size() == most && it.key() < first)) {
                most = it->size();
                first = it.key();
            }
        }
        m_isNumbered = most >= LeastPages && most * PagesPerHead >= m_pages;
        for (const Edge &edge : m_edges) {
            for (const qsizetype line : edge.lines) {
                const auto numbers = pageNumbersOf(textAt(line));
                if (m_isNumbered
                    && std::ranges::count(
                           numbers, first + static_cast<int>(edge.page), &PageNumber::value)
                        > 0)
                    m_numbered.insert(line);
            }
        }
    }

    struct Count
    {
        qsizetype pages = 0;
        qsizetype last = -1; ///< Page.
        std::array<bool, 2> sides = {};
    };

    void count()
    {
        for (const Edge &edge : m_edges) {
            for (const qsizetype line : edge.lines) {
                if (textAt(line).size() > LongestHead)
                    continue;
                Count &count = m_counts[formOf(textAt(line))];
                count.pages += std::exchange(count.last, edge.page) != edge.page;
                count.sides.at(static_cast<size_t>(edge.page % 2)) = true;
            }
        }
    }

    bool isRepeated(qsizetype line) const
    {
        if (textAt(line).size() > LongestHead)
            return false;
        const Count count = m_counts.value(formOf(textAt(line)));
        if (count.pages >= LeastPages && count.pages * PagesPerHead >= m_pages)
            return true;
        const bool isOneSided = count.sides[0] != count.sides[1];
        const auto letters = std::ranges::count_if(
            textAt(line), [](QChar character) { return character.isLetter(); });
        return isOneSided && letters >= LeastLetters && count.pages >= LeastOfSide
            && count.pages * PagesPerHead >= m_pages - 1;
    }

    void take()
    {
        for (const Edge &edge : m_edges) {
            for (const qsizetype line : edge.lines) {
                if (!m_numbered.contains(line) && !isRepeated(line))
                    break;
                m_isHead[line] = true;
            }
        }
        for (const bool isTop : {true, false})
            takeOpening(isTop);
    }

    /// Title and authors above or below the text of a few pages are there once each: heads if no
    /// page but the first is without, and the pages are numbered.
    void takeOpening(bool isTop)
    {
        QList<qsizetype> found;
        for (const Edge &edge : m_edges) {
            if (edge.page == 0 || edge.isTop != isTop)
                continue;
            const auto line = std::ranges::find_if(
                edge.lines, [this](qsizetype i) { return !m_isHead.at(i); });
            const bool hasHead = std::ranges::any_of(edge.lines, [this](qsizetype i) {
                return m_isHead.at(i) && isOfOpening(i);
            });
            if (line != edge.lines.end() && isOfOpening(*line))
                found.append(*line);
            else if (!hasHead)
                return;
        }
        for (const qsizetype line : found)
            m_isHead[line] = m_isHead.at(line) || m_isNumbered;
    }

    /// The journal above the title of the first page.
    void takeImprint()
    {
        qsizetype end = 0;
        int imprints = 0;
        for (qsizetype i = 0; i < std::min(m_lines.size(), LinesOfImprint); ++i) {
            if (isImprint(textAt(i))) {
                ++imprints;
                end = i + 1;
            } else if (!isJournalName(textAt(i)) && !m_isHead.at(i)) {
                break;
            }
        }
        const bool hasHeads = m_isHead.contains(true);
        if (end == m_lines.size() || imprints < (hasHeads ? 1 : 2))
            return;
        for (qsizetype i = 0; i < end; ++i)
            m_isHead[i] = true;
    }

    const QList<TextLine> &m_lines;
    QList<bool> m_isHead;
    QSet<QString> m_opening;
    QList<Edge> m_edges;
    qsizetype m_pages = 0;
    QHash<QString, Count> m_counts; ///< By formOf().
    bool m_isNumbered = false;
    QSet<qsizetype> m_numbered;
};

} // namespace

QList<bool> runningHeadsIn(const QList<TextLine> &lines)
{
    return HeadSearch(lines).find();
}

} // namespace telaah::importers
