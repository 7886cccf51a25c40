// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ReadingFixture.h"

#include <algorithm>
#include <random>

namespace telaah::test {

using documents::BlockKind;
using documents::Revision;
using text::TextRange;

BodyWriter &BodyWriter::heading(int level, const QString &text)
{
    return block(BlockKind::Heading, level, text);
}

BodyWriter &BodyWriter::paragraph(const QString &text)
{
    return block(BlockKind::Paragraph, 0, text);
}

BodyWriter &BodyWriter::block(BlockKind kind, int level, const QString &text)
{
    if (!m_body.blocks.isEmpty())
        m_body.text += '\n';
    const qsizetype start = m_body.text.size();
    m_body.text += text;
    const int number = kind == BlockKind::Paragraph ? ++m_paragraphs : 0;
    m_body.blocks.append({kind, level, number, {start, m_body.text.size()}});
    return *this;
}

BodyWriter &BodyWriter::run(documents::RunKind kind, const QString &text)
{
    const qsizetype start = m_body.text.indexOf(text);
    Q_ASSERT(start >= 0);
    m_body.runs.append({kind, {start, start + text.size()}, {}});
    std::ranges::sort(m_body.runs, {}, [](const documents::InlineRun &run) { return run.range; });
    return *this;
}

std::shared_ptr<const Revision> BodyWriter::revision() const
{
    Q_ASSERT(documents::isSound(m_body));
    return std::make_shared<const Revision>(RevisionId(1), m_body);
}

std::shared_ptr<const Revision> longDocument(int words)
{
    const QStringList vocabulary{"keamanan", "siber",    "di",     "negara-negara", "kawasan",
                                 "yang",     "kerja",    "sama",   "kepercayaan",   "membangun",
                                 "norma",    "perilaku", "Jepang", "dan",           "Korea"};
    std::mt19937 random(17); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp)
    BodyWriter writer;
    for (int written = 0, blocks = 0; written < words; ++blocks) {
        if (blocks % 10 == 0)
            writer.heading(blocks == 0 ? 1 : 2, QString("Bagian %1").arg(blocks / 10 + 1));
        QStringList paragraph;
        for (int left = 10 + static_cast<int>(random() % 120); left > 0; --left)
            paragraph.append(vocabulary.at(static_cast<int>(random() % 15)));
        written += static_cast<int>(paragraph.size());
        writer.paragraph(paragraph.join(' ') + '.');
    }
    return writer.revision();
}

TextRange find(const ui::ReadingView &view, const QString &text)
{
    const qsizetype start = view.revision()->text().indexOf(text);
    Q_ASSERT(start >= 0);
    return {start, start + text.size()};
}

QPoint pointOn(const ui::ReadingView &view, const QString &text)
{
    const qsizetype start = find(view, text).start();
    return view.rectOf({start, start + 1}).center();
}

} // namespace telaah::test
