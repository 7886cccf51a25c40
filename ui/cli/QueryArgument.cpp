// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/QueryArgument.h"

#include "common/QueryText.h"
#include "notebook/Excerpts.h"
#include "notebook/Queries.h"
#include "notebook/QueryActions.h"
#include "notebook/Search.h"
#include "notebook/queries/IndexMatches.h"
#include "queries/Parser.h"

namespace telaah::ui::cli {

using queries::Query;

void QueryArgument::declare(CLI::App &command, Need need, Length length)
{
    m_option = command.add_option(
        "QUERY", m_text, "What to look for, in quotation marks; docs/queries.md says how");
    m_option->type_name("");
    if (length == Length::OneArgument)
        m_option->expected(1);
    command.add_flag("--exact", m_isExact, "Words with the letters as written");
    command.add_option("--saved", m_saved, "A saved query, instead of QUERY")
        ->type_name("NAME")
        ->check(notBlank())
        ->excludes(m_option);
    command.callback([this, need] {
        if (need == Need::Required && !isGiven())
            throw CLI::RequiredError("QUERY");
    });
}

Result<std::optional<Query>> QueryArgument::understood(
    Session &session, const notebook::Notebook &notebook, Check check) const
{
    const auto names = notebook::queryNames(notebook.stores(), session.language());
    if (!names)
        return Failure(names.error());
    QStringList words;
    for (const std::string &word : m_text)
        words.append(QString::fromStdString(word));
    QString text = words.join(QLatin1Char(' '));
    bool isExact = m_isExact;
    if (!m_saved.empty()) {
        const auto saved = notebook::findQuery(notebook.stores(), QString::fromStdString(m_saved));
        if (!saved && saved.error().code == ErrorCode::NotFound) {
            session.complain(QueryText::unsaved(QString::fromStdString(m_saved)));
            return std::nullopt;
        }
        if (!saved)
            return Failure(saved.error());
        text = saved->text;
        isExact = isExact || saved->isExact;
    }
    auto query = queries::parse(text, *names, isExact);
    if (query && check)
        query = check(*query);
    if (query)
        return *std::move(query);
    session.complain(QueryText::of(query.error(), text));
    return std::nullopt;
}

Result<std::optional<passages::Excerpts>> QueryArgument::excerpts(
    Session &session, const notebook::Notebook &notebook) const
{
    if (!isGiven())
        return notebook::excerptsOf(notebook.stores());
    const auto query = understood(session, notebook);
    if (!query)
        return Failure(query.error());
    if (!*query)
        return std::nullopt;
    if (queries::asksForWords(*(*query)->root)) {
        if (const auto updated = notebook::updateSearch(notebook); !updated)
            return Failure(updated.error());
    }
    notebook::Search search(notebook);
    const notebook::IndexMatches matches(search);
    return notebook::excerptsFor(notebook.stores(), matches, **query);
}

} // namespace telaah::ui::cli
