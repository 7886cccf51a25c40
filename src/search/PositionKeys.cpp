// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/PositionKeys.h"

namespace telaah::search {

using text::KeyKind;
using text::WordAnalysis;
using text::wordKey;

namespace {

void addOnce(Keys &keys, const QByteArray &key, const Keys &others = {})
{
    if (!keys.contains(key) && !others.contains(key))
        keys.append(key);
}

void addForms(Keys &keys, const QString &word, const Keys &others)
{
    addOnce(keys, wordKey(KeyKind::Surface, word), others);
    addOnce(keys, wordKey(KeyKind::Base, word), others);
    addOnce(keys, wordKey(KeyKind::Root, word), others);
}

PositionKeys anyForm(const WordAnalysis &word)
{
    PositionKeys keys{{wordKey(KeyKind::Surface, word.surface)}, {}, {}};
    addForms(keys.form, word.surface, keys.exact);
    addForms(keys.form, word.base, keys.exact);
    for (const QString &root : word.roots)
        addForms(keys.form, root, keys.exact);
    const Keys found = keys.exact + keys.form;
    if (word.spelling != word.base)
        addForms(keys.variant, word.spelling, found);
    for (const QString &name : QStringList{word.surface, word.base, word.spelling} + word.roots)
        addOnce(keys.variant, wordKey(KeyKind::Spelling, name));
    return keys;
}

PositionKeys folded(const WordAnalysis &word)
{
    PositionKeys keys{{wordKey(KeyKind::Surface, word.surface)}, {}, {}};
    for (const QString &name : {word.surface, word.base}) {
        addOnce(keys.form, wordKey(KeyKind::Surface, name), keys.exact);
        addOnce(keys.form, wordKey(KeyKind::Base, name), keys.exact);
    }
    const Keys found = keys.exact + keys.form;
    addOnce(keys.variant, wordKey(KeyKind::Surface, word.spelling), found);
    addOnce(keys.variant, wordKey(KeyKind::Base, word.spelling), found);
    addOnce(keys.variant, wordKey(KeyKind::Spelling, word.spelling), found);
    return keys;
}

} // namespace

PositionKeys keysOf(const WordAnalysis &word, Form form)
{
    switch (form) {
    case Form::Any:
        return anyForm(word);
    case Form::Folded:
        return folded(word);
    case Form::Exact:
        break;
    }
    return {{wordKey(KeyKind::Surface, word.surface)}, {}, {}};
}

QList<Keys> column(const QList<PositionKeys> &positions, MatchKind kind)
{
    QList<Keys> column;
    // Of a single word each kind is a pattern of its own; of several a worse one takes in the
    // better ones, as the words need not all be of the same.
    const bool isAlone = positions.size() == 1;
    for (const PositionKeys &keys : positions) {
        switch (kind) {
        case MatchKind::Exact:
            column.append(keys.exact);
            break;
        case MatchKind::Form:
            column.append(isAlone ? keys.form : keys.exact + keys.form);
            break;
        case MatchKind::Variant:
            column.append(isAlone ? keys.variant : keys.exact + keys.form + keys.variant);
            break;
        }
    }
    return column;
}

} // namespace telaah::search
