// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ImportRun.h"

#include "common/ErrorText.h"
#include "common/ImportText.h"
#include "documents/Structure.h"
#include "notebook/ImportFiles.h"
#include "notebook/ImportJob.h"
#include "text/Boundaries.h"

#include <QEventLoop>
#include <QFile>

#include <algorithm>

namespace telaah::ui::cli {

using documents::Document;
using documents::ImportWarning;
using documents::ImportWarningKind;
using notebook::AddedReading;
using notebook::Import;
using notebook::ImportActions;
using notebook::ImportJob;
using notebook::ImportSource;
using notebook::Repeat;

namespace {

const QString StandardInput = QStringLiteral("standard input");

QLatin1String nameOf(ImportWarningKind kind)
{
    constexpr const char *names[] = {"guessed-encoding",  "replaced-characters",
                                     "mojibake",          "repaired-mojibake",
                                     "invisible",         "glued-words",
                                     "left-out",          "other-format",
                                     "accepted-changes",  "comments",
                                     "pictures",          "embedded",
                                     "external",          "flattened-nesting",
                                     "left-out-comments", "unknown-parts"};
    static_assert(std::size(names) == static_cast<size_t>(ImportWarningKind::UnknownParts) + 1);
    return QLatin1String(names[static_cast<size_t>(kind)]);
}

QJsonArray toJson(const QList<ImportWarning> &warnings)
{
    QJsonArray list;
    for (const ImportWarning &warning : warnings) {
        list.append(QJsonObject{
            {"kind", QString(nameOf(warning.kind))},
            {"count", warning.count},
            {"subject", warning.subject},
            {"text", ImportText::of(warning)},
        });
    }
    return list;
}

/// What was said counts more than what was found.
void override(Document &details, const Document &said)
{
    for (QString Document::*field :
         {&Document::title, &Document::author, &Document::published, &Document::language,
          &Document::publisher, &Document::url, &Document::accessed}) {
        if (!(said.*field).isEmpty())
            details.*field = said.*field;
    }
}

/// Whether the notebook is at fault, so that nothing else can be imported either.
bool isOfNotebook(const Error &error)
{
    return error.code != ErrorCode::AlreadyImported && error.code != ErrorCode::InvalidInput;
}

class ImportRun
{
public:
    ImportRun(Session &session, const ImportOptions &options, notebook::Notebook &notebook)
        : m_session(session)
        , m_options(options)
        , m_actions(notebook)
    {
    }

    Result<void> run()
    {
        ImportJob job(sources());
        QEventLoop loop;
        QObject::connect(
            &job, &ImportJob::read, &loop, [&](qsizetype index, const Result<Import> &import) {
                take(m_names.at(index), import);
                if (m_outcome.has_value())
                    return;
                job.cancel();
                loop.quit();
            });
        QObject::connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        if (m_known > 0)
            m_session.complain(
                m_known == 1 ? QStringLiteral("To have it twice, import it with --again.")
                             : QStringLiteral("To have them twice, import them with --again."));
        if (m_session.wantsJson())
            m_session.print(m_json);
        return m_outcome;
    }

private:
    QList<ImportSource> sources()
    {
        QList<ImportSource> sources;
        for (const QString &file : m_options.files) {
            const qsizetype before = sources.size();
            if (file == QLatin1String("-")) {
                append(sources, StandardInput, {{}, readStandardInput(), {}, {}});
                continue;
            }
            const notebook::FoundFiles among = notebook::filesAmong({file});
            for (const auto &found : among.files) {
                if (found)
                    append(sources, *found, {*found, {}, {}, {}});
                else
                    complain(found.error().subject, found.error());
            }
            if (sources.size() > before && among.passedOver > 0)
                printPassedOver(file, among);
        }
        return sources;
    }

    void printPassedOver(const QString &folder, const notebook::FoundFiles &among)
    {
        if (m_session.wantsJson())
            return; // It lists what was tried.
        QStringList endings = among.endings;
        endings.removeAll(QString());
        const QString kinds = endings.isEmpty()
            ? QString()
            : QStringLiteral(" (%1)").arg(endings.join(QLatin1String(", ")));
        const QString files = among.passedOver == 1
            ? QStringLiteral("1 file was passed over, since Telaah does not read its kind%1; to "
                             "have it tried, name it.")
            : QStringLiteral("%1 files were passed over, since Telaah does not read their kinds%2; "
                             "to have one tried, name it.")
                  .arg(among.passedOver);
        m_session.print(QStringLiteral("In %1, %2\n").arg(folder, files.arg(kinds)));
    }

