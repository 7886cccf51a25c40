// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"
#include "support/Bodies.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

using namespace telaah;
using test::NotebookFixture;
using test::taken;

namespace {

struct CheckFixture : NotebookFixture
{
    CheckFixture()
    {
        mark(0, 8);
        mark(21, 27);
    }

    QStringList problems() const { return taken(notebook->problems()); }
};

} // namespace

TEST_CASE_METHOD(CheckFixture, "A notebook that is well has no problems", "[notebook]")
{
    CHECK(problems().isEmpty());
}

TEST_CASE_METHOD(CheckFixture, "A text that is not as it was stored is a problem", "[notebook]")
{
    test::runSql(
        path,
        GENERATE(
            "UPDATE body SET text = replace(text, 'berhak', 'wajib!')",
            "UPDATE block SET number = 2", "UPDATE block SET end_cp = end_cp + 1"));
    REQUIRE(problems().size() == 1);
    CHECK(problems().first().contains("UU 32/2009"));
}

TEST_CASE_METHOD(
    CheckFixture, "A passage that is not where its quote is is a problem", "[notebook]")
{
    test::runSql(path, "UPDATE passage SET start_cp = start_cp + 1 WHERE id = 2");
    REQUIRE(problems().size() == 1);
    CHECK(problems().first().contains("passage 2"));
    test::runSql(path, "UPDATE passage SET status = 'orphan' WHERE id = 2");
    CHECK(problems().isEmpty()); // Its words are known to be gone.
}

TEST_CASE_METHOD(CheckFixture, "A passage beyond its text is a problem", "[notebook]")
{
    test::runSql(path, "UPDATE passage SET end_cp = 10000 WHERE id = 2");
    REQUIRE(problems().size() == 1);
    CHECK(problems().first().contains("beyond"));
}

TEST_CASE_METHOD(CheckFixture, "A row that refers to nothing is a problem", "[notebook]")
{
    test::runSql(path, "PRAGMA foreign_keys = OFF; UPDATE passage SET coder_id = 99 WHERE id = 2");
    REQUIRE(problems().size() == 1);
    CHECK(problems().first().contains("passage"));
}

TEST_CASE_METHOD(CheckFixture, "An index that disagrees with its table is a problem", "[notebook]")
{
    test::runSql(
        path,
        "PRAGMA writable_schema = ON;"
        " UPDATE sqlite_schema SET sql = replace(sql, 'start_cp, end_cp', 'end_cp, start_cp')"
        "  WHERE name = 'passage_by_place'");
    reopen();
    CHECK_FALSE(problems().isEmpty());
}

TEST_CASE_METHOD(
    CheckFixture, "The problems of all documents and revisions are found", "[notebook]")
{
    const auto second = taken(notebook::DocumentActions(*notebook).add(
        test::documentOf("PP 27/2012"), test::bodyOf("Izin lingkungan.")));
    taken(actions().mark(second, {0, 4}));
    test::runSql(path, "UPDATE passage SET quote = 'x'");
    CHECK(problems().size() == 3);
}
