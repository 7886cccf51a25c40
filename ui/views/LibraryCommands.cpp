// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/LibraryCommands.h"

#include "notebook/DocumentActions.h"
#include "notebook/LibraryActions.h"
#include "support/LongStep.h"
#include "support/PlainLabel.h"
#include "views/KeyMenu.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace telaah::ui {

using documents::DocumentSummary;
using documents::Folder;
using documents::Gap;
using notebook::DocumentActions;
using notebook::LibraryActions;

namespace {

/// Of a document; invalid for a folder.
DocumentId documentAt(const QModelIndex &index)
{
    return index.data(LibraryModel::SummaryRole).value<DocumentSummary>().document.id;
}

/// Invalid for a document.
FolderId folderAt(const QModelIndex &index)
{
    return index.data(LibraryModel::FolderRole).value<Folder>().id;
}

} // namespace

LibraryCommands::LibraryCommands(notebook::Notebook &notebook, LibraryModel &model, QTreeView &view)
    : m_notebook(notebook)
    , m_model(model)
    , m_view(view)
    , m_moveMenu(new KeyMenu(&view))
{
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    rename = make(named("renameDocument"), Qt::Key_F2, &LibraryCommands::editTitle);
    details = make(named("documentDetails"), {}, &LibraryCommands::editDetails);
    note = make(named("documentNote"), {}, &LibraryCommands::editNote);
    original = make(named("exportOriginal"), {}, &LibraryCommands::exportOriginal);
    newFolder = make(
        named("newFolder"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &LibraryCommands::askForFolder);
    moveUp = makeForRows(
        named("moveDocumentUp"), Qt::ALT | Qt::Key_Up, &LibraryCommands::moveChosenUp);
    moveDown = makeForRows(
        named("moveDocumentDown"), Qt::ALT | Qt::Key_Down, &LibraryCommands::moveChosenDown);
    remove = makeForRows(named("removeDocument"), Qt::Key_Delete, &LibraryCommands::removeChosen);
    m_moveMenu->setObjectName(named("moveToFolder"));
    m_moveMenu->menuAction()->setObjectName(named("moveToFolder"));
    connect(m_moveMenu, &QMenu::aboutToShow, this, &LibraryCommands::fillMoveMenu);

    connect(
        &model, &LibraryModel::documentDropped, this,
        [this](DocumentId id, const Gap &gap) {
            [[maybe_unused]] const auto moved = LibraryActions(m_notebook).moveDocument(id, gap);
        },
        Qt::QueuedConnection); // The view is still in the middle of it.
    connect(
        &model, &LibraryModel::folderDropped, this,
        [this](FolderId id, qsizetype row) {
            [[maybe_unused]] const auto moved = LibraryActions(m_notebook).moveFolder(id, row);
        },
        Qt::QueuedConnection);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &LibraryCommands::showContextMenu);
    connect(
        view.selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LibraryCommands::update);
    connect(&model, &QAbstractItemModel::modelReset, this, &LibraryCommands::update);
    retranslate();
    update();
}

QAction *LibraryCommands::make(
    const QString &name, const QKeySequence &key, void (LibraryCommands::*command)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, command);
    return action;
}

