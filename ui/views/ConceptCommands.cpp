// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ConceptCommands.h"

#include "reader/ReadingView.h"
#include "views/PassageCommands.h"
#include "views/VocabularyPanel.h"

namespace telaah::ui {

ConceptCommands::ConceptCommands(
    CardListModel &list, VocabularyPanel &vocabulary, PassageCommands &passages,
    ReadingView &reading, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_vocabulary(vocabulary)
    , m_passages(passages)
    , m_reading(reading)
{
    connect(&vocabulary, &VocabularyPanel::chosen, this, &ConceptCommands::choose);
    connect(&vocabulary, &VocabularyPanel::used, this, &ConceptCommands::use);
    connect(&vocabulary, &VocabularyPanel::tagRequested, &passages, &PassageCommands::tag);
    connect(
        &vocabulary, &VocabularyPanel::passagesDropped, &passages,
        qOverload<const QList<PassageId> &, ConceptId>(&PassageCommands::tagPassages));
    connect(&vocabulary, &VocabularyPanel::escaped, this, [this] {
        if (m_list.filter().isEmpty())
            m_reading.setFocus();
        m_list.setFilter({});
    });
    connect(&list, &CardListModel::filterChanged, this, [this] {
        m_vocabulary.setFiltered(m_list.filter().conceptId);
        dim();
    });
    // Which passages fit changes with what is tagged.
    connect(&list, &QAbstractItemModel::modelReset, this, &ConceptCommands::dim);
    connect(&list, &QAbstractItemModel::rowsInserted, this, &ConceptCommands::dim);
    connect(&list, &QAbstractItemModel::rowsRemoved, this, &ConceptCommands::dim);
}

void ConceptCommands::choose(ConceptId conceptId)
{
    m_before = m_list.filter().conceptId;
    filterBy(m_before == conceptId ? ConceptId() : conceptId);
}

void ConceptCommands::use(ConceptId conceptId)
{
    if (!m_reading.selection().isEmpty()) {
        // The first click of a double click has filtered already.
        if (m_list.filter().conceptId == conceptId || m_before == conceptId)
            filterBy(m_before);
        m_before = {};
        return m_passages.tag(conceptId);
    }
    filterBy(conceptId);
    m_before = conceptId;
    if (m_list.rowCount() == 0)
        return emit hinted(tr("No passage of this document has that tag."));
    m_passages.show(m_list.idAt(0));
}

void ConceptCommands::filterBy(ConceptId conceptId)
{
    CardFilter filter = m_list.filter();
    filter.conceptId = conceptId;
    m_list.setFilter(filter);
}

void ConceptCommands::dim()
{
    if (m_list.filter().isEmpty())
        m_reading.setHighlighted({});
    else
        m_reading.setHighlighted([this](PassageId id) { return m_list.contains(id); });
}

} // namespace telaah::ui
