// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ReadScreen.h"

#include "common/ErrorText.h"
#include "reader/ReadingView.h"
#include "views/CardsPanel.h"
#include "views/CardsView.h"
#include "views/ConceptCommands.h"
#include "views/ConceptDrops.h"
#include "views/DraftBar.h"
#include "views/FindBar.h"
#include "views/FindCommands.h"
#include "views/MessageBar.h"
#include "views/OutlinePanel.h"
#include "views/PanelSplitter.h"
#include "views/PassageCommands.h"
#include "views/PassageEnds.h"
#include "views/PassageMenus.h"
#include "views/PlaceCommands.h"
#include "views/ReadingWords.h"
#include "views/RecentNumbers.h"
#include "views/SecondKeys.h"
#include "views/SecondReading.h"
#include "views/SelectionBar.h"
#include "views/SelectionBarPlace.h"
#include "views/SidePanel.h"
#include "views/TagPalette.h"
#include "views/VocabularyPanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace telaah::ui {

using notebook::Notebook;
using vocabulary::Concept;

ReadScreen::ReadScreen(Notebook &notebook, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_notebook(notebook)
    , m_settings(settings)
    , m_drafts(notebook)
    , m_cardModel(notebook)
    , m_cardList(notebook, m_cardModel)
    , m_left(new SidePanel(notebook, m_drafts, settings))
    , m_outline(new OutlinePanel)
    , m_leftColumn(makeLeft())
    , m_middle(makeMiddle())
    , m_second(new SecondReading(notebook, settings))
    , m_right(new CardsPanel(notebook, m_cardModel, m_cardList))
    , m_cards(m_right->cards())
    , m_selectionBar(new SelectionBar(this))
    , m_palette(new TagPalette(this))
    , m_barPlace(new SelectionBarPlace(*m_selectionBar, *m_reading, *m_palette, *m_findBar, *this))
    , m_commands(
          new PassageCommands(notebook, m_cardModel, m_cardList, *m_reading, m_cards, *m_palette))
    , m_finding(new FindCommands(*m_reading, *m_findBar, *this))
    , m_places(new PlaceCommands(*m_reading, *m_outline, *m_second, *this))
    , m_ends(new PassageEnds(notebook, *m_reading, this))
{
    m_commands->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PanelSplitter(*m_leftColumn, *m_middle, *m_second, *m_right, *m_reading));
    m_selectionBar->raise();
    m_palette->raise();
    m_selectionBar->setActions(
        {m_commands->highlight, m_commands->tagTheme, m_commands->tagActor, m_commands->tagForum,
         m_commands->note, m_commands->copyWithCitation, m_finding->find});
    connectParts();
    connectTagging();
    connectNotes();
    m_commands->recentTags().setNumbered(numbersOf(m_settings, m_notebook.path()));
    retranslate();
}

QWidget *ReadScreen::makeLeft()
{
    auto *column = new QSplitter(Qt::Vertical);
    column->setObjectName(QStringLiteral("leftColumn"));
    column->setChildrenCollapsible(false);
    column->setMinimumWidth(210);
    column->setHandleWidth(1);
    column->addWidget(m_left);
    column->addWidget(m_outline);
    column->setStretchFactor(0, 1);
    column->setSizes({560, 240});
    return column;
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
    m_draftBar = new DraftBar(m_drafts);
    layout->addWidget(m_draftBar);
    m_findBar = new FindBar;
    layout->addWidget(m_findBar);
    layout->addWidget(m_reading, 1);
    middle->setMinimumWidth(300);
    return middle;
}

