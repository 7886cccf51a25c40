// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SearchPanel.h"

#include "support/NamedButton.h"
#include "views/OtherNamesSwitch.h"
#include "views/QueryField.h"
#include "views/SavedQueryButton.h"
#include "views/SearchDelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolButton>

namespace telaah::ui {

using notebook::LibrarySearch;
using notebook::SearchFind;
using notebook::SearchReply;

namespace {

const QString OrderKey = QStringLiteral("search/order");

} // namespace

SearchPanel::SearchPanel(
    notebook::Notebook &notebook, LibrarySearch &library, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_settings(settings)
    , m_field(new QueryField)
    , m_exact(new QToolButton)
    , m_saved(new SavedQueryButton(notebook))
    , m_otherNames(new OtherNamesSwitch)
    , m_problem(new QLabel)
    , m_summaryRow(new QWidget)
    , m_suggestion(new QPushButton)
    , m_smallLetters(new QPushButton)
    , m_summary(new QLabel)
    , m_order(new QComboBox)
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
    m_smallLetters->setObjectName(QStringLiteral("searchSmallLetters"));
    for (QPushButton *button : {m_suggestion, m_smallLetters}) {
        button->setFlat(true);
        button->installEventFilter(this);
    }
    m_order->setObjectName(QStringLiteral("searchOrder"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents); // Also in another language.
    for (const auto order : {SearchModel::Order::BestFirst, SearchModel::Order::ByPlace})
        m_order->addItem(QString(), static_cast<int>(order));
    m_order->setCurrentIndex(std::max(0, m_order->findData(m_settings.value(OrderKey, 0).toInt())));
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
    auto *summary = new QHBoxLayout(m_summaryRow); // Hidden, a layout alone would keep its height.
    summary->setContentsMargins(0, 0, 0, 0);
    summary->setSpacing(6);
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_order, 0, Qt::AlignTop);
    words->addWidget(m_problem);
    words->addWidget(m_summaryRow);
    words->addWidget(m_suggestion, 0, Qt::AlignLeft);
    words->addWidget(m_smallLetters, 0, Qt::AlignLeft);
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
        const bool isAllWanted = m_isAllWanted;
        ask();
        m_entered = entered;
        m_isAllWanted = isAllWanted;
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
    connect(m_suggestion, &QPushButton::clicked, this, [this] { use(m_reply.suggestion); });
    connect(m_smallLetters, &QPushButton::clicked, this, [this] { use(m_reply.inSmallLetters); });
    connect(m_order, &QComboBox::activated, this, &SearchPanel::takeOrder);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::follow);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(m_tagAll, &QPushButton::clicked, this, &SearchPanel::wantAll);
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
    m_isAllWanted = false;
    m_otherNames->follow(m_field->text());
    m_library.ask(notebook::SearchQuestion{
        .text = m_field->text(),
        .caret = m_field->cursorPosition(),
        .isExact = m_exact->isChecked(),
        .withOtherNames = m_otherNames->isOn(),
        .language = m_look.language});
}

/// Whether the hits are of what is asked for now.
bool SearchPanel::isAnswered() const
{
    const notebook::SearchQuestion &answered = m_reply.question;
    return answered.text == m_field->text() && answered.isExact == m_exact->isChecked()
        && answered.withOtherNames == m_otherNames->isOn();
}

/// Whoever is fast means the hits of what was typed, not of what was typed before.
void SearchPanel::wantAll()
{
    m_isAllWanted = !isAnswered();
    if (!m_isAllWanted && m_tagAll->isEnabled())
        emit allWanted();
}

/// The hit that was current stays so if it is still there.
void SearchPanel::show(const SearchReply &reply)
{
    const SearchFind *before = m_model.findAt(m_list->currentIndex().row());
    const std::optional<SearchFind> current = before ? std::optional(*before) : std::nullopt;
    const bool isSameQuestion = reply.question.text == m_reply.question.text;
    m_reply = reply;
    fill(reply, isSameQuestion ? current : std::nullopt);
    emit listed();
    if (!m_list->currentIndex().isValid())
        emit forgotten();
    m_field->setMisunderstood(
        reply.misunderstanding ? std::optional(reply.misunderstanding->place) : std::nullopt);
    m_saved->setQuery(
        reply.question.text, reply.question.isExact, !reply.misunderstanding.has_value());
    m_otherNames->setNames(reply.otherNames, reply.ambiguousNames);
    showWords();
    if (!isAnswered())
        return;
    if (std::exchange(m_isAllWanted, false))
        return wantAll();
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

void SearchPanel::takeOrder()
{
    const int order = m_order->currentData().toInt();
    m_settings.setValue(OrderKey, order);
    const SearchFind *current = m_model.findAt(m_list->currentIndex().row());
    fill(m_reply, current ? std::optional(*current) : std::nullopt);
}

/// `current` is in sight if it is there.
void SearchPanel::fill(const SearchReply &reply, const std::optional<SearchFind> &current)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_model.setOrder(static_cast<SearchModel::Order>(m_order->currentData().toInt()));
    m_model.setReply(reply);
    for (int row = 0; current && row < m_model.rowCount(); ++row) {
        const SearchFind *find = m_model.findAt(row);
        if (find && find->documentId == current->documentId && find->span == current->span
            && find->passageId == current->passageId && find->kind == current->kind) {
            m_list->setCurrentIndex(m_model.index(row));
            m_list->scrollTo(m_model.index(row));
        }
    }
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask(); // The notebook may have changed meanwhile.
}

} // namespace telaah::ui
