// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace telaah::history {

/// What a user can do to a notebook. Stored by name; see store/History.cpp.
enum class Action {
    AddConcept,
    AddDocument,
    AddFolder,
    EditDocumentDetails,
    EditDocumentNote,
    EditNote,
    ImportDocument,
    MarkPassage,
    MovePassage, ///< Its ends.
    MoveDocument,
    MoveFolder,
    RemoveDocument,
    RemoveExamples,
    RemoveFolder,
    RemovePassage,
    RemoveQuery,
    RenameDocument,
    RenameFolder,
    RenameQuery,
    RestorePassage,
    SaveQuery,
    TagPassage,
    TagWithNewConcept, ///< Which is made for it.
    UntagPassage,
    Other, ///< Of a later Telaah.
};

} // namespace telaah::history
