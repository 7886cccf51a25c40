// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/ConceptSearch.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// Which of the passages that are to be tagged bear a concept already.
enum class Presence {
    OnNone,
    OnSome,
    OnAll
};

/// The concepts of one facet that fit what was typed, best first.
class MatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConceptRole = Qt::UserRole, ///< ConceptId.
        AliasRole,                  ///< By which it fits; empty if by a label.
        NumberRole,                 ///< Of the key that puts it on a passage; 0 for none.
        PresentRole,                ///< Presence.
    };

    struct Row
    {
        ConceptId conceptId;
        QString label;
        QString alias;
        int number = 0;
        Presence presence = Presence::OnNone;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static QString accessibleText(const Row &row);

    QList<Row> m_rows;
};

} // namespace telaah::ui
