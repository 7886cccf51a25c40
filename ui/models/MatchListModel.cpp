// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/MatchListModel.h"

#include "common/PlainTooltip.h"

namespace telaah::ui {

void MatchListModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString MatchListModel::accessibleText(const Row &row)
{
    switch (row.presence) {
    case Presence::OnNone:
        return row.label;
    case Presence::OnSome:
        //: A concept in the tag palette, for screen readers
        return tr("%1, on some of the passages").arg(row.label);
    case Presence::OnAll:
        //: A concept in the tag palette, for screen readers
        return tr("%1, already on the passage").arg(row.label);
    }
    Q_UNREACHABLE();
}

QVariant MatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::ToolTipRole:
        return plainTooltip(
            row.alias.isEmpty() ? row.label : row.label + QLatin1String(" — ") + row.alias);
    case ConceptRole:
        return QVariant::fromValue(row.conceptId);
    case AliasRole:
        return row.alias;
    case NumberRole:
        return row.number;
    case PresentRole:
        return QVariant::fromValue(row.presence);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    default:
        return {};
    }
}

} // namespace telaah::ui
