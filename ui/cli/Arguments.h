// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <CLI/CLI.hpp>
#include <limits>

namespace telaah::ui::cli {

inline constexpr qint64 MostNumber = std::numeric_limits<qint64>::max();

/// Refuses an argument of nothing but spaces.
inline CLI::Validator notBlank()
{
    const auto check = [](const std::string &text) {
        return QString::fromStdString(text).trimmed().isEmpty() ? "it is empty" : "";
    };
    return CLI::Validator(check, "");
}

/// Refuses what is less or more, in words; what is no number at all, CLI11 refuses by itself.
inline CLI::Validator wholeNumber(qint64 least = 0, qint64 most = MostNumber)
{
    const auto check = [least, most](const std::string &text) -> std::string {
        bool isNumber = false;
        const qint64 number = QString::fromStdString(text).toLongLong(&isNumber);
        if (!isNumber || (least <= number && number <= most))
            return {};
        if (most == MostNumber)
            return number < 0 ? "it is negative" : "it is less than " + std::to_string(least);
        return "it is not from " + std::to_string(least) + " to " + std::to_string(most);
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
