// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/ArchiveDirectory.h"

#include "importers/Limits.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace telaah::importers {

namespace {

// Of the appnote of PKWARE: signatures, and sizes without the fields of variable length.
constexpr quint32 LocalSignature = 0x04034b50;
constexpr quint32 CentralSignature = 0x02014b50;
constexpr quint32 EndSignature = 0x06054b50;
constexpr quint32 WideLocatorSignature = 0x07064b50;
constexpr quint32 WideEndSignature = 0x06064b50;
constexpr qint64 LocalSize = 30;
constexpr qint64 CentralSize = 46;
constexpr qint64 EndSize = 22;
constexpr qint64 WideLocatorSize = 20;
constexpr qint64 WideEndSize = 56;
constexpr quint16 WideField = 0x0001;
constexpr quint32 IsWide = 0xffffffff;

constexpr quint16 EncryptedFlag = 1 << 0;
constexpr quint16 StreamedFlag = 1 << 3; ///< Checksum and sizes follow the data.
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint16 EncryptedMethod = 99;

Failure broken(const char *detail)
{
    return Failure({ErrorCode::BrokenFile, {}, QLatin1String(detail)});
}

Failure unsafe(const char *detail)
{
    return Failure({ErrorCode::UnsafeArchive, {}, QLatin1String(detail)});
}

/// Reads numbers in the byte order of ZIP. REQUIRES: they lie within `bytes`
class Fields
{
public:
    explicit Fields(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool holds(qint64 offset, qint64 size) const
    {
        return offset >= 0 && size >= 0 && offset <= m_bytes.size() - size;
    }

    quint16 two(qint64 offset) const { return at<quint16>(offset); }
    quint32 four(qint64 offset) const { return at<quint32>(offset); }

    /// At most what a qint64 holds.
    qint64 eight(qint64 offset) const
    {
        return static_cast<qint64>(
            std::min<quint64>(at<quint64>(offset), std::numeric_limits<qint64>::max()));
    }

    QByteArray piece(qint64 offset, qint64 size) const { return m_bytes.mid(offset, size); }
    qint64 size() const { return m_bytes.size(); }

private:
    template<typename Number>
    Number at(qint64 offset) const
    {
        Q_ASSERT(holds(offset, sizeof(Number)));
        return qFromLittleEndian<Number>(m_bytes.constData() + offset);
    }

    const QByteArray &m_bytes;
};

struct Directory
{
    qint64 start = 0;
    qint64 end = 0;
    qint64 count = 0;
};

/// What the local header repeats.
struct Header
{
    ArchiveEntry entry;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 checksum = 0;
};

/// The record that an archive ends with. Its comment reaches to the end of the file, so that no
/// other place can be taken for it by another program.
std::optional<qint64> findEnd(const Fields &fields)
{
    const qint64 first = std::max<qint64>(0, fields.size() - EndSize - 0xffff);
    for (qint64 offset = fields.size() - EndSize; offset >= first; --offset) {
        if (fields.four(offset) == EndSignature
            && fields.two(offset + 20) == fields.size() - offset - EndSize)
            return offset;
    }
    return {};
}

Result<Directory> findDirectory(const Fields &fields)
{
    const auto end = findEnd(fields);
    if (!end)
        return broken("no end of the directory");
    Directory directory;
    directory.count = fields.two(*end + 10);
    directory.start = fields.four(*end + 16);
    directory.end = directory.start + fields.four(*end + 12);
    if (fields.two(*end + 4) != 0 || fields.two(*end + 8) != directory.count)
        return broken("archive of several files");
    const qint64 locator = *end - WideLocatorSize;
    if (locator >= 0 && fields.four(locator) == WideLocatorSignature) {
        const qint64 wide = fields.eight(locator + 8);
        if (!fields.holds(wide, WideEndSize) || fields.four(wide) != WideEndSignature)
            return broken("no wide end of the directory");
        const qint64 size = fields.eight(wide + 40);
        directory.count = fields.eight(wide + 32);
        directory.start = fields.eight(wide + 48);
        if (!fields.holds(directory.start, size))
            return broken("directory outside the file");
        directory.end = directory.start + size;
    }
    if (!fields.holds(directory.start, directory.end - directory.start) || directory.end > *end)
        return broken("directory outside the file");
    return directory;
}

bool isSafe(const QByteArray &name)
{
    if (name.isEmpty() || name.startsWith('/') || name.contains('\\'))
        return false;
    if (name.size() > 1 && name.at(1) == ':')
        return false;
    for (const char character : name) {
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f)
            return false;
    }
    return !name.split('/').contains("..");
}

/// Sizes that do not fit into four bytes stand in a field of their own, in this order, if they are
/// marked as missing.
bool widen(const Fields &fields, qint64 offset, qint64 end, ArchiveEntry &entry)
{
    QList<qint64 *> missing;
    for (qint64 *number : {&entry.size, &entry.packedSize, &entry.start}) {
        if (*number == IsWide)
            missing.append(number);
    }
    if (missing.isEmpty())
        return true;
    while (offset + 4 <= end) {
        const qint64 fieldEnd = offset + 4 + fields.two(offset + 2);
        if (fields.two(offset) == WideField) {
            offset += 4;
            for (qint64 *number : missing) {
                if (offset + 8 > fieldEnd || fieldEnd > end)
                    return false;
                *number = fields.eight(offset);
                offset += 8;
            }
            return true;
        }
        offset = fieldEnd;
    }
    return false;
}

Result<Header> readCentral(const Fields &fields, qint64 &offset, qint64 end)
{
    if (offset + CentralSize > end || fields.four(offset) != CentralSignature)
        return broken("directory cut off");
    Header header;
    header.flags = fields.two(offset + 8);
    header.method = fields.two(offset + 10);
    header.checksum = fields.four(offset + 16);
    header.entry.packedSize = fields.four(offset + 20);
    header.entry.size = fields.four(offset + 24);
    header.entry.start = fields.four(offset + 42);
    const qint64 nameEnd = offset + CentralSize + fields.two(offset + 28);
    const qint64 extraEnd = nameEnd + fields.two(offset + 30);
    const qint64 next = extraEnd + fields.two(offset + 32);
    if (next > end)
        return broken("directory cut off");
    header.entry.name = fields.piece(offset + CentralSize, nameEnd - offset - CentralSize);
    if (!widen(fields, nameEnd, extraEnd, header.entry))
        return broken("missing sizes");
    offset = next;
    return header;
}

/// Where the data of the entry end, if its local header says what the directory says.
Result<qint64> readLocal(const Fields &fields, const Header &central)
{
    const qint64 start = central.entry.start;
    if (!fields.holds(start, LocalSize) || fields.four(start) != LocalSignature)
        return broken("no local header");
    const qint64 nameSize = fields.two(start + 26);
    const qint64 data = start + LocalSize + nameSize + fields.two(start + 28);
    if (!fields.holds(data, central.entry.packedSize))
        return broken("entry cut off");
    const quint16 flags = fields.two(start + 6);
    const quint16 compared = EncryptedFlag | StreamedFlag;
    if (fields.piece(start + LocalSize, nameSize) != central.entry.name
        || fields.two(start + 8) != central.method || ((flags ^ central.flags) & compared) != 0)
        return unsafe("headers differ");
    const auto differs = [&](qint64 offset, qint64 expected) {
        const quint32 number = fields.four(start + offset);
        const bool isLater = (flags & StreamedFlag) != 0 && number == 0;
        return number != expected && number != IsWide && !isLater;
    };
    if (differs(14, central.checksum) || differs(18, central.entry.packedSize)
        || differs(22, central.entry.size))
        return unsafe("headers differ");
    return data + central.entry.packedSize;
}

/// REQUIRES: `spans` holds start and end of each entry
bool overlap(QList<std::pair<qint64, qint64>> spans, qint64 directoryStart)
{
    std::ranges::sort(spans);
    spans.append({directoryStart, directoryStart});
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans.at(i - 1).second > spans.at(i).first)
            return true;
    }
    return false;
}

} // namespace

