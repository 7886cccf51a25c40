// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace telaah::importers {

// What is longer is no head of a page, in UTF-16 code units.
inline constexpr qsizetype LongestHead = 100;

/// What may be the number of the page in a line at its top or bottom.
struct PageNumber
{
    int value;
    bool isAlone; ///< "12", "– 12 –", "Halaman 12 dari 30"; else "12 Ana Putri", "Norma | 13".
};

/// One, two if the line begins and ends with a number, or none; none if isNumberedPart().
QList<PageNumber> pageNumbersOf(QStringView line);

/// The words of a head, without numbers and signs, in small letters.
QString wordsOfHead(QStringView line);

/// "Pasal 5", "Tabel 2": counts on from others of its kind, and is no head of a page.
bool isNumberedPart(QStringView line);

/// Whether a line at the top of a text says which issue of a journal it was printed in: "Vol. 3,
/// No. 2", "e-ISSN 2999-0001", a DOI.
bool isImprint(QStringView line);

/// The address of a page, and nothing else: belongs to an imprint beside it.
bool isAddressLine(QStringView line);

/// "Jurnal Hubungan Internasional": counts where an imprint follows.
bool isJournalName(QStringView line);

} // namespace telaah::importers
