// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PassageCommands.h"

#include "notebook/Excerpts.h"
#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/TagPalette.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace telaah::ui {

using notebook::PassageActions;
using text::TextRange;

namespace {

constexpr qsizetype RecentConcepts = 9;

passages::Mark markAt(const QModelIndex &index)
{
    return index.data(CardModel::MarkRole).value<passages::Mark>();
}

} // namespace

PassageCommands::PassageCommands(
    notebook::Notebook &notebook, CardModel &model, ReadingView &reading, CardsView &cards,
    TagPalette &palette)
    : m_notebook(notebook)
    , m_model(model)
    , m_reading(reading)
    , m_cards(cards)
    , m_palette(palette)
{
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    highlight = make(named("highlight"), Qt::Key_H, &PassageCommands::markLikeLast);
    tagTheme = make(named("tagTheme"), Qt::Key_T, &PassageCommands::tagAsTheme);
    tagActor = make(named("tagActor"), Qt::Key_A, &PassageCommands::tagAsActor);
    tagForum = make(named("tagForum"), Qt::Key_F, &PassageCommands::tagAsForum);
    note = make(named("note"), Qt::Key_N, &PassageCommands::editNote);
    copyWithCitation = make(named("copyWithCitation"), Qt::Key_C, &PassageCommands::copyQuotation);
    remove = make(named("removePassage"), Qt::Key_Delete, &PassageCommands::removeActive);
    next = make(named("nextPassage"), Qt::Key_J, &PassageCommands::goToNext);
    previous = make(named("previousPassage"), Qt::Key_K, &PassageCommands::goToPrevious);
    connectParts();
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
    connect(&m_reading, &ReadingView::passagesClicked, this, &PassageCommands::chooseAmong);
    connect(&m_palette, &TagPalette::chosen, this, [this](ConceptId conceptId) { tag(conceptId); });
    connect(
        m_cards.selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                activate(markAt(current).id);
        });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex index = m_model.indexOf(m_active);
        if (index.isValid())
            m_cards.setCurrentIndex(index);
        else
            activate({});
        update();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PassageCommands::update);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PassageCommands::update);
    connect(&m_model, &CardModel::unmarked, this, [this](PassageId id) {
        if (id == m_active)
            activate({});
    });
    connect(
        &m_cards.cards(), &CardDelegate::noteWritten, this,
        [this](PassageId id, const QString &text) { writeNote(id, text); });
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
    name(note, tr("&Note"), tr("Note"));
    name(copyWithCitation, tr("&Copy with citation"), tr("Copy with citation"));
    name(remove, tr("&Remove passage"), tr("Remove"));
    name(next, tr("Ne&xt passage"), tr("Next"));
    name(previous, tr("&Previous passage"), tr("Previous"));
}

QList<QAction *> PassageCommands::all() const
{
    return {highlight, tagTheme, tagActor, tagForum, nullptr, note,
            remove,    nullptr,  next,     previous, nullptr, copyWithCitation};
}

bool PassageCommands::hasSelection() const
{
    return !m_reading.selection().isEmpty();
}

/// What a command would act on; empty if there is nothing.
TextRange PassageCommands::target() const
{
    if (hasSelection())
        return m_reading.trimmed(m_reading.selection());
    const QModelIndex index = m_model.indexOf(m_active);
    return index.isValid() ? markAt(index).range : TextRange();
}

void PassageCommands::update()
{
    // Without a target they say what is missing, which a dead key would not.
    for (QAction *action : {highlight, tagTheme, tagActor, tagForum, note, copyWithCitation})
        action->setEnabled(m_reading.revision() != nullptr);
    remove->setEnabled(m_active.isValid());
    next->setEnabled(m_model.rowCount() > 0);
    previous->setEnabled(m_model.rowCount() > 0);
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
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid()) {
        m_reading.clearSelection();
        m_cards.setCurrentIndex(index);
        if (!m_reading.hasFocus())
            m_reading.showRange(target());
    } else {
        m_cards.clearSelection();
        m_cards.setCurrentIndex({});
    }
    m_isActivating = false;
    update();
}

void PassageCommands::show(PassageId id)
{
    activate(id);
    if (const QModelIndex index = m_model.indexOf(id); index.isValid())
        m_reading.showRange(markAt(index).range);
}

