// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Reference.h"

#include "text/PeopleOrder.h"

#include <QStringList>

#include <algorithm>

namespace telaah::documents {

namespace {

constexpr qsizetype MostAuthors = 20; ///< Of more, APA 7 names the first 19 and the last.

constexpr const char16_t *Months[] = {
    u"Januari", u"Februari", u"Maret",     u"April",   u"Mei",      u"Juni",
    u"Juli",    u"Agustus",  u"September", u"Oktober", u"November", u"Desember",
};

/// "Jean-Paul Yuki" as "J.-P. Y."
QString initialsOf(const QString &given)
{
    QString initials;
    bool isFirst = true;
    for (const QChar c : given) {
        if (isFirst && c.isHighSurrogate())
            return given; // Of a script that does not shorten names so.
        if (c == u'-' || c == u' ')
            initials += c;
        else if (isFirst)
            initials += c + QStringLiteral(".");
        isFirst = c == u'-' || c == u' ';
    }
    return initials;
}

/// "Family, Given" as "Family, G."; an institution, which has no comma, whole.
QString nameOf(const QString &author)
{
    const qsizetype comma = author.indexOf(u',');
    if (comma < 0)
        return author;
    const QString given = author.sliced(comma + 1).simplified();
    const QString family = author.first(comma).simplified();
    return given.isEmpty() ? family : family + QLatin1String(", ") + initialsOf(given);
}

QString authorsOf(const Document &document)
{
    QStringList names;
    for (const QString &author : document.author.split(u';')) {
        if (const QString name = nameOf(author.simplified()); !name.isEmpty())
            names.append(name);
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    if (names.size() + 1 > MostAuthors)
        return names.first(MostAuthors - 1).join(QLatin1String(", ")) + QStringLiteral(", … ")
            + last;
    return names.join(QLatin1String(", ")) + QLatin1String(", dan ") + last;
}

/// "20 November" of "2026-11-20", "November" of "2026-11", nothing of "2026".
QString dayOf(const QString &date)
{
    const int month = date.section(u'-', 1, 1).toInt();
    const int day = date.section(u'-', 2, 2).left(2).toInt();
    if (month < 1 || month > 12)
        return {};
    const QString name = QString::fromUtf16(Months[month - 1]);
    return day == 0 ? name : QStringLiteral("%1 %2").arg(QString::number(day), name);
}

QString yearOf(const QString &date)
{
    return date.section(u'-', 0, 0).trimmed();
}

/// Ends a sentence, unless it ends already.
QString stopped(const QString &sentence)
{
    const QChar last = sentence.isEmpty() ? QChar(u'.') : sentence.back();
    const bool isStopped = last == u'.' || last == u'?' || last == u'!';
    return isStopped ? sentence : sentence + u'.';
}

QString dateOf(const Document &document, const QString &letter)
{
    const QString year = yearOf(document.published);
    if (year.isEmpty())
        return letter.isEmpty() ? QStringLiteral("(t.t.)")
                                : QStringLiteral("(t.t.-%1)").arg(letter);
    const QString day = dayOf(document.published);
    return day.isEmpty() ? QStringLiteral("(%1)").arg(year + letter)
                         : QStringLiteral("(%1, %2)").arg(year + letter, day);
}

/// Who published it, unless that is who wrote it, and where it is found.
QString sourceOf(const Document &document)
{
    QStringList parts;
    const QString publisher = document.publisher.simplified();
    if (!publisher.isEmpty() && publisher != document.author.simplified())
        parts.append(stopped(publisher));
    const QString address = document.url.trimmed();
    const QString year = yearOf(document.accessed);
    if (!address.isEmpty() && !year.isEmpty()) {
        const QString date = QString(dayOf(document.accessed) + u' ' + year).trimmed();
        parts.append(QStringLiteral("Diakses pada %1, dari %2").arg(date, address));
    } else if (!address.isEmpty()) {
        parts.append(address);
    }
    return parts.join(u' ');
}

} // namespace

Reference referenceTo(const Document &document, const QString &letter)
{
    const QString year = yearOf(document.published);
    Reference reference{
        .author = authorsOf(document),
        .year = year.isEmpty() && !letter.isEmpty() ? QLatin1Char('-') + letter : year + letter,
        .before = {},
        .title = document.title.simplified(),
        .after = {}};
    const QString date = dateOf(document, letter) + u'.';
    // What ends the title's sentence is not set in italics.
    const QString stop = stopped(reference.title).sliced(reference.title.size());
    QStringList after;
    if (reference.author.isEmpty())
        after.append(date);
    else
        reference.before = QStringLiteral("%1 %2 ").arg(stopped(reference.author), date);
    if (const QString source = sourceOf(document); !source.isEmpty())
        after.append(source);
    reference.after = stop + (after.isEmpty() ? QString() : u' ' + after.join(u' '));
    return reference;
}

QList<Reference> inOrder(QList<Reference> references)
{
    const text::PeopleOrder isBefore;
    const auto keyOf = [](const Reference &each) {
        return each.author.isEmpty() ? each.title : each.author;
    };
    std::ranges::stable_sort(references, [&](const Reference &one, const Reference &other) {
        if (isBefore(keyOf(one), keyOf(other)))
            return true;
        if (isBefore(keyOf(other), keyOf(one)))
            return false;
        return one.year == other.year ? isBefore(one.title, other.title) : one.year < other.year;
    });
    return references;
}

} // namespace telaah::documents
