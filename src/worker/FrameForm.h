// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "worker/Frame.h"

#include <QByteArrayView>

/// What writing and reading a frame have in common; part of Frame.
namespace telaah::worker {

inline constexpr QByteArrayView RequestSign("TLRQ");
inline constexpr QByteArrayView AnswerSign("TLAN");

/// Goes up with every change to what is in a frame, or to what its numbers mean: a format, a kind
/// of block, an error.
inline constexpr quint32 FrameVersion = 4;

// Where the head has the version, and the length of the content as 64 bits; the sign comes first.
inline constexpr qsizetype VersionAt = 4;
inline constexpr qsizetype LengthAt = 8;

// Lists are flat, without a list for each thing in them.
inline constexpr int DetailFields = 8;
inline constexpr int BlockFields = 5;
inline constexpr int RunFields = 4;
inline constexpr int WarningFields = 3;
inline constexpr int PartFields = 3;
inline constexpr int CommentFields = 4;

} // namespace telaah::worker
