// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

namespace telaah::documents {

/// A heading by which readers find their way.
struct OutlineEntry
{
    QString text;
    int level;        ///< From 1.
    qsizetype offset; ///< Where it stands, UTF-16.

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// The headings of `body`, in their order.
QList<OutlineEntry> outlineOf(const Body &body);

} // namespace telaah::documents
