// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Stores.h"

namespace telaah::notebook {

/// What a new notebook holds. Written outside the history: nobody wants to undo it.

/// The concepts of data/vocabulary.
[[nodiscard]] Result<void> writeVocabulary(store::Stores &stores);

/// The articles of data/articles with example passages by exampleCoder().
[[nodiscard]] Result<void> writeStarterDocuments(store::Stores &stores);

/// Who marked the example passages; the same in every notebook.
passages::Coder exampleCoder();

} // namespace telaah::notebook
