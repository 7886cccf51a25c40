// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LanguageNames.h"

#include "support/Catch.h"

using telaah::text::languageName;
using telaah::text::languages;
using telaah::text::languageTag;

TEST_CASE("A language goes by its name in the language of the reader", "[text]")
{
    CHECK(languageName("id", "id") == "Indonesia");
    CHECK(languageName("id", "en") == "Indonesian");
    CHECK(languageName("ja", "id") == "Jepang");
    CHECK(languageName("ko", "en") == "Korean");
    CHECK(languageName("en-US", "id").startsWith("Inggris"));
    CHECK(languageName("EN", "en") == "English");
}

TEST_CASE("What is no language has no name", "[text]")
{
    for (const char *tag : {"", "xx", "qq", "Jepang", "bahasa", "id,en", "-", "\u65e5\u672c"}) {
        CAPTURE(tag);
        CHECK(languageName(QString::fromUtf8(tag), "id").isEmpty());
    }
}

TEST_CASE("Languages to choose from have names of their own", "[text]")
{
    const QStringList tags = languages();
    CHECK(tags.size() > 150);
    for (const char *tag : {"id", "en", "ja", "ko", "ms", "zh"})
        CHECK(tags.contains(tag));
}

TEST_CASE("A language is known by its tag and by its names", "[text]")
{
    for (const char *said : {"ko", "Korea", " korea ", "Korean", "KOREAN", "bahasa Korea"}) {
        CAPTURE(said);
        CHECK(languageTag(said).toLower() == "ko");
    }
    CHECK(languageTag("en-gb") == "en-GB");
    CHECK(languageTag("ID") == "id");
    for (const char *said :
         {"Aceh", "Bali", "Madura", "Jawa", "Sunda", "Minangkabau", "bahasa Bugis", "Batak",
          "Banjar", "Sasak", "Betawi", "Tetun", "Cina", "Mandarin", "Filipino", "Tagalog"}) {
        CAPTURE(said);
        CHECK_FALSE(languageTag(said).isEmpty());
    }
    CHECK(languageTag("bahasa  Indonesia") == "id");
    for (const char *said : {"", "xx", "bahasa", "bahasa kalbu", "Korea Selatan", "ko, ja"}) {
        CAPTURE(said);
        CHECK(languageTag(said).isEmpty());
    }
}
