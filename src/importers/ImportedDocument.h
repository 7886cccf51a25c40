// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"
#include "documents/Document.h"

namespace telaah::importers {

/// What an importer took out of a file, before it is stored: the details it found, which have no
/// id and no uuid yet, and the text with its structure.
struct ImportedDocument
{
    documents::Document details;
    documents::Body body;
};

} // namespace telaah::importers
