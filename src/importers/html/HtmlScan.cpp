// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlScan.h"

#include "importers/Limits.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace telaah::importers {

namespace {

constexpr qsizetype LongestName = 15; // Of the tags that matter here.

using Name = QByteArray;

bool isOneOf(const Name &name, const char *list)
{
    const QByteArrayView all(list);
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = all.indexOf(' ', start);
        end = end < 0 ? all.size() : end;
        if (all.sliced(start, end - start) == name)
            return true;
        start = end + 1;
    }
    return false;
}

constexpr char Void[] =
    "area base br col embed hr img input keygen link meta param source track wbr";
constexpr char Raw[] = "script style textarea title xmp iframe noembed noframes";
constexpr char Formatting[] = "a b big code em font i nobr s small strike strong tt u";
constexpr char EndsParagraph[] =
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary "
    "table "
    "ul dd dt";
constexpr char Cell[] = "td th caption";

struct Tag
{
    Name name;
    size_t attributes = 0; ///< A hash of them.
    bool isEnd = false;
    bool isClosed = false; ///< With a slash at its end.
};

/// What the parser would have open. Mirrors the list of active formatting elements too: those are
/// opened again in each block that follows.
class OpenElements
{
public:
    void start(const Tag &tag);
    void end(const Name &name);
    void text();
    qsizetype depth() const { return m_open.size(); }
    qsizetype count() const { return m_count; }
    bool has(const char *names) const;

private:
    struct Formatted
    {
        Name name; ///< Empty: where a cell of a table begins.
        size_t attributes;
        bool isOpen;
    };

    qsizetype find(const char *names, const char *barriers) const;
    void closeTo(qsizetype place);
    void impliedEnds(const Name &name);
    void format(const Tag &tag);

    QList<Name> m_open;
    QList<Formatted> m_formatted;
    qsizetype m_count = 0;
};

bool OpenElements::has(const char *names) const
{
    return find(names, "") >= 0;
}

qsizetype OpenElements::find(const char *names, const char *barriers) const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (isOneOf(m_open.at(i), names))
            return i;
        if (isOneOf(m_open.at(i), barriers))
            return -1;
    }
    return -1;
}

void OpenElements::closeTo(qsizetype place)
{
    while (m_open.size() > place) {
        const Name name = m_open.takeLast();
        if (isOneOf(name, Formatting)) {
            const auto open = std::find_if(
                m_formatted.rbegin(), m_formatted.rend(),
                [&](const Formatted &each) { return each.isOpen && each.name == name; });
            if (open != m_formatted.rend())
                open->isOpen = false;
        } else if (isOneOf(name, Cell)) {
            while (!m_formatted.isEmpty() && !m_formatted.takeLast().name.isEmpty()) {
            }
        }
    }
}

void OpenElements::impliedEnds(const Name &name)
{
    qsizetype place = -1;
    if (isOneOf(name, EndsParagraph))
        place = find("p", "button table td th caption object applet marquee");
    if (place >= 0)
        closeTo(place);
    place = -1;
    if (name == "li")
        place = find("li", "ul ol menu table td th");
    else if (name == "dt" || name == "dd")
        place = find("dt dd", "dl table td th");
    else if (name == "td" || name == "th")
        place = find("td th", "table");
    else if (name == "tr")
        place = find("tr caption colgroup", "table");
    else if (isOneOf(name, "tbody thead tfoot"))
        place = find("tbody thead tfoot caption colgroup", "table");
    else if (name == "option" || name == "optgroup")
        place = find("option", "select");
    else if (
        isOneOf(name, "h1 h2 h3 h4 h5 h6") && !m_open.isEmpty()
        && isOneOf(m_open.back(), "h1 h2 h3 h4 h5 h6"))
        place = m_open.size() - 1;
    else if (name == "a" || name == "nobr" || name == "button")
        place = -2;
    if (place >= 0)
        closeTo(place);
    else if (place == -2 && has(name.constData()))
        end(name);
}

