// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/CommandLine.h"
#include "support/ExcerptNotebook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace telaah::test {

/// What a run of telaah gave back.
struct Answer
{
    int status;
    QString out;
    QString error;

    /// These end the test if what was printed is something else.
    QJsonObject object() const;
    QJsonArray array() const;
};

/// A home of its own to try the command line in. The reader's own notebook there is that of
/// ExcerptNotebook: document 1 is "Pertama", document 2 "Kedua".
class Desk
{
public:
    Desk();

    QString folder() const { return m_home.path(); }
    QString file(const QString &name) const { return m_home.filePath(name); }
    QString notebook() const;

    /// A file of that name in the folder; returns its path.
    QString write(const QString &name, const QByteArray &content) const;

    /// Within this process.
    Answer run(const QStringList &arguments) const;

    /// As a process of its own, the real program.
    Answer start(const QStringList &arguments) const;
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_home;
};

/// Runs any program; ends the test if it does not start or end.
Answer start(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace telaah::test
