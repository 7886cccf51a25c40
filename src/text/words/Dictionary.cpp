// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Dictionary.h"

#include "base/Sha256.h"
#include "text/words/PossibleWords.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace telaah::text {

namespace {

/// Longer ones are no words; Hunspell would say so as well.
constexpr qsizetype LongestWord = 60;

/// Empty if it cannot be read.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString Dictionary::find()
{
    for (const char *name : {"hunspell/id_ID.aff", "myspell/dicts/id_ID.aff"}) {
        const QString path = QStandardPaths::locate(
            QStandardPaths::GenericDataLocation, QString::fromLatin1(name));
        if (!path.isEmpty())
            return path.chopped(4);
    }
    return {};
}

Dictionary::Dictionary(const QString &path)
    : m_fingerprint("-")
{
    if (path.isEmpty())
        return;
    const QString affixes = path + QLatin1String(".aff");
    const QString words = path + QLatin1String(".dic");
    const QByteArray rules = contentOf(affixes);
    const QByteArray stems = contentOf(words);
    const QByteArray content = rules + stems;
    if (content.isEmpty() || !QFile::exists(words))
        return;
    m_possible = std::make_unique<PossibleWords>(rules, stems);
    m_hunspell = std::make_unique<Hunspell>(
        QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData());
    m_isUtf8 = m_hunspell->get_dict_encoding() == "UTF-8";
    m_fingerprint = QByteArray::fromStdString(sha256(content)).first(16);
}

Dictionary::~Dictionary() = default;

std::string Dictionary::encoded(QStringView word) const
{
    if (!m_hunspell || word.size() > LongestWord)
        return {};
    std::string letters(static_cast<std::size_t>(word.size()), '\0');
    char16_t all = 0;
    std::ranges::transform(word, letters.begin(), [&all](QChar letter) {
        all |= letter.unicode();
        return static_cast<char>(letter.unicode());
    });
    if (all < 0x80) // As nearly all are.
        return letters;
    if (m_isUtf8)
        return word.toUtf8().toStdString();
    return all < 0x100 ? letters : std::string();
}

QString Dictionary::decoded(const std::string &word) const
{
    return m_isUtf8 ? QString::fromStdString(word)
                    : QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// Asking Hunspell takes ten times as long, and in vain for each word that nobody knows.
bool Dictionary::mayBeKnown(const std::string &letters) const
{
    return !letters.empty() && m_possible->mayBeKnown(letters);
}

bool Dictionary::knows(QStringView word) const
{
    const std::string letters = encoded(word);
    return mayBeKnown(letters) && m_hunspell->spell(letters);
}

QStringList Dictionary::roots(QStringView word) const
{
    const std::string letters = encoded(word);
    QStringList roots;
    if (!mayBeKnown(letters))
        return roots;
    for (const std::string &root : m_hunspell->stem(letters))
        roots.append(decoded(root).toLower());
    roots.removeDuplicates();
    return roots;
}

} // namespace telaah::text
