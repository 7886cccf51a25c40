// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/FormSearch.h"

#include <algorithm>

namespace telaah::text {

namespace {

bool areForms(const WordAnalysis &one, const WordAnalysis &other)
{
    if (one.surface == other.surface || one.spelling == other.spelling)
        return true;
    return std::ranges::any_of(
        one.roots, [&](const QString &root) { return other.roots.contains(root); });
}

} // namespace

FormSearch::FormSearch(
    std::shared_ptr<const Lexicon> lexicon, const QString &text, const QString &wanted)
    : m_lexicon(std::move(lexicon))
    , m_text(text)
{
    std::vector<TextRange> words;
    m_breaks.find(wanted, words);
    for (const TextRange &range : words) {
        const QStringView written = QStringView(wanted).sliced(range.start(), range.length());
        m_wanted.push_back(
            {m_lexicon->analyze(written), isAcronym(written) ? written.toString() : QString(), {}});
    }
}

bool FormSearch::fits(Wanted &wanted, QStringView written) const
{
    if (!wanted.letters.isEmpty())
        return written == wanted.letters;
    const QString word = written.toString();
    const auto known = wanted.known.constFind(word);
    if (known != wanted.known.constEnd())
        return *known;
    const bool isForm = areForms(wanted.analysis, m_lexicon->analyze(written));
    wanted.known.insert(word, isForm);
    return isForm;
}

void FormSearch::advance(qsizetype characters, QList<TextRange> &hits)
{
    if (isDone())
        return;
    const qsizetype least = std::min(m_position + characters, m_text.size());
    // The one that ends the stretch, if it ends with a paragraph.
    const qsizetype lineFeed = m_text.indexOf(u'\n', std::max(m_position, least - 1));
    const qsizetype end = lineFeed < 0 ? m_text.size() : lineFeed + 1;
    const QStringView stretch = QStringView(m_text).sliced(m_position, end - m_position);
    std::vector<TextRange> words;
    m_breaks.find(stretch, words);
    const std::size_t length = m_wanted.size();
    for (std::size_t i = 0; i + length <= words.size();) {
        std::size_t fit = 0;
        while (
            fit < length
            && fits(m_wanted[fit], stretch.sliced(words[i + fit].start(), words[i + fit].length())))
            ++fit;
        if (fit == length)
            hits.append({m_position + words[i].start(), m_position + words[i + length - 1].end()});
        i += fit == length ? length : 1;
    }
    m_position = end;
}

} // namespace telaah::text
