// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/BodyBuilder.h"

#include <QtGlobal>

/// How much of a file is read. What goes past a limit is refused, except where it says "flattened".
/// Each is tested at the limit and one past it. Sizes are in bytes, texts in UTF-16 code units.
namespace telaah::importers::limits {

inline constexpr qint64 MebiByte = qint64(1) << 20;

inline constexpr qint64 FileSize = 64 * MebiByte;

inline constexpr int ArchiveEntries = 2000;
inline constexpr qint64 ArchiveEntrySize = 64 * MebiByte; ///< Counted while inflating.
inline constexpr qint64 ArchiveSize = 256 * MebiByte;     ///< Of all entries read.
inline constexpr qint64 ArchiveRatioFrom = 10
    * MebiByte; ///< Inflated; smaller entries may be denser.
inline constexpr qint64 ArchiveRatio = 100;

inline constexpr int XmlDepth = 256;
/// Of one part. More than of HTML, since word processors write a run for each word that was edited:
/// 150,000 words can have 600,000 elements.
inline constexpr int XmlElements = 2'000'000;
inline constexpr int XmlTagSize = 64 * 1024;
inline constexpr int XmlAttributes = 256; ///< Of one element.

inline constexpr int HtmlDepth = 256;
inline constexpr int Elements = 500'000; ///< Of HTML.

inline constexpr qsizetype TextLength = 10'000'000;
inline constexpr int ControlsPerThousand = 10; ///< More, and it is no text.

inline constexpr qsizetype DetailLength = 4000; ///< Of a title, a name, a subject; cut.
inline constexpr qsizetype LinkLength = 4000;   ///< Of an address; longer ones are left out.
inline constexpr int BlockLevel = 1000;         ///< Of an outline; deeper is flattened.
inline constexpr qsizetype Parts = 100'000;     ///< Left out, and comments.

inline constexpr int ListDepth = 32; ///< Of lists and quotations; deeper is flattened.
inline constexpr int TableDepth = 4; ///< Deeper is flattened.
inline constexpr int RunsPerBlock =
    documents::BodyBuilder::RunsPerBlock; ///< Further ones are flattened.

// Each comment becomes a passage with a quote, and each author a coder. Further comments are left
// out, with a warning; together they quote at most TextLength.
inline constexpr int Comments = 5000;
inline constexpr int CommentAuthors = 500;
inline constexpr qsizetype CommentedLength = 20'000; ///< By one comment; a longer range is cut.

} // namespace telaah::importers::limits
