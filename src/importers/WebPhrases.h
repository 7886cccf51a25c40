// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

#include <QStringView>

#include <optional>

namespace telaah::importers {

/// What pages on the web say around an article, recognised by a whole line or block.
struct WebPhrase
{
    documents::LeftOutKind kind;
    bool isWeak = false; ///< May as well be a heading, such as "Instagram"; counts beside others.
};

/// Nothing for prose: a sentence that contains "baca juga" or "follow" is none of these.
std::optional<WebPhrase> webPhrase(QStringView line);

/// "3 thoughts on …", "Komentar": what follows is a thread, if it goes on as one.
bool beginsCommentThread(QStringView line);

/// "Ana says:", "Reply", "12 Januari 2021 at 10:15": a line within a thread.
bool continuesCommentThread(QStringView line);

} // namespace telaah::importers
