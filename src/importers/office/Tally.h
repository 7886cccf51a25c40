// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// What was met in an office document and is not in its text as it stood there.
struct Tally
{
    int changes = 0;
    int pictures = 0;
    int embedded = 0;
    int external = 0;
    int flattened = 0;
    int replaced = 0;
    int unknown = 0; ///< Parts of a structure that is not known.

    /// Adds a warning for each that there is any of.
    void report(documents::ImportedDocument &document) const;
};

/// Where a link may lead; empty if it leads to anything but a page or a mailbox.
QString safeLink(const QString &address);

} // namespace telaah::importers
