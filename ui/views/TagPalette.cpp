// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/TagPalette.h"

#include "views/MatchDelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace telaah::ui {

using vocabulary::Concept;
using vocabulary::ConceptSearch;
using vocabulary::Facet;
using vocabulary::Match;

namespace {

constexpr int PreferredWidth = 640;
constexpr int RowsShown = 7;
constexpr int Distance = 8; ///< From what the palette is opened for.

} // namespace

TagPalette::TagPalette(QWidget *parent)
    : QFrame(parent)
    , m_typed(new QLineEdit)
    , m_quote(new QLabel)
    , m_columnArea(new QWidget)
    , m_hint(new QLabel)
{
    setObjectName(QStringLiteral("tagPalette"));
    m_typed->setObjectName(QStringLiteral("tagPaletteSearch"));
    m_typed->installEventFilter(this);
    m_quote->setObjectName(QStringLiteral("paletteHint"));
    m_hint->setObjectName(QStringLiteral("paletteHint"));
    m_quote->setTextFormat(Qt::PlainText);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 14, 0);
    head->setSpacing(8);
    head->addWidget(m_typed, 3);
    head->addWidget(m_quote, 2, Qt::AlignRight);
    auto *columns = new QHBoxLayout(m_columnArea);
    columns->setContentsMargins(0, 8, 0, 4);
    columns->setSpacing(0);
    m_hint->setContentsMargins(14, 6, 14, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_columnArea, 1);
    layout->addWidget(m_hint);

    connect(m_typed, &QLineEdit::textChanged, this, &TagPalette::search);
    hide();
    retranslate();
}

void TagPalette::setLook(const Look &look)
{
    m_look = look;
    setVocabulary(m_facets, m_concepts);
}

void TagPalette::setVocabulary(const QList<Facet> &facets, const QList<Concept> &concepts)
{
    m_facets = facets;
    m_concepts = concepts;
    m_isStale = true;
    if (isVisible())
        makeColumns();
}

void TagPalette::makeColumns()
{
    m_isStale = false;
    m_search = ConceptSearch(m_concepts, m_look.language);
    m_labels.clear();
    for (const Concept &entry : std::as_const(m_concepts))
        m_labels.insert(entry.id, m_look.label(entry.label));
    qDeleteAll(m_columnArea->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_columns.clear();
    m_current = 0;
    for (const Facet &facet : std::as_const(m_facets))
        m_columns.append(makeColumn(facet));
    retranslate();
}

TagPalette::Column TagPalette::makeColumn(const Facet &facet)
{
    auto *area = new QWidget(m_columnArea);
    Column column{facet,
                  new QLabel,
                  new QLabel,
                  new QListView,
                  new MatchListModel(area),
                  new MatchDelegate(area)};
    column.heading->setObjectName(QStringLiteral("columnHeading"));
    column.heading->setContentsMargins(10, 2, 10, 4);
    column.nothing->setObjectName(QStringLiteral("columnHeading"));
    column.nothing->setContentsMargins(10, 2, 10, 4);
    column.delegate->setLook(m_look, facet.ordinal);
    column.list->setObjectName(QStringLiteral("matches.") + facet.key);
    column.list->setModel(column.model);
    column.list->setItemDelegate(column.delegate);
    column.list->setUniformItemSizes(true);
    column.list->setFocusPolicy(Qt::NoFocus);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.list->setAccessibleName(m_look.label(facet.label));
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column.heading);
    layout->addWidget(column.nothing);
    layout->addWidget(column.list, 100);
    layout->addStretch(1);
    m_columnArea->layout()->addWidget(area);
    const qsizetype number = m_columns.size();
    connect(column.list, &QListView::clicked, this, [this, number](const QModelIndex &index) {
        setCurrentColumn(number);
        m_columns.at(number).list->setCurrentIndex(index);
        choose(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    return column;
}

void TagPalette::retranslate()
{
    m_typed->setPlaceholderText(tr("Type the name of a theme, actor or forum"));
    m_typed->setAccessibleName(tr("Find a concept to tag with"));
    m_hint->setText(
        tr("↵ tag    Ctrl ↵ tag and continue    ↑ ↓ choose    Tab next facet    Esc close"));
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        labelColumn(m_columns.at(i), static_cast<int>(i) + 1);
}

void TagPalette::labelColumn(const Column &column, int number) const
{
    //: Heading of a column in the tag palette: name of a facet, and the key that leads there
    column.heading->setText(
        tr("%1   Ctrl %2").arg(m_look.label(column.facet.label).toUpper()).arg(number));
    column.nothing->setText(tr("nothing fits"));
}

void TagPalette::openFor(
    const QString &quote, const QRect &place, const QString &facetKey,
    const QList<ConceptId> &recent)
{
    if (m_isStale)
        makeColumns();
    m_recent = recent;
    m_preferred = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).facet.key == facetKey)
            m_preferred = i;
    }
    m_typed->clear();
    search();
    const QString shown = quote.simplified();
    placeBeside(place);
    m_quote->setText(m_quote->fontMetrics().elidedText(
        QStringLiteral("“%1”").arg(shown.left(200)), Qt::ElideRight, width() * 2 / 5));
    m_before = QApplication::focusWidget();
    show();
    raise();
    m_typed->setFocus(Qt::PopupFocusReason);
    emit opened();
}

