// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/MatchListModel.h"
#include "views/Look.h"

#include <QWidget>

class QLabel;
class QListView;

namespace telaah::ui {

class KeyHints;
class MatchDelegate;

/// A column of the tag palette: the concepts of one facet that fit what was typed.
class TagColumn : public QWidget
{
    Q_OBJECT

public:
    /// `number` is that of its key.
    TagColumn(const vocabulary::Facet &facet, int number, const Look &look);

    const vocabulary::Facet &facet() const { return m_facet; }
    int count() const { return m_model.rowCount(); }

    void setRows(const QList<MatchListModel::Row> &rows, const QString &typed);

    int headingHeight() const;

    /// Shows as many whole rows as there is room for, at least one; returns what it needs below the
    /// heading. Pixels.
    int fitRows(int room);

    /// Whether it says so where nothing fits; another line may say it for all columns.
    void setSilent(bool isSilent);

    /// What Enter acts on is in this column, at first in its first row.
    void setCurrent(bool isCurrent);

    /// Invalid for none.
    QModelIndex currentRow() const;
    void clearCurrentRow();

    /// Returns whether there was a row to go to.
    bool moveRow(int distance);

    void retranslate();

signals:
    void clicked(const QModelIndex &index);

private:
    vocabulary::Facet m_facet;
    int m_number;
    Look m_look;
    MatchListModel m_model;
    QLabel *m_heading;
    KeyHints *m_key;
    QLabel *m_nothing;
    QListView *m_list;
    MatchDelegate *m_delegate;
};

} // namespace telaah::ui