/// Not more than three alike are remembered.
void OpenElements::format(const Tag &tag)
{
    int alike = 0;
    for (qsizetype i = m_formatted.size() - 1; i >= 0 && !m_formatted.at(i).name.isEmpty(); --i) {
        const Formatted &each = m_formatted.at(i);
        if (each.name == tag.name && each.attributes == tag.attributes && ++alike == 3) {
            m_formatted.removeAt(i);
            break;
        }
    }
    m_formatted.append({tag.name, tag.attributes, true});
}

void OpenElements::start(const Tag &tag)
{
    impliedEnds(tag.name);
    if (!isOneOf(tag.name, EndsParagraph)
        && !isOneOf(tag.name, "td th tr tbody thead tfoot caption"))
        text();
    ++m_count;
    const bool isForeign = tag.isClosed && has("svg math");
    if (isOneOf(tag.name, Void) || isForeign)
        return;
    m_open.append(tag.name);
    if (isOneOf(tag.name, Formatting))
        format(tag);
    else if (isOneOf(tag.name, Cell))
        m_formatted.append({Name(), 0, false});
}

void OpenElements::end(const Name &name)
{
    if (isOneOf(name, Formatting)) {
        for (qsizetype i = m_formatted.size() - 1; i >= 0 && !m_formatted.at(i).name.isEmpty();
             --i) {
            if (m_formatted.at(i).name == name) {
                m_formatted.removeAt(i);
                break;
            }
        }
        // Blocks that are open within stay open; the clones that this takes are few.
        const qsizetype place = m_open.lastIndexOf(name);
        if (place >= 0) {
            m_open.removeAt(place);
            ++m_count;
        }
        return;
    }
    const qsizetype place = find(
        name.constData(),
        isOneOf(name, "table tr tbody thead tfoot td th caption html body") ? "" : "table td th");
    if (place >= 0)
        closeTo(place);
    else if (name == "p" || name == "br")
        ++m_count;
}

void OpenElements::text()
{
    qsizetype first = m_formatted.size();
    while (first > 0 && !m_formatted.at(first - 1).name.isEmpty()
           && !m_formatted.at(first - 1).isOpen)
        --first;
    for (; first < m_formatted.size(); ++first) {
        m_formatted[first].isOpen = true;
        m_open.append(m_formatted.at(first).name);
        ++m_count;
    }
}

