// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SidePanel.h"

#include "views/PanelHeading.h"
#include "views/SideDelegate.h"
#include "views/VocabularyPanel.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::DocumentSummary;

namespace {

std::optional<DocumentSummary> summaryAt(const QModelIndex &index)
{
    if (!index.isValid())
        return std::nullopt;
    return index.data(LibraryModel::SummaryRole).value<DocumentSummary>();
}

} // namespace

SidePanel::SidePanel(notebook::Notebook &notebook, QWidget *parent)
    : QWidget(parent)
    , m_library(notebook)
    , m_delegate(new SideDelegate(this))
    , m_libraryHeading(makePanelHeading())
    , m_libraryView(new QListView)
    , m_vocabulary(new VocabularyPanel(notebook, *m_delegate))
{
    setObjectName(QStringLiteral("leftPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(190);
    makeViews();
    layOutViews();
    connectViews();
}

void SidePanel::makeViews()
{
    m_libraryView->setObjectName(QStringLiteral("library"));
    m_libraryView->setModel(&m_library);
    m_libraryView->setItemDelegate(m_delegate);
    m_libraryView->setResizeMode(QListView::Adjust);
    m_libraryView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SidePanel::layOutViews()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_libraryHeading);
    layout->addWidget(m_libraryView);
    layout->addWidget(m_vocabulary, 1);
}

void SidePanel::connectViews()
{
    connect(
        m_libraryView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (const auto summary = summaryAt(current))
                emit documentChosen(summary->document.id);
        });
    connect(m_libraryView, &QListView::clicked, this, &SidePanel::documentClicked);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &SidePanel::fitLibrary);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &SidePanel::restoreChoice);
    m_libraryView->viewport()->installEventFilter(this);
}

void SidePanel::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_vocabulary->setLanguage(look.language);
}

void SidePanel::retranslate()
{
    m_libraryHeading->setText(tr("Library").toUpper());
    m_libraryView->setAccessibleName(tr("Library"));
    m_vocabulary->retranslate();
}

void SidePanel::showDocument(DocumentId id, RevisionId revisionId)
{
    m_shown = id;
    m_vocabulary->setRevision(revisionId);
    restoreChoice();
}

void SidePanel::restoreChoice()
{
    m_libraryView->setCurrentIndex(m_library.indexOf(m_shown));
}

std::optional<DocumentSummary> SidePanel::firstDocument() const
{
    return summaryAt(m_library.index(0));
}

std::optional<DocumentSummary> SidePanel::document(DocumentId id) const
{
    return summaryAt(m_library.indexOf(id));
}

/// As high as its documents, but no more than a part of the panel.
void SidePanel::fitLibrary()
{
    m_libraryView->doItemsLayout();
    int wanted = 4;
    for (int row = 0; row < m_library.rowCount(); ++row)
        wanted += m_libraryView->sizeHintForRow(row);
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