void PassageCommands::openPalette(const QString &facetKey)
{
    const TextRange range = target();
    if (range.isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    m_reading.showRange(range);
    QRect place = m_reading.rectOf(range);
    place.moveTopLeft(m_reading.viewport()->mapTo(m_palette.parentWidget(), place.topLeft()));
    const auto recent = m_notebook.stores().usage.recentConcepts(RecentConcepts);
    const QString quote = m_reading.revision()->text().mid(range.start(), range.length());
    m_palette.openFor(quote, place, facetKey, recent.value_or(QList<ConceptId>()));
}

bool PassageCommands::markSelection(const QList<ConceptId> &conceptIds)
{
    const auto marked =
        PassageActions(m_notebook).mark(*m_reading.revision(), target(), conceptIds);
    if (!marked)
        return false; // The notebook has announced why.
    m_reading.clearSelection();
    activate(marked->id);
    return true;
}

void PassageCommands::tag(ConceptId conceptId)
{
    m_last = {conceptId};
    if (hasSelection()) {
        markSelection({conceptId});
    } else if (m_active.isValid()) {
        [[maybe_unused]] const auto tagged =
            PassageActions(m_notebook).addTags(m_active, {conceptId});
    } else {
        emit hinted(tr("Select some text or choose a passage first."));
    }
}

void PassageCommands::markLikeLast()
{
    if (!hasSelection())
        return emit hinted(tr("Select some text or choose a passage first."));
    if (markSelection(m_last) && !m_last.isEmpty())
        emit hinted(tr("Highlighted and tagged like the last passage"));
}

void PassageCommands::writeNote(PassageId id, const QString &text)
{
    m_unwritten.clear();
    if (PassageActions(m_notebook).setNote(id, text))
        return; // The notebook has announced it, as it does why not.
    m_unwritten = text;
    m_unwrittenId = id;
    QMetaObject::invokeMethod(
        this, [this, id] { reopenNote(id); }, Qt::QueuedConnection);
}

bool PassageCommands::writeUnwrittenNote()
{
    if (!m_unwritten.isEmpty())
        writeNote(m_unwrittenId, std::exchange(m_unwritten, {}));
    return m_unwritten.isEmpty();
}

/// What could not be written stays open, so that nobody has to type it again.
void PassageCommands::reopenNote(PassageId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid() || m_unwritten.isEmpty())
        return;
    if (!m_cards.cards().edited().isValid())
        m_cards.edit(index);
    if (auto *editor = m_cards.findChild<QPlainTextEdit *>(QStringLiteral("noteEditor")))
        editor->setPlainText(m_unwritten);
}

void PassageCommands::editNote()
{
    if (target().isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    if (hasSelection() && !markSelection({}))
        return;
    if (const QModelIndex index = m_model.indexOf(m_active); index.isValid()) {
        m_cards.scrollTo(index);
        m_cards.edit(index);
    }
}

void PassageCommands::copyQuotation()
{
    const TextRange range = target();
    if (range.isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    const auto citations = notebook::citationsOf(m_notebook.stores());
    if (!citations)
        return;
    const documents::Revision &revision = *m_reading.revision();
    const QString quote = revision.text().mid(range.start(), range.length()).simplified();
    const int paragraph = documents::paragraphAt(revision.blocks(), range.start());
    const QString citation = citations->cite(m_documentId, paragraph);
    QGuiApplication::clipboard()->setText(QStringLiteral("“%1” %2").arg(quote, citation));
    emit hinted(tr("Copied with citation: %1").arg(citation));
}

void PassageCommands::removeActive()
{
    const int row = m_model.indexOf(m_active).row();
    if (!PassageActions(m_notebook).remove(m_active))
        return;
    // The neighbour takes its place, so that several can be removed one after the other.
    if (const int last = m_model.rowCount() - 1; last >= 0)
        activate(markAt(m_model.index(qMin(row, last), 0)).id);
}

void PassageCommands::go(int direction)
{
    const QList<passages::Mark> &marks = m_model.marks();
    if (marks.isEmpty())
        return;
    qsizetype row = m_model.indexOf(m_active).row();
    if (row < 0) {
        const auto after = std::ranges::lower_bound(
            marks, m_reading.caret(), {},
            [](const passages::Mark &mark) { return mark.range.start(); });
        row = after - marks.begin() - (direction > 0 ? 1 : 0);
    }
    row = qBound(qsizetype{0}, row + direction, marks.size() - 1);
    show(marks.at(row).id);
}

void PassageCommands::chooseAmong(const QList<PassageId> &ids, QPoint place)
{
    if (ids.size() == 1)
        return activate(ids.first());
    auto *menu = new QMenu(&m_reading);
    menu->setObjectName(QStringLiteral("passageChooser"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PassageId id : ids) {
        const QString quote = m_model.indexOf(id).data().toString().simplified();
        QString text = menu->fontMetrics().elidedText(quote, Qt::ElideMiddle, 420);
        menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, id] {
            activate(id);
        });
    }
    menu->popup(place);
}

} // namespace telaah::ui
