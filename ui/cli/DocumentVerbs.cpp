// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/Table.h"
#include "cli/Verb.h"
#include "documents/Structure.h"
#include "notebook/Naming.h"

#include <algorithm>

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
                {"folder", summary.folder},
                {"note", summary.document.note},
            });
        }
        return list;
    }

    template<typename Summaries>
    static QString toText(const Summaries &summaries)
    {
        // A column that is empty throughout would only take room.
        const bool hasFolders = std::ranges::any_of(
            summaries, [](const auto &summary) { return !summary.folder.isEmpty(); });
        QList<Align> columns{Align::Right, Align::Left,  Align::Left, Align::Left,
                             Align::Right, Align::Right, Align::Right};
        QStringList head{"ID", "Title", "Author", "Published", "Words", "Paragraphs", "Passages"};
        if (hasFolders) {
            columns.insert(1, Align::Left);
            head.insert(1, "Folder");
        }
        Table table(columns);
        table.add(head);
        for (const auto &summary : summaries) {
            QStringList row{
                QString::number(summary.document.id.value()),
                summary.document.title,
                summary.document.author,
                summary.document.published,
                QString::number(summary.words),
                QString::number(summary.paragraphs),
                QString::number(summary.passages)};
            if (hasFolders)
                row.insert(1, summary.folder);
            table.add(row);
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
        addArgument(command, "DOCUMENT", m_document, "Its number, or how its title begins")
            ->check(notBlank());
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