void ReadScreen::connectParts()
{
    connect(m_left, &SidePanel::documentChosen, this, &ReadScreen::openDocument);
    connect(m_left, &SidePanel::documentClicked, m_reading, qOverload<>(&QWidget::setFocus));
    connect(
        &m_cards.cards(), &CardDelegate::editedChanged, this,
        [this] {
            if (!m_cards.cards().edited().isValid())
                m_reading->setFocus();
        },
        Qt::QueuedConnection);

    connect(&m_cardModel, &CardModel::marked, m_reading, &ReadingView::putMark);
    connect(&m_cardModel, &CardModel::unmarked, m_reading, &ReadingView::removeMark);
    connect(&m_cardModel, &QAbstractItemModel::modelReset, this, [this] {
        m_reading->setMarks(m_cardModel.marks());
    });

    connect(m_reading, &ReadingView::placeChanged, this, &ReadScreen::moved);
    connect(m_commands, &PassageCommands::updated, this, &ReadScreen::moved, Qt::QueuedConnection);
    connect(
        m_places, &PlaceCommands::documentWanted, this,
        [this](DocumentId id, const ReadingPlace &place) {
            if (openDocument(id))
                m_reading->setPlace(place);
        });
    connect(m_findBar, &FindBar::tagWanted, m_commands->tagTheme, &QAction::trigger);
    connect(m_ends, &PassageEnds::moved, this, [this](PassageId id) {
        m_cards.setCurrentIndex(m_cardList.indexOf(id));
    });
    connect(m_ends, &PassageEnds::hinted, this, &ReadScreen::hinted);
    connect(m_commands, &PassageCommands::hinted, this, &ReadScreen::hinted);
    connect(&m_notebook, &Notebook::failed, this, [this](const Error &error) {
        showMessage(ErrorText::of(error));
    });
    connect(&m_notebook, &Notebook::changed, m_message, &QWidget::hide);
    connect(&m_notebook, &Notebook::changed, this, &ReadScreen::followLibrary);
    connect(&m_notebook, &Notebook::changedOutside, this, &ReadScreen::keepDocument);
    connect(&m_notebook, &Notebook::changedOutside, this, &ReadScreen::forgetVocabulary);
    connect(&m_notebook, &Notebook::changed, this, [this](const history::Changes &changes) {
        if (changes.concepts != history::Touched<ConceptId>())
            forgetVocabulary();
    });
    connect(m_palette, &TagPalette::aboutToOpen, this, &ReadScreen::showVocabulary);
    connect(&m_cards, &QAbstractItemView::activated, &m_cards, [this](const QModelIndex &index) {
        m_cards.edit(index);
    });
    m_reading->installEventFilter(this);
    labelPassages(*m_reading, m_cardModel, m_look);
    labelPassages(m_second->reading(), m_second->cards(), m_look);
}

void ReadScreen::connectTagging()
{
    auto *concepts = new ConceptCommands(
        m_cardList, m_left->vocabulary(), *m_commands, *m_reading, this);
    connect(concepts, &ConceptCommands::hinted, this, &ReadScreen::hinted);
    new ConceptDrops(m_notebook, *m_reading, m_cards, *m_commands, this);
    auto *secondKeys = new SecondKeys(*m_second, *m_commands, *m_places->swap, this);
    connect(secondKeys, &SecondKeys::hinted, this, &ReadScreen::hinted);
    new PassageMenus(*m_reading, m_cards, *m_commands, this);
    connect(m_commands, &PassageCommands::filterRequested, m_right, &CardsPanel::focusFilter);
    connect(m_right, &CardsPanel::escaped, this, &ReadScreen::backOut);
    connect(m_commands, &PassageCommands::recentChanged, this, [this] {
        m_selectionBar->setRecent(m_commands->recent);
    });
}

void ReadScreen::connectNotes()
{
    CardDelegate &editing = m_cards.cards();
    editing.setDrafts(m_drafts);
    connect(&editing, &CardDelegate::noteWritten, this, [this](PassageId id, const QString &note) {
        m_drafts.write(id, note);
    });
    connect(&editing, &CardDelegate::noteLeft, this, [this](PassageId id, const QString &note) {
        m_drafts.keep(id, note);
    });
    connect(&m_drafts, &NoteDrafts::changed, this, [this](const NoteDrafts::Owner &owner) {
        const auto *id = std::get_if<PassageId>(&owner);
        if (const QModelIndex card = id ? m_cardList.indexOf(*id) : QModelIndex(); card.isValid())
            m_cards.repaintCard(card);
    });
    // Later, for an editor may be on its way out.
    connect(
        &m_drafts, &NoteDrafts::ownerLost, &m_notebook, &Notebook::lookForOutsideChanges,
        Qt::QueuedConnection);
    connect(m_draftBar, &DraftBar::copied, this, &ReadScreen::hinted);
    connect(&m_cards, &CardsView::editRefused, this, [this] {
        showMessage(ErrorText::of({ErrorCode::ReadOnly, m_notebook.path(), {}}));
    });
}

