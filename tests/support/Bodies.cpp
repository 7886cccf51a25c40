// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Bodies.h"

#include "base/Uuid.h"

namespace telaah::test {

documents::Body bodyOf(const QString &text)
{
    documents::Body body{text, {}, {}};
    if (text.isEmpty())
        return body;
    qsizetype start = 0;
    for (const QString &line : text.split('\n')) {
        body.blocks.append(
            {documents::BlockKind::Paragraph,
             0,
             static_cast<int>(body.blocks.size() + 1),
             {start, start + line.size()}});
        start += line.size() + 1;
    }
    return body;
}

documents::Revision revisionOf(const QString &text, RevisionId id)
{
    return {id, bodyOf(text)};
}

documents::Document documentOf(const QString &title)
{
    documents::Document document;
    document.uuid = createUuid();
    document.title = title;
    document.created = QDateTime::fromString("2026-11-20T08:00:00.000Z", Qt::ISODateWithMs);
    return document;
}

} // namespace telaah::test
