// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/TextWriter.h"

#include "importers/Limits.h"
#include "importers/ReferenceHeading.h"
#include "text/Canonical.h"

#include <algorithm>

namespace telaah::importers {

using documents::BlockKind;
using documents::BodyBuilder;
using documents::ImportedDocument;
using documents::InlineRun;
using documents::LeftOutKind;
using documents::RunKind;
using text::TextRange;

namespace {

bool isBlank(QStringView raw)
{
    return std::ranges::all_of(raw, [](QChar character) { return character.isSpace(); });
}

void endLine(QString &text)
{
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
        text.append(QLatin1Char('\n'));
}

/// The lines of `raw` in canonical spelling, without those that are empty.
QString plainLines(const QString &raw)
{
    QStringList lines = text::canonical(raw).split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// Spaces at either end of a run are no part of what it sets apart.
void trimRuns(documents::Body &body)
{
    for (InlineRun &run : body.runs)
        run.range = withoutSpace(body.text, run.range);
    body.runs.removeIf([](const InlineRun &run) { return run.range.isEmpty(); });
}

} // namespace

TextRange withoutSpace(QStringView text, TextRange range)
{
    qsizetype start = range.start();
    qsizetype end = range.end();
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return {start, end};
}

TextWriter::TextWriter(const documents::ImportChoices &choices)
    : m_choices(choices)
{
}

void TextWriter::startBlock(const BlockStyle &style)
{
    endBlock();
    m_wanted = style;
    const bool canBeReference = style.kind == BlockKind::Paragraph
        || style.kind == BlockKind::ListItem || style.kind == BlockKind::ListParagraph
        || style.kind == BlockKind::Quotation;
    if (m_referencesLevel > 0 && canBeReference) {
        m_wanted->kind = BlockKind::Reference;
        m_wanted->level = 0;
    }
    if (m_openPart >= 0)
        endLine(m_leftOut[m_openPart].text);
    if (m_hiddenPart >= 0)
        endLine(m_leftOut[m_hiddenPart].text);
}

void TextWriter::continueItem(int level)
{
    if (m_builder.isBlockOpen() && m_style.kind == BlockKind::Reference)
        breakLine();
    else
        startBlock({BlockKind::ListParagraph, level, {}});
}

bool TextWriter::isListItemOpen() const
{
    return m_builder.isBlockOpen()
        && (m_style.kind == BlockKind::ListItem || m_style.kind == BlockKind::ListParagraph);
}

void TextWriter::endBlock()
{
    m_wanted.reset();
    if (!m_builder.isBlockOpen())
        return;
    closeRuns(0);
    m_builder.endBlock();
    if (m_style.kind == BlockKind::Heading)
        noteHeading();
}

void TextWriter::noteHeading()
{
    const QString heading = text::canonical(m_heading).simplified();
    if (m_firstHeading.isEmpty())
        m_firstHeading = heading;
    if (announcesReferences(heading))
        m_referencesLevel = m_style.level;
    else if (m_style.level <= m_referencesLevel)
        m_referencesLevel = 0;
}

void TextWriter::open()
{
    m_style = m_wanted.value_or(BlockStyle{});
    m_wanted.reset();
    if (m_page)
        m_builder.addPageStart(*m_page);
    m_page.reset();
    m_isEmpty = false;
    m_runCount = 0;
    m_heading.clear();
    m_builder.startBlock(m_style.kind, m_style.level);
    m_builder.append(m_style.label);
    for (const qsizetype waiting : std::exchange(m_waiting, {}))
        m_anchors[waiting] = m_builder.addAnchor(BodyBuilder::Anchor::BeforeNext);
}

/// Notes what is left out, and says whether it is restored. A part begins with its first character
/// that is no space, whatever is restored, so that parts keep their places in the list.
bool TextWriter::isKept(QStringView raw)
{
    qsizetype &part = m_leaving ? m_openPart : m_hiddenPart;
    const qsizetype next = m_leftOut.size();
    if (part < 0 && isBlank(raw))
        return m_choices.restored.contains(int(next));
    if (part < 0) {
        part = next;
        m_leftOut.append(
            {m_leaving.value_or(LeftOutKind::Hidden), {}, m_choices.restored.contains(int(next))});
    }
    m_leftOut[part].text.append(raw);
    return m_leftOut.at(part).isRestored;
}

void TextWriter::append(QStringView raw, const Look &look)
{
    if ((m_leaving || look.isHidden) && !isKept(raw))
        return;
    if (!m_builder.isBlockOpen()) {
        if (isBlank(raw))
            return;
        open();
    }
    applyLook(look);
    m_builder.append(raw);
    if (m_style.kind == BlockKind::Heading)
        m_heading.append(raw);
}

void TextWriter::closeRuns(qsizetype kept)
{
    while (m_runs.size() > kept) {
        m_runs.removeLast();
        m_builder.endRun();
    }
}

/// Runs that go on stay open, so that words edited at different times are one run.
void TextWriter::applyLook(const Look &look)
{
    QList<InlineRun> wanted;
    if (!look.link.isEmpty())
        wanted.append({RunKind::Link, {}, look.link});
    if (look.isStrong && m_style.kind != BlockKind::Heading)
        wanted.append({RunKind::Strong, {}, {}});
    if (look.isEmphasis)
        wanted.append({RunKind::Emphasis, {}, {}});
    if (look.isMark)
        wanted.append({RunKind::FootnoteMark, {}, {}});
    else if (look.isSuperscript)
        wanted.append({RunKind::Superscript, {}, {}});
    qsizetype kept = 0;
    while (kept < m_runs.size() && kept < wanted.size() && m_runs.at(kept) == wanted.at(kept))
        ++kept;
    closeRuns(kept);
    for (; kept < wanted.size() && m_runCount < limits::RunsPerBlock; ++kept, ++m_runCount) {
        m_runs.append(wanted.at(kept));
        m_builder.startRun(wanted.at(kept).kind, wanted.at(kept).target);
    }
}

void TextWriter::breakLine()
{
    if (isLeavingOut())
        return append(u" ", {});
    if (!m_builder.isBlockOpen())
        return;
    m_builder.breakLine();
    m_heading.append(QLatin1Char(' '));
}

void TextWriter::nextCell()
{
    if (isLeavingOut())
        return append(u" ", {});
    if (!m_builder.isBlockOpen())
        open();
    applyLook({});
    m_builder.nextCell();
}

void TextWriter::startPage(int page)
{
    const bool isFirst = m_isEmpty && page == 0; // Not a new one.
    if (!m_hasNotes && !isFirst)
        m_page = page;
}

void TextWriter::startNotes()
{
    endBlock();
    m_page.reset();
    m_hasNotes = true;
}

qsizetype TextWriter::addAnchor(BodyBuilder::Anchor anchor)
{
    const qsizetype index = m_anchors.size();
    const bool isWaiting = anchor == BodyBuilder::Anchor::BeforeNext && !m_builder.isBlockOpen();
    m_anchors.append(isWaiting ? -1 : m_builder.addAnchor(anchor));
    if (isWaiting)
        m_waiting.append(index);
    return index;
}

void TextWriter::startLeftOut(LeftOutKind kind)
{
    if (!m_leaving)
        m_openPart = -1;
    m_leaving = kind;
}

void TextWriter::endLeftOut()
{
    m_leaving.reset();
    m_openPart = -1;
}

bool TextWriter::isLeavingOut() const
{
    const qsizetype part = m_openPart >= 0 ? m_openPart : m_leftOut.size();
    return m_leaving && !m_choices.restored.contains(int(part));
}

void TextWriter::finish(ImportedDocument &document)
{
    endBlock();
    for (const qsizetype waiting : std::exchange(m_waiting, {}))
        m_anchors[waiting] = m_builder.addAnchor(BodyBuilder::Anchor::BeforeNext);
    document.body = m_builder.take();
    trimRuns(document.body);
    for (const qsizetype anchor : m_anchors)
        m_places.append(m_builder.places().at(anchor));
    for (documents::LeftOutPart &part : m_leftOut)
        part.text = plainLines(part.text);
    document.leftOut = m_leftOut;
}

} // namespace telaah::importers
