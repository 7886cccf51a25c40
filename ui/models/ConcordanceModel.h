// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"

#include <QAbstractTableModel>

namespace telaah::ui {

/// The lines of a concordance: left context, keyword, right context and where it is.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Left,
        Middle,
        Right,
        Place,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConcordance(const notebook::Concordance &concordance);
    void retranslate();

    const notebook::Concordance &concordance() const { return m_concordance; }
    const queries::ConcordanceLine *lineAt(int row) const; ///< Null if there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// For a table that people read, in the language of the window.
    static notebook::ConcordanceWords words();

private:
    QString placeOf(const queries::ConcordanceLine &line) const;

    notebook::Concordance m_concordance;
};

} // namespace telaah::ui
