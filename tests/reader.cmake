# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The reading view. Its parts that need no display are tested without one.
add_executable(reader_tests
    reader/DisplayBlocksTest.cpp
    reader/FlowHeightsTest.cpp
    reader/HeightTreeTest.cpp
    reader/MarginLayoutTest.cpp
    reader/MarginMoreTest.cpp
    reader/MarkIndexTest.cpp
    reader/ReadingColoursTest.cpp
)
target_include_directories(reader_tests PRIVATE "${CMAKE_CURRENT_LIST_DIR}")
target_link_libraries(reader_tests PRIVATE telaah_reader telaah_testsupport telaah_options)
catch_discover_tests(reader_tests
    TEST_PREFIX "reader/"
    PROPERTIES ENVIRONMENT "LC_ALL=C.UTF-8" TIMEOUT 60)

foreach(name ReadingAccessibleTest ReadingLayoutTest ReadingMarksTest ReadingViewTest)
    add_executable(${name} gui/${name}.cpp support/ReadingFixture.cpp support/ReadingFixture.h)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_LIST_DIR}")
    target_link_libraries(${name} PRIVATE telaah_reader telaah_options Qt6::Test)
    add_test(NAME "gui/${name}" COMMAND ${name})
    set_tests_properties("gui/${name}" PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 60)
endforeach()
