// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "common/ImportText.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/RawSql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>

using namespace telaah;
using test::Answer;
using test::Desk;

namespace {

struct ImportDesk : Desk
{
    int count(const char *table) const
    {
        return test::askSql(notebook(), QByteArray("SELECT count(*) FROM ") + table).toInt();
    }

    const QByteArray bytes = "# Kajian siber\n\nJepang dan Korea *bekerja* sama.\n\nDua.\n";
};

} // namespace

TEST_CASE_METHOD(ImportDesk, "A file is imported, undone and redone", "[cli][import]")
{
    const Answer answer = start({"import", write("kajian.md", bytes)});
    CHECK(answer.error.isEmpty());
    CHECK(answer.status == 0);
    CHECK(
        answer.out
        == QString("Imported %1: document 3, “Kajian siber”, markdown, words 8, paragraphs 2\n")
               .arg(file("kajian.md")));
    CHECK(run({"list", "--json"}).array().size() == 3);
    CHECK(run({"undo"}).out.contains("Import document: Kajian siber"));
    CHECK(run({"list", "--json"}).array().size() == 2);
    CHECK(run({"redo"}).status == 0);
    CHECK(run({"list", "--json"}).array().size() == 3);
    CHECK(run({"check"}).status == 0);
}

TEST_CASE_METHOD(ImportDesk, "What was imported is told in JSON", "[cli][import]")
{
    const QString path = write(
        "surat.doc", "<html><title>Surat</title><p>Satu dua tiga.</p></html>");
    const QJsonArray list = run({"import", path, "--json"}).array();
    REQUIRE(list.size() == 1);
    QJsonObject imported = list.first().toObject();
    const QJsonArray warnings = imported.take("warnings").toArray();
    CHECK(
        imported
        == QJsonObject{
            {"file", path},
            {"document", 3},
            {"title", "Surat"},
            {"format", "html"},
            {"words", 3},
            {"paragraphs", 1}});
    REQUIRE_FALSE(warnings.isEmpty());
    const QJsonObject warning = warnings.first().toObject();
    CHECK(warning.value("kind") == "other-format");
    CHECK(warning.value("count") == 1);
    CHECK(warning.value("subject") == "doc");
    CHECK(warning.value("text").toString().contains(".doc"));
}

TEST_CASE_METHOD(ImportDesk, "A bad file stops no other, and is explained", "[cli][import]")
{
    const QStringList files{
        write("satu.md", bytes), write("dua.pdf", "%PDF-1.7\n"), file("tiada.md"),
        write("tiga.md", "# Tiga\n\nTiga.\n"), write("empat.txt", {})};
    const Answer answer = run(QStringList{"import", "--json"} + files);
    CHECK(answer.status == 1);
    const QJsonArray list = answer.array();
    REQUIRE(list.size() == files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        const bool isGood = i == 0 || i == 3;
        CHECK(entry.value("file") == files.at(i));
        CHECK(entry.contains("document") == isGood);
        CHECK(entry.contains("error") == !isGood);
        CHECK((isGood || answer.error.contains(entry.value("error").toString())));
    }
    const QStringList sentences = answer.error.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(sentences.size() == 3);
    for (const QString &sentence : sentences)
        CHECK((sentence.startsWith("telaah: ") && sentence.contains(folder())));
    CHECK(sentences.at(0).contains("PDF"));
    CHECK(sentences.at(1).contains("not found"));
    CHECK(sentences.at(0).contains("copy its text"));
    CHECK(sentences.at(2).contains("is empty"));
}

TEST_CASE_METHOD(
    ImportDesk, "Of a folder the files that are read are taken, and the others counted",
    "[cli][import]")
{
    const QString folder = file("bahan");
    REQUIRE(QDir().mkpath(folder + "/lagi"));
    Answer answer = run({"import", folder});
    CHECK(answer.status == 1);
    CHECK(answer.out.isEmpty());
    CHECK(
        answer.error
        == "telaah: The folder “" + folder
            + "” has no files in it: choose a folder that has some.\n");
    write("bahan/skrip.py", "print(1)\n");
    write("bahan/lagi/data.CSV", "a,b\n");
    answer = run({"import", folder});
    CHECK(answer.status == 1);
    CHECK(answer.error.contains("only files of kinds that Telaah does not read (2)"));
    write("bahan/lagi/kajian.MD", bytes);
    answer = run({"import", folder});
    CHECK(answer.status == 0);
    CHECK(answer.out.contains(
        "In " + folder
        + ", 2 files were passed over, since Telaah does not read their kinds (csv, py); to have "
          "one tried, name it.\n"));
    CHECK(answer.out.count("Imported ") == 1);
    CHECK(run({"import", folder + "/skrip.py"}).status == 0); // Named itself, it is tried.
}

