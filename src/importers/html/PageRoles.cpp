// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/PageRoles.h"

#include "importers/BylineText.h"
#include "importers/WebPhrases.h"

#include <algorithm>

namespace telaah::importers {

using documents::LeftOutKind;

namespace {

// Shorter paragraphs are captions, labels and teasers as often as prose.
constexpr qsizetype ShortestProse = 60;
constexpr qsizetype LongestPhrase = 240;
constexpr qsizetype LongestBox = 1500; // About an author.

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

qsizetype lengthOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar character) { return !character.isSpace(); });
}

/// Finds out what rolesOf needs to know of each element.
class Survey
{
public:
    explicit Survey(const GumboNode &body)
    {
        m_all = measure(body, false).text;
        sort(body, false);
    }

    TextMeasure of(const GumboNode &element) const { return m_measures.value(&element); }
    std::optional<LeftOutKind> kindOf(const GumboNode &element) const
    {
        const auto kind = m_kinds.constFind(&element);
        return kind == m_kinds.cend() ? std::nullopt : std::optional(*kind);
    }
    bool hasKinds() const { return !m_kinds.isEmpty(); }

private:
    TextMeasure measure(const GumboNode &node, bool isLinked);
    TextMeasure sort(const GumboNode &node, bool isApart);
    bool isCoincidence(LeftOutKind kind, qsizetype text) const;

    TextMeasures m_measures;
    QHash<const GumboNode *, LeftOutKind> m_kinds;
    qsizetype m_all = 0;
};

TextMeasure Survey::measure(const GumboNode &node, bool isLinked)
{
    TextMeasure sum;
    if (!isElement(node)) {
        sum.text = lengthOf(charactersOf(node));
        sum.linked = isLinked ? sum.text : 0;
        return sum;
    }
    if (isNeverText(node))
        return sum;
    isLinked = isLinked || tagOf(node) == GUMBO_TAG_A;
    for (const GumboNode *child : childrenOf(node)) {
        const TextMeasure part = measure(*child, isLinked);
        sum.text += part.text;
        sum.linked += part.linked;
    }
    m_measures.insert(&node, sum);
    return sum;
}

/// What has much of the page is no part beside it, whatever it is called: a form around all, "with
/// sidebar". Only threads of comments grow that long.
bool Survey::isCoincidence(LeftOutKind kind, qsizetype text) const
{
    if (kind == LeftOutKind::Hidden)
        return false;
    return text * 100 > m_all * (kind == LeftOutKind::Comments ? 85 : 40) && text > LongestPhrase;
}

TextMeasure Survey::sort(const GumboNode &node, bool isApart)
{
    TextMeasure sum = m_measures.value(&node);
    if (!isElement(node) || isNeverText(node))
        return sum;
    if (const auto kind = declaredKind(node); kind && !isCoincidence(*kind, sum.text)) {
        m_kinds.insert(&node, *kind);
        isApart = true;
    }
    qsizetype inlineText = 0;
    for (const GumboNode *child : childrenOf(node)) {
        const TextMeasure part = isElement(*child) ? sort(*child, isApart)
                                                   : TextMeasure{lengthOf(charactersOf(*child))};
        sum.prose += part.prose;
        sum.isMixed = sum.isMixed || part.isMixed;
        if (!isBlockLike(*child))
            inlineText += part.text - part.linked - part.prose;
    }
    if (isBlockLike(node) && inlineText >= ShortestProse && !isApart)
        sum.prose += inlineText;
    sum.isMixed = sum.isMixed || m_kinds.contains(&node);
    m_measures.insert(&node, sum);
    return sum;
}

/// The child that nearly all prose of `element` is in; null if several have their share.
const GumboNode *mainChild(const GumboNode &element, const Survey &survey)
{
    const qsizetype all = survey.of(element).prose;
    if (all == 0)
        return nullptr;
    for (const GumboNode *child : childrenOf(element)) {
        if (isElement(*child) && isBlockLike(*child) && survey.of(*child).prose * 100 >= all * 85)
            return child;
    }
    return nullptr;
}

bool isParagraphLike(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
        return true;
    default:
        return false;
    }
}

const GumboNode &articleOf(const GumboNode &body, const Survey &survey)
{
    const GumboNode *article = &body;
    if (!survey.hasKinds())
        return body;
    while (tagOf(*article) != GUMBO_TAG_ARTICLE) {
        const GumboNode *inner = mainChild(*article, survey);
        if (!inner || isParagraphLike(*inner))
            break;
        article = inner;
    }
    return *article;
}

/// A date in a table or a list is one of many, and not that of the article.
bool isOfMany(const GumboNode &element)
{
    switch (tagOf(element)) {
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return true;
    default:
        return false;
    }
}

