// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "importers/html/PageRoles.h"

#include <QUrl>

namespace telaah::importers {

/// Bibliographic details of a page. For each the first that has it counts: Highwire's citation_…,
/// JSON-LD, Open Graph, Dublin Core, other elements of the head, then what the article shows,
/// without the parts left out of it, or shows beside a headline above it. Names are as the page
/// writes them. `source` is the page itself, for where it was saved from.
documents::Document detailsOf(
    const GumboNode &root, const PageRoles &roles, const QByteArray &source);

/// What relative links start from: the element base, else `url`.
QUrl baseOf(const GumboNode &root, const QString &url);

} // namespace telaah::importers
