// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Archive.h"

#include "importers/Limits.h"
#include "support/Outcome.h"
#include "support/Packages.h"

#include <QtEndian>

using namespace telaah;
using importers::Archive;
using importers::readDirectory;
using test::refused;
using test::taken;
using test::zipped;
namespace limits = importers::limits;

namespace {

constexpr qsizetype CentralSize = 46;

/// Where the entry of that name stands in the directory.
qsizetype centralOf(const QByteArray &bytes, const QByteArray &name)
{
    return bytes.lastIndexOf(name) - CentralSize;
}

template<typename Number>
QByteArray with(QByteArray bytes, qsizetype offset, Number number)
{
    qToLittleEndian(number, bytes.data() + offset);
    return bytes;
}

/// An archive whose one name was exchanged for another of the same length, in both places.
QByteArray named(const QByteArray &name)
{
    return zipped({{QByteArray(name.size(), 'x'), "isi"}})
        .replace(QByteArray(name.size(), 'x'), name);
}

ErrorCode readError(const QByteArray &bytes, const QByteArray &name)
{
    Archive archive = taken(Archive::open(bytes));
    return refused(archive.read(name));
}

} // namespace

TEST_CASE("Entries of an archive are found by their exact names", "[importers]")
{
    Archive archive = taken(Archive::open(zipped({{"a/b.xml", "satu"}, {"c", QByteArray()}})));
    CHECK(archive.holds("a/b.xml"));
    CHECK_FALSE(archive.holds("A/b.xml"));
    CHECK_FALSE(archive.holds("b.xml"));
    CHECK(taken(archive.read("a/b.xml")) == "satu");
    CHECK(taken(archive.read("c")).isEmpty());
    CHECK(refused(archive.read("d")) == ErrorCode::BrokenFile);
}

TEST_CASE("What is no archive is told from one that is broken", "[importers]")
{
    CHECK(refused(Archive::open({})) == ErrorCode::EmptyFile);
    CHECK(refused(Archive::open("halo")) == ErrorCode::UnknownFormat);
    CHECK(refused(Archive::open("PK\x03\x04")) == ErrorCode::BrokenFile);
    const QByteArray whole = zipped({{"a", "isi yang agak panjang"}, {"b", "isi"}});
    for (qsizetype size = 4; size < whole.size(); ++size)
        CHECK(refused(Archive::open(whole.first(size))) == ErrorCode::BrokenFile);
    CHECK(refused(Archive::open(whole + "ekor")) == ErrorCode::BrokenFile);
    CHECK(refused(Archive::open("kepala" + whole)) == ErrorCode::UnknownFormat);
}

TEST_CASE("Names that lead out of an archive are refused", "[importers]")
{
    for (const QByteArray name :
         {"../a", "a/../../b", "..", "/etc/passwd", "C:x", "c:/x", "a\\b", "a\nb", "a\x7fz"}) {
        CAPTURE(name.toStdString());
        CHECK(refused(Archive::open(named(name))) == ErrorCode::UnsafeArchive);
    }
    CHECK(refused(Archive::open(named(QByteArray("a\0b", 3)))) == ErrorCode::UnsafeArchive);
    CHECK(taken(Archive::open(named("a..b"))).holds("a..b"));
    CHECK(taken(Archive::open(named("..."))).holds("..."));
}

TEST_CASE("Entries that share a name or their bytes are refused", "[importers]")
{
    const QByteArray two = zipped({{"aaa", "satu dua tiga"}, {"bbb", "satu dua tiga"}});
    CHECK(
        refused(Archive::open(QByteArray(two).replace("bbb", "aaa"))) == ErrorCode::UnsafeArchive);

    // The second entry of the directory points to where the first one is.
    const QByteArray same = with<quint32>(two, centralOf(two, "bbb") + 42, 0);
    CHECK(refused(Archive::open(same)) == ErrorCode::UnsafeArchive);

    // An archive hidden in the data of the first entry, to be read a second time.
    const QByteArray inner = "PK\x03\x04" + QByteArray(22, '\0') + QByteArray("\x03\0\0\0bbb", 7)
        + "x";
    QByteArray stored = zipped({{"aaa", inner}, {"bbb", ""}});
    if (const qsizetype place = stored.indexOf(inner); place >= 0) {
        stored = with<quint32>(stored, centralOf(stored, "bbb") + 42, quint32(place));
        CHECK(refused(Archive::open(stored)) == ErrorCode::UnsafeArchive);
    }
}

TEST_CASE("Entries whose two headers disagree are refused", "[importers]")
{
    const QByteArray whole = zipped({{"aaa", QByteArray(100, 'x')}});
    const qsizetype central = centralOf(whole, "aaa");
    CHECK(refused(Archive::open(with<quint32>(whole, 22, 99))) == ErrorCode::UnsafeArchive);
    CHECK(refused(Archive::open(with<quint32>(whole, 14, 1))) == ErrorCode::UnsafeArchive);
    CHECK(refused(Archive::open(with<quint16>(whole, 8, 0))) == ErrorCode::UnsafeArchive);
    QByteArray other = whole;
    other[30] = 'b';
    CHECK(refused(Archive::open(other)) == ErrorCode::UnsafeArchive);
    CHECK(refused(Archive::open(with<quint32>(whole, central + 42, 5))) == ErrorCode::BrokenFile);
    CHECK(
        refused(Archive::open(with<quint32>(whole, central + 20, 1 << 20)))
        == ErrorCode::BrokenFile);
}

