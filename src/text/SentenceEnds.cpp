// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SentenceEnds.h"

#include <algorithm>
#include <span>

namespace telaah::text {

namespace {

// What follows belongs to these: a name, a number, a place.
constexpr QStringView Leading[] = {
    u"hlm.",     u"Hlm.",  u"hal.",    u"Hal.",  u"No.",     u"no.",  u"Nos.", u"Vol.",  u"vol.",
    u"Jil.",     u"jil.",  u"Cet.",    u"cet.",  u"Art.",    u"art.", u"Ps.",  u"ps.",   u"para.",
    u"par.",     u"Gbr.",  u"Fig.",    u"pp.",   u"p.",      u"tgl.", u"Rp.",  u"Dr.",   u"dr.",
    u"Drs.",     u"Dra.",  u"Prof.",   u"Ir.",   u"Hj.",     u"Tn.",  u"Ny.",  u"Sdr.",  u"Sdri.",
    u"Bpk.",     u"Ust.",  u"Yth.",    u"Moh.",  u"Muh.",    u"Abd.", u"Mr.",  u"Mrs.",  u"Ms.",
    u"St.",      u"Jend.", u"Letjen.", u"Kol.",  u"Mayjen.", u"PT.",  u"CV.",  u"Jl.",   u"Jln.",
    u"Kab.",     u"Kec.",  u"Kel.",    u"Prov.", u"ed.",     u"Ed.",  u"eds.", u"terj.", u"peny.",
    u"Brigjen.", u"bdk.",  u"Bdk.",    u"lih.",  u"Lih.",    u"cf.",  u"Cf.",  u"vs.",
};

// These end a name or a title, and a sentence with it if the next word can only begin one.
constexpr QStringView Trailing[] = {
    u"dkk.", u"al.", u"Tbk.", u"Jr.", u"Sr.", u"Inc.", u"Ltd.", u"Co.", u"Corp.",
};

// These end a list. Before a capital that is the end of its sentence, unless the list is in
// brackets.
constexpr QStringView ListEnds[] = {u"dll.", u"dsb.", u"dst.", u"dsj.", u"dlsb.", u"etc."};

// Words that begin sentences and no names.
constexpr QStringView Openers[] = {
    u"Adapun", u"Akan",     u"Akibatnya", u"Apa",     u"Apabila",  u"Atas",     u"Bagi",
    u"Bahkan", u"Beliau",   u"Berbeda",   u"Dalam",   u"Dari",     u"Demikian", u"Dengan",
    u"Di",     u"Dia",      u"Ia",        u"Ini",     u"Itu",      u"Jadi",     u"Jika",
    u"Kalau",  u"Kami",     u"Karena",    u"Kedua",   u"Kemudian", u"Ketika",   u"Kini",
    u"Kita",   u"Maka",     u"Melalui",   u"Menurut", u"Mereka",   u"Meskipun", u"Namun",
    u"Oleh",   u"Pada",     u"Padahal",   u"Para",    u"Sebab",    u"Sebagai",  u"Sebaliknya",
    u"Sejak",  u"Selain",   u"Sementara", u"Semua",   u"Setelah",  u"Tetapi",   u"Tidak",
    u"Untuk",  u"Walaupun", u"Yang",      u"In",      u"The",      u"This",     u"It",
};

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isClosing(QChar character)
{
    return QStringView(u")]}\"'”’»").contains(character);
}

/// Its last word with the full stop; what it stands in quotes, brackets or a compound with is not
/// part of it.
QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && (line.at(start - 1).isLetterOrNumber() || line.at(start - 1) == u'.'))
        --start;
    return line.sliced(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && !text.at(start).isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    return text.sliced(start, end - start);
}

/// "J." of "J. S. Nye".
bool isInitial(QStringView word)
{
    return word.size() == 2 && word.at(0).isUpper();
}

/// "B.J.", "M.Si.", "Ph.D.", "a.n.": short parts with a full stop each. The first is of one or two
/// letters, so that a space forgotten between two sentences makes none.
bool isDotted(QStringView word)
{
    qsizetype parts = 0;
    while (!word.isEmpty()) {
        const qsizetype length = word.indexOf(u'.');
        const qsizetype longest = parts == 0 ? 2 : 5;
        if (length < 1 || length > longest
            || !std::ranges::all_of(word.first(length), [](QChar c) { return c.isLetter(); }))
            return false;
        word = word.sliced(length + 1);
        ++parts;
    }
    return parts >= 2;
}

/// "12." or "a." at the start of a block numbers what follows.
bool isNumbering(QStringView line, QStringView word)
{
    return line.size() == word.size() && word.size() <= 4
        && (word.size() == 2 || word.at(0).isDigit());
}

} // namespace

bool endsSentence(QStringView before, QStringView after)
{
    QStringView line = before.trimmed();
    bool isInBrackets = false;
    while (!line.isEmpty() && isClosing(line.back())) {
        isInBrackets = isInBrackets || line.back() == u')' || line.back() == u']';
        line.chop(1);
    }
    const QStringView word = lastWord(line);
    if (word.size() < 2 || word.back() != u'.')
        return true;
    if (isOneOf(word, Leading) || isNumbering(line, word))
        return false;
    if (isOneOf(word, ListEnds))
        return !isInBrackets;
    if (isInitial(word) || isDotted(word) || isOneOf(word, Trailing))
        return isOneOf(firstWord(after), Openers);
    return true;
}

} // namespace telaah::text
