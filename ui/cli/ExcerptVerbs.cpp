// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/PassageListing.h"
#include "cli/QueryArgument.h"
#include "cli/Verb.h"
#include "notebook/Excerpts.h"

namespace telaah::ui::cli {

using notebook::ExcerptFormat;
using passages::Excerpt;
using passages::Excerpts;
using passages::GroupBy;
using passages::Grouping;
using vocabulary::Language;

namespace {

QJsonArray citedList(const Excerpts &excerpts)
{
    QJsonArray list;
    for (const Excerpt &excerpt : excerpts.entries) {
        QJsonObject json = toJson(excerpts, excerpt);
        json.insert("citation", excerpt.citation);
        list.append(json);
    }
    return list;
}

class ExcerptsVerb : public Verb
{
public:
    ExcerptsVerb()
        : Verb(
            "excerpts", "Write the passages out as quotations with citation, tags and note",
            "telaah excerpts --format csv --group-by theme -o kutipan.csv")
    {
    }

    void declare(CLI::App &command) override
    {
        m_query.declare(command, QueryArgument::Need::Optional);
        command.add_option("--format", m_format, "Markdown, unless FILE ends in .csv")
            ->type_name("FORMAT")
            ->check(CLI::IsMember({"md", "csv"}));
        command.add_option("--group-by", m_groupBy, "What to put under a heading of its own")
            ->type_name("KIND")
            ->check(CLI::IsMember({"theme", "actor", "forum", "document", "coder"}));
        command
            .add_option(
                "--language", m_language, "Of labels and headings, unless that of the window")
            ->type_name("LANGUAGE")
            ->check(CLI::IsMember({"id", "en"}));
        command.add_flag(
            "--with-examples", m_withExamples, "Also the passages that came with the notebook");
        command.add_option("-o,--output", m_output, "The file to write, instead of the terminal")
            ->type_name("FILE");
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const auto found = m_query.excerpts(session, **opened);
        if (!found)
            return Failure(found.error());
        if (!*found)
            return {};
        Excerpts excerpts = **found;
        const qsizetype all = excerpts.entries.size();
        if (!m_withExamples)
            notebook::leaveOutExamples(excerpts);
        m_leftOut = all - excerpts.entries.size();
        if (!m_output.empty())
            return write(session, excerpts, (*opened)->path());
        if (session.wantsJson())
            session.print(citedList(excerpts));
        else
            session.print(bytesOf(session, excerpts));
        return {};
    }

private:
    QString output() const { return QString::fromStdString(m_output); }

    QString format() const
    {
        if (!m_format.empty())
            return QString::fromStdString(m_format);
        return output().endsWith(".csv", Qt::CaseInsensitive) ? "csv" : "md";
    }

    Grouping grouping() const
    {
        if (m_groupBy.empty())
            return {};
        if (m_groupBy == "document")
            return {GroupBy::Document};
        if (m_groupBy == "coder")
            return {GroupBy::Coder};
        return {GroupBy::Facet, QString::fromStdString(m_groupBy)};
    }

    Language language(const Session &session) const
    {
        if (m_language.empty())
            return session.language();
        return m_language == "en" ? Language::English : Language::Indonesian;
    }

    QByteArray bytesOf(const Session &session, const Excerpts &excerpts) const
    {
        return notebook::written(
            excerpts, format() == "csv" ? ExcerptFormat::Csv : ExcerptFormat::Markdown, grouping(),
            language(session));
    }

    [[nodiscard]] Result<void> write(
        Session &session, const Excerpts &excerpts, const QString &notebookPath) const
    {
        if (const auto kept = notebook::writeTo(output(), notebookPath, bytesOf(session, excerpts));
            !kept)
            return kept;
        if (session.wantsJson())
            session.print(QJsonObject{
                {"file", output()}, {"format", format()}, {"excerpts", excerpts.entries.size()}});
        else
            session.print(QStringLiteral("Wrote %1: excerpts %2%3\n")
                              .arg(
                                  output(), QString::number(excerpts.entries.size()),
                                  m_leftOut > 0
                                      ? QStringLiteral(", left out examples %1").arg(m_leftOut)
                                      : QString()));
        return {};
    }

    QueryArgument m_query;
    bool m_withExamples = false;
    qsizetype m_leftOut = 0;
    std::string m_format;
    std::string m_groupBy;
    std::string m_language;
    std::string m_output;
};

} // namespace

void addExcerptVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<ExcerptsVerb>());
}

} // namespace telaah::ui::cli
