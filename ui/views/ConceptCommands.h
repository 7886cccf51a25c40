// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardListModel.h"

#include <QObject>

namespace telaah::ui {

class PassageCommands;
class ReadingView;
class VocabularyPanel;

/// What a reader does with the vocabulary beside the text. Choosing a concept leaves only its
/// passages, in the cards and bright in the text; choosing it again ends that. Using one puts it on
/// the words that are selected, or else goes to its first passage.
class ConceptCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the commands.
    ConceptCommands(
        CardListModel &list, VocabularyPanel &vocabulary, PassageCommands &passages,
        ReadingView &reading, QObject *parent = nullptr);

signals:
    void hinted(const QString &message);

private:
    void choose(ConceptId conceptId);
    void use(ConceptId conceptId);
    void filterBy(ConceptId conceptId);
    void dim();

    CardListModel &m_list;
    VocabularyPanel &m_vocabulary;
    PassageCommands &m_passages;
    ReadingView &m_reading;
    ConceptId m_before; ///< Filtered by before the last choice, which may turn out a double click.
};

} // namespace telaah::ui
