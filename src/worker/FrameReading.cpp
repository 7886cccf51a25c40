// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of a frame, and what is not believed of it; the rest of Frame.h is in Frame.cpp.

#include "importers/Limits.h"
#include "text/Canonical.h"
#include "worker/Cbor.h"
#include "worker/FrameForm.h"

#include <QSet>
#include <QtEndian>

namespace telaah::worker {

using documents::BlockKind;
using documents::Body;
using documents::Document;
using documents::Format;
using documents::ImportedComment;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::ImportWarningKind;
using documents::LeftOutKind;
using documents::RunKind;
namespace limits = importers::limits;

namespace {

// More than any importer makes of a file within its limits.
constexpr qsizetype LongestName = 20'000; ///< Of a file, of an encoding.
constexpr qsizetype MostRuns = 2'000'000;
constexpr qsizetype MostBlocks = 10'000'000;
constexpr qsizetype MostWarnings = 1000;

/// The content of the frame that `bytes` begin with; it lasts as long as these.
std::optional<QByteArray> contentOf(QByteArrayView sign, const QByteArray &bytes)
{
    if (bytes.size() < HeadLength || !bytes.startsWith(sign)
        || qFromBigEndian<quint32>(bytes.constData() + VersionAt) != FrameVersion)
        return std::nullopt;
    const auto length = qFromBigEndian<quint64>(bytes.constData() + LengthAt);
    if (length > static_cast<quint64>(LongestFrame)
        || length > static_cast<quint64>(bytes.size() - HeadLength))
        return std::nullopt;
    return QByteArray::fromRawData(bytes.constData() + HeadLength, static_cast<qsizetype>(length));
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
        const auto kind = kindFrom(reader, documents::LastImportWarningKind);
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
        const auto kind = kindFrom(reader, documents::LastLeftOutKind);
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
        && code != ErrorCode::ImporterUnconfined && code != ErrorCode::ImporterMissing
        && code != ErrorCode::AlreadyImported && code != ErrorCode::TooManyFiles;
}

} // namespace

bool isOfOtherVersion(const QByteArray &bytes)
{
    return bytes.size() >= HeadLength && bytes.startsWith(RequestSign)
        && qFromBigEndian<quint32>(bytes.constData() + VersionAt) != FrameVersion;
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
