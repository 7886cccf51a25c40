// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace telaah {

/// Times as files have them: "2026-11-20T11:43:35.123Z", always UTC and to the millisecond. Many
/// times as fast as Qt's own, of which a long list of passages would notice.
QString toIsoTime(const QDateTime &time);

/// Reads what Qt::ISODateWithMs does; invalid if it is none.
QDateTime fromIsoTime(QLatin1String text);

} // namespace telaah
