// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Session.h"
#include "documents/Document.h"

namespace telaah::ui::cli {

/// What was said about an import.
struct ImportOptions
{
    QStringList files;           ///< Or folders, or "-".
    documents::Document details; ///< In place of what is found, where not empty.
    QByteArray encoding;         ///< Empty: found out.
    bool repairs = false;
    bool keepsAll = false; ///< Restores what was left out of pages.
    bool again = false;
};

/// Imports one file after the other; the session complains of those that fail, and these keep no
/// other from being imported. Fails where the notebook cannot be written.
[[nodiscard]] Result<void> runImport(Session &session, const ImportOptions &options);

} // namespace telaah::ui::cli
