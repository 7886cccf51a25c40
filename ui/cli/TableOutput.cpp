// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/TableOutput.h"

#include "notebook/Excerpts.h"

namespace telaah::ui::cli {

void TableOutput::declare(CLI::App &command)
{
    command.add_flag("--csv", m_isCsv, "Print a table");
    command.add_option("-o,--output", m_output, "The file to write the table to")
        ->type_name("FILE");
}

Result<bool> TableOutput::put(
    Session &session, const notebook::Notebook &notebook, const QByteArray &table,
    const QString &what, qsizetype count) const
{
    if (m_output.empty()) {
        if (m_isCsv)
            session.print(table);
        return m_isCsv;
    }
    const QString path = QString::fromStdString(m_output);
    if (const auto kept = notebook::writeTo(path, notebook.path(), table); !kept)
        return Failure(kept.error());
    if (session.wantsJson())
        session.print(QJsonObject{{"file", path}, {what, count}});
    else
        session.print(QStringLiteral("Wrote %1: %2 %3\n").arg(path, what, QString::number(count)));
    return true;
}

} // namespace telaah::ui::cli
