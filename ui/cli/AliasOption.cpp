// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/AliasOption.h"

#include "notebook/Notebook.h"

#include <QJsonArray>

namespace telaah::ui::cli {

using queries::Widened;

void AliasOption::declare(CLI::App &command)
{
    command.add_flag(
        "--aliases", m_isGiven, "Find the other names of what is named as well, and say which");
}

Result<Widened> AliasOption::asked(
    const notebook::Notebook &notebook, const queries::Query &query) const
{
    if (!m_isGiven)
        return Widened{query, {}, {}};
    const auto concepts = notebook.stores().vocabulary.concepts();
    if (!concepts)
        return Failure(concepts.error());
    return queries::OtherNames(*concepts).widen(query);
}

void AliasOption::addTo(QJsonObject &json, const Widened &asked)
{
    json.insert(QStringLiteral("also_searched"), QJsonArray::fromStringList(asked.names));
    json.insert(QStringLiteral("ambiguous"), QJsonArray::fromStringList(asked.ambiguous));
}

QString AliasOption::toText(const Widened &asked)
{
    const QString comma = QStringLiteral(", ");
    QString text;
    if (!asked.names.isEmpty())
        text += QStringLiteral("Also searched: %1\n").arg(asked.names.join(comma));
    if (!asked.ambiguous.isEmpty())
        text += QStringLiteral("Ambiguous, so not searched: %1\n").arg(asked.ambiguous.join(comma));
    return text;
}

} // namespace telaah::ui::cli
