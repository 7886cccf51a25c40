// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::test {

/// Reads files as importers::read() does, but for those that begin with "SABOTAGE " and what to do,
/// as an importer might that was taken over. No program but those of the tests can do this.
[[nodiscard]] Result<documents::ImportedDocument> sabotagedRead(
    const QByteArray &bytes, const QString &fileName, const documents::ImportChoices &choices);

/// What comes of one of the things that are tried and answered: "done", or the number of an error.
QString attempted(const QByteArray &what);

/// Runs as a worker if the program was started as one, and then does not come back. What the
/// environment says of TELAAH_TEST_WORKER is heeded: "hurried" gives it a second of processor time,
/// "unconfinable" has the system refuse to confine it.
void beWorkerIfAsked(int argc, char **argv);

} // namespace telaah::test
