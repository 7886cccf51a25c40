// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Arguments.h"
#include "cli/Session.h"

namespace telaah::ui::cli {

/// `--csv` and `-o` of a verb that lists something: the list as a table, printed or in a file.
class TableOutput
{
public:
    void declare(CLI::App &command);

    /// Whether the table was asked for; then it is where it belongs. `what` is what its lines are
    /// called, of which there are `count`.
    [[nodiscard]] Result<bool> put(
        Session &session, const notebook::Notebook &notebook, const QByteArray &table,
        const QString &what, qsizetype count) const;

private:
    bool m_isCsv = false;
    std::string m_output;
};

} // namespace telaah::ui::cli
