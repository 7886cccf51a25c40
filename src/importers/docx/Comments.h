// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/docx/Parts.h"
#include "importers/office/Margin.h"

namespace telaah::importers::docx {

/// Takes what the comments of a document of Word say, and which replies to which, to the margin.
void readComments(const Parts &parts, Margin &margin);

} // namespace telaah::importers::docx
