// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Archive.h"

#include "importers/Limits.h"

#include <algorithm>
#include <zip.h>

namespace telaah::importers {

namespace {

constexpr qsizetype ChunkSize = 256 * 1024;

/// Microsoft's container of older formats, and of whatever Office encrypts.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

bool isEncryptedPackage(const QByteArray &bytes)
{
    constexpr char16_t Name[] = u"EncryptedPackage";
    QByteArray wide; // Names of streams are in UTF-16LE.
    for (const char16_t *character = Name; *character; ++character)
        wide.append(static_cast<char>(*character)).append('\0');
    return bytes.contains(wide);
}

Error checkKind(const QByteArray &bytes)
{
    if (isCompoundFile(bytes) && isEncryptedPackage(bytes))
        return {ErrorCode::Encrypted, {}, QStringLiteral("compound file")};
    return {ErrorCode::UnknownFormat, {}, QStringLiteral("no archive")};
}

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void Archive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Failure({ErrorCode::EmptyFile, {}, {}});
    if (bytes.size() > limits::FileSize)
        return Failure({ErrorCode::TooLarge, {}, {}});
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("PK\x05\x06"))
        return Failure(checkKind(bytes));
    const auto entries = readDirectory(bytes);
    if (!entries)
        return Failure(entries.error());
    Archive archive;
    archive.m_bytes = bytes;
    archive.m_entries = *entries;
    for (qsizetype i = 0; i < entries->size(); ++i)
        archive.m_indexes.insert(entries->at(i).name, i);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const bool isOpen = archive.m_zip != nullptr;
    if (source && !isOpen)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!isOpen || zip_get_num_entries(archive.m_zip.get(), 0) != entries->size())
        return Failure({ErrorCode::BrokenFile, {}, QStringLiteral("libzip reads it otherwise")});
    return archive;
}

Result<QByteArray> Archive::read(const QByteArray &name)
{
    const auto index = m_indexes.constFind(name);
    if (index == m_indexes.cend())
        return Failure({ErrorCode::BrokenFile, {}, QString::fromUtf8(name)});
    const ArchiveEntry &entry = m_entries.at(*index);
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(*index), 0));
    if (!file)
        return Failure({ErrorCode::BrokenFile, {}, QString::fromUtf8(name)});
    QByteArray content;
    content.reserve(std::clamp<qint64>(entry.size, 0, limits::ArchiveRatioFrom));
    for (;;) {
        const qsizetype before = content.size();
        content.resize(before + ChunkSize);
        const zip_int64_t count = zip_fread(file.get(), content.data() + before, ChunkSize);
        if (count < 0)
            return Failure({ErrorCode::BrokenFile, {}, QString::fromUtf8(name)});
        content.resize(before + count);
        m_inflated += count;
        const bool isTooDense = content.size() > limits::ArchiveRatioFrom
            && content.size() > limits::ArchiveRatio * entry.packedSize;
        if (content.size() > limits::ArchiveEntrySize || m_inflated > limits::ArchiveSize
            || isTooDense)
            return Failure({ErrorCode::ArchiveTooLarge, {}, QString::fromUtf8(name)});
        if (count == 0)
            return content;
    }
}

} // namespace telaah::importers
