# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Excerpts, their exporters and the command line. Included by tests/CMakeLists.txt after the target
# telaah is known.

add_library(telaah_clisupport STATIC
    support/ExcerptNotebook.cpp
    support/ExcerptNotebook.h
)
target_link_libraries(telaah_clisupport PUBLIC telaah_testsupport PRIVATE telaah_options)

telaah_add_tests(exporters
    SOURCES
        core/base/AtomicFileTest.cpp
        core/base/IsoTimeTest.cpp
        core/base/Sha256Test.cpp
        core/documents/CitationTest.cpp
        core/documents/ReferenceTest.cpp
        core/exporters/CsvExporterTest.cpp
        core/exporters/MarkdownExporterTest.cpp
        core/exporters/SampleExcerpts.h
        core/notebook/ExcerptsTest.cpp
    LIBRARIES telaah_clisupport md4c::md4c
)

telaah_add_tests(cli
    SOURCES
        cli/BadInputTest.cpp
        cli/CommonTest.cpp
        cli/Desk.cpp
        cli/Desk.h
        cli/ExcerptsVerbTest.cpp
        cli/ImportVerbTest.cpp
        cli/KilledImportTest.cpp
        cli/OddFilesTest.cpp
        cli/ProcessTest.cpp
        cli/QueryVerbsTest.cpp
        cli/ReadOnlyTest.cpp
        cli/SearchVerbTest.cpp
        cli/WordsVerbTest.cpp
        cli/VerbsTest.cpp
        support/Packages.cpp
        support/Packages.h
        support/QueryNotebook.cpp
        support/QueryNotebook.h
    LIBRARIES telaah_clisupport telaah_cli PkgConfig::LibZip
)
# Some run the program itself.
target_compile_definitions(cli_tests PRIVATE
    TELAAH_PROGRAM="$<TARGET_FILE:telaah>"
    TELAAH_IMPORT_WORKER="$<TARGET_FILE:telaah_import_worker>")
add_dependencies(cli_tests telaah)
