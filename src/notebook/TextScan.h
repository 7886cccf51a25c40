// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/TextMatches.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// Finds words by reading every text, without an index: case and accents do not matter, other forms
/// of a word are not known. For small libraries, and where there is no index.
class TextScan : public queries::TextMatches
{
public:
    /// `stores` must outlive the scan.
    explicit TextScan(const store::Stores &stores)
        : m_stores(stores)
    {
    }

    Result<QList<search::Hit>> rows(
        const search::TextQuery &words, search::RowKind kind) const override;

private:
    const store::Stores &m_stores;
};

} // namespace telaah::notebook
