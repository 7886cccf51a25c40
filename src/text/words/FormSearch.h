// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/Lexicon.h"
#include "text/words/WordBreaks.h"

#include <QHash>
#include <QList>

#include <memory>

namespace telaah::text {

/// Finds words in every form and spelling, in a text of any length: a stretch at a time, as
/// TextSearch finds letters. Of several words each may have any form; they follow one another.
/// Ranges are UTF-16 and do not overlap.
class FormSearch
{
public:
    /// Used by the thread of `lexicon`.
    FormSearch(std::shared_ptr<const Lexicon> lexicon, const QString &text, const QString &wanted);

    /// Looks through about `characters` more, to the end of a block, and adds to `hits` what it
    /// found, ascending.
    void advance(qsizetype characters, QList<TextRange> &hits);

    /// Where it goes on. REQUIRES, to set it: a paragraph starts there, which no hit reaches
    /// across.
    qsizetype position() const { return m_position; }
    void goTo(qsizetype position) { m_position = position; }

    bool isDone() const { return m_wanted.empty() || m_position >= m_text.size(); }

private:
    struct Wanted
    {
        WordAnalysis analysis;
        QString letters;            ///< Of an acronym, which has no other forms; else empty.
        QHash<QString, bool> known; ///< Words met so far: few make up most of a text.
    };

    bool fits(Wanted &wanted, QStringView written) const;

    std::shared_ptr<const Lexicon> m_lexicon;
    QString m_text;
    std::vector<Wanted> m_wanted;
    WordBreaks m_breaks;
    qsizetype m_position = 0;
};

} // namespace telaah::text
