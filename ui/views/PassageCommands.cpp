// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PassageCommands.h"

#include "notebook/Excerpts.h"
#include "reader/ReadingView.h"
#include "support/LongStep.h"
#include "views/CardsView.h"
#include "views/PassageChooser.h"
#include "views/TagPalette.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace telaah::ui {

using notebook::PassageActions;
using text::TextRange;

namespace {

passages::Mark markAt(const QModelIndex &index)
{
    return index.data(CardModel::MarkRole).value<passages::Mark>();
}

} // namespace

PassageCommands::PassageCommands(
    notebook::Notebook &notebook, CardModel &model, CardListModel &list, ReadingView &reading,
    CardsView &cards, TagPalette &palette)
    : m_notebook(notebook)
    , m_model(model)
    , m_list(list)
    , m_recent(notebook)
    , m_reading(reading)
    , m_cards(cards)
    , m_chosen(list, cards)
    , m_palette(palette)
{
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    highlight = make(named("highlight"), Qt::Key_H, &PassageCommands::markLikeLast);
    tagTheme = make(named("tagTheme"), Qt::Key_T, &PassageCommands::tagAsTheme);
    tagActor = make(named("tagActor"), Qt::Key_A, &PassageCommands::tagAsActor);
    tagForum = make(named("tagForum"), Qt::Key_F, &PassageCommands::tagAsForum);
    takeTagOff = make(named("takeTagOff"), Qt::Key_U, &PassageCommands::takeOff);
    note = make(named("note"), Qt::Key_N, &PassageCommands::editNote);
    copyWithCitation = make(named("copyWithCitation"), Qt::Key_C, &PassageCommands::copyQuotation);
    remove = make(named("removePassage"), Qt::Key_Delete, &PassageCommands::removeChosen);
    next = make(named("nextPassage"), Qt::Key_J, &PassageCommands::goToNext);
    previous = make(named("previousPassage"), Qt::Key_K, &PassageCommands::goToPrevious);
    filter = make(named("filterCards"), Qt::Key_Slash, &PassageCommands::filterRequested);
    makeRecent();
    connectParts();
    connectCards();
    retranslate();
    update();
}

QAction *PassageCommands::make(
    const QString &name, const QKeySequence &key, void (PassageCommands::*command)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reading.addAction(action);
    m_cards.addAction(action);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void PassageCommands::connectParts()
{
    connect(&m_reading, &ReadingView::selectionChanged, this, [this] {
        if (hasSelection()) // One thing at a time is what commands act on.
            activate({});
        update();
    });
    auto *chooser = new PassageChooser(m_model, m_reading, this);
    connect(chooser, &PassageChooser::chosen, this, &PassageCommands::activateAlone);
    connect(&m_reading, &ReadingView::plainTextClicked, this, &PassageCommands::leave);
    connect(&m_palette, &TagPalette::chosen, this, [this](ConceptId conceptId) {
        tag(conceptId);
        updatePalette();
    });
    connect(&m_palette, &TagPalette::conceptWanted, this, &PassageCommands::addConcept);
    connect(&m_palette, &TagPalette::noteWanted, this, &PassageCommands::editNote);
    connect(&m_recent, &RecentTags::changed, this, &PassageCommands::updateRecent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PassageCommands::updateRecent);
    connect(&m_model, &CardModel::unmarked, this, [this](PassageId id) {
        if (id == m_active)
            activate({});
    });
}

void PassageCommands::connectCards()
{
    connect(
        m_cards.selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                activate(markAt(current).id);
        });
    connect(m_cards.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // The last one left of several is the one to act on.
        if (m_cards.selectedCount() == 1 && !m_chosen.isUnsettled())
            activate(m_list.idAt(m_cards.selectionModel()->selection().first().top()));
        update();
    });
    connect(&m_list, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex index = m_list.indexOf(m_active);
        if (index.isValid())
            m_cards.setCurrentIndex(index);
        else
            activate({}); // What a filter hides is not acted on.
        m_chosen.settle();
        update();
    });
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, [this] {
        // Its card may have moved to another place, or fit the filter again.
        const QModelIndex index = m_list.indexOf(m_active);
        if (index.isValid() && !m_cards.currentIndex().isValid())
            m_cards.setCurrentIndex(index);
        update();
    });
    // Rows have moved by now: the models heard of it first.
    connect(&m_notebook, &notebook::Notebook::changed, this, &PassageCommands::follow);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &PassageCommands::update);
    connect(
        &m_cards, &CardsView::tagRemovalRequested, this,
        [this](const QModelIndex &index, ConceptId conceptId) {
            untagPassages({markAt(index).id}, conceptId);
        });
    connect(
        &m_cards.cards(), &CardDelegate::editedChanged, this,
        [this] {
            const QModelIndex edited = m_cards.cards().edited();
            m_list.setPinned(edited.isValid() ? markAt(edited).id : PassageId());
        },
        Qt::QueuedConnection); // The editor must be gone before its card.
}

