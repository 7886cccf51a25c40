// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SearchPanel.h"

#include "support/NamedButton.h"
#include "views/OtherNamesSwitch.h"
#include "views/QueryField.h"
#include "views/SavedQueryButton.h"
#include "views/SearchDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace telaah::ui {

using notebook::LibrarySearch;
using notebook::SearchFind;
using notebook::SearchReply;

SearchPanel::SearchPanel(notebook::Notebook &notebook, LibrarySearch &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_field(new QueryField)
    , m_exact(new QToolButton)
    , m_saved(new SavedQueryButton(notebook))
    , m_otherNames(new OtherNamesSwitch)
    , m_problem(new QLabel)
    , m_suggestion(new QPushButton)
    , m_summary(new QLabel)
    , m_list(new QListView)
    , m_delegate(new SearchDelegate(this))
    , m_tagAll(new QPushButton)
    , m_concordance(new QPushButton)
{
    setObjectName(QStringLiteral("searchPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_exact->setObjectName(QStringLiteral("searchExact"));
    makeSwitch(*m_exact);
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_suggestion->setObjectName(QStringLiteral("searchSuggestion"));
    m_suggestion->setFlat(true);
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    for (QLabel *label : {m_problem, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true); // How many lines a row takes depends on the width.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_tagAll->setObjectName(QStringLiteral("tagAllHits"));
    m_concordance->setObjectName(QStringLiteral("showInConcordance"));
    layOut();
    connectParts();
    retranslate();
}

void SearchPanel::layOut()
{
    auto *query = new QHBoxLayout;
    query->setContentsMargins(14, 0, 8, 6);
    query->setSpacing(2);
    query->addWidget(m_field, 1);
    query->addWidget(m_exact);
    query->addWidget(m_saved);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(18, 0, 12, 6);
    words->setSpacing(4);
    words->addWidget(m_problem);
    words->addWidget(m_summary);
    words->addWidget(m_suggestion, 0, Qt::AlignLeft);
    words->addWidget(m_otherNames);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 8, 14, 12);
    buttons->setSpacing(6);
    buttons->addWidget(m_tagAll, 1);
    buttons->addWidget(m_concordance, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(query);
    layout->addLayout(words);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_field);
}

void SearchPanel::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::ask);
    connect(m_field, &QueryField::moved, this, &SearchPanel::move);
    connect(m_field, &QueryField::entered, this, &SearchPanel::pressEnter);
    connect(m_field, &QueryField::escaped, this, &SearchPanel::escaped);
    connect(m_exact, &QToolButton::toggled, this, &SearchPanel::ask);
    connect(m_otherNames, &OtherNamesSwitch::toggled, this, [this] {
        // It may be an answer that switches it off, which Enter is waiting for.
        const auto entered = m_entered;
        ask();
        m_entered = entered;
    });
    connect(&m_library, &LibrarySearch::answered, this, &SearchPanel::show);
    connect(&m_library, &LibrarySearch::changed, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&m_library, &LibrarySearch::progressed, this, &SearchPanel::showWords);
    connect(m_saved, &SavedQueryButton::used, this, [this](const QString &text, bool isExact) {
        m_exact->setChecked(isExact);
        m_field->setText(text);
        m_field->setFocus();
    });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_field->setText(m_reply.suggestion);
        m_field->setFocus();
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::follow);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(m_tagAll, &QPushButton::clicked, this, &SearchPanel::allWanted);
    connect(m_concordance, &QPushButton::clicked, this, &SearchPanel::concordanceWanted);
}

void SearchPanel::setLook(const Look &look)
{
    const bool speaksAnother = m_look.language != look.language;
    m_look = look;
    m_delegate->setLook(look);
    m_list->viewport()->update();
    if (speaksAnother && isVisible())
        ask();
}

void SearchPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Search everywhere"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->retranslate();
    m_exact->setText(tr("Exact"));
    m_exact->setToolTip(tr("Only the letters as written: no other forms and spellings"));
    m_exact->setAccessibleName(tr("Exact: only the letters as written"));
    m_saved->retranslate();
    m_otherNames->retranslate();
    m_list->setAccessibleName(tr("Hits"));
    m_tagAll->setToolTip(
        tr("Marks and tags the words that were found; where several words stand apart, the whole "
           "sentences that they are in"));
    m_concordance->setText(tr("Concordance"));
    m_concordance->setToolTip(tr("The words in a column, with what stands beside them"));
    m_model.retranslate();
    showWords();
}

