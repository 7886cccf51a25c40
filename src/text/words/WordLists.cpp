// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordLists.h"

#include "base/Sha256.h"
#include "text/Folding.h"
#include "text/words/WordBreaks.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace telaah::text {

namespace {

/// In UTF-16. What is longer, such as the code of a picture, is compared by its beginning.
constexpr qsizetype LongestKey = 64;

QString contentOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of letters and digits of plain Latin alone, as most words are: without what it takes to look
/// each sign up. Nothing for others.
std::optional<QString> foldedLatin(QStringView word)
{
    QString key(word.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        const bool isCapital = unit >= u'A' && unit <= u'Z';
        if (!isCapital && !(unit >= u'a' && unit <= u'z') && !(unit >= u'0' && unit <= u'9'))
            return std::nullopt;
        key[i] = isCapital ? QChar(static_cast<char16_t>(unit + u'a' - u'A')) : word[i];
    }
    return key;
}

QString withoutComment(const QString &line)
{
    return line.section(QLatin1Char('#'), 0, 0).trimmed();
}

} // namespace

QString foldedWord(QStringView word)
{
    if (word.size() > LongestKey) {
        word = word.first(LongestKey);
        if (word.back().isHighSurrogate())
            word.chop(1);
    }
    if (const auto plain = foldedLatin(word))
        return *plain;
    QString key = folded(word);
    key.removeIf([](QChar letter) {
        return letter == u'\'' || letter == u'\u2019' || letter == u'\u2018' || letter == u'\u02bc'
            || letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format;
    });
    return key;
}

QString foldedWord(const QString &word)
{
    const bool isFolded = word.size() <= LongestKey && std::ranges::all_of(word, [](QChar sign) {
                              const char16_t unit = sign.unicode();
                              return (unit >= u'a' && unit <= u'z')
                                  || (unit >= u'0' && unit <= u'9');
                          });
    return isFolded ? word : foldedWord(QStringView(word));
}

QStringList foldedWords(QStringView text)
{
    std::vector<TextRange> ranges;
    WordBreaks().find(text, ranges);
    QStringList words;
    for (const TextRange range : ranges)
        words.append(foldedWord(text.sliced(range.start(), range.length())));
    return words;
}

WordLists WordLists::shipped()
{
    return WordLists(
        contentOf(QStringLiteral(":/telaah/search/variants.txt")),
        contentOf(QStringLiteral(":/telaah/search/roots.txt")));
}

WordLists::WordLists(const QString &variants, const QString &roots)
    : m_fingerprint(
        QByteArray::fromStdString(sha256((variants + QChar(u'\f') + roots).toUtf8())).first(16))
{
    for (const QString &line : variants.split(QLatin1Char('\n'))) {
        if (const QString content = withoutComment(line); !content.isEmpty())
            readVariants(content);
    }
    noteShapes();
    makeJoins();
    for (const QString &line : roots.split(QLatin1Char('\n'))) {
        if (const QString content = withoutComment(line); !content.isEmpty())
            readRoots(content);
    }
    noteShapes();
}

/// Before anything is looked up in what has been read.
void WordLists::noteShapes()
{
    for (const auto *words : {&m_spellings, &m_roots}) {
        for (const auto &[word, other] : *words)
            m_shapes.set(shapeOf(word));
    }
}

void WordLists::readVariants(const QString &line)
{
    if (line.startsWith(QLatin1String("prefix:"))) {
        for (const QString &prefix : foldedWords(QStringView(line).sliced(7)))
            m_prefixes.insert(prefix);
        return;
    }
    QString root;
    for (const QString &group : line.split(QLatin1Char('~')))
        readGroup(group.split(QLatin1Char('=')), root);
}

/// Spellings of one word; the first of the first group of a line is the root of the others.
void WordLists::readGroup(const QStringList &spellings, QString &root)
{
    QString first;
    for (const QString &spelling : spellings) {
        const QStringList words = foldedWords(spelling);
        if (words.isEmpty()) {
            ++m_unread;
            continue;
        }
        const QString joined = words.join(QString());
        if (first.isEmpty())
            first = joined;
        if (words.size() > 1)
            m_sequences.append(words);
        QString &stands = m_spellings[joined];
        if (!stands.isEmpty() && stands != first)
            ++m_unread;
        stands = first;
    }
    if (root.isEmpty())
        root = first;
    else if (!first.isEmpty())
        m_roots.insert_or_assign(first, root);
}

void WordLists::readRoots(const QString &line)
{
    const QStringList words = foldedWords(line);
    if (words.size() < 2 || !line.contains(QLatin1Char(':'))) {
        ++m_unread;
        return;
    }
    for (const QString &word : words)
        m_roots.insert_or_assign(spelling(word), spelling(words.first()));
}

/// Sequences are compared by the spellings that stand for those of their words, so that those of
/// "keamanan siber" need not be written down for "keamanan cyber".
void WordLists::makeJoins()
{
    for (const QStringList &words : std::as_const(m_sequences)) {
        Join join{{}, spelling(words.join(QString()))};
        for (const QString &word : words)
            join.words.append(spelling(word));
        m_joinable.unite(QSet<QString>(join.words.begin(), join.words.end()));
        QList<Join> &alike = m_joins[join.words.first()];
        const auto place = std::ranges::find_if(
            alike, [&join](const Join &other) { return other.words.size() < join.words.size(); });
        alike.insert(place, join);
    }
    m_sequences.clear();
}

} // namespace telaah::text