TEST_CASE_METHOD(ImportDesk, "Garbled letters are answered by what to type", "[cli][import]")
{
    const QString path = write("surat dinas.txt", "Surat\n\nKata â€œsiberâ€\u009d dan Ã©lan.\n");
    const Answer answer = run({"import", path});
    CHECK(answer.status == 0);
    CHECK(answer.out.contains("telaah import --repair --again '" + path + "'"));
}

TEST_CASE_METHOD(ImportDesk, "The details of a document are corrected", "[cli][import]")
{
    REQUIRE(run({"import", write("kajian.md", bytes), "--publisher", "Lembaga"}).status == 0);
    const QJsonObject edited = run({"edit", "3", "--title", "Judul baru", "--author", "Sari, Rina",
                                    "--date", "2024-05", "--publisher", "", "--json"})
                                   .object();
    CHECK(edited.value("document") == 3);
    CHECK(edited.value("title") == "Judul baru");
    CHECK(edited.value("author") == "Sari, Rina");
    CHECK(edited.value("published") == "2024-05");
    CHECK(edited.value("publisher") == "");
    CHECK(run({"list"}).out.contains("Judul baru"));
    CHECK(
        run({"edit", "Judul", "--author", "Ayu, Rina"}).out
        == QString("Corrected document 3: “Judul baru”\n"));
    REQUIRE(run({"undo"}).status == 0);
    REQUIRE(run({"undo"}).status == 0);
    const QJsonObject before = run({"list", "--json"}).array().at(2).toObject();
    CHECK(before.value("title") != "Judul baru");
    CHECK(before.value("author") == "");

    // What an earlier Telaah took for a language is nobody's business but its reader's.
    test::runSql(notebook(), "UPDATE document SET language = 'bahasa kalbu' WHERE id = 3");
    CHECK(run({"edit", "3", "--title", "Judul lain"}).status == 0);
    CHECK(
        test::askSql(notebook(), "SELECT language FROM document WHERE id = 3")
        == QString("bahasa kalbu"));
    CHECK(run({"edit", "3", "--language", "Minangkabau"}).status == 0);
    CHECK(test::askSql(notebook(), "SELECT language FROM document WHERE id = 3") == QString("min"));

    CHECK(run({"edit", "3"}).status == 2);
    CHECK(run({"edit", "3", "--date", "kemarin"}).status == 2);
    CHECK(run({"edit", "3", "--title", " "}).status == 2);
    CHECK(run({"edit", "99", "--author", "A"}).status == 1);
}

TEST_CASE_METHOD(ImportDesk, "A folder stands for its files", "[cli][import]")
{
    REQUIRE(QDir().mkpath(file("bahan/minggu 1")));
    write("bahan/b.md", "# B\n\nSatu.\n");
    write("bahan/minggu 1/a.md", "# A\n\nDua.\n");
    write("bahan/.rahasia.md", "# C\n\nTiga.\n");
    CHECK(run({"import", file("bahan")}).status == 0);
    const QJsonArray documents = run({"list", "--json"}).array();
    REQUIRE(documents.size() == 4);
    CHECK(documents.at(2).toObject().value("title") == "B");
    CHECK(documents.at(3).toObject().value("title") == "A");
}

TEST_CASE_METHOD(ImportDesk, "The same file is imported again only if asked", "[cli][import]")
{
    const QString path = write("kajian.md", bytes);
    REQUIRE(run({"import", path}).status == 0);
    const Answer again = run({"import", write("salinan.md", bytes)});
    CHECK(again.status == 1);
    CHECK(again.error.contains("salinan.md"));
    CHECK(again.error.contains("Kajian siber"));
    CHECK(again.error.contains("--again"));
    CHECK(count("document") == 3);
    CHECK(run({"import", path, "--again"}).status == 0);
    CHECK(count("document") == 4);
    CHECK(count("original") == 1);
}

TEST_CASE_METHOD(ImportDesk, "What is left out can be kept, and it is said how", "[cli][import]")
{
    const QString path = write("laman.txt", "Judul\n\nSatu dua.\n\nBaca juga: Siber\n");
    const Answer answer = run({"import", path});
    CHECK(answer.out.contains("left out: 1. Look through them."));
    CHECK(answer.out.contains("Compare telaah show 3 with telaah import --keep-all --again "));
    const Answer kept = run({"import", path, "--keep-all", "--again"});
    CHECK(kept.status == 0);
    CHECK_FALSE(kept.out.contains("--keep-all"));
    CHECK(run({"show", "4"}).out.contains("Baca juga: Siber"));
}

