// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Table.h"
#include "cli/Verb.h"
#include "documents/Structure.h"
#include "notebook/Naming.h"

#include <CLI/CLI.hpp>

namespace telaah::ui::cli {

using documents::Block;
using documents::Document;
using documents::Revision;

namespace {

class ListVerb : public Verb
{
public:
    ListVerb()
        : Verb("list", "List the documents", "telaah list --json")
    {
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto summaries = (*opened)->stores().documents.summaries();
        if (!summaries)
            return Failure(summaries.error());
        if (session.wantsJson())
            session.print(toJson(*summaries));
        else
            session.print(toText(*summaries));
        return {};
    }

private:
    template<typename Summaries>
    static QJsonArray toJson(const Summaries &summaries)
    {
        QJsonArray list;
        for (const auto &summary : summaries) {
            list.append(QJsonObject{
                {"id", static_cast<qint64>(summary.document.id.value())},
                {"title", summary.document.title},
                {"author", summary.document.author},
                {"published", summary.document.published},
                {"language", summary.document.language},
                {"words", summary.words},
                {"paragraphs", summary.paragraphs},
                {"passages", summary.passages},
            });
        }
        return list;
    }

    template<typename Summaries>
    static QString toText(const Summaries &summaries)
    {
        Table table(
            {Align::Right, Align::Left, Align::Left, Align::Left, Align::Right, Align::Right,
             Align::Right});
        table.add({"ID", "Title", "Author", "Published", "Words", "Paragraphs", "Passages"});
        for (const auto &summary : summaries) {
            table.add(
                {QString::number(summary.document.id.value()), summary.document.title,
                 summary.document.author, summary.document.published,
                 QString::number(summary.words), QString::number(summary.paragraphs),
                 QString::number(summary.passages)});
        }
        return table.text();
    }
};

class ShowVerb : public Verb
{
public:
    ShowVerb()
        : Verb("show", "Show a document with its positions", "telaah show 1")
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("DOCUMENT", m_document, "Its number, or how its title begins")
            ->required()
            ->type_name("");
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto &stores = (*opened)->stores();
        const auto document = notebook::findDocument(stores, QString::fromStdString(m_document));
        if (!document)
            return Failure(document.error());
        const auto revision = stores.documents.newestRevision(document->id);
        if (!revision)
            return Failure(revision.error());
        if (session.wantsJson())
            session.print(toJson(*document, *revision));
        else
            session.print(toText(*document, *revision));
        return {};
    }

private:
    static QJsonObject toJson(const Document &document, const Revision &revision)
    {
        QJsonArray blocks;
        for (const Block &block : revision.blocks()) {
            const text::CodePointSpan span = revision.codePoints().toCodePoints(block.range);
            blocks.append(QJsonObject{
                {"kind", QString(documents::nameOf(block.kind))},
                {"level", block.level},
                {"number", block.number},
                {"start", static_cast<qint64>(span.start)},
                {"end", static_cast<qint64>(span.end)},
            });
        }
        return {
            {"id", static_cast<qint64>(document.id.value())},
            {"title", document.title},
            {"text", revision.text()},
            {"blocks", blocks},
        };
    }

    /// Where each block starts, the number of its paragraph, and its text.
    static QString toText(const Document &document, const Revision &revision)
    {
        Table table({Align::Right, Align::Right, Align::Left});
        table.add({"Start", "Para.", document.title});
        for (const Block &block : revision.blocks()) {
            const text::CodePointSpan span = revision.codePoints().toCodePoints(block.range);
            const QString text = revision.text().mid(block.range.start(), block.range.length());
            table.add(
                {QString::number(span.start),
                 block.number > 0 ? QString::number(block.number) : QString(),
                 QString(block.level, block.kind == documents::BlockKind::Heading ? u'#' : u' ')
                     + (block.level > 0 ? " " : "") + text});
        }
        return table.text();
    }

    std::string m_document;
};

} // namespace

void addDocumentVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<ListVerb>());
    verbs.push_back(std::make_unique<ShowVerb>());
}

} // namespace telaah::ui::cli
