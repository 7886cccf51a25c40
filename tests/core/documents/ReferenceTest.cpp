// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Reference.h"

#include "support/Catch.h"

using namespace telaah;
using documents::Document;
using documents::inOrder;
using documents::Reference;
using documents::referenceTo;

namespace {

Document documentBy(const QString &author, const QString &published = "2019")
{
    Document document;
    document.title = "Kerja Sama";
    document.author = author;
    document.published = published;
    return document;
}

QString whole(const Reference &reference)
{
    return reference.before + reference.title + reference.after;
}

QString referenceBy(const QString &author, const QString &published = "2019")
{
    return whole(referenceTo(documentBy(author, published), {}));
}

} // namespace

TEST_CASE("Given names are shortened, institutions are not", "[documents]")
{
    CHECK(referenceBy("Tim Telaah") == "Tim Telaah. (2019). Kerja Sama.");
    CHECK(referenceBy("Oba, Mie Yuki") == "Oba, M. Y. (2019). Kerja Sama.");
    CHECK(referenceBy("Sartre, Jean-Paul") == "Sartre, J.-P. (2019). Kerja Sama.");
    CHECK(
        referenceBy("Lee, Sook; Oba, Mie; BSSN")
        == "Lee, S., Oba, M., dan BSSN. (2019). Kerja Sama.");
}

TEST_CASE("Twenty authors are named; of more, the first nineteen and the last", "[documents]")
{
    QStringList authors;
    for (int i = 1; i <= 20; ++i)
        authors.append(QString("P%1").arg(i));
    CHECK(referenceBy(authors.join("; ")).contains("P19, dan P20. (2019)"));
    authors.append("P21");
    CHECK(referenceBy(authors.join("; ")).contains("P19, … P21. (2019)"));
    CHECK_FALSE(referenceBy(authors.join("; ")).contains("P20"));
}

TEST_CASE("A date is written as far as it is known, with its letter", "[documents]")
{
    CHECK(referenceBy("A", "2026-11-20") == "A. (2026, 20 November). Kerja Sama.");
    CHECK(referenceBy("A", "2026-05") == "A. (2026, Mei). Kerja Sama.");
    CHECK(referenceBy("A", "") == "A. (t.t.). Kerja Sama.");
    CHECK(
        whole(referenceTo(documentBy("A", "2026-11-20"), "b"))
        == "A. (2026b, 20 November). Kerja Sama.");
    CHECK(whole(referenceTo(documentBy("A", ""), "b")) == "A. (t.t.-b). Kerja Sama.");
}

TEST_CASE("The title stands first where there is no author", "[documents]")
{
    const Reference reference = referenceTo(documentBy({}), {});
    CHECK(reference.before.isEmpty());
    CHECK(whole(reference) == "Kerja Sama. (2019).");
}

TEST_CASE("Publisher and address follow, and when it was looked at", "[documents]")
{
    Document document = documentBy("BSSN");
    document.title = "Apa itu siber?";
    document.publisher = "BSSN"; // Who wrote it is not named twice.
    document.url = "https://example.org/a";
    CHECK(whole(referenceTo(document, {})) == "BSSN. (2019). Apa itu siber? https://example.org/a");
    document.publisher = "Gramedia";
    document.accessed = "2026-05-03";
    CHECK(
        whole(referenceTo(document, {}))
        == "BSSN. (2019). Apa itu siber? Gramedia. Diakses pada 3 Mei 2026, dari "
           "https://example.org/a");
}

TEST_CASE("Sources are ordered by author, then year, those without a date first", "[documents]")
{
    QStringList found;
    const QList<Reference> given{
        referenceTo(documentBy("Bank Dunia"), {}), referenceTo(documentBy("Bank", "2020"), "b"),
        referenceTo(documentBy("Bank", "2020"), "a"), referenceTo(documentBy("Bank", ""), {}),
        referenceTo(documentBy("arsip"), {})};
    for (const Reference &each : inOrder(given))
        found.append(each.before.trimmed());
    CHECK(
        found
        == QStringList{
            "arsip. (2019).", "Bank. (t.t.).", "Bank. (2020a).", "Bank. (2020b).",
            "Bank Dunia. (2019)."});
}
