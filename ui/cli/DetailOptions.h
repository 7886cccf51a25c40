// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Arguments.h"
#include "documents/Document.h"
#include "notebook/ImportActions.h"
#include "text/LanguageNames.h"

#include <algorithm>
#include <array>

namespace telaah::ui::cli {

/// The options by which the bibliographic details of a document are given. They must live as long
/// as the command is parsed.
class DetailOptions
{
public:
    using Document = documents::Document;

    enum class Empty {
        Refused,
        Clears, ///< A detail other than the title.
    };

    void declare(CLI::App &command, Empty empty)
    {
        for (Detail &detail : m_details) {
            detail.option =
                command.add_option(detail.name, detail.text, detail.description)->type_name("TEXT");
            const bool mayBeEmpty = empty == Empty::Clears && detail.field != &Document::title;
            if (!mayBeEmpty)
                detail.option->check(notBlank());
            if (detail.kind == Kind::Date)
                detail.option->check(date());
            if (detail.kind == Kind::Language)
                detail.option->check(language());
        }
    }

    bool isAnyGiven() const
    {
        return std::ranges::any_of(
            m_details, [](const Detail &detail) { return detail.option->count() > 0; });
    }

    /// What was said counts more than what was found.
    void writeTo(Document &document) const
    {
        for (const Detail &detail : m_details) {
            if (detail.option->count() > 0)
                document.*detail.field = QString::fromStdString(detail.text).trimmed();
        }
    }

private:
    enum class Kind {
        Text,
        Date,
        Language
    };

    struct Detail
    {
        const char *name;
        QString Document::*field;
        const char *description;
        Kind kind = Kind::Text;
        std::string text = {};
        CLI::Option *option = nullptr;
    };

    static CLI::Validator date()
    {
        const auto check = [](const std::string &text) {
            return text.empty() || notebook::isDate(QString::fromStdString(text))
                ? ""
                : "it is no date such as 2022, 2022-07 or 2022-07-19";
        };
        return CLI::Validator(check, "");
    }

    static CLI::Validator language()
    {
        const auto check = [](const std::string &text) {
            return text::isUnknownLanguage(QString::fromStdString(text))
                ? "Telaah knows no language of that name; try a code such as id, en or ban"
                : "";
        };
        return CLI::Validator(check, "");
    }

    std::array<Detail, 7> m_details = {{
        {"--title", &Document::title, "What the document is called"},
        {"--author", &Document::author, "\"Family, Given; Family, Given\""},
        {"--date", &Document::published, "When it was published", Kind::Date},
        {"--url", &Document::url, "Where it is on the web"},
        {"--language", &Document::language, "Such as id, en or Korea", Kind::Language},
        {"--publisher", &Document::publisher, "Who published it"},
        {"--accessed", &Document::accessed, "When you fetched it", Kind::Date},
    }};
};

} // namespace telaah::ui::cli
