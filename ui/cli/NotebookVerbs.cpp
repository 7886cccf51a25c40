// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Verb.h"
#include "common/ErrorText.h"

#include <CLI/CLI.hpp>

namespace telaah::ui::cli {

using notebook::Notebook;

namespace {

class NewVerb : public Verb
{
public:
    NewVerb()
        : Verb("new", "Make a notebook", "telaah new seminar.telaah")
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("NOTEBOOK", m_path, "The file to make")->required()->type_name("");
        command.add_flag("--empty", m_isEmpty, "Leave out the articles; the vocabulary stays");
    }

    Result<void> run(Session &session) override
    {
        const QString path = QString::fromStdString(m_path);
        const auto made = Notebook::create(
            path, {}, m_isEmpty ? Notebook::Content::Empty : Notebook::Content::Starter);
        if (!made)
            return Failure(made.error());
        const auto summaries = (*made)->stores().documents.summaries();
        if (!summaries)
            return Failure(summaries.error());
        qint64 passages = 0;
        for (const auto &summary : *summaries)
            passages += summary.passages;
        if (session.wantsJson())
            session.print(QJsonObject{
                {"notebook", (*made)->path()},
                {"documents", summaries->size()},
                {"passages", passages}});
        else
            session.print(QStringLiteral("Made %1: documents %2, passages %3\n")
                              .arg(
                                  (*made)->path(), QString::number(summaries->size()),
                                  QString::number(passages)));
        return {};
    }

private:
    std::string m_path;
    bool m_isEmpty = false;
};

class CheckVerb : public Verb
{
public:
    CheckVerb()
        : Verb("check", "Check the file, its texts and all positions", "telaah check --json")
    {
    }

    Result<void> run(Session &session) override
    {
        const auto problems = find(session);
        if (!problems)
            return Failure(problems.error());
        if (session.wantsJson())
            session.print(QJsonObject{
                {"ok", problems->isEmpty()}, {"problems", QJsonArray::fromStringList(*problems)}});
        else if (problems->isEmpty())
            session.print(QStringLiteral("No problems in %1\n").arg(session.notebookPath()));
        else
            session.print(problems->join(u'\n') + u'\n');
        if (!problems->isEmpty())
            return Failure({ErrorCode::Damaged, session.notebookPath(), {}});
        return {};
    }

private:
    /// A notebook too damaged to be opened is what a check is there to find.
    [[nodiscard]] static Result<QStringList> find(Session &session)
    {
        const auto opened = session.open(Access::Read);
        const auto problems = opened ? (*opened)->problems() : Failure(opened.error());
        if (!problems && problems.error().code == ErrorCode::Damaged)
            return QStringList{ErrorText::of(problems.error())};
        return problems;
    }
};

} // namespace

void addNotebookVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
}

} // namespace telaah::ui::cli
