// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"
#include "vocabulary/Label.h"

#include <QUuid>

namespace telaah {

using FacetId = Id<struct FacetTag>;

namespace vocabulary {

/// A kind of question that concepts answer, such as what about, who, or where it is decided.
struct Facet
{
    FacetId id;
    QUuid uuid;
    QString key; ///< Names the facet in files and queries, whatever the language.
    Label label;
    QString mark;    ///< The sign that tells its passages apart where colour cannot.
    int ordinal = 0; ///< Its place among the facets, from 1.

    friend bool operator==(const Facet &, const Facet &) = default;
};

} // namespace vocabulary
} // namespace telaah
