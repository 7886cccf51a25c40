// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

#include <QByteArray>

#include <optional>

namespace telaah::worker {

/// What passes between Telaah and the process that reads a file for it: a sign, the version of the
/// form, the length of the rest, and the rest in CBOR. The two programs are installed together; the
/// version tells where one has been replaced without the other.

/// How long a frame is without its content, in bytes.
inline constexpr qsizetype HeadLength = 16;

/// Longer frames are not written and not taken. Large enough for any text that importers let pass.
inline constexpr qint64 LongestFrame = qint64(128) << 20;

/// What a process is asked to read.
struct Request
{
    QString fileName; ///< No path: what is to be read follows the frame.
    documents::ImportChoices choices;

    friend bool operator==(const Request &, const Request &) = default;
};

QByteArray encode(const Request &request);

/// Whether `bytes` begin with the frame of a request that has another version.
bool isOfOtherVersion(const QByteArray &bytes);

/// Takes the frame that `bytes` begin with off them. Nothing if there is none.
std::optional<Request> takeRequest(QByteArray &bytes);

/// Error::TextTooLong instead of what would be too long.
QByteArray encode(const Result<documents::ImportedDocument> &outcome);

/// What a process answered. Believes nothing: bytes after the frame, numbers beyond an enumeration,
/// ranges beyond the text, a text that is not canonical, a list longer than any importer makes, all
/// that and more fails with ImporterCrashed.
[[nodiscard]] Result<documents::ImportedDocument> decode(const QByteArray &bytes);

} // namespace telaah::worker
