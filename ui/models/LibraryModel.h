// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "history/Changes.h"
#include "notebook/Notebook.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// The documents of a notebook, in the order of the library. Follows Notebook::changed().
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< The whole documents::DocumentSummary.
    };

    /// `notebook` must outlive the model.
    explicit LibraryModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// Invalid if the document is not in the model.
    QModelIndex indexOf(DocumentId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow(const history::Changes &changes);
    void recount(const history::Changes &changes);
    void reload();

    notebook::Notebook &m_notebook;
    QList<documents::DocumentSummary> m_summaries;
};

} // namespace telaah::ui
