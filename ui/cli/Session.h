// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"
#include "vocabulary/Label.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace telaah::ui::cli {

/// What a run of the command line has around it. The devices are open.
struct Surroundings
{
    QIODevice &out;
    QIODevice &error;
    QString defaultNotebook; ///< Made, with starter content, when it is first wanted.
    QString settingsFile;
};

/// Options that every verb has, as they were typed.
struct CommonOptions
{
    std::string notebook;
    std::string coder;
    bool json = false;
};

enum class Access {
    Read,
    Change,
};

/// One run of one verb: opens its notebook and takes what it prints.
class Session
{
public:
    /// Both must outlive the session.
    Session(const Surroundings &surroundings, const CommonOptions &options)
        : m_surroundings(surroundings)
        , m_options(options)
    {
    }

    bool wantsJson() const { return m_options.json; }

    /// Of what is written out, unless another is asked for: as in the window.
    vocabulary::Language language() const;
    QString notebookPath() const;

    /// Fails as Notebook::open() does; for changing, with ReadOnly too.
    [[nodiscard]] Result<std::unique_ptr<notebook::Notebook>> open(Access access);

    void print(const QJsonObject &json);
    void print(const QJsonArray &json);
    void print(const QByteArray &bytes);

    /// What might steer the terminal is shown as U+FFFD.
    void print(const QString &text);

    /// Explains, at once, what of several things could not be done.
    void complain(const Error &error);
    void complain(const QString &sentence);
    bool hasComplained() const { return m_hasComplained; }

    /// Fails with Io or DiskFull if not all could be printed.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<std::unique_ptr<notebook::Notebook>> openDefault() const;
    passages::Coder coder() const;

    const Surroundings &m_surroundings;
    const CommonOptions &m_options;
    bool m_isPrinted = true;
    bool m_hasComplained = false;
};

/// Without what would steer the terminal: notes and names of files come from anybody.
QString harmless(QString text);

} // namespace telaah::ui::cli
