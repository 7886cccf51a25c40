// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordLists.h"

#include "support/Catch.h"

using namespace telaah;
using text::WordLists;

TEST_CASE("The lists that Telaah comes with can be read", "[text]")
{
    const WordLists lists = WordLists::shipped();
    CHECK(lists.unread() == 0);
    CHECK(lists.spelling("cyber") == "siber");
    CHECK(lists.spelling("cina") == "tiongkok");
    CHECK(lists.root(u"diplomatik") == "diplomasi");
    CHECK(lists.prefixes().contains("antar"));
}

TEST_CASE("A group has one spelling that stands for all, and other forms", "[text]")
{
    const WordLists lists("kerja sama = kerjasama ~ bekerja sama = bekerjasama # verb", "");
    CHECK(lists.spelling("kerjasama") == "kerjasama");
    CHECK(lists.spelling("bekerjasama") == "bekerjasama");
    CHECK(lists.root(u"bekerjasama") == "kerjasama");
    CHECK(lists.root(u"kerjasama").isEmpty());
    CHECK(lists.isJoinable("bekerja"));
    CHECK(lists.unread() == 0);
}

TEST_CASE("Lines that make no sense are counted", "[text]")
{
    CHECK(WordLists("", "retas peretas\nsendiri:").unread() == 2);
    CHECK(WordLists("siber = = cyber", "").unread() == 1);
    CHECK(WordLists("siber = cyber\nmaya = cyber", "").unread() == 1);
    CHECK(WordLists("# nothing\n\n", "# nothing").unread() == 0);
}

TEST_CASE("Lists are told apart by what is in them", "[text]")
{
    CHECK(WordLists("a = b", "").fingerprint() == WordLists("a = b", "").fingerprint());
    CHECK(WordLists("a = b", "").fingerprint() != WordLists("", "a = b").fingerprint());
}

TEST_CASE("Words are compared without case, accents and apostrophes", "[text]")
{
    CHECK(text::foldedWord(u"Jum\u2019at") == "jumat");
    CHECK(text::foldedWord(u"CAFÉ") == "cafe");
    CHECK(text::foldedWord(u"ﬁnansial") == "finansial");
    CHECK(text::foldedWord(QString(1'000, u'a')).size() == 64);
}
