# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tests of the importers of office documents.

telaah_add_tests(office
    SOURCES
        core/importers/ArchiveTest.cpp
        core/importers/BylineTest.cpp
        core/importers/CommentsTest.cpp
        core/importers/DetailsTest.cpp
        core/importers/HtmlPartsTest.cpp
        core/importers/ListCounterTest.cpp
        core/importers/OfficeFixturesTest.cpp
        core/importers/OfficeLimitsTest.cpp
        core/importers/OfficeTest.cpp
        core/importers/XmlTest.cpp
        support/ImportOutline.cpp
        support/ImportOutline.h
        support/Packages.cpp
        support/Packages.h
    LIBRARIES PkgConfig::LibZip
)
target_compile_definitions(office_tests PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
