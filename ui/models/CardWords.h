// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"
#include "text/FoldedText.h"

#include <QSet>

#include <optional>

namespace telaah::ui {

/// Where one of the words of a filter is.
struct FoundWord
{
    QList<text::TextRange> places; ///< In the text, UTF-16, ascending.
    QString few; ///< Instead of places: so few letters that they are looked for where it matters.
    QSet<PassageId> noted; ///< The passages with a note that has it.
};

/// The text and the notes of a revision as the filter of cards looks through them while words are
/// typed: made ready once, and then quick for each key, however long they are.
class CardWords
{
public:
    /// Takes a moment the first time, and after a note has changed.
    void prepare(const notebook::Notebook &notebook, const documents::Revision &revision);

    /// A note may have changed.
    void forgetNotes() { m_notes.reset(); }

    /// One for each word of `typed`. REQUIRES: prepare() was called
    QList<FoundWord> find(const QString &typed);

    const text::FoldedText &text() const { return m_text; }

private:
    /// A note, folded as FoldedText folds.
    struct Note
    {
        PassageId id;
        QString text;
    };

    RevisionId m_revisionId;
    text::FoldedText m_text;
    QList<text::FoldedHits> m_last; ///< For each word.
    std::optional<QList<Note>> m_notes;
};

/// As they are looked for: without the spaces.
QStringList wordsOf(const QString &typed);

} // namespace telaah::ui
