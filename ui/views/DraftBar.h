// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace telaah::ui {

class NoteDrafts;

/// Stands above the text while there are notes that could not be written, and says what can be done
/// with them.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    /// `drafts` must outlive the bar.
    explicit DraftBar(NoteDrafts &drafts, QWidget *parent = nullptr);

    void retranslate();

signals:
    void copied(const QString &message);

private:
    void update();
    void copy();
    QString text() const;

    NoteDrafts &m_drafts;
    QLabel *m_text;
    QToolButton *m_tryAgain;
    QToolButton *m_copy;
    QToolButton *m_discard;
};

} // namespace telaah::ui