void PassageCommands::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &shortText) {
        action->setText(text);
        action->setIconText(shortText);
    };
    name(highlight, tr("&Highlight"), tr("Highlight"));
    name(tagTheme, tr("Tag a &theme…"), tr("Theme"));
    name(tagActor, tr("Tag an &actor…"), tr("Actor"));
    name(tagForum, tr("Tag a &forum…"), tr("Forum"));
    name(takeTagOff, tr("Remove a ta&g…"), tr("Remove a tag"));
    name(note, tr("&Note"), tr("Note"));
    name(copyWithCitation, tr("&Copy with citation"), tr("Copy with citation"));
    name(remove, tr("&Remove passage"), tr("Remove"));
    name(next, tr("Ne&xt passage"), tr("Next"));
    name(previous, tr("&Previous passage"), tr("Previous"));
    name(filter, tr("Filter the car&ds"), tr("Filter"));
    updateRecent();
}

QList<QAction *> PassageCommands::all() const
{
    return {highlight,  tagTheme, tagActor, tagForum, recentMenu->menuAction(),
            takeTagOff, nullptr,  note,     remove,   nullptr,
            next,       previous, filter,   nullptr,  copyWithCitation};
}

bool PassageCommands::hasSelection() const
{
    return !m_reading.selection().isEmpty();
}

TextRange PassageCommands::target() const
{
    if (hasSelection())
        return m_reading.trimmed(m_reading.selection());
    const QModelIndex index = m_model.indexOf(m_active);
    return index.isValid() ? markAt(index).range : TextRange();
}

/// The cards that are chosen, in their order, or else the active passage.
QList<PassageId> PassageCommands::chosen() const
{
    QList<PassageId> ids = m_chosen.ids();
    if (ids.isEmpty() && m_active.isValid())
        ids.append(m_active);
    return ids;
}

void PassageCommands::update()
{
    // Without a target they say what is missing, which a dead key would not.
    for (QAction *action :
         {highlight, tagTheme, tagActor, tagForum, takeTagOff, note, copyWithCitation})
        action->setEnabled(m_reading.revision() != nullptr);
    remove->setEnabled(m_active.isValid() || m_cards.selectedCount() > 0);
    next->setEnabled(m_list.rowCount() > 0);
    previous->setEnabled(m_list.rowCount() > 0);
    filter->setEnabled(m_model.rowCount() > 0);
    emit updated();
}

void PassageCommands::activate(PassageId id)
{
    if (id == m_active || m_isActivating) {
        update();
        return;
    }
    m_isActivating = true;
    m_active = id;
    m_reading.setActivePassage(id);
    const bool isThere = m_model.indexOf(id).isValid();
    if (isThere) {
        m_reading.clearSelection();
        if (!m_reading.hasFocus())
            m_reading.showRange(target());
    }
    // Where the card is current already, it is on the way of being chosen beside others.
    if (const QModelIndex card = m_list.indexOf(id); !card.isValid()) {
        m_cards.clearSelection();
        m_cards.selectionModel()->clearCurrentIndex();
    } else if (m_cards.currentIndex() != card) {
        m_cards.setCurrentIndex(card);
    }
    m_isActivating = false;
    update();
}