TEST_CASE("Only what is stored or deflated, and not encrypted, is read", "[importers]")
{
    const QByteArray whole = zipped({{"aaa", "isi"}});
    const qsizetype central = centralOf(whole, "aaa");
    CHECK(refused(Archive::open(with<quint16>(whole, central + 8, 1))) == ErrorCode::Encrypted);
    CHECK(refused(Archive::open(with<quint16>(whole, central + 10, 99))) == ErrorCode::Encrypted);
    CHECK(
        refused(Archive::open(with<quint16>(whole, central + 10, 9))) == ErrorCode::UnsafeArchive);
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    CHECK(refused(Archive::open(compound)) == ErrorCode::UnknownFormat);
    const QByteArray name(reinterpret_cast<const char *>(u"EncryptedPackage"), 32);
    CHECK(refused(Archive::open(compound + name)) == ErrorCode::Encrypted);
}

TEST_CASE("An entry that was changed is found out by its checksum", "[importers]")
{
    const QByteArray content = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    QByteArray whole = zipped({{"aaa", content}});
    const qsizetype data = 33;
    whole[data + 3] = char(whole.at(data + 3) ^ 0x40);
    CHECK(readError(whole, "aaa") == ErrorCode::BrokenFile);
}

TEST_CASE("An archive may have so many entries and not one more", "[importers]")
{
    test::Entries entries;
    for (int i = 0; i < limits::ArchiveEntries; ++i)
        entries.append(std::pair(QByteArray::number(i), QByteArray("x")));
    CHECK(taken(Archive::open(zipped(entries))).holds("1999"));
    entries.append(std::pair(QByteArray("satu lagi"), QByteArray("x")));
    CHECK(refused(Archive::open(zipped(entries))) == ErrorCode::ArchiveTooLarge);
}

namespace {

/// Bytes that deflate by about `part`: that many of each are no repetition.
QByteArray dense(qsizetype size, qsizetype part)
{
    QByteArray bytes(size, ' ');
    quint32 state = 1;
    for (qsizetype i = 0; i < size; i += part) {
        state = state * 1664525 + 1013904223;
        bytes[i] = char(state >> 24);
    }
    return bytes;
}

} // namespace

TEST_CASE("A dense entry is read up to ten megabytes and no further", "[importers]")
{
    const QByteArray small(limits::ArchiveRatioFrom, 'x');
    Archive archive = taken(Archive::open(zipped({{"a", small}, {"b", small + 'x'}})));
    CHECK(taken(archive.read("a")) == small);
    CHECK(refused(archive.read("b")) == ErrorCode::ArchiveTooLarge);
}

TEST_CASE("An entry may be so large and no larger, whatever its header says", "[importers]")
{
    const QByteArray most = dense(limits::ArchiveEntrySize, 40);
    {
        Archive archive = taken(Archive::open(zipped({{"a", most}})));
        CHECK(taken(archive.read("a")).size() == most.size());
    }
    const QByteArray bytes = zipped({{"aaa", most + 'x'}});
    CHECK(readError(bytes, "aaa") == ErrorCode::ArchiveTooLarge);
    // A small size in both headers does not help.
    const QByteArray lying = with<quint32>(
        with<quint32>(bytes, centralOf(bytes, "aaa") + 24, 10), 22, 10);
    Archive archive = taken(Archive::open(lying));
    CHECK_FALSE(archive.read("aaa"));
}

TEST_CASE("All entries that are read may be so large together and no larger", "[importers]")
{
    const QByteArray quarter = dense(limits::ArchiveSize / 4, 40);
    Archive archive = taken(Archive::open(zipped({{"a", quarter}, {"b", "x"}, {"c", ""}})));
    for (int i = 0; i < 4; ++i)
        CHECK(taken(archive.read("a")).size() == quarter.size());
    CHECK(taken(archive.read("c")).isEmpty());
    CHECK(refused(archive.read("b")) == ErrorCode::ArchiveTooLarge);
}

TEST_CASE("A file may be so large and no larger", "[importers]")
{
    CHECK(refused(Archive::open(QByteArray(limits::FileSize, 'x'))) == ErrorCode::UnknownFormat);
    CHECK(refused(Archive::open(QByteArray(limits::FileSize + 1, 'x'))) == ErrorCode::TooLarge);
}

TEST_CASE("The sizes of wide archives are read from where they stand", "[importers]")
{
    // As some programs write every archive: 0xffffffff in the directory, the size in a field.
    QByteArray whole = zipped({{"aaa", "isi"}});
    const qsizetype central = centralOf(whole, "aaa");
    const qsizetype fieldPlace = central + CentralSize + 3;
    const quint32 packed = qFromLittleEndian<quint32>(whole.constData() + central + 20);
    QByteArray field = QByteArray::fromHex("01001000") + QByteArray(16, '\0');
    field = with<quint64>(with<quint64>(field, 4, 3), 12, packed);
    whole = with<quint32>(with<quint32>(whole, central + 20, 0xffffffff), central + 24, 0xffffffff);
    whole = with<quint16>(whole, central + 30, quint16(field.size()));
    whole.insert(fieldPlace, field);
    const qsizetype end = whole.size() - 22;
    const quint32 size = qFromLittleEndian<quint32>(whole.constData() + end + 12);
    whole = with<quint32>(whole, end + 12, size + quint32(field.size()));
    const auto entries = taken(readDirectory(whole));
    CHECK(entries.first().size == 3);
    CHECK(entries.first().packedSize == packed);
    whole.replace(field.first(2), QByteArray("\x02\0", 2));
    CHECK(refused(readDirectory(whole)) == ErrorCode::BrokenFile);
}
