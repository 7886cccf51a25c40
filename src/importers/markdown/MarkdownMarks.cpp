// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MarkdownListener makes of footnote marks and of HTML, which CommonMark leaves to others.

#include "importers/html/HtmlTree.h"
#include "importers/markdown/MarkdownListener.h"

#include <utility>

namespace telaah::importers {

using documents::RunKind;

namespace {

/// A line for each block of the page that has text of its own.
void collectBlocks(const GumboNode &node, QStringList &blocks)
{
    if (isNeverText(node))
        return;
    if (!isElement(node)) {
        blocks.back() += charactersOf(node);
        return;
    }
    const bool isApart = isBlockLike(node) || tagOf(node) == GUMBO_TAG_BR;
    if (isApart)
        blocks.append(QString());
    for (const GumboNode *child : childrenOf(node))
        collectBlocks(*child, blocks);
    if (isApart)
        blocks.append(QString());
}

} // namespace

/// The text of a block of HTML, a paragraph for each of its blocks. Nothing of it is carried out.
void MarkdownListener::addHtml()
{
    m_isHtml = false;
    const QByteArray utf8 = std::exchange(m_html, {}).toUtf8();
    const Result<HtmlTree> tree = HtmlTree::parse(utf8);
    QStringList blocks{QString()};
    if (tree)
        collectBlocks(tree->root(), blocks);
    else
        blocks = {QString::fromUtf8(utf8)};
    for (const QString &block : std::as_const(blocks)) {
        if (block.trimmed().isEmpty())
            continue;
        startParagraph();
        builder.append(block);
        if (!m_isNote)
            builder.endBlock();
    }
}

/// A tag within a paragraph: only an end of a line means something.
void MarkdownListener::addTag(const QString &tag)
{
    if (builder.isBlockOpen() && tag.startsWith(u"<br", Qt::CaseInsensitive))
        builder.breakLine();
}

void MarkdownListener::define(const QStringList &labels)
{
    m_defined = QSet<QString>(labels.begin(), labels.end());
}

void MarkdownListener::markNext(const QStringList &labels)
{
    for (; m_nextUnmarked < labels.size(); ++m_nextUnmarked) {
        if (!m_numbers.contains(labels.at(m_nextUnmarked))) {
            numberOf(labels.at(m_nextUnmarked));
            return;
        }
    }
}

QString MarkdownListener::numberOf(const QString &label)
{
    const auto known = m_numbers.constFind(label);
    if (known != m_numbers.cend())
        return QString::number(*known);
    marked.append(label);
    const int number = static_cast<int>(marked.size());
    m_numbers.insert(label, number);
    return QString::number(number);
}

void MarkdownListener::mark(const QString &label)
{
    builder.startRun(RunKind::FootnoteMark);
    builder.append(numberOf(label));
    builder.endRun();
}

/// Text in which "[^label]" stands for a footnote.
void MarkdownListener::appendMarked(const QString &raw)
{
    qsizetype done = 0;
    for (qsizetype start = raw.indexOf(u"[^"); start >= 0; start = raw.indexOf(u"[^", start + 1)) {
        const qsizetype end = raw.indexOf(u']', start);
        if (end < 0)
            break;
        const QString label = raw.mid(start + 2, end - start - 2);
        if (!m_defined.contains(label))
            continue;
        builder.append(QStringView(raw).sliced(done, start - done));
        mark(label);
        done = end + 1;
    }
    builder.append(QStringView(raw).sliced(done));
}

} // namespace telaah::importers
