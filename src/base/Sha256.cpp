// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Sha256.h"

#include <array>
#include <nettle/base16.h>
#include <nettle/sha2.h>

namespace telaah {

std::string sha256(QByteArrayView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(
        &context, static_cast<std::size_t>(bytes.size()),
        reinterpret_cast<const std::uint8_t *>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string text(BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE), '\0');
    base16_encode_update(text.data(), digest.size(), digest.data());
    return text;
}

} // namespace telaah
