// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportActions.h"

#include "importers/Importer.h"
#include "notebook/DocumentActions.h"
#include "notebook/Originals.h"
#include "store/Compression.h"
#include "support/Bodies.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"
#include "support/StateOf.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace telaah;
using notebook::Import;
using notebook::ImportActions;
using notebook::Repeat;
using test::refused;
using test::taken;

namespace {

const QByteArray Bytes = "# Diplomasi siber\n\nJepang dan Korea bekerja sama.\n";

struct ImportFixture : test::NotebookFixture
{
    static Import sample()
    {
        return {
            taken(importers::read(Bytes, "kajian.md", {})), store::originalOf(Bytes), "kajian.md"};
    }

    notebook::AddedReading add(const Import &import = sample(), Repeat repeat = Repeat::Refuse)
    {
        return taken(ImportActions(*notebook).add(import, repeat));
    }

    qsizetype documents() const { return taken(notebook->stores().documents.summaries()).size(); }

    QList<passages::Passage> passagesIn(const documents::Revision &of) const
    {
        return taken(notebook->stores().passages.inRevision(of));
    }

    QString nameOf(CoderId id) const
    {
        for (const passages::Coder &coder : taken(notebook->stores().coders.all())) {
            if (coder.id == id)
                return coder.name;
        }
        return {};
    }
};

/// With comments on "Jepang", in the second block.
Import commented(const QList<std::pair<QString, QString>> &comments)
{
    Import import = ImportFixture::sample();
    for (const auto &[author, text] : comments)
        import.document.comments.append({{16, 22}, author, text});
    return import;
}

} // namespace

TEST_CASE_METHOD(
    ImportFixture, "An import is one step, undone and redone after reopening", "[notebook]")
{
    const auto before = test::stateOf(*notebook);
    const qsizetype stepsBefore = steps().size();
    const auto added = add(commented({{"Budi", "Benarkah?"}}));
    const auto after = test::stateOf(*notebook);
    CHECK(steps().size() == stepsBefore + 1);
    CHECK(steps().first().action == history::Action::ImportDocument);
    CHECK(steps().first().subject == QString("Diplomasi siber"));
    reopen();
    REQUIRE(notebook->undo());
    CHECK(test::askSql(path, "SELECT count(*) FROM source") == QString("0"));
    CHECK(documents() == 1);
    CHECK(test::stateOf(*notebook).size() < after.size());
    reopen();
    REQUIRE(notebook->redo());
    reopen();
    CHECK(documents() == 2);
    const auto again = taken(notebook->stores().documents.revision(added.revision.id()));
    CHECK(again.body() == added.revision.body());
    CHECK(passagesIn(again).size() == 1);
    CHECK(taken(notebook::originalOf(notebook->stores(), added.document.id)).bytes == Bytes);
    CHECK(taken(notebook->problems()).isEmpty());
    CHECK(before != after);
}

TEST_CASE_METHOD(
    ImportFixture, "An import in another thread is told here, and nobody acts meanwhile",
    "[notebook]")
{
    ImportActions imports(*notebook);
    QSignalSpy changed(notebook.get(), &notebook::Notebook::changed);
    std::optional<Result<notebook::AddedReading>> outcome;
    qsizetype changedBefore = 0;
    imports.addAside(sample(), Repeat::Refuse, notebook.get(), [&](const auto &added) {
        outcome = added;
        changedBefore = changed.size();
        CHECK_FALSE(notebook->isLent());
    });
    CHECK(notebook->isLent());
    CHECK(refused(imports.add(sample(), Repeat::Allow)) == ErrorCode::Lent);
    CHECK(refused(notebook->undo()) == ErrorCode::Lent);
    CHECK(refused(notebook->redo()) == ErrorCode::Lent);
    CHECK(documents() == 2); // Who reads waits, and sees no half of it.
    CHECK_FALSE(outcome);
    REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    CHECK(changedBefore == 1);
    CHECK(taken(*outcome).document.title == QString("Diplomasi siber"));
    CHECK(documents() == 2);
    CHECK(steps().first().action == history::Action::ImportDocument);

    outcome.reset();
    imports.addAside(
        sample(), Repeat::Refuse, notebook.get(), [&](const auto &added) { outcome = added; });
    REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    CHECK(refused(*outcome) == ErrorCode::AlreadyImported);
    REQUIRE(notebook->undo());
    CHECK(documents() == 1);
}

