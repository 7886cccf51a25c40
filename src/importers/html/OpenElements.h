// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/html/TagNames.h"

#include <QList>

namespace telaah::importers {

struct Tag
{
    Name name;
    size_t attributes = 0; ///< A hash of them.
    bool isEnd = false;
    bool isClosed = false; ///< With a slash at its end.
};

/// What the parser would have open. Mirrors the list of active formatting elements too: those are
/// opened again in each block that follows.
class OpenElements
{
public:
    void start(const Tag &tag);
    void end(Name name);
    void text();
    qsizetype depth() const { return m_open.size(); }
    qsizetype count() const { return m_count; }
    bool has(quint32 trait) const { return find(trait, 0) >= 0; }

private:
    struct Formatted
    {
        Name name; ///< Id 0: where a cell of a table begins.
        size_t attributes;
        bool isOpen;
    };

    qsizetype find(quint32 wanted, quint32 barriers) const;
    qsizetype findName(int id, quint32 barriers) const;
    void closeTo(qsizetype place);
    void impliedEnds(Name name);
    void format(const Tag &tag);

    QList<Name> m_open;
    QList<Formatted> m_formatted;
    qsizetype m_count = 0;
};

} // namespace telaah::importers
