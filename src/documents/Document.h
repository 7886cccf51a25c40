// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace telaah {

using DocumentId = Id<struct DocumentTag>;

namespace documents {

/// A policy text as a work, whatever the state of its wording, with its bibliographic details.
struct Document
{
    DocumentId id;
    QUuid uuid;
    QString title;
    QString author;    ///< Several separated by "; "; "Family, Given", an institution has no comma.
    QString published; ///< A year, a year and month, or a date, as ISO 8601 has them; may be empty.
    QString language;  ///< BCP 47.
    QString publisher;
    QString url;
    QString accessed; ///< As `published`.
    QString licence;
    QDateTime created; ///< In this notebook; UTC.
    QString note;      ///< The reader's own, on the document as a whole; empty if there is none.

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace documents
} // namespace telaah
