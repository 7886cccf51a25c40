// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace telaah::ui {

/// Errors in words: one sentence that says what happened to what, and what to do about it.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(const Error &error);

    /// Whether something that was done could not be written, other than what cannot be done at all.
    static bool isAboutWriting(const Error &error);

private:
    static QString ofInput(const Error &error);
    static QString ofFile(const Error &error);
};

} // namespace telaah::ui
