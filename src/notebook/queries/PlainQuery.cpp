// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/PlainQuery.h"

namespace telaah::notebook {

using namespace queries;
using search::Form;
using search::TextQuery;

namespace {

class Translation
{
public:
    Translation(bool isExact, qsizetype unfinished)
        : m_isExact(isExact)
        , m_unfinished(unfinished)
    {
    }

    std::optional<TextQuery> of(const Node &node) const
    {
        if (const auto *words = std::get_if<Words>(&node.what))
            return ofWords(*words);
        if (const auto *phrase = std::get_if<Phrase>(&node.what))
            return wordsOf(*phrase, m_isExact);
        if (const auto *negated = std::get_if<Not>(&node.what)) {
            const auto part = of(*negated->part);
            return part ? std::optional(search::noneOf(*part)) : std::nullopt;
        }
        if (const auto *near = std::get_if<Near>(&node.what)) {
            const auto parts = ofAll(near->terms);
            return parts ? std::optional(search::near(*parts, near->distance)) : std::nullopt;
        }
        if (const auto *all = std::get_if<All>(&node.what)) {
            const auto parts = ofAll(all->parts);
            return parts ? std::optional(search::allOf(*parts)) : std::nullopt;
        }
        if (const auto *any = std::get_if<Any>(&node.what)) {
            const auto parts = ofAll(any->parts);
            return parts ? std::optional(search::anyOf(*parts)) : std::nullopt;
        }
        return std::nullopt;
    }

private:
    TextQuery ofWords(const Words &words) const
    {
        QList<TextQuery> parts;
        for (const Word &word : words.words) {
            TextQuery part = search::words(word.text, m_isExact ? Form::Exact : Form::Any);
            part.isBeginning = word.isPrefix || word.place.end() == m_unfinished;
            parts.append(part);
        }
        return parts.size() == 1 ? parts.constFirst() : search::allOf(parts);
    }

    std::optional<QList<TextQuery>> ofAll(const QList<NodePtr> &nodes) const
    {
        QList<TextQuery> parts;
        for (const NodePtr &node : nodes) {
            const auto part = of(*node);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
        return parts;
    }

    bool m_isExact;
    qsizetype m_unfinished; ///< Where the word ends that is being typed; -1 for none.
};

} // namespace

std::optional<TextQuery> plainQuery(const Query &query, bool isTyping)
{
    const bool mayGoOn = isTyping && !query.isExact;
    return Translation(query.isExact, mayGoOn ? query.root->place.end() : -1).of(*query.root);
}

TextQuery wordsOf(const Phrase &phrase, bool isExact)
{
    TextQuery query = search::words(
        phrase.text, isExact || phrase.isExactCase ? Form::Exact : Form::Folded);
    query.isAlias = phrase.isOtherName;
    return query;
}

} // namespace telaah::notebook
