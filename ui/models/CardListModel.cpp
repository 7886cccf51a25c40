// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CardListModel.h"

#include "models/CardMatcher.h"
#include "models/DragData.h"

#include <algorithm>
#include <limits>

namespace telaah::ui {

using notebook::Notebook;
using passages::Mark;
using vocabulary::Concept;

namespace {

constexpr qint64 Last = std::numeric_limits<qint64>::max();

} // namespace

CardListModel::CardListModel(Notebook &notebook, CardModel &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
    , m_source(source)
{
    connect(&source, &CardModel::marked, this, &CardListModel::follow);
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        m_words.forgetNotes();
        m_areKeysRead = false;
        rebuild();
    });
    // Once it is gone, nobody can say where it was.
    connect(
        &source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                remove(rowOf(m_source.marks().at(row)));
        });
    connect(&source, &CardModel::namesChanged, this, &CardListModel::refresh);
    rebuild();
}

void CardListModel::setFilter(const CardFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
    emit filterChanged();
}

void CardListModel::setOrder(const CardOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_areKeysRead = false;
    rebuild();
    emit orderChanged();
}

void CardListModel::prepareForWords()
{
    if (const documents::Revision *revision = m_source.revision().get())
        m_words.prepare(m_notebook, *revision);
}

void CardListModel::setPinned(PassageId id)
{
    const QModelIndex before = m_source.indexOf(std::exchange(m_pinned, id));
    if (before.isValid())
        follow(m_source.marks().at(before.row()));
    if (!m_pinned.isValid() && std::exchange(m_isStale, false))
        refresh();
}

void CardListModel::setLanguage(vocabulary::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_areKeysRead = false;
    if (m_order.by == CardOrder::By::Facet)
        rebuild();
}

QModelIndex CardListModel::indexOf(PassageId id) const
{
    const QModelIndex found = m_source.indexOf(id);
    if (!found.isValid())
        return {};
    const Row row = rowOf(m_source.marks().at(found.row()));
    const qsizetype place = placeOf(row);
    if (place == m_rows.size() || m_rows.at(place) != row)
        return {};
    return index(static_cast<int>(place));
}

int CardListModel::rowFrom(qsizetype offset) const
{
    if (m_order.by != CardOrder::By::Position)
        return 0;
    return static_cast<int>(
        std::ranges::lower_bound(m_rows, offset, {}, &Row::start) - m_rows.begin());
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_source.indexOf(idAt(index.row())).data(role);
}

Qt::ItemFlags CardListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractListModel::flags(index);
    if (!index.isValid())
        return own;
    const Qt::ItemFlags card = own | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    return m_notebook.isReadOnly() ? card : card | Qt::ItemIsEditable;
}

QStringList CardListModel::mimeTypes() const
{
    return {drag::passagesType()};
}

QMimeData *CardListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<PassageId> ids;
    for (const QModelIndex &index : indexes)
        ids.append(idAt(index.row()));
    return drag::dataOf(m_notebook, ids).release();
}

void CardListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (const documents::Revision *revision = m_source.revision().get()) {
        readKeys();
        if (!m_filter.words.isEmpty())
            prepareForWords();
        CardMatcher matcher(m_notebook, revision->id(), m_words, m_filter);
        m_rows.reserve(m_source.marks().size());
        for (const Mark &mark : m_source.marks()) {
            if (matcher.fits(mark))
                m_rows.append(rowOf(mark));
        }
        if (m_order.by != CardOrder::By::Position)
            std::ranges::sort(m_rows);
    }
    endResetModel();
}

