// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardsPanel.h"

#include "support/FacetMark.h"
#include "support/PlainLabel.h"
#include "support/ShortLabel.h"
#include "views/CardsView.h"
#include "views/KeyMenu.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace telaah::ui {

using passages::Coder;
using vocabulary::Facet;

namespace {

constexpr QChar OpensMenu(0x25bc); ///< Inter has no smaller triangle.
constexpr int MarkSize = 10;

} // namespace

CardsPanel::CardsPanel(
    notebook::Notebook &notebook, CardModel &source, CardListModel &list, QWidget *parent)
    : QWidget(parent)
    , m_notebook(notebook)
    , m_source(source)
    , m_list(list)
    , m_heading(new ShortLabel(Qt::ElideRight))
    , m_sort(new QToolButton)
    , m_words(new QLineEdit)
    , m_filter(new QToolButton)
    , m_conditions(new QVBoxLayout)
    , m_cards(new CardsView)
{
    setObjectName(QStringLiteral("rightPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(250);
    m_heading->setObjectName(QStringLiteral("cardsHeading"));
    m_words->setObjectName(QStringLiteral("cardFilter"));
    m_words->setClearButtonEnabled(true);
    m_cards->setObjectName(QStringLiteral("cards"));
    m_cards->setModel(&m_list);
    for (QToolButton *button : {m_sort, m_filter}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new KeyMenu(button));
        // Where the menu took the mouse from it, nobody tells the button that it has left.
        connect(button->menu(), &QMenu::aboutToHide, button, [button] {
            button->setAttribute(Qt::WA_UnderMouse, false);
            button->update();
        });
    }
    m_sort->setObjectName(QStringLiteral("cardSort"));
    m_filter->setObjectName(QStringLiteral("cardFilterMenu"));
    layOut();
    connectParts();
}

void CardsPanel::layOut()
{
    m_heading->setContentsMargins(12, 14, 0, 6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 10, 0);
    head->setSpacing(4);
    head->addWidget(m_heading, 1);
    head->addWidget(m_sort, 0, Qt::AlignBottom);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(10, 2, 10, 2);
    field->setSpacing(4);
    field->addWidget(m_words, 1);
    field->addWidget(m_filter);
    m_conditions->setContentsMargins(10, 2, 10, 0);
    m_conditions->setSpacing(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(field);
    layout->addLayout(m_conditions);
    layout->addWidget(m_cards, 1);
}

void CardsPanel::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        CardFilter filter = m_list.filter();
        filter.words = words.simplified();
        m_list.setFilter(filter);
    });
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &CardsPanel::fillFilterMenu);
    connect(m_sort->menu(), &QMenu::aboutToShow, this, &CardsPanel::fillSortMenu);
    connect(&m_list, &CardListModel::filterChanged, this, &CardsPanel::update);
    connect(&m_list, &CardListModel::orderChanged, this, &CardsPanel::update);
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&m_list),
          static_cast<QAbstractItemModel *>(&m_source)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &CardsPanel::updateHeading);
        connect(model, &QAbstractItemModel::rowsInserted, this, &CardsPanel::updateHeading);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &CardsPanel::updateHeading);
    }
    connect(
        m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CardsPanel::updateHeading);
    m_words->installEventFilter(this);
}

void CardsPanel::setLook(const Look &look)
{
    m_look = look;
    m_list.setLanguage(look.language);
    m_cards->setLook(look);
    updateConditions();
}

