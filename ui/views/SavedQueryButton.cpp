// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SavedQueryButton.h"

#include "common/PlainTooltip.h"
#include "notebook/Notebook.h"
#include "notebook/QueryActions.h"
#include "support/NamedButton.h"
#include "support/PlainLabel.h"
#include "text/PeopleOrder.h"
#include "views/KeyMenu.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace telaah::ui {

using notebook::QueryActions;
using queries::SavedQuery;

SavedQueryButton::SavedQueryButton(notebook::Notebook &notebook, QWidget *parent)
    : QToolButton(parent)
    , m_notebook(notebook)
{
    setObjectName(QStringLiteral("savedQueries"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new KeyMenu(this);
    menu->setObjectName(QStringLiteral("savedQueryMenu"));
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedQueryButton::fill);
    retranslate();
}

void SavedQueryButton::setQuery(const QString &text, bool isExact, bool isUnderstood)
{
    m_text = text.trimmed();
    m_isExact = isExact;
    m_isUnderstood = isUnderstood;
}

void SavedQueryButton::retranslate()
{
    nameButton(*this, QStringLiteral("☆"), tr("Saved queries"));
}

void SavedQueryButton::fill()
{
    menu()->clear(); // And deletes what it made itself, but for menus within.
    qDeleteAll(menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    QAction *save = menu()->addAction(tr("&Save this query…"), this, &SavedQueryButton::askToSave);
    save->setEnabled(!m_text.isEmpty() && m_isUnderstood && !m_notebook.isReadOnly());
    auto queries = m_notebook.stores().queries.all().value_or(QList<SavedQuery>());
    if (queries.isEmpty())
        return;
    const text::PeopleOrder goesBefore;
    std::ranges::stable_sort(queries, [&](const SavedQuery &left, const SavedQuery &right) {
        return goesBefore(left.name, right.name);
    });
    menu()->addSeparator();
    auto *renaming = new KeyMenu(tr("&Rename"), menu());
    auto *removing = new KeyMenu(tr("R&emove"), menu());
    for (const SavedQuery &query : std::as_const(queries)) {
        const QString name = plainLabel(query.name);
        QAction *use = menu()->addAction(
            name, this, [this, query] { emit used(query.text, query.isExact); });
        use->setToolTip(plainTooltip(query.text));
        renaming->addAction(name, this, [this, query] { askToRename(query); });
        removing->addAction(name, this, [this, query] {
            [[maybe_unused]] const auto removed = QueryActions(m_notebook).remove(query.id);
        });
    }
    menu()->addSeparator();
    menu()->addMenu(renaming);
    menu()->addMenu(removing);
    renaming->setEnabled(!m_notebook.isReadOnly());
    removing->setEnabled(!m_notebook.isReadOnly());
}

QInputDialog *SavedQueryButton::askForName(const QString &title, const QString &name)
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("queryNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the query:"));
    dialog->setTextValue(name);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    return dialog;
}

void SavedQueryButton::askToSave()
{
    QInputDialog *dialog = askForName(tr("Save query"), m_text.left(60));
    connect(
        dialog, &QInputDialog::textValueSelected, this,
        [this, text = m_text, isExact = m_isExact](const QString &name) {
            // Why it cannot be is for the notebook to announce.
            [[maybe_unused]] const auto saved = QueryActions(m_notebook).save(name, text, isExact);
        });
    dialog->open();
}

void SavedQueryButton::askToRename(const SavedQuery &query)
{
    QInputDialog *dialog = askForName(tr("Rename query"), query.name);
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, id = query.id](const QString &name) {
            [[maybe_unused]] const auto renamed = QueryActions(m_notebook).rename(id, name);
        });
    dialog->open();
}

} // namespace telaah::ui
