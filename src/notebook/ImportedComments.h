// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// Makes passages with notes of the comments that stood in the margin of a file, in the names of
/// their authors; of `coderId` where there is none. Ends within a character go to its edge. Part of
/// ImportActions.
[[nodiscard]] Result<void> markComments(
    store::Stores &stores, const documents::Revision &revision,
    const QList<documents::ImportedComment> &comments, CoderId coderId);

} // namespace telaah::notebook
