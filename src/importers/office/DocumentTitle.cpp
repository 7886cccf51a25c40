// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/DocumentTitle.h"

#include <algorithm>

namespace telaah::importers {

using documents::BodyBuilder;

void DocumentTitle::startParagraph(bool isTitle)
{
    if (isTitle && m_start < 0) {
        m_start = m_writer.addAnchor(BodyBuilder::Anchor::BeforeNext);
        m_isOpen = true;
    }
    m_isOpen = m_isOpen && isTitle;
}

void DocumentTitle::endParagraph()
{
    if (m_isOpen)
        m_end = m_writer.addAnchor(BodyBuilder::Anchor::AfterLast);
}

QString DocumentTitle::text(const documents::Body &body) const
{
    if (m_start < 0 || m_end < 0)
        return {};
    const qsizetype start = m_writer.places().at(m_start);
    const qsizetype end = m_writer.places().at(m_end);
    return body.text.mid(start, std::max<qsizetype>(0, end - start)).simplified();
}

} // namespace telaah::importers
