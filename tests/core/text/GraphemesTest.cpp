// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Graphemes.h"

#include "support/Catch.h"

#include <QList>
#include <QString>

using namespace telaah;
using text::isGraphemeBoundary;
using text::nextGrapheme;
using text::previousGrapheme;

namespace {

QList<qsizetype> boundaries(const QString &text)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (isGraphemeBoundary(text, i))
            found.append(i);
    }
    return found;
}

/// The boundaries of a text of these clusters.
QList<qsizetype> endsOf(const QStringList &clusters)
{
    QList<qsizetype> ends{0};
    for (const QString &cluster : clusters)
        ends.append(ends.last() + cluster.size());
    return ends;
}

const char *const Clusters[] = {
    "a",
    "\U0001F33F",
    "\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466",             // A family.
    "\U0001F44D\U0001F3FD",                                                   // With a skin tone.
    "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", // A flag by tags.
    "\u2764\ufe0f",
    "1\ufe0f\u20e3",
    "e\u0301\u0323",
    "\u1112\u1161\u11ab", // A Hangul syllable of three letters.
    "\u0e01\u0e33",       // Thai.
    "\u0ba8\u0bbf",       // Tamil.
    "\n",
};

} // namespace

TEST_CASE("What readers see as one character is not cut", "[text]")
{
    for (const char *cluster : Clusters) {
        const QString one = QString::fromUtf8(cluster);
        CAPTURE(one);
        CHECK(boundaries("x" + one + "y") == endsOf({"x", one, "y"}));
        CHECK(boundaries(one + one) == endsOf({one, one}));
    }
}

TEST_CASE("A line end of two characters is one", "[text]")
{
    CHECK(boundaries("a\r\nb") == endsOf({"a", "\r\n", "b"}));
}

TEST_CASE("Flags are told apart by counting from the first", "[text]")
{
    const QString flag = QString::fromUtf8("\U0001F1EE\U0001F1E9");
    const qsizetype count = GENERATE(1, 2, 3, 127, 128, 129, 300);
    QStringList flags;
    for (qsizetype i = 0; i < count; ++i)
        flags.append(flag);
    CHECK(boundaries(flags.join(QString())) == endsOf(flags));
    CHECK(
        boundaries("x" + flags.join(QString()) + "x")
        == endsOf(QStringList("x") + flags + QStringList("x")));
}

TEST_CASE("Going forth and back visits the same boundaries", "[text]")
{
    QStringList clusters;
    for (int i = 0; i < 100; ++i) {
        for (const char *cluster : Clusters)
            clusters.append(QString::fromUtf8(cluster));
    }
    const QString text = clusters.join(QString());
    const QList<qsizetype> expected = endsOf(clusters);
    QList<qsizetype> forth{0};
    while (forth.last() < text.size())
        forth.append(nextGrapheme(text, forth.last()));
    CHECK(forth == expected);
    QList<qsizetype> back{text.size()};
    while (back.first() > 0)
        back.prepend(previousGrapheme(text, back.first()));
    CHECK(back == expected);
}

TEST_CASE("Nothing lies beyond the ends of a text", "[text]")
{
    CHECK(isGraphemeBoundary(u"", 0));
    CHECK_FALSE(isGraphemeBoundary(u"a", -1));
    CHECK_FALSE(isGraphemeBoundary(u"a", 2));
    CHECK(nextGrapheme(u"a", 1) == 1);
    CHECK(previousGrapheme(u"a", 0) == 0);
}
