// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "notebook/Notebook.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// What was done to a notebook, newest first. Follows it while somebody looks; old steps are read
/// as one scrolls to them.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole, ///< The history::Step.
        CoderRole,               ///< Who took it, by name.
    };

    /// `notebook` must outlive the model, which is empty until it follows.
    explicit HistoryModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    void setFollowing(bool isFollowing);

    /// Invalid if it is not in the model.
    QModelIndex indexOf(StepId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void follow();
    void readCoders();
    QList<history::Step> read(qsizetype count, StepId before = {}) const;
    void replaceBy(const QList<history::Step> &steps);
    static QString tooltip(const history::Step &step);
    QString accessibleText(const history::Step &step) const;

    notebook::Notebook &m_notebook;
    bool m_isFollowing = false;
    bool m_hasMore = true;
    bool m_isChanging = false;
    QList<history::Step> m_steps;
    QHash<CoderId, QString> m_coders;
};

} // namespace telaah::ui
