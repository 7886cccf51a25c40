// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/markdown/MarkdownNotes.h"

#include "importers/Limits.h"

#include <QByteArrayView>

#include <algorithm>

namespace telaah::importers {

namespace {

constexpr qsizetype LongestLabel = 100;

/// Calls `visit` with each line, its line feed not included.
template<typename Visit>
void forEachLine(const QByteArray &source, Visit visit)
{
    const QByteArrayView all(source);
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = all.indexOf('\n', start);
        end = end < 0 ? all.size() : end;
        visit(all.sliced(start, end - start));
        start = end + 1;
    }
}

qsizetype indentOf(QByteArrayView line)
{
    qsizetype columns = 0;
    for (const char c : line) {
        if (c == '\t')
            columns += 4 - columns % 4;
        else if (c == ' ')
            ++columns;
        else
            break;
    }
    return columns;
}

/// The signs that open a fence of code, or none.
QByteArrayView fenceOf(QByteArrayView line)
{
    const QByteArrayView rest = line.trimmed();
    qsizetype length = 0;
    while (length < rest.size() && (rest.at(0) == '`' || rest.at(0) == '~')
           && rest.at(length) == rest.at(0))
        ++length;
    return length >= 3 && indentOf(line) < 4 ? rest.first(length) : QByteArrayView();
}

/// Where the note's text begins; 0 if the line defines none.
qsizetype startOfNote(QByteArrayView line, QString &label)
{
    const qsizetype indent = indentOf(line);
    if (indent > 3 || !line.sliced(std::min(indent, line.size())).startsWith("[^"))
        return 0;
    const qsizetype end = line.indexOf("]:", indent);
    if (end < indent + 3 || end > indent + LongestLabel)
        return 0;
    label = QString::fromUtf8(line.sliced(indent + 2, end - indent - 2).toByteArray());
    const bool isLabel = std::ranges::none_of(
        label, [](QChar c) { return c.isSpace() || c == u'[' || c == u']'; });
    return isLabel ? end + 2 : 0;
}

class Taker
{
public:
    void line(QByteArrayView line);
    MarkdownNotes result;

private:
    void keep(QByteArrayView line)
    {
        result.text.append(line.data(), line.size());
        result.text.append('\n');
    }
    bool continues(QByteArrayView line);
    bool isFence(QByteArrayView line);

    QByteArray m_fence;
    QString m_label; ///< Of the note that may go on; empty: none.
    bool m_isAfterBlank = true;
};

/// Whether the line opens or closes a fence, or lies within one.
bool Taker::isFence(QByteArrayView line)
{
    const QByteArrayView fence = fenceOf(line);
    if (m_fence.isEmpty()) {
        m_fence = fence.toByteArray();
        return !fence.isEmpty();
    }
    if (fence.size() >= m_fence.size() && fence.at(0) == m_fence.at(0)
        && line.trimmed().size() == fence.size())
        m_fence.clear();
    return true;
}

bool Taker::continues(QByteArrayView line)
{
    if (m_label.isEmpty())
        return false;
    QByteArray &note = result.notes[m_label];
    const bool isBlank = line.trimmed().isEmpty();
    if (isBlank || indentOf(line) >= 4 || (!m_isAfterBlank && fenceOf(line).isEmpty())) {
        qsizetype start = 0;
        while (start < line.size() && start < 4 && line.at(start) == ' ')
            ++start;
        if (start == 0 && !line.isEmpty() && line.at(0) == '\t')
            start = 1;
        note.append('\n').append(line.data() + start, line.size() - start);
        m_isAfterBlank = isBlank;
        return true;
    }
    m_label.clear();
    return false;
}

void Taker::line(QByteArrayView line)
{
    QString label;
    const qsizetype start = m_fence.isEmpty() ? startOfNote(line, label) : 0;
    if (start > 0 && !result.notes.contains(label)) {
        m_label = label;
        m_isAfterBlank = false;
        result.labels.append(label);
        result.notes.insert(label, line.sliced(start).toByteArray());
        return keep({});
    }
    if (m_fence.isEmpty() && continues(line))
        return keep({});
    isFence(line);
    keep(line);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Where the rule begins that the line is or ends in, such as "- - -"; the end if there is none.
qsizetype startOfRule(QByteArrayView line)
{
    qsizetype start = line.size();
    char sign = 0;
    int signs = 0;
    for (qsizetype at = line.size() - 1; at >= 0; --at) {
        const char c = line.at(at);
        if (isBlank(c))
            continue;
        if (sign == 0 && (c == '-' || c == '*' || c == '_'))
            sign = c;
        if (c != sign)
            break;
        start = at;
        ++signs;
    }
    return signs >= 3 ? start : line.size();
}

/// How many quotations and list items the line opens: a sign of a list has a blank after it.
int containersOf(QByteArrayView line)
{
    const qsizetype rule = startOfRule(line);
    const auto isFollowedByBlank = [&](qsizetype at) {
        return at + 1 == line.size() || isBlank(line.at(at + 1));
    };
    int containers = 0;
    for (qsizetype at = 0; at < rule; ++at) {
        const char c = line.at(at);
        const bool isOfList = c == '-' || c == '*' || c == '+' || c == '.' || c == ')';
        if (c == '>' || (isOfList && isFollowedByBlank(at)))
            ++containers;
        else if (!isBlank(c) && (c < '0' || c > '9'))
            break;
    }
    return containers;
}

} // namespace

MarkdownNotes takeNotes(const QByteArray &source)
{
    if (!source.contains("[^"))
        return {source, {}, {}};
    Taker taker;
    taker.result.text.reserve(source.size());
    forEachLine(source, [&](QByteArrayView line) { taker.line(line); });
    return taker.result;
}

bool isNestedTooDeep(const QByteArray &source)
{
    bool isTooDeep = false;
    forEachLine(source, [&](QByteArrayView line) {
        const int containers = containersOf(line);
        // A list may also be deep because its line is set in far.
        isTooDeep = isTooDeep || containers > limits::HtmlDepth
            || (containers > 0 && indentOf(line) / 2 > limits::HtmlDepth);
    });
    return isTooDeep;
}

} // namespace telaah::importers
