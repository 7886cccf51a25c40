// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/JumpHistory.h"

namespace telaah::ui {

void JumpHistory::leave(const Stop &stop)
{
    m_forth.clear();
    if (!m_back.isEmpty() && m_back.last() == stop)
        return;
    m_back.append(stop);
    if (m_back.size() > Longest)
        m_back.removeFirst();
}

std::optional<Stop> JumpHistory::back(const Stop &here)
{
    if (m_back.isEmpty())
        return std::nullopt;
    m_forth.append(here);
    return m_back.takeLast();
}

std::optional<Stop> JumpHistory::forth(const Stop &here)
{
    if (m_forth.isEmpty())
        return std::nullopt;
    m_back.append(here);
    return m_forth.takeLast();
}

void JumpHistory::forgetUnless(const std::function<bool(DocumentId)> &isThere)
{
    for (QList<Stop> *stops : {&m_back, &m_forth})
        stops->removeIf([&](const Stop &stop) { return !isThere(stop.documentId); });
}

} // namespace telaah::ui
