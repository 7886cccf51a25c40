// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/OtherNames.h"

#include "text/words/WordLists.h"

#include <algorithm>

namespace telaah::queries {

using text::TextRange;

namespace {

/// Hyphens and the like do not matter: Asia-Pasifik, Asia Pasifik.
QString keyOf(const QString &name)
{
    return text::foldedWords(name).join(QLatin1Char(' '));
}

NodePtr nodeOf(decltype(Node::what) what, TextRange place)
{
    return std::make_shared<const Node>(Node{std::move(what), place});
}

TextRange placeOf(const QList<Word> &words)
{
    return {words.constFirst().place.start(), words.constLast().place.end()};
}

} // namespace

/// One query being widened.
class OtherNames::Widening
{
public:
    explicit Widening(const OtherNames &all)
        : m_names(all)
    {
    }

    NodePtr widen(const NodePtr &node)
    {
        if (const auto *words = std::get_if<Words>(&node->what))
            return widen(*words, node);
        if (const auto *phrase = std::get_if<Phrase>(&node->what))
            return withNames(node, namesBeside(phrase->text, keyOf(phrase->text)));
        if (const auto *all = std::get_if<All>(&node->what))
            return nodeOf(All{widen(all->parts)}, node->place);
        if (const auto *any = std::get_if<Any>(&node->what))
            return nodeOf(Any{widen(any->parts)}, node->place);
        if (const auto *within = std::get_if<Within>(&node->what))
            return nodeOf(Within{widen(within->part), within->scope}, node->place);
        return node;
    }

    QStringList names;
    QStringList ambiguous;

private:
    QList<NodePtr> widen(const QList<NodePtr> &nodes)
    {
        QList<NodePtr> widened;
        for (const NodePtr &node : nodes)
            widened.append(widen(node));
        return widened;
    }

    /// The longest names come first: in "Korea Selatan", Korea is none.
    NodePtr widen(const Words &words, const NodePtr &node)
    {
        QStringList keys;
        for (const Word &word : words.words)
            keys.append(word.isPrefix ? QString() : keyOf(word.text));
        QList<Word> rest;
        QList<NodePtr> parts;
        for (qsizetype i = 0; i < words.words.size();) {
            qsizetype count = std::min(words.words.size() - i, m_names.m_mostWords);
            QList<Phrase> found;
            for (; count > 0; --count) {
                found = namesBeside(words.words.mid(i, count), keys.mid(i, count));
                if (!found.isEmpty())
                    break;
            }
            if (count == 0) {
                rest.append(words.words.at(i++));
                continue;
            }
            const QList<Word> named = words.words.mid(i, count);
            parts.append(withNames(nodeOf(Words{named}, placeOf(named)), found));
            i += count;
        }
        if (parts.isEmpty())
            return node;
        if (!rest.isEmpty())
            parts.prepend(nodeOf(Words{rest}, placeOf(rest)));
        return parts.size() == 1 ? parts.constFirst() : nodeOf(All{parts}, node->place);
    }

    QList<Phrase> namesBeside(const QList<Word> &words, const QStringList &keys)
    {
        QStringList typed;
        for (const Word &word : words)
            typed.append(word.text);
        const bool isWhole = !keys.contains(QString());
        return isWhole ? namesBeside(typed.join(QLatin1Char(' ')), keys.join(QLatin1Char(' ')))
                       : QList<Phrase>();
    }

    QList<Phrase> namesBeside(const QString &typed, const QString &key)
    {
        QList<Phrase> found;
        for (const Place &place : m_names.m_byKey.value(key)) {
            const QList<Name> &entry = m_names.m_entries.at(place.entry);
            if (!m_names.isNamed(entry.at(place.name), typed))
                continue;
            for (const Name &name : entry) {
                if (name.key == key || name.isMisspelt)
                    continue;
                QStringList &list = name.isAmbiguous ? ambiguous : names;
                if (!list.contains(name.text))
                    list.append(name.text);
                if (!name.isAmbiguous)
                    found.append({name.text, true, name.isExactCase});
            }
        }
        return found;
    }

    static NodePtr withNames(const NodePtr &node, const QList<Phrase> &found)
    {
        if (found.isEmpty())
            return node;
        QList<NodePtr> parts{node};
        for (const Phrase &name : found)
            parts.append(nodeOf(name, node->place));
        return nodeOf(Any{parts}, node->place);
    }

    const OtherNames &m_names;
};

OtherNames::OtherNames(const QList<vocabulary::Concept> &concepts)
{
    for (const vocabulary::Concept &entry : concepts)
        add(entry);
}

void OtherNames::add(const vocabulary::Concept &entry)
{
    QList<Name> names;
    const auto addOnce = [&names](const Name &name) {
        const auto known = std::ranges::find(names, name.key, &Name::key);
        if (known == names.end()) {
            if (!name.key.isEmpty())
                names.append(name);
            return;
        }
        // A label may stand among the aliases as well, which then say how it is to be read.
        known->isAmbiguous = known->isAmbiguous || name.isAmbiguous;
        known->isExactCase = known->isExactCase || (name.isExactCase && known->text == name.text);
    };
    for (const QString &label : {entry.label.indonesian, entry.label.english})
        addOnce({.text = label, .key = keyOf(label), .isLabel = true});
    for (const vocabulary::Alias &alias : entry.aliases)
        addOnce(
            {.text = alias.text,
             .key = keyOf(alias.text),
             .isExactCase = alias.isExactCase,
             .isAmbiguous = alias.isAmbiguous,
             .isMisspelt = alias.isMisspelt});
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_byKey[names.at(i).key].append({m_entries.size(), i});
        m_mostWords = std::max(m_mostWords, names.at(i).key.count(QLatin1Char(' ')) + 1);
    }
    m_entries.append(names);
}

bool OtherNames::isNamed(const Name &name, const QString &typed) const
{
    if (name.isExactCase && name.text != typed)
        return false;
    return name.isLabel || name.isExactCase || !name.isAmbiguous;
}

Widened OtherNames::widen(const Query &query) const
{
    Widening widening(*this);
    const NodePtr root = widening.widen(query.root);
    return {{root, query.isExact}, widening.names, widening.ambiguous};
}

} // namespace telaah::queries
