// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Catch.h"
#include "support/IndexedRows.h"

#include <algorithm>
#include <iostream>

using namespace telaah;
using test::bare;
using test::IndexedRows;

namespace {

/// Words of which each finds all others, and words that none of them may find.
struct Family
{
    const char *together;
    const char *apart = "";
    const char *alsoTogether = ""; ///< Another family in the same line of the measurements.
};

/// The 47 families that were measured with a rule stemmer, which brought 18 together as they should
/// be. Words of several words have an underscore between.
constexpr Family Families[] = {
    {"kerja_sama kerjasama bekerja_sama bekerjasama kerjasamanya", "bersama", "kerja bekerja"},
    {"kerja-sama kerjasama kerja_sama"},
    {"peretas peretasan meretas diretas"},
    {"damai perdamaian"},
    {"kelola mengelola pengelolaan dikelola"},
    {"kembang berkembang mengembangkan pengembangan"},
    {"tingkat ditingkatkan meningkat meningkatkan peningkatan"},
    {"tangan ditangani menangani penanganan", "angan"},
    {"tahu diketahui mengetahui pengetahuan"},
    {"kuat kekuatan memperkuat menguatkan penguatan"},
    {"kendali mengendalikan pengendalian"},
    {"strategi strategis strategisnya"},
    {"diplomasi diplomatik diplomat"},
    {"digital digitalisasi"},
    {"dinamika", "media mekanisme kelompok", "teknologi"},
    {"media", "dia"},
    {"selatan", "selat"},
    {"masalah", "masa"},
    {"maupun", "mau"},
    {"asean", "ase"},
    {"pemerintah pemerintahan", "perintah"},
    {"kebijakan kebijakannya", "bijak kebijaksanaan"},
    {"kepentingan kepentingannya", "penting"},
    {"perjanjian janji"},
    {"tahan bertahan", "pertahanan ketahanan"},
    {"keamanan aman pengamanan", "kemanan"},
    {"membangun pembangunan bangunan"},
    {"menghadapi dihadapi", "terhadap"},
    {"kepada", "pada"},
    {"jalan menjalankan perjalanan"},
    {"nilai menilai dinilai"},
    {"milik memiliki"},
    {"mungkin memungkinkan"},
    {"capai mencapai pencapaian"},
    {"percaya kepercayaan mempercayai terpercaya tepercaya"},
    {"risiko berisiko resiko"},
    {"perlindungan pelindungan melindungi dilindungi"},
    {"serangan menyerang diserang penyerang"},
    {"ancaman mengancam terancam"},
    {"pencurian mencuri dicuri"},
    {"kolaborasi berkolaborasi"},
    {"kesepakatan menyepakati disepakati"},
    {"siber sibernya", "nasional", "nasional nasionalnya"},
    {"siber cyber", "cybersecurity", "keamanan_siber cybersecurity cyber_security keamanan_cyber"},
    {"negara bernegara kenegaraan negara-negara"},
    {"itu", "yaitu"},
    {"sengketa persengketaan", "sejarah", "wilayah kewilayahan"},
};

QStringList wordsOf(const char *list)
{
    QStringList words = QString::fromUtf8(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.replaceInStrings(QLatin1String("_"), QLatin1String(" "));
}

/// What goes wrong with words that are to find each other; empty if nothing does.
QStringList missing(const IndexedRows &rows, const QStringList &together)
{
    QStringList problems;
    for (const QString &wanted : together) {
        const QStringList found = rows.rows(bare(wanted));
        for (const QString &other : together) {
            if (!found.contains(other))
                problems.append(wanted + QLatin1String(" misses ") + other);
        }
        const auto hits = rows.search(bare(wanted)).hits;
        const auto own = std::ranges::find(hits, wanted, &search::Hit::text);
        if (own == hits.end() || own->match != search::MatchKind::Exact)
            problems.append(wanted + QLatin1String(" does not find itself exactly"));
        if (!std::ranges::is_sorted(hits, {}, &search::Hit::match))
            problems.append(wanted + QLatin1String(" does not find exact ones first"));
    }
    return problems;
}

} // namespace

TEST_CASE("Forms of a word find each other, and no others", "[search][families]")
{
    int good = 0;
    int forms = 0;
    for (const Family &family : Families) {
        const QStringList together = wordsOf(family.together);
        const QStringList apart = wordsOf(family.apart);
        const QStringList also = wordsOf(family.alsoTogether);
        const IndexedRows rows(together + apart + also);
        QStringList problems = missing(rows, together) + missing(rows, also);
        for (const QString &wanted : together) {
            const QStringList found = rows.rows(bare(wanted));
            for (const QString &other : apart) {
                if (found.contains(other))
                    problems.append(wanted + QLatin1String(" finds ") + other);
                if (rows.rows(bare(other)).contains(wanted))
                    problems.append(other + QLatin1String(" finds ") + wanted);
            }
        }
        INFO(problems.join(QLatin1String("; ")).toStdString());
        CHECK(problems.isEmpty());
        good += problems.isEmpty() ? 1 : 0;
        forms += static_cast<int>((together + apart + also).size());
    }
    std::cout << "Families as they should be: " << good << " of " << std::size(Families) << ", "
              << forms << " word forms\n";
    CHECK(std::size(Families) == 47);
}

TEST_CASE("Names are no forms of words, however they are written", "[search][families]")
{
    struct Pair
    {
        const char *name;
        const char *word;
    };
    constexpr Pair pairs[] = {
        {"Maluku", "malu"},     {"Bekasi", "bekas"},  {"Megawati", "gawat"},   {"Merapi", "rapi"},
        {"Kediri", "diri"},     {"Prabowo", "bowo"},  {"Semeru", "meru"},      {"Kenya", "ke"},
        {"Belitung", "litung"}, {"Penajam", "tajam"}, {"Sidikalang", "sidik"}, {"Tomuku", "tomu"},
    };
    for (const Pair &pair : pairs) {
        const QString name = QString::fromUtf8(pair.name);
        const QString word = QString::fromUtf8(pair.word);
        INFO(pair.name);
        const IndexedRows rows({name, word});
        CHECK(rows.rows(bare(word)) == QStringList{word});
        CHECK(rows.rows(bare(name)) == QStringList{name});
        CHECK(rows.rows(bare(name.toLower())).contains(name));
    }
    // Of a name that nobody has written down, capitals are the only sign.
    const IndexedRows places({"Bekasi", "bekas"});
    CHECK(places.rows(bare("bekasi")) == QStringList{"Bekasi"});
}

TEST_CASE("Words of a heading in capitals have forms", "[search][families]")
{
    const IndexedRows rows(
        {"SERANGAN SIBER DAN PERTAHANAN NEGARANYA", "AMAN DI RUANG SIBER DUNIA",
         "PBB DAN ASEAN HARI INI"});
    for (const char *word : {"menyerang", "diserang", "SERANGAN", "negara"})
        CHECK(rows.rows(bare(QString::fromUtf8(word))).value(0).startsWith("SERANGAN"));
    CHECK(rows.rows(bare("keamanan")).value(0).startsWith("AMAN"));
    CHECK(rows.rows(bare("pbb")).size() == 1);
    CHECK(rows.rows(bare("ase")).isEmpty());
}
