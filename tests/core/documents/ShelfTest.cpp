// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Shelf.h"

#include "support/Catch.h"

using namespace telaah;
using namespace telaah::documents;

namespace {

Shelf alone(int document)
{
    return {.folder = {}, .documents = {DocumentId(document)}};
}

Shelf folder(int id, const QList<DocumentId> &documents)
{
    return {.folder = {.id = FolderId(id), .uuid = {}, .title = {}}, .documents = documents};
}

const DocumentId One(1), Two(2), Three(3), Four(4);
const FolderId Course(1), Empty(2);

/// 1, a course with 2 and 3, an empty folder, 4.
const Shelves Library{alone(1), folder(1, {Two, Three}), folder(2, {}), alone(4)};

} // namespace

TEST_CASE("A document is put before what stands in its new place", "[documents]")
{
    CHECK(
        withDocumentAt(Library, Four, {{}, 0})
        == Shelves{alone(4), alone(1), folder(1, {Two, Three}), folder(2, {})});
    CHECK(
        withDocumentAt(Library, One, {{}, 2})
        == Shelves{folder(1, {Two, Three}), alone(1), folder(2, {}), alone(4)});
    CHECK(withDocumentAt(Library, One, {{}, -1}).last() == alone(1));
    CHECK(withDocumentAt(Library, One, {{}, 99}).last() == alone(1));
}

TEST_CASE("A document that is put where it is stays there", "[documents]")
{
    CHECK(withDocumentAt(Library, One, {{}, 0}) == Library);
    CHECK(withDocumentAt(Library, One, {{}, 1}) == Library); // Before what follows it.
    CHECK(withDocumentAt(Library, Two, {Course, 0}) == Library);
    CHECK(withDocumentAt(Library, Three, {Course, -1}) == Library);
}

TEST_CASE("A document moves into a folder, within it and out of it", "[documents]")
{
    CHECK(
        withDocumentAt(Library, One, {Empty})
        == Shelves{folder(1, {Two, Three}), folder(2, {One}), alone(4)});
    CHECK(
        withDocumentAt(Library, Three, {Course, 0})
        == Shelves{alone(1), folder(1, {Three, Two}), folder(2, {}), alone(4)});
    CHECK(
        withDocumentAt(Library, Two, {{}, 1})
        == Shelves{alone(1), alone(2), folder(1, {Three}), folder(2, {}), alone(4)});
}

TEST_CASE("A folder moves with its documents", "[documents]")
{
    CHECK(
        withFolderAt(Library, Course, 0)
        == Shelves{folder(1, {Two, Three}), alone(1), folder(2, {}), alone(4)});
    CHECK(
        withFolderAt(Library, Course, -1)
        == Shelves{alone(1), folder(2, {}), alone(4), folder(1, {Two, Three})});
    CHECK(withFolderAt(Library, Course, 1) == Library);
    CHECK(withFolderAt(Library, Course, 2) == Library);
}

TEST_CASE("The documents of a folder that goes stay in its place", "[documents]")
{
    CHECK(
        withoutFolder(Library, Course)
        == Shelves{alone(1), alone(2), alone(3), folder(2, {}), alone(4)});
    CHECK(withoutFolder(Library, Empty).size() == 3);
}

TEST_CASE("What the library does not have moves nothing", "[documents]")
{
    CHECK(withDocumentAt(Library, DocumentId(9), {{}, 0}) == Library);
    CHECK(withDocumentAt(Library, DocumentId(), {{}, 0}) == Library);
    CHECK(withDocumentAt(Library, One, {FolderId(9), 0}) == Library);
    CHECK(withFolderAt(Library, FolderId(9), 0) == Library);
    CHECK(withoutFolder(Library, FolderId(9)) == Library);
}