void PassageCommands::activateAlone(PassageId id)
{
    activate(id);
    if (m_cards.selectedCount() != 1)
        m_cards.selectionModel()->select(m_list.indexOf(id), QItemSelectionModel::ClearAndSelect);
}

void PassageCommands::leave()
{
    activate({});
    m_cards.clearSelection();
}

/// The caret goes along: the next key of either kind goes on from there.
void PassageCommands::show(PassageId id)
{
    activateAlone(id);
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    const TextRange range = markAt(index).range;
    m_reading.select({range.start(), range.start()});
    m_reading.showRange(range);
}

void PassageCommands::follow(const history::Changes &changes)
{
    m_chosen.settle();
    // What was withdrawn is not what the reader wants on the next passage.
    for (const TagId &tag : changes.tags.removed) {
        if (tag.passageId == m_lastOn && m_last.contains(tag.conceptId))
            m_last.clear();
    }
    // What comes alone, by redoing or undoing, is what the reader goes on with.
    if (changes.passages.added.size() == 1
        && m_model.indexOf(changes.passages.added.first()).isValid())
        activateAlone(changes.passages.added.first());
}

bool PassageCommands::markSelection(const QList<ConceptId> &conceptIds)
{
    return showMarked(PassageActions(m_notebook).mark(*m_reading.revision(), target(), conceptIds));
}

bool PassageCommands::showMarked(const Result<passages::Passage> &marked)
{
    if (!marked)
        return false; // The notebook has announced why.
    m_reading.clearSelection();
    activate(marked->id);
    m_lastOn = marked->id;
    return true;
}

void PassageCommands::markLikeLast()
{
    if (!hasSelection() && chosen().isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    if (!hasSelection() && m_last.isEmpty())
        return emit hinted(tr("That is highlighted already."));
    if (!hasSelection())
        return tagPassages(chosen(), m_last);
    if (markSelection(m_last) && !m_last.isEmpty())
        emit hinted(tr("Highlighted and tagged like the last passage"));
}

void PassageCommands::copyQuotation()
{
    copyFrom(*m_reading.revision(), m_documentId, target());
}

void PassageCommands::copyFrom(
    const documents::Revision &revision, DocumentId documentId, TextRange range)
{
    if (range.isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    const auto citations = notebook::citationsOf(m_notebook.stores());
    if (!citations)
        return;
    const QString quote = revision.text().mid(range.start(), range.length()).simplified();
    const int paragraph = documents::paragraphAt(revision.blocks(), range.start());
    const QString citation = citations->cite(documentId, paragraph);
    QGuiApplication::clipboard()->setText(QStringLiteral("“%1” %2").arg(quote, citation));
    emit hinted(tr("Copied with citation: %1").arg(citation));
}

void PassageCommands::removeChosen()
{
    const QList<PassageId> ids = chosen();
    if (ids.isEmpty())
        return;
    const int row = m_list.indexOf(ids.first()).row();
    const auto count = static_cast<int>(ids.size());
    perform(
        m_notebook, m_reading, PassageActions(m_notebook).removing(ids),
        tr("Removing %Ln passage(s)…", nullptr, count), [this, row, count] {
            emit hinted(
                tr("%Ln passage(s) removed; undo brings back what was removed", nullptr, count));
            // The neighbour takes its place, so that several can be removed one after the other.
            if (const int last = m_list.rowCount() - 1; last >= 0)
                activateAlone(m_list.idAt(qBound(0, row, last)));
        });
}

void PassageCommands::go(int direction)
{
    const int last = m_list.rowCount() - 1;
    if (last < 0)
        return;
    int row = m_list.indexOf(m_active).row();
    if (row < 0)
        row = m_list.rowFrom(m_reading.caret()) - (direction > 0 ? 1 : 0);
    show(m_list.idAt(qBound(0, row + direction, last)));
}

} // namespace telaah::ui
