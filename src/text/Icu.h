// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <unicode/unistr.h>

/// Between Qt's strings and ICU's; for this folder only.
namespace telaah::text {

/// Borrows `text`, which must outlive the result.
inline icu::UnicodeString toIcu(QStringView text)
{
    return {false, text.utf16(), static_cast<int32_t>(text.size())};
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace telaah::text
