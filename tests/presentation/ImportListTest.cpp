// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ImportListModel.h"
#include "support/FileBytes.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace telaah;
using notebook::ImportSource;
using ui::ImportEntry;
using ui::ImportListModel;
using State = ImportEntry::State;

namespace {

struct ImportFixture : test::NotebookFixture
{
    ImportSource file(const QString &name, const QByteArray &bytes) const
    {
        test::writeBytes(folder.filePath(name), bytes);
        return {folder.filePath(name), {}, {}, {}, false};
    }

    QList<ImportSource> texts(int count) const
    {
        QList<ImportSource> sources;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            sources.append(
                file(QString("%1.md").arg(i), "# Teks " + number + "\n\nIsi ke-" + number + ".\n"));
        }
        return sources;
    }

    void read(const QList<ImportSource> &sources, const QList<Error> &unread = {})
    {
        QSignalSpy ended(&model, &ImportListModel::readingEnded);
        model.read(sources, unread);
        REQUIRE(ended.wait(60'000));
    }

    void add()
    {
        QSignalSpy failed(&model, &ImportListModel::addingFailed);
        QSignalSpy ended(&model, &ImportListModel::addingEnded);
        model.add();
        CHECK(model.isAdding());
        REQUIRE(ended.wait(60'000));
        CHECK(failed.isEmpty());
    }

    /// What the counters say is what there is.
    void checkCounts() const
    {
        int wanted = 0;
        std::array<int, ImportEntry::States> counts{};
        qsizetype held = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ImportEntry &entry = model.entry(row);
            wanted += entry.isWanted ? 1 : 0;
            ++counts[static_cast<size_t>(entry.state)];
            held += entry.isHeld ? sizeOf(entry.import) : 0;
        }
        CHECK(model.wantedCount() == wanted);
        for (int state = 0; state < ImportEntry::States; ++state)
            CHECK(model.countOf(static_cast<State>(state)) == counts[static_cast<size_t>(state)]);
        CHECK(model.held() == held);
    }

    QString titles() const
    {
        return test::askSql(
            path, "SELECT group_concat(title, '|') FROM (SELECT title FROM document ORDER BY id)");
    }

    QTemporaryDir folder;
    ImportListModel model{*notebook};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(ImportFixture, "What is wanted comes into the notebook in order", "[models]")
{
    read(
        texts(5) + QList{file("gambar.txt", QByteArray(4000, '\1'))},
        {{ErrorCode::Io, "/tiada/rahasia", {}}});
    CHECK(model.countOf(State::Ready) == 5);
    CHECK(model.countOf(State::Failed) == 2);
    checkCounts();
    model.setWanted(1, false);
    documents::Document details = model.entry(3).import.document.details;
    details.author = "Sari, Rina";
    model.setDetails(3, details);
    QSignalSpy told(notebook.get(), &notebook::Notebook::changed);
    add();
    CHECK(told.size() == 4); // Each is a step.
    CHECK(titles() == QString("UU 32/2009|Teks 0|Teks 2|Teks 3|Teks 4"));
    CHECK(
        test::askSql(path, "SELECT author FROM document WHERE title = 'Teks 3'")
        == QString("Sari, Rina"));
    CHECK(model.countOf(State::Added) == 4);
    CHECK(model.entry(1).state == State::Ready);
    checkCounts();
}

TEST_CASE_METHOD(
    ImportFixture, "Of many files only some are kept, and all come into the notebook", "[models]")
{
    model.setMostHeld(500);
    read(texts(12));
    CHECK(model.held() <= 1000); // The last one that was kept is past the limit.
    CHECK(model.entry(0).isHeld);
    CHECK_FALSE(model.entry(11).isHeld);
    CHECK(model.entry(11).import.document.details.title == QString("Teks 11"));
    CHECK(model.entry(11).import.document.body.text.isEmpty());
    checkCounts();
    model.setWanted(10, false);
    documents::Document details = model.entry(11).import.document.details;
    details.title = "Judul lain";
    model.setDetails(11, details);
    add();
    CHECK(titles().startsWith("UU 32/2009|Teks 0|Teks 1|Teks 2|"));
    CHECK(titles().endsWith("Teks 9|Judul lain"));
    checkCounts();
}

TEST_CASE_METHOD(
    ImportFixture, "A text that was not kept is read again when it is shown", "[models]")
{
    model.setMostHeld(500);
    read(texts(12));
    QSignalSpy ended(&model, &ImportListModel::readingEnded);
    model.hold(5);
    for (const int passedBy : {6, 7, 8, 9})
        model.hold(passedBy);
    model.hold(11);
    REQUIRE(ended.wait(60'000));
    while (model.isReading())
        REQUIRE(ended.wait(60'000));
    CHECK(model.entry(11).isHeld);
    CHECK(model.entry(11).import.document.body.text.contains("Isi ke-11"));
    CHECK_FALSE(model.entry(7).isHeld);
    model.hold(0);
    CHECK_FALSE(model.entry(11).isHeld); // The one that is shown is enough.
    checkCounts();
}

TEST_CASE_METHOD(
    ImportFixture, "A file that was changed since it was looked over is not imported", "[models]")
{
    model.setMostHeld(0);
    read(texts(4));
    test::writeBytes(folder.filePath("2.md"), "# Lain\n\nSama sekali lain.\n");
    REQUIRE(QFile::remove(folder.filePath("3.md")));
    add();
    CHECK(titles() == QString("UU 32/2009|Teks 0|Teks 1"));
    CHECK(model.entry(2).error.code == ErrorCode::Busy);
    CHECK(model.entry(3).error.code == ErrorCode::NotFound);
    checkCounts();
}

TEST_CASE_METHOD(
    ImportFixture, "Going through the list while documents are added changes nothing", "[models]")
{
    read(texts(1));
    const qsizetype one = model.held();
    for (const int count : {2, 3, 6}) {
        CAPTURE(count);
        model.setMostHeld(one + one / 2);
        read(texts(count));
        REQUIRE(model.entry(0).isHeld);
        REQUIRE_FALSE(model.entry(1).isHeld);
        QSignalSpy ended(&model, &ImportListModel::readingEnded);
        model.hold(1);
        REQUIRE(ended.wait(60'000));
        REQUIRE(model.entry(0).isHeld);
        REQUIRE(model.entry(1).isHeld); // Both, which is past the limit.
        for (int row = 0; row < count; ++row)
            model.setWanted(row, true);
        // Back and forth, between any two documents.
        const auto wander = QObject::connect(&model, &ImportListModel::added, &model, [&](int row) {
            for (const int shown : {count - 1, row, 0, -1, 1})
                model.hold(shown);
        });
        QSignalSpy added(&model, &ImportListModel::addingEnded);
        model.add();
        for (const int shown : {0, count - 1, -1, 0})
            model.hold(shown);
        model.setChoices(1, {QByteArrayLiteral("windows-1252"), false, {}});
        CHECK_FALSE(model.isReading());
        REQUIRE((added.size() == 1 || added.wait(60'000)));
        QObject::disconnect(wander);
        CHECK(model.countOf(State::Added) == count);
        checkCounts();
        CHECK(model.held() <= one + one / 2);
        model.hold(-1);
    }
    CHECK(
        titles()
        == QString("UU 32/2009|Teks 0|Teks 1|Teks 0|Teks 1|Teks 2|Teks 0|Teks 1|Teks 2|Teks 3|Teks "
                   "4|Teks 5"));
}

TEST_CASE_METHOD(
    ImportFixture, "What was chosen while documents were added is shown when it ends", "[models]")
{
    model.setMostHeld(0);
    read(texts(2));
    model.add();
    model.hold(1);
    CHECK_FALSE(model.isReading());
    model.stopAdding();
    QSignalSpy ended(&model, &ImportListModel::readingEnded);
    model.hold(1);
    REQUIRE(model.isReading());
    model.hold(1); // Once is enough.
    REQUIRE(ended.wait(60'000));
    CHECK(ended.size() == 1);
    CHECK(model.entry(1).isHeld);
    checkCounts();
}

TEST_CASE_METHOD(
    ImportFixture, "Adding stops at once when the next file is being read again", "[models]")
{
    model.setMostHeld(0);
    read(texts(3));
    QSignalSpy ended(&model, &ImportListModel::addingEnded);
    model.add();
    REQUIRE(model.isAdding());
    CHECK(ended.isEmpty());
    model.stopAdding(); // Nothing has been read yet: nobody has listened.
    CHECK_FALSE(model.isAdding());
    CHECK(ended.size() == 1);
    CHECK(model.wantedCount() == 3);
    checkCounts();
    add(); // What the first reading brings now is not taken for that of the second.
    CHECK(ended.size() == 2);
    CHECK(titles() == QString("UU 32/2009|Teks 0|Teks 1|Teks 2"));
}

TEST_CASE_METHOD(
    ImportFixture, "A file that is another when it is shown again is looked over anew", "[models]")
{
    model.setMostHeld(0);
    read(texts(3));
    model.setWanted(1, true);
    documents::Document details = model.entry(1).import.document.details;
    details.author = "Sari, Rina";
    model.setDetails(1, details);
    QSignalSpy replaced(&model, &ImportListModel::replaced);
    QSignalSpy ended(&model, &ImportListModel::readingEnded);
    model.hold(1);
    REQUIRE(ended.wait(60'000));
    CHECK(replaced.isEmpty()); // It is the same.
    CHECK(model.entry(1).import.document.details.author == QString("Sari, Rina"));
    model.hold(0);
    REQUIRE(ended.wait(60'000));

    test::writeBytes(folder.filePath("1.md"), "# Lain\n\nSama sekali lain.\n");
    model.hold(1);
    REQUIRE(ended.wait(60'000));
    REQUIRE(replaced.size() == 1);
    CHECK(replaced.first().first().toInt() == 1);
    CHECK(model.entry(1).import.document.details.title == QString("Lain"));
    CHECK(model.entry(1).import.document.details.author.isEmpty());
    CHECK(model.entry(1).state == State::Ready);
    checkCounts();

    add(); // As it was looked over now.
    CHECK(titles() == QString("UU 32/2009|Teks 0|Lain|Teks 2"));
}

TEST_CASE_METHOD(
    ImportFixture, "A file that has become one that is there already is not imported twice",
    "[models]")
{
    read(texts(1));
    add();
    model.setMostHeld(0);
    read(texts(3));
    REQUIRE(model.entry(0).state == State::Known);
    REQUIRE(model.entry(1).isWanted);
    test::writeBytes(folder.filePath("1.md"), test::bytesOf(folder.filePath("0.md")));
    QSignalSpy ended(&model, &ImportListModel::readingEnded);
    model.hold(1);
    REQUIRE(ended.wait(60'000));
    CHECK(model.entry(1).state == State::Known);
    CHECK_FALSE(model.entry(1).isWanted);
    checkCounts();
}

TEST_CASE_METHOD(ImportFixture, "Screen readers hear the name of a file once", "[models]")
{
    const auto heard = [this](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    read(texts(1), {{ErrorCode::Io, "/tiada/surat.pdf", {}}});
    CHECK(heard(0) == QString("Teks 0. 0.md. ready"));
    CHECK(heard(1).startsWith("surat.pdf. "));
    CHECK(heard(1).count("surat.pdf. ") == 1);
    documents::Document details = model.entry(0).import.document.details;
    details.title.clear();
    model.setDetails(0, details);
    CHECK(heard(0) == QString("0.md. ready"));
}

TEST_CASE_METHOD(ImportFixture, "Adding stops between two documents", "[models]")
{
    for (const qsizetype mostHeld : {qsizetype(1) << 20, qsizetype(0)}) {
        model.setMostHeld(mostHeld);
        read(texts(6));
        for (int row = 0; row < 6; ++row)
            model.setWanted(row, true);
        const auto stop = QObject::connect(
            &model, &ImportListModel::added, &model, [&] { model.stopAdding(); });
        const QString before = test::askSql(path, "SELECT count(*) FROM document");
        add();
        QObject::disconnect(stop);
        CHECK(test::askSql(path, "SELECT count(*) FROM document").toInt() == before.toInt() + 1);
        CHECK(model.wantedCount() == 5); // They can be added later.
        checkCounts();
    }
}

TEST_CASE_METHOD(ImportFixture, "What a reader types or checks is told as such", "[models]")
{
    read(texts(2));
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setDetails(0, model.entry(0).import.document.details);
    model.setWanted(1, false);
    REQUIRE(told.size() == 2);
    for (const auto &arguments : told) {
        const auto roles = arguments.at(2).value<QList<int>>();
        CHECK_FALSE(roles.isEmpty());
        CHECK_FALSE(roles.contains(ImportListModel::ContentRole));
    }
    CHECK(model.index(0).data(ImportListModel::FileNameRole) == "0.md");
}
