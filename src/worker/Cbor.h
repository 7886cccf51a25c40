// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborStreamReader>
#include <QString>

namespace telaah::worker {

/// Reads CBOR that may be forged. After the first thing that is not as expected it reads nothing
/// but least numbers and empty texts, so that isGood() need only be asked at the end and in loops.
/// Sets aside no memory for what is announced but not there.
class CborReader
{
public:
    explicit CborReader(const QByteArray &bytes);

    bool isGood() const { return m_isGood; }

    /// Whether all is well and nothing is left.
    bool isAtEnd();

    /// The number of elements; at most `longest`.
    qsizetype enterList(qsizetype longest);
    void leaveList();

    qint64 integer(qint64 least, qint64 greatest);
    bool boolean() { return integer(0, 1) == 1; }

    /// UTF-8; at most `longest` UTF-16 code units. What is not well-formed is bad.
    QString text(qsizetype longest);
    QByteArray bytes(qsizetype longest);

    /// Says that something else is wrong.
    void fail() { m_isGood = false; }

private:
    void require(bool claim) { m_isGood = m_isGood && claim; }
    QByteArray chunk(qsizetype longest);

    QByteArray m_bytes;
    QCborStreamReader m_reader;
    bool m_isGood = true;
};

} // namespace telaah::worker