/// Names have changed that cards show. The cards stay where they are while one is written on.
void CardListModel::refresh()
{
    m_areKeysRead = false;
    m_isStale = m_pinned.isValid();
    if (!m_isStale && m_filter.conceptId.isValid() && !m_source.tagOf(m_filter.conceptId)) {
        CardFilter filter = m_filter; // Undo may have taken it away.
        filter.conceptId = {};
        setFilter(filter);
    } else if (!m_isStale && m_order.by == CardOrder::By::Facet) {
        rebuild();
    } else if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

/// By which place in the alphabet passages go, without reading them. Once for all filters: what is
/// tagged later is followed.
void CardListModel::readKeys()
{
    if (std::exchange(m_areKeysRead, true))
        return;
    m_keys.clear();
    m_ranks = ranks();
    for (auto entry = m_ranks.cbegin(); entry != m_ranks.cend(); ++entry) {
        const auto bearing = m_notebook.stores().finder.bearing(entry.key());
        for (const PassageId id : bearing.value_or(QList<PassageId>())) {
            qint64 &key = m_keys[id]; // Zero at first; ranks count from one.
            key = key == 0 ? entry.value() : std::min(key, entry.value());
        }
    }
}

QHash<ConceptId, qint64> CardListModel::ranks() const
{
    QHash<ConceptId, qint64> ranks;
    if (m_order.by != CardOrder::By::Facet)
        return ranks;
    QList<Concept> concepts = m_notebook.stores().vocabulary.concepts().value_or(QList<Concept>());
    concepts.removeIf([this](const Concept &entry) { return entry.facetId != m_order.facetId; });
    std::ranges::sort(concepts, [this](const Concept &left, const Concept &right) {
        return m_peopleOrder(
            inLanguage(left.label, m_language), inLanguage(right.label, m_language));
    });
    for (const Concept &entry : concepts)
        ranks.insert(entry.id, ranks.size() + 1);
    return ranks;
}

CardListModel::Row CardListModel::rowOf(const Mark &mark) const
{
    const auto key = [&]() -> qint64 {
        switch (m_order.by) {
        case CardOrder::By::Position:
            return 0;
        case CardOrder::By::Newest:
            return -mark.id.value(); // Ids ascend with time, and undo brings them back.
        case CardOrder::By::Facet:
            return m_keys.value(mark.id, Last);
        }
        Q_UNREACHABLE();
    };
    return {key(), mark.range.start(), mark.range.end(), mark.id};
}

qsizetype CardListModel::placeOf(const Row &row) const
{
    return std::ranges::lower_bound(m_rows, row) - m_rows.begin();
}

/// A passage came or changed.
void CardListModel::follow(const Mark &mark)
{
    m_words.forgetNotes();
    const auto card = [&] {
        return m_source.indexOf(mark.id).data(CardModel::CardRole).value<Card>();
    };
    const bool isFit = m_filter.isEmpty() || mark.id == m_pinned || fits(card(), m_filter);
    const Row before = rowOf(mark);
    if (m_order.by == CardOrder::By::Facet) {
        const qint64 key = keyOn(card());
        if (key != before.key)
            remove(before);
        m_keys.insert(mark.id, key);
    }
    const Row row = rowOf(mark);
    const qsizetype place = placeOf(row);
    const int at = static_cast<int>(place);
    const bool isListed = place < m_rows.size() && m_rows.at(place) == row;
    if (isListed && isFit) {
        emit dataChanged(index(at), index(at));
    } else if (isListed) {
        remove(row);
    } else if (isFit) {
        beginInsertRows({}, at, at);
        m_rows.insert(place, row);
        endInsertRows();
    }
}

void CardListModel::remove(const Row &row)
{
    const qsizetype place = placeOf(row);
    if (place == m_rows.size() || m_rows.at(place) != row)
        return;
    const int at = static_cast<int>(place);
    emit rowGoing();
    beginRemoveRows({}, at, at);
    m_rows.removeAt(place);
    endRemoveRows();
}

qint64 CardListModel::keyOn(const Card &card) const
{
    qint64 key = Last;
    for (const CardTag &tag : card.tags)
        key = std::min(key, m_ranks.value(tag.conceptId, Last));
    return key;
}

} // namespace telaah::ui