void TagPalette::placeBeside(const QRect &place)
{
    const QSize room = parentWidget()->size();
    const int rowHeight = fontMetrics().height() + 9;
    const QSize wanted(
        qMin(PreferredWidth, room.width() - 24),
        qMin(RowsShown * rowHeight + 5 * fontMetrics().height() + 36, room.height() - 24));
    const bool fitsBelow = place.bottom() + Distance + wanted.height() <= room.height() - 8;
    const int above = place.top() - Distance - wanted.height();
    const int top = fitsBelow || above < 8 ? place.bottom() + Distance : above;
    const int left = place.center().x() - wanted.width() / 2;
    setGeometry(
        qBound(12, left, qMax(12, room.width() - wanted.width() - 12)),
        qBound(8, top, qMax(8, room.height() - wanted.height() - 8)), wanted.width(),
        wanted.height());
}

void TagPalette::search()
{
    const QString typed = m_typed->text().simplified();
    for (Column &column : m_columns)
        fill(column, typed);
    if (m_columns.isEmpty())
        return;
    qsizetype current = m_preferred;
    for (qsizetype i = 0; i < m_columns.size() && m_columns.at(current).model->rowCount() == 0; ++i)
        current = i;
    setCurrentColumn(current);
}

void TagPalette::fill(Column &column, const QString &typed)
{
    QList<MatchListModel::Row> rows;
    for (const Match &match : m_search.find(column.facet.id, typed, m_recent))
        rows.append({match.conceptId, m_labels.value(match.conceptId), match.alias});
    column.delegate->setTyped(typed);
    column.model->setRows(rows);
    column.list->setVisible(!rows.isEmpty());
    column.nothing->setVisible(rows.isEmpty());
}

void TagPalette::setCurrentColumn(qsizetype number)
{
    m_current = number;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        QFont font = column.heading->font();
        font.setBold(i == number);
        column.heading->setFont(font);
        if (i == number)
            column.list->setCurrentIndex(column.model->index(0));
        else
            column.list->clearSelection();
    }
    describeCurrent();
}

void TagPalette::moveRow(int distance)
{
    const Column &column = m_columns.at(m_current);
    const int last = column.model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = qBound(0, column.list->currentIndex().row() + distance, last);
    column.list->setCurrentIndex(column.model->index(row));
    describeCurrent();
}

/// Focus stays where the name is typed, so a screen reader is told there what Enter would do.
void TagPalette::describeCurrent()
{
    const QModelIndex index = m_columns.at(m_current).list->currentIndex();
    m_typed->setAccessibleDescription(
        index.isValid() ? m_look.label(m_columns.at(m_current).facet.label) + QLatin1String(": ")
                + index.data().toString()
                        : tr("nothing fits"));
}

/// Focus goes first, or hiding would hand it to whatever comes next.
void TagPalette::dismiss()
{
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void TagPalette::choose(bool staysOpen)
{
    const QModelIndex index = m_columns.at(m_current).list->currentIndex();
    if (!index.isValid())
        return;
    const auto conceptId = index.data(MatchListModel::ConceptRole).value<ConceptId>();
    if (staysOpen)
        m_typed->clear();
    else
        dismiss();
    emit chosen(conceptId, staysOpen);
}

bool TagPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const auto count = m_columns.size();
    const auto go = [this](qsizetype number) {
        m_preferred = number;
        setCurrentColumn(number);
    };
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(isControl);
        return true;
    case Qt::Key_Up:
        moveRow(-1);
        return true;
    case Qt::Key_Down:
        moveRow(1);
        return true;
    case Qt::Key_Tab:
        go((m_current + 1) % count);
        return true;
    case Qt::Key_Backtab:
        go((m_current + count - 1) % count);
        return true;
    default:
        if (!isControl || key < Qt::Key_1 || key - Qt::Key_1 >= count)
            return false;
        go(key - Qt::Key_1);
        return true;
    }
}

bool TagPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && !m_columns.isEmpty()) {
        const auto *key = event->type() == QEvent::KeyPress
                || event->type() == QEvent::ShortcutOverride
            ? static_cast<QKeyEvent *>(event)
            : nullptr;
        if (key && event->type() == QEvent::KeyPress && handleKey(key->key(), key->modifiers()))
            return true;
        // Ctrl+1 and the like belong to the palette while it is open.
        if (key && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusOut && isVisible()
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void TagPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace telaah::ui
