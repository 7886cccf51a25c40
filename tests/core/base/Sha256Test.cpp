// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Sha256.h"

#include "support/Catch.h"

#include <QCryptographicHash>

using namespace telaah;

TEST_CASE("A hash is that of the standard's examples", "[base]")
{
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("A hash is the same as another program's, whatever the length", "[base]")
{
    QByteArray bytes;
    for (int i = 0; i < 200; ++i) {
        bytes.append(static_cast<char>(i * 37));
        REQUIRE(
            QByteArray::fromStdString(sha256(bytes))
            == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
}
