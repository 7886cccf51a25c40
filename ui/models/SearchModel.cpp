// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/SearchModel.h"

#include "common/PlainTooltip.h"

#include <algorithm>

namespace telaah::ui {

using notebook::FoundConcept;
using notebook::SearchFind;
using notebook::SearchReply;
using search::MatchKind;

void SearchModel::setReply(const SearchReply &reply)
{
    beginResetModel();
    m_reply = reply;
    if (m_order == Order::ByPlace)
        sort();
    m_rows.clear();
    for (qsizetype i = 0; i < reply.concepts.size(); ++i)
        m_rows.append({RowKind::Concept, i});
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_reply.finds.size(); ++i) {
        const DocumentId documentId = m_reply.finds.at(i).documentId;
        if (heading < 0 || m_reply.finds.at(m_rows.at(heading).place).documentId != documentId) {
            heading = m_rows.size();
            m_rows.append({RowKind::Document, i});
        }
        ++m_rows[heading].count;
        m_rows.append({RowKind::Find, i});
    }
    endResetModel();
}

void SearchModel::setOrder(Order order)
{
    m_order = order;
}

/// Documents stay in their order.
void SearchModel::sort()
{
    const auto inOrder = [](const SearchFind &find) {
        constexpr int ranks[] = {1, 2, 3, 0}; // Of search::RowKind.
        return std::pair(ranks[static_cast<int>(find.kind)], find.span.start);
    };
    auto &finds = m_reply.finds;
    for (auto from = finds.begin(); from != finds.end();) {
        const auto to = std::find_if(from, finds.end(), [from](const SearchFind &find) {
            return find.documentId != from->documentId;
        });
        std::stable_sort(from, to, [&](const SearchFind &one, const SearchFind &other) {
            return inOrder(one) < inOrder(other);
        });
        from = to;
    }
}

void SearchModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

const SearchFind *SearchModel::findAt(int row) const
{
    const bool isFind = 0 <= row && row < m_rows.size() && m_rows.at(row).kind == RowKind::Find;
    return isFind ? &m_reply.finds.at(m_rows.at(row).place) : nullptr;
}

const FoundConcept *SearchModel::conceptAt(int row) const
{
    const bool isConcept = 0 <= row && row < m_rows.size()
        && m_rows.at(row).kind == RowKind::Concept;
    return isConcept ? &m_reply.concepts.at(m_rows.at(row).place) : nullptr;
}

int SearchModel::choosableFrom(int row, int direction) const
{
    for (; 0 <= row && row < m_rows.size(); row += direction) {
        if (m_rows.at(row).kind != RowKind::Document)
            return row;
    }
    return -1;
}

int SearchModel::firstFind() const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Find)
            return static_cast<int>(row);
    }
    return -1;
}

QString SearchModel::nameOf(MatchKind match)
{
    switch (match) {
    case MatchKind::Exact:
        return tr("exact");
    case MatchKind::Form:
        return tr("word form");
    case MatchKind::Variant:
        return tr("variant");
    }
    Q_UNREACHABLE();
}

QString SearchModel::nameOf(notebook::TextPart part)
{
    switch (part) {
    case notebook::TextPart::Heading:
        return tr("heading");
    case notebook::TextPart::Title:
        return tr("title");
    case notebook::TextPart::Body:
        break;
    }
    return tr("text");
}

/// A whole passage fits as such, not by its words.
QString SearchModel::placeOf(const SearchFind &find) const
{
    QStringList parts;
    switch (find.kind) {
    case search::RowKind::Text:
        if (find.part == notebook::TextPart::Body && find.paragraph > 0)
            parts.append(QStringLiteral("¶ %1").arg(find.paragraph));
        parts.append(find.passageId.isValid() ? tr("passage") : nameOf(find.part));
        break;
    case search::RowKind::PassageNote:
        parts.append(tr("note on a passage"));
        break;
    case search::RowKind::DocumentNote:
        parts.append(tr("note on the document"));
        break;
    case search::RowKind::Title:
        parts.append(tr("title"));
        break;
    }
    const bool isPassage = find.passageId.isValid() && find.kind == search::RowKind::Text;
    if (!isPassage && find.isBeginning)
        //: How a hit fits: a word there begins as the one that is being typed
        parts.append(tr("beginning of a word"));
    else if (!isPassage && find.isApart && find.match == MatchKind::Exact)
        //: How a hit fits: the words are as they were typed, but do not stand side by side
        parts.append(tr("exact words, apart"));
    else if (!isPassage)
        parts.append(nameOf(find.match));
    return parts.join(QStringLiteral(" · "));
}

QString SearchModel::accessibleText(const Row &row) const
{
    if (row.kind == RowKind::Document)
        return tr("%1, %Ln hit(s)", nullptr, row.count)
            .arg(m_reply.titles.value(m_reply.finds.at(row.place).documentId));
    if (row.kind == RowKind::Concept) {
        const FoundConcept &found = m_reply.concepts.at(row.place);
        return tr("Concept: %1").arg(found.label);
    }
    const SearchFind &find = m_reply.finds.at(row.place);
    return find.snippet + QStringLiteral(" — ") + placeOf(find);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (row.kind == RowKind::Concept)
            return m_reply.concepts.at(row.place).label;
        if (row.kind == RowKind::Document)
            return m_reply.titles.value(m_reply.finds.at(row.place).documentId);
        return m_reply.finds.at(row.place).snippet;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return row.kind == RowKind::Document ? plainTooltip(accessibleText(row)) : QVariant();
    case KindRole:
        return static_cast<int>(row.kind);
    case CountRole:
        return row.kind == RowKind::Document ? tr("%Ln hit(s)", nullptr, row.count) : QString();
    case ConceptRole:
        return row.kind == RowKind::Concept ? QVariant::fromValue(m_reply.concepts.at(row.place))
                                            : QVariant();
    case FindRole:
        return row.kind == RowKind::Find ? QVariant::fromValue(m_reply.finds.at(row.place))
                                         : QVariant();
    case PlaceRole:
        return row.kind == RowKind::Find ? placeOf(m_reply.finds.at(row.place)) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).kind == RowKind::Document)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace telaah::ui
