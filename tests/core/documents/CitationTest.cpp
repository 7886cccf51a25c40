// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Citation.h"

#include "support/Catch.h"

using namespace telaah;
using documents::Citations;
using documents::Document;

namespace {

Document documentBy(const QString &author, const QString &published, const QString &title = "Judul")
{
    Document document;
    document.id = DocumentId(1);
    document.title = title;
    document.author = author;
    document.published = published;
    return document;
}

QString citationOf(const Document &document, int paragraph = 0)
{
    return Citations({document}).cite(document.id, paragraph);
}

/// The citations of documents by the same author of the same year, in the order of the titles
/// given.
QStringList citationsOf(const QStringList &titles, const QString &published = "2026")
{
    QList<Document> documents;
    for (const QString &title : titles) {
        documents.append(documentBy("Tim Telaah", published, title));
        documents.last().id = DocumentId(documents.size());
    }
    const Citations citations(documents);
    QStringList found;
    for (const Document &document : documents)
        found.append(citations.cite(document.id, 0));
    return found;
}

} // namespace

TEST_CASE("Authors are cited by family name, institutions whole", "[documents]")
{
    CHECK(citationOf(documentBy("Tim Telaah", "2026")) == "(Tim Telaah, 2026)");
    CHECK(citationOf(documentBy("Sari, Rina Ayu", "2026")) == "(Sari, 2026)");
    CHECK(
        citationOf(documentBy("Kementerian Luar Negeri", "2026"))
        == "(Kementerian Luar Negeri, 2026)");
}

TEST_CASE("Two authors are joined by 'dan', of more the first stands for all", "[documents]")
{
    CHECK(citationOf(documentBy("Lee, J.-Y.; Oba, M.", "2019")) == "(Lee dan Oba, 2019)");
    CHECK(citationOf(documentBy("Lee, J.-Y.; Oba, M.; Sari, R.", "2019")) == "(Lee dkk., 2019)");
    CHECK(citationOf(documentBy("Lee, J.-Y.; ; Oba, M.;", "2019")) == "(Lee dan Oba, 2019)");
}

TEST_CASE("Without an author the short title stands in quotes", "[documents]")
{
    CHECK(
        citationOf(documentBy("", "2026", "Diplomasi siber: Tiga pilar"))
        == "(“Diplomasi siber”, 2026)");
    CHECK(
        citationOf(documentBy("", "2026", "Satu dua tiga empat lima enam"))
        == "(“Satu dua tiga empat lima enam”, 2026)");
    CHECK(
        citationOf(documentBy("", "2026", "Satu dua tiga empat lima enam tujuh"))
        == "(“Satu dua tiga empat lima enam”, 2026)");
    CHECK(citationOf(documentBy("", "2026", "Kata “siber” itu")) == "(“Kata ‘siber’ itu”, 2026)");
}

TEST_CASE("Of a date the year is cited, and 't.t.' if there is none", "[documents]")
{
    CHECK(citationOf(documentBy("Tim Telaah", "2026-11-20")) == "(Tim Telaah, 2026)");
    CHECK(citationOf(documentBy("Tim Telaah", "2026-11")) == "(Tim Telaah, 2026)");
    CHECK(citationOf(documentBy("Tim Telaah", "")) == "(Tim Telaah, t.t.)");
}

TEST_CASE("The paragraph is cited unless there is none", "[documents]")
{
    CHECK(citationOf(documentBy("Tim Telaah", "2026"), 7) == "(Tim Telaah, 2026, para. 7)");
    CHECK(citationOf(documentBy("Tim Telaah", "2026"), 0) == "(Tim Telaah, 2026)");
}

TEST_CASE(
    "Documents that would be cited alike are told apart by letters, as titles order", "[documents]")
{
    CHECK(
        citationsOf({"Tiga Pilar", "Kerja Sama"})
        == QStringList{"(Tim Telaah, 2026b)", "(Tim Telaah, 2026a)"});
    CHECK(
        citationsOf({"Zaman", "ékonomi", "Dunia"})
        == QStringList{"(Tim Telaah, 2026c)", "(Tim Telaah, 2026b)", "(Tim Telaah, 2026a)"});
    CHECK(
        citationsOf({"Sama", "Sama"}) == QStringList{"(Tim Telaah, 2026a)", "(Tim Telaah, 2026b)"});
    CHECK(
        citationsOf({"B", "A"}, "") == QStringList{"(Tim Telaah, t.t.-b)", "(Tim Telaah, t.t.-a)"});
    CHECK(citationsOf({"Sendiri"}) == QStringList{"(Tim Telaah, 2026)"});
}

TEST_CASE("After the letter z comes aa", "[documents]")
{
    QStringList titles;
    for (int i = 1; i <= 28; ++i)
        titles.append(QStringLiteral("Bagian %1").arg(i));
    const QStringList citations = citationsOf(titles);
    CHECK(citations.at(25) == "(Tim Telaah, 2026z)");
    CHECK(citations.at(26) == "(Tim Telaah, 2026aa)");
    CHECK(citations.at(27) == "(Tim Telaah, 2026ab)");
}
