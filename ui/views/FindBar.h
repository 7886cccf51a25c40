// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextSearch.h"

#include <QFrame>

class QAction;
class QBoxLayout;
class QLineEdit;
class QToolButton;

namespace telaah::ui {

class ShortLabel;

/// Where is typed what to find in the document, and how many times it is there. Enter goes to the
/// next hit, Shift+Enter to the previous one, Ctrl+Enter tags the hit, Escape closes.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString wanted() const;
    text::SearchOptions options() const;

    /// Whether every form of the words counts; then options() do not.
    bool wantsForms() const;
    void setWantsForms(bool isWanted);

    /// Shows the bar, with `wanted` to type over; what was there before if that is empty.
    void openWith(const QString &wanted);

    /// Hit number `current`, from 1, of `count`; 0 of them if there is none. Not all may have been
    /// counted yet.
    void showCount(qsizetype current, qsizetype count, bool isCounting);

    /// Have buttons of their own.
    void setStepActions(QAction *previous, QAction *next);

    /// The key that switches forms, as it is to be read.
    void setFormsKey(const QString &key);

    void retranslate();

signals:
    void changed(); ///< What to find, or what counts as a hit.
    void nextWanted();
    void previousWanted();
    void tagWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    QString countText(qsizetype current, qsizetype count, bool isCounting) const;
    void layOut();
    void arrange();

    QLineEdit *m_field;
    ShortLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_forms;
    QToolButton *m_tag;
    QToolButton *m_close;
    QBoxLayout *m_rows;
    QBoxLayout *m_going;    ///< What to find, and on to the next.
    QBoxLayout *m_choosing; ///< What counts as a hit, and what to do with it.
};

} // namespace telaah::ui
