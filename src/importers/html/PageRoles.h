// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "importers/html/HtmlTree.h"

#include <QHash>

#include <optional>

namespace telaah::importers {

/// What an element says of itself by its name, role, class or id: that it is navigation, a thread
/// of comments, hidden and so on. Nothing for most.
std::optional<documents::LeftOutKind> declaredKind(const GumboNode &element);

/// How much text an element has, in UTF-16 code units white space not counted.
struct TextMeasure
{
    qsizetype text = 0;
    qsizetype linked = 0; ///< Of it within links.
    qsizetype prose = 0;  ///< Of it in paragraphs that are no links and not in a part set apart.
    bool isMixed = false; ///< Something in it is set apart.
};

using TextMeasures = QHash<const GumboNode *, TextMeasure>;

/// Which element holds the article, and which elements within it and around it are something else.
struct PageRoles
{
    const GumboNode *article = nullptr;
    /// Elements to leave out with all they have, but for `article` and `headline`.
    QHash<const GumboNode *, documents::LeftOutKind> leftOut;
    const GumboNode *headline = nullptr; ///< A first heading outside `article`, to be kept.
};

/// Takes the article for the smallest element that has nearly all prose of the page: paragraphs,
/// without those set apart by declaredKind and without links. A page where nothing is set apart is
/// an article as a whole.
PageRoles rolesOf(const GumboNode &body);

} // namespace telaah::importers
