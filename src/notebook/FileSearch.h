// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/ImportFiles.h"

#include <QObject>

#include <memory>

namespace telaah::notebook {

/// Looks for files as filesAmong() does, in a thread of its own: a folder may be large, and a file
/// system may not answer. Ending the search waits for neither.
class FileSearch : public QObject
{
    Q_OBJECT

public:
    explicit FileSearch(QObject *parent = nullptr);
    ~FileSearch() override;

    /// Once. found() comes later.
    void start(const QStringList &paths, const WalkLimits &limits = {});

signals:
    void found(const telaah::notebook::FoundFiles &files);

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
};

} // namespace telaah::notebook
