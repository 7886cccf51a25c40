// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportedComments.h"

#include "base/Uuid.h"
#include "notebook/StarterContent.h"
#include "text/Canonical.h"
#include "text/Graphemes.h"
#include "text/PlainName.h"

#include <QHash>

#include <map>

namespace telaah::notebook {

using documents::ImportedComment;
using documents::Revision;
using passages::Coder;
using text::TextRange;

namespace {

TextRange wholeCharacters(const QString &text, TextRange range)
{
    const qsizetype start = text::isGraphemeBoundary(text, range.start())
        ? range.start()
        : text::previousGrapheme(text, range.start());
    const qsizetype end = text::isGraphemeBoundary(text, range.end())
        ? range.end()
        : text::nextGrapheme(text, range.end());
    return {start, end};
}

/// Enters each author once.
class Authors
{
public:
    Authors(store::Stores &stores, CoderId otherwise)
        : m_stores(stores)
        , m_otherwise(otherwise)
    {
    }

    Result<CoderId> enter(const QString &author)
    {
        const QString name = shortened(text::plainName(author));
        if (name.isEmpty())
            return m_otherwise;
        if (const auto known = m_ids.constFind(name); known != m_ids.cend())
            return *known;
        Coder coder{{}, {}, name, passages::initialsOf(name)};
        // Whoever removes the examples does not mean the comments of somebody of that name.
        if (name == exampleCoder().name)
            coder.uuid = createUuid();
        const auto id = m_stores.coders.enter(coder);
        if (id)
            m_ids.insert(name, *id);
        return id;
    }

private:
    static QString shortened(const QString &name)
    {
        constexpr qsizetype longest = 200;
        if (name.size() <= longest)
            return name;
        return name.first(text::isBoundary(name, longest) ? longest : longest - 1).trimmed();
    }

    store::Stores &m_stores;
    CoderId m_otherwise;
    QHash<QString, CoderId> m_ids;
};

} // namespace

Result<void> markComments(
    store::Stores &stores, const Revision &revision, const QList<ImportedComment> &comments,
    CoderId coderId)
{
    Authors authors(stores, coderId);
    std::map<std::pair<TextRange, CoderId>, QStringList> notes; // In the order of the text.
    for (const ImportedComment &comment : comments) {
        const auto author = authors.enter(comment.author);
        if (!author)
            return Failure(author.error());
        const TextRange range = wholeCharacters(revision.text(), comment.range);
        if (revision.canHold(range))
            notes[{range, *author}].append(text::canonical(comment.text).trimmed());
    }
    for (const auto &[place, texts] : notes) {
        passages::Passage passage = passages::mark(revision, place.first, place.second);
        passage.note = texts.join(QStringLiteral("\n\n"));
        if (const auto stored = stores.passages.findOrInsert(revision, passage); !stored)
            return Failure(stored.error());
    }
    return {};
}

} // namespace telaah::notebook
