// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <CLI/CLI.hpp>

namespace telaah::ui::cli {

/// Refuses an argument of nothing but spaces.
inline CLI::Validator notBlank()
{
    const auto check = [](const std::string &text) {
        return QString::fromStdString(text).trimmed().isEmpty() ? "it is empty" : "";
    };
    return CLI::Validator(check, "");
}

/// A positional argument that must be there.
template<typename Value>
CLI::Option *addArgument(CLI::App &command, const char *name, Value &value, const char *description)
{
    return command.add_option(name, value, description)->required()->type_name("");
}

} // namespace telaah::ui::cli
