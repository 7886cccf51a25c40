// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace telaah::text {

/// What the language of a BCP 47 tag is called in another: "ja" in "id" is "Jepang". Empty if it is
/// no language that anybody knows.
QString languageName(const QString &tag, const QString &inLanguage);

/// The BCP 47 tag of what a person calls a language: by a tag, or by its name in Indonesian or
/// English, also after "bahasa". Empty if nobody knows such a language.
QString languageTag(const QString &said);

/// Whether something is said, and no language that languageTag() knows.
bool isUnknownLanguage(const QString &said);

/// The tags of all languages that ICU knows, those of two letters first.
QStringList languages();

} // namespace telaah::text
