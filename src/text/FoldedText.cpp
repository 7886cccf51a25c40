// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/FoldedText.h"

#include "text/Folding.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace telaah::text {

namespace {

/// Folds character by character, which comes to the same as folding all at once: what is composed
/// is taken apart again. Remembers what it has folded, since ICU takes its time.
class Folder
{
public:
    const QString &operator()(QStringView character)
    {
        const char32_t code = character.size() == 2
            ? QChar::surrogateToUcs4(character.front(), character.back())
            : character.front().unicode();
        auto known = m_known.find(code);
        if (known == m_known.end())
            known = m_known.insert(code, folded(character));
        return *known;
    }

private:
    QHash<char32_t, QString> m_known;
};

/// Where `wanted` is next, or -1. Goes from one of its letters to the next, the one at `rarest`: in
/// two or three letters there is little to skip by, and a matcher that skips takes twice as long.
qsizetype next(QStringView text, QStringView wanted, qsizetype rarest, qsizetype from)
{
    const QChar letter = wanted.at(rarest);
    for (qsizetype at = text.indexOf(letter, from + rarest); at >= 0;
         at = text.indexOf(letter, at + 1)) {
        const qsizetype start = at - rarest;
        if (start + wanted.size() <= text.size()
            && std::equal(wanted.begin(), wanted.end(), text.begin() + start))
            return start;
    }
    return -1;
}

bool isPair(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size()
        && text.at(at + 1).isLowSurrogate();
}

} // namespace

FoldedText::FoldedText(QStringView text)
    : m_steps{{0, 0}}
    , m_length(text.size())
{
    Folder fold;
    m_folded.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (const char16_t unit = text.at(at).unicode(); unit < 0x80) {
            const bool isCapital = unit >= u'A' && unit <= u'Z';
            m_folded += QChar(static_cast<char16_t>(isCapital ? unit + (u'a' - u'A') : unit));
            ++at;
            continue;
        }
        const qsizetype length = isPair(text, at) ? 2 : 1;
        const QString &plain = fold(text.sliced(at, length));
        m_folded += plain;
        at += length;
        if (plain.size() != length)
            m_steps.append({m_folded.size(), at});
    }
    for (const QChar letter : std::as_const(m_folded)) {
        if (letter.unicode() < m_counts.size())
            ++m_counts[letter.unicode()];
    }
}

QList<TextRange> FoldedText::find(QStringView typed, FoldedHits *last) const
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    const bool isLonger = last && !last->wanted.isEmpty() && wanted.startsWith(last->wanted);
    const QList<qsizetype> places = isLonger ? narrowed(*last, wanted) : placesOf(wanted);
    if (last)
        *last = {wanted, places};
    QList<TextRange> found;
    found.reserve(places.size());
    auto startStep = m_steps.begin();
    auto endStep = m_steps.begin();
    for (const qsizetype at : places) {
        const qsizetype start = written(at, startStep);
        found.append({start, std::max(start + 1, written(at + wanted.size(), endStep))});
    }
    return found;
}

bool FoldedText::has(QStringView folded, TextRange range) const
{
    const qsizetype start = foldedFrom(range.start());
    const qsizetype length = foldedFrom(range.end()) - start;
    return next(QStringView(m_folded).sliced(start, length), folded, rarestOf(folded), 0) >= 0;
}

QList<qsizetype> FoldedText::placesOf(QStringView wanted) const
{
    const qsizetype rarest = rarestOf(wanted);
    QList<qsizetype> places;
    for (qsizetype at = next(m_folded, wanted, rarest, 0); at >= 0;
         at = next(m_folded, wanted, rarest, at + 1))
        places.append(at);
    return places;
}

/// Where in `wanted` it is. What is not of ASCII counts as rarer than what is.
qsizetype FoldedText::rarestOf(QStringView wanted) const
{
    const auto count = [this](QChar letter) {
        return letter.unicode() < m_counts.size() ? m_counts[letter.unicode()] : -1;
    };
    return std::ranges::min_element(wanted, {}, count) - wanted.begin();
}

QList<qsizetype> FoldedText::narrowed(const FoldedHits &hits, const QString &wanted) const
{
    const QStringView added = QStringView(wanted).sliced(hits.wanted.size());
    QList<qsizetype> places;
    for (const qsizetype at : hits.places) {
        if (QStringView(m_folded).sliced(at + hits.wanted.size()).startsWith(added))
            places.append(at);
    }
    return places;
}

qsizetype FoldedText::foldedFrom(qsizetype written) const
{
    const auto next = std::ranges::upper_bound(m_steps, written, {}, &Step::written);
    const Step &step = *std::prev(next);
    const qsizetype limit = next == m_steps.end() ? m_folded.size() : next->folded;
    return std::min(step.folded + (written - step.written), limit);
}

/// Positions are asked for in ascending order; `step` is where the last one was.
qsizetype FoldedText::written(qsizetype folded, QList<Step>::const_iterator &step) const
{
    while (std::next(step) != m_steps.end() && std::next(step)->folded <= folded)
        ++step;
    const auto next = std::next(step);
    const qsizetype limit = next == m_steps.end() ? m_length : next->written;
    return std::min(step->written + (folded - step->folded), limit);
}

} // namespace telaah::text
