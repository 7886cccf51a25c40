// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CardWords.h"

#include "text/Folding.h"

namespace telaah::ui {

QStringList wordsOf(const QString &typed)
{
    return typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What cannot be read counts as not there.
void CardWords::prepare(const notebook::Notebook &notebook, const documents::Revision &revision)
{
    if (m_revisionId != revision.id()) {
        m_text = text::FoldedText(revision.text());
        m_revisionId = revision.id();
        m_last.clear();
        m_notes.reset();
    }
    if (m_notes)
        return;
    m_notes.emplace();
    if (const auto notes = notebook.stores().finder.notesIn(revision.id())) {
        m_notes->reserve(notes->size());
        for (const auto &note : *notes)
            m_notes->append({note.id, text::folded(note.text)});
    }
}

QList<FoundWord> CardWords::find(const QString &typed)
{
    Q_ASSERT(m_notes);
    const QStringList words = wordsOf(typed);
    m_last.resize(words.size());
    QList<FoundWord> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString wanted = text::folded(words.at(i));
        FoundWord word;
        if (constexpr qsizetype few = 2; !wanted.isEmpty() && wanted.size() <= few)
            word.few = wanted;
        else
            word.places = m_text.find(words.at(i), &m_last[i]);
        for (const Note &note : *m_notes) {
            if (note.text.contains(wanted))
                word.noted.insert(note.id);
        }
        found.append(word);
    }
    return found;
}

} // namespace telaah::ui
