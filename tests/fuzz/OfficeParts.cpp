// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OfficeParts.h"

#include <QtEndian>

#include <array>

namespace telaah::test {

namespace {

template<typename Number>
void add(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xedb88320 ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xffffffff;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

/// What both headers have, from the version on.
QByteArray header(const QByteArray &name, const QByteArray &content)
{
    QByteArray bytes;
    for (const int number : {20, 0, 0, 0, 0x21})
        add<quint16>(bytes, quint16(number));
    add<quint32>(bytes, checksum(content));
    add<quint32>(bytes, quint32(content.size()));
    add<quint32>(bytes, quint32(content.size()));
    add<quint16>(bytes, quint16(name.size()));
    add<quint16>(bytes, 0);
    return bytes;
}

} // namespace

QList<QByteArray> partsOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\0');
}

QByteArray storedArchive(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray bytes;
    QByteArray directory;
    for (const auto &[name, content] : entries) {
        directory += "PK\x01\x02" + QByteArray("\x14\0", 2) + header(name, content)
            + QByteArray(10, '\0');
        add<quint32>(directory, quint32(bytes.size()));
        directory += name;
        bytes += "PK\x03\x04" + header(name, content) + name + content;
    }
    const qsizetype start = bytes.size();
    bytes += directory + "PK\x05\x06" + QByteArray(4, '\0');
    add<quint16>(bytes, quint16(entries.size()));
    add<quint16>(bytes, quint16(entries.size()));
    add<quint32>(bytes, quint32(directory.size()));
    add<quint32>(bytes, quint32(start));
    add<quint16>(bytes, 0);
    return bytes;
}

} // namespace telaah::test
