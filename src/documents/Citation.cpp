// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Citation.h"

#include "text/PeopleOrder.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace telaah::documents {

namespace {

constexpr qsizetype LongestShortTitle = 6; // Words.

/// "Family, Given" by its family; an institution, which has no comma, whole.
QString familyOf(const QString &author)
{
    return author.section(QLatin1Char(','), 0, 0).trimmed();
}

/// The title up to its subtitle, or its first words, in quotes.
QString shortTitle(const QString &title)
{
    QString main = title.simplified();
    if (const qsizetype colon = main.indexOf(QLatin1String(": ")); colon > 0)
        main.truncate(colon);
    const QStringList words = main.split(QLatin1Char(' '));
    // A title within a title is set in single quotes.
    QString first =
        QStringList(words.first(std::min(words.size(), LongestShortTitle))).join(QLatin1Char(' '));
    first.replace(QChar(0x201c), QChar(0x2018)).replace(QChar(0x201d), QChar(0x2019));
    return QChar(0x201c) + first + QChar(0x201d);
}

QString authorsOf(const Document &document)
{
    QStringList families;
    for (const QString &author : document.author.split(QLatin1Char(';'))) {
        if (const QString family = familyOf(author); !family.isEmpty())
            families.append(family);
    }
    switch (families.size()) {
    case 0:
        return shortTitle(document.title);
    case 1:
        return families.first();
    case 2:
        return families.join(QLatin1String(" dan "));
    default:
        return families.first() + QLatin1String(" dkk.");
    }
}

QString yearOf(const Document &document)
{
    return document.published.section(QLatin1Char('-'), 0, 0).trimmed();
}

/// 0 is "a", 25 "z", 26 "aa".
QString letters(qsizetype place)
{
    QString letters;
    for (qsizetype rest = place + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'a' + (rest - 1) % 26)));
    return letters;
}

QString source(const Document &document, const QString &letter)
{
    const QString year = yearOf(document);
    if (!year.isEmpty())
        return authorsOf(document) + QLatin1String(", ") + year + letter;
    return authorsOf(document)
        + (letter.isEmpty() ? QStringLiteral(", t.t.") : QLatin1String(", t.t.-") + letter);
}

} // namespace

Citations::Citations(const QList<Document> &documents)
{
    QMap<QString, QList<const Document *>> alike;
    for (const Document &document : documents)
        alike[source(document, {})].append(&document);
    const text::PeopleOrder isBefore;
    for (QList<const Document *> &sharing : alike) {
        if (sharing.size() == 1) {
            m_sources.insert(sharing.first()->id, source(*sharing.first(), {}));
            continue;
        }
        std::ranges::stable_sort(sharing, std::ref(isBefore), &Document::title);
        for (qsizetype i = 0; i < sharing.size(); ++i) {
            m_letters.insert(sharing.at(i)->id, letters(i));
            m_sources.insert(sharing.at(i)->id, source(*sharing.at(i), letters(i)));
        }
    }
}

QString Citations::cite(DocumentId id, int paragraph) const
{
    Q_ASSERT(m_sources.contains(id));
    const QString source = m_sources.value(id);
    return paragraph == 0
        ? QStringLiteral("(%1)").arg(source)
        : QStringLiteral("(%1, para. %2)").arg(source, QString::number(paragraph));
}

} // namespace telaah::documents
