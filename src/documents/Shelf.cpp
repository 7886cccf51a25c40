// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Shelf.h"

#include <algorithm>

namespace telaah::documents {

namespace {

/// Stands in for what is moved, so that no row has to be counted anew once it is taken away.
constexpr DocumentId Placeholder;

template<typename Item>
void insertAt(QList<Item> &items, qsizetype row, const Item &item)
{
    items.insert(row < 0 ? items.size() : qMin(row, items.size()), item);
}

Shelf alone(DocumentId id)
{
    return {.folder = {}, .documents = {id}};
}

void take(Shelves &shelves, DocumentId id)
{
    for (Shelf &shelf : shelves)
        shelf.documents.removeAll(id);
    shelves.removeIf(
        [](const Shelf &shelf) { return !shelf.isFolder() && shelf.documents.isEmpty(); });
}

} // namespace

Gap placeOf(const Shelves &shelves, DocumentId id)
{
    for (qsizetype row = 0; row < shelves.size(); ++row) {
        const Shelf &shelf = shelves.at(row);
        const qsizetype place = shelf.documents.indexOf(id);
        if (place >= 0)
            return shelf.isFolder() ? Gap{shelf.folder.id, place} : Gap{{}, row};
    }
    return {};
}

qsizetype rowOf(const Shelves &shelves, FolderId id)
{
    for (qsizetype row = 0; row < shelves.size(); ++row) {
        if (shelves.at(row).isFolder() && shelves.at(row).folder.id == id)
            return row;
    }
    return -1;
}

Shelves withDocumentAt(const Shelves &shelves, DocumentId id, Gap gap)
{
    const qsizetype target = rowOf(shelves, gap.folderId);
    if (placeOf(shelves, id).row < 0 || (gap.folderId.isValid() && target < 0))
        return shelves;
    Shelves moved = shelves;
    if (target < 0)
        insertAt(moved, gap.row, alone(Placeholder));
    else
        insertAt(moved[target].documents, gap.row, Placeholder);
    take(moved, id);
    for (Shelf &shelf : moved)
        std::ranges::replace(shelf.documents, Placeholder, id);
    return moved;
}

Shelves withFolderAt(const Shelves &shelves, FolderId id, qsizetype row)
{
    const qsizetype from = rowOf(shelves, id);
    if (from < 0)
        return shelves;
    Shelves moved = shelves;
    insertAt(moved, row, shelves.at(from));
    const bool isAfter = row < 0 || row > from;
    moved.removeAt(isAfter ? from : from + 1);
    return moved;
}

Shelves withoutFolder(const Shelves &shelves, FolderId id)
{
    Shelves left;
    for (const Shelf &shelf : shelves) {
        if (!shelf.isFolder() || shelf.folder.id != id) {
            left.append(shelf);
            continue;
        }
        for (const DocumentId document : shelf.documents)
            left.append(alone(document));
    }
    return left;
}

} // namespace telaah::documents
