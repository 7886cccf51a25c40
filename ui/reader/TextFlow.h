// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Revision.h"
#include "reader/BlockLayout.h"
#include "reader/DisplayBlocks.h"
#include "reader/FlowHeights.h"
#include "reader/ReadingColours.h"
#include "reader/Typography.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace telaah::ui {

/// The blocks of a document one below the other. Lays out only those that are asked for; of others
/// it estimates the height, and corrects it once they are laid out.
class TextFlow
{
public:
    static constexpr int BottomMargin = 96;

    /// So many blocks are estimated one by one for another width or size of type.
    static constexpr qsizetype SampleSize = 256;

    /// `device` is what it is painted on, and must outlive it.
    explicit TextFlow(QPaintDevice &device);

    void setRevision(const std::shared_ptr<const documents::Revision> &revision);
    void setSubtitle(const QString &subtitle);
    void setStyle(const ReadingStyle &style);
    void setColours(const ReadingColours &colours);
    void setWidth(int width);

    const ReadingStyle &style() const { return m_style; }
    const ReadingColours &colours() const { return m_colours; }
    const Typography &typography() const { return *m_typography; }
    const QString &text() const;
    const DisplayBlocks &displayBlocks() const { return m_blocks; }
    const documents::Block &block(qsizetype index) const;
    int width() const { return m_width; }

    bool isEmpty() const { return m_blocks.isEmpty(); }
    qsizetype size() const { return m_blocks.size(); }
    int top(qsizetype index) const { return m_heights.top(index); }
    int height() const { return m_heights.total(); }
    qsizetype indexAt(int y) const { return m_heights.indexAt(y); }

    /// The display block in its final shape, from now on with its final height. Valid until the
    /// document, the looks or the width change, or keepOnly() is called.
    const BlockLayout &laidOut(qsizetype index);
    bool isLaidOut(qsizetype index) const { return m_layouts.contains(index); }
    const BlockLayout &laidOutFor(qsizetype offset) { return laidOut(m_blocks.indexAt(offset)); }

    /// Forgets the layout of what is not between `first` and `last`; heights stay known.
    void keepOnly(qsizetype first, qsizetype last);

private:
    void estimate();
    void reestimate();
    int estimateOf(qsizetype index) const;
    int sampleHeight() const;
    BlockRoom room(qsizetype index) const;
    QString subtitle(qsizetype index) const;
    QList<QTextLayout::FormatRange> formats(qsizetype index) const;
    QTextCharFormat format(const documents::InlineRun &run) const;

    QPaintDevice &m_device;
    std::shared_ptr<const documents::Revision> m_revision;
    QString m_subtitle;
    qsizetype m_titleBlock = -1; ///< The document's first heading; the subtitle stands below it.
    ReadingStyle m_style;
    ReadingColours m_colours;
    std::optional<Typography> m_typography;
    int m_width = 0;
    DisplayBlocks m_blocks;
    FlowHeights m_heights;
    int m_sampleHeight = 0; ///< Of the sample, when all heights were estimated; 0 before.
    std::unordered_map<qsizetype, std::unique_ptr<BlockLayout>> m_layouts;
};

} // namespace telaah::ui
