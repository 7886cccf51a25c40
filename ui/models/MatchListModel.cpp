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
        return row.isPresent;
    case Qt::AccessibleTextRole:
        //: A concept in the tag palette, for screen readers
        return row.isPresent ? tr("%1, already on the passage").arg(row.label) : row.label;
    default:
        return {};
    }
}

} // namespace telaah::ui
