// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GeneratedText.h"

#include "documents/BodyBuilder.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace telaah::bench {

using documents::BlockKind;
using documents::BodyBuilder;
using documents::RunKind;
using text::TextRange;

namespace {

constexpr qsizetype Vocabulary = 20'000;
constexpr int ParagraphsPerHeading = 12;

/// Numbers that are the same with every standard library, unlike those of its distributions.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    qsizetype between(qsizetype least, qsizetype most)
    {
        const auto span = static_cast<quint64>(most - least + 1);
        return least + static_cast<qsizetype>(m_engine() % span);
    }

    double share() { return static_cast<double>(m_engine() >> 11U) / 9007199254740992.0; }

private:
    std::mt19937_64 m_engine;
};

QStringList makeWords(Dice &dice)
{
    const QString common = QStringLiteral(
        "yang dan di dengan untuk dari ini dalam pada tidak akan itu juga ke oleh sebagai adalah "
        "negara kerja sama kebijakan luar negeri kawasan keamanan ekonomi antara telah lebih");
    QStringList words = common.split(u' ');
    QSet<QString> known(words.begin(), words.end());
    const QStringList starts = QStringLiteral("b c d g h j k l m n p r s t w ng ny ").split(u' ');
    const QString vowels = QStringLiteral("aaaiiuueo");
    const QStringList ends = QStringLiteral("     n n ng r k t s h l m").split(u' ');
    const QStringList before = QStringLiteral("     me ber di pe ter ke mem meng").split(u' ');
    const QStringList after = QStringLiteral("      an kan i nya").split(u' ');
    const auto one = [&dice](const QStringList &list) {
        return list.at(dice.between(0, list.size() - 1));
    };
    while (words.size() < Vocabulary) {
        QString word = one(before);
        const qsizetype syllables = dice.between(2, words.size() < 1000 ? 2 : 3);
        for (qsizetype i = 0; i < syllables; ++i)
            word += one(starts) + vowels.at(dice.between(0, vowels.size() - 1)) + one(ends);
        word += one(after);
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

class Writer
{
public:
    explicit Writer(quint64 seed)
        : m_dice(seed)
        , m_words(makeWords(m_dice))
    {
        double sum = 0;
        for (qsizetype rank = 0; rank < m_words.size(); ++rank)
            m_sums.push_back(sum += 1 / (static_cast<double>(rank) + 2.7));
    }

    /// Returns how many words it has.
    qsizetype writeParagraph(BodyBuilder &builder)
    {
        builder.startBlock(BlockKind::Paragraph);
        const qsizetype count = m_dice.between(60, 140);
        const bool hasEmphasis = m_dice.between(0, 4) == 0;
        QString text;
        for (qsizetype written = 0; written < count;) {
            const qsizetype sentence = std::min(m_dice.between(8, 26), count - written);
            text += sentenceOf(sentence) + u' ';
            written += sentence;
        }
        builder.append(text);
        if (hasEmphasis) {
            builder.startRun(RunKind::Emphasis);
            builder.append(word());
            builder.endRun();
        }
        builder.endBlock();
        return count;
    }

    void writeHeading(BodyBuilder &builder, int level)
    {
        builder.startBlock(BlockKind::Heading, level);
        QString text = sentenceOf(m_dice.between(3, 8));
        text.chop(1);
        builder.append(text);
        builder.endBlock();
    }

private:
    const QString &word()
    {
        const auto place = std::ranges::lower_bound(m_sums, m_dice.share() * m_sums.back());
        return m_words.at(std::min<qsizetype>(place - m_sums.begin(), m_words.size() - 1));
    }

    QString sentenceOf(qsizetype count)
    {
        QString text;
        for (qsizetype i = 0; i < count; ++i) {
            QString next = word();
            if (i == 0 || m_dice.between(0, 24) == 0)
                next[0] = next.at(0).toUpper();
            text += next;
            if (i + 1 < count)
                text += m_dice.between(0, 11) == 0 ? QStringLiteral(", ") : QStringLiteral(" ");
        }
        return text + u'.';
    }

    Dice m_dice;
    QStringList m_words;
    std::vector<double> m_sums;
};

} // namespace

documents::Body generatedBody(qsizetype words, quint64 seed)
{
    Writer writer(seed);
    BodyBuilder builder;
    writer.writeHeading(builder, 1);
    int paragraphs = 0;
    for (qsizetype written = 0; written < words; ++paragraphs) {
        if (paragraphs % ParagraphsPerHeading == 0)
            writer.writeHeading(builder, 2);
        written += writer.writeParagraph(builder);
    }
    return builder.take();
}

QList<TextRange> generatedRanges(const QString &text, qsizetype count, quint64 seed)
{
    std::vector<TextRange> words;
    for (qsizetype start = 0, i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace())
            continue;
        if (i > start)
            words.push_back({start, i});
        start = i + 1;
    }
    Dice dice(seed);
    QList<TextRange> ranges;
    QSet<std::pair<qsizetype, qsizetype>> known;
    while (ranges.size() < count) {
        // Most passages are some words or a sentence, a few are a paragraph.
        const qsizetype length = dice.between(0, 9) == 0 ? dice.between(40, 120)
                                                         : dice.between(2, 28);
        const qsizetype first = dice.between(0, static_cast<qsizetype>(words.size()) - length - 1);
        const TextRange range(
            words[static_cast<size_t>(first)].start(),
            words[static_cast<size_t>(first + length - 1)].end());
        if (const auto key = std::pair(range.start(), range.end()); !known.contains(key)) {
            known.insert(key);
            ranges.append(range);
        }
    }
    return ranges;
}

} // namespace telaah::bench