void SearchPanel::enter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::enterHits()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QString SearchPanel::text() const
{
    return m_field->text();
}

bool SearchPanel::isExact() const
{
    return m_exact->isChecked();
}

bool SearchPanel::hasOtherNames() const
{
    return m_otherNames->isOn();
}

QList<SearchFind> SearchPanel::taggable() const
{
    QList<SearchFind> finds;
    for (const SearchFind &find : m_model.finds()) {
        if (notebook::canBeTagged(find))
            finds.append(find);
    }
    return finds;
}

bool SearchPanel::isListingAll() const
{
    return !m_reply.isMore && m_reply.total <= m_reply.finds.size();
}

void SearchPanel::ask()
{
    m_entered.reset();
    m_otherNames->follow(m_field->text());
    m_library.ask(notebook::SearchQuestion{
        .text = m_field->text(),
        .caret = m_field->cursorPosition(),
        .isExact = m_exact->isChecked(),
        .withOtherNames = m_otherNames->isOn(),
        .language = m_look.language});
}

/// The hit that was current stays so if it is still there.
void SearchPanel::show(const SearchReply &reply)
{
    const SearchFind *before = m_model.findAt(m_list->currentIndex().row());
    const std::optional<SearchFind> current = before ? std::optional(*before) : std::nullopt;
    const bool isSameQuestion = reply.question.text == m_reply.question.text;
    m_reply = reply;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model.setReply(reply);
        for (int row = 0; current && isSameQuestion && row < m_model.rowCount(); ++row) {
            const SearchFind *find = m_model.findAt(row);
            if (find && find->documentId == current->documentId && find->span == current->span
                && find->passageId == current->passageId && find->kind == current->kind)
                m_list->setCurrentIndex(m_model.index(row));
        }
    }
    if (!m_list->currentIndex().isValid())
        emit forgotten();
    m_field->setMisunderstood(
        reply.misunderstanding ? std::optional(reply.misunderstanding->place) : std::nullopt);
    m_saved->setQuery(
        reply.question.text, reply.question.isExact, !reply.misunderstanding.has_value());
    m_otherNames->setNames(reply.otherNames, reply.ambiguousNames);
    showWords();
    if (reply.question.text != m_field->text())
        return;
    if (const auto entered = std::exchange(m_entered, std::nullopt))
        return pressEnter(*entered);
    if (reply.question.caret == m_field->cursorPosition())
        m_field->offer(reply.completion);
    if (!m_field->isOffering())
        return;
    // What is being completed cannot be right yet.
    m_problem->hide();
    m_field->setMisunderstood(std::nullopt);
}

/// The first step goes to the first hit; what is above it, by going up from there.
void SearchPanel::move(int distance)
{
    const int current = m_list->currentIndex().row();
    int row = -1;
    if (current >= 0)
        row = m_model.choosableFrom(current + distance, distance);
    else if (distance > 0)
        row = m_model.firstFind() >= 0 ? m_model.firstFind() : m_model.choosableFrom(0, 1);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

void SearchPanel::follow(const QModelIndex &index)
{
    if (m_isFilling || !index.isValid())
        return;
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (const SearchFind *find = m_model.findAt(index.row()))
        emit previewed(*find);
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (const auto *found = m_model.conceptAt(index.row()))
        emit conceptChosen(found->id);
    else if (const SearchFind *find = m_model.findAt(index.row()))
        emit chosen(*find);
}

/// Whoever types fast means the first hit of what was typed, not of what was typed before.
void SearchPanel::pressEnter(Qt::KeyboardModifiers modifiers)
{
    if (m_reply.question.text != m_field->text()) {
        m_entered = modifiers;
        return;
    }
    QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        const int first = m_model.firstFind() >= 0 ? m_model.firstFind()
                                                   : m_model.choosableFrom(0, 1);
        if (first < 0)
            return;
        index = m_model.index(first);
        m_list->setCurrentIndex(index);
    }
    const SearchFind *find = m_model.findAt(index.row());
    if (!modifiers.testFlag(Qt::ControlModifier))
        choose(index);
    else if (find)
        emit tagWanted(*find);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            emit escaped();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pressEnter(key->modifiers());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask(); // The notebook may have changed meanwhile.
}

} // namespace telaah::ui
