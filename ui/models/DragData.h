// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace telaah::notebook {
class Notebook;
}

/// What is dragged from one part of the window to another: a concept, or passages. Ids mean nothing
/// in another notebook, so that each drag names its own, and elsewhere carries nothing.
namespace telaah::ui::drag {

QString conceptType();
QString passagesType();

std::unique_ptr<QMimeData> dataOf(const notebook::Notebook &notebook, ConceptId conceptId);
std::unique_ptr<QMimeData> dataOf(
    const notebook::Notebook &notebook, const QList<PassageId> &passages);

/// Nothing, or none, if the data is something else or another notebook's.
std::optional<ConceptId> conceptIn(const QMimeData *data, const notebook::Notebook &notebook);
QList<PassageId> passagesIn(const QMimeData *data, const notebook::Notebook &notebook);

} // namespace telaah::ui::drag
