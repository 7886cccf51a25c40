// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"

#include <QString>
#include <QUuid>

namespace telaah {

using SavedQueryId = Id<struct SavedQueryTag>;

namespace queries {

/// A query that was given a name. It is kept as it was typed: what it names may come and go.
struct SavedQuery
{
    SavedQueryId id;
    QUuid uuid;
    QString name;
    QString text;
    bool isExact = false;

    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

} // namespace queries
} // namespace telaah
