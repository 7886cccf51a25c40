// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlDetails.h"

#include "importers/HtmlImporter.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::Document;
using test::taken;

namespace {

const QByteArray Prose =
    "<p>Kerja sama keamanan siber di kawasan ini telah lama dibicarakan oleh para menteri, tetapi "
    "baru sedikit yang dilaksanakan di negara masing-masing sampai hari ini.</p>";

Document detailsOf(const QByteArray &body)
{
    return taken(importers::readHtml("<!DOCTYPE html><body>" + body, {})).details;
}

} // namespace

TEST_CASE("Names and dates of parts left out of an article are not its own", "[importers]")
{
    const QByteArray comments =
        "<div class=comments><p class=author>Budi</p><time>2020-02-03</time></div>";
    const QByteArray related =
        "<aside><span class=byline>Tono</span><span class=date>4 Mei 2019</span></aside>";
    const QByteArray article = "<h1>Siber</h1>" + Prose.repeated(3);

    const Document without = detailsOf("<article>" + related + article + comments + "</article>");
    CHECK(without.author.isEmpty());
    CHECK(without.published.isEmpty());

    const Document with = detailsOf(
        "<article>" + related + article + "<p class=byline>Rina Sari</p><time>2021-01-12</time>"
        + comments + "</article>");
    CHECK(with.author == QString("Rina Sari"));
    CHECK(with.published == QString("2021-01-12"));
}

TEST_CASE("The date in the header of a page is not that of its article", "[importers]")
{
    const QByteArray header = "<div><time>2026-11-20</time><span class=date>2026</span></div>";
    const QByteArray article = "<h1>Siber</h1>" + Prose;
    CHECK(detailsOf(header + article).published.isEmpty());
    CHECK(
        detailsOf(header + article + "<p class=date>12 Januari 2021</p>").published
        == QString("2021-01-12"));
}

TEST_CASE("What stands beside a headline above the article belongs to it", "[importers]")
{
    const Document details = detailsOf(
        "<nav><a href=/>Beranda</a><time>2026-11-20</time></nav>"
        "<div><h1>Siber</h1><p><span class=author>Rina Sari</span> "
        "<time>2021-01-12</time></p></div>"
        "<div><div class=isi>"
        + Prose.repeated(3) + "</div></div><aside><time>2019-05-04</time></aside>");
    CHECK(details.author == QString("Rina Sari"));
    CHECK(details.published == QString("2021-01-12"));
}

TEST_CASE("A byline ends before a place, a title or a date", "[importers]")
{
    for (const QByteArray byline :
         {"Oleh Rina Sari", "Rina Sari - Jakarta", "Rina Sari, S.H.", "Rina Sari | Kompas",
          "Rina Sari 12 Januari 2021", "Penulis: Rina Sari \xe2\x80\x93 12/01/2021"}) {
        CAPTURE(byline.toStdString());
        CHECK(
            detailsOf("<h1>Siber</h1><p class=byline>" + byline + "</p>" + Prose).author
            == QString("Rina Sari"));
    }
    CHECK(
        detailsOf("<h1>Siber</h1><p class=byline>Anne-Marie Slaughter</p>" + Prose).author
        == QString("Anne-Marie Slaughter"));
}
