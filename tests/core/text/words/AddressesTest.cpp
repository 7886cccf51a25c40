// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Addresses.h"

#include "support/Catch.h"

#include <QStringList>

using namespace telaah;
using text::TextRange;

namespace {

QStringList addresses(const QString &text)
{
    QStringList found;
    for (const TextRange range : text::addressesIn(text))
        found.append(text.mid(range.start(), range.length()));
    return found;
}

} // namespace

TEST_CASE("Addresses are found without the signs around them", "[words]")
{
    CHECK(
        addresses("Lihat (https://kemlu.go.id/siber?id=2), www.bssn.go.id. Atau HTTP://a.b!")
        == QStringList{"https://kemlu.go.id/siber?id=2", "www.bssn.go.id", "HTTP://a.b"});
    CHECK(
        addresses("doi:10.1080/09512748.2020, 10.25299/jgd.v1 dan doi.org/10.1/x;")
        == QStringList{"doi:10.1080/09512748.2020", "10.25299/jgd.v1", "doi.org/10.1/x"});
    CHECK(
        addresses("<humas@kemlu.go.id> dan\nredaksi@x.id:")
        == QStringList{"humas@kemlu.go.id", "redaksi@x.id"});
    CHECK(addresses("(Sumber:https://a.id)") == QStringList{"https://a.id"});
}

TEST_CASE("What only looks like an address is none", "[words]")
{
    for (const char *text :
         {"dan/atau", "2017/2018", "10.000/20.000", "10.12/x", "@kemlu", "a@b", "@", "://", "www.",
          "kerja www dan wwwx", "siber.Serangan", "hal. 10./2", ""})
        CHECK(addresses(QString::fromUtf8(text)).isEmpty());
}

TEST_CASE("A range is within an address or not", "[words]")
{
    const std::vector<TextRange> ranges{{5, 10}, {20, 30}};
    CHECK(text::isWithinOne(ranges, {5, 10}));
    CHECK(text::isWithinOne(ranges, {22, 24}));
    CHECK_FALSE(text::isWithinOne(ranges, {4, 8}));
    CHECK_FALSE(text::isWithinOne(ranges, {28, 31}));
    CHECK_FALSE(text::isWithinOne(ranges, {12, 15}));
    CHECK_FALSE(text::isWithinOne({}, {0, 1}));
}
