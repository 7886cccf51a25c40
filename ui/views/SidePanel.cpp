// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SidePanel.h"

#include "views/PanelHeading.h"
#include "views/SideDelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::DocumentSummary;
using vocabulary::Concept;

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
    , m_vocabulary(notebook)
    , m_delegate(new SideDelegate(this))
    , m_libraryHeading(makePanelHeading())
    , m_libraryView(new QListView)
    , m_vocabularyHeading(makePanelHeading())
    , m_showAll(new QToolButton)
    , m_vocabularyView(new QTreeView)
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

    m_showAll->setObjectName(QStringLiteral("showAllConcepts"));
    m_showAll->setCheckable(true);
    m_showAll->setAutoRaise(true);
    m_vocabularyView->setObjectName(QStringLiteral("vocabulary"));
    m_vocabularyView->setModel(&m_vocabulary);
    m_vocabularyView->setItemDelegate(m_delegate);
    m_vocabularyView->setHeaderHidden(true);
    m_vocabularyView->setRootIsDecorated(false);
    m_vocabularyView->setIndentation(0);
    m_vocabularyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_vocabularyView->expandAll();
}

void SidePanel::layOutViews()
{
    auto *vocabularyHead = new QHBoxLayout;
    vocabularyHead->addWidget(m_vocabularyHeading, 1);
    vocabularyHead->addWidget(m_showAll, 0, Qt::AlignBottom);
    vocabularyHead->setContentsMargins(0, 0, 8, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_libraryHeading);
    layout->addWidget(m_libraryView);
    layout->addLayout(vocabularyHead);
    layout->addWidget(m_vocabularyView, 1);
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
    connect(m_showAll, &QToolButton::toggled, &m_vocabulary, &VocabularyModel::setShowingUnused);
    connect(
        &m_vocabulary, &QAbstractItemModel::modelReset, m_vocabularyView, &QTreeView::expandAll);
    connect(m_vocabularyView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QVariant entry = index.data(VocabularyModel::ConceptRole);
        if (entry.isValid())
            emit conceptActivated(entry.value<Concept>().id);
    });
    m_libraryView->viewport()->installEventFilter(this);
    m_vocabularyView->viewport()->installEventFilter(this);
}

void SidePanel::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_vocabulary.setLanguage(look.language);
}

void SidePanel::retranslate()
{
    m_libraryHeading->setText(tr("Library").toUpper());
    m_libraryView->setAccessibleName(tr("Library"));
    m_vocabularyHeading->setText(tr("Vocabulary").toUpper());
    m_vocabularyView->setAccessibleName(tr("Vocabulary"));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Also show concepts that are not used yet"));
    m_showAll->setAccessibleName(tr("Show all concepts"));
}

void SidePanel::showDocument(DocumentId id, RevisionId revisionId)
{
    m_shown = id;
    m_vocabulary.setRevision(revisionId);
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
    // Titles and labels wrap: their heights follow from the width.
    if (event->type() == QEvent::Resize && watched == m_libraryView->viewport())
        QMetaObject::invokeMethod(this, &SidePanel::fitLibrary, Qt::QueuedConnection);
    if (event->type() == QEvent::Resize && watched == m_vocabularyView->viewport())
        QMetaObject::invokeMethod(
            m_vocabularyView, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLibrary();
}

} // namespace telaah::ui
