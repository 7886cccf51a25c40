// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <optional>

namespace telaah::store {

/// Who has a notebook open.
struct LockHolder
{
    QString host;
    qint64 processId = 0;
    QString application;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// Says beside a notebook, in ".~<name>.lock", that a window has it open; on a shared folder also
/// to other computers. Advice only: SQLite's own locks keep the file whole, and the command line
/// takes none. What a program that ended on this computer left behind does not count. Released with
/// the object.
class NotebookLock
{
public:
    explicit NotebookLock(const QString &notebookPath);

    /// Who holds it instead; nobody if it was taken, or if the folder may not be written.
    std::optional<LockHolder> take();

    /// Takes it from whoever holds it, such as another computer that has long been switched off.
    void takeOver();

    bool isTaken() const { return m_file.isLocked(); }

private:
    QLockFile m_file;
};

} // namespace telaah::store
