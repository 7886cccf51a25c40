# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program itself in a desktop session of its own, with X server and buses, driven from outside.

find_package(PkgConfig REQUIRED)
pkg_check_modules(Atspi REQUIRED IMPORTED_TARGET atspi-2 gobject-2.0)
pkg_check_modules(Xtst REQUIRED IMPORTED_TARGET x11 xtst)

add_library(telaah_desktopsupport STATIC
    desktop/Hands.cpp
    desktop/Hands.h
    desktop/Program.cpp
    desktop/Program.h
    desktop/ScreenReader.cpp
    desktop/ScreenReader.h
)
# Headers of GLib name things "signals".
target_compile_definitions(telaah_desktopsupport
    PRIVATE QT_NO_KEYWORDS TELAAH_PROGRAM="$<TARGET_FILE:telaah>")
target_include_directories(telaah_desktopsupport PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(telaah_desktopsupport
    PUBLIC Qt6::Test PRIVATE PkgConfig::Atspi PkgConfig::Xtst telaah_options)

function(telaah_add_desktop_test name)
    add_executable(${name} desktop/${name}.cpp)
    target_link_libraries(${name} PRIVATE telaah_desktopsupport telaah_options)
    add_dependencies(${name} telaah)
    add_test(NAME "gui/${name}"
        COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/desktop/session" $<TARGET_FILE:${name}>)
    set_tests_properties("gui/${name}" PROPERTIES LABELS gui TIMEOUT 180)
endfunction()

telaah_add_desktop_test(AtspiTest)
telaah_add_desktop_test(DragTest)
