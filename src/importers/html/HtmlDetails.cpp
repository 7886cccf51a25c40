// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlDetails.h"

#include "importers/Dates.h"
#include "importers/html/HtmlBody.h"
#include "importers/html/LinkedData.h"
#include "text/Canonical.h"
#include "text/TextRange.h"

#include <QHash>
#include <QRegularExpression>

#include <initializer_list>

namespace telaah::importers {

using documents::Document;
using documents::LeftOutKind;

namespace {

constexpr qsizetype LongestDetail = 1000;
constexpr qsizetype LongestName = 120;

QString plain(const QString &raw)
{
    QString detail = text::canonical(raw).simplified();
    if (detail.size() > LongestDetail)
        detail.truncate(LongestDetail - (text::isBoundary(detail, LongestDetail) ? 0 : 1));
    return detail;
}

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (const QString tidied = plain(value); !tidied.isEmpty())
            return tidied;
    }
    return {};
}

/// Everything of the head and the article that may be a detail, collected in one go.
class Finder
{
public:
    Finder(const GumboNode &root, const PageRoles &roles)
    {
        forEachElement(root, [this](const GumboNode &node) { look(node); });
        if (roles.headline)
            lookBeside(*roles.headline, roles);
        // A page as a whole has a header with the date of today, and is no article above its title.
        m_isAbove = tagOf(*roles.article) == GUMBO_TAG_BODY && !heading.isEmpty();
        lookInArticle(*roles.article, roles);
    }

    QString meta(const char *name) const { return m_meta.value(QLatin1String(name)).value(0); }
    QString allMeta(const char *name) const
    {
        return m_meta.value(QLatin1String(name)).join(QStringLiteral("; "));
    }

    Document linked;
    QString title;
    QString canonical;
    QString licence;
    QString heading;
    QString byline;
    QString time;
    QString date;

private:
    void look(const GumboNode &node);
    void lookBeside(const GumboNode &headline, const PageRoles &roles);
    void lookInArticle(const GumboNode &node, const PageRoles &roles);
    void lookForByline(const GumboNode &node);

    QHash<QString, QStringList> m_meta;
    bool m_isAbove = false; ///< The first heading is still to come.
};

void Finder::look(const GumboNode &node)
{
    const auto isRel = [&](QLatin1String rel) {
        return attribute(node, "rel").toLower().split(u' ').contains(rel);
    };
    switch (tagOf(node)) {
    case GUMBO_TAG_META: {
        QString name = attribute(node, "name");
        if (name.isEmpty())
            name = attribute(node, "property");
        QStringList &values = m_meta[name.toLower()];
        const QString content = plain(attribute(node, "content"));
        if (values.size() < 50 && !content.isEmpty() && !values.contains(content))
            values.append(content);
        return;
    }
    case GUMBO_TAG_TITLE:
        if (title.isEmpty() && !childrenOf(node).isEmpty())
            title = charactersOf(*childrenOf(node).front());
        return;
    case GUMBO_TAG_LINK:
        if (canonical.isEmpty() && isRel(QLatin1String("canonical")))
            canonical = attribute(node, "href");
        [[fallthrough]];
    case GUMBO_TAG_A:
        if (licence.isEmpty() && isRel(QLatin1String("license")))
            licence = attribute(node, "href");
        return;
    case GUMBO_TAG_SCRIPT:
        if (linked.title.isEmpty() && !childrenOf(node).isEmpty()
            && attribute(node, "type").startsWith(u"application/ld+json", Qt::CaseInsensitive))
            linked = detailsOfLinkedData(charactersOf(*childrenOf(node).front()).toUtf8());
        return;
    case GUMBO_TAG_H1:
        if (heading.isEmpty())
            heading = plain(textWithin(node));
        return;
    default:
        return;
    }
}

