# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One program per subject: a crash or a stray dialog in one cannot spoil the others.
add_library(telaah_guisupport STATIC
    gui/WindowFixture.cpp
    gui/WindowFixture.h
)
target_link_libraries(telaah_guisupport PUBLIC telaah_widgets Qt6::Test PRIVATE telaah_options)
target_include_directories(telaah_guisupport PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")

function(telaah_add_window_test name)
    add_executable(${name} gui/${name}.cpp)
    target_link_libraries(${name} PRIVATE telaah_guisupport telaah_options)
    add_test(NAME "gui/${name}" COMMAND ${name})
    set_tests_properties("gui/${name}" PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 120)
endfunction()

telaah_add_window_test(FirstRunTest)
telaah_add_window_test(GettingAboutTest)
telaah_add_window_test(AccessibleTreeTest)
telaah_add_window_test(HistoryTest)
telaah_add_window_test(HitsTest)
telaah_add_window_test(ImportTest)
telaah_add_window_test(LibraryTest)
telaah_add_window_test(CardsTest)
telaah_add_window_test(ChosenCardsTest)
telaah_add_window_test(ConceptsTest)
telaah_add_window_test(ContrastTest)
telaah_add_window_test(LongStepTest)
telaah_add_window_test(MainJobTest)
telaah_add_window_test(NarrowTest)
telaah_add_window_test(NotesTest)
telaah_add_window_test(PassageEndsTest)
telaah_add_window_test(ScreensTest)
telaah_add_window_test(SearchHabitsTest)
telaah_add_window_test(SearchTest)
telaah_add_window_test(StatesTest)
telaah_add_window_test(ShortcutsTest)
telaah_add_window_test(TaggingTest)
telaah_add_window_test(WindowTest)
telaah_add_window_test(WordsTest)
target_compile_definitions(WindowTest PRIVATE TELAAH_PROGRAM="$<TARGET_FILE:telaah>")
add_dependencies(WindowTest telaah)
foreach(importing AccessibleTreeTest ImportTest)
    target_compile_definitions(${importing} PRIVATE
        TELAAH_IMPORT_WORKER="$<TARGET_FILE:telaah_import_worker>")
    add_dependencies(${importing} telaah_import_worker)
endforeach()
foreach(pictures FirstRunTest ImportTest LongStepTest ScreensTest StatesTest)
    target_compile_definitions(${pictures} PRIVATE
        TELAAH_SCREENS="${PROJECT_SOURCE_DIR}/build/screens")
endforeach()
add_test(NAME "gui/StatesTest at 150 %" COMMAND StatesTest)
set_tests_properties("gui/StatesTest at 150 %" PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_SCALE_FACTOR=1.5" TIMEOUT 120)

# The same job once more in a window of an X server.
find_program(XVFB_RUN xvfb-run)
if(XVFB_RUN)
    add_test(NAME "gui/MainJobTest on X11" COMMAND ${XVFB_RUN} -a $<TARGET_FILE:MainJobTest>)
    set_tests_properties("gui/MainJobTest on X11" PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=xcb;LC_ALL=C.UTF-8" TIMEOUT 120)
endif()
