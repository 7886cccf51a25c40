// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlScan.h"

#include "importers/Limits.h"
#include "importers/html/OpenElements.h"

#include <QByteArrayView>

#include <algorithm>

namespace telaah::importers {

using namespace traits;

namespace {

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
    void skipRaw(QByteArrayView name);

    QByteArrayView m_source;
    qsizetype m_place = 0;
    Names m_names;
    QByteArrayView m_rawName; ///< Of the last tag.
    int m_attributes = 0;     ///< Of the last tag.
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
    tag.name = m_names.of(m_source.sliced(start, m_place - start));
    m_rawName = m_source.sliced(start, m_place - start);
    m_attributes = readAttributes(tag);
    return tag;
}

void Scanner::skipRaw(QByteArrayView name)
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
            if (!tag.isEnd && tag.name.is(Plain))
                break;
            if (!tag.isEnd && tag.name.is(Raw) && !m_elements.has(NoRaw))
                skipRaw(m_rawName);
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
