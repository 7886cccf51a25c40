// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ConcordanceModel.h"

#include "common/PlainTooltip.h"
#include "models/SearchModel.h"

namespace telaah::ui {

using queries::ConcordanceLine;

void ConcordanceModel::setConcordance(const notebook::Concordance &concordance)
{
    beginResetModel();
    m_concordance = concordance;
    endResetModel();
}

void ConcordanceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, Place), index(rowCount() - 1, Place));
}

const ConcordanceLine *ConcordanceModel::lineAt(int row) const
{
    const auto &lines = m_concordance.lines;
    return 0 <= row && row < lines.size() ? &lines.at(row) : nullptr;
}

QString ConcordanceModel::placeOf(const ConcordanceLine &line) const
{
    const QString title = m_concordance.titles.value(line.documentId);
    if (line.isHeading)
        //: Where a line of the concordance stands; %1 is the title of the document
        return tr("heading  %1").arg(title);
    return line.paragraph > 0 ? QStringLiteral("¶ %1  %2").arg(line.paragraph).arg(title) : title;
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_concordance.lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConcordanceLine &line = m_concordance.lines.at(index.row());
    if (role == Qt::TextAlignmentRole) {
        const auto side = index.column() == Left ? Qt::AlignRight
            : index.column() == Middle           ? Qt::AlignHCenter
                                                 : Qt::AlignLeft;
        return static_cast<int>(side | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == Place)
        return plainTooltip(placeOf(line));
    if (role == Qt::AccessibleTextRole) {
        // At the edge of a paragraph there is nothing, which cannot be read out.
        const QString text = data(index).toString();
        return text.isEmpty() ? tr("nothing") : text;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Left:
        return queries::shownLeft(line);
    case Middle:
        return queries::shownMiddle(line);
    case Right:
        return queries::shownRight(line);
    case Place:
        return placeOf(line);
    default:
        return {};
    }
}

notebook::ConcordanceWords ConcordanceModel::words()
{
    return {
        .titles =
            {tr("Document"), tr("Citation"), tr("Paragraph"), tr("Start"), tr("End"), tr("Before"),
             tr("Word"), tr("After"), tr("Fit")},
        .matches =
            {SearchModel::nameOf(search::MatchKind::Exact),
             SearchModel::nameOf(search::MatchKind::Form),
             SearchModel::nameOf(search::MatchKind::Variant)},
        .marksCuts = true};
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Left  ? int(Qt::AlignRight | Qt::AlignVCenter)
            : section == Middle ? int(Qt::AlignCenter)
                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Before");
    case Middle:
        return tr("Word");
    case Right:
        return tr("After");
    case Place:
        return tr("Place");
    default:
        return {};
    }
}

} // namespace telaah::ui
