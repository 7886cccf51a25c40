// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/DetailOptions.h"
#include "cli/ImportRun.h"
#include "cli/Verb.h"
#include "common/ErrorText.h"
#include "notebook/DocumentActions.h"
#include "notebook/Naming.h"
#include "notebook/Originals.h"
#include "text/Encoding.h"

namespace telaah::ui::cli {

namespace {

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
        m_details.declare(command, DetailOptions::Empty::Refused);
        command
            .add_option("--encoding", m_encoding, "How the letters are encoded, if guessed wrong")
            ->type_name("NAME")
            ->check(notBlank());
        command.add_flag("--repair", m_options.repairs, "Repair letters that look garbled");
        command.add_flag(
            "--keep-all", m_options.keepsAll, "Keep parts of a page that are not of its article");
        command.add_flag("--again", m_options.again, "Import what is in the notebook already");
        command.callback([this] {
            if (m_details.isAnyGiven() && m_files.size() > 1)
                throw CLI::ValidationError("--title and the like are for a single FILE");
            if (!m_encoding.empty() && !text::decodedAs("a", QByteArray::fromStdString(m_encoding)))
                throw CLI::ValidationError(
                    "no encoding is called " + m_encoding + "; windows-1252 and UTF-16LE are some");
        });
    }

    Result<void> run(Session &session) override
    {
        ImportOptions options = m_options;
        options.encoding = QByteArray::fromStdString(m_encoding);
        m_details.writeTo(options.details);
        for (const std::string &file : m_files)
            options.files.append(QString::fromStdString(file));
        return runImport(session, options);
    }

private:
    std::vector<std::string> m_files;
    DetailOptions m_details;
    std::string m_encoding;
    ImportOptions m_options;
};

class EditVerb : public Verb
{
public:
    EditVerb()
        : Verb(
            "edit", "Correct the details of a document",
            "telaah edit 3 --author \"Sari, Rina\" --date 2024-05")
    {
    }

    void declare(CLI::App &command) override
    {
        addArgument(command, "DOCUMENT", m_document, "Its number, or how its title begins")
            ->check(notBlank());
        m_details.declare(command, DetailOptions::Empty::Clears);
        command.callback([this] {
            if (!m_details.isAnyGiven())
                throw CLI::ValidationError("say what to correct, such as --author TEXT");
        });
    }

    Result<void> run(Session &session) override
    {
        const auto opened = session.open(Access::Change);
        if (!opened)
            return Failure(opened.error());
        auto document = notebook::findDocument(
            (*opened)->stores(), QString::fromStdString(m_document));
        if (!document)
            return Failure(document.error());
        m_details.writeTo(*document);
        const auto edited = notebook::DocumentActions(**opened).setDetails(*document);
        if (!edited)
            return Failure(edited.error());
        if (session.wantsJson())
            session.print(toJson(*edited));
        else
            session.print(QStringLiteral("Corrected document %1: “%2”\n")
                              .arg(QString::number(edited->id.value()), edited->title));
        return {};
    }

private:
    static QJsonObject toJson(const documents::Document &document)
    {
        return {
            {"document", static_cast<qint64>(document.id.value())},
            {"title", document.title},
            {"author", document.author},
            {"published", document.published},
            {"url", document.url},
            {"language", document.language},
            {"publisher", document.publisher},
            {"accessed", document.accessed},
        };
    }

    std::string m_document;
    DetailOptions m_details;
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
    verbs.push_back(std::make_unique<EditVerb>());
    verbs.push_back(std::make_unique<OriginalVerb>());
}

} // namespace telaah::ui::cli
