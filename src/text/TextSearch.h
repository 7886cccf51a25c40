// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QString>
#include <QStringMatcher>

namespace telaah::text {

/// What counts as a hit.
struct SearchOptions
{
    bool matchesCase = false;
    bool wholeWords = false; ///< No letter or digit may touch a hit.

    friend bool operator==(const SearchOptions &, const SearchOptions &) = default;
};

/// Finds the letters that were typed, as they stand, in a text of any length: a stretch at a time,
/// so that whoever types need not wait. Ranges are UTF-16; they do not overlap, and cut no
/// grapheme.
class TextSearch
{
public:
    TextSearch() = default;

    /// REQUIRES: `text` is in canonical spelling; `wanted` need not be.
    TextSearch(const QString &text, const QString &wanted, SearchOptions options);

    /// Looks through about `characters` more, and adds to `hits` what it found, ascending.
    void advance(qsizetype characters, QList<TextRange> &hits);

    /// Where it goes on. REQUIRES, to set it: a paragraph starts there, which no hit reaches
    /// across.
    qsizetype position() const { return m_position; }
    void goTo(qsizetype position) { m_position = position; }

    bool isDone() const { return m_position >= m_text.size(); }

private:
    bool isHit(TextRange range) const;

    QString m_text;
    QStringMatcher m_matcher;
    SearchOptions m_options;
    qsizetype m_position = 0;
};

} // namespace telaah::text
