// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/VocabularyPanel.h"

#include "support/NamedButton.h"
#include "support/SmallPrint.h"
#include "views/KeyMenu.h"
#include "views/PanelHeading.h"
#include "views/SideDelegate.h"
#include "views/VocabularyView.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace telaah::ui {

VocabularyPanel::VocabularyPanel(
    notebook::Notebook &notebook, SideDelegate &delegate, QWidget *parent)
    : QWidget(parent)
    , m_model(notebook)
    , m_delegate(delegate)
    , m_heading(makePanelHeading())
    , m_showAll(new QToolButton)
    , m_search(new QLineEdit)
    , m_view(new VocabularyView(notebook))
    , m_nothing(new QLabel)
    , m_counts(new QLabel)
{
    m_showAll->setObjectName(QStringLiteral("showAllConcepts"));
    makeSwitch(*m_showAll);
    m_search->setObjectName(QStringLiteral("conceptSearch"));
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("vocabulary"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(&m_delegate);
    m_view->expandAll();
    m_nothing->setObjectName(QStringLiteral("panelHint"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_counts->setObjectName(QStringLiteral("panelHint"));
    m_counts->setFont(smallPrint(font()));
    m_counts->setAlignment(Qt::AlignRight);
    m_counts->setContentsMargins(18, 0, 6, 0);
    layOut();
    connectParts();
}

void VocabularyPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_showAll, 0, Qt::AlignBottom);
    head->setContentsMargins(0, 0, 10, 0);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(12, 2, 10, 4);
    field->addWidget(m_search);
    m_nothing->setContentsMargins(18, 6, 12, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_counts);
    layout->addWidget(m_view, 1);
}

void VocabularyPanel::connectParts()
{
    connect(m_showAll, &QToolButton::toggled, &m_model, &VocabularyModel::setShowingUnused);
    connect(m_search, &QLineEdit::textChanged, this, &VocabularyPanel::search);
    connect(&m_model, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(m_view, &VocabularyView::chosen, this, &VocabularyPanel::chosen);
    connect(m_view, &VocabularyView::used, this, &VocabularyPanel::used);
    connect(m_view, &VocabularyView::passagesDropped, this, &VocabularyPanel::passagesDropped);
    connect(m_view, &VocabularyView::menuRequested, this, &VocabularyPanel::openMenu);
    connect(m_view, &VocabularyView::escaped, this, &VocabularyPanel::escaped);
    m_view->viewport()->installEventFilter(this);
    m_search->installEventFilter(this);
}

void VocabularyPanel::retranslate()
{
    m_heading->setText(tr("Vocabulary").toUpper());
    //: Above the counts in the vocabulary, "3/7": passages in this document, and in the notebook
    m_counts->setText(tr("here/in all"));
    const QString counts = tr("Beside each concept: its passages in this document, and in the "
                              "whole notebook");
    m_heading->setToolTip(counts);
    m_counts->setToolTip(counts);
    m_counts->setAccessibleDescription(counts);
    m_view->setAccessibleName(tr("Vocabulary"));
    m_showAll->setText(tr("Show all"));
    m_showAll->setToolTip(tr("Also show concepts that are not used yet"));
    m_showAll->setAccessibleName(tr("Show all concepts"));
    m_search->setPlaceholderText(tr("Find a concept"));
    m_search->setAccessibleName(tr("Find a concept by its name or an alias"));
    m_nothing->setText(tr("No concept has a name or alias that begins so."));
}

void VocabularyPanel::setFiltered(ConceptId conceptId)
{
    m_delegate.setFiltered(conceptId);
    m_view->viewport()->update();
}

void VocabularyPanel::search(const QString &typed)
{
    m_model.setSearch(typed);
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_counts->setVisible(m_model.rowCount() > 0);
    m_view->setCurrentIndex(typed.trimmed().isEmpty() ? QModelIndex() : firstConcept());
}

QModelIndex VocabularyPanel::firstConcept() const
{
    for (int facet = 0; facet < m_model.rowCount(); ++facet) {
        const QModelIndex parent = m_model.index(facet, 0);
        if (m_model.rowCount(parent) > 0)
            return m_model.index(0, 0, parent);
    }
    return {};
}

bool VocabularyPanel::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            emit escaped();
        m_search->clear();
        return true;
    case Qt::Key_Down:
        m_view->setFocus();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(firstConcept());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QVariant entry = m_view->currentIndex().data(VocabularyModel::ConceptRole);
        if (entry.isValid())
            emit used(entry.value<vocabulary::Concept>().id);
        return true;
    }
    default:
        return false;
    }
}

void VocabularyPanel::openMenu(ConceptId conceptId, QPoint global)
{
    auto *menu = new KeyMenu(this);
    menu->setObjectName(QStringLiteral("conceptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFiltered = m_delegate.filtered() == conceptId;
    menu->addAction(
        isFiltered ? tr("Show all passages again") : tr("Show only its passages"), this,
        [this, conceptId] { emit chosen(conceptId); });
    menu->addAction(tr("Tag the selection or the passage with it"), this, [this, conceptId] {
        emit tagRequested(conceptId);
    });
    menu->popup(global);
}

bool VocabularyPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Labels wrap: their heights follow from the width.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    if (watched == m_search && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace telaah::ui
