// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/StateOf.h"

#include <QSignalSpy>
#include <QTest>

using namespace telaah;
using notebook::PreparedAction;
using notebook::Turn;
using test::refused;
using test::taken;

namespace {

/// Several hundred passages over the words from "Setiap" on.
struct AsideFixture : test::NotebookFixture
{
    AsideFixture()
    {
        QList<notebook::Spot> spots;
        for (qsizetype start = 21; start < 50; ++start) {
            for (qsizetype end = start + 1; end < 52; ++end)
                spots.append({revision.id(), {start, end}});
        }
        REQUIRE(actions().markAll(spots, {}, {}));
        for (const passages::Passage &passage : stored())
            ids.append(passage.id);
        REQUIRE(ids.size() > 400);
    }

    Result<void> doAside(const PreparedAction &prepared)
    {
        std::optional<Result<void>> outcome;
        notebook->actAside(
            prepared, progress, notebook.get(), [&](const Result<void> &done) { outcome = done; });
        CHECK(notebook->isLent());
        return waitFor(outcome);
    }

    Result<void> turnAside(Turn::Way way, StepId to = {})
    {
        std::optional<Result<void>> outcome;
        notebook->turnAside(
            {way, to}, progress, notebook.get(), [&](const Result<void> &done) { outcome = done; });
        return waitFor(outcome);
    }

    Result<void> waitFor(const std::optional<Result<void>> &outcome)
    {
        REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
        CHECK_FALSE(notebook->isLent());
        return *outcome;
    }

    qsizetype tagged() const { return taken(notebook->stores().finder.bearing(theme)).size(); }

    QList<PassageId> ids;
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
};

} // namespace

TEST_CASE_METHOD(AsideFixture, "What is done aside is done as it is at once", "[notebook]")
{
    const auto before = stored();
    REQUIRE(doAside(actions().addingTags(ids, {theme})));
    CHECK(tagged() == ids.size());
    CHECK(progress->share() > 0);
    const QString aside = steps().first().subject;
    REQUIRE(notebook->undo());
    CHECK((stored() == before));
    REQUIRE(actions().addTags(ids, {theme}));
    CHECK(steps().first().subject == aside);
}

TEST_CASE_METHOD(AsideFixture, "What is stopped while it writes has done nothing", "[notebook]")
{
    const auto before = test::stateOf(*notebook);
    QSignalSpy changes(notebook.get(), &notebook::Notebook::changed);
    QSignalSpy failures(notebook.get(), &notebook::Notebook::failed);
    bool isWritten = false;
    PreparedAction prepared = actions().addingTags(ids, {theme});
    prepared.body = [&, write = prepared.body](store::Stores &stores, CoderId coderId) {
        progress->stop();
        const auto written = write(stores, coderId);
        isWritten = written.has_value();
        return written;
    };
    CHECK(refused(doAside(prepared)) == ErrorCode::Cancelled);
    CHECK_FALSE(isWritten); // It was not left to go on to its end.
    CHECK(changes.isEmpty());
    CHECK(failures.size() == 1);
    CHECK(test::stateOf(*notebook) == before);
    REQUIRE(actions().addTags(ids, {theme})); // Nothing of it is left behind.
    CHECK(tagged() == ids.size());
}

TEST_CASE_METHOD(AsideFixture, "A step can be stopped as late as it is committed", "[notebook]")
{
    const auto before = test::stateOf(*notebook);
    PreparedAction prepared = actions().removing({ids.first()});
    prepared.body = [&, write = prepared.body](store::Stores &stores, CoderId coderId) {
        auto written = write(stores, coderId);
        progress->stop();
        return written;
    };
    CHECK(refused(doAside(prepared)) == ErrorCode::Cancelled);
    CHECK(test::stateOf(*notebook) == before);
    reopen();
    CHECK(test::stateOf(*notebook) == before);
    CHECK(taken(notebook->problems()).isEmpty());
}

TEST_CASE_METHOD(AsideFixture, "Undoing and redoing can be stopped, or done, aside", "[notebook]")
{
    const auto untagged = stored();
    REQUIRE(actions().addTags(ids, {theme}));
    const auto withTags = test::stateOf(*notebook);
    const StepId step = steps().first().id;
    CHECK(taken(notebook->history().bytesTo(step)) > ids.size() * 50);

    progress->stop();
    CHECK(refused(turnAside(Turn::Way::Undo)) == ErrorCode::Cancelled);
    CHECK(refused(turnAside(Turn::Way::Undo, step)) == ErrorCode::Cancelled);
    CHECK(test::stateOf(*notebook) == withTags);
    CHECK(tagged() == ids.size());

    progress = std::make_shared<Progress>();
    REQUIRE(turnAside(Turn::Way::Undo));
    CHECK(tagged() == 0);
    CHECK((stored() == untagged));
    CHECK(taken(notebook->history().bytesTo(step)) > ids.size() * 50);
    REQUIRE(turnAside(Turn::Way::Redo, step));
    CHECK(tagged() == ids.size());
    REQUIRE(turnAside(Turn::Way::Undo, step));
    CHECK(tagged() == 0);
    CHECK(refused(turnAside(Turn::Way::Undo, step)) == ErrorCode::NothingToUndo);
}
