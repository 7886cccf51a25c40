// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Arguments.h"
#include "cli/ImportRun.h"
#include "cli/Verb.h"
#include "common/ErrorText.h"
#include "notebook/ImportActions.h"
#include "notebook/Naming.h"
#include "notebook/Originals.h"

#include <algorithm>

namespace telaah::ui::cli {

namespace {

CLI::Validator date()
{
    const auto check = [](const std::string &text) {
        return notebook::isDate(QString::fromStdString(text))
            ? ""
            : "it is no date such as 2022, 2022-07 or 2022-07-19";
    };
    return CLI::Validator(check, "");
}

class ImportVerb : public Verb
{
public:
    ImportVerb()
        : Verb(
            "import", "Read files into the notebook as documents",
            "telaah import kajian.md --author \"Sari, Rina\" --date 2024-05")
    {
    }

    void declare(CLI::App &command) override
    {
        command
            .add_option(
                "FILE", m_files, "What to read; of a folder, the files in it; - for standard input")
            ->required()
            ->type_name("")
            ->check(notBlank());
        detail(command, "--title", m_details.title, "What the document is called");
        detail(command, "--author", m_details.author, "\"Family, Given; Family, Given\"");
        detail(command, "--date", m_details.published, "When it was published")->check(date());
        detail(command, "--url", m_details.url, "Where it is on the web");
        detail(command, "--language", m_details.language, "Such as id or en");
        detail(command, "--publisher", m_details.publisher, "Who published it");
        detail(command, "--accessed", m_details.accessed, "When you fetched it")->check(date());
        command
            .add_option("--encoding", m_encoding, "How the letters are encoded, if guessed wrong")
            ->type_name("NAME")
            ->check(notBlank());
        command.add_flag("--repair", m_options.repairs, "Repair letters that look garbled");
        command.add_flag(
            "--keep-all", m_options.keepsAll, "Keep parts of a page that are not of its article");
        command.add_flag("--again", m_options.again, "Import what is in the notebook already");
        command.callback([this] {
            if (hasDetails() && m_files.size() > 1)
                throw CLI::ValidationError("--title and the like are for a single FILE");
        });
    }

    Result<void> run(Session &session) override
    {
        ImportOptions options = m_options;
        options.encoding = QByteArray::fromStdString(m_encoding);
        for (const auto &[field, text] : m_texts)
            options.details.*field = QString::fromStdString(*text);
        for (const std::string &file : m_files)
            options.files.append(QString::fromStdString(file));
        return runImport(session, options);
    }

private:
    CLI::Option *detail(
        CLI::App &command, const char *name, std::string &text, const char *description)
    {
        return command.add_option(name, text, description)->type_name("TEXT")->check(notBlank());
    }

    struct Details
    {
        std::string title;
        std::string author;
        std::string published;
        std::string language;
        std::string publisher;
        std::string url;
        std::string accessed;
    };

    bool hasDetails() const
    {
        return std::ranges::any_of(
            m_texts, [](const auto &entry) { return !entry.second->empty(); });
    }

    using Document = documents::Document;

    std::vector<std::string> m_files;
    Details m_details;
    const std::vector<std::pair<QString Document::*, const std::string *>> m_texts = {
        {&Document::title, &m_details.title},         {&Document::author, &m_details.author},
        {&Document::published, &m_details.published}, {&Document::language, &m_details.language},
        {&Document::publisher, &m_details.publisher}, {&Document::url, &m_details.url},
        {&Document::accessed, &m_details.accessed},
    };
    std::string m_encoding;
    ImportOptions m_options;
};

class OriginalVerb : public Verb
{
public:
    OriginalVerb()
        : Verb(
            "original", "Give out the file that a document was read from, as it was",
            "telaah original 3 -o kajian.docx")
    {
    }

    void declare(CLI::App &command) override
    {
        addArgument(command, "DOCUMENT", m_document, "Its number, or how its title begins")
            ->check(notBlank());
        command
            .add_option(
                "-o,--output", m_output,
                "The file to write, which must not be there yet, instead of the terminal")
            ->type_name("FILE")
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
        const auto original = notebook::originalOf(stores, document->id);
        if (!original)
            return Failure(original.error());
        if (m_output.empty()) {
            session.print(original->bytes);
            return {};
        }
        const QString output = QString::fromStdString(m_output);
        if (const auto written = notebook::writeNewFile(output, original->bytes); !written)
            return written;
        if (session.wantsJson())
            session.print(QJsonObject{
                {"file", output},
                {"document", static_cast<qint64>(document->id.value())},
                {"name", original->fileName},
                {"bytes", original->bytes.size()}});
        else
            session.print(QStringLiteral("Wrote %1: bytes %2\n")
                              .arg(output, QString::number(original->bytes.size())));
        return {};
    }

private:
    std::string m_document;
    std::string m_output;
};

} // namespace

void addImportVerbs(Verbs &verbs)
{
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<OriginalVerb>());
}

} // namespace telaah::ui::cli
