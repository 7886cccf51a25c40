// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary/VocabularyFile.h"

#include "support/Outcome.h"
#include "support/Shipped.h"
#include "text/Folding.h"

#include <QSet>

using namespace telaah;
using test::refused;
using test::taken;
using vocabulary::Alias;
using vocabulary::ListedConcept;
using vocabulary::readVocabulary;
using vocabulary::VocabularyFile;

namespace {

VocabularyFile read(const QString &facet)
{
    return taken(readVocabulary(test::shipped("vocabulary/" + facet + ".json")));
}

/// A vocabulary file with this list of concepts.
QByteArray fileOf(const QByteArray &concepts)
{
    return R"({"schema": "telaah-vocabulary-1", "facet": "theme", "concepts": )" + concepts + "}";
}

constexpr const char *Whole = R"({
    "key": "siber", "uuid": "019e3c1f-5a00-7c3e-9d41-7e6c0a5f4b10",
    "label": {"id": "Siber", "en": "Cyber"}, "definition": {"id": "A.", "en": "B."},
    "broader": ["luas"], "blockers": ["siber palsu"],
    "aliases": [{"text": "SIBER", "lang": "id", "case": "exact", "ambiguous": true, "note": "x"},
                {"text": "cyber", "lang": "en", "variant": "misspelling"}]})";

} // namespace

TEST_CASE("A vocabulary file is read with all it says", "[vocabulary]")
{
    const auto file = taken(readVocabulary(fileOf(QByteArray("[") + Whole + "]")));
    CHECK(file.facetKey == QString("theme"));
    REQUIRE(file.concepts.size() == 1);
    const ListedConcept &listed = file.concepts.first();
    CHECK(listed.entry.key == QString("siber"));
    CHECK(listed.entry.label == vocabulary::Label{"Siber", "Cyber"});
    CHECK(listed.entry.definition == vocabulary::Label{"A.", "B."});
    CHECK(
        listed.entry.aliases
        == QList<Alias>{{"SIBER", "id", true, true, false}, {"cyber", "en", false, false, true}});
    CHECK(listed.entry.blockers == QStringList{"siber palsu"});
    CHECK(listed.broaderKeys == QStringList{"luas"});
}

TEST_CASE("What is no vocabulary file is refused", "[vocabulary]")
{
    for (const QByteArray bytes : {
             "",
             "[]",
             "null",
             "{\"schema\": \"telaah-vocabulary-1\"",
             "{}",
             R"({"schema": "telaah-vocabulary-2", "concepts": []})",
             "\xff\xfe",
         })
        CHECK(refused(readVocabulary(bytes)) == ErrorCode::InvalidInput);
    const QByteArray deep = fileOf(QByteArray("[").repeated(100'000));
    CHECK(refused(readVocabulary(deep)) == ErrorCode::InvalidInput);
    CHECK(refused(readVocabulary(QByteArray(Whole).first(100))) == ErrorCode::InvalidInput);
}

TEST_CASE("A concept without uuid, key or labels is refused by name", "[vocabulary]")
{
    const QByteArray lacking = GENERATE(
        "\"uuid\": \"019e3c1f-5a00-7c3e-9d41-7e6c0a5f4b10\"", "\"id\": \"Siber\"",
        "\"en\": \"Cyber\"");
    const auto read = readVocabulary(
        fileOf(QByteArray("[") + QByteArray(Whole).replace(lacking, "\"x\": \"\"") + "]"));
    CHECK(refused(read) == ErrorCode::InvalidInput);
    CHECK(read.error().subject == QString("siber"));
    CHECK(refused(readVocabulary(fileOf("[7]"))) == ErrorCode::InvalidInput);
}

TEST_CASE("The shipped vocabulary is as large as its page says", "[vocabulary]")
{
    CHECK(read("theme").concepts.size() == 45);
    CHECK(read("actor").concepts.size() == 67);
    CHECK(read("forum").concepts.size() == 50);
}

TEST_CASE("The shipped vocabulary keeps its own rules", "[vocabulary]")
{
    QSet<QUuid> uuids;
    for (const QString facet : {"theme", "actor", "forum"}) {
        const auto file = read(facet);
        CHECK(file.facetKey == facet);
        QStringList keys;
        for (const ListedConcept &listed : file.concepts)
            keys.append(listed.entry.key);
        CHECK(std::ranges::is_sorted(keys));
        CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());

        for (const ListedConcept &listed : file.concepts) {
            const vocabulary::Concept &entry = listed.entry;
            CAPTURE(facet, entry.key);
            CHECK_FALSE(uuids.contains(entry.uuid));
            uuids.insert(entry.uuid);
            CHECK(entry.uuid.toString(QUuid::Id128).at(12) == QChar('7'));
            CHECK(entry.label.indonesian.size() <= 40);
            CHECK(entry.label.english.size() <= 40);
            CHECK_FALSE(entry.definition.indonesian.isEmpty());
            CHECK_FALSE(entry.definition.english.isEmpty());
            CHECK(listed.broaderKeys.size() <= 1);
            for (const QString &key : listed.broaderKeys)
                CHECK((keys.contains(key) && key != entry.key));
            CHECK_FALSE(entry.aliases.isEmpty());
            QSet<QString> texts;
            for (const Alias &alias : entry.aliases) {
                CAPTURE(alias.text);
                CHECK((alias.language == "id" || alias.language == "en"));
                CHECK(alias.text == alias.text.simplified());
                CHECK_FALSE(alias.text.isEmpty());
                const QString text = alias.language + ':' + alias.text.toCaseFolded();
                CHECK_FALSE(texts.contains(text));
                texts.insert(text);
            }
        }
    }
}

TEST_CASE("What is broader in the shipped vocabulary goes round in no circle", "[vocabulary]")
{
    for (const QString facet : {"theme", "actor", "forum"}) {
        QHash<QString, QString> broader;
        for (const ListedConcept &listed : read(facet).concepts) {
            if (!listed.broaderKeys.isEmpty())
                broader.insert(listed.entry.key, listed.broaderKeys.first());
        }
        for (const QString &start : broader.keys()) {
            QString key = start;
            for (int i = 0; i < 10 && !key.isEmpty(); ++i)
                key = broader.value(key);
            CAPTURE(start);
            CHECK(key.isEmpty());
        }
    }
}

TEST_CASE("An alias that stands in two concepts of a facet is ambiguous", "[vocabulary]")
{
    for (const QString facet : {"theme", "actor", "forum"}) {
        QHash<QString, int> uses;
        QList<Alias> aliases;
        for (const ListedConcept &listed : read(facet).concepts) {
            QSet<QString> own;
            for (const Alias &alias : listed.entry.aliases)
                own.insert(text::folded(alias.text));
            for (const QString &text : own)
                ++uses[text];
            aliases += listed.entry.aliases;
        }
        for (const Alias &alias : aliases) {
            CAPTURE(facet, alias.text);
            CHECK((uses.value(text::folded(alias.text)) == 1 || alias.isAmbiguous));
        }
    }
}
