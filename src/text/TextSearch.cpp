// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/TextSearch.h"

#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::text {

namespace {

bool isOfWord(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size()
        && (text[offset].isLetterOrNumber() || text[offset].isMark() || text[offset].isSurrogate());
}

} // namespace

TextSearch::TextSearch(const QString &text, const QString &wanted, SearchOptions options)
    : m_text(text)
    , m_matcher(
          wanted.normalized(QString::NormalizationForm_C),
          options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive)
    , m_options(options)
    , m_position(wanted.isEmpty() ? text.size() : 0)
{
}

void TextSearch::advance(qsizetype characters, QList<TextRange> &hits)
{
    const qsizetype length = m_matcher.pattern().size();
    const qsizetype end = std::min(m_position + characters, m_text.size());
    // A hit may begin in this stretch and end in the next.
    const QStringView stretch = QStringView(m_text).first(
        std::min(end + length - 1, m_text.size()));
    while (m_position < end) {
        const qsizetype start = m_matcher.indexIn(stretch, m_position);
        if (start < 0)
            break;
        const TextRange range(start, start + length);
        const bool isFound = isHit(range);
        if (isFound)
            hits.append(range);
        m_position = isFound ? range.end() : start + 1;
    }
    m_position = std::max(m_position, end);
}

bool TextSearch::isHit(TextRange range) const
{
    if (m_options.wholeWords
        && ((isOfWord(m_text, range.start()) && isOfWord(m_text, range.start() - 1))
            || (isOfWord(m_text, range.end() - 1) && isOfWord(m_text, range.end()))))
        return false;
    // Asking costs more than looking whether there is anything that could be cut.
    const auto mayBeJoined = [this](qsizetype offset) {
        return offset > 0 && offset < m_text.size() && m_text[offset].unicode() >= 0x300;
    };
    return (!mayBeJoined(range.start()) || isGraphemeBoundary(m_text, range.start()))
        && (!mayBeJoined(range.end()) || isGraphemeBoundary(m_text, range.end()));
}

} // namespace telaah::text
