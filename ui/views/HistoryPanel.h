// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/HistoryModel.h"
#include "views/Look.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace telaah::ui {

class HistoryDelegate;

/// What was done to the notebook, by whom and when. One can undo or redo up to a step, and bring
/// back a passage that a step removed.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// `notebook` must outlive the panel.
    explicit HistoryPanel(notebook::Notebook &notebook, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();

signals:
    /// Undo or redo is asked for; what is being typed can still be stored.
    void aboutToTurn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void update();
    void turn();
    void bringBack();
    void chooseAmong(const QList<history::RemovedPassage> &removed);
    void restore(const history::RemovedPassage &removed);
    std::optional<history::Step> chosen() const;

    notebook::Notebook &m_notebook;
    HistoryModel m_model;
    HistoryDelegate *m_delegate;
    QListView *m_list;
    QPushButton *m_turn;
    QPushButton *m_bringBack;
};

} // namespace telaah::ui