TEST_CASE_METHOD(
    ImportFixture, "Of two imports at a time one is refused, and the other is whole", "[notebook]")
{
    ImportActions imports(*notebook);
    QSignalSpy failed(notebook.get(), &notebook::Notebook::failed);
    std::optional<Result<notebook::AddedReading>> first;
    std::optional<Result<notebook::AddedReading>> second;
    imports.addAside(
        sample(), Repeat::Refuse, notebook.get(), [&](const auto &added) { first = added; });
    imports.addAside(
        sample(), Repeat::Allow, notebook.get(), [&](const auto &added) { second = added; });
    CHECK_FALSE(second); // Whoever asks need not expect an answer in the middle of it.
    CHECK(notebook->isLent());
    REQUIRE(QTest::qWaitFor([&] { return first && second; }, 60'000));
    CHECK(refused(*second) == ErrorCode::Lent);
    CHECK(failed.size() == 1);
    CHECK(taken(*first).document.title == QString("Diplomasi siber"));
    CHECK_FALSE(notebook->isLent());
    CHECK(documents() == 2);
    CHECK(taken(notebook->problems()).isEmpty());
    add(sample(), Repeat::Allow); // And it goes on.
    CHECK(documents() == 3);
}

TEST_CASE_METHOD(
    ImportFixture, "A notebook that ends in the middle of an import has all of it", "[notebook]")
{
    ImportActions(*notebook).addAside(
        sample(), Repeat::Refuse, notebook.get(), [](const auto &) { FAIL("nobody hears it"); });
    reopen();
    CHECK(documents() == 2);
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "The original of a document is given out as it was", "[notebook]")
{
    Import import = sample();
    import.fileName = QString("../x/ka") + QChar(0x202E) + "jian:2.md";
    const auto added = add(import);
    const auto file = taken(notebook::originalOf(notebook->stores(), added.document.id));
    CHECK(file.bytes == Bytes);
    CHECK(file.fileName == QString("_x_kajian_2.md")); // A name and nothing else.
    CHECK(file.format == documents::Format::Markdown);

    const auto other = notebook::originalOf(notebook->stores(), DocumentId(1));
    CHECK(refused(other) == ErrorCode::NoOriginal);
    CHECK(other.error().subject == QString("UU 32/2009"));
    test::runSql(path, "UPDATE original_chunk SET bytes = x'00'");
    const auto damaged = notebook::originalOf(notebook->stores(), added.document.id);
    CHECK(refused(damaged) == ErrorCode::Damaged);
    CHECK(damaged.error().subject == QString("Diplomasi siber"));
}

TEST_CASE_METHOD(ImportFixture, "The same file is recognised, whatever its name", "[notebook]")
{
    const auto first = add();
    Import again = sample();
    again.fileName = "salinan.txt";
    again.document.details.title = "Judul lain";
    const auto outcome = ImportActions(*notebook).add(again);
    CHECK(refused(outcome) == ErrorCode::AlreadyImported);
    CHECK(outcome.error().subject == QString("salinan.txt"));
    CHECK(outcome.error().detail == QString("Diplomasi siber"));
    CHECK(documents() == 2);
    CHECK(taken(ImportActions(*notebook).existing(again.original.sha256))->id == first.document.id);

    add(again, Repeat::Allow);
    CHECK(documents() == 3);
    CHECK(test::askSql(path, "SELECT count(*) FROM original") == QString("1"));
}

TEST_CASE_METHOD(
    ImportFixture, "A file whose document is gone may be imported, and undo still works",
    "[notebook]")
{
    const auto first = add();
    REQUIRE(notebook::DocumentActions(*notebook).remove(first.document.id));
    CHECK_FALSE(taken(ImportActions(*notebook).existing(sample().original.sha256)));
    add();
    CHECK(documents() == 2);
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(documents() == 2);
    CHECK(taken(notebook::originalOf(notebook->stores(), first.document.id)).bytes == Bytes);
    CHECK(refused(ImportActions(*notebook).add(sample())) == ErrorCode::AlreadyImported);
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "Comments become passages of their authors", "[notebook]")
{
    const auto added = add(commented(
        {{"Budi", "Benarkah?"},
         {QString("Bu") + QChar(0x202E) + "di", "Lihat juga para. 2.\r\n"},
         {"Ani", "Setuju."},
         {{}, "Tanpa nama."}}));
    const auto passages = passagesIn(added.revision);
    REQUIRE(passages.size() == 2); // Ani is who imports, and has what nobody signed.
    QStringList notes;
    for (const passages::Passage &passage : passages) {
        CHECK(passage.quote == QString("Jepang"));
        notes.append(nameOf(passage.coderId) + ": " + passage.note);
    }
    notes.sort();
    CHECK(
        notes
        == QStringList{"Ani: Setuju.\n\nTanpa nama.", "Budi: Benarkah?\n\nLihat juga para. 2."});
}

TEST_CASE_METHOD(
    ImportFixture, "Who only commented in a file goes when its import is undone, and comes back",
    "[notebook]")
{
    add(commented({{"Budi", "Benarkah?"}, {"Citra", "Ya."}}));
    const QString coders = test::askSql(path, "SELECT group_concat(uuid) FROM coder");
    reopen();
    REQUIRE(notebook->undo());
    CHECK(test::askSql(path, "SELECT group_concat(name) FROM coder") == QString("Ani"));
    CHECK(taken(notebook->problems()).isEmpty());
    reopen();
    REQUIRE(notebook->redo());
    CHECK(test::askSql(path, "SELECT group_concat(uuid) FROM coder") == coders);
    REQUIRE(notebook->undo());
    REQUIRE(notebook->redo());
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(
    ImportFixture, "Who commented in a file and has acted since stays when its import is undone",
    "[notebook]")
{
    const auto first = add(commented({{"Budi", "Benarkah?"}}));
    notebook->setCoder({{}, {}, "Budi", "B"});
    REQUIRE(notebook::DocumentActions(*notebook).rename(DocumentId(1), "Lain"));
    const QString budi = test::askSql(path, "SELECT id FROM coder WHERE name = 'Budi'");
    REQUIRE(notebook->undo());
    REQUIRE(notebook->undo());
    CHECK(documents() == 1);
    CHECK(test::askSql(path, "SELECT id FROM coder WHERE name = 'Budi'") == budi);
    REQUIRE(notebook->redo());
    CHECK(test::askSql(path, "SELECT id FROM coder WHERE name = 'Budi'") == budi);
    CHECK(nameOf(passagesIn(first.revision).first().coderId) == QString("Budi"));
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(
    ImportFixture, "A commentator of several files goes with the first of them", "[notebook]")
{
    add(commented({{"Budi", "Benarkah?"}}));
    add(commented({{"Budi", "Lagi."}}), Repeat::Allow);
    REQUIRE(notebook->undo());
    CHECK(test::askSql(path, "SELECT count(*) FROM coder") == QString("2"));
    REQUIRE(notebook->undo());
    CHECK(test::askSql(path, "SELECT count(*) FROM coder") == QString("1"));
    REQUIRE(notebook->redo());
    REQUIRE(notebook->redo());
    const auto steps = taken(notebook->history().steps());
    REQUIRE(notebook->undoTo(steps.at(1).id)); // Both at a stroke.
    CHECK(test::askSql(path, "SELECT count(*) FROM coder") == QString("1"));
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(
    ImportFixture, "A damaged original is put right when the same file comes again", "[notebook]")
{
    const auto first = add();
    const auto original = [&] {
        return notebook::originalOf(notebook->stores(), first.document.id);
    };
    for (const char *harm :
         {"UPDATE original_chunk SET bytes = x'00'", "DELETE FROM original_chunk",
          "UPDATE original SET size = size + 1; UPDATE original_chunk SET ordinal = 7"}) {
        for (const Repeat repeat : {Repeat::Refuse, Repeat::Allow}) {
            CAPTURE(harm);
            test::runSql(path, harm);
            const qsizetype before = steps().size();
            const auto again = ImportActions(*notebook).add(sample(), repeat);
            CHECK(again.has_value() == (repeat == Repeat::Allow));
            CHECK(steps().size() == before + (repeat == Repeat::Allow ? 1 : 0));
            CHECK(taken(original()).bytes == Bytes);
            CHECK(test::askSql(path, "SELECT size FROM original") == QString::number(Bytes.size()));
        }
    }
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(
    ImportFixture, "A damaged original is put right in another thread, before that is told",
    "[notebook]")
{
    const auto first = add();
    test::runSql(path, "UPDATE original_chunk SET bytes = x'00'");
    const qsizetype before = steps().size();
    bool isLentAfterRefusal = false;
    std::optional<Result<notebook::AddedReading>> outcome;
    QObject::connect(notebook.get(), &notebook::Notebook::failed, notebook.get(), [&] {
        // What is put right is, once all have heard that the file was refused.
        QMetaObject::invokeMethod(
            notebook.get(), [&] { isLentAfterRefusal = notebook->isLent(); }, Qt::QueuedConnection);
    });
    ImportActions(*notebook).addAside(
        sample(), Repeat::Refuse, notebook.get(), [&](const auto &added) { outcome = added; });
    REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    CHECK(isLentAfterRefusal);
    CHECK(refused(*outcome) == ErrorCode::AlreadyImported);
    CHECK_FALSE(notebook->isLent());
    CHECK(taken(notebook::originalOf(notebook->stores(), first.document.id)).bytes == Bytes);
    CHECK(steps().size() == before);
}

TEST_CASE_METHOD(
    ImportFixture, "Removing the examples leaves comments by somebody called Contoh", "[notebook]")
{
    const auto added = add(commented({{"Contoh", "Benarkah?"}}));
    CHECK_FALSE(taken(actions().hasExamples()));
    CHECK(nameOf(passagesIn(added.revision).first().coderId) == QString("Contoh"));
}

TEST_CASE_METHOD(
    ImportFixture, "The long name of an author is cut between characters", "[notebook]")
{
    const QString most = QString(198, u'a') + QString::fromUcs4(U"\U0001F33F", 1);
    const QString more = QString(199, u'a') + QString::fromUcs4(U"\U0001F33F", 1);
    CHECK(nameOf(passagesIn(add(commented({{most, "A."}})).revision).first().coderId) == most);
    const auto again = add(commented({{more, "A."}}), Repeat::Allow);
    CHECK(nameOf(passagesIn(again.revision).first().coderId) == QString(199, u'a'));
}

TEST_CASE_METHOD(ImportFixture, "A comment that cuts a character has the whole of it", "[notebook]")
{
    Import import = sample();
    import.document.body = test::bodyOf(QString::fromUtf8("Kafe\u0301\u0323 siber."));
    const qsizetype accent = import.document.body.text.indexOf(QChar(0x0301)) > 0 ? 4 : 3;
    import.document.comments = {{ {accent, accent + 1}, "Budi", "A." }};
    const auto added = add(import);
    REQUIRE(passagesIn(added.revision).size() == 1);
    CHECK(added.revision.canHold(passagesIn(added.revision).first().range));
}

TEST_CASE_METHOD(ImportFixture, "Details from elsewhere are put in order", "[notebook]")
{
    Import import = sample();
    documents::Document &details = import.document.details;
    details.title = QString("  Siber") + QChar(0x202E) + "\nkita " + QString(600, u'a');
    details.author = QString("Sari,") + QChar(0x200B) + " Rina";
    details.published = "kemarin";
    details.accessed = "2022-02-30";
    details.language = "kalbu";
    const auto document = add(import).document;
    CHECK(document.language.isEmpty());
    CHECK(document.title.startsWith("Siber kita aaa"));
    CHECK(document.title.size() <= 501);
    CHECK(document.author == QString("Sari, Rina"));
    CHECK(document.published.isEmpty());
    CHECK(document.accessed.isEmpty());
    CHECK_FALSE(document.uuid.isNull());
}

TEST_CASE("Dates are years, months and days of the calendar", "[notebook]")
{
    for (const char *date : {"2022", "2022-07", "2022-07-19", "2024-02-29"}) {
        CAPTURE(date);
        CHECK(notebook::isDate(date));
    }
    for (const char *date :
         {"", "22", "2022-7", "2022-13", "2022-02-30", "2023-02-29", "19-07-2022",
          "2022-07-19T10:00", "2022/07", " 2022", "Juli 2022", "20a2"}) {
        CAPTURE(date);
        CHECK_FALSE(notebook::isDate(date));
    }
}

TEST_CASE_METHOD(ImportFixture, "Where there is no room for it, nothing is imported", "[notebook]")
{
    QByteArray noise(4 << 20, 'a');
    quint32 state = 1;
    for (char &byte : noise)
        byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    Import large = sample();
    large.original = store::originalOf(noise);
    const auto before = test::stateOf(*notebook);

    rlimit usual{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
    rlimit little = usual;
    little.rlim_cur = static_cast<rlim_t>(QFileInfo(path).size() + 100'000);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto outcome = ImportActions(*notebook).add(large);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, handler);

    CHECK_FALSE(outcome);
    CHECK(test::stateOf(*notebook) == before);
    add(); // There is nothing wrong with the notebook.
    reopen();
    CHECK(documents() == 2);
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "What is no document is refused, and nothing happens", "[notebook]")
{
    const auto before = test::stateOf(*notebook);
    Import untitled = sample();
    untitled.document.details.title = QString(QChar(0x202E));
    Import unsound = sample();
    unsound.document.body.text += "x";
    Import empty = sample();
    empty.document.body = {};
    for (const Import &import : {untitled, unsound, empty}) {
        const auto outcome = ImportActions(*notebook).add(import);
        CHECK(refused(outcome) == ErrorCode::InvalidInput);
        CHECK(outcome.error().subject == QString("kajian.md"));
    }
    CHECK(test::stateOf(*notebook) == before);
    CHECK(test::askSql(path, "SELECT count(*) FROM original") == QString("0"));
}
