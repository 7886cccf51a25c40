// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/Table.h"
#include "cli/Verb.h"
#include "common/QueryText.h"
#include "notebook/Queries.h"
#include "notebook/QueryActions.h"
#include "queries/Parser.h"
#include "text/PeopleOrder.h"

#include <algorithm>

namespace telaah::ui::cli {

using notebook::Notebook;
using notebook::QueryActions;
using queries::SavedQuery;

namespace {

QJsonObject toJson(const SavedQuery &query)
{
    return {{"name", query.name}, {"query", query.text}, {"exact", query.isExact}};
}

class QueriesVerb : public Verb
{
public:
    QueriesVerb()
        : Verb(
            "queries", "List, save, rename or remove queries with a name",
            "telaah queries save \"Bab 2\" \"theme:keamanan-siber AND forum:arf\"")
    {
    }

    void declare(CLI::App &command) override
    {
        command
            .add_option("ACTION", m_action, "list, which need not be said, save, rename or remove")
            ->type_name("")
            ->check(CLI::IsMember({"list", "save", "rename", "remove"}));
        command.add_option("NAME", m_name, "What it is called")->type_name("");
        command.add_option("QUERY", m_value, "What to save; or what to call it instead")
            ->type_name("");
        command.add_flag("--exact", m_isExact, "Saves it for words with the letters as written");
        command.callback([this] {
            if (m_action != "list" && m_name.empty())
                throw CLI::RequiredError("NAME");
            if ((m_action == "save" || m_action == "rename") && m_value.empty())
                throw CLI::RequiredError(m_action == "save" ? "QUERY" : "The new name");
        });
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(m_action == "list" ? Access::Read : Access::Change);
        if (!opened)
            return Failure(opened.error());
        Notebook &notebook = **opened;
        if (m_action == "list")
            return list(session, notebook);
        if (m_action == "save")
            return save(session, notebook);
        const auto query = notebook::findQuery(notebook.stores(), name());
        if (!query && query.error().code == ErrorCode::NotFound) {
            session.complain(QueryText::unsaved(name()));
            return {};
        }
        if (!query)
            return Failure(query.error());
        return m_action == "rename" ? rename(session, notebook, *query)
                                    : remove(session, notebook, *query);
    }

private:
    QString name() const { return QString::fromStdString(m_name); }
    QString value() const { return QString::fromStdString(m_value); }

    [[nodiscard]] static Result<void> list(Session &session, const Notebook &notebook)
    {
        auto queries = notebook.stores().queries.all();
        if (!queries)
            return Failure(queries.error());
        const text::PeopleOrder goesBefore;
        std::ranges::stable_sort(*queries, [&](const SavedQuery &left, const SavedQuery &right) {
            return goesBefore(left.name, right.name);
        });
        QJsonArray json;
        Table table({Align::Left, Align::Left});
        for (const SavedQuery &query : std::as_const(*queries)) {
            json.append(toJson(query));
            table.add({query.name, query.isExact ? query.text + " (--exact)" : query.text});
        }
        if (session.wantsJson())
            session.print(json);
        else
            session.print(table.text());
        return {};
    }

    /// Only what can be understood: a query that was misspelt would be so every time.
    [[nodiscard]] Result<void> save(Session &session, Notebook &notebook) const
    {
        const auto names = notebook::queryNames(notebook.stores(), session.language());
        if (!names)
            return Failure(names.error());
        if (const auto query = queries::parse(value(), *names, m_isExact); !query) {
            session.complain(QueryText::of(query.error(), value()));
            return {};
        }
        const auto saved = QueryActions(notebook).save(name(), value(), m_isExact);
        if (!saved)
            return Failure(saved.error());
        return tell(session, "Saved", *saved);
    }

    [[nodiscard]] Result<void> rename(
        Session &session, Notebook &notebook, const SavedQuery &query) const
    {
        if (const auto renamed = QueryActions(notebook).rename(query.id, value()); !renamed)
            return renamed;
        const auto found = notebook::findQuery(notebook.stores(), value());
        if (!found)
            return Failure(found.error());
        return tell(session, "Renamed", *found);
    }

    [[nodiscard]] static Result<void> remove(
        Session &session, Notebook &notebook, const SavedQuery &query)
    {
        if (const auto removed = QueryActions(notebook).remove(query.id); !removed)
            return removed;
        return tell(session, "Removed", query);
    }

    [[nodiscard]] static Result<void> tell(
        Session &session, const char *what, const SavedQuery &query)
    {
        if (session.wantsJson())
            session.print(toJson(query));
        else
            session.print(
                QStringLiteral("%1 “%2”: %3\n").arg(QLatin1String(what), query.name, query.text));
        return {};
    }

    std::string m_action = "list";
    std::string m_name;
    std::string m_value;
    bool m_isExact = false;
};

} // namespace

void addSavedQueryVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<QueriesVerb>());
}

} // namespace telaah::ui::cli
