// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/VocabularyModel.h"

#include "common/PlainTooltip.h"
#include "models/DragData.h"

#include <algorithm>

namespace telaah::ui {

using notebook::Notebook;
using vocabulary::Concept;
using vocabulary::Facet;
using vocabulary::Language;

namespace {

// Internal ids: 0 for facets, else the row of the facet plus one.
quintptr idBelow(int facetRow)
{
    return static_cast<quintptr>(facetRow) + 1;
}

} // namespace

VocabularyModel::VocabularyModel(Notebook &notebook, QObject *parent)
    : QAbstractItemModel(parent)
    , m_notebook(notebook)
    , m_counts(notebook)
{
    connect(&notebook, &Notebook::changed, this, &VocabularyModel::follow);
    connect(&notebook, &Notebook::changedOutside, this, &VocabularyModel::reload);
    reload();
}

void VocabularyModel::setRevision(RevisionId revisionId)
{
    m_counts.setRevision(revisionId);
    arrange();
}

void VocabularyModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_search.reset();
    arrange();
}

void VocabularyModel::setShowingUnused(bool isShowing)
{
    m_isShowingUnused = isShowing;
    arrange();
}

void VocabularyModel::setSearch(const QString &typed)
{
    if (m_typed == typed.simplified())
        return;
    m_typed = typed.simplified();
    arrange();
}

QModelIndex VocabularyModel::indexOf(ConceptId conceptId) const
{
    for (int facetRow = 0; facetRow < rowCount(); ++facetRow) {
        const QList<Concept> &concepts = m_branches.at(facetRow).concepts;
        const auto entry = std::ranges::find(concepts, conceptId, &Concept::id);
        if (entry != concepts.end())
            return index(static_cast<int>(entry - concepts.begin()), 0, index(facetRow, 0));
    }
    return {};
}

QModelIndex VocabularyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idBelow(parent.row()) : 0);
}

QModelIndex VocabularyModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int VocabularyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_branches.at(parent.row()).concepts.size());
}

int VocabularyModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant VocabularyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return facetData(m_branches.at(index.row()), role);
    const Branch &branch = m_branches.at(static_cast<qsizetype>(index.internalId()) - 1);
    return conceptData(branch, branch.concepts.at(index.row()), role);
}

QVariant VocabularyModel::facetData(const Branch &branch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(branch.facet.label);
    case Qt::ToolTipRole:
        return plainTooltip(spoken(branch.facet.label, branch.count, branch.total));
    case Qt::AccessibleTextRole:
        return spoken(branch.facet.label, branch.count, branch.total);
    case FacetRole:
        return QVariant::fromValue(branch.facet);
    case CountRole:
        return QVariant::fromValue(branch.count);
    case TotalRole:
        return QVariant::fromValue(branch.total);
    default:
        return {};
    }
}

QVariant VocabularyModel::conceptData(const Branch &branch, const Concept &entry, int role) const
{
    const qsizetype count = m_counts.here(entry.id);
    const qsizetype total = m_counts.total(entry.id);
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(entry.label);
    case Qt::ToolTipRole:
        return plainTooltip(
            QStringList({spoken(entry.label, count, total), labelOf(entry.definition)})
                .join(QLatin1Char('\n'))
                .trimmed());
    case Qt::AccessibleTextRole:
        return spoken(entry.label, count, total);
    case FacetRole:
        return QVariant::fromValue(branch.facet);
    case ConceptRole:
        return QVariant::fromValue(entry);
    case CountRole:
        return QVariant::fromValue(count);
    case TotalRole:
        return QVariant::fromValue(total);
    default:
        return {};
    }
}

QString VocabularyModel::spoken(
    const vocabulary::Label &label, qsizetype count, qsizetype total) const
{
    //: Of a facet or concept in the vocabulary, for tooltips and screen readers
    return tr("%1, %Ln passage(s) in this document, %2 in the notebook", nullptr,
              static_cast<int>(count))
        .arg(labelOf(label))
        .arg(total);
}

/// Concepts can be dragged to what they are to be put on.
Qt::ItemFlags VocabularyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalId() != 0 ? own | Qt::ItemIsDragEnabled : own;
}

QStringList VocabularyModel::mimeTypes() const
{
    return {drag::conceptType()};
}

QMimeData *VocabularyModel::mimeData(const QModelIndexList &indexes) const
{
    const QVariant entry = indexes.isEmpty() ? QVariant() : indexes.first().data(ConceptRole);
    return entry.isValid() ? drag::dataOf(m_notebook, entry.value<Concept>().id).release()
                           : nullptr;
}

const QString &VocabularyModel::labelOf(const vocabulary::Label &label) const
{
    return inLanguage(label, m_language);
}