void CardsPanel::retranslate()
{
    m_cards->setAccessibleName(tr("Passages"));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter the cards by words in the quote or the note"));
    m_filter->setText(tr("Filter") + QLatin1Char(' ') + OpensMenu);
    m_filter->setAccessibleName(tr("Filter by facet, concept, reader or note"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_sort->setToolTip(tr("In which order the cards are listed"));
    update();
}

void CardsPanel::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool CardsPanel::clearFilter()
{
    const bool isFiltered = !m_list.filter().isEmpty();
    m_list.setFilter({});
    return isFiltered;
}

void CardsPanel::update()
{
    // The same words otherwise spaced stay as they are typed.
    if (m_words->text().simplified() != m_list.filter().words)
        m_words->setText(m_list.filter().words);
    //: On the button that opens a menu; %1 is such as "Position"
    m_sort->setText(
        tr("Sort: %1").arg(plainLabel(nameOf(m_list.order()))) + QLatin1Char(' ') + OpensMenu);
    m_sort->setAccessibleName(tr("Sort: %1").arg(nameOf(m_list.order())));
    updateHeading();
    updateConditions();
}

void CardsPanel::updateHeading()
{
    const bool isFiltered = !m_list.filter().isEmpty();
    const QLocale locale = m_look.locale();
    const QString all = locale.toString(m_source.rowCount());
    const QString shown = locale.toString(m_list.rowCount());
    //: How many cards are shown, such as "3 of 34"
    const QString count = isFiltered ? tr("%1 of %2").arg(shown, all) : all;
    //: Of the cards that are shown, such as "3 of 34 chosen"
    const QString chosen =
        tr("%1 of %2 chosen").arg(locale.toString(m_cards->selectedCount()), shown);
    const bool areChosen = m_cards->selectedCount() > 1;
    m_heading->setText(
        areChosen ? chosen.toUpper()
                  : QStringLiteral("%1 · %2").arg(tr("Passages").toUpper(), count));
    m_cards->setAccessibleDescription(areChosen ? chosen : QString());
    m_cards->setEmptyText(
        isFiltered && m_source.rowCount() > 0
            ? tr("No passage fits. Esc shows all of them again.")
            : tr("No passages yet. Select some words in the text, then press T, A or F to tag "
                 "them."));
}

void CardsPanel::updateConditions()
{
    while (QLayoutItem *item = m_conditions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was clicked.
        delete item;
    }
    for (const Condition &condition : conditions()) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("cardCondition"));
        button->setText(plainLabel(condition.text) + QStringLiteral("  ×"));
        if (condition.facet > 0)
            dress(*button, condition.facet);
        button->setToolTip(tr("Filter by this no longer"));
        button->setAccessibleName(tr("%1: filter by this no longer").arg(condition.text));
        const CardFilter without = condition.without;
        connect(
            button, &QToolButton::clicked, this, [this, without] { m_list.setFilter(without); });
        m_conditions->addWidget(button, 0, Qt::AlignLeft);
    }
}

/// With the mark and the colours of its facet, as the tags on the cards.
void CardsPanel::dress(QToolButton &button, int facet) const
{
    const FacetColours colours = m_look.reading.facet(facet);
    QPixmap mark(QSize(MarkSize, MarkSize) * devicePixelRatioF());
    mark.setDevicePixelRatio(devicePixelRatioF());
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFacetMark(painter, QRect(1, 1, MarkSize - 2, MarkSize - 2), facet, colours.line);
    button.setIcon(mark);
    button.setIconSize({MarkSize, MarkSize});
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setStyleSheet(QStringLiteral("#cardCondition { background: %1; color: %2; }")
                             .arg(colours.fill.name(), m_look.reading.ink.name()));
}

QList<CardsPanel::Condition> CardsPanel::conditions() const
{
    const CardFilter &filter = m_list.filter();
    QList<Condition> conditions;
    const auto add = [&](const QString &text, auto member, int facet = 0) {
        CardFilter without = filter;
        without.*member = {};
        conditions.append({text, without, facet});
    };
    for (const Facet &facet : m_source.facets()) {
        if (facet.ordinal == filter.facet)
            add(m_look.label(facet.label), &CardFilter::facet, facet.ordinal);
    }
    if (const auto tag = m_source.tagOf(filter.conceptId))
        add(m_look.label(tag->label), &CardFilter::conceptId, tag->facet);
    if (filter.coderId.isValid())
        add(nameOf(filter.coderId), &CardFilter::coderId);
    if (filter.hasNote)
        add(tr("With a note"), &CardFilter::hasNote);
    return conditions;
}

QString CardsPanel::nameOf(CoderId coderId) const
{
    const auto coders = m_notebook.stores().coders.all().value_or(QList<Coder>());
    const auto coder = std::ranges::find(coders, coderId, &Coder::id);
    return coder == coders.end() ? QString() : coder->name;
}

QString CardsPanel::nameOf(const CardOrder &order) const
{
    switch (order.by) {
    case CardOrder::By::Position:
        return tr("Position");
    case CardOrder::By::Newest:
        return tr("Newest");
    case CardOrder::By::Facet:
        break;
    }
    const auto facet = std::ranges::find(m_source.facets(), order.facetId, &Facet::id);
    return facet == m_source.facets().end() ? QString() : m_look.label(facet->label);
}

/// From the words on to what they have found, and back out.
bool CardsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Once the field shows its caret, so that no key has to wait for it.
    if (watched == m_words && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(&m_list, &CardListModel::prepareForWords, Qt::QueuedConnection);
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        m_cards->setFocus();
        if (!m_cards->currentIndex().isValid() && m_list.rowCount() > 0)
            m_cards->setCurrentIndex(m_list.index(0));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void CardsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!clearFilter())
        emit escaped();
}

} // namespace telaah::ui
