// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/QueryField.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace telaah::ui {

using queries::Completion;

namespace {

constexpr int MostRows = 8;
constexpr int PreferredWidth = 440;
constexpr int Margin = 12; ///< To the edge of the window.

/// The key to type, and what it is called.
QString textOf(const Completion::Candidate &candidate)
{
    QString text = candidate.text;
    for (const QString &name : {candidate.label, candidate.alias}) {
        if (!name.isEmpty())
            text += QStringLiteral("   ") + name;
    }
    return text;
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStandardItemModel(this))
{
    setClearButtonEnabled(true);
    setMaxLength(20'000); // More than a query can have, so that it is told what is wrong with it.
    connect(this, &QLineEdit::textEdited, this, &QueryField::hideOffer);
}

/// A line edit has formats for what an input method composes only; an event without text sets them.
void QueryField::setMisunderstood(std::optional<text::TextRange> place)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (place) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(palette().color(QPalette::Link));
        format.setBackground(palette().color(QPalette::Highlight));
        const auto start = static_cast<int>(std::min(place->start(), text().size()));
        const auto end = static_cast<int>(std::min(place->end(), text().size()));
        attributes.append(
            {QInputMethodEvent::TextFormat, start - cursorPosition(), end - start, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryField::offer(const Completion &completion)
{
    m_completion = completion;
    const auto isTyped = [&](const Completion::Candidate &candidate) {
        return candidate.text
            == text().mid(completion.replaced.start(), completion.replaced.length());
    };
    // What stands there already helps nobody on.
    if (!hasFocus() || completion.candidates.isEmpty()
        || std::ranges::any_of(completion.candidates, isTyped))
        return hideOffer();
    makeList();
    m_offered->clear();
    for (const Completion::Candidate &candidate : completion.candidates) {
        auto *item = new QStandardItem(textOf(candidate));
        item->setEditable(false);
        m_offered->appendRow(item);
    }
    placeList();
    m_list->show();
    m_list->raise();
    // A word may be meant as such; a value is asked for.
    mark(completion.kind == Completion::Kind::Field ? -1 : 0);
}

bool QueryField::isOffering() const
{
    return m_list && m_list->isVisible();
}

void QueryField::retranslate()
{
    if (m_list)
        m_list->setAccessibleName(tr("What may be meant"));
}

void QueryField::makeList()
{
    if (m_list)
        return;
    m_list = new QListView(window());
    m_list->setObjectName(QStringLiteral("queryOffers"));
    m_list->setModel(m_offered);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QObject::destroyed, m_list, &QObject::deleteLater);
    retranslate();
}

void QueryField::placeList()
{
    const int rows = std::min(m_offered->rowCount(), MostRows);
    const int height = rows * (m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() + 2;
    const QPoint below = mapTo(window(), QPoint(0, this->height() + 1));
    const int room = window()->width() - below.x() - Margin;
    const int width = std::min(std::max(this->width(), PreferredWidth), room);
    m_list->setGeometry(below.x(), below.y(), width, height);
}

void QueryField::hideOffer()
{
    if (!isOffering())
        return;
    m_list->hide();
    setAccessibleDescription({});
}

/// Focus stays in the field, so that is where a screen reader hears what Enter would take.
void QueryField::mark(int row)
{
    const QModelIndex index = m_offered->index(row, 0);
    m_list->setCurrentIndex(index);
    setAccessibleDescription(index.data().toString());
}

void QueryField::take(int row)
{
    const int wanted = std::max(row, 0);
    if (wanted >= m_completion.candidates.size())
        return;
    const QString &put = m_completion.candidates.at(wanted).text;
    const bool goesOn = put.endsWith(u':');
    const text::TextRange replaced = m_completion.replaced;
    hideOffer();
    setSelection(static_cast<int>(replaced.start()), static_cast<int>(replaced.length()));
    insert(goesOn ? put : put + u' ');
    setFocus();
}

bool QueryField::handleOffered(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        hideOffer();
        return true;
    case Qt::Key_Tab:
        take(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        take(row);
        return true;
    case Qt::Key_Down:
        mark(std::min(row + 1, m_offered->rowCount() - 1));
        return true;
    case Qt::Key_Up:
        mark(std::max(row - 1, 0));
        return true;
    default:
        return false;
    }
}

/// Tab would go elsewhere before keyPressEvent() hears of it.
bool QueryField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isOffering()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && handleOffered(Qt::Key_Tab))
            return true;
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    if (isOffering() && handleOffered(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        return emit escaped();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit entered(event->modifiers());
    case Qt::Key_Down:
        return emit moved(1);
    case Qt::Key_Up:
        return emit moved(-1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QueryField::focusOutEvent(QFocusEvent *event)
{
    hideOffer();
    QLineEdit::focusOutEvent(event);
}

} // namespace telaah::ui