bool isNamed(const GumboNode &node, std::initializer_list<const char *> names)
{
    const QStringList classes = attribute(node, "class").toLower().split(u' ', Qt::SkipEmptyParts);
    const QString property = attribute(node, "itemprop").toLower();
    for (const char *name : names) {
        if (classes.contains(QLatin1String(name)) || property == QLatin1String(name))
            return true;
    }
    return false;
}

bool holds(const GumboNode &outer, const GumboNode &inner)
{
    const GumboNode *node = &inner;
    while (node && node != &outer)
        node = node->parent;
    return node != nullptr;
}

/// Between a headline and the article below it.
void Finder::lookBeside(const GumboNode &headline, const PageRoles &roles)
{
    if (!headline.parent)
        return;
    bool isBelow = false;
    for (const GumboNode *child : childrenOf(*headline.parent)) {
        if (holds(*child, *roles.article))
            return;
        if (isBelow && isElement(*child) && !declaredKind(*child))
            forEachElement(*child, [this](const GumboNode &node) { lookForByline(node); });
        isBelow = isBelow || child == &headline;
    }
}

void Finder::lookInArticle(const GumboNode &node, const PageRoles &roles)
{
    if (!isElement(node) || roles.leftOut.value(&node, LeftOutKind::Byline) != LeftOutKind::Byline)
        return;
    m_isAbove = m_isAbove && tagOf(node) != GUMBO_TAG_H1;
    if (!m_isAbove)
        lookForByline(node);
    for (const GumboNode *child : childrenOf(node))
        lookInArticle(*child, roles);
}

void Finder::lookForByline(const GumboNode &node)
{
    if (tagOf(node) == GUMBO_TAG_TIME && time.isEmpty()) {
        time = isoDate(attribute(node, "datetime"));
        if (time.isEmpty())
            time = isoDate(textWithin(node));
    }
    const bool isAuthor = attribute(node, "rel") == u"author"
        || isNamed(node,
                   {"byline", "author", "author-name", "post-author", "entry-author", "penulis"});
    if (byline.isEmpty() && isAuthor) {
        const QString name = plain(textWithin(node));
        if (name.size() <= LongestName)
            byline = name;
    }
    if (date.isEmpty()
        && isNamed(
            node,
            {"date", "post-date", "entry-date", "posted-on", "published", "datepublished",
             "publish-date", "tanggal"}))
        date = isoDate(textWithin(node));
}

/// Without "Oleh", and what follows a stroke, such as the newspaper.
QString authorOf(QString name)
{
    static const QRegularExpression lead(
        QStringLiteral(R"(^(?:ditulis oleh|oleh|penulis|written by|by|author)\b\s*:?\s*)"),
        QRegularExpression::CaseInsensitiveOption);
    name.remove(lead);
    if (const qsizetype stroke = name.indexOf(QLatin1String(" | ")); stroke > 0)
        name.truncate(stroke);
    const bool isAddress = name.contains(u"://") || name.contains(u'@');
    return isAddress ? QString() : name.trimmed();
}

/// The name alone, without a place, a title or a date behind it.
QString authorOfByline(const QString &byline)
{
    static const QRegularExpression behind(QStringLiteral(R"(\s+[-–—|]\s.*|\s*[,\d].*)"));
    return authorOf(byline).remove(behind).trimmed();
}

/// Without the name of the site, which pages append or prepend to their title.
QString titleWithoutSite(const QString &title, const QString &site, const QString &heading)
{
    static const QRegularExpression separator(QStringLiteral(R"(\s+[-–—|·•»:]+\s+)"));
    if (!heading.isEmpty() && title.size() > heading.size()
        && (title.startsWith(heading) || title.endsWith(heading))) {
        const QString rest = title.startsWith(heading) ? title.mid(heading.size())
                                                       : title.chopped(heading.size());
        if (rest.contains(QRegularExpression(QStringLiteral(R"(^\s*[-–—|·•»:]|[-–—|·•»:]\s*$)"))))
            return heading;
    }
    if (site.isEmpty())
        return title;
    const QStringList parts = title.split(separator);
    if (parts.size() > 1 && parts.back().compare(site, Qt::CaseInsensitive) == 0)
        return title.left(title.lastIndexOf(separator)).trimmed();
    if (parts.size() > 1 && parts.front().compare(site, Qt::CaseInsensitive) == 0)
        return title.mid(title.indexOf(separator))
            .remove(QRegularExpression(QStringLiteral(R"(^\s+[-–—|·•»:]+\s+)")));
    return title;
}

