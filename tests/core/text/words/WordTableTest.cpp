// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordTable.h"

#include "support/Catch.h"

#include <QSet>

using telaah::text::WordHash;
using telaah::text::WordTable;

namespace {

struct Counted
{
    QString written;
    int count = 0;
};

} // namespace

TEST_CASE("Words stay where they are while the table grows", "[words]")
{
    WordTable<Counted> table;
    CHECK(table.find(u"satu") == nullptr);
    Counted *first = &table.add("satu");
    for (int i = 0; i < 20'000; ++i)
        table.findOrAdd(QString::number(i % 10'000)).count += 1;
    CHECK(table.size() == 10'001);
    CHECK(table.find(u"satu") == first);
    for (int i = 0; i < 10'000; ++i)
        REQUIRE(table.find(QString::number(i))->count == 2);
    CHECK(table.find(u"10000") == nullptr);
    CHECK(table.entries().front().written == "satu");
    CHECK(table.entries().back().written == "9999");
    table.clear();
    CHECK(table.size() == 0);
    CHECK(table.find(u"satu") == nullptr);
}

TEST_CASE("Words that differ in any letter have other hashes", "[words]")
{
    const WordHash hash;
    const QString word = "pertahanan";
    CHECK(hash(word) == hash(QString(word)));
    QSet<std::size_t> hashes{hash(word)};
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString other = word;
        other[i] = u'x';
        hashes.insert(hash(other));
        hashes.insert(hash(QStringView(word).first(i)));
    }
    CHECK(hashes.size() == 2 * word.size() + 1);
}
