// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"

namespace telaah::notebook {

/// The word at the end of a question that may go on, so that whatever begins with it is found:
/// "cyber" finds "cybersecurity". What is found so is not the word that was typed.
class UnfinishedWord
{
public:
    /// None, if nobody is typing one.
    explicit UnfinishedWord(const SearchQuestion &question);

    bool isThere() const { return !m_word.isEmpty(); }

    /// Where the hit has the word itself, takes from its matches those that only begin with it.
    /// Returns whether it has none but these.
    bool settle(search::Hit &hit) const;

private:
    QString m_word;     ///< Folded.
    QStringList m_rest; ///< The other words of the question.
};

/// Whether the word at the end of the question may go on.
bool isTyping(const SearchQuestion &question);

} // namespace telaah::notebook
