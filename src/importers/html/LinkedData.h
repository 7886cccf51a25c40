// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QByteArray>

namespace telaah::importers {

/// Details of the article that JSON-LD describes (Article, NewsArticle, BlogPosting and the like);
/// empty where it does not. Nothing it names is fetched.
documents::Document detailsOfLinkedData(const QByteArray &json);

} // namespace telaah::importers
