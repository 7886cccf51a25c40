// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Fitting.h"

#include "importers/Limits.h"
#include "support/Bodies.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::BlockKind;
using documents::ImportedDocument;
using documents::LeftOutKind;
using importers::fitted;
using test::refused;
using test::taken;
namespace limits = importers::limits;

TEST_CASE("Levels of an outline are brought into range", "[importers]")
{
    ImportedDocument document;
    document.body.text = QStringLiteral("a\nb\nc");
    document.body.blocks = {
        {BlockKind::Heading, -3, 0, {0, 1}},
        {BlockKind::Heading, limits::BlockLevel, 0, {2, 3}},
        {BlockKind::ListItem, limits::BlockLevel + 1, 0, {4, 5}}};
    const auto blocks = taken(fitted(document)).body.blocks;
    CHECK(blocks.at(0).level == 1);
    CHECK(blocks.at(1).level == limits::BlockLevel);
    CHECK(blocks.at(2).level == limits::BlockLevel);
}

TEST_CASE("Left-out parts and comments count as text, and are counted", "[importers]")
{
    ImportedDocument document;
    document.body = test::bodyOf("a");
    SECTION("by their length")
    {
        document.leftOut = {{LeftOutKind::Hidden, QString(limits::TextLength - 2, u'b'), false}};
        document.comments = {{{0, 1}, QString(limits::DetailLength + 1, u'c'), "d"}};
        CHECK(taken(fitted(document)).comments.at(0).author.size() == limits::DetailLength);
        document.leftOut.append({LeftOutKind::Hidden, "e", false});
        CHECK(refused(fitted(document)) == ErrorCode::TextTooLong);
    }
    SECTION("by their number")
    {
        document.comments.fill({{0, 1}, {}, "d"}, limits::Parts);
        CHECK(fitted(document));
        document.comments.append({{0, 1}, {}, "d"});
        CHECK(refused(fitted(document)) == ErrorCode::TooManyElements);
    }
}
