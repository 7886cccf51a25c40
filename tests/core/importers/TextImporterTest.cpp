// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextImporter.h"

#include "importers/GluedWords.h"
#include "importers/HtmlImporter.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::ImportChoices;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::ImportWarningKind;
using importers::gluedWords;
using importers::readText;
using test::refused;
using test::taken;

namespace {

ImportedDocument fixture(const char *name, const ImportChoices &choices = {})
{
    const QByteArray bytes = test::bytesOf(
        QString(SOURCE_DIR "/tests/fixtures/import/%1").arg(name));
    return taken(
        QByteArray(name).startsWith("html") ? importers::readHtml(bytes, choices)
                                            : readText(bytes, choices));
}

bool warns(const ImportedDocument &imported, ImportWarningKind kind)
{
    return std::ranges::count(imported.warnings, kind, &ImportWarning::kind) > 0;
}

} // namespace

TEST_CASE("Mojibake is shown, and repaired only if that is chosen", "[importers]")
{
    const ImportedDocument before = fixture("text/mojibake.txt");
    CHECK(before.warnings.contains(
        {ImportWarningKind::Mojibake, 3, QString::fromUtf8("\u00e2\u20ac\u0153Kita")}));
    CHECK(before.body.text.contains(QString::fromUtf8("Kaf\u00c3\u00a9")));
    ImportChoices choices;
    choices.repairsMojibake = true;
    const ImportedDocument after = fixture("text/mojibake.txt", choices);
    CHECK(after.body.text.contains(QString::fromUtf8("“Kita sepakat”. Kafé tempat")));
    CHECK(warns(after, ImportWarningKind::RepairedMojibake));
    CHECK_FALSE(warns(after, ImportWarningKind::Mojibake));
}

TEST_CASE("Letters with accents are no mojibake", "[importers]")
{
    ImportChoices choices;
    choices.repairsMojibake = true;
    const QByteArray text = "«CAFÉ» à São Tomé, Â, Ã, â, “naïve”, Ångström, É»";
    const auto imported = taken(readText(text, choices));
    CHECK(imported.body.text == QString::fromUtf8(text));
    CHECK(imported.warnings.isEmpty());
}

TEST_CASE("The encoding that is chosen is used, whatever the bytes look like", "[importers]")
{
    ImportChoices choices;
    choices.encoding = "windows-1251";
    const auto imported = taken(readText("\xcc\xe8\xf0 \xef\xee\xe1\xe5\xe4\xe8\xeb.", choices));
    CHECK(imported.body.text == QString::fromUtf8("Мир победил."));
    CHECK_FALSE(warns(imported, ImportWarningKind::GuessedEncoding));
    choices.encoding = "tidak-ada";
    CHECK(refused(readText("teks", choices)) == ErrorCode::InvalidInput);
}

TEST_CASE("UTF-32 is known by its mark", "[importers]")
{
    QByteArray bytes("\xff\xfe\0\0", 4);
    for (const char letter : {'S', 'a', 't', 'u'})
        bytes += QByteArray(1, letter) + QByteArray(3, '\0');
    CHECK(taken(readText(bytes, {})).body.text == QString("Satu"));
}

TEST_CASE("What is left out stays in its place whatever is restored", "[importers]")
{
    for (const char *name : {"text/salinan-laman.txt", "html/wordpress.html"}) {
        CAPTURE(name);
        const ImportedDocument plain = fixture(name);
        REQUIRE(plain.leftOut.size() > 3);
        for (int i = 0; i < plain.leftOut.size(); ++i) {
            CAPTURE(i);
            ImportChoices choices;
            choices.restored = {i};
            const ImportedDocument restored = fixture(name, choices);
            REQUIRE(restored.leftOut.size() == plain.leftOut.size());
            CHECK(restored.details == plain.details);
            for (int other = 0; other < plain.leftOut.size(); ++other) {
                CHECK(restored.leftOut.at(other).text == plain.leftOut.at(other).text);
                CHECK(restored.leftOut.at(other).isRestored == (other == i));
            }
            const QString first = plain.leftOut.at(i).text.section(u'\n', 0, 0);
            CHECK(restored.body.text.count(first) == plain.body.text.count(first) + 1);
        }
    }
}

TEST_CASE("Words that lost their space are found, names written so are not", "[importers]")
{
    CHECK(
        gluedWords(QString("kata negaraDiplomasi, lalu siberNasional."))
        == QStringList{"negaraDiplomasi", "siberNasional"});
    CHECK(
        gluedWords(QString("iPhone eBay PhD McKinsey MacArthur KemenPAN-RB GitHub YouTube WhatsApp "
                           "LinkedIn SolarWinds CrowdStrike PeduliLindungi BSSNs macOS rahmatNya "
                           "https://x.org/getElementById user@siberNasional.id std::stringView "
                           "fooBarBazQux kemenPAN e-KTP UNIDIR JavaScript"))
            .isEmpty());
    CHECK(
        gluedWords(QString("Kebijakan negara. NegaraKebijakan itu."))
        == QStringList{"NegaraKebijakan"});
}

TEST_CASE("Prose that only contains such words is not taken for part of a page", "[importers]")
{
    const QByteArray text =
        "Menu\n\nBaca juga dapat berarti membaca sekali lagi, dan itu baik.\n\n"
        "Follow-up meetings were held on Instagram and Facebook.\n\n"
        "3 comments on the draft were submitted by states.\n\n"
        "Copyright law since 1998 has changed.\n\nKomentar\n\nMenteri itu mengatakan:\n\n"
        "“Kami setuju.”\n\nShare of exports grew.\n\nInstagram\n\nPerusahaan itu didirikan pada "
        "2010 dan dibeli pada 2012.\n";
    CHECK(taken(readText(text, {})).leftOut.isEmpty());
}

TEST_CASE("One line of ten megabytes is one paragraph", "[importers]")
{
    const auto imported = taken(readText(QByteArray("kata ").repeated(1'999'999), {}));
    CHECK(imported.body.blocks.size() == 1);
}

TEST_CASE("Western quotation marks are not taken for Turkish", "[importers]")
{
    const QByteArray bytes =
        "Serangan siber \x97 \x93"
        "ancaman nyata\x94\n\nMenurut Menteri, kerja sama \x93tidak bisa ditawar\x94 \x96 "
        "apalagi di Asia. Biaya kaf\xe9: \x80"
        "20. Jos\xe9 M\xfc"
        "ller menulis\x85\n";
    const ImportedDocument imported = taken(readText(bytes, {}));
    REQUIRE(warns(imported, ImportWarningKind::GuessedEncoding));
    CHECK(std::ranges::any_of(imported.warnings, [](const documents::ImportWarning &warning) {
        return warning.subject == "windows-1252";
    }));
}
