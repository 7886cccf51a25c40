// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/XmlScan.h"

#include "importers/Limits.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <string_view>

namespace telaah::importers {

namespace {

Failure broken(const char *detail)
{
    return Failure({ErrorCode::BrokenFile, {}, QLatin1String(detail)});
}

Result<QByteArray> fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return broken("no UTF-16");
    return text.toUtf8();
}

/// What the declaration in front says, in lower case; empty if nothing.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    if (!bytes.startsWith("<?xml"))
        return {};
    const QByteArray declaration = bytes.left(std::min<qsizetype>(bytes.indexOf("?>"), 200));
    const qsizetype place = declaration.indexOf("encoding");
    if (place < 0)
        return {};
    const QByteArray rest = declaration.mid(place + 8).trimmed().mid(1).trimmed();
    if (rest.isEmpty())
        return {};
    return rest.mid(1, rest.indexOf(rest.front(), 1) - 1).toLower();
}

Result<QByteArray> inUtf8(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith(QByteArray("<\0?\0", 4)))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff") || bytes.startsWith(QByteArray("\0<\0?", 4)))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    const QByteArray encoding = declaredEncoding(bytes);
    if (!encoding.isEmpty() && encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii")
        return broken("unknown encoding");
    if (!QUtf8StringView(bytes).isValidUtf8())
        return broken("no UTF-8");
    if (bytes.contains('\0'))
        return broken("zero");
    return bytes;
}

/// Goes from one tag to the next and counts.
class Scanner
{
public:
    explicit Scanner(std::string_view markup)
        : m_markup(markup)
    {
    }

    [[nodiscard]] Result<void> scan();

private:
    bool isAt(std::string_view mark) const { return m_markup.substr(m_place, mark.size()) == mark; }
    bool skipPast(std::string_view mark, std::size_t from);
    [[nodiscard]] Result<void> scanMarkup();
    [[nodiscard]] Result<void> scanStartTag();

    std::string_view m_markup;
    std::size_t m_place = 0;
    int m_depth = 0;
    int m_elements = 0;
};

bool Scanner::skipPast(std::string_view mark, std::size_t from)
{
    const std::size_t place = m_markup.find(mark, m_place + from);
    m_place = place == std::string_view::npos ? m_markup.size() : place + mark.size();
    return place != std::string_view::npos;
}

Result<void> Scanner::scan()
{
    while ((m_place = m_markup.find('<', m_place)) != std::string_view::npos) {
        if (const auto scanned = scanMarkup(); !scanned)
            return scanned;
    }
    if (m_depth != 0 || m_elements == 0)
        return broken("elements not closed");
    return {};
}

Result<void> Scanner::scanMarkup()
{
    if (isAt("<!--"))
        return skipPast("-->", 4) ? Result<void>() : broken("comment not closed");
    if (isAt("<![CDATA["))
        return skipPast("]]>", 9) ? Result<void>() : broken("section not closed");
    if (isAt("<!"))
        return Failure({ErrorCode::UnsafeMarkup, {}, QStringLiteral("declaration")});
    if (isAt("<?"))
        return skipPast("?>", 2) ? Result<void>() : broken("instruction not closed");
    if (isAt("</")) {
        if (--m_depth < 0 || !skipPast(">", 2))
            return broken("end without a start");
        return {};
    }
    return scanStartTag();
}

Result<void> Scanner::scanStartTag()
{
    const std::size_t end = std::min(m_markup.size(), m_place + std::size_t(limits::XmlTagSize));
    char quote = 0;
    int attributes = 0;
    for (std::size_t i = m_place + 1; i < end; ++i) {
        const char character = m_markup[i];
        if (quote != 0) {
            quote = character == quote ? '\0' : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '=') {
            ++attributes;
        } else if (character == '>') {
            m_depth += m_markup[i - 1] == '/' ? 0 : 1;
            m_place = i + 1;
            if (attributes > limits::XmlAttributes || ++m_elements > limits::XmlElements)
                return Failure({ErrorCode::TooManyElements, {}, {}});
            // An element without content is as deep as one with some.
            if (m_depth + (m_markup[i - 1] == '/' ? 1 : 0) > limits::XmlDepth)
                return Failure({ErrorCode::TooDeep, {}, {}});
            return {};
        }
    }
    if (end == m_markup.size() && end - m_place <= std::size_t(limits::XmlTagSize))
        return broken("tag not closed");
    return Failure({ErrorCode::TooManyElements, {}, QStringLiteral("tag too long")});
}

} // namespace

Result<QByteArray> scanXml(QByteArray bytes)
{
    auto markup = inUtf8(std::move(bytes));
    if (!markup)
        return markup;
    Scanner scanner(std::string_view(markup->constData(), std::size_t(markup->size())));
    if (const auto scanned = scanner.scan(); !scanned)
        return Failure(scanned.error());
    return markup;
}

} // namespace telaah::importers
