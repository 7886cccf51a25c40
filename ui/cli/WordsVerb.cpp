// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/Table.h"
#include "cli/TableOutput.h"
#include "cli/Verb.h"
#include "notebook/Naming.h"
#include "notebook/WordList.h"

#include <algorithm>

namespace telaah::ui::cli {

using notebook::Notebook;
using text::CountedForm;
using text::CountedWord;

namespace {

class WordsVerb : public Verb
{
public:
    WordsVerb()
        : Verb("words", "List words with how often they occur", "telaah words --limit 50")
    {
    }

    void declare(CLI::App &command) override
    {
        command.add_option("--document", m_document, "Only those of this document")
            ->type_name("DOCUMENT")
            ->check(notBlank());
        command.add_option("--limit", m_limit, "The N most frequent; 0 for all")
            ->type_name("N")
            ->check(wholeNumber())
            ->capture_default_str();
        command.add_flag("--all-words", m_isAll, "Function words as well, such as yang and dan");
        m_table.declare(command);
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Read);
        if (!opened)
            return Failure(opened.error());
        const Notebook &notebook = **opened;
        std::optional<DocumentId> only;
        if (!m_document.empty()) {
            const auto document = notebook::findDocument(
                notebook.stores(), QString::fromStdString(m_document));
            if (!document)
                return Failure(document.error());
            only = document->id;
        }
        const text::Lexicon lexicon(text::Dictionary::find(), text::WordLists::shipped());
        auto list = notebook::wordListOf(notebook.stores(), lexicon, only);
        if (!list)
            return Failure(list.error());
        if (!m_isAll)
            list->words.removeIf([](const CountedWord &word) { return word.isStopWord; });
        m_total = list->words.size();
        if (m_limit > 0)
            list->words = list->words.first(std::min(m_limit, m_total));
        return print(session, notebook, *list);
    }

private:
    [[nodiscard]] Result<void> print(
        Session &session, const Notebook &notebook, const notebook::WordList &list) const
    {
        const auto isPut = m_table.put(
            session, notebook, notebook::writtenAsCsv(list.words), QStringLiteral("words"),
            list.words.size());
        if (!isPut)
            return Failure(isPut.error());
        if (*isPut)
            return {};
        if (session.wantsJson())
            session.print(toJson(list));
        else
            session.print(toText(list));
        return {};
    }

    QJsonObject toJson(const notebook::WordList &list) const
    {
        QJsonArray words;
        for (const CountedWord &word : list.words) {
            QJsonArray forms;
            for (const CountedForm &form : word.forms)
                forms.append(QJsonObject{{"form", form.text}, {"count", form.count}});
            words.append(QJsonObject{
                {"word", word.forms.constFirst().text},
                {"count", word.count},
                {"documents", word.documents},
                {"forms", forms},
                {"stop_word", word.isStopWord}});
        }
        return {{"words", words}, {"total", m_total}, {"running_words", list.running}};
    }

    QString toText(const notebook::WordList &list) const
    {
        if (m_total == 0)
            return QStringLiteral("No words.\n");
        Table table({Align::Right, Align::Right, Align::Left, Align::Left});
        table.add({"Count", "Documents", "Word", "Other forms"});
        for (const CountedWord &word : list.words) {
            QStringList others;
            for (const CountedForm &form : word.forms.sliced(1))
                others.append(QStringLiteral("%1 %2").arg(form.text).arg(form.count));
            table.add(
                {QString::number(word.count), QString::number(word.documents),
                 word.forms.constFirst().text, others.join(QStringLiteral(", "))});
        }
        return table.text()
            + QStringLiteral("%1 of %2 words; running words %3\n")
                  .arg(list.words.size())
                  .arg(m_total)
                  .arg(list.running);
    }

    std::string m_document;
    qsizetype m_limit = 50;
    qsizetype m_total = 0;
    bool m_isAll = false;
    TableOutput m_table;
};

} // namespace

void addWordsVerb(Verbs &verbs)
{
    verbs.push_back(std::make_unique<WordsVerb>());
}

} // namespace telaah::ui::cli