/// Reads tags as a tokenizer of HTML does.
class Scanner
{
public:
    explicit Scanner(const QByteArray &source)
        : m_source(source)
    {
    }
    Result<void> run();

private:
    bool isAt(qsizetype place, const char *text) const
    {
        return m_source.sliced(std::min(place, m_source.size())).startsWith(text);
    }
    bool isName(qsizetype place) const
    {
        const char c = place < m_source.size() ? m_source.at(place) : '\0';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    bool isSpace(qsizetype place) const
    {
        const char c = m_source.at(place);
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }
    void skipComment();
    Tag readTag();
    int readAttributes(Tag &tag);
    void skipRaw(const Name &name);

    QByteArrayView m_source;
    qsizetype m_place = 0;
    int m_attributes = 0; ///< Of the last tag.
    OpenElements m_elements;
};

void Scanner::skipComment()
{
    if (!isAt(m_place, "<!--")) {
        const qsizetype end = m_source.indexOf('>', m_place);
        m_place = end < 0 ? m_source.size() : end + 1;
        return;
    }
    m_place += 4;
    if (isAt(m_place, ">") || isAt(m_place, "->")) {
        m_place += isAt(m_place, ">") ? 1 : 2;
        return;
    }
    for (;; ++m_place) {
        m_place = m_source.indexOf("--", m_place);
        if (m_place < 0) {
            m_place = m_source.size();
            return;
        }
        if (isAt(m_place, "-->") || isAt(m_place, "--!>")) {
            m_place += isAt(m_place, "-->") ? 3 : 4;
            return;
        }
    }
}

/// The number of attributes.
int Scanner::readAttributes(Tag &tag)
{
    int count = 0;
    while (m_place < m_source.size() && m_source.at(m_place) != '>') {
        if (isSpace(m_place) || m_source.at(m_place) == '/') {
            tag.isClosed = m_source.at(m_place) == '/';
            ++m_place;
            continue;
        }
        tag.isClosed = false;
        ++count;
        const qsizetype start = m_place++;
        while (m_place < m_source.size() && !isSpace(m_place) && m_source.at(m_place) != '/'
               && m_source.at(m_place) != '>' && m_source.at(m_place) != '=')
            ++m_place;
        qsizetype value = m_place;
        while (value < m_source.size() && isSpace(value))
            ++value;
        if (value < m_source.size() && m_source.at(value) == '=') {
            ++value;
            while (value < m_source.size() && isSpace(value))
                ++value;
            const char quote = value < m_source.size() ? m_source.at(value) : '\0';
            if (quote == '"' || quote == '\'') {
                const qsizetype end = m_source.indexOf(quote, value + 1);
                value = end < 0 ? m_source.size() : end + 1;
            } else {
                while (value < m_source.size() && !isSpace(value) && m_source.at(value) != '>')
                    ++value;
            }
            m_place = value;
        }
        tag.attributes = qHash(m_source.sliced(start, m_place - start), tag.attributes);
    }
    m_place = std::min(m_place + 1, m_source.size());
    return count;
}

Tag Scanner::readTag()
{
    Tag tag;
    tag.isEnd = isAt(m_place, "</");
    m_place += tag.isEnd ? 2 : 1;
    const qsizetype start = m_place;
    while (m_place < m_source.size() && !isSpace(m_place) && m_source.at(m_place) != '/'
           && m_source.at(m_place) != '>')
        ++m_place;
    tag.name =
        m_source.sliced(start, std::min(m_place - start, LongestName)).toByteArray().toLower();
    m_attributes = readAttributes(tag);
    return tag;
}

void Scanner::skipRaw(const Name &name)
{
    for (;;) {
        m_place = m_source.indexOf("</", m_place);
        if (m_place < 0) {
            m_place = m_source.size();
            return;
        }
        const QByteArrayView rest = m_source.sliced(m_place + 2);
        if (rest.size() > name.size()
            && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0
            && !isName(m_place + 2 + name.size()))
            return;
        m_place += 2;
    }
}

Result<void> Scanner::run()
{
    while (m_place < m_source.size()) {
        const qsizetype open = m_source.indexOf('<', m_place);
        if (open != m_place)
            m_elements.text();
        if (open < 0)
            break;
        m_place = open;
        if (isAt(open, "<!") || isAt(open, "<?") || (isAt(open, "</") && !isName(open + 2))) {
            skipComment();
        } else if (isName(open + 1) || isAt(open, "</")) {
            const Tag tag = readTag();
            if (tag.isEnd)
                m_elements.end(tag.name);
            else
                m_elements.start(tag);
            if (m_elements.depth() > limits::HtmlDepth)
                return Failure({ErrorCode::TooDeep, {}, QString::number(m_place)});
            if (m_elements.count() > limits::Elements || m_attributes > limits::XmlAttributes)
                return Failure({ErrorCode::TooManyElements, {}, QString::number(m_place)});
            if (!tag.isEnd && tag.name == "plaintext")
                break;
            const bool isRaw = !tag.isEnd && isOneOf(tag.name, Raw);
            if (isRaw && !m_elements.has("svg math select frameset"))
                skipRaw(tag.name);
        } else {
            ++m_place;
        }
    }
    return {};
}

} // namespace

Result<void> scanHtml(const QByteArray &utf8)
{
    return Scanner(utf8).run();
}

} // namespace telaah::importers
