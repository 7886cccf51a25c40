// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/BodyBuilder.h"

#include "text/Canonical.h"

#include <algorithm>

namespace telaah::documents {

using text::TextRange;

namespace {

constexpr QLatin1Char LineFeed('\n');
constexpr QLatin1Char Space(' ');
constexpr QLatin1Char Tab('\t');

// Code units to go through to find the runs of a block again; beyond that somebody means harm.
constexpr qsizetype MostToCompose = 50'000'000;

bool isBlank(QChar character)
{
    return character == Space || character == LineFeed || character == Tab;
}

TextRange clipped(TextRange range, qsizetype end)
{
    return {std::min(range.start(), end), std::min(range.end(), end)};
}

} // namespace

void BodyBuilder::startBlock(BlockKind kind, int level)
{
    endBlock();
    m_block = {kind, level, 0, {}};
    m_isOpen = true;
}

void BodyBuilder::addPageStart(int page)
{
    endBlock();
    if (!m_body.blocks.isEmpty())
        m_body.text.append(LineFeed);
    const qsizetype place = m_body.text.size();
    m_body.blocks.append({BlockKind::PageStart, 0, page, {place, place}});
}

void BodyBuilder::append(QStringView raw)
{
    Q_ASSERT(m_isOpen);
    const QString piece = text::canonical(raw);
    qsizetype start = 0;
    while (start < piece.size()) {
        if (isBlank(piece.at(start))) {
            if (!m_text.isEmpty() && !isBlank(m_text.back()))
                m_text.append(Space);
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < piece.size() && !isBlank(piece.at(end)))
            ++end;
        m_text.append(QStringView(piece).sliced(start, end - start));
        start = end;
    }
}

void BodyBuilder::breakLine()
{
    startAfter(LineFeed);
}

void BodyBuilder::nextCell()
{
    startAfter(Tab);
}

/// The space before a separator goes, also out of the runs that end there. A first cell may be
/// empty, a first line not.
void BodyBuilder::startAfter(QChar separator)
{
    while (m_text.endsWith(Space))
        m_text.chop(1);
    for (InlineRun &run : m_runs)
        run.range = clipped(run.range, m_text.size());
    for (OpenAnchor &anchor : m_openAnchors)
        anchor.offset = std::min(anchor.offset, m_text.size());
    if (separator == Tab || !m_text.isEmpty())
        m_text.append(separator);
}

void BodyBuilder::startRun(RunKind kind, const QString &target)
{
    m_openRuns.append({kind, target, m_text.size()});
}

void BodyBuilder::endRun()
{
    Q_ASSERT(!m_openRuns.isEmpty());
    const OpenRun run = m_openRuns.takeLast();
    if (m_runs.size() < RunsPerBlock)
        m_runs.append({run.kind, {std::min(run.start, m_text.size()), m_text.size()}, run.target});
}

void BodyBuilder::endBlock()
{
    if (!std::exchange(m_isOpen, false))
        return;
    while (m_text.endsWith(Space) || m_text.endsWith(LineFeed))
        m_text.chop(1);
    if (m_text.count(Tab) == m_text.size())
        m_text.clear();
    compose();
    if (!m_text.isEmpty()) {
        if (m_block.kind == BlockKind::Paragraph)
            m_block.number = ++m_paragraphs;
        if (!m_body.blocks.isEmpty())
            m_body.text.append(LineFeed);
        const qsizetype start = m_body.text.size();
        m_body.text.append(m_text);
        m_block.range = {start, m_body.text.size()};
        m_body.blocks.append(m_block);
        fitRuns(start);
        settleAnchors(start);
    }
    strandAnchors();
    m_text.clear();
    m_runs.clear();
    m_openRuns.clear();
}

/// Marks that combine across the end of a run compose only now, and what follows moves up.
void BodyBuilder::compose()
{
    const QString composed = text::canonical(m_text);
    if (composed == m_text)
        return;
    if (m_text.size() * m_runs.size() > MostToCompose)
        m_runs.clear();
    const auto placeOf = [&](qsizetype offset) {
        return std::min(text::canonical(m_text.first(offset)).size(), composed.size());
    };
    for (InlineRun &run : m_runs) {
        const TextRange range = clipped(run.range, m_text.size());
        const qsizetype start = placeOf(range.start());
        run.range = {start, std::max(start, placeOf(range.end()))};
        if (!text::isBoundary(composed, run.range.start())
            || !text::isBoundary(composed, run.range.end()))
            run.range = {};
    }
    for (OpenAnchor &anchor : m_openAnchors)
        anchor.offset = placeOf(std::min(anchor.offset, m_text.size()));
    m_text = composed;
}

/// Moves the runs of the block that starts at `blockStart` into the body.
void BodyBuilder::fitRuns(qsizetype blockStart)
{
    std::ranges::stable_sort(m_runs, {}, [](const InlineRun &run) { return run.range.start(); });
    for (InlineRun run : m_runs) {
        const TextRange local = clipped(run.range, m_text.size());
        if (local.isEmpty())
            continue;
        run.range = {blockStart + local.start(), blockStart + local.end()};
        m_body.runs.append(run);
    }
}

qsizetype BodyBuilder::addAnchor(Anchor anchor)
{
    const qsizetype index = m_places.size();
    m_places.append(m_body.text.size());
    if (m_isOpen)
        m_openAnchors.append({index, anchor, m_text.size()});
    else if (anchor == Anchor::BeforeNext)
        m_strandedAnchors.append(index);
    return index;
}

void BodyBuilder::settleAnchors(qsizetype blockStart)
{
    for (const qsizetype index : std::exchange(m_strandedAnchors, {}))
        m_places[index] = blockStart;
    for (const OpenAnchor &anchor : std::exchange(m_openAnchors, {}))
        m_places[anchor.index] = blockStart + std::min(anchor.offset, m_text.size());
}

/// What is still open belongs to a block without text.
void BodyBuilder::strandAnchors()
{
    for (const OpenAnchor &anchor : std::exchange(m_openAnchors, {})) {
        m_places[anchor.index] = m_body.text.size();
        if (anchor.anchor == Anchor::BeforeNext)
            m_strandedAnchors.append(anchor.index);
    }
}

Body BodyBuilder::take()
{
    endBlock();
    for (const qsizetype index : std::exchange(m_strandedAnchors, {}))
        m_places[index] = m_body.text.size();
    m_paragraphs = 0;
    return std::exchange(m_body, {});
}

} // namespace telaah::documents
