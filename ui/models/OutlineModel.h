// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Outline.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// The headings of a document, and the one under which somebody reads.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< int, from 0 for the highest level there is.
        OffsetRole,               ///< qsizetype
        CurrentRole,              ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<documents::OutlineEntry> &entries);

    /// The last heading that begins before `offset` is the current one.
    void setPlace(qsizetype offset);
    QModelIndex current() const; ///< Invalid above the first heading.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<documents::OutlineEntry> m_entries;
    int m_highest = 1;
    int m_current = -1;
};

} // namespace telaah::ui
