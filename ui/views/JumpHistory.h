// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "reader/Sight.h"

#include <functional>
#include <optional>

namespace telaah::ui {

/// Where somebody was reading.
struct Stop
{
    DocumentId documentId;
    ReadingPlace place;

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// The places that somebody jumped from, to go back to and forth again, as in a browser.
class JumpHistory
{
public:
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForth() const { return !m_forth.isEmpty(); }

    /// Somebody jumps away from `stop`. What one could have gone forth to is forgotten.
    void leave(const Stop &stop);

    /// From `here`; nothing if there is no way.
    std::optional<Stop> back(const Stop &here);
    std::optional<Stop> forth(const Stop &here);

    /// Forgets the places in documents that `isThere` does not know.
    void forgetUnless(const std::function<bool(DocumentId)> &isThere);

private:
    static constexpr qsizetype Longest = 100;

    QList<Stop> m_back;
    QList<Stop> m_forth;
};

} // namespace telaah::ui
