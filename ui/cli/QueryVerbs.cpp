// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/AliasOption.h"
#include "cli/Arguments.h"
#include "cli/PassageListing.h"
#include "cli/QueryArgument.h"
#include "cli/Table.h"
#include "cli/TableOutput.h"
#include "cli/Verb.h"
#include "notebook/Concordance.h"
#include "notebook/Excerpts.h"
#include "notebook/Queries.h"
#include "notebook/Search.h"
#include "notebook/queries/IndexMatches.h"

#include <QSet>

namespace telaah::ui::cli {

using notebook::Notebook;
using queries::ConcordanceLine;
using queries::ConcordanceOrder;

namespace {

class PassagesVerb : public Verb
{
public:
    PassagesVerb()
        : Verb(
            "passages", "List the passages, or those that a query asks for",
            "telaah passages \"theme:keamanan-siber AND forum:arf IN paragraph\"")
    {
    }

    void declare(CLI::App &command) override
    {
        m_query.declare(command, QueryArgument::Need::Optional);
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto excerpts = m_query.excerpts(session, **opened);
        if (!excerpts)
            return Failure(excerpts.error());
        if (!*excerpts)
            return {};
        if (session.wantsJson())
            session.print(toJson(**excerpts));
        else if (m_query.isGiven() && (*excerpts)->entries.isEmpty())
            session.print(QStringLiteral("No passage is found.\n"));
        else
            session.print(toText(**excerpts));
        return {};
    }

private:
    QueryArgument m_query;
};

class ConcordanceVerb : public Verb
{
public:
    ConcordanceVerb()
        : Verb(
            "concordance", "List words with what stands before and after them",
            "telaah concordance \"serangan OR ancaman\" --sort right")
    {
    }

    void declare(CLI::App &command) override
    {
        m_query.declare(command, QueryArgument::Need::Required);
        command.add_option("--width", m_width, "How many characters on each side, from 10 to 300")
            ->type_name("N")
            ->check(CLI::Range(queries::LeastWidth, queries::MostWidth));
        command
            .add_option(
                "--sort", m_sort,
                "By the words before, the words after, or as the documents have them")
            ->type_name("BY")
            ->check(CLI::IsMember({"left", "right", "document"}));
        command.add_option("--limit", m_limit, "No more than this many lines")
            ->type_name("N")
            ->check(wholeNumber());
        m_aliases.declare(command);
        m_table.declare(command);
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const Notebook &notebook = **opened;
        const auto query = m_query.understood(session, notebook, queries::forConcordance);
        if (!query)
            return Failure(query.error());
        if (!*query)
            return {};
        const auto asked = m_aliases.asked(notebook, **query);
        if (!asked)
            return Failure(asked.error());
        if (const auto updated = notebook::updateSearch(notebook); !updated)
            return Failure(updated.error());
        notebook::Search search(notebook);
        const notebook::IndexMatches matches(search);
        auto concordance = notebook::concordanceFor(
            notebook.stores(), matches, asked->query, m_width);
        if (!concordance)
            return Failure(concordance.error());
        sort(concordance->lines, order());
        m_total = concordance->lines.size();
        if (m_limit >= 0)
            concordance->lines = concordance->lines.first(std::min(m_limit, m_total));
        return print(session, notebook, *concordance, *asked);
    }

private:
    ConcordanceOrder order() const
    {
        if (m_sort == "left")
            return ConcordanceOrder::Left;
        return m_sort == "right" ? ConcordanceOrder::Right : ConcordanceOrder::Document;
    }

    [[nodiscard]] Result<void> print(
        Session &session, const Notebook &notebook, const notebook::Concordance &concordance,
        const queries::Widened &asked) const
    {
        const auto isPut = m_table.put(
            session, notebook, notebook::writtenAsCsv(concordance), QStringLiteral("lines"),
            concordance.lines.size());
        if (!isPut)
            return Failure(isPut.error());
        if (*isPut)
            return {};
        if (session.wantsJson()) {
            QJsonObject json = toJson(concordance);
            AliasOption::addTo(json, asked);
            session.print(json);
        } else {
            session.print(toText(concordance) + AliasOption::toText(asked));
        }
        return {};
    }

    QJsonObject toJson(const notebook::Concordance &concordance) const
    {
        QJsonArray list;
        for (const ConcordanceLine &line : concordance.lines) {
            list.append(QJsonObject{
                {"document", static_cast<qint64>(line.documentId.value())},
                {"title", concordance.titles.value(line.documentId)},
                {"paragraph", line.paragraph},
                {"heading", line.isHeading},
                {"start", static_cast<qint64>(line.span.start)},
                {"end", static_cast<qint64>(line.span.end)},
                {"left", line.left},
                {"keyword", line.middle},
                {"right", line.right},
                {"match", nameOf(line.match)}});
        }
        return {{"lines", list}, {"total", m_total}};
    }

    static QString placeOf(const ConcordanceLine &line)
    {
        const QString document = QString::number(line.documentId.value());
        if (line.isHeading)
            return document + QStringLiteral(", heading");
        return line.paragraph > 0 ? document + QStringLiteral(", para. %1").arg(line.paragraph)
                                  : document;
    }

    QString toText(const notebook::Concordance &concordance) const
    {
        if (m_total == 0)
            return QStringLiteral("Nothing is found.\n");
        Table table({Align::Right, Align::Left, Align::Left, Align::Left});
        for (const ConcordanceLine &line : concordance.lines) {
            table.add(
                {queries::shownLeft(line), queries::shownMiddle(line), queries::shownRight(line),
                 placeOf(line)});
        }
        const qsizetype shown = concordance.lines.size();
        const QString count = shown == m_total ? QString::number(m_total)
                                               : QStringLiteral("%1 of %2").arg(shown).arg(m_total);
        return table.text() + QStringLiteral("Lines: %1\n").arg(count);
    }

    QueryArgument m_query;
    AliasOption m_aliases;
    int m_width = queries::UsualWidth;
    std::string m_sort = "document";
    qsizetype m_limit = -1;
    qsizetype m_total = 0;
    TableOutput m_table;
};

} // namespace

void addQueryVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<PassagesVerb>());
    verbs.push_back(std::make_unique<ConcordanceVerb>());
}

} // namespace telaah::ui::cli
