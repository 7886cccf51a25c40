// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>
#include <string>

class Hunspell;

namespace telaah::text {

class PossibleWords;

/// The Indonesian dictionary of Hunspell, as far as the system has one. Used by one thread.
///
/// Words are given in lower case.
class Dictionary
{
public:
    /// Where the system keeps it: the path of the .aff file without its ending; empty if nowhere.
    static QString find();

    /// Without words if there is nothing to read at `path`; see find().
    explicit Dictionary(const QString &path);
    ~Dictionary();

    bool isLoaded() const { return m_hunspell != nullptr; }

    /// Tells one dictionary from another by what is in it; "-" of none.
    const QByteArray &fingerprint() const { return m_fingerprint; }

    bool knows(QStringView word) const;

    /// What the word is formed of, itself if it is a root; none if the dictionary does not know it.
    QStringList roots(QStringView word) const;

private:
    /// Nothing for what the dictionary has no letters for.
    std::string encoded(QStringView word) const;
    bool mayBeKnown(const std::string &letters) const;
    QString decoded(const std::string &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<PossibleWords> m_possible;
    QByteArray m_fingerprint;
    bool m_isUtf8 = false;
};

} // namespace telaah::text
