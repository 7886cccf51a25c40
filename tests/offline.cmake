# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Telaah works offline: nothing of it links, makes or misses a network. Included by
# tests/CMakeLists.txt after the target telaah is known.

function(telaah_add_offline_test name)
    add_test(NAME "offline/${name}" COMMAND bash ${ARGN})
    set_tests_properties("offline/${name}" PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 60)
endfunction()

set(offline "${CMAKE_CURRENT_LIST_DIR}/offline")
telaah_add_offline_test(links "${offline}/links" $<TARGET_FILE:telaah>)
telaah_add_offline_test("links of the importer" "${offline}/links" $<TARGET_FILE:telaah_import_worker>)
telaah_add_offline_test(list "${offline}/sockets" $<TARGET_FILE:telaah> list)
telaah_add_offline_test(import "${offline}/sockets" $<TARGET_FILE:telaah>
    import "${PROJECT_SOURCE_DIR}/tests/fixtures/import/markdown/korea-jepang.md")
telaah_add_offline_test(window "${offline}/sockets" $<TARGET_FILE:telaah>)
telaah_add_offline_test(unplugged "${offline}/unplugged" $<TARGET_FILE:telaah> list)
