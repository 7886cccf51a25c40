// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"

#include <QString>
#include <QUuid>

namespace telaah {

using CoderId = Id<struct CoderTag>;

namespace passages {

/// Who marks passages. The uuid is the person, in every notebook; name and initials may change.
struct Coder
{
    CoderId id;
    QUuid uuid;
    QString name;
    QString initials;

    friend bool operator==(const Coder &, const Coder &) = default;
};

/// The first letters of the first and the last word: "Rina Ayu Sari" gives "RS".
QString initialsOf(const QString &name);

} // namespace passages
} // namespace telaah
