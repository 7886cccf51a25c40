// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Frame.h"

#include "worker/FrameForm.h"

#include <QBuffer>
#include <QCborStreamWriter>
#include <QtEndian>

#include <algorithm>

namespace telaah::worker {

using documents::Block;
using documents::Body;
using documents::Document;
using documents::ImportChoices;
using documents::ImportedComment;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::InlineRun;
using documents::LeftOutPart;

namespace {

class Writer
{
public:
    explicit Writer(QIODevice *device)
        : m_writer(device)
    {
    }

    Writer &list(qsizetype size)
    {
        m_writer.startArray(static_cast<quint64>(size));
        return *this;
    }
    Writer &end()
    {
        m_writer.endArray();
        return *this;
    }
    template<typename Number>
    Writer &number(Number value)
    {
        m_writer.append(static_cast<quint64>(value));
        return *this;
    }
    Writer &text(const QString &text)
    {
        // A half of a surrogate pair has no UTF-8.
        const QByteArray utf8 = text.toUtf8();
        m_writer.appendTextString(utf8.constData(), utf8.size());
        return *this;
    }
    Writer &bytes(const QByteArray &bytes)
    {
        m_writer.appendByteString(bytes.constData(), bytes.size());
        return *this;
    }
    Writer &range(text::TextRange range) { return number(range.start()).number(range.end()); }

private:
    QCborStreamWriter m_writer;
};

/// The content is written where it stays: a text of megabytes is not copied once more.
template<typename Fill>
QByteArray framed(QByteArrayView sign, qsizetype roughLength, Fill fill)
{
    QByteArray frame;
    frame.reserve(HeadLength + roughLength);
    frame.resize(HeadLength);
    std::ranges::copy(sign, frame.begin());
    qToBigEndian(FrameVersion, frame.data() + VersionAt);
    QBuffer end(&frame);
    end.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    Writer writer(&end);
    fill(writer);
    end.close();
    qToBigEndian(static_cast<quint64>(frame.size() - HeadLength), frame.data() + LengthAt);
    return frame;
}

void write(Writer &writer, const Document &details)
{
    writer.list(DetailFields).text(details.title).text(details.author).text(details.published);
    writer.text(details.language).text(details.publisher).text(details.url);
    writer.text(details.accessed).text(details.licence).end();
}

void write(Writer &writer, const Body &body)
{
    writer.text(body.text).list(body.blocks.size() * BlockFields);
    for (const Block &block : body.blocks)
        writer.number(block.kind).number(block.level).number(block.number).range(block.range);
    writer.end().list(body.runs.size() * RunFields);
    for (const InlineRun &run : body.runs)
        writer.number(run.kind).range(run.range).text(run.target);
    writer.end();
}

void write(Writer &writer, const ImportedDocument &document)
{
    writer.list(8).number(1);
    write(writer, document.details);
    write(writer, document.body);
    writer.number(document.format).list(document.warnings.size() * WarningFields);
    for (const ImportWarning &warning : document.warnings)
        writer.number(warning.kind).number(warning.count).text(warning.subject);
    writer.end().list(
        1 + document.leftOut.size() * PartFields + document.comments.size() * CommentFields);
    writer.number(document.leftOut.size());
    for (const LeftOutPart &part : document.leftOut)
        writer.number(part.kind).number(part.isRestored ? 1 : 0).text(part.text);
    for (const ImportedComment &comment : document.comments)
        writer.range(comment.range).text(comment.author).text(comment.text);
    writer.end().end();
}

void write(Writer &writer, const Error &error)
{
    writer.list(4).number(0).number(error.code).text(error.subject).text(error.detail).end();
}

} // namespace

QByteArray encode(const Request &request)
{
    return framed(RequestSign, 0, [&](Writer &writer) {
        const ImportChoices &choices = request.choices;
        writer.list(4).text(request.fileName).bytes(choices.encoding);
        writer.number(choices.repairsMojibake ? 1 : 0);
        writer.list(choices.restored.size());
        for (const int part : choices.restored)
            writer.number(part);
        writer.end().end();
    });
}

QByteArray encode(const Result<ImportedDocument> &outcome)
{
    const qsizetype length = outcome ? outcome->body.text.size() : 0;
    QByteArray frame = framed(AnswerSign, length, [&](Writer &writer) {
        outcome ? write(writer, *outcome) : write(writer, outcome.error());
    });
    if (frame.size() - HeadLength <= LongestFrame)
        return frame;
    frame.clear();
    return encode(Result<ImportedDocument>(Failure({ErrorCode::TextTooLong, {}, {}})));
}

} // namespace telaah::worker
