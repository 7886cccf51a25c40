// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace telaah::test {

/// Names and contents of the entries of an archive, in their order.
using Entries = QList<std::pair<QByteArray, QByteArray>>;

/// A ZIP archive of the entries, deflated.
QByteArray zipped(const Entries &entries);

/// A document of Word with that for its w:body, and other parts by their names in word/:
/// "styles.xml".
QByteArray docxOf(const QByteArray &body, const Entries &parts = {});

/// An OpenDocument text with that for its office:text and for its automatic styles.
QByteArray odtOf(const QByteArray &text, const QByteArray &styles = {});

/// A w:p with one run.
QByteArray wordParagraph(const QByteArray &text);

} // namespace telaah::test
