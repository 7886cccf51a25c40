// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Arguments.h"
#include "cli/Session.h"
#include "passages/Excerpts.h"
#include "queries/Asking.h"

#include <optional>
#include <string>
#include <vector>

namespace telaah::ui::cli {

/// The query that a verb is given, with its switch.
class QueryArgument
{
public:
    enum class Need {
        Required,
        Optional,
    };

    enum class Length {
        OneArgument,
        SeveralWords, ///< As typed without quotation marks.
    };

    void declare(CLI::App &command, Need need, Length length = Length::OneArgument);

    bool isGiven() const { return m_option && (m_option->count() > 0 || !m_saved.empty()); }

    /// What is checked of a query that was understood; such as queries::forTexts().
    using Check = queries::Understood<queries::Query> (*)(const queries::Query &);

    /// Nothing, after a complaint, if it is not understood. Fails as reading the notebook does.
    [[nodiscard]] Result<std::optional<queries::Query>> understood(
        Session &session, const notebook::Notebook &notebook, Check check = nullptr) const;

    /// The passages it asks for, or all if it is not given. Nothing as above.
    [[nodiscard]] Result<std::optional<passages::Excerpts>> excerpts(
        Session &session, const notebook::Notebook &notebook) const;

private:
    CLI::Option *m_option = nullptr;
    std::vector<std::string> m_text;
    std::string m_saved;
    bool m_isExact = false;
};

} // namespace telaah::ui::cli
