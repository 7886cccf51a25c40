// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QHash>
#include <QList>

namespace telaah::documents {

/// How the documents of a notebook are cited in running text: APA 7 in its Indonesian forms, as in
/// "(Tim Telaah, 2026a, para. 7)".
///
/// Made from all of them, since letters after the year tell apart those that would read alike.
class Citations
{
public:
    explicit Citations(const QList<Document> &documents);

    /// Paragraph 0 is left out. REQUIRES: the document was among those given.
    QString cite(DocumentId id, int paragraph) const;

    /// What tells its year apart from that of others: "a"; empty if nothing has to.
    QString letterOf(DocumentId id) const { return m_letters.value(id); }

private:
    QHash<DocumentId, QString> m_sources; ///< "Tim Telaah, 2026a"
    QHash<DocumentId, QString> m_letters; ///< "a"
};

} // namespace telaah::documents
