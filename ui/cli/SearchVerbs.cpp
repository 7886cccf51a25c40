// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/AliasOption.h"
#include "cli/Arguments.h"
#include "cli/PlaceHits.h"
#include "cli/QueryArgument.h"
#include "cli/Verb.h"
#include "notebook/FindRows.h"
#include "notebook/Naming.h"
#include "notebook/Search.h"
#include "notebook/queries/IndexMatches.h"
#include "notebook/queries/PlainQuery.h"
#include "search/Snippet.h"

#include <QElapsedTimer>
#include <QHash>

namespace telaah::ui::cli {

using notebook::Notebook;
using notebook::SearchAnswer;
using search::Hit;
using search::RowKind;
using text::CodePointMap;
using text::TextRange;

namespace {

constexpr qsizetype LongestSnippet = 240;

QString nameOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Text:
        return QStringLiteral("text");
    case RowKind::PassageNote:
        return QStringLiteral("passage-note");
    case RowKind::DocumentNote:
        return QStringLiteral("document-note");
    case RowKind::Title:
        break;
    }
    return QStringLiteral("title");
}

/// Where something is, as the other verbs count: in code points of the document or of the note.
text::CodePointSpan spanOf(const Hit &hit, TextRange range)
{
    const text::CodePointSpan span = CodePointMap(hit.text).toCodePoints(range);
    return {hit.startCp + span.start, hit.startCp + span.end};
}

QString sliceOf(const Hit &hit, TextRange range)
{
    return hit.text.mid(range.start(), range.length());
}

QString snippetOf(const Hit &hit)
{
    const TextRange range = search::snippetOf(hit.text, hit.best, LongestSnippet, hit.matches);
    return (range.start() > 0 ? QStringLiteral("… ") : QString()) + sliceOf(hit, range).trimmed()
        + (range.end() < hit.text.size() ? QStringLiteral(" …") : QString());
}

class SearchVerb : public Verb
{
public:
    SearchVerb()
        : Verb("search", "Find words in texts and notes", "telaah search serangan siber")
    {
    }

