// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"
#include "documents/Body.h"
#include "text/CodePointMap.h"

namespace telaah {

using RevisionId = Id<struct RevisionTag>;

namespace documents {

/// The wording of a document that passages point into. It never changes: a corrected wording is
/// another revision, so that no passage can slide away from what was read.
class Revision
{
public:
    /// REQUIRES: isSound(body)
    Revision(RevisionId id, const Body &body)
        : m_id(id)
        , m_body(body)
        , m_codePoints(body.text)
    {
    }

    RevisionId id() const { return m_id; }
    const QString &text() const { return m_body.text; }
    const QList<Block> &blocks() const { return m_body.blocks; }
    const QList<InlineRun> &runs() const { return m_body.runs; }
    const Body &body() const { return m_body; }
    const text::CodePointMap &codePoints() const { return m_codePoints; }

    /// Whether a passage may cover `range`: some text, and whole characters as readers see them.
    bool canHold(text::TextRange range) const;

private:
    RevisionId m_id;
    Body m_body;
    text::CodePointMap m_codePoints;
};

} // namespace documents
} // namespace telaah
