# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Models, without a display. Included by tests/CMakeLists.txt.

telaah_add_tests(presentation
    SOURCES
        presentation/CardListTest.cpp
        presentation/CountsTest.cpp
        presentation/HistoryModelTest.cpp
        presentation/ImportListTest.cpp
        presentation/LibraryModelTest.cpp
        presentation/RecentTagsTest.cpp
    LIBRARIES telaah_presentation Qt6::Test
)
