// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/FoldedText.h"

#include "text/Folding.h"

#include <QHash>

#include <algorithm>

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
}

QList<TextRange> FoldedText::find(QStringView typed) const
{
    QList<TextRange> found;
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at + 1))
        found.append({written(at), std::max(written(at) + 1, written(at + wanted.size()))});
    return found;
}

qsizetype FoldedText::written(qsizetype folded) const
{
    const auto next = std::ranges::upper_bound(m_steps, folded, {}, &Step::folded);
    const Step &step = *std::prev(next);
    const qsizetype limit = next == m_steps.end() ? m_length : next->written;
    return std::min(step.written + (folded - step.folded), limit);
}

} // namespace telaah::text
