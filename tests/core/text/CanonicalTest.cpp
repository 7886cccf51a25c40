// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Canonical.h"

#include "support/Catch.h"

#include <QList>

#include <random>

using namespace telaah;
using text::canonical;

namespace {

struct Spelling
{
    QString raw;
    QString expected;
};

void check(const QList<Spelling> &spellings)
{
    for (const Spelling &spelling : spellings) {
        CAPTURE(spelling.raw);
        CHECK(canonical(spelling.raw) == spelling.expected);
        CHECK(canonical(spelling.expected) == spelling.expected);
    }
}

/// From where a canonical text could go wrong: spaces, line ends, marks, halves of pairs.
QString randomText(std::mt19937 &random)
{
    static constexpr char16_t Characters[] = {
        u'a',   u'e',   u'\0',  u'\t',  u'\n',  u'\r',  0x0b,   u'\f',  0x1f,   u' ',
        0x7f,   0x85,   0xa0,   0xad,   0xe9,   0x0300, 0x0301, 0x0323, 0x0327, 0x0344,
        0x037e, 0x0f43, 0x1100, 0x1161, 0x11a8, 0x1680, 0x1ea5, 0x2000, 0x2001, 0x200a,
        0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x202f, 0x2126, 0x212b, 0x3000, 0xac00,
        0xd800, 0xd83c, 0xdbff, 0xdc00, 0xdf3f, 0xfb1d, 0xfeff, 0xfffd, 0xfffe, 0xffff,
    };
    QString text;
    const auto length = random() % 24;
    for (std::size_t i = 0; i < length; ++i)
        text.append(QChar(Characters[random() % std::size(Characters)]));
    return text;
}

} // namespace

TEST_CASE("Letters with accents are composed", "[text]")
{
    check({
        {QString::fromUtf8("Kafe\u0301"), QString::fromUtf8("Kaf\u00e9")},
        {QString::fromUtf8("a\u0323\u0302"), QString::fromUtf8("\u1ead")},
        {QString::fromUtf8("a\u0302\u0323"), QString::fromUtf8("\u1ead")}, // In either order.
        {QString::fromUtf8("\u1112\u1161\u11ab"), QString::fromUtf8("\ud55c")},
        {QString::fromUtf8("\u212b"), QString::fromUtf8("\u00c5")},
        {QString::fromUtf8("\ufb01"), QString::fromUtf8("\ufb01")}, // A ligature stays: not NFKC.
    });
}

TEST_CASE("Every line ends in a line feed", "[text]")
{
    check({
        {"a\r\nb\rc\nd", "a\nb\nc\nd"},
        {"a\r\r\nb", "a\n\nb"},
        {"\r", "\n"},
        {"a\fb\vc", "a\nb\nc"},
        {QString::fromUtf8("a\u0085b\u2028c\u2029d"), "a\nb\nc\nd"},
    });
}

TEST_CASE("Every space is a plain one, and a tab stays", "[text]")
{
    check({
        {QString::fromUtf8("a\u00a0b\u2009c\u202fd\u3000e\u1680f"), "a b c d e f"},
        {"a\tb", "a\tb"},
        {"a  b", "a  b"}, // Not fewer of them.
    });
}

TEST_CASE("What cannot be seen goes, but joiners stay", "[text]")
{
    check({
        {QString::fromUtf8("\ufeffke\u00adbi\u200bjakan"), "kebijakan"},
        {QString::fromUtf8("\U0001F468\u200d\U0001F469"),
         QString::fromUtf8("\U0001F468\u200d\U0001F469")},
        {QString::fromUtf8("a\u200cb"), QString::fromUtf8("a\u200cb")},
        {QString::fromUtf8("e\u00ad\u0301"), QString::fromUtf8("\u00e9")}, // And then composes.
        {QString("a\x01\x1f\x7f") + QChar(0x9f) + "b", "ab"},
    });
}

TEST_CASE("What cannot be stored is replaced", "[text]")
{
    const QChar bad(QChar::ReplacementCharacter);
    const QChar high(0xd83c);
    const QChar low(0xdf3f);
    check({
        {QString("a") + QChar(0) + "b", QString("a") + bad + "b"},
        {QString("a") + high, QString("a") + bad},
        {QString(low) + "a", QString(bad) + "a"},
        {QString(low) + high, QString(bad) + bad},
        {QString(high) + high + low, QString(bad) + high + low},
        {QString(high) + QChar(0xad) + low, QString(bad) + bad}, // No pair comes about later.
    });
}

TEST_CASE("A canonical text is well-formed, and its own canonical form", "[text]")
{
    std::mt19937 random(20261120);
    for (int i = 0; i < 20'000; ++i) {
        const QString raw = randomText(random);
        const QString once = canonical(raw);
        const bool isStable = canonical(once) == once;
        const bool isStorable = QString::fromUtf8(once.toUtf8()) == once
            && !once.contains(QChar(0));
        if (!isStable || !isStorable) {
            CAPTURE(raw.toUtf8().toHex().toStdString());
            CHECK(isStable);
            CHECK(isStorable);
        }
    }
}

TEST_CASE("The order of what belongs together does not matter", "[text]")
{
    CHECK(canonical({}).isEmpty());
    const QString plain = QString("Setiap orang berhak. ").repeated(10'000);
    CHECK(canonical(plain) == plain);
}
