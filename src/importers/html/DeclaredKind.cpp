// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/PageRoles.h"

#include <QSet>

namespace telaah::importers {

using documents::LeftOutKind;

namespace {

struct Words
{
    LeftOutKind kind;
    const char *names; ///< Whole classes and ids, without what follows a number.
    const char *words; ///< Parts of them between hyphens and the like.
};

// In this order: what is hidden is hidden wherever it is.
constexpr Words Known[] = {
    {LeftOutKind::Hidden,
     "sr-only visually-hidden visuallyhidden screen-reader-text noprint mw-editsection", ""},
    {LeftOutKind::Form, "respond comment-respond commentform comment-form search-form searchform",
     "newsletterform"},
    {LeftOutKind::Comments,
     "comments comment-list commentlist comments-area disqus_thread comment-section",
     "disqus comments"},
    {LeftOutKind::Sharing,
     "sharedaddy addtoany addthis a2a_kit social-links like-post share post-share",
     "share sharing sharedaddy addtoany addthis social socials follow subscribe newsletter"},
    {LeftOutKind::Related,
     "jp-relatedposts baca-juga bacajuga related sidebar widget widget-area secondary tags "
     "entry-tags",
     "related recommended recommendation recommendations popular trending bacajuga sidebar widget"},
    {LeftOutKind::Advertisement, "ad ads advert adsbygoogle iklan",
     "advert advertisement advertisements adsbygoogle adsense iklan sponsored dfp"},
    {LeftOutKind::Footer,
     "footer site-footer colophon copyright entry-footer post-footer catlinks printfooter",
     "cookie cookies gdpr consent colophon imprint"},
    {LeftOutKind::Navigation,
     "nav menu toc breadcrumb breadcrumbs pagination pager navbox skip-link skip-links site-header "
     "masthead page-links page-numbers",
     "navbar navigation breadcrumb breadcrumbs pagination paging menu sitenav topnav navbox"},
};

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

struct KnownSet
{
    LeftOutKind kind;
    QSet<QString> names;
    QSet<QString> words;
};

const QList<KnownSet> &knownSets()
{
    static const QList<KnownSet> sets = [] {
        QList<KnownSet> made;
        for (const Words &each : Known)
            made.append({each.kind, setOf(each.names), setOf(each.words)});
        return made;
    }();
    return sets;
}

bool isHidden(const GumboNode &element)
{
    if (!attribute(element, "hidden").isNull())
        return true;
    QString style = attribute(element, "style");
    if (style.isEmpty())
        return false;
    style = style.remove(u' ').toLower();
    return style.contains(QLatin1String("display:none"))
        || style.contains(QLatin1String("visibility:hidden"));
}

std::optional<LeftOutKind> kindOfRole(const QString &role)
{
    if (role == u"navigation" || role == u"menu" || role == u"menubar" || role == u"banner"
        || role == u"tablist" || role == u"toolbar")
        return LeftOutKind::Navigation;
    if (role == u"search" || role == u"form")
        return LeftOutKind::Form;
    if (role == u"complementary")
        return LeftOutKind::Related;
    if (role == u"contentinfo" || role == u"dialog" || role == u"alertdialog")
        return LeftOutKind::Footer;
    return {};
}

std::optional<LeftOutKind> kindOfTag(const GumboNode &element)
{
    switch (tagOf(element)) {
    case GUMBO_TAG_NAV:
        return LeftOutKind::Navigation;
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
        return LeftOutKind::Form;
    case GUMBO_TAG_ASIDE:
        return LeftOutKind::Related;
    case GUMBO_TAG_FOOTER:
        return LeftOutKind::Footer;
    default:
        return {};
    }
}

std::optional<LeftOutKind> kindOfNames(const QString &names)
{
    const QStringList all = names.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const KnownSet &known : knownSets()) {
        for (const QString &name : all) {
            if (known.names.contains(name))
                return known.kind;
            qsizetype start = 0;
            for (qsizetype i = 0; i <= name.size(); ++i) {
                if (i < name.size() && name.at(i).isLetterOrNumber())
                    continue;
                if (known.words.contains(name.mid(start, i - start)))
                    return known.kind;
                start = i + 1;
            }
        }
    }
    return {};
}

bool isNote(const GumboNode &element)
{
    const QString role = attribute(element, "role");
    const QString names = attribute(element, "class") + u' ' + attribute(element, "id");
    return role.startsWith(u"doc-") || names.contains(u"footnote", Qt::CaseInsensitive)
        || names.contains(u"endnote", Qt::CaseInsensitive);
}

} // namespace

std::optional<LeftOutKind> declaredKind(const GumboNode &element)
{
    const GumboTag tag = tagOf(element);
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN
        || tag == GUMBO_TAG_UNKNOWN)
        return {};
    if (isHidden(element) || isInReserve(element))
        return LeftOutKind::Hidden;
    if (isNote(element))
        return {};
    // Of each printed page, as LibreOffice writes them.
    if (const QString title = attribute(element, "title");
        tag == GUMBO_TAG_DIV && (title == u"header" || title == u"footer"))
        return LeftOutKind::Footer;
    if (const auto kind = kindOfRole(attribute(element, "role")))
        return kind;
    const QString names = attribute(element, "class") + u' ' + attribute(element, "id");
    const auto byNames = names.size() > 1 ? kindOfNames(names) : std::nullopt;
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_A)
        return byNames == LeftOutKind::Hidden || byNames == LeftOutKind::Navigation ? byNames
                                                                                    : std::nullopt;
    return byNames ? byNames : kindOfTag(element);
}

} // namespace telaah::importers
