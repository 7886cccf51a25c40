// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/SavedQuery.h"

#include <QToolButton>

class QInputDialog;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

/// The queries that have names, in a menu: to use, to save what is typed, to rename and to remove.
class SavedQueryButton : public QToolButton
{
    Q_OBJECT

public:
    /// `notebook` must outlive the button.
    explicit SavedQueryButton(notebook::Notebook &notebook, QWidget *parent = nullptr);

    /// What saving would save; an empty text cannot be.
    void setQuery(const QString &text, bool isExact, bool isUnderstood);

    void retranslate();

signals:
    void used(const QString &text, bool isExact);

private:
    void fill();
    QInputDialog *askForName(const QString &title, const QString &name);
    void askToSave();
    void askToRename(const queries::SavedQuery &query);

    notebook::Notebook &m_notebook;
    QString m_text;
    bool m_isExact = false;
    bool m_isUnderstood = false;
};

} // namespace telaah::ui
