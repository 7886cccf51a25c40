// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Asking.h"

#include <algorithm>

namespace telaah::queries {

namespace {

/// Of what joins several, and of IN; not of NOT.
QList<NodePtr> wantedParts(const Node &node)
{
    if (const auto *all = std::get_if<All>(&node.what))
        return all->parts;
    if (const auto *any = std::get_if<Any>(&node.what))
        return any->parts;
    if (const auto *within = std::get_if<Within>(&node.what))
        return {within->part};
    return {};
}

bool isOfPassages(const Node &node)
{
    return std::holds_alternative<Bears>(node.what) || std::holds_alternative<MarkedBy>(node.what)
        || std::holds_alternative<NoteSays>(node.what)
        || std::holds_alternative<HasNote>(node.what);
}

} // namespace

bool isOfText(const Node &node)
{
    return std::holds_alternative<Words>(node.what) || std::holds_alternative<Phrase>(node.what)
        || std::holds_alternative<Near>(node.what);
}

bool asksForWords(const Node &node)
{
    return isOfText(node) || std::ranges::any_of(wantedParts(node), [](const NodePtr &part) {
               return asksForWords(*part);
           });
}

bool hasPhrase(const Node &node)
{
    if (const auto *phrase = std::get_if<Phrase>(&node.what))
        return !phrase->isOtherName;
    const auto *near = std::get_if<Near>(&node.what);
    return std::ranges::any_of(near ? near->terms : wantedParts(node), [](const NodePtr &part) {
        return hasPhrase(*part);
    });
}

QList<const Node *> passageConditions(const Node &node)
{
    if (isOfPassages(node))
        return {&node};
    QList<const Node *> conditions;
    for (const NodePtr &part : wantedParts(node))
        conditions += passageConditions(*part);
    return conditions;
}

bool isAboutPassages(const Node &node)
{
    if (const auto *negated = std::get_if<Not>(&node.what))
        return isAboutPassages(*negated->part);
    if (std::holds_alternative<Within>(node.what))
        return false;
    return isOfPassages(node) || std::ranges::any_of(wantedParts(node), [](const NodePtr &part) {
               return isAboutPassages(*part);
           });
}

Scope textScope(const Query &query)
{
    return isAboutPassages(*query.root) ? Scope::Passage : Scope::Paragraph;
}

Understood<Query> forTexts(const Query &query)
{
    if (asksForWords(*query.root) || !passageConditions(*query.root).isEmpty())
        return query;
    return tl::unexpected(
        QueryError{.kind = QueryError::Kind::NothingPositive, .place = query.root->place});
}

Understood<Query> forConcordance(const Query &query)
{
    if (asksForWords(*query.root))
        return query;
    return tl::unexpected(
        QueryError{.kind = QueryError::Kind::NoWords, .place = query.root->place});
}

} // namespace telaah::queries
