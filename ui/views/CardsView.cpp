// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardsView.h"

#include "views/CardsAccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace telaah::ui {

namespace {

constexpr int AverageHeight = 118;
constexpr int Margin = 10;

} // namespace

CardsView::CardsView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new CardDelegate(this))
{
    CardsAccessible::install();
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    viewport()->setMouseTracking(true);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    connect(m_delegate, &CardDelegate::aged, viewport(), qOverload<>(&QWidget::update));
    connect(m_delegate, &CardDelegate::editedChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            dataChanged(index, index, {});
        updateEditorGeometries();
    });
}

void CardsView::setLook(const Look &look)
{
    m_delegate->setLook(look);
    forgetHeights();
}

void CardsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CardsView::finishEditing()
{
    const QModelIndex edited = m_delegate->edited();
    if (QWidget *editor = indexWidget(edited)) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool CardsView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isWanted = trigger == AllEditTriggers || editTriggers().testFlag(trigger);
    if (!index.isValid() || !isWanted || index.flags().testFlag(Qt::ItemIsEditable))
        return QAbstractItemView::edit(index, trigger, event);
    emit editRefused();
    return true;
}

void CardsView::setModel(QAbstractItemModel *newModel)
{
    QAbstractItemView::setModel(newModel);
    if (newModel)
        connect(
            newModel, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                removeHeights(first, last - first + 1);
            });
    forgetHeights();
}

int CardsView::cardWidth() const
{
    return viewport()->width() - 2 * Margin;
}

int CardsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QStyleOptionViewItem CardsView::optionFor(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {
        Margin, Margin + m_heights.top(row) - verticalOffset(), cardWidth(), m_heights.height(row)};
    return option;
}

QRect CardsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return optionFor(index.row()).rect;
}

QModelIndex CardsView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset() - Margin;
    if (!model() || m_heights.size() == 0 || y < 0 || y >= m_heights.total())
        return {};
    return model()->index(static_cast<int>(m_heights.indexAt(y)), 0);
}

void CardsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    // Cards above that come into sight only now take their heights first, or they would push it
    // out.
    for (int row = index.row(), room = viewport()->height(); row >= 0 && room > 0; --row) {
        measure(row);
        room -= m_heights.height(row);
    }
    updateGeometries();
    const QRect rect = visualRect(index);
    const int page = viewport()->height();
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(verticalOffset() + rect.center().y() - page / 2);
    else if (rect.top() < Margin || hint == PositionAtTop)
        verticalScrollBar()->setValue(verticalOffset() + rect.top() - Margin);
    else if (const int below = rect.bottom() + Margin - page; below > 0)
        verticalScrollBar()->setValue(verticalOffset() + qMin(below, rect.top()));
    viewport()->update();
}

QModelIndex CardsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!model() || model()->rowCount() == 0)
        return {};
    const int last = model()->rowCount() - 1;
    const int row = currentIndex().row();
    const int page = qMax(1, viewport()->height() / AverageHeight);
    const auto target = [&] {
        switch (action) {
        case MoveUp:
        case MovePrevious:
        case MoveLeft:
            return row - 1;
        case MoveDown:
        case MoveNext:
        case MoveRight:
            return row + 1;
        case MovePageUp:
            return row - page;
        case MovePageDown:
            return row + page;
        case MoveHome:
            return 0;
        case MoveEnd:
            return last;
        }
        Q_UNREACHABLE();
    }();
    return model()->index(qBound(0, target, last), 0);
}

bool CardsView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

/// One range from the first to the last, however many cards lie between.
void CardsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (m_heights.size() == 0)
        return;
    const int shift = verticalOffset() - Margin;
    const auto rowAt = [&](int y) { return static_cast<int>(m_heights.indexAt(y + shift)); };
    const QModelIndex first = model()->index(rowAt(rect.top()), 0);
    const QModelIndex last = model()->index(rowAt(rect.bottom()), 0);
    selectionModel()->select(QItemSelection(first, last), flags);
}

/// What the program makes current is the only one chosen, whatever keys somebody holds down. Of a
/// key or a click, newer versions of Qt ask again without its event.
QItemSelectionModel::SelectionFlags CardsView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event || m_isInInput ? QAbstractItemView::selectionCommand(index, event)
                                : QItemSelectionModel::ClearAndSelect;
}

int CardsView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

/// Of what is in sight: a hundred thousand rectangles would take seconds.
QRegion CardsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect sight = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        const QRect first = visualRect(range.topLeft());
        // What marks a chosen card is drawn around it.
        region += first.united(visualRect(range.bottomRight())).adjusted(-4, -4, 4, 4) & sight;
    }
    return region;
}

void CardsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_heights.size() == 0) {
        painter.setPen(m_delegate->look().appearance.muted);
        painter.drawText(
            viewport()->rect().adjusted(24, 24, -24, -24),
            Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    measureInSight();
    if (hasFocus() && !currentIndex().isValid()) {
        painter.setPen(QPen(m_delegate->look().appearance.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    const int top = event->rect().top() + verticalOffset() - Margin;
    for (auto row = static_cast<int>(m_heights.indexAt(qMax(0, top))); row < m_heights.size();
         ++row) {
        QStyleOptionViewItem option = optionFor(row);
        if (option.rect.top() > event->rect().bottom())
            break;
        const QModelIndex index = model()->index(row, 0);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, row == m_hoveredRow);
        m_delegate->paint(&painter, option, index);
    }
}

void CardsView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_isMeasured.fill(false);
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void CardsView::updateGeometries()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, m_heights.total() + 2 * Margin - page));
    QAbstractItemView::updateGeometries();
}

void CardsView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.size(); ++row)
        m_isMeasured[row] = false;
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void CardsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    insertHeights(start, end - start + 1);
    QAbstractItemView::rowsInserted(parent, start, end);
}

/// Without this the neighbour would become current, and the next key act on it.
void CardsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (start <= row && row <= end)
        selectionModel()->clearCurrentIndex();
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void CardsView::reset()
{
    QAbstractItemView::reset();
    forgetHeights();
}

void CardsView::forgetHeights()
{
    const int count = model() ? model()->rowCount() : 0;
    m_heights = HeightTree(std::vector<int>(static_cast<size_t>(count), AverageHeight));
    m_isMeasured.fill(false, count);
    updateGeometries();
    viewport()->update();
}

void CardsView::insertHeights(int start, int count)
{
    m_heights.insert(start, count, AverageHeight);
    m_isMeasured.insert(start, count, false);
    updateGeometries();
    viewport()->update();
}

void CardsView::removeHeights(int start, int count)
{
    m_heights.remove(start, count);
    m_isMeasured.remove(start, count);
    updateGeometries();
    viewport()->update();
}

/// Gives the cards in sight their heights; the first of them stays where it is.
void CardsView::measureInSight()
{
    bool isChanged = false;
    const int page = viewport()->height();
    for (auto row = static_cast<int>(m_heights.indexAt(qMax(0, verticalOffset() - Margin)));
         row < m_heights.size() && optionFor(row).rect.top() < page; ++row)
        isChanged = measure(row) || isChanged;
    if (isChanged)
        updateGeometries();
}

bool CardsView::measure(int row)
{
    if (m_isMeasured.at(row))
        return false;
    m_isMeasured[row] = true;
    const int height = m_delegate->sizeHint(optionFor(row), model()->index(row, 0)).height();
    if (height == m_heights.height(row))
        return false;
    m_heights.setHeight(row, height);
    return true;
}

} // namespace telaah::ui