/// Its key means something else elsewhere.
QAction *LibraryCommands::makeForRows(
    const QString &name, const QKeySequence &key, void (LibraryCommands::*command)())
{
    QAction *action = make(name, key, command);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

QList<QAction *> LibraryCommands::all() const
{
    return {rename, details,  note,    original, nullptr, newFolder, m_moveMenu->menuAction(),
            moveUp, moveDown, nullptr, remove};
}

void LibraryCommands::retranslate()
{
    rename->setText(tr("&Rename…"));
    details->setText(tr("Detai&ls of the document…"));
    note->setText(tr("&Note on the document"));
    original->setText(tr("Export the &original…"));
    newFolder->setText(tr("New &folder…"));
    m_moveMenu->setTitle(tr("&Move to folder"));
    moveUp->setText(tr("Move &up"));
    moveDown->setText(tr("Move &down"));
    remove->setText(tr("R&emove from the library"));
}

void LibraryCommands::update()
{
    const QModelIndex index = chosen();
    const bool isDocument = documentAt(index).isValid();
    const bool isInFolder = index.parent().isValid(); // It can always leave that.
    rename->setEnabled(index.isValid());
    remove->setEnabled(index.isValid());
    moveUp->setEnabled(index.isValid() && (index.row() > 0 || isInFolder));
    moveDown->setEnabled(
        index.isValid() && (index.row() + 1 < m_model.rowCount(index.parent()) || isInFolder));
    original->setEnabled(isDocument);
    details->setEnabled(isDocument);
    note->setEnabled(m_model.firstDocument().isValid());
    m_moveMenu->menuAction()->setEnabled(isDocument);
}

QModelIndex LibraryCommands::chosen() const
{
    return m_view.currentIndex();
}

void LibraryCommands::editTitle()
{
    emit needed();
    m_view.setFocus();
    m_view.scrollTo(chosen());
    m_view.edit(chosen());
}

void LibraryCommands::editDetails()
{
    emit detailsRequested(documentAt(chosen()));
}

void LibraryCommands::editNote()
{
    emit needed();
    emit noteRequested();
}

void LibraryCommands::setTitle(const QModelIndex &index, const QString &title)
{
    // Who leaves nothing has thought better of it.
    if (title.simplified().isEmpty() || title == index.data().toString())
        return;
    if (const FolderId id = folderAt(index); id.isValid()) [[maybe_unused]]
        const auto renamed = LibraryActions(m_notebook).renameFolder(id, title);
    else [[maybe_unused]]
        const auto renamed = DocumentActions(m_notebook).rename(documentAt(index), title);
}

void LibraryCommands::askForFolder(DocumentId document)
{
    auto *dialog = new QInputDialog(m_view.window());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name of the folder, such as a course or a week of it:"));
    dialog->setOkButtonText(tr("Make folder"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, document](const QString &title) {
        [[maybe_unused]] const auto made = LibraryActions(m_notebook).addFolder(title, document);
    });
    dialog->open();
    // A folder has a name.
    auto *make = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    make->setEnabled(false);
    connect(dialog, &QInputDialog::textValueChanged, make, [make](const QString &title) {
        make->setEnabled(!title.simplified().isEmpty());
    });
}

void LibraryCommands::fillMoveMenu()
{
    m_moveMenu->clear();
    const QModelIndex index = chosen();
    const DocumentId id = documentAt(index);
    const FolderId now = folderAt(index.parent());
    const auto add = [&](const QString &text, const Gap &gap) {
        QAction *action = m_moveMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(gap.folderId == now);
        connect(action, &QAction::triggered, this, [this, gap, isThere = gap.folderId == now] {
            if (!isThere)
                move(gap);
        });
    };
    for (const Folder &folder : m_model.folders())
        add(plainLabel(folder.title), {folder.id});
    if (!m_model.folders().isEmpty()) {
        // Behind the folder that it comes out of.
        add(tr("In no folder"), {{}, index.parent().isValid() ? index.parent().row() + 1 : -1});
        m_moveMenu->addSeparator();
    }
    connect(m_moveMenu->addAction(tr("New folder…")), &QAction::triggered, this, [this, id] {
        askForFolder(id);
    });
}

void LibraryCommands::move(const Gap &gap)
{
    const QModelIndex index = chosen();
    LibraryActions actions(m_notebook);
    if (const FolderId id = folderAt(index); id.isValid()) [[maybe_unused]]
        const auto moved = actions.moveFolder(id, gap.row);
    else [[maybe_unused]]
        const auto moved = actions.moveDocument(documentAt(index), gap);
}

/// The first document of a folder leaves it, to stand before it.
void LibraryCommands::exportOriginal()
{
    emit originalRequested(documentAt(chosen()));
}

void LibraryCommands::moveChosenUp()
{
    const QModelIndex index = chosen();
    const QModelIndex folder = index.parent();
    if (index.row() > 0)
        move({folderAt(folder), index.row() - 1});
    else if (folder.isValid())
        move({{}, folder.row()});
}

/// The last one leaves it to stand after it.
void LibraryCommands::moveChosenDown()
{
    const QModelIndex index = chosen();
    const QModelIndex folder = index.parent();
    if (index.row() + 1 < m_model.rowCount(folder))
        move({folderAt(folder), index.row() + 2});
    else if (folder.isValid())
        move({{}, folder.row() + 1});
}

void LibraryCommands::removeChosen()
{
    const QString title = chosen().data().toString();
    const FolderId id = folderAt(chosen());
    if (!id.isValid())
        removeDocument(documentAt(chosen()), title);
    else if (LibraryActions(m_notebook).removeFolder(id))
        emit hinted(removedText(title));
}

/// The neighbour is opened first: nobody has to look at a document that is not there.
void LibraryCommands::removeDocument(DocumentId id, const QString &title)
{
    if (const QModelIndex neighbour = m_model.neighbourOf(id); neighbour.isValid())
        m_view.setCurrentIndex(neighbour);
    perform(
        m_notebook, m_view, DocumentActions(m_notebook).removing(id),
        tr("Removing “%1”…").arg(title), [this, title] { emit hinted(removedText(title)); },
        [this, id] { m_view.setCurrentIndex(m_model.indexOf(id)); });
}

QString LibraryCommands::removedText(const QString &title)
{
    return tr("Removed “%1”; undo brings it back").arg(title);
}

void LibraryCommands::showContextMenu(QPoint place)
{
    auto *menu = new KeyMenu(&m_view);
    menu->setObjectName(QStringLiteral("libraryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : all()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

} // namespace telaah::ui
