// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Settings.h"
#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/ReadScreen.h"
#include "windows/MainWindow.h"

#include <QTemporaryDir>

class QAction;
class QDialog;
class QMenu;

namespace telaah::test {

/// The real window on a notebook of its own, driven by keys and clicks, in the name of "Rina Ayu".
class WindowFixture
{
public:
    /// The language is "id" or "en".
    explicit WindowFixture(const QString &language = QStringLiteral("en"));
    ~WindowFixture();

    QString path(const QString &name) const { return m_directory.filePath(name); }
    QString notebookPath() const { return path(QStringLiteral("notebook.telaah")); }

    /// Shows a window on the notebook, made with starter content if it is not there.
    void start();

    /// Closes the window, as its user would.
    void quit();

    /// Comes back to the window from a dialog, as window managers do.
    void comeBack();

    /// Drags files over the window and lets go of them there; returns the dialog that comes of it,
    /// null if none does.
    QDialog *drop(const QStringList &paths);

    ui::MainWindow &window() { return *m_window; }
    ui::Settings &settings() { return *m_settings; }
    ui::ReadingView &reading() { return m_window->readScreen()->reading(); }
    ui::CardsView &cards() const { return *find<ui::CardsView>("cards"); }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    /// Where `text` first stands in the open document; an empty range if nowhere.
    text::TextRange rangeOf(const QString &text);

    /// Clicks so many times in the middle of `text`, scrolling there first.
    void click(const QString &text, int times);

    /// Keys, to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &letters);

    /// How many keys were pressed since the last call.
    int takeKeyCount() { return std::exchange(m_keys, 0); }

    /// What the program sqlite3 answers.
    QString ask(const QString &query) const;

    /// What is exported by a button into a file that is chosen in the dialog that comes of it. The
    /// test fails where there is no such dialog or file.
    QByteArray exported(const char *button, const char *dialog);

    /// What the notebook's message bar says; empty if it is not shown.
    QString message() const;

private:
    QTemporaryDir m_directory;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    int m_keys = 0;
};

/// What a menu has under a name with `text` in it; null if nothing.
QAction *entry(const QMenu &menu, const QString &text);

} // namespace telaah::test
