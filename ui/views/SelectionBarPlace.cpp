// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/SelectionBarPlace.h"

#include "reader/ReadingView.h"
#include "views/FindBar.h"
#include "views/SelectionBar.h"
#include "views/TagPalette.h"

#include <QApplication>
#include <QEvent>

namespace telaah::ui {

SelectionBarPlace::SelectionBarPlace(
    SelectionBar &bar, ReadingView &reading, TagPalette &palette, FindBar &findBar, QWidget &screen)
    : QObject(&screen)
    , m_bar(bar)
    , m_reading(reading)
    , m_palette(palette)
    , m_findBar(findBar)
    , m_screen(screen)
{
    connect(&reading, &ReadingView::placeChanged, this, &SelectionBarPlace::update);
    connect(&reading, &ReadingView::selectionChanged, this, &SelectionBarPlace::update);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SelectionBarPlace::update);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (m_findBar.isAncestorOf(before) || m_findBar.isAncestorOf(now))
            updateLater();
    });
    connect(&palette, &TagPalette::opened, &bar, &QWidget::hide);
    // What was chosen mostly ends the selection.
    connect(&palette, &TagPalette::closed, this, &SelectionBarPlace::updateLater);
    reading.viewport()->installEventFilter(this);
}

void SelectionBarPlace::updateLater()
{
    QMetaObject::invokeMethod(this, &SelectionBarPlace::update, Qt::QueuedConnection);
}

void SelectionBarPlace::update()
{
    const text::TextRange selection = m_reading.selection();
    const QRect place = m_reading.rectOf(selection);
    // Whoever goes from hit to hit wants to see them.
    const bool isFinding = m_findBar.isAncestorOf(QApplication::focusWidget());
    if (selection.isEmpty() || place.isEmpty() || m_palette.isVisible() || m_reading.isSelecting()
        || isFinding) {
        m_bar.hide();
        return;
    }
    // Under the pointer it would take the third click of three.
    if (const int pause = m_reading.clickPause(); pause > 0) {
        m_bar.hide();
        m_pause.start(pause);
        return;
    }
    const auto mapped = [this](QRect rect) {
        return rect.translated(m_reading.viewport()->mapTo(&m_screen, QPoint(0, 0)));
    };
    m_bar.showBeside(mapped(place), mapped(m_reading.viewport()->rect()));
}

bool SelectionBarPlace::eventFilter(QObject *watched, QEvent *event)
{
    // Selecting ends after the release has been dealt with.
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Resize)
        updateLater();
    return QObject::eventFilter(watched, event);
}

} // namespace telaah::ui
