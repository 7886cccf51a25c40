// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Frame.h"

#include "importers/Limits.h"
#include "text/Canonical.h"
#include "worker/Cbor.h"

#include <QCborStreamWriter>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace telaah::worker {

using documents::Block;
using documents::BlockKind;
using documents::Body;
using documents::Document;
using documents::Format;
using documents::ImportChoices;
using documents::ImportedComment;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::ImportWarningKind;
using documents::InlineRun;
using documents::LeftOutKind;
using documents::LeftOutPart;
using documents::RunKind;
namespace limits = importers::limits;

namespace {

constexpr QByteArrayView RequestSign("TLRQ");
constexpr QByteArrayView AnswerSign("TLAN");
constexpr quint32 Version = 1;
constexpr qsizetype HeadLength = 16; ///< Sign, version, and the length as 64 bits.

// More than any importer makes of a file within its limits.
constexpr qsizetype LongestName = 20'000; ///< Of a file, of an encoding.
constexpr qsizetype MostRuns = 2'000'000;
constexpr qsizetype MostBlocks = 10'000'000;
constexpr qsizetype MostWarnings = 1000;

QByteArray framed(QByteArrayView sign, const QByteArray &content)
{
    QByteArray frame(HeadLength, Qt::Uninitialized);
    std::ranges::copy(sign, frame.begin());
    qToBigEndian(Version, frame.data() + 4);
    qToBigEndian(static_cast<quint64>(content.size()), frame.data() + 8);
    return frame + content;
}

/// The content of the frame that `bytes` begin with.
std::optional<QByteArray> contentOf(QByteArrayView sign, const QByteArray &bytes)
{
    if (bytes.size() < HeadLength || !bytes.startsWith(sign)
        || qFromBigEndian<quint32>(bytes.constData() + 4) != Version)
        return std::nullopt;
    const auto length = qFromBigEndian<quint64>(bytes.constData() + 8);
    if (length > static_cast<quint64>(LongestFrame)
        || length > static_cast<quint64>(bytes.size() - HeadLength))
        return std::nullopt;
    return bytes.sliced(HeadLength, static_cast<qsizetype>(length));
}

class Writer
{
public:
    template<typename Fill>
    static QByteArray written(Fill fill)
    {
        QByteArray bytes;
        Writer writer(&bytes);
        fill(writer);
        return bytes;
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
    explicit Writer(QByteArray *bytes)
        : m_writer(bytes)
    {
    }

    QCborStreamWriter m_writer;
};

// Lists are flat, without a list for each thing in them.
constexpr int DetailFields = 8;
constexpr int BlockFields = 5;
constexpr int RunFields = 4;
constexpr int WarningFields = 3;
constexpr int PartFields = 3;
constexpr int CommentFields = 4;

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

template<typename Enum>
Enum kindFrom(CborReader &reader, Enum last)
{
    return static_cast<Enum>(reader.integer(0, static_cast<qint64>(last)));
}

text::TextRange rangeFrom(CborReader &reader, const QString &text)
{
    const auto start = static_cast<qsizetype>(reader.integer(0, text.size()));
    const auto end = static_cast<qsizetype>(reader.integer(0, text.size()));
    if (reader.isGood() && start <= end && text::isBoundary(text, start)
        && text::isBoundary(text, end))
        return {start, end};
    reader.fail();
    return {};
}

/// How many things of `fields` elements each follow.
qsizetype countFrom(CborReader &reader, qsizetype most, int fields)
{
    const qsizetype elements = reader.enterList(most * fields);
    if (elements % fields != 0)
        reader.fail();
    return elements / fields;
}

void readDetails(CborReader &reader, Document &details)
{
    if (reader.enterList(DetailFields) != DetailFields)
        reader.fail();
    for (QString Document::*field :
         {&Document::title, &Document::author, &Document::published, &Document::language,
          &Document::publisher, &Document::url, &Document::accessed, &Document::licence})
        details.*field = reader.text(limits::DetailLength);
    reader.leaveList();
}

void readBody(CborReader &reader, Body &body)
{
    body.text = reader.text(limits::TextLength);
    const qsizetype blocks = countFrom(reader, MostBlocks, BlockFields);
    for (qsizetype i = 0; i < blocks && reader.isGood(); ++i) {
        const auto kind = kindFrom(reader, BlockKind::Footnote);
        const auto level = static_cast<int>(reader.integer(0, limits::BlockLevel));
        const auto number = static_cast<int>(reader.integer(0, MostBlocks));
        body.blocks.append({kind, level, number, rangeFrom(reader, body.text)});
    }
    reader.leaveList();
    const qsizetype runs = countFrom(reader, MostRuns, RunFields);
    for (qsizetype i = 0; i < runs && reader.isGood(); ++i) {
        const auto kind = kindFrom(reader, RunKind::FootnoteMark);
        const auto range = rangeFrom(reader, body.text);
        body.runs.append({kind, range, reader.text(limits::LinkLength)});
    }
    reader.leaveList();
    if (reader.isGood()
        && (body.text.isEmpty() || !isSound(body) || text::canonical(body.text) != body.text))
        reader.fail();
}

void readWarnings(CborReader &reader, QList<ImportWarning> &warnings)
{
    const qsizetype count = countFrom(reader, MostWarnings, WarningFields);
    for (qsizetype i = 0; i < count && reader.isGood(); ++i) {
        const auto kind = kindFrom(reader, ImportWarningKind::UnknownParts);
        const auto times = static_cast<int>(reader.integer(0, limits::TextLength));
        warnings.append({kind, times, reader.text(limits::DetailLength)});
    }
    reader.leaveList();
}

/// Whether the importers would have let so many through: each costs the notebook a passage.
bool isWithinLimits(const QList<ImportedComment> &comments)
{
    qsizetype quoted = 0;
    QSet<QString> authors;
    for (const ImportedComment &comment : comments) {
        if (comment.range.length() > limits::CommentedLength)
            return false;
        quoted += comment.range.length();
        authors.insert(comment.author);
    }
    return comments.size() <= limits::Comments && authors.size() <= limits::CommentAuthors
        && quoted <= limits::TextLength;
}

void readParts(CborReader &reader, ImportedDocument &document)
{
    const qsizetype elements = reader.enterList(
        1 + limits::Parts * PartFields + limits::Comments * CommentFields);
    const qsizetype parts = static_cast<qsizetype>(reader.integer(0, limits::Parts));
    const qsizetype rest = elements - 1 - parts * PartFields;
    if (rest < 0 || rest % CommentFields != 0 || rest / CommentFields > limits::Comments)
        reader.fail();
    for (qsizetype i = 0; i < parts && reader.isGood(); ++i) {
        const auto kind = kindFrom(reader, LeftOutKind::Byline);
        const bool isRestored = reader.boolean();
        document.leftOut.append({kind, reader.text(limits::TextLength), isRestored});
    }
    for (qsizetype i = 0; i < rest / CommentFields && reader.isGood(); ++i) {
        const auto range = rangeFrom(reader, document.body.text);
        if (range.isEmpty())
            reader.fail();
        const QString author = reader.text(limits::DetailLength);
        document.comments.append({range, author, reader.text(limits::TextLength)});
    }
    if (!isWithinLimits(document.comments))
        reader.fail();
    reader.leaveList();
}

Failure distrusted(const char *what)
{
    return Failure({ErrorCode::ImporterCrashed, {}, QString::fromLatin1(what)});
}

/// Whether a process may have that error.
bool isAnswer(ErrorCode code)
{
    return code != ErrorCode::Cancelled && code != ErrorCode::Database
        && code != ErrorCode::ImporterUnconfined && code != ErrorCode::AlreadyImported;
}

} // namespace

QByteArray encode(const Request &request)
{
    return framed(RequestSign, Writer::written([&](Writer &writer) {
                      const ImportChoices &choices = request.choices;
                      writer.list(4).text(request.fileName).bytes(choices.encoding);
                      writer.number(choices.repairsMojibake ? 1 : 0);
                      writer.list(choices.restored.size());
                      for (const int part : choices.restored)
                          writer.number(part);
                      writer.end().end();
                  }));
}

std::optional<Request> takeRequest(QByteArray &bytes)
{
    const auto content = contentOf(RequestSign, bytes);
    if (!content)
        return std::nullopt;
    CborReader reader(*content);
    Request request;
    reader.enterList(4);
    request.fileName = reader.text(LongestName);
    request.choices.encoding = reader.bytes(LongestName);
    request.choices.repairsMojibake = reader.boolean();
    const qsizetype parts = reader.enterList(limits::Parts);
    for (qsizetype i = 0; i < parts && reader.isGood(); ++i)
        request.choices.restored.insert(static_cast<int>(reader.integer(0, limits::Parts)));
    reader.leaveList();
    reader.leaveList();
    if (!reader.isAtEnd())
        return std::nullopt;
    bytes.remove(0, HeadLength + content->size());
    return request;
}

QByteArray encode(const Result<ImportedDocument> &outcome)
{
    const QByteArray content = Writer::written([&](Writer &writer) {
        outcome ? write(writer, *outcome) : write(writer, outcome.error());
    });
    if (content.size() > LongestFrame)
        return encode(Result<ImportedDocument>(Failure({ErrorCode::TextTooLong, {}, {}})));
    return framed(AnswerSign, content);
}

Result<ImportedDocument> decode(const QByteArray &bytes)
{
    const auto content = contentOf(AnswerSign, bytes);
    if (!content || content->size() + HeadLength != bytes.size())
        return distrusted("frame");
    CborReader reader(*content);
    const qsizetype size = reader.enterList(8);
    if (!reader.boolean()) {
        const auto code = kindFrom(reader, ErrorCode::Database);
        const QString subject = reader.text(limits::DetailLength);
        const QString detail = reader.text(limits::DetailLength);
        reader.leaveList();
        if (size != 4 || !reader.isAtEnd() || !isAnswer(code))
            return distrusted("error");
        return Failure({code, subject, detail});
    }
    ImportedDocument document;
    readDetails(reader, document.details);
    readBody(reader, document.body);
    document.format = kindFrom(reader, Format::Odt);
    readWarnings(reader, document.warnings);
    readParts(reader, document);
    reader.leaveList();
    if (size != 8 || !reader.isAtEnd())
        return distrusted("document");
    return document;
}

} // namespace telaah::worker
