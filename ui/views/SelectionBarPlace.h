// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace telaah::ui {

class FindBar;
class ReadingView;
class SelectionBar;
class TagPalette;

/// Shows the bar beside what is selected, as long as nothing else needs the place or the click.
class SelectionBarPlace : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The bar lies over `screen`, in which the others are as well.
    SelectionBarPlace(
        SelectionBar &bar, ReadingView &reading, TagPalette &palette, FindBar &findBar,
        QWidget &screen);

    void update();

    /// Once what happens now has been dealt with.
    void updateLater();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SelectionBar &m_bar;
    ReadingView &m_reading;
    TagPalette &m_palette;
    FindBar &m_findBar;
    QWidget &m_screen;
    QTimer m_pause; ///< Runs until no further click can be meant for the text.
};

} // namespace telaah::ui
