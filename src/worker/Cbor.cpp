// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Cbor.h"

#include <QStringDecoder>

namespace telaah::worker {

CborReader::CborReader(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_reader(m_bytes)
{
}

bool CborReader::isAtEnd()
{
    return m_isGood && m_reader.currentOffset() == m_bytes.size();
}

qsizetype CborReader::enterList(qsizetype longest)
{
    require(m_isGood && m_reader.isArray() && m_reader.isLengthKnown());
    const auto size = m_isGood ? m_reader.length() : 0;
    require(m_isGood && size <= static_cast<quint64>(longest) && m_reader.enterContainer());
    return m_isGood ? static_cast<qsizetype>(size) : 0;
}

void CborReader::leaveList()
{
    require(m_isGood && !m_reader.hasNext() && m_reader.leaveContainer());
}

qint64 CborReader::integer(qint64 least, qint64 greatest)
{
    // What is below zero does not occur.
    require(m_isGood && m_reader.isUnsignedInteger());
    const quint64 value = m_isGood ? m_reader.toUnsignedInteger() : 0;
    require(
        m_isGood && value <= static_cast<quint64>(greatest) && static_cast<qint64>(value) >= least
        && m_reader.next());
    return m_isGood ? static_cast<qint64>(value) : least;
}

/// The bytes of a string that is in one piece.
QByteArray CborReader::chunk(qsizetype longest)
{
    require(m_isGood && m_reader.isLengthKnown());
    const quint64 length = m_isGood ? m_reader.length() : 0;
    require(
        m_isGood && length <= static_cast<quint64>(longest)
        && length <= static_cast<quint64>(m_bytes.size() - m_reader.currentOffset()));
    if (!m_isGood)
        return {};
    QByteArray read(static_cast<qsizetype>(length), Qt::Uninitialized);
    const auto taken = m_reader.readStringChunk(read.data(), read.size());
    require(taken.status == QCborStreamReader::Ok && taken.data == read.size());
    // The reader goes on only after it has been told that there is no other piece.
    char none = 0;
    require(
        m_isGood && m_reader.readStringChunk(&none, 1).status == QCborStreamReader::EndOfString);
    return m_isGood ? read : QByteArray();
}

QString CborReader::text(qsizetype longest)
{
    constexpr qsizetype longestUnit = 3; // Bytes for a UTF-16 code unit.
    require(m_reader.isString());
    const QByteArray utf8 = chunk(longest * longestUnit);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    require(!decoder.hasError() && text.size() <= longest);
    return m_isGood ? text : QString();
}

QByteArray CborReader::bytes(qsizetype longest)
{
    require(m_reader.isByteArray());
    return chunk(longest);
}

} // namespace telaah::worker
