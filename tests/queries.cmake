# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The query language. Included by tests/CMakeLists.txt.

telaah_add_tests(queries
    SOURCES
        core/notebook/QueryActionsTest.cpp
        core/queries/CompletionTest.cpp
        core/queries/EvaluationTest.cpp
        core/queries/ParserTest.cpp
        support/QueryNames.cpp
        support/QueryNames.h
        support/QueryNotebook.cpp
        support/QueryNotebook.h
        support/QueryShape.cpp
        support/QueryShape.h
        support/TextScan.cpp
        support/TextScan.h
)