    void append(QList<ImportSource> &sources, const QString &name, ImportSource source)
    {
        source.choices.encoding = m_options.encoding;
        source.choices.repairsMojibake = m_options.repairs;
        source.restoresAll = m_options.keepsAll;
        sources.append(source);
        m_names.append(name);
    }

    static QByteArray readStandardInput()
    {
        QFile input;
        constexpr qint64 most = (qint64(64) << 20) + 1; // One byte too many is refused later.
        return input.open(stdin, QIODevice::ReadOnly) ? input.read(most) : QByteArray();
    }

    void take(const QString &name, const Result<Import> &read)
    {
        if (!m_outcome)
            return;
        if (!read)
            return complain(name, read.error());
        Import import = *read;
        override(import.document.details, m_options.details);
        const auto added = m_actions.add(import, m_options.again ? Repeat::Allow : Repeat::Refuse);
        if (added)
            print(name, import, *added);
        else if (isOfNotebook(added.error()))
            m_outcome = Failure(added.error());
        else
            complain(name, added.error());
    }

    void complain(const QString &name, Error error)
    {
        error.subject = name;
        m_session.complain(error);
        m_known += error.code == ErrorCode::AlreadyImported ? 1 : 0;
        if (m_session.wantsJson())
            m_json.append(QJsonObject{{"file", name}, {"error", ErrorText::of(error)}});
    }

    /// As a shell takes it.
    static QString quoted(const QString &name)
    {
        if (name == StandardInput)
            return QStringLiteral("-");
        const bool isPlain = std::ranges::all_of(name, [](QChar sign) {
            return sign.isLetterOrNumber() || QStringLiteral("-_./").contains(sign);
        });
        return isPlain ? name
                       : QStringLiteral("'%1'").arg(
                           QString(name).replace(QLatin1String("'"), QLatin1String("'\\''")));
    }

    /// What to type, where the window has something to click.
    static QString hintOn(const ImportWarning &warning, const QString &source, DocumentId id)
    {
        const QString name = quoted(source);
        switch (warning.kind) {
        case ImportWarningKind::LeftOutParts:
            return QStringLiteral(
                       "Compare telaah show %1 with telaah import --keep-all --again %2, which "
                       "keeps them in the text.")
                .arg(QString::number(id.value()), name);
        case ImportWarningKind::Mojibake:
            return QStringLiteral("To repair them: telaah import --repair --again %1").arg(name);
        case ImportWarningKind::GuessedEncoding:
        case ImportWarningKind::ReplacedCharacters:
            return QStringLiteral("To try another: telaah import --encoding NAME --again %1")
                .arg(name);
        default:
            return {};
        }
    }

    void print(const QString &name, const Import &import, const AddedReading &added)
    {
        const auto &blocks = added.revision.blocks();
        const auto paragraphs = std::ranges::count(
            blocks, documents::BlockKind::Paragraph, &documents::Block::kind);
        const qsizetype words = text::countWords(added.revision.text());
        if (m_session.wantsJson()) {
            m_json.append(QJsonObject{
                {"file", name},
                {"document", static_cast<qint64>(added.document.id.value())},
                {"title", added.document.title},
                {"format", QString(documents::nameOf(import.document.format))},
                {"words", static_cast<qint64>(words)},
                {"paragraphs", static_cast<qint64>(paragraphs)},
                {"warnings", toJson(import.document.warnings)},
            });
            return;
        }
        m_session.print(
            QStringLiteral("Imported %1: document %2, “%3”, %4, words %5, paragraphs %6\n")
                .arg(
                    name, QString::number(added.document.id.value()), added.document.title,
                    QString(documents::nameOf(import.document.format)), QString::number(words),
                    QString::number(paragraphs)));
        for (const ImportWarning &warning : import.document.warnings) {
            m_session.print(QStringLiteral("    %1\n").arg(ImportText::of(warning)));
            if (const QString hint = hintOn(warning, name, added.document.id); !hint.isEmpty())
                m_session.print(QStringLiteral("    %1\n").arg(hint));
        }
    }

    Session &m_session;
    const ImportOptions &m_options;
    ImportActions m_actions;
    QStringList m_names; ///< Of the sources, as they were given.
    QJsonArray m_json;
    int m_known = 0; ///< How many were in the notebook already.
    Result<void> m_outcome;
};

} // namespace

Result<void> runImport(Session &session, const ImportOptions &options)
{
    const auto opened = session.open(Access::Change);
    if (!opened)
        return Failure(opened.error());
    return ImportRun(session, options, **opened).run();
}

} // namespace telaah::ui::cli
