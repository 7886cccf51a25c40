// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace telaah::test {

/// The program itself, in a process of its own, on a new notebook, in the name of "Rina Ayu".
class Program
{
public:
    /// The language is "id" or "en".
    explicit Program(const QString &language);

    /// Ends it at once if it is still there.
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    void start();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }

    /// What the program sqlite3 reads in its notebook.
    QString ask(const QString &query) const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace telaah::test
