// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/QueryShape.h"

namespace telaah::test {

using namespace queries;

namespace {

template<typename Id>
QString numbers(const char *name, const QList<Id> &ids)
{
    QStringList numbers;
    for (const Id id : ids)
        numbers.append(QString::number(id.value()));
    return QStringLiteral("%1[%2]").arg(QLatin1String(name), numbers.join(u' '));
}

QString joined(const QList<NodePtr> &parts, const QString &sign)
{
    QStringList texts;
    for (const NodePtr &part : parts)
        texts.append(shapeOf(*part));
    return u'(' + texts.join(sign) + u')';
}

QString year(std::optional<int> year)
{
    return year ? QString::number(*year) : QString();
}

struct Shape
{
    QString operator()(const Words &words) const
    {
        QStringList texts;
        for (const Word &word : words.words)
            texts.append(word.isPrefix ? word.text + u'*' : word.text);
        return texts.join(u' ');
    }
    QString operator()(const Phrase &phrase) const { return u'"' + phrase.text + u'"'; }
    QString operator()(const Near &near) const
    {
        return joined(near.terms, QStringLiteral(" NEAR/%1 ").arg(near.distance));
    }
    QString operator()(const Bears &bears) const { return numbers("bears", bears.conceptIds); }
    QString operator()(const MarkedBy &by) const { return numbers("by", by.coderIds); }
    QString operator()(const NoteSays &note) const
    {
        const QString quote = note.isPhrase ? QStringLiteral("\"") : QString();
        return QStringLiteral("note:") + quote + note.text + quote
            + (note.isPrefix ? QStringLiteral("*") : QString());
    }
    QString operator()(const HasNote &) const { return QStringLiteral("has:note"); }
    QString operator()(const InDocument &in) const { return numbers("in", in.documentIds); }
    QString operator()(const OfYears &years) const
    {
        return QStringLiteral("year:%1..%2").arg(year(years.first), year(years.last));
    }
    QString operator()(const Not &part) const
    {
        return QStringLiteral("(NOT %1)").arg(shapeOf(*part.part));
    }
    QString operator()(const All &all) const { return joined(all.parts, QStringLiteral(" AND ")); }
    QString operator()(const Any &any) const { return joined(any.parts, QStringLiteral(" OR ")); }
    QString operator()(const Within &within) const
    {
        const char *const scopes[] = {"passage", "paragraph", "document"};
        return QStringLiteral("(%1 IN %2)")
            .arg(shapeOf(*within.part), QLatin1String(scopes[static_cast<int>(within.scope)]));
    }
};

} // namespace

QString shapeOf(const Node &node)
{
    return std::visit(Shape{}, node.what);
}

QString shapeOf(const Query &query)
{
    return (query.isExact ? QStringLiteral("exact ") : QString()) + shapeOf(*query.root);
}

} // namespace telaah::test
