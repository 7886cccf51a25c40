// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/TagColumn.h"

#include "support/KeyHints.h"
#include "views/MatchDelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace telaah::ui {

TagColumn::TagColumn(const vocabulary::Facet &facet, int number, const Look &look)
    : m_facet(facet)
    , m_number(number)
    , m_look(look)
    , m_heading(new QLabel)
    , m_key(new KeyHints)
    , m_nothing(new QLabel)
    , m_list(new QListView)
    , m_delegate(new MatchDelegate(this))
{
    for (QLabel *label : {m_heading, m_nothing}) {
        label->setObjectName(QStringLiteral("columnHeading"));
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 2, 10, 4);
    }
    m_key->setObjectName(QStringLiteral("paletteKeys"));
    m_delegate->setLook(look, facet.ordinal);
    m_list->setObjectName(QStringLiteral("matches.") + facet.key);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(look.label(facet.label));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 10, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_key, 0, Qt::AlignVCenter);
    layout->addLayout(head);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 100);
    layout->addStretch(1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        emit clicked(index);
    });
    retranslate();
}

void TagColumn::setRows(const QList<MatchListModel::Row> &rows, const QString &typed)
{
    m_delegate->setTyped(typed);
    m_model.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
}

void TagColumn::setSilent(bool isSilent)
{
    m_nothing->setVisible(count() == 0 && !isSilent);
}

int TagColumn::headingHeight() const
{
    return qMax(m_heading->sizeHint().height(), m_key->sizeHint().height());
}

int TagColumn::fitRows(int room)
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        const int next = height + m_list->sizeHintForRow(row);
        if (row > 0 && next > room)
            break;
        height = next;
    }
    m_list->setFixedHeight(height);
    return m_nothing->isVisibleTo(this) ? m_nothing->sizeHint().height() : height;
}

void TagColumn::setCurrent(bool isCurrent)
{
    QFont font = m_heading->font();
    font.setBold(isCurrent);
    m_heading->setFont(font);
    if (isCurrent)
        m_list->setCurrentIndex(m_model.index(0));
    else
        clearCurrentRow();
}

QModelIndex TagColumn::currentRow() const
{
    return m_list->selectionModel()->hasSelection() ? m_list->currentIndex() : QModelIndex();
}

void TagColumn::clearCurrentRow()
{
    m_list->clearSelection();
}

bool TagColumn::moveRow(int distance)
{
    const QModelIndex current = currentRow();
    const int row = current.isValid() ? current.row() + distance : count() - 1;
    if (row >= count() || count() == 0)
        return false;
    m_list->setCurrentIndex(m_model.index(qMax(0, row)));
    return true;
}

void TagColumn::retranslate()
{
    m_heading->setText(m_look.label(m_facet.label).toUpper());
    m_key->setHints({{QStringLiteral("Ctrl %1").arg(m_number), {}}});
    m_nothing->setText(tr("nothing fits"));
}

} // namespace telaah::ui
