// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Graphemes.h"

#include "text/Icu.h"
#include "text/TextRange.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace telaah::text {

namespace {

// Longer clusters exist only as pranks; a line feed always ends one.
constexpr qsizetype Reach = 512;

/// One of the letters that make up flags. Where a flag begins shows only from the first of a row.
bool isFlagLetterAt(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset + 1 < text.size() && text.at(offset).unicode() == 0xd83c
        && text.at(offset + 1).unicode() >= 0xdde6 && text.at(offset + 1).unicode() <= 0xddff;
}

/// The stretch of text around an offset that decides where clusters end.
struct Window
{
    Window(QStringView text, qsizetype offset)
    {
        start = std::max<qsizetype>(0, offset - Reach);
        const QStringView before = text.sliced(start, offset - start);
        start += std::max<qsizetype>(0, before.lastIndexOf(u'\n'));
        if (!isBoundary(text, start))
            ++start;
        while (isFlagLetterAt(text, start - 2) && isFlagLetterAt(text, start))
            start -= 2;
        view = text.sliced(start, std::min(text.size() - start, offset - start + Reach));
        characters = toIcu(view);
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
        iterator->setText(characters);
    }

    int32_t local(qsizetype offset) const { return static_cast<int32_t>(offset - start); }

    qsizetype start = 0;
    QStringView view;
    icu::UnicodeString characters;
    std::unique_ptr<icu::BreakIterator> iterator;
};

} // namespace

bool isGraphemeBoundary(QStringView text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return offset == 0 || offset == text.size();
    const Window window(text, offset);
    return window.iterator->isBoundary(window.local(offset));
}

qsizetype nextGrapheme(QStringView text, qsizetype offset)
{
    if (offset >= text.size())
        return text.size();
    const Window window(text, offset);
    const int32_t found = window.iterator->following(window.local(offset));
    return found == icu::BreakIterator::DONE ? text.size() : window.start + found;
}

qsizetype previousGrapheme(QStringView text, qsizetype offset)
{
    if (offset <= 0)
        return 0;
    const Window window(text, offset);
    const int32_t found = window.iterator->preceding(window.local(offset));
    return found == icu::BreakIterator::DONE ? 0 : window.start + found;
}

} // namespace telaah::text
