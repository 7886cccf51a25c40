// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/SidePanels.h"

#include "reader/ReadingView.h"
#include "views/PlaceCommands.h"
#include "views/ReadScreen.h"
#include "windows/SearchDocks.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

namespace telaah::ui {

namespace {

constexpr int LeastCharacters = 45; ///< To a line, beside the panels.

} // namespace

bool SidePanels::Panel::isWanted() const
{
    return action->isChecked() || hasGivenWay;
}

SidePanels::SidePanels(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    make(m_left, m_right, QStringLiteral("showLeftPanel"), Qt::Key_F7);
    make(m_right, m_left, QStringLiteral("showRightPanel"), Qt::Key_F8);
    connect(left(), &QAction::toggled, this, [this](bool isShown) {
        m_screen->leftPanel()->setVisible(isShown);
    });
    connect(right(), &QAction::toggled, this, [this](bool isShown) {
        m_screen->rightPanel()->setVisible(isShown);
    });
    window.installEventFilter(this);
}

void SidePanels::make(Panel &panel, Panel &other, const QString &name, const QKeySequence &key)
{
    panel.action = new QAction(this);
    panel.action->setObjectName(name);
    panel.action->setShortcut(key);
    panel.action->setCheckable(true);
    panel.action->setChecked(true);
    connect(panel.action, &QAction::triggered, this, [this, &panel, &other](bool isWanted) {
        panel.hasGivenWay = false;
        panel.isAskedFor = isWanted;
        if (isWanted && !canHoldBoth())
            show(other, false); // Or the window would grow.
        other.isAskedFor = other.isAskedFor && other.action->isChecked();
        fit();
    });
}

void SidePanels::setScreen(ReadScreen *screen, bool isLeftTaken)
{
    m_screen = screen;
    if (!m_screen)
        return;
    connect(m_screen->places().second, &QAction::toggled, this, &SidePanels::fit);
    m_screen->rightPanel()->setVisible(right()->isChecked());
    setLeftTaken(isLeftTaken);
}

void SidePanels::setLeftTaken(bool isTaken)
{
    m_isLeftTaken = isTaken;
    if (!m_screen)
        return;
    m_screen->leftPanel()->setVisible(left()->isChecked() && !isTaken);
    fit();
}

void SidePanels::fit()
{
    if (!m_screen)
        return;
    const int room = m_window.width();
    const bool wantsLeft = m_left.isWanted() && !m_isLeftTaken;
    const bool wantsRight = m_right.isWanted();
    if (widthWith(wantsLeft, wantsRight) <= room)
        m_left.isAskedFor = m_right.isAskedFor = false;
    const bool keepsRight = m_right.isAskedFor || widthWith(wantsLeft, true) <= room;
    // Whoever asks for the cards has not said that the library shall go.
    const bool makesRoom = wantsRight && keepsRight && !(m_right.isAskedFor && canHoldBoth());
    const bool keepsLeft = m_left.isAskedFor || widthWith(true, makesRoom) <= room;
    show(m_right, keepsRight);
    if (!m_isLeftTaken)
        show(m_left, keepsLeft);
}

/// Whether the window has room for both panels, however little is left to the texts.
bool SidePanels::canHoldBoth() const
{
    constexpr int leastText = 300;
    const int texts = m_screen->places().second->isChecked() ? 2 : 1;
    return texts * leastText + m_screen->leftPanel()->minimumWidth()
        + m_screen->rightPanel()->minimumWidth()
        <= m_window.width();
}

/// What the window needs at least, for the text to be read with ease. Pixels.
int SidePanels::widthWith(bool hasLeft, bool hasRight) const
{
    const int texts = m_screen->places().second->isChecked() ? 2 : 1;
    int width = texts * m_screen->reading().widthFor(LeastCharacters);
    if (m_isLeftTaken)
        width += SearchDocks::LeftWidth;
    else if (hasLeft)
        width += m_screen->leftPanel()->minimumWidth();
    return hasRight ? width + m_screen->rightPanel()->minimumWidth() : width;
}

/// What is not wanted stays away.
void SidePanels::show(Panel &panel, bool isShown)
{
    const bool isWanted = panel.isWanted();
    panel.action->setChecked(isWanted && isShown);
    panel.hasGivenWay = isWanted && !isShown;
}

bool SidePanels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void SidePanels::retranslate()
{
    left()->setText(tr("&Library and vocabulary"));
    right()->setText(tr("&Cards"));
}

} // namespace telaah::ui