QString languageOf(const QString &tag)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z]{2,3}(-[a-z0-9]{2,8})*$"), QRegularExpression::CaseInsensitiveOption);
    QString language = QString(tag).replace(u'_', u'-').trimmed();
    if (!form.match(language).hasMatch())
        return {};
    // The code of Indonesian until 1989, which old software still writes.
    if (language.left(2).toLower() == u"in" && (language.size() == 2 || language.at(2) == u'-'))
        language.replace(0, 2, QStringLiteral("id"));
    return language;
}

/// What browsers note at the top of a page that they save.
QString savedFrom(const QByteArray &source)
{
    static const QRegularExpression note(
        QStringLiteral(R"(<!--\s*saved from url=\(\d+\)(\S+)\s*-->)"));
    return note.match(QString::fromUtf8(source.left(2048))).captured(1);
}

} // namespace

QUrl baseOf(const GumboNode &root, const QString &url)
{
    QUrl base(url);
    bool isFound = false;
    forEachElement(root, [&](const GumboNode &node) {
        if (tagOf(node) != GUMBO_TAG_BASE || isFound)
            return;
        const QString href = attribute(node, "href");
        isFound = !href.isEmpty();
        if (isFound)
            base = base.resolved(QUrl(href));
    });
    return base;
}

Document detailsOf(const GumboNode &root, const PageRoles &roles, const QByteArray &source)
{
    const Finder found(root, roles);
    const Document &linked = found.linked;
    Document details;
    details.publisher = firstOf(
        {found.meta("citation_publisher"), linked.publisher, found.meta("og:site_name"),
         found.meta("dc.publisher"), found.meta("dcterms.publisher"),
         found.meta("citation_journal_title")});
    const QString site = firstOf({found.meta("og:site_name"), details.publisher});
    details.title = titleWithoutSite(
        firstOf(
            {found.meta("citation_title"), linked.title, found.meta("og:title"),
             found.meta("dc.title"), found.meta("dcterms.title"), found.title, found.heading}),
        site, found.heading);
    details.author = firstOf(
        {found.allMeta("citation_author"), linked.author, authorOf(found.allMeta("author")),
         found.allMeta("dc.creator"), found.allMeta("dcterms.creator"),
         authorOf(found.meta("article:author")), authorOfByline(found.byline)});
    details.published = firstOf(
        {isoDate(found.meta("citation_publication_date")), isoDate(found.meta("citation_date")),
         linked.published, isoDate(found.meta("article:published_time")),
         isoDate(found.meta("dc.date")), isoDate(found.meta("dcterms.date")),
         isoDate(found.meta("dcterms.issued")), isoDate(found.meta("date")),
         isoDate(found.meta("dc.date.issued")), found.time, found.date});
    details.language = firstOf(
        {languageOf(attribute(root, "lang")), languageOf(attribute(root, "xml:lang")),
         languageOf(linked.language), languageOf(found.meta("og:locale")),
         languageOf(found.meta("dc.language")), languageOf(found.meta("citation_language"))});
    const QUrl saved(savedFrom(source));
    details.url = firstOf(
        {targetOf(found.canonical, saved), targetOf(found.meta("og:url"), saved),
         targetOf(found.meta("citation_abstract_html_url"), saved), targetOf(linked.url, saved),
         targetOf(saved.toString(), {})});
    details.licence = firstOf(
        {found.licence, linked.licence, found.meta("dcterms.license"), found.meta("dc.rights")});
    return details;
}

} // namespace telaah::importers
