# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading files in a process of its own, and keeping them. Included by tests/CMakeLists.txt.

telaah_add_tests(imports
    SOURCES
        core/importers/FittingTest.cpp
        core/importers/ImporterTest.cpp
        core/notebook/ImportActionsTest.cpp
        core/notebook/ImportCrashTest.cpp
        core/notebook/ImportFilesTest.cpp
        core/notebook/ImportJobTest.cpp
        core/notebook/StuckReadTest.cpp
        core/store/OriginalStoreTest.cpp
        core/store/SafetyCopyTest.cpp
        core/text/PlainNameTest.cpp
        core/worker/ChildTest.cpp
        core/worker/FrameTest.cpp
        core/worker/InputFileTest.cpp
    LIBRARIES Qt6::Test SQLiteCpp
)

# Killed by core/notebook/ImportCrashTest.cpp over and over.
add_executable(import_writer core/notebook/ImportWriter.cpp)
target_link_libraries(import_writer PRIVATE telaah_testsupport telaah_options)
target_compile_definitions(imports_tests PRIVATE
    IMPORT_WRITER="$<TARGET_FILE:import_writer>"
    TELAAH_IMPORTER="${TELAAH_PRIVATE_FROM_BIN}/telaah-import-worker"
    TELAAH_IMPORT_WORKER="$<TARGET_FILE:telaah_import_worker>"
    SOURCE_DIR="${PROJECT_SOURCE_DIR}")
add_dependencies(imports_tests import_writer telaah_import_worker)
