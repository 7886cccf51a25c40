// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SidePanel.h"

#include "common/Settings.h"
#include "support/NamedButton.h"
#include "views/DocumentNote.h"
#include "views/LibraryCommands.h"
#include "views/LibraryView.h"
#include "views/PanelHeading.h"
#include "views/SideDelegate.h"
#include "views/VocabularyPanel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::DocumentSummary;
using documents::Folder;

namespace {

constexpr const char *ClosedFolders = "library/closedFolders";

/// None for a folder.
std::optional<DocumentSummary> summaryAt(const QModelIndex &index)
{
    const QVariant summary = index.data(LibraryModel::SummaryRole);
    if (!summary.canConvert<DocumentSummary>())
        return std::nullopt;
    return summary.value<DocumentSummary>();
}

/// By what settings know a folder, in every notebook.
QString keyOf(const QModelIndex &folder)
{
    return folder.data(LibraryModel::FolderRole)
        .value<Folder>()
        .uuid.toString(QUuid::WithoutBraces);
}

} // namespace

SidePanel::SidePanel(
    notebook::Notebook &notebook, NoteDrafts &drafts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_library(notebook)
    , m_delegate(new SideDelegate(this))
    , m_conceptDelegate(new SideDelegate(this))
    , m_libraryHeading(makePanelHeading())
    , m_import(new QToolButton)
    , m_libraryView(new LibraryView)
    , m_noteHeading(makePanelHeading())
    , m_note(new DocumentNote(notebook, drafts))
    , m_vocabulary(new VocabularyPanel(notebook, *m_conceptDelegate))
{
    setObjectName(QStringLiteral("leftPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(190);
    makeLibrary();
    m_commands = new LibraryCommands(notebook, m_library, *m_libraryView);
    m_commands->setParent(this);
    layOutViews();
    connectLibrary();
    openFolders();
}

void SidePanel::makeLibrary()
{
    m_libraryView->setObjectName(QStringLiteral("library"));
    m_libraryView->setModel(&m_library);
    m_libraryView->setItemDelegate(m_delegate);
}

void SidePanel::layOutViews()
{
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_note);
    noteRow->setContentsMargins(14, 0, 8, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(m_libraryHeading, 1);
    head->addWidget(m_import, 0, Qt::AlignBottom);
    m_import->setObjectName(QStringLiteral("importHere"));
    connect(m_import, &QToolButton::clicked, m_commands, &LibraryCommands::importRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_libraryView);
    layout->addWidget(m_noteHeading);
    layout->addLayout(noteRow);
    layout->addWidget(m_vocabulary, 1);
}

void SidePanel::connectLibrary()
{
    connect(m_libraryView, &LibraryView::chosen, this, [this](const QModelIndex &index) {
        if (const auto summary = summaryAt(index))
            emit documentChosen(summary->document.id);
    });
    connect(m_libraryView, &LibraryView::givenUp, this, [this] {
        const auto current = summaryAt(m_libraryView->currentIndex());
        if (current && current->document.id != m_shown)
            restoreChoice();
    });
    connect(m_libraryView, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (summaryAt(index))
            emit documentClicked();
        else
            m_libraryView->setExpanded(index, !m_libraryView->isExpanded(index));
    });
    connect(m_libraryView, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        keepFolder(index, true);
    });
    connect(m_libraryView, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        keepFolder(index, false);
    });
    connect(&m_library, &QAbstractItemModel::modelAboutToBeReset, this, &SidePanel::rememberChoice);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &SidePanel::openFolders);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &SidePanel::restoreChoice);
    connect(
        &m_library, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // Counts change no height, and change with every passage.
                fitLibrary();
        });
    connect(m_delegate, &SideDelegate::titleWritten, m_commands, &LibraryCommands::setTitle);
    connect(m_commands, &LibraryCommands::noteRequested, m_note, [this] { m_note->setFocus(); });
    connect(m_note, &DocumentNote::left, this, &SidePanel::documentClicked);
    m_libraryView->viewport()->installEventFilter(this);
}

void SidePanel::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_conceptDelegate->setLook(look);
    m_vocabulary->setLanguage(look.language);
}

void SidePanel::retranslate()
{
    m_libraryHeading->setText(tr("Library").toUpper());
    nameButton(*m_import, QStringLiteral("+"), tr("Import documents"));
    m_libraryView->setAccessibleName(tr("Library"));
    m_noteHeading->setText(tr("Note on the document").toUpper());
    m_note->retranslate();
    m_commands->retranslate();
    m_vocabulary->retranslate();
}

void SidePanel::showDocument(DocumentId id, RevisionId revisionId)
{
    m_shown = id;
    m_vocabulary->setRevision(revisionId);
    m_note->showDocument(id);
    m_note->setVisible(id.isValid());
    m_noteHeading->setVisible(id.isValid());
    restoreChoice();
}

bool SidePanel::finishNote()
{
    return m_note->finish();
}

void SidePanel::rememberChoice()
{
    const QModelIndex chosen = m_libraryView->currentIndex();
    m_chosenFolder = chosen.data(LibraryModel::FolderRole).value<Folder>().id;
}

/// A folder stays chosen while it moves, or else the document that is open.
void SidePanel::restoreChoice()
{
    const QModelIndex folder = m_library.indexOf(std::exchange(m_chosenFolder, {}));
    m_libraryView->setCurrentIndex(folder.isValid() ? folder : m_library.indexOf(m_shown));
}

void SidePanel::openFolders()
{
    const QStringList closed = m_settings.file().value(ClosedFolders).toStringList();
    const QSignalBlocker blocker(m_libraryView);
    for (int row = 0; row < m_library.rowCount(); ++row) {
        const QModelIndex index = m_library.index(row, 0);
        m_libraryView->setExpanded(index, !closed.contains(keyOf(index)));
    }
    fitLibrary();
}

void SidePanel::keepFolder(const QModelIndex &index, bool isOpen)
{
    QStringList closed = m_settings.file().value(ClosedFolders).toStringList();
    closed.removeAll(keyOf(index));
    if (!isOpen)
        closed.append(keyOf(index));
    m_settings.file().setValue(ClosedFolders, closed);
    fitLibrary();
}

std::optional<DocumentSummary> SidePanel::firstDocument() const
{
    return summaryAt(m_library.firstDocument());
}

std::optional<DocumentSummary> SidePanel::document(DocumentId id) const
{
    return summaryAt(m_library.indexOf(id));
}

std::optional<DocumentSummary> SidePanel::document(const QUuid &uuid) const
{
    return summaryAt(m_library.indexOf(uuid));
}

/// As high as what is in it, but no more than a part of the panel.
void SidePanel::fitLibrary()
{
    m_libraryView->doItemsLayout();
    int wanted = 4;
    for (QModelIndex row = m_library.index(0, 0); row.isValid();
         row = m_libraryView->indexBelow(row))
        wanted += m_libraryView->sizeHintForIndex(row).height();
    m_libraryView->setFixedHeight(qBound(40, wanted, qMax(40, height() * 2 / 5)));
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    // Titles wrap: their heights follow from the width.
    if (event->type() == QEvent::Resize && watched == m_libraryView->viewport())
        QMetaObject::invokeMethod(this, &SidePanel::fitLibrary, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLibrary();
}

} // namespace telaah::ui
