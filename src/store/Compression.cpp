// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Compression.h"

#include "base/Sha256.h"

#include <algorithm>
#include <zlib.h>

namespace telaah::store {

using documents::Original;

namespace {

// Most of what there is to gain, in a third of the time that the usual level takes.
constexpr int Level = 3;

QByteArray compressed(QByteArrayView bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray chunk(static_cast<qsizetype>(size), Qt::Uninitialized);
    [[maybe_unused]] const int outcome = compress2(
        reinterpret_cast<Bytef *>(chunk.data()), &size,
        reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uLong>(bytes.size()), Level);
    Q_ASSERT(outcome == Z_OK); // There is room enough.
    chunk.truncate(static_cast<qsizetype>(size));
    chunk.squeeze();
    return chunk;
}

} // namespace

Original originalOf(const QByteArray &bytes)
{
    Original original{sha256(bytes), bytes.size(), {}};
    for (qsizetype start = 0; start < bytes.size(); start += Original::ChunkSize) {
        const qsizetype length = std::min<qsizetype>(Original::ChunkSize, bytes.size() - start);
        original.chunks.append(compressed(QByteArrayView(bytes).sliced(start, length)));
    }
    return original;
}

std::optional<QByteArray> uncompressed(const QByteArray &chunk, qint64 size)
{
    // zlib stops where the room ends, so that a forged chunk takes no more than that.
    if (size <= 0 || size > Original::ChunkSize)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    auto length = static_cast<uLongf>(size);
    const int outcome = uncompress(
        reinterpret_cast<Bytef *>(bytes.data()), &length,
        reinterpret_cast<const Bytef *>(chunk.constData()), static_cast<uLong>(chunk.size()));
    if (outcome != Z_OK || length != static_cast<uLongf>(size))
        return std::nullopt;
    return bytes;
}

} // namespace telaah::store
