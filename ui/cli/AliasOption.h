// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "cli/Arguments.h"
#include "queries/OtherNames.h"

#include <QJsonObject>

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui::cli {

/// `--aliases`: a query goes on to the other names of what it names, and says to which.
class AliasOption
{
public:
    void declare(CLI::App &command);

    /// The query as it is to be asked: as it is, unless the option was given.
    [[nodiscard]] Result<queries::Widened> asked(
        const notebook::Notebook &notebook, const queries::Query &query) const;

    /// The keys `also_searched` and `ambiguous`.
    static void addTo(QJsonObject &json, const queries::Widened &asked);

    /// A line for each that is not empty.
    static QString toText(const queries::Widened &asked);

private:
    bool m_isGiven = false;
};

} // namespace telaah::ui::cli