void VocabularyModel::follow(const history::Changes &changes)
{
    if (changes.concepts != history::Touched<ConceptId>() || !changes.revisions.removed.isEmpty())
        return reload();
    const auto growth = m_counts.follow(changes);
    if (!growth)
        return arrange();
    for (auto entry = growth->cbegin(); entry != growth->cend(); ++entry)
        grow(entry.key(), entry.value());
}

void VocabularyModel::grow(ConceptId conceptId, ConceptCounts::Growth growth)
{
    const auto entry = std::ranges::find(m_concepts, conceptId, &Concept::id);
    if (entry == m_concepts.end())
        return;
    for (int facetRow = 0; facetRow < rowCount(); ++facetRow) {
        Branch &branch = m_branches[facetRow];
        if (branch.facet.id != entry->facetId)
            continue;
        branch.count += growth.here;
        branch.total += growth.total;
        const QModelIndex facetIndex = index(facetRow, 0);
        emit dataChanged(facetIndex, facetIndex);
        const auto shown = std::ranges::find(branch.concepts, conceptId, &Concept::id);
        if (shown == branch.concepts.end()) {
            if (m_typed.isEmpty() && isShownUntyped(conceptId))
                insert(facetRow, *entry);
            continue;
        }
        const int row = static_cast<int>(shown - branch.concepts.begin());
        const QModelIndex conceptIndex = index(row, 0, facetIndex);
        if (isShownUntyped(conceptId) || !m_typed.isEmpty())
            emit dataChanged(conceptIndex, conceptIndex);
        else
            remove(facetRow, row);
    }
}

bool VocabularyModel::isShownUntyped(ConceptId conceptId) const
{
    return m_isShowingUnused || m_counts.total(conceptId) > 0;
}

void VocabularyModel::remove(int facetRow, int row)
{
    beginRemoveRows(index(facetRow, 0), row, row);
    m_branches[facetRow].concepts.removeAt(row);
    endRemoveRows();
}

void VocabularyModel::insert(int facetRow, const Concept &entry)
{
    QList<Concept> &concepts = m_branches[facetRow].concepts;
    const auto place = std::ranges::find_if(
        concepts, [&](const Concept &other) { return goesBefore(entry, other); });
    const int row = static_cast<int>(place - concepts.begin());
    beginInsertRows(index(facetRow, 0), row, row);
    concepts.insert(row, entry);
    endInsertRows();
}

void VocabularyModel::reload()
{
    const auto &store = m_notebook.stores().vocabulary;
    m_concepts = store.conceptNames().value_or(QList<Concept>());
    m_facets = store.facets().value_or(QList<Facet>());
    m_search.reset();
    m_counts.reload();
    arrange();
}

/// Puts what is used most on top, or what fits best.
void VocabularyModel::arrange()
{
    beginResetModel();
    m_branches.clear();
    for (const Facet &facet : std::as_const(m_facets)) {
        Branch branch{facet, shownOf(facet), 0, 0};
        for (const Concept &entry : std::as_const(m_concepts)) {
            if (entry.facetId != facet.id)
                continue;
            branch.count += m_counts.here(entry.id);
            branch.total += m_counts.total(entry.id);
        }
        if (m_typed.isEmpty() || !branch.concepts.isEmpty())
            m_branches.append(branch);
    }
    endResetModel();
}

QList<Concept> VocabularyModel::shownOf(const Facet &facet) const
{
    QList<Concept> shown;
    if (!m_typed.isEmpty()) {
        if (!m_search) { // Only who looks for a concept needs its aliases.
            const auto concepts = m_notebook.stores().vocabulary.concepts();
            m_search.emplace(concepts.value_or(QList<Concept>()), m_language);
        }
        for (const vocabulary::Match &match : m_search->find(facet.id, m_typed, {})) {
            // Another program may have added one that is not shown yet.
            if (const auto known = std::ranges::find(m_concepts, match.conceptId, &Concept::id);
                known != m_concepts.end())
                shown.append(*known);
        }
        return shown;
    }
    for (const Concept &entry : m_concepts) {
        if (entry.facetId == facet.id && isShownUntyped(entry.id))
            shown.append(entry);
    }
    std::ranges::stable_sort(shown, [this](const Concept &left, const Concept &right) {
        return goesBefore(left, right);
    });
    return shown;
}

bool VocabularyModel::goesBefore(const Concept &left, const Concept &right) const
{
    const qsizetype leftCount = m_counts.here(left.id);
    const qsizetype rightCount = m_counts.here(right.id);
    if (leftCount != rightCount)
        return leftCount > rightCount;
    return m_peopleOrder(labelOf(left.label), labelOf(right.label));
}

} // namespace telaah::ui
