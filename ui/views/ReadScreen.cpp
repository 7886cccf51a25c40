// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ReadScreen.h"

#include "common/ErrorText.h"
#include "reader/ReadingView.h"
#include "views/ReadingPlaces.h"
#include "views/CardsView.h"
#include "views/MessageBar.h"
#include "views/PassageCommands.h"
#include "views/SelectionBar.h"
#include "views/SideDelegate.h"
#include "views/TagPalette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace telaah::ui {

using documents::Revision;
using notebook::Notebook;
using vocabulary::Concept;

namespace {

constexpr int WordsPerMinute = 200;

QLabel *makeHeading()
{
    auto *heading = new QLabel;
    heading->setObjectName(QStringLiteral("panelHeading"));
    heading->setContentsMargins(18, 14, 8, 6);
    return heading;
}

} // namespace

ReadScreen::ReadScreen(Notebook &notebook, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_notebook(notebook)
    , m_settings(settings)
    , m_library(notebook)
    , m_vocabulary(notebook)
    , m_cardModel(notebook)
    , m_sideDelegate(new SideDelegate(this))
    , m_left(makeLeft())
    , m_middle(makeMiddle())
    , m_right(makeRight())
    , m_selectionBar(new SelectionBar(this))
    , m_palette(new TagPalette(this))
    , m_commands(new PassageCommands(notebook, m_cardModel, *m_reading, *m_cards, *m_palette))
{
    m_commands->setParent(this);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("panels"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_left);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 880, 304});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_selectionBar->raise();
    m_palette->raise();
    m_selectionBar->setActions(
        {m_commands->highlight, m_commands->tagTheme, m_commands->tagActor, m_commands->tagForum,
         m_commands->note, m_commands->copyWithCitation});
    connectParts();
    retranslate();
}

QWidget *ReadScreen::makeLeft()
{
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("leftPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setMinimumWidth(190);
    m_libraryHeading = makeHeading();
    m_libraryView = new QListView;
    m_libraryView->setObjectName(QStringLiteral("library"));
    m_libraryView->setModel(&m_library);
    m_libraryView->setItemDelegate(m_sideDelegate);
    m_libraryView->setResizeMode(QListView::Adjust);
    m_libraryView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_vocabularyHeading = makeHeading();
    m_showAll = new QToolButton;
    m_showAll->setObjectName(QStringLiteral("showAllConcepts"));
    m_showAll->setCheckable(true);
    m_showAll->setAutoRaise(true);
    m_vocabularyView = new QTreeView;
    m_vocabularyView->setObjectName(QStringLiteral("vocabulary"));
    m_vocabularyView->setModel(&m_vocabulary);
    m_vocabularyView->setItemDelegate(m_sideDelegate);
    m_vocabularyView->setHeaderHidden(true);
    m_vocabularyView->setRootIsDecorated(false);
    m_vocabularyView->setIndentation(0);
    m_vocabularyView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_vocabularyView->expandAll();

    auto *vocabularyHead = new QHBoxLayout;
    vocabularyHead->addWidget(m_vocabularyHeading, 1);
    vocabularyHead->addWidget(m_showAll, 0, Qt::AlignBottom);
    vocabularyHead->setContentsMargins(0, 0, 8, 0);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_libraryHeading);
    layout->addWidget(m_libraryView);
    layout->addLayout(vocabularyHead);
    layout->addWidget(m_vocabularyView, 1);
    return panel;
}

QWidget *ReadScreen::makeMiddle()
{
    auto *middle = new QWidget;
    m_message = new MessageBar;
    m_reading = new ReadingView;
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_reading, 1);
    middle->setMinimumWidth(320);
    return middle;
}

