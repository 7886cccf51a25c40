// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Frame.h"

#include "checkImport.h"

using namespace telaah;

/// What a process answers that was taken over by the file it reads.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto decoded = worker::decode(bytes)) {
        test::demand(isSound(decoded->body), "the body is sound");
        test::demand(
            text::canonical(decoded->body.text) == decoded->body.text, "the text is canonical");
        test::demand(
            worker::decode(worker::encode(decoded)) == decoded, "it comes through another frame");
    }
    QByteArray request = bytes;
    if (const auto taken = worker::takeRequest(request))
        test::demand(request.size() < bytes.size(), "the request is taken off");
    return 0;
}
