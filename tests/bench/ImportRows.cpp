// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From files to documents that are durable and can be read, through the processes that read them.

#include "Child.h"
#include "GeneratedText.h"
#include "Rows.h"
#include "base/Sha256.h"
#include "notebook/ImportJob.h"
#include "notebook/Notebook.h"
#include "support/Packages.h"
#include "worker/Child.h"
#include "worker/ImporterProgram.h"
#include "worker/InputFile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace telaah::bench {

using documents::Block;
using notebook::Import;
using notebook::ImportActions;
using notebook::ImportJob;
using notebook::ImportSource;
using notebook::Notebook;

namespace {

constexpr qsizetype LongWords = 1'000'000; // About 7 MB.
constexpr qsizetype ShortWords = 800;

QByteArray text(qsizetype words, quint64 seed)
{
    return generatedBody(words, seed).text.replace(u'\n', QStringLiteral("\n\n")).toUtf8();
}

QByteArray page(qsizetype words, quint64 seed)
{
    const documents::Body body = generatedBody(words, seed);
    QByteArray html = "<!doctype html><meta charset=utf-8><title>Siber</title><article>";
    for (const Block &block : body.blocks)
        html += "<p>" + body.text.mid(block.range.start(), block.range.length()).toUtf8()
            + "</p>\n";
    return html + "</article>";
}

/// Each paragraph of the text, as `write` has it.
template<typename Write>
QByteArray eachParagraph(qsizetype words, quint64 seed, Write write)
{
    const documents::Body body = generatedBody(words, seed);
    QByteArray all;
    for (const Block &block : body.blocks)
        all += write(
            body.text.mid(block.range.start(), block.range.length()).toHtmlEscaped().toUtf8());
    return all;
}

QByteArray docx(qsizetype words, quint64 seed)
{
    return test::docxOf(eachParagraph(words, seed, &test::wordParagraph));
}

QByteArray odt(qsizetype words, quint64 seed)
{
    return test::odtOf(eachParagraph(words, seed, [](const QByteArray &text) {
        return QByteArray("<text:p>" + text + "</text:p>");
    }));
}

class Folder
{
public:
    void add(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file to import");
        m_sources.append({file.fileName(), {}, {}, {}, false});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Into a notebook of its own, which is not part of it.
    double import() const
    {
        QTemporaryDir place;
        const auto made = Notebook::create(
            place.filePath(QStringLiteral("a.telaah")), {{}, {}, QStringLiteral("Ani"), {}},
            Notebook::Content::Empty);
        if (!made)
            qFatal("no notebook");
        return timeOf([&] {
            ImportActions actions(**made);
            ImportJob job(m_sources);
            QEventLoop loop;
            QObject::connect(
                &job, &ImportJob::read, &loop, [&](qsizetype, const Result<Import> &import) {
                    const auto added = import
                        ? actions.add(*import)
                        : Result<notebook::AddedReading>(Failure(import.error()));
                    if (!added)
                        qFatal("not imported: %d", static_cast<int>(added.error().code));
                    if (!(*made)->stores().documents.revision(added->revision.id()))
                        qFatal("not readable");
                });
            QObject::connect(&job, &ImportJob::finished, &loop, &QEventLoop::quit);
            job.start();
            loop.exec();
        });
    }

    double readAndHash() const
    {
        return timeOf([&] {
            for (const ImportSource &source : m_sources) {
                QFile file(source.path);
                if (!file.open(QIODevice::ReadOnly) || sha256(file.readAll()).empty())
                    qFatal("not hashed");
            }
        });
    }

private:
    QTemporaryDir m_folder;
    QList<ImportSource> m_sources;
};

void measureImport(Run &run, const QString &what, const Folder &folder, int times)
{
    Row row{what, {}, {}, QStringLiteral("reading and hashing the files")};
    for (int i = 0; i < run.times(times); ++i) {
        row.measured.add(folder.import());
        row.floor.add(folder.readAndHash());
    }
    run.add(row);
}

/// By a small process of its own: the system counts what the one that starts a program holds as if
/// the program had held it, and this one holds all the texts.
double peakOf(const QString &path)
{
    const QTemporaryDir home;
    const ChildRun child = runChild(
        QCoreApplication::applicationFilePath(), {QLatin1String(PeakArgument), path}, home.path());
    if (!child.hasSucceeded)
        qFatal("not read");
    return child.output.trimmed().toDouble();
}

void measureMemory(Run &run, const QString &what, const QString &path, qsizetype size)
{
    Row row{what, {}, {}, QStringLiteral("the bytes of the file")};
    row.unit = QStringLiteral("MB");
    for (int i = 0; i < run.times(3); ++i) {
        row.measured.add(peakOf(path) / 1e6);
        row.floor.add(static_cast<double>(size) / 1e6);
    }
    run.add(row);
}

} // namespace

int tellPeak(const QString &path)
{
    qApp->setProperty("telaahImporter", QStringLiteral(TELAAH_IMPORT_WORKER));
    const worker::Cancellation never;
    const auto bytes = worker::readInputFile(path, never);
    worker::Usage usage;
    if (!bytes
        || !worker::readInChild(
            worker::importerProgram(), {QFileInfo(path).fileName(), {}}, *bytes, never,
            worker::WallClock, &usage))
        return EXIT_FAILURE;
    std::printf("%lld\n", static_cast<long long>(usage.peakMemory));
    return EXIT_SUCCESS;
}

void measureImports(Run &run)
{
    qApp->setProperty("telaahImporter", QStringLiteral(TELAAH_IMPORT_WORKER));
    const QString small = QStringLiteral("import: 1,000 texts of 800 words");
    if (run.wants(small)) {
        Folder folder;
        for (quint64 i = 0; i < 1000; ++i)
            folder.add(QStringLiteral("%1.txt").arg(i), text(ShortWords, i));
        measureImport(run, small, folder, 3);
    }
    const std::pair<const char *, QByteArray (*)(qsizetype, quint64)> formats[] = {
        {"txt", text}, {"md", text}, {"html", page}, {"docx", docx}, {"odt", odt}};
    for (const auto &[ending, write] : formats) {
        const QString name = QStringLiteral("a.") + QLatin1String(ending);
        const QString what = QStringLiteral("import: 1 M words of .") + QLatin1String(ending);
        const QString memory = what + QStringLiteral(", peak of its process");
        if (!run.wantsAny({what, memory}))
            continue;
        const QByteArray bytes = write(LongWords, 1);
        Folder folder;
        folder.add(name, bytes);
        measureImport(run, what, folder, 5);
        measureMemory(run, memory, folder.path(name), bytes.size());
    }
}

} // namespace telaah::bench
