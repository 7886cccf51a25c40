// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/OutlineModel.h"

#include "common/PlainTooltip.h"

#include <algorithm>

namespace telaah::ui {

using documents::OutlineEntry;

void OutlineModel::setEntries(const QList<OutlineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_current = -1;
    const auto highest = std::ranges::min_element(m_entries, {}, &OutlineEntry::level);
    m_highest = highest == m_entries.end() ? 1 : highest->level;
    endResetModel();
}

void OutlineModel::setPlace(qsizetype offset)
{
    const auto after = std::ranges::upper_bound(
        std::as_const(m_entries), offset, {}, &OutlineEntry::offset);
    const auto row = static_cast<int>(after - m_entries.cbegin()) - 1;
    const int before = std::exchange(m_current, row);
    if (before == row)
        return;
    for (const int changed : {before, row}) {
        if (changed >= 0)
            emit dataChanged(index(changed), index(changed), {CurrentRole, Qt::AccessibleTextRole});
    }
}

QModelIndex OutlineModel::current() const
{
    return m_current < 0 ? QModelIndex() : index(m_current);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return plainTooltip(entry.text);
    case Qt::AccessibleTextRole:
        //: A heading in the outline, for screen readers
        return index.row() == m_current ? tr("%1, where you are").arg(entry.text) : entry.text;
    case LevelRole:
        return entry.level - m_highest;
    case OffsetRole:
        return QVariant::fromValue(entry.offset);
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

} // namespace telaah::ui
