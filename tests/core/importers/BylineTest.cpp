// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/BylineText.h"
#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/TextImporter.h"
#include "support/Catch.h"
#include "support/Outcome.h"

using namespace telaah;
using importers::bylineText;
using importers::readHtml;
using importers::readMarkdown;
using importers::readText;
using test::taken;

namespace {

const QByteArray Prose =
    "Kerja sama keamanan siber di kawasan ini telah lama dibicarakan oleh para menteri, tetapi "
    "baru sedikit yang dilaksanakan di negara masing-masing sampai hari ini. Karena itu para ahli "
    "mengusulkan langkah yang lebih kecil, satu demi satu, dengan ukuran yang dapat diperiksa.";

QByteArray page(const QByteArray &article)
{
    return "<!DOCTYPE html><nav>Beranda</nav><article>" + article + "</article>";
}

} // namespace

TEST_CASE("Lines that name the author or the date are told from sentences", "[importers]")
{
    const struct
    {
        QString line;
        QString author;
        QString date;
    } known[] = {
        {"Oleh Rahma Putri", "Rahma Putri", {}},
        {"Oleh: Dr. Rahma Putri, M.A.", "Dr. Rahma Putri, M.A.", {}},
        {"Penulis: Rahma Putri dan Budi bin Ahmad", "Rahma Putri; Budi bin Ahmad", {}},
        {"By Jane Doe", "Jane Doe", {}},
        {"Oleh Rahma Putri | 12 Januari 2021", "Rahma Putri", "2021-01-12"},
        {"Oleh Rina Sari, 3 Mei 2021", "Rina Sari", "2021-05-03"},
        {"Oleh Dr. Rina Sari, M.A., Senin, 3 Mei 2021 08.15 WIB", "Dr. Rina Sari, M.A.",
         "2021-05-03"},
        {"By Jane Doe, May 3, 2021", "Jane Doe", "2021-05-03"},
        {"12 Januari 2021", {}, "2021-01-12"},
        {"Selasa, 12 Januari 2021, 08.15 WIB", {}, "2021-01-12"},
        {"Published on January 12, 2021", {}, "2021-01-12"},
    };
    for (const auto &[line, author, date] : known) {
        CAPTURE(line.toStdString());
        const auto found = bylineText(line);
        REQUIRE(found);
        CHECK(found->author == author);
        CHECK(found->date == date);
    }
    for (const QString line :
         {"Oleh karena itu, norma tumbuh.", "Oleh sebab itu", "By 2021 the states agreed",
          "Oleh sebab itu, 3 Mei 2021", "Penulis Jepang itu menolak",
          "Pada 12 Januari 2021 para menteri bertemu", "Januari",
          "Oleh Menteri Luar Negeri disampaikan bahwa perundingan selesai."}) {
        CAPTURE(line.toStdString());
        CHECK_FALSE(bylineText(line));
    }
}

TEST_CASE("Author and date above a text are details, and stay in the text", "[importers]")
{
    const QByteArray above = "Norma siber\n\nOleh Rahma Putri\n\n12 Januari 2021\n\n";
    const auto text = taken(readText(above + Prose, {}));
    CHECK(text.details.author == QString("Rahma Putri"));
    CHECK(text.details.published == QString("2021-01-12"));
    CHECK(text.body.text.contains(QString("Oleh Rahma Putri\n12 Januari 2021\n")));
    const auto markdown = taken(readMarkdown("# " + above + Prose, {}));
    CHECK(markdown.details.author == QString("Rahma Putri"));
    CHECK(markdown.details.published == QString("2021-01-12"));
    // What the file says of itself counts for more, and what stands below the text for nothing.
    const auto matter = taken(
        readMarkdown("---\nauthor: Ani\ndate: 2020-05-04\n---\n\n# " + above + Prose, {}));
    CHECK(matter.details.author == QString("Ani"));
    CHECK(matter.details.published == QString("2020-05-04"));
    const auto below = taken(readText("Norma siber\n\n" + Prose + "\n\nOleh Rahma Putri\n", {}));
    CHECK(below.details.author.isEmpty());
}

TEST_CASE("Author boxes and bylines of a page are details that can be restored", "[importers]")
{
    const QByteArray bytes = page(
        "<h1>Norma siber</h1><div class='entry-meta'><span class=byline>Oleh Rahma Putri</span> · "
        "<time class=entry-date>12 Januari 2021</time></div><p>"
        + Prose + "</p><div class='author-box'><h4>Tentang penulis</h4><p>" + Prose + "</p></div>");
    const auto imported = taken(readHtml(bytes, {}));
    CHECK(imported.body.text == "Norma siber\n" + QString(Prose));
    CHECK(imported.details.author == QString("Rahma Putri"));
    CHECK(imported.details.published == QString("2021-01-12"));
    REQUIRE(imported.leftOut.size() == 3);
    CHECK(imported.leftOut.at(1).kind == documents::LeftOutKind::Byline);
    CHECK(imported.leftOut.at(1).text == QString::fromUtf8("Oleh Rahma Putri · 12 Januari 2021"));
    CHECK(imported.leftOut.at(2).kind == documents::LeftOutKind::Byline);
    documents::ImportChoices choices;
    choices.restored = {1};
    CHECK(taken(readHtml(bytes, choices)).body.text.contains(QString("Oleh Rahma Putri")));
    // A page that says nothing of its parts, and one with such a line in its midst.
    const auto plain = taken(
        readHtml(page("<h1>Norma</h1><p>Oleh Rahma Putri</p><p>" + Prose + "</p>"), {}));
    CHECK(plain.body.text == "Norma\n" + QString(Prose));
    CHECK(plain.details.author == QString("Rahma Putri"));
    const auto midst = taken(
        readHtml(page("<h1>Norma</h1><p>" + Prose + "</p><p>12 Januari 2021</p>"), {}));
    CHECK(midst.body.text.endsWith(QString("\n12 Januari 2021")));
}

TEST_CASE("Dates within an article are text, whatever class they have", "[importers]")
{
    const auto chronology = taken(readHtml(
        page(
            "<h1>Kronologi</h1><p>" + Prose
            + "</p><div class=date>17 Agustus 1945</div><p>Proklamasi.</p><table><tr>"
              "<td class=date>1955</td><td>Konferensi</td></tr></table>"),
        {}));
    CHECK(chronology.body.text.contains(QString("17 Agustus 1945")));
    CHECK(chronology.body.text.contains(QString("1955\tKonferensi")));
    for (const documents::LeftOutPart &part : chronology.leftOut)
        CHECK(part.kind != documents::LeftOutKind::Byline);
}
