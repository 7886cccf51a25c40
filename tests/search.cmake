# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Words, their roots, and the index. Included by tests/CMakeLists.txt.

telaah_add_tests(search
    SOURCES
        core/search/ImportedTextsTest.cpp
        core/search/LocateTest.cpp
        core/search/SnippetTest.cpp
        core/store/SearchCacheTest.cpp
        core/store/SearchHostileTest.cpp
        core/store/SearchIndexTest.cpp
        core/store/SearchQuickTest.cpp
        core/notebook/LibrarySearchTest.cpp
        core/notebook/SearchJobTest.cpp
        core/queries/OtherNamesTest.cpp
        core/text/EditDistanceTest.cpp
        core/text/words/AddressesTest.cpp
        core/text/words/FamiliesTest.cpp
        core/text/words/FormSearchTest.cpp
        core/text/words/PossibleWordsTest.cpp
        core/text/words/TokenizerTest.cpp
        core/text/words/WordBreaksTest.cpp
        core/text/words/WordCountsTest.cpp
        core/text/words/WordListsTest.cpp
        core/text/words/WordTableTest.cpp
        support/IndexedRows.cpp
        support/IndexedRows.h
        support/Packages.cpp
        support/Packages.h
        support/QueryNames.cpp
        support/QueryNames.h
        support/QueryNotebook.cpp
        support/QueryNotebook.h
        support/QueryShape.cpp
        support/QueryShape.h
    LIBRARIES Qt6::Test SQLiteCpp PkgConfig::Hunspell
)
