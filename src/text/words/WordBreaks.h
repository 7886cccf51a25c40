// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <memory>
#include <vector>

namespace telaah::text {

/// Finds the words of a text, for searching: ICU's word breaks, but a full stop, a colon and an
/// underscore part letters, so that "siber.Serangan" and "kemlu.go.id" are found by their parts.
/// Hyphens part words anyway; an apostrophe between letters does not. Ranges are UTF-16.
///
/// What is written in plain Latin letters is found without ICU, which takes longer than all else.
class WordBreaks
{
public:
    WordBreaks();
    ~WordBreaks();

    /// Appends the words of `text`, ascending. ICU and the shorter way agree; `onlyIcu` is for the
    /// test of that.
    void find(QStringView text, std::vector<TextRange> &words, bool onlyIcu = false);

private:
    void findByIcu(QStringView text, qsizetype start, qsizetype end, std::vector<TextRange> &words);

    struct Iterator;
    std::unique_ptr<Iterator> m_iterator; ///< Made when it is wanted.
};

} // namespace telaah::text
