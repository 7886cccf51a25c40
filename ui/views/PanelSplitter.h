// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace telaah::ui {

class ReadingView;

/// The text, or two of them, between their side panels. Where there is little room, the panels give
/// way to the text, down to their least widths, and have again what they had where there is more.
/// Two texts share what is left evenly, or as their reader has set it.
class PanelSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Takes them over, from left to right; `reading` lies in `middle`.
    PanelSplitter(
        QWidget &left, QWidget &middle, QWidget &second, QWidget &right,
        const ReadingView &reading);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWidth(int handle);
    void makeRoom();

    QWidget &m_left;
    QWidget &m_second;
    QWidget &m_right;
    const ReadingView &m_reading;
    double m_share = 0.5;  ///< Of the first of two texts.
    int m_leftWidth = 240; ///< As its reader last set it.
    int m_rightWidth = 304;
};

} // namespace telaah::ui