/// One layer at a time.
void ReadScreen::backOut()
{
    if (!m_reading->selection().isEmpty())
        m_reading->clearSelection();
    else if (m_commands->active().isValid())
        m_commands->activate({});
    else
        m_right->clearFilter();
    m_reading->setFocus();
}

void ReadScreen::setLook(const Look &look)
{
    m_look = look;
    m_left->setLook(look);
    m_outline->setLook(look);
    m_second->setLook(look);
    m_cardModel.setLanguage(look.language);
    m_reading->setColours(look.reading);
    m_right->setLook(look);
    m_palette->setLook(look);
    retranslate();
}

void ReadScreen::forgetVocabulary()
{
    m_isVocabularyShown = false;
    if (m_palette->isVisible())
        showVocabulary();
}

/// All of it, with its aliases, is read when the palette opens: most starts and changes need none.
void ReadScreen::showVocabulary()
{
    if (std::exchange(m_isVocabularyShown, true))
        return;
    const auto &store = m_notebook.stores().vocabulary;
    m_palette->setVocabulary(
        store.facets().value_or(QList<vocabulary::Facet>()),
        store.concepts().value_or(QList<Concept>()));
}

void ReadScreen::setReadingStyle(const ReadingStyle &style)
{
    m_reading->setReadingStyle(style);
    m_second->setReadingStyle(style);
    m_barPlace->update();
}

void ReadScreen::retranslate()
{
    m_left->retranslate();
    m_reading->setAccessibleName(tr("Document text"));
    m_reading->setEmptyText(tr("This notebook has no documents yet."));
    m_right->retranslate();
    m_commands->retranslate();
    m_finding->retranslate();
    m_places->retranslate();
    m_second->retranslate();
    m_ends->retranslate();
    m_message->retranslate();
    m_draftBar->retranslate();
    m_palette->retranslate();
    updateSubtitle();
}

bool ReadScreen::finish()
{
    const bool isWritten = finishNote();
    rememberPlace();
    keepNumbers(m_settings, m_notebook.path(), m_commands->recentTags().numbered());
    return isWritten;
}

bool ReadScreen::finishNote()
{
    const bool hadDrafts = !m_drafts.isEmpty();
    m_cards.finishEditing();
    const bool isFinished = m_left->finishNote();
    // What failed a moment ago is not worth another wait.
    return (hadDrafts ? m_drafts.writeAll() : m_drafts.isEmpty()) && isFinished;
}

bool ReadScreen::isNoteOpen() const
{
    return m_cards.cards().edited().isValid();
}

void ReadScreen::filterBy(ConceptId conceptId)
{
    CardFilter filter = m_cardList.filter();
    filter.conceptId = conceptId;
    m_cardList.setFilter(filter);
}

void ReadScreen::showMessage(const QString &message)
{
    m_message->showMessage(message);
}

LibraryCommands &ReadScreen::library()
{
    return m_left->commands();
}

QWidget *ReadScreen::leftPanel() const
{
    return m_leftColumn;
}

QWidget *ReadScreen::rightPanel() const
{
    return m_right;
}

bool ReadScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reading && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        backOut();
        return true;
    }
    if (watched == m_reading && event->type() == QEvent::FocusIn)
        m_isOnlyLookedAt = false;
    return QWidget::eventFilter(watched, event);
}

void ReadScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_palette->dismiss();
    m_barPlace->updateLater();
    QMetaObject::invokeMethod(this, &ReadScreen::moved, Qt::QueuedConnection); // More is in sight.
}

} // namespace telaah::ui
