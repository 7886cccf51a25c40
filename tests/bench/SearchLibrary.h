// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

#include <QStringList>

namespace telaah::bench {

/// Documents of 40 kB each, generated one at a time and the same in every run: 200,000 different
/// words that look Indonesian, each as frequent as its place in the list says, by Zipf's law.
class SearchLibrary
{
public:
    static constexpr qsizetype Types = 200'000;

    explicit SearchLibrary(qsizetype megabytes);

    qsizetype documents() const { return m_documents; }
    double megabytes() const;
    documents::Body document(qsizetype number) const;

    /// What stands in the field after each key, for so many people who each type one to three
    /// words, some of them frequent, some rare.
    QStringList typing(qsizetype people) const;

private:
    qsizetype m_documents;
    QStringList m_types;
};

} // namespace telaah::bench
