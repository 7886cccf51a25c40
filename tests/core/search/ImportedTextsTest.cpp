// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in texts that were imported, whose originals have characters that nobody sees.

#include "importers/Importer.h"
#include "search/Locate.h"
#include "support/IndexedRows.h"
#include "support/Outcome.h"
#include "support/Packages.h"
#include "text/CodePointMap.h"
#include "text/Graphemes.h"

#include <random>

using namespace telaah;
using test::taken;

namespace {

text::Tokenizer &tokenizer()
{
    static text::Tokenizer tokenizer;
    return tokenizer;
}

/// Words as somebody writes them, and what stands within and between them in files.
class Writer
{
public:
    explicit Writer(unsigned seed)
        : m_random(seed) // NOLINT: the same texts each time
    {
    }

    QString paragraph()
    {
        static const QStringList words{"keamanan",     "siber",      "menyerang", "Qur\u2019an",
                                       "kebijakannya", "kawasan",    "padi",      "diplomasi",
                                       "Jepang",       "ke\u0301ju", "G20",       "perundingan"};
        static const QStringList gaps{" ",  "\u00a0",       " \u200b", "\u202f",
                                      ", ", " \U0001F33B ", "\u2003",  "\u200b \u00a0"};
        QString text;
        for (int i = 0; i < 14; ++i)
            text += dressed(pick(words)) + pick(gaps);
        return text + "akhir.";
    }

private:
    /// With soft hyphens, joiners and the like between letters.
    QString dressed(const QString &word)
    {
        static const QStringList unseen{"\u00ad", "\u200d", "\u2060", "\ufeff", "\u00ad\u00ad"};
        QString dressed;
        for (const QChar letter : word) {
            const bool isInside = !dressed.isEmpty() && letter.isLetter();
            if (isInside && m_random() % 5 == 0)
                dressed += pick(unseen);
            dressed += letter;
        }
        return dressed;
    }

    const QString &pick(const QStringList &list)
    {
        return list.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(list.size())));
    }

    std::mt19937 m_random;
};

/// What somebody would see of the text.
QString visible(const QString &text)
{
    QString seen;
    for (const QChar sign : text) {
        if (sign.category() != QChar::Other_Format)
            seen += sign;
    }
    return seen.normalized(QString::NormalizationForm_C).toLower();
}

/// Looks for the word in each paragraph and counts how often it is there as written.
int countOf(const QString &word, const QString &text)
{
    const auto plan = taken(
        search::planOf(search::words(word), tokenizer(), search::Case::Ignored));
    int exact = 0;
    for (const QString &row : text.split('\n')) {
        const auto place = search::locate(plan, row, tokenizer());
        if (!place)
            continue;
        const text::CodePointMap map(row);
        for (const search::Match &match : place->matches) {
            INFO(row.toStdString());
            const QString covered = row.mid(match.range.start(), match.range.length());
            REQUIRE(text::isGraphemeBoundary(row, match.range.start()));
            REQUIRE(text::isGraphemeBoundary(row, match.range.end()));
            REQUIRE(map.toUtf16(map.toCodePoints(match.range)) == match.range);
            // No letter more, and none less.
            const auto isPartOfWord = [&row](qsizetype at) {
                return 0 <= at && at < row.size() && row.at(at).isLetterOrNumber();
            };
            REQUIRE_FALSE(isPartOfWord(match.range.start() - 1));
            REQUIRE_FALSE(isPartOfWord(match.range.end()));
            if (match.kind == search::MatchKind::Exact) {
                ++exact;
                REQUIRE(visible(covered) == visible(word));
            }
        }
    }
    return exact;
}

QByteArray html(const QStringList &paragraphs)
{
    return "<html><head><meta charset='utf-8'><title>T</title></head><body><article><h1>T</h1><p>"
        + paragraphs.join("</p><p>").toUtf8() + "</p></article></body></html>";
}

/// As older editors write it: what cannot be seen stands as an entity.
QByteArray htmlWithEntities(const QStringList &paragraphs)
{
    QByteArray page = html(paragraphs);
    page.replace("\u00ad", "&shy;").replace("\u00a0", "&nbsp;").replace("\u200d", "&zwj;");
    return page.replace("\u200b", "&#8203;");
}

QByteArray docx(const QStringList &paragraphs)
{
    QByteArray body;
    for (QString paragraph : paragraphs)
        body +=
            test::wordParagraph(paragraph.toUtf8()).replace("\u00ad", "</w:t><w:softHyphen/><w:t>");
    return test::docxOf(body);
}

QByteArray odt(const QStringList &paragraphs)
{
    return test::odtOf("<text:p>" + paragraphs.join("</text:p><text:p>").toUtf8() + "</text:p>");
}

} // namespace

TEST_CASE(
    "What is found in imported texts covers the very letters that were looked for", "[search]")
{
    Writer writer(7);
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs.append(writer.paragraph());
    const QString plain = paragraphs.join("\n\n");
    const QList<std::pair<QString, QByteArray>> files{
        {"bacaan.txt", plain.toUtf8()},    {"bacaan.md", plain.toUtf8()},
        {"bacaan.html", html(paragraphs)}, {"lama.html", htmlWithEntities(paragraphs)},
        {"bacaan.docx", docx(paragraphs)}, {"bacaan.odt", odt(paragraphs)}};
    for (const auto &[name, bytes] : files) {
        INFO(name.toStdString());
        const auto imported = taken(importers::read(bytes, name, {}));
        const QString &text = imported.body.text;
        for (const QString &word :
             {QString("keamanan"), QString("siber"), QString("menyerang"), QString("diplomasi"),
              QString("Jepang"), QString("kawasan"), QString("k\u00e9ju"), QString("padi"),
              QString("perundingan")}) {
            INFO(word.toStdString());
            const auto written = visible(plain).count(visible(word));
            CHECK(written > 10);
            CHECK(countOf(word, text) == written);
        }
    }
}
