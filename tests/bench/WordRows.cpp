// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "SearchLibrary.h"
#include "models/WordListModel.h"
#include "text/words/WordCounts.h"

namespace telaah::bench {

namespace {

constexpr qsizetype Megabytes = 11; ///< About a million words.
constexpr double Second = 1'000;    ///< It happens beside the window.
constexpr double Felt = 16;         ///< A key is not to wait.

} // namespace

void measureWords(Run &run)
{
    const QString counting = QStringLiteral("1 M words: the list of words");
    const QString filtering = QStringLiteral("1 M words: filter the list by a letter");
    if (!run.wantsAny({counting, filtering}))
        return;
    QStringList texts;
    const SearchLibrary library(Megabytes);
    for (qsizetype i = 0; i < library.documents(); ++i)
        texts.append(library.document(i).text);
    const text::Lexicon lexicon(text::Dictionary::find(), text::WordLists::shipped());
    Row count{counting, {}, {}, QStringLiteral("finding the words"), Limit::Absolute, Second};
    notebook::WordList list;
    for (int i = 0; i < run.times(9); ++i) {
        count.floor.add(timeOf([&] {
            std::vector<text::TextRange> ranges;
            for (const QString &text : texts) {
                ranges.clear();
                text::WordBreaks().find(text, ranges);
            }
        }));
        count.measured.add(timeOf([&] {
            text::WordCounts counts(lexicon, text::shippedStopWords());
            for (const QString &text : texts)
                counts.addDocument(text);
            list = {counts.words(), counts.running()};
        }));
    }
    run.add(count);
    Row filter{filtering, {}, {}, {}, Limit::Absolute, Felt};
    ui::WordListModel model;
    model.setList(list);
    for (int i = 0; i < run.times(15); ++i)
        filter.measured.add(
            timeOf([&] { model.setFilter(i % 2 == 0 ? QStringLiteral("a") : QString()); }));
    run.add(filter);
}

} // namespace telaah::bench
