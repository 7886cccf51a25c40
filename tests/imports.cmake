# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading files in a process of its own, and keeping them. Included by tests/CMakeLists.txt.

telaah_add_tests(imports
    SOURCES
        core/importers/ImporterTest.cpp
        core/notebook/ImportActionsTest.cpp
        core/notebook/ImportFilesTest.cpp
        core/notebook/ImportJobTest.cpp
        core/store/OriginalStoreTest.cpp
        core/store/SafetyCopyTest.cpp
        core/text/PlainNameTest.cpp
        core/worker/ChildTest.cpp
        core/worker/FrameTest.cpp
        core/worker/InputFileTest.cpp
    LIBRARIES Qt6::Test SQLiteCpp
)
target_compile_definitions(imports_tests PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
