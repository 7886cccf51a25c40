// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CardModel.h"

#include "notebook/StarterContent.h"

#include <algorithm>
#include <tuple>

namespace telaah::ui {

using notebook::Notebook;
using passages::Coder;
using passages::Mark;
using vocabulary::Concept;
using vocabulary::Facet;

namespace {

constexpr qsizetype FewPassages = 1000; ///< Beyond, reading all anew takes less.

auto orderOf(const Mark &mark)
{
    return std::tuple(mark.range.start(), mark.range.end(), mark.id);
}

} // namespace

CardModel::CardModel(Notebook &notebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
{
    connect(&notebook, &Notebook::changed, this, &CardModel::follow);
    connect(&notebook, &Notebook::changedOutside, this, &CardModel::reload);
}

Result<void> CardModel::setRevision(std::shared_ptr<const documents::Revision> revision)
{
    m_revision = std::move(revision);
    readVocabulary();
    readCoders();
    if (!m_revision) {
        reset({});
        return {};
    }
    const auto found = m_notebook.stores().passages.marks(*m_revision);
    reset(found.value_or(QList<Mark>()));
    if (!found)
        return Failure(found.error());
    return {};
}

QModelIndex CardModel::indexOf(PassageId id) const
{
    const auto range = m_ranges.constFind(id);
    if (range == m_ranges.cend())
        return {};
    return index(static_cast<int>(rowFor({id, *range, 0, false})));
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mark &mark = m_marks.at(index.row());
    if (role == MarkRole)
        return QVariant::fromValue(mark);
    if (role != CardRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Card *found = card(mark.id);
    if (!found)
        return {};
    if (role == CardRole)
        return QVariant::fromValue(*found);
    if (role == Qt::DisplayRole)
        return found->passage.quote;
    //: What a screen reader says of a card: the quote, and what it is tagged with
    QStringList parts{tr("Passage: %1").arg(found->passage.quote)};
    for (const CardTag &tag : found->tags)
        parts.append(inLanguage(tag.label, m_language));
    if (!found->passage.note.isEmpty())
        parts.append(tr("Note: %1").arg(found->passage.note));
    if (isExample(found->coder))
        parts.append(signOf(found->coder));
    else if (found->coder.uuid != m_notebook.coder().uuid)
        parts.append(found->coder.name);
    return parts.join(QLatin1String(". "));
}

bool CardModel::isExample(const Coder &coder)
{
    return coder.uuid == notebook::exampleCoder().uuid;
}

QString CardModel::signOf(const Coder &coder)
{
    //: Who marked a passage, where others have their initials: it came with the notebook
    return isExample(coder) ? tr("example") : coder.initials;
}

/// The note can be edited; who listens to the view writes it.
Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractListModel::flags(index);
    return index.isValid() ? own | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : own;
}

void CardModel::follow(const history::Changes &changes)
{
    if (!m_revision)
        return;
    if (changes.revisions.removed.contains(m_revision->id()))
        return reset({}); // The text has gone, and whatever was in it.
    if (changes.concepts != history::Touched<ConceptId>()) {
        readVocabulary();
        forgetCards();
    }
    // Who acts for the first time, or under another name, is entered without being announced.
    if (readCoders())
        forgetCards();

    QList<PassageId> touched = changes.passages.added + changes.passages.changed;
    for (const TagId &tag : changes.tags.added + changes.tags.changed + changes.tags.removed)
        touched.append(tag.passageId);
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    touched.removeIf([&](PassageId id) { // Of a document that came as a whole, there are many.
        const auto place = changes.revisionOf.constFind(id);
        return place != changes.revisionOf.cend() && *place != m_revision->id();
    });
    if (touched.size() + changes.passages.removed.size() > FewPassages)
        return reload();
    for (const PassageId id : changes.passages.removed)
        remove(id);
    for (const PassageId id : touched)
        m_cards.remove(id);
    const auto found = m_notebook.stores().passages.marks(*m_revision, touched);
    if (!found)
        return reset({}); // Better no list than a wrong one.
    for (const Mark &mark : *found)
        update(mark);
}

void CardModel::reload()
{
    [[maybe_unused]] const auto reloaded = setRevision(m_revision);
}

void CardModel::reset(const QList<Mark> &marks)
{
    beginResetModel();
    m_marks = marks;
    m_cards.clear();
    m_ranges.clear();
    m_ranges.reserve(marks.size());
    for (const Mark &mark : marks)
        m_ranges.insert(mark.id, mark.range);
    endResetModel();
}

void CardModel::update(const Mark &mark)
{
    const QModelIndex before = indexOf(mark.id);
    if (before.isValid() && m_marks.at(before.row()).range != mark.range)
        takeRow(before); // Its place in reading order is another.
    const qsizetype row = rowFor(mark);
    if (m_ranges.contains(mark.id)) {
        m_marks[row] = mark;
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    } else {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_marks.insert(row, mark);
        m_ranges.insert(mark.id, mark.range);
        endInsertRows();
    }
    emit marked(mark);
}

void CardModel::remove(PassageId id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    takeRow(index);
    emit unmarked(id);
}

void CardModel::takeRow(const QModelIndex &index)
{
    const PassageId id = m_marks.at(index.row()).id;
    beginRemoveRows({}, index.row(), index.row());
    m_marks.removeAt(index.row());
    m_ranges.remove(id);
    m_cards.remove(id);
    endRemoveRows();
}

void CardModel::readVocabulary()
{
    const auto &stores = m_notebook.stores();
    m_facets = stores.vocabulary.facets().value_or(QList<Facet>());
    m_concepts.clear();
    for (const Concept &entry : stores.vocabulary.conceptNames().value_or(QList<Concept>()))
        m_concepts.insert(entry.id, entry);
}

/// Returns whether one that was known goes by another name now.
bool CardModel::readCoders()
{
    bool isRenamed = false;
    for (const Coder &coder : m_notebook.stores().coders.all().value_or(QList<Coder>())) {
        const auto known = m_coders.constFind(coder.id);
        isRenamed = isRenamed || (known != m_coders.cend() && *known != coder);
        m_coders.insert(coder.id, coder);
    }
    return isRenamed;
}

/// What stands on cards besides the passages has changed.
void CardModel::forgetCards()
{
    m_cards.clear();
    if (!m_marks.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit namesChanged();
}

std::optional<CardTag> CardModel::tagOf(ConceptId conceptId) const
{
    const auto entry = m_concepts.constFind(conceptId);
    if (entry == m_concepts.cend())
        return std::nullopt;
    const auto facet = std::ranges::find(m_facets, entry->facetId, &Facet::id);
    const bool isKnown = facet != m_facets.end();
    return CardTag{
        conceptId, entry->label, isKnown ? facet->ordinal : 1, isKnown ? facet->mark : QString()};
}

const Card *CardModel::card(PassageId id) const
{
    if (const Card *cached = m_cards.object(id))
        return cached;
    const auto found = m_notebook.stores().passages.inRevision(*m_revision, {id});
    if (!found || found->isEmpty())
        return nullptr;
    const passages::Passage &passage = found->first();
    auto made = std::make_unique<Card>(Card{
        passage,
        {},
        m_coders.value(passage.coderId),
        documents::paragraphAt(m_revision->blocks(), passage.range.start())});
    for (const Facet &facet : m_facets) {
        for (const passages::Tag &tag : passage.tags) {
            const Concept entry = m_concepts.value(tag.conceptId);
            const bool isNew = std::ranges::find(made->tags, entry.id, &CardTag::conceptId)
                == made->tags.end();
            if (entry.facetId == facet.id && isNew)
                made->tags.append({entry.id, entry.label, facet.ordinal, facet.mark});
        }
    }
    m_cards.insert(id, made.release());
    return m_cards.object(id);
}

qsizetype CardModel::rowFor(const Mark &mark) const
{
    return std::ranges::lower_bound(m_marks, orderOf(mark), {}, orderOf) - m_marks.begin();
}

} // namespace telaah::ui
