// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextSearch.h"
#include "text/words/FormSearch.h"

#include <memory>
#include <optional>

namespace telaah::ui {

/// Looks through a text from where somebody reads on to its end, and then from its beginning up to
/// there: what is near is found first, however long the text is. Ranges are UTF-16.
class DocumentSearch
{
public:
    /// `options` say nothing where `wantsForms`, every form of the words.
    void start(
        const QString &text, qsizetype from, const QString &wanted, text::SearchOptions options,
        bool wantsForms);
    void clear();

    /// Goes on for as long as a frame of the window may wait.
    void advance();

    bool isDone() const { return m_isDone; }

    /// Those found so far, ascending.
    const QList<text::TextRange> &hits() const { return m_hits; }

    /// How many of them are before where it started.
    qsizetype hitsAhead() const { return m_ahead.size(); }

private:
    void advance(qsizetype characters);
    qsizetype position() const;
    void goTo(qsizetype position);

    QString m_text;
    qsizetype m_from = 0;   ///< A paragraph starts here.
    bool m_isAhead = false; ///< On its way from the beginning.
    bool m_isDone = true;
    text::TextSearch m_letters;
    std::optional<text::FormSearch> m_forms;        ///< Instead of the other.
    std::shared_ptr<const text::Lexicon> m_lexicon; ///< Read when forms are first wanted.
    QList<text::TextRange> m_ahead;
    QList<text::TextRange> m_behind;
    QList<text::TextRange> m_hits;
};

} // namespace telaah::ui