/// Whether the element says of itself that it has the author or the date of the article, which
/// stand above its prose, or tells about the author.
bool isByline(const GumboNode &element, qsizetype text, bool isAbove)
{
    static const QSet<QString> lines = setOf(
        "byline author author-name post-author entry-author penulis date post-date entry-date "
        "posted-on published publish-date entry-meta post-meta article-meta tanggal");
    static const QSet<QString> boxes = setOf(
        "author-box author-bio author-info author-card about-author post-author-box "
        "entry-author-info saboxplugin-wrap");
    for (const QString &name :
         attribute(element, "class").toLower().split(u' ', Qt::SkipEmptyParts)) {
        if ((lines.contains(name) && text <= LongestPhrase && isAbove && !isOfMany(element))
            || (boxes.contains(name) && text <= LongestBox))
            return true;
    }
    return false;
}

class Sorter
{
public:
    Sorter(const GumboNode &body, const Survey &survey)
        : m_survey(survey)
        , m_body(body)
    {
        m_roles.article = &articleOf(body, survey);
        m_roles.headline = outerHeadline();
    }

    PageRoles sorted()
    {
        if (m_roles.article != &m_body)
            sortOutside(m_body);
        sortInside(*m_roles.article);
        return m_roles;
    }

private:
    const GumboNode *outerHeadline() const;
    bool holdsKept(const GumboNode &element) const;
    void sortOutside(const GumboNode &element);
    void sortInside(const GumboNode &element);
    std::optional<LeftOutKind> kindInside(const GumboNode &element) const;

    const Survey &m_survey;
    const GumboNode &m_body;
    PageRoles m_roles;
    bool m_isPast = false; ///< The article has begun.
    bool m_isAbove = true; ///< No prose of the article yet.
};

bool isWithin(const GumboNode *node, const GumboNode *ancestor)
{
    while (node && node != ancestor)
        node = node->parent;
    return node != nullptr;
}

/// The one heading of the first level before the article, if that has none.
const GumboNode *Sorter::outerHeadline() const
{
    const GumboNode *before = nullptr;
    bool isInside = false;
    bool isSeen = false;
    forEachElement(m_body, [&](const GumboNode &node) {
        isSeen = isSeen || &node == m_roles.article;
        if (tagOf(node) != GUMBO_TAG_H1 || m_survey.of(node).text == 0)
            return;
        if (isWithin(&node, m_roles.article))
            isInside = true;
        else if (!isSeen)
            before = &node;
    });
    return isInside ? nullptr : before;
}

bool Sorter::holdsKept(const GumboNode &element) const
{
    return isWithin(m_roles.article, &element)
        || (m_roles.headline && isWithin(m_roles.headline, &element));
}

/// Everything around the article, in pieces as large as possible.
void Sorter::sortOutside(const GumboNode &element)
{
    for (const GumboNode *child : childrenOf(element)) {
        if (child == m_roles.article)
            m_isPast = true;
        if (child == m_roles.article || child == m_roles.headline || !isElement(*child))
            continue;
        if (const auto kind = m_survey.kindOf(*child); kind && !holdsKept(*child)) {
            m_roles.leftOut.insert(child, *kind);
        } else if (holdsKept(*child) || m_survey.of(*child).isMixed) {
            sortOutside(*child);
        } else {
            m_roles.leftOut.insert(
                child, m_isPast ? LeftOutKind::Related : LeftOutKind::Navigation);
        }
    }
}

/// What an element within the article is, if it is no part of it.
std::optional<LeftOutKind> Sorter::kindInside(const GumboNode &element) const
{
    const TextMeasure measure = m_survey.of(element);
    if (const auto kind = m_survey.kindOf(element))
        return kind;
    const GumboTag tag = tagOf(element);
    const bool isList = tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
    if (!isBlockLike(element) || isList)
        return {};
    if (isByline(element, measure.text, m_isAbove))
        return LeftOutKind::Byline;
    if (measure.text > 0 && measure.text <= LongestPhrase) {
        const QString text = textWithin(element);
        const bool isLinks = measure.linked * 2 >= measure.text
            && (tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV);
        if (const auto phrase = webPhrase(text); phrase && (!phrase->isWeak || isLinks))
            return phrase->kind;
        if (m_isAbove && bylineText(text))
            return LeftOutKind::Byline;
    }
    return {};
}

void Sorter::sortInside(const GumboNode &element)
{
    // What follows a heading such as "Related posts" and is all links belongs to it.
    std::optional<LeftOutKind> above;
    for (const GumboNode *child : childrenOf(element)) {
        if (!isElement(*child) || isNeverText(*child) || m_survey.of(*child).text == 0)
            continue;
        const TextMeasure measure = m_survey.of(*child);
        std::optional<LeftOutKind> kind = kindInside(*child);
        m_isAbove = m_isAbove && (kind || measure.prose == 0);
        if (!kind && above && isBlockLike(*child) && measure.linked * 10 >= measure.text * 7)
            kind = above;
        above = kind;
        if (kind)
            m_roles.leftOut.insert(child, *kind);
        else
            sortInside(*child);
    }
}

} // namespace

PageRoles rolesOf(const GumboNode &body)
{
    const Survey survey(body);
    return Sorter(body, survey).sorted();
}

} // namespace telaah::importers
