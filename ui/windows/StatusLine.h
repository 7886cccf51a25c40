// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace telaah::passages {
struct Coder;
}

namespace telaah::ui {

/// The last line of the window: whether all is saved, in which file, who reads and where. It never
/// keeps the window from being narrow: what matters least goes first, a long name is shortened, and
/// a hint takes the room that it needs while it is there.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(const QString &state);
    void setFile(const QString &path); ///< Empty for none.
    void setReader(const passages::Coder &coder);
    void setPlace(const QString &place);
    void showHint(const QString &hint); ///< For a while.
    void retranslate();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setText(QLabel &label, const QString &text);
    void fit();

    QLabel *m_saved;
    QLabel *m_file;
    QLabel *m_reader;
    QLabel *m_hint;
    QLabel *m_place;
    QLabel *m_offline;
    QTimer m_hintTime;
};

} // namespace telaah::ui