Result<QList<ArchiveEntry>> readDirectory(const QByteArray &bytes)
{
    const Fields fields(bytes);
    const auto directory = findDirectory(fields);
    if (!directory)
        return Failure(directory.error());
    if (directory->count > limits::ArchiveEntries)
        return Failure({ErrorCode::ArchiveTooLarge, {}, QStringLiteral("entries")});
    QList<ArchiveEntry> entries;
    QSet<QByteArray> names;
    QList<std::pair<qint64, qint64>> spans;
    qint64 offset = directory->start;
    for (qint64 i = 0; i < directory->count; ++i) {
        const auto header = readCentral(fields, offset, directory->end);
        if (!header)
            return Failure(header.error());
        if ((header->flags & EncryptedFlag) != 0 || header->method == EncryptedMethod)
            return Failure({ErrorCode::Encrypted, {}, {}});
        if (header->method != Stored && header->method != Deflated)
            return unsafe("unknown compression");
        if (!isSafe(header->entry.name) || names.contains(header->entry.name))
            return unsafe("names");
        const auto end = readLocal(fields, *header);
        if (!end)
            return Failure(end.error());
        names.insert(header->entry.name);
        spans.append({header->entry.start, *end});
        entries.append(header->entry);
    }
    if (offset != directory->end)
        return broken("directory longer than it says");
    if (overlap(spans, directory->start))
        return unsafe("overlap");
    return entries;
}

} // namespace telaah::importers
