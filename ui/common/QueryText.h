// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/QueryError.h"

#include <QCoreApplication>

namespace telaah::ui {

/// Why a query cannot be understood: one sentence that says what is wrong where, and what to do
/// about it. Places are counted in characters, from 1.
class QueryText
{
    Q_DECLARE_TR_FUNCTIONS(QueryText)

public:
    /// `query` is what was typed.
    static QString of(const queries::QueryError &error, const QString &query);

    /// That none is saved under that name.
    static QString unsaved(const QString &name);

private:
    static QString ofName(const queries::QueryError &error, const QString &place);
    static QString ofSign(const queries::QueryError &error, const QString &place);
    static QString ofOperator(const queries::QueryError &error, const QString &place);
    static QString ofWhole(const queries::QueryError &error);
};

} // namespace telaah::ui
