// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/MarginLayout.h"

namespace telaah::ui {

/// Stands for the labels of passages that a crowded margin has no room for.
struct MarginMore
{
    int top;
    QList<PassageId> ids; ///< In the order of the spans.
};

/// Says for each label that is left out in `places` that there are more, beside its bracket if
/// there is room, or as near as there is. None covers a label or leaves `view`, from 0 downwards;
/// where all of it is taken, labels give way, that of `first` the last.
///
/// REQUIRES: `places` were made of `spans`, in the same order; `height`, that of one, > 0
QList<MarginMore> gathered(
    const QList<MarginSpan> &spans, QList<MarginPlace> &places, int height, int view,
    PassageId first = PassageId());

} // namespace telaah::ui
