// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/TextMatches.h"
#include "store/Stores.h"

namespace telaah::test {

/// Finds words by reading every text, without an index: case and accents do not matter, other forms
/// of a word are not known. So what queries mean is tested apart from how words are found.
class TextScan : public queries::TextMatches
{
public:
    /// `stores` must outlive the scan.
    explicit TextScan(const store::Stores &stores)
        : m_stores(stores)
    {
    }

    Result<void> visit(
        const search::TextQuery &words, search::RowKind kind,
        const std::function<void(const search::Hit &)> &found) const override;

private:
    const store::Stores &m_stores;
};

} // namespace telaah::test