    void declare(CLI::App &command) override
    {
        m_query.declare(
            command, QueryArgument::Need::Required, QueryArgument::Length::SeveralWords);
        command.add_option("--limit", m_limit, "Print the best N hits")
            ->type_name("N")
            ->check(wholeNumber(1, 100'000))
            ->capture_default_str();
        command.add_flag("--ignore-case", m_ignoresCase, "Have ITU find itu as well");
        m_aliases.declare(command);
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto query = m_query.understood(session, **opened, queries::forTexts);
        if (!query)
            return Failure(query.error());
        if (!*query)
            return {};
        const auto asked = m_aliases.asked(**opened, **query);
        if (!asked)
            return Failure(asked.error());
        if (const auto updated = notebook::updateSearch(**opened); !updated)
            return Failure(updated.error());
        notebook::Search search(**opened);
        QElapsedTimer timer;
        timer.start();
        const auto answer = answerTo(asked->query, **opened, search);
        const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!answer)
            return Failure(answer.error());
        const auto titles = notebook::titlesOf((*opened)->stores());
        if (!titles)
            return Failure(titles.error());
        if (session.wantsJson()) {
            QJsonObject json = toJson(*answer, *titles, elapsed);
            AliasOption::addTo(json, *asked);
            session.print(json);
        } else {
            session.print(
                toText(*answer, *titles, search.hasDictionary().value_or(false))
                + AliasOption::toText(*asked));
        }
        return {};
    }

private:
    /// Words alone are ranked, with notes; with conditions, places of texts come in reading order.
    [[nodiscard]] Result<SearchAnswer> answerTo(
        const queries::Query &query, const Notebook &notebook, notebook::Search &search) const
    {
        if (const auto plain = notebook::plainQuery(query, false)) {
            notebook::SearchScope scope;
            scope.limit = m_limit;
            scope.ignoresCase = m_ignoresCase;
            return search.find(*plain, scope);
        }
        const notebook::IndexMatches matches(search);
        const auto places = notebook::placesFor(notebook.stores(), matches, query);
        if (!places)
            return Failure(places.error());
        auto hits = hitsOf(notebook, *places, m_limit);
        if (!hits)
            return Failure(hits.error());
        return SearchAnswer{*std::move(hits), {}};
    }

    using Titles = QHash<DocumentId, QString>;

    static QJsonObject toJson(const Hit &hit, const Titles &titles)
    {
        const text::CodePointSpan span = spanOf(hit, hit.best);
        QJsonArray matches;
        for (const search::Match &match : hit.matches) {
            const text::CodePointSpan place = spanOf(hit, match.range);
            matches.append(QJsonObject{
                {"start", static_cast<qint64>(place.start)},
                {"end", static_cast<qint64>(place.end)},
                {"match", nameOf(match.kind)},
            });
        }
        QJsonObject json{
            {"kind", nameOf(hit.kind)},
            {"document", static_cast<qint64>(hit.documentId.value())},
            {"title", titles.value(hit.documentId)},
            {"paragraph", hit.paragraph},
            {"heading", hit.isHeading},
            {"start", static_cast<qint64>(span.start)},
            {"end", static_cast<qint64>(span.end)},
            {"text", sliceOf(hit, hit.best)},
            {"snippet", snippetOf(hit)},
            {"match", nameOf(hit.match)},
            {"matches", matches},
        };
        if (hit.passageId.isValid())
            json.insert("passage", static_cast<qint64>(hit.passageId.value()));
        return json;
    }

    static QJsonObject toJson(const SearchAnswer &answer, const Titles &titles, double elapsed)
    {
        QJsonArray hits;
        for (const Hit &hit : answer.result.hits)
            hits.append(toJson(hit, titles));
        QJsonArray suggestions;
        for (const auto &suggestion : answer.suggestions)
            suggestions.append(
                QJsonObject{{"word", suggestion.word}, {"instead", suggestion.instead}});
        return {
            {"hits", hits},
            {"total", static_cast<qint64>(answer.result.total)},
            {"in_other_case", static_cast<qint64>(answer.result.inOtherCase)},
            {"suggestions", suggestions},
            {"elapsed_ms", elapsed},
        };
    }

    static QString placeOf(const Hit &hit, const QString &title)
    {
        switch (hit.kind) {
        case RowKind::PassageNote:
            return QStringLiteral("note on passage %1").arg(hit.passageId.value());
        case RowKind::DocumentNote:
            return QStringLiteral("note on the document");
        case RowKind::Title:
            return QStringLiteral("title");
        case RowKind::Text:
            break;
        }
        const text::CodePointSpan span = spanOf(hit, hit.best);
        const QString place = QStringLiteral("[%1, %2)").arg(span.start).arg(span.end);
        if (hit.isHeading)
            return place
                + (notebook::isTitle(hit.text, title) ? QStringLiteral(", title")
                                                      : QStringLiteral(", heading"));
        return hit.paragraph == 0 ? place : place + QStringLiteral(", para. %1").arg(hit.paragraph);
    }

    static QString toText(const SearchAnswer &answer, const Titles &titles, bool hasDictionary)
    {
        QString text;
        for (const Hit &hit : answer.result.hits) {
            const QString title = titles.value(hit.documentId);
            text += QStringLiteral("Document %1 %2, %3: %4\n    %5\n")
                        .arg(
                            QString::number(hit.documentId.value()), placeOf(hit, title),
                            nameOf(hit.match), title,
                            snippetOf(hit).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
        if (answer.result.total == 0)
            text += QStringLiteral("Nothing found.\n");
        else
            text += QStringLiteral("%1 of %2\n")
                        .arg(answer.result.hits.size())
                        .arg(answer.result.total);
        for (const auto &suggestion : answer.suggestions)
            text += QStringLiteral("Did you mean “%1”?\n").arg(suggestion.instead);
        if (answer.result.inOtherCase > 0)
            text += QStringLiteral("Nothing has these capitals; --ignore-case finds %1.\n")
                        .arg(answer.result.inOtherCase);
        if (!hasDictionary)
            text += QStringLiteral(
                "There is no Indonesian dictionary, so other forms of words were not found.\n");
        return text;
    }

    QueryArgument m_query;
    AliasOption m_aliases;
    qint64 m_limit = 20;
    bool m_ignoresCase = false;
};

} // namespace

void addSearchVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<SearchVerb>());
}

} // namespace telaah::ui::cli
