// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::worker {

/// The program that reads files for this one: telaah-import-worker, where it lies from this one as
/// it was built and installed; or, as in test programs, the path that the application object has as
/// its property "telaahImporter". Nothing says that it is there.
QString importerProgram();

} // namespace telaah::worker