QWidget *ReadScreen::makeRight()
{
    auto *panel = new QWidget;
    panel->setObjectName(QStringLiteral("rightPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setMinimumWidth(220);
    m_cardsHeading = makeHeading();
    m_cards = new CardsView;
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setModel(&m_cardModel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_cardsHeading);
    layout->addWidget(m_cards, 1);
    return panel;
}

void ReadScreen::connectParts()
{
    connect(
        m_libraryView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const auto summary = current.data(LibraryModel::SummaryRole);
            if (summary.isValid())
                openDocument(summary.value<documents::DocumentSummary>().document.id);
        });
    connect(&m_library, &QAbstractItemModel::modelReset, this, &ReadScreen::fitLibrary);
    m_libraryView->installEventFilter(this);
    connect(m_showAll, &QToolButton::toggled, &m_vocabulary, &VocabularyModel::setShowingUnused);
    connect(
        &m_vocabulary, &QAbstractItemModel::modelReset, m_vocabularyView, &QTreeView::expandAll);
    connect(m_vocabularyView, &QTreeView::activated, this, &ReadScreen::activateConcept);

    connect(&m_cardModel, &CardModel::marked, m_reading, &ReadingView::putMark);
    connect(&m_cardModel, &CardModel::unmarked, m_reading, &ReadingView::removeMark);
    connect(&m_cardModel, &QAbstractItemModel::modelReset, this, [this] {
        m_reading->setMarks(m_cardModel.marks());
    });
    for (const auto change :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_cardModel, change, this, &ReadScreen::updateCounts);
    connect(&m_cardModel, &QAbstractItemModel::modelReset, this, &ReadScreen::updateCounts);

    connect(m_reading, &ReadingView::placeChanged, this, &ReadScreen::moved);
    connect(m_reading, &ReadingView::placeChanged, this, &ReadScreen::updateSelectionBar);
    connect(m_reading, &ReadingView::selectionChanged, this, &ReadScreen::updateSelectionBar);
    connect(m_commands, &PassageCommands::hinted, this, &ReadScreen::hinted);
    connect(m_palette, &TagPalette::opened, m_selectionBar, &QWidget::hide);
    connect(m_palette, &TagPalette::closed, this, &ReadScreen::updateSelectionBar);
    connect(&m_notebook, &Notebook::failed, this, [this](const Error &error) {
        showMessage(ErrorText::of(error));
    });
    connect(&m_notebook, &Notebook::changed, m_message, &QWidget::hide);
    connect(&m_notebook, &Notebook::changed, this, [this](const history::Changes &changes) {
        if (changes.concepts != history::Touched<ConceptId>())
            showVocabulary();
    });
    connect(m_cards, &QAbstractItemView::activated, m_commands->note, &QAction::trigger);
    m_reading->installEventFilter(this);
    m_reading->viewport()->installEventFilter(this);
}

void ReadScreen::setLook(const Look &look)
{
    m_look = look;
    m_sideDelegate->setLook(look);
    m_vocabulary.setLanguage(look.language);
    m_reading->setColours(look.reading);
    m_cards->setLook(look);
    m_palette->setLook(look);
    showVocabulary();
    retranslate();
}

void ReadScreen::showVocabulary()
{
    const auto &store = m_notebook.stores().vocabulary;
    m_palette->setVocabulary(
        store.facets().value_or(QList<vocabulary::Facet>()),
        store.concepts().value_or(QList<Concept>()));
}

void ReadScreen::setReadingStyle(const ReadingStyle &style)
{
    m_reading->setReadingStyle(style);
    updateSelectionBar();
}

void ReadScreen::retranslate()
{
    m_libraryHeading->setText(tr("Library").toUpper());
    m_libraryView->setAccessibleName(tr("Library"));
    m_vocabularyHeading->setText(tr("Vocabulary").toUpper());
    m_vocabularyView->setAccessibleName(tr("Vocabulary"));
    m_showAll->setText(tr("All"));
    m_showAll->setToolTip(tr("Also show the concepts that are not used yet"));
    m_showAll->setAccessibleName(tr("Show all concepts"));
    m_reading->setAccessibleName(tr("Text"));
    m_reading->setEmptyText(tr("This notebook has no documents yet."));
    m_cards->setAccessibleName(tr("Passages"));
    m_cards->setEmptyText(
        tr("No passages yet. Select some words in the text, then press T, A or F to tag them."));
    m_commands->retranslate();
    m_message->retranslate();
    m_palette->retranslate();
    updateSubtitle();
    updateCounts();
}

void ReadScreen::openDocument(DocumentId id)
{
    if (m_document && m_document->document.id == id)
        return;
    finish();
    const auto summary = m_library.indexOf(id).data(LibraryModel::SummaryRole);
    const auto found = m_notebook.stores().documents.newestRevision(id);
    if (!found)
        return showMessage(ErrorText::of(found.error()));
    m_document = summary.value<documents::DocumentSummary>();
    const auto revision = std::make_shared<const Revision>(*found);
    m_commands->activate({});
    m_commands->setDocument(id);
    m_reading->setRevision(revision);
    m_vocabulary.setRevision(revision->id());
    if (const auto shown = m_cardModel.setRevision(revision); !shown)
        showMessage(ErrorText::of(shown.error()));
    updateSubtitle();
    m_reading->setPlace(readingPlaceOf(m_settings, m_document->document.uuid));
    m_libraryView->setCurrentIndex(m_library.indexOf(id));
    emit moved();
}

void ReadScreen::openFirstDocument()
{
    const QModelIndex first = m_library.index(0);
    if (first.isValid())
        openDocument(
            first.data(LibraryModel::SummaryRole).value<documents::DocumentSummary>().document.id);
}

void ReadScreen::finish()
{
    m_cards->finishEditing();
    rememberPlace();
}

void ReadScreen::rememberPlace() const
{
    if (m_document && m_reading->revision())
        keepReadingPlace(m_settings, m_document->document.uuid, m_reading->place());
}

void ReadScreen::updateSubtitle()
{
    if (!m_document)
        return;
    const documents::Document &document = m_document->document;
    const QLocale locale(
        m_look.language == vocabulary::Language::Indonesian ? QLocale::Indonesian
                                                            : QLocale::English);
    QStringList parts;
    if (!document.author.isEmpty())
        parts.append(document.author);
    if (const QDate date = QDate::fromString(document.published, Qt::ISODate); date.isValid())
        parts.append(locale.toString(date, QStringLiteral("d MMMM yyyy")));
    else if (!document.published.isEmpty())
        parts.append(document.published);
    const int minutes = qMax(1, qRound(double(m_document->words) / WordsPerMinute));
    parts.append(tr("about %n minute(s) of reading", nullptr, minutes));
    m_reading->setSubtitle(parts.join(QStringLiteral(" · ")));
}

void ReadScreen::updateCounts()
{
    m_cardsHeading->setText(
        QStringLiteral("%1 · %2").arg(tr("Passages").toUpper()).arg(m_cardModel.rowCount()));
}

QString ReadScreen::whereabouts() const
{
    if (!m_document || m_document->paragraphs == 0)
        return {};
    return tr("¶ %1 of %2").arg(qMax(1, m_reading->paragraphAtTop())).arg(m_document->paragraphs);
}

void ReadScreen::showMessage(const QString &message)
{
    m_message->showMessage(message);
}

/// As high as its documents, but no more than a part of the panel.
void ReadScreen::fitLibrary()
{
    int height = 4;
    for (int row = 0; row < m_library.rowCount(); ++row)
        height += m_libraryView->sizeHintForRow(row);
    m_libraryView->setFixedHeight(qBound(40, height, qMax(40, m_left->height() * 2 / 5)));
}

void ReadScreen::updateSelectionBar()
{
    const text::TextRange selection = m_reading->selection();
    const QRect place = m_reading->rectOf(selection);
    if (selection.isEmpty() || place.isEmpty() || m_palette->isVisible()
        || QApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        m_selectionBar->hide();
        return;
    }
    const auto mapped = [this](QRect rect) {
        return rect.translated(m_reading->viewport()->mapTo(this, QPoint(0, 0)));
    };
    m_selectionBar->showBeside(mapped(place), mapped(m_reading->viewport()->rect()));
}

void ReadScreen::activateConcept(const QModelIndex &index)
{
    const QVariant entry = index.data(VocabularyModel::ConceptRole);
    if (entry.isValid())
        m_commands->tag(entry.value<Concept>().id);
}

DocumentId ReadScreen::currentDocument() const
{
    return m_document ? m_document->document.id : DocumentId();
}

bool ReadScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reading && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_reading->selection().isEmpty())
            m_commands->activate({});
        m_reading->clearSelection();
        return true;
    }
    if (watched == m_libraryView && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->oldSize().width() != m_libraryView->width())
        QMetaObject::invokeMethod(this, &ReadScreen::fitLibrary, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &ReadScreen::updateSelectionBar, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ReadScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLibrary();
    m_palette->hide();
    QMetaObject::invokeMethod(this, &ReadScreen::updateSelectionBar, Qt::QueuedConnection);
}

} // namespace telaah::ui
