// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Encoding.h"

#include <QUtf8StringView>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace telaah::text {

namespace {

// Enough to tell an encoding by.
constexpr qsizetype SampleSize = 256 * 1024;

constexpr char Utf8[] = "UTF-8";
constexpr char Western[] = "windows-1252";

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

struct Mark
{
    const char *bytes;
    int size;
    const char *encoding;
};

// The longer ones first: that of UTF-32 begins like that of UTF-16.
constexpr Mark Marks[] = {
    {"\x00\x00\xfe\xff", 4, "UTF-32BE"}, {"\xff\xfe\x00\x00", 4, "UTF-32LE"},
    {"\xef\xbb\xbf", 3, Utf8},           {"\xfe\xff", 2, "UTF-16BE"},
    {"\xff\xfe", 2, "UTF-16LE"},
};

const Mark *markOf(const QByteArray &bytes)
{
    const auto *mark = std::ranges::find_if(Marks, [&](const Mark &each) {
        return bytes.startsWith(QByteArray::fromRawData(each.bytes, each.size));
    });
    return mark == std::end(Marks) ? nullptr : mark;
}

/// Counts what cannot be converted, and writes U+FFFD for it.
void replaceAndCount(
    const void *count, UConverterToUnicodeArgs *arguments, const char *, int32_t,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    ++*static_cast<int *>(const_cast<void *>(count));
    const UChar replacement = 0xfffd;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

/// Names that promise less than what is found under them, as browsers read them.
QByteArray asBrowsersRead(const QByteArray &name)
{
    const QByteArray lower = name.trimmed().toLower();
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii")
        return Western;
    if (lower == "iso-8859-9" || lower == "latin5")
        return "windows-1254";
    if (lower == "gb2312" || lower == "gbk")
        return "GB18030";
    return name.trimmed();
}

DecodedText fromUtf8(const QByteArray &bytes)
{
    DecodedText result{QString::fromUtf8(bytes), Utf8};
    const auto replacements = result.text.count(QChar(QChar::ReplacementCharacter));
    result.replaced = static_cast<int>(replacements - bytes.count("\xef\xbf\xbd"));
    return result;
}

DecodedText converted(UConverter *converter, const QByteArray &bytes, const QByteArray &name)
{
    DecodedText result{{}, name};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, &replaceAndCount, &result.replaced, nullptr, nullptr, &status);
    // No encoding makes more than two code units of a byte, nor of what it replaces.
    result.text.resize(2 * bytes.size() + 8);
    auto *target = reinterpret_cast<UChar *>(result.text.data());
    const auto *begin = target;
    const char *source = bytes.constData();
    ucnv_toUnicode(
        converter, &target, begin + result.text.size(), &source, source + bytes.size(), nullptr,
        true, &status);
    result.text.truncate(target - begin);
    return result;
}

/// UTF-16 of western text has a zero in every other byte.
QByteArray utf16Without(const QByteArray &sample)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample.at(i) == '\0';
    const qsizetype half = sample.size() / 2;
    if (zeros[1] > half * 6 / 10 && zeros[0] < half / 20)
        return "UTF-16LE";
    if (zeros[0] > half * 6 / 10 && zeros[1] < half / 20)
        return "UTF-16BE";
    return {};
}

/// Whether what is not ASCII is UTF-8 but for a few bytes, as in a file that was cut off.
bool isNearlyUtf8(const QByteArray &sample)
{
    const QString text = QString::fromUtf8(sample);
    const auto wrong = text.count(QChar(QChar::ReplacementCharacter));
    const auto right = std::ranges::count_if(text, [](QChar character) {
        return character.unicode() >= 0x80 && character != QChar(QChar::ReplacementCharacter);
    });
    return right >= 10 * wrong || (wrong == 1 && text.endsWith(QChar::ReplacementCharacter));
}

/// Whether it has one of the six letters by which windows-1254 differs from windows-1252.
bool isTurkish(const QByteArray &sample)
{
    return std::ranges::any_of(
        sample, [](char byte) { return std::strchr("\xd0\xdd\xde\xf0\xfd\xfe", byte) && byte; });
}

QByteArray detected(const QByteArray &sample)
{
    const auto high = std::ranges::count_if(sample, [](char byte) { return byte < 0; });
    // Indonesian and English have next to no accents: these are quotation marks and dashes.
    if (high * 100 < 3 * sample.size())
        return Western;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(
        ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(
        detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < 20)
        return Western;
    const QByteArray name = asBrowsersRead(ucsdet_getName(match, &status));
    return name == "windows-1254" && !isTurkish(sample) ? QByteArray(Western) : name;
}

} // namespace

Result<DecodedText> decodedAs(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray wanted = asBrowsersRead(encoding);
    const Converter converter(ucnv_open(wanted.constData(), &status), &ucnv_close);
    if (U_FAILURE(status) || wanted.isEmpty())
        return Failure({ErrorCode::InvalidInput, QString::fromUtf8(encoding), {}});
    const char *name = ucnv_getStandardName(
        ucnv_getName(converter.get(), &status), "IANA", &status);
    if (name && qstrcmp(name, Utf8) == 0)
        return fromUtf8(bytes);
    return converted(converter.get(), bytes, name ? QByteArray(name) : wanted);
}

DecodedText decoded(const QByteArray &bytes, const QByteArray &declared)
{
    if (const Mark *mark = markOf(bytes)) {
        const auto text = QByteArrayView(bytes).sliced(mark->size);
        return *decodedAs(QByteArray::fromRawData(text.data(), text.size()), mark->encoding);
    }
    const QByteArray sample = bytes.first(std::min(bytes.size(), SampleSize));
    const QByteArray wide = utf16Without(sample);
    if (wide.isEmpty() && QUtf8StringView(bytes).isValidUtf8())
        return fromUtf8(bytes);
    if (!declared.isEmpty() && wide.isEmpty()) {
        if (const auto told = decodedAs(bytes, declared))
            return *told;
    }
    const QByteArray guess = !wide.isEmpty() ? wide
        : isNearlyUtf8(sample)               ? QByteArray(Utf8)
                                             : detected(sample);
    auto result = decodedAs(bytes, guess);
    if (!result)
        result = decodedAs(bytes, Western);
    result->isGuess = true;
    return *std::move(result);
}

} // namespace telaah::text