TEST_CASE_METHOD(ImportDesk, "Details that are given count more than those found", "[cli][import]")
{
    const QString path = write("kajian.md", bytes);
    REQUIRE(
        run({"import", path, "--title", "Judul", "--author", "Sari, Rina", "--date", "2022-07",
             "--language", "Inggris", "--publisher", "UI", "--url", "https://a.id/", "--accessed",
             "2024-01-31"})
            .status
        == 0);
    CHECK(
        test::askSql(
            notebook(),
            "SELECT title || '|' || author || '|' || published || '|' || language || '|' || "
            "publisher"
            " || '|' || url || '|' || accessed FROM document WHERE id = 3")
        == QString("Judul|Sari, Rina|2022-07|en|UI|https://a.id/|2024-01-31"));
}

TEST_CASE_METHOD(ImportDesk, "Wrong arguments are told, and nothing is imported", "[cli][import]")
{
    const QString path = write("kajian.md", bytes);
    const QList<QStringList> wrong = {
        {"import"},
        {"import", ""},
        {"import", path, path, "--title", "Judul"},
        {"import", path, "--date", "kemarin"},
        {"import", path, "--date", "2022-02-30"},
        {"import", path, "--accessed", "1/2/2022"},
        {"import", path, "--language", "kalbu"},
        {"import", path, "--encoding", "ngawur"},
        {"original"},
    };
    for (const QStringList &arguments : wrong) {
        INFO(arguments.join(u' ').toStdString());
        CHECK(run(arguments).status == 2);
    }
    CHECK(count("document") == 2);
    CHECK(run({"import", path, "--encoding", "ngawur"})
              .error.contains("no encoding is called ngawur"));
}

TEST_CASE_METHOD(ImportDesk, "The original comes back, and over no other file", "[cli][import]")
{
    QByteArray mixed = bytes;
    mixed.replace("\n", "\r\n");
    REQUIRE(run({"import", write("kajian.md", mixed)}).status == 0);
    CHECK(start({"original", "3"}).out.toUtf8() == mixed);
    const QString out = file("asli.md");
    const QJsonObject told = run({"original", "Kajian", "-o", out, "--json"}).object();
    CHECK(told.value("name") == "kajian.md");
    CHECK(told.value("bytes") == mixed.size());
    CHECK(test::bytesOf(out) == mixed);
    write("asli.md", "milik orang");
    CHECK(run({"original", "3", "-o", out}).status == 1);
    CHECK(test::bytesOf(out) == "milik orang");
    CHECK(run({"original", "1"}).error.contains("not read from a file"));
}

TEST_CASE_METHOD(ImportDesk, "Standard input is imported", "[cli][import]")
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(TELAAH_PROGRAM, {"import", "-", "--title", "Dari pipa"});
    process.write("Satu dua.\n\nTiga.\n");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().startsWith("Imported standard input: document 3"));
    CHECK(start({"original", "3"}).out == QString("Satu dua.\n\nTiga.\n"));
}

TEST_CASE_METHOD(ImportDesk, "A pipe is no file, and nobody waits for it", "[cli][import]")
{
    const QString pipe = file("pipa.txt");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Answer answer = start({"import", pipe, write("kajian.md", bytes)});
    CHECK(answer.status == 1);
    CHECK(answer.error.contains(pipe));
    CHECK(answer.error.contains("choose a plain file"));
    CHECK(count("document") == 3);
}

TEST_CASE_METHOD(ImportDesk, "A notebook that is not there takes nothing in", "[cli][import]")
{
    const QString path = write("kajian.md", bytes);
    const Answer answer = run({"import", path, "--notebook", file("tiada/tiada.telaah")});
    CHECK(answer.status == 1);
    CHECK(answer.out.isEmpty());
}

TEST_CASE("Every warning about an import is a sentence that counts", "[common]")
{
    using documents::ImportWarningKind;
    QStringList sentences;
    for (int kind = 0; kind <= static_cast<int>(ImportWarningKind::UnknownParts); ++kind) {
        const QString sentence = ui::ImportText::of(
            documents::ImportWarning{ImportWarningKind(kind), 3, "SUBJECT"});
        CAPTURE(kind, sentence);
        CHECK(sentence.endsWith(u'.'));
        sentences.append(sentence);
    }
    CHECK(sentences.removeDuplicates() == 0);
}
