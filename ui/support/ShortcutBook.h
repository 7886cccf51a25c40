// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace telaah::ui {

/// An action of the window as the reader finds it.
struct ShortcutEntry
{
    QAction *action;
    QString area; ///< The menu it is in.
    QString name; ///< Without what menus underline.
};

/// What speaks against a key for an action.
struct KeyVerdict
{
    enum Reason {
        Free,
        Taken,    ///< By `rival`, where the action answers to keys as well.
        AltGr,    ///< Ctrl+Alt: on many keyboards it types a character.
        Typing,   ///< A character, for an action that would answer while something is typed.
        Reserved, ///< Moves the caret or the focus.
        Menus,    ///< Alt and a letter: opens a menu, in one language or another.
    };

    Reason reason = Free;
    const QAction *rival = nullptr;
};

/// All actions of the window with their keys: those they come with, and those the reader has
/// chosen, which settings keep. An action is known by its objectName.
class ShortcutBook : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the book.
    explicit ShortcutBook(Settings &settings, QObject *parent = nullptr);

    /// Enters what the menus hold, which is all there is, and gives it the keys that were chosen.
    void read(const QMenuBar &menus);

    /// In the order of the menus.
    const QList<ShortcutEntry> &entries() const { return m_entries; }

    QString nameOf(const QAction &action) const;

    /// What an action comes with.
    static QList<QKeySequence> usualKeys(const QAction &action);
    bool isChanged(const QAction &action) const;

    KeyVerdict judge(const QAction &action, const QKeySequence &key) const;

    /// REQUIRES: judge() finds the keys free.
    void setKeys(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action);
    void resetAll();

    /// Whether there is a place where both answer to keys.
    static bool canMeet(const QAction &left, const QAction &right);

signals:
    void changed();

private:
    void readMenu(const QMenu &menu, const QString &area);
    void enter(QAction &action, const QString &area);
    void giveKeys();

    Settings &m_settings;
    QList<ShortcutEntry> m_entries;
};

/// "Ctrl+Y, Ctrl+Shift+Z", as the system writes keys.
QString textOf(const QList<QKeySequence> &keys);

} // namespace telaah::ui
