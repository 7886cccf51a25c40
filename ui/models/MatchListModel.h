// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/ConceptSearch.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// The concepts of one facet that fit what was typed, best first.
class MatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConceptRole = Qt::UserRole, ///< ConceptId.
        AliasRole,                  ///< By which it fits; empty if by a label.
        NumberRole,                 ///< Of the key that puts it on a passage; 0 for none.
        PresentRole,                ///< Whether it is on the passage already.
    };

    struct Row
    {
        ConceptId conceptId;
        QString label;
        QString alias;
        int number = 0;
        bool isPresent = false;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace telaah::ui
