// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PanelSplitter.h"

#include "reader/ReadingView.h"

#include <algorithm>
#include <numeric>

namespace telaah::ui {

namespace {

constexpr int Comfortable = 66; ///< Characters to a line, before the panels give way.
constexpr int MiddleWidth = 880;

enum PanelPlace {
    LeftPlace,
    TextPlace,
    SecondPlace,
    RightPlace,
};

} // namespace

PanelSplitter::PanelSplitter(
    QWidget &left, QWidget &middle, QWidget &second, QWidget &right, const ReadingView &reading)
    : m_left(left)
    , m_second(second)
    , m_right(right)
    , m_reading(reading)
{
    setObjectName(QStringLiteral("panels"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    for (QWidget *part : {&left, &middle, &second, &right})
        addWidget(part);
    setStretchFactor(TextPlace, 1);
    setStretchFactor(SecondPlace, 1);
    setSizes({m_leftWidth, MiddleWidth, MiddleWidth, m_rightWidth});
    for (QWidget *part : {&left, &second, &right})
        part->installEventFilter(this);
    connect(this, &QSplitter::splitterMoved, this, [this](int, int handle) { keepWidth(handle); });
}

/// Of the panel whose handle was moved; the other may have less just now than its reader gave it.
void PanelSplitter::keepWidth(int handle)
{
    if (handle == TextPlace)
        m_leftWidth = m_left.width();
    else if (handle == RightPlace)
        m_rightWidth = m_right.width();
    else if (const int both = sizes().at(TextPlace) + sizes().at(SecondPlace); both > 0)
        m_share = double(sizes().at(TextPlace)) / both;
}

/// A panel that comes or goes leaves another room to the text.
bool PanelSplitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        QMetaObject::invokeMethod(this, &PanelSplitter::makeRoom, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

void PanelSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    makeRoom();
}

void PanelSplitter::makeRoom()
{
    const QList<int> now = sizes();
    const int all = std::accumulate(now.begin(), now.end(), 0);
    const int texts = m_second.isHidden() ? 1 : 2;
    int left = m_left.isHidden() ? 0 : std::max(m_leftWidth, m_left.minimumWidth());
    int right = m_right.isHidden() ? 0 : std::max(m_rightWidth, m_right.minimumWidth());
    const int leftSpare = m_left.isHidden() ? 0 : left - m_left.minimumWidth();
    const int rightSpare = m_right.isHidden() ? 0 : right - m_right.minimumWidth();
    const int spare = leftSpare + rightSpare;
    const int lack = std::clamp(
        texts * m_reading.widthFor(Comfortable) - (all - left - right), 0, spare);
    if (spare > 0) {
        const int ofRight = lack * rightSpare / spare;
        right -= ofRight;
        left -= lack - ofRight;
    }
    const int room = all - left - right;
    const int first = texts == 1 ? room : static_cast<int>(room * m_share);
    if (const QList<int> wanted{left, first, room - first, right}; wanted != now)
        setSizes(wanted);
}

} // namespace telaah::ui
