// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/NoteDrafts.h"

#include "notebook/DocumentActions.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"

#include <algorithm>

namespace telaah::ui {

using notebook::Notebook;

NoteDrafts::NoteDrafts(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    // Where something could be written, so can they; and what was removed may be back.
    connect(&notebook, &Notebook::changed, this, &NoteDrafts::tryLater);
    connect(&notebook, &Notebook::changedOutside, this, &NoteDrafts::tryLater);
}

bool NoteDrafts::write(const Owner &owner, const QString &note)
{
    const auto stored = std::visit([&](auto id) { return store(id, note); }, owner);
    if (stored) {
        drop(owner);
        return true;
    }
    const bool isLost = stored.error().code == ErrorCode::UnknownPassage
        || stored.error().code == ErrorCode::UnknownDocument;
    m_drafts.insert_or_assign(owner, Draft{note, isLost});
    emit changed(owner);
    if (isLost)
        emit ownerLost();
    return false;
}

void NoteDrafts::keep(const Owner &owner, const QString &note)
{
    if (of(owner) == note)
        return; // It has just been tried.
    m_drafts.insert_or_assign(owner, Draft{note});
    emit changed(owner);
    tryLater();
}

std::optional<QString> NoteDrafts::of(const Owner &owner) const
{
    const auto draft = m_drafts.find(owner);
    return draft == m_drafts.end() ? std::nullopt : std::optional(draft->second.note);
}

int NoteDrafts::lostCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_drafts, [](const auto &entry) { return entry.second.isLost; }));
}

bool NoteDrafts::writeAll()
{
    m_isTrying = true;
    const auto drafts = m_drafts; // What is written leaves the others.
    for (const auto &[owner, draft] : drafts) {
        if (draft.isLost && !isThere(owner))
            continue;
        // What keeps one from being written mostly keeps the others too, after a while of waiting.
        if (!write(owner, draft.note) && !m_drafts.at(owner).isLost)
            break;
    }
    m_isTrying = false;
    return isEmpty();
}

QString NoteDrafts::texts() const
{
    QStringList texts;
    for (const auto &entry : m_drafts)
        texts.append(entry.second.note);
    return texts.join(QLatin1String("\n\n"));
}

void NoteDrafts::discard()
{
    const auto drafts = m_drafts;
    for (const auto &entry : drafts)
        drop(entry.first);
    emit discarded();
}

Result<void> NoteDrafts::store(PassageId id, const QString &note)
{
    return notebook::PassageActions(m_notebook).setNote(id, note);
}

Result<void> NoteDrafts::store(DocumentId id, const QString &note)
{
    return notebook::DocumentActions(m_notebook).setNote(id, note);
}

bool NoteDrafts::isThere(const Owner &owner) const
{
    const auto &stores = m_notebook.stores();
    if (const auto *id = std::get_if<PassageId>(&owner))
        return stores.passages.revisionOf(*id).has_value();
    return stores.documents.document(std::get<DocumentId>(owner)).has_value();
}

void NoteDrafts::drop(const Owner &owner)
{
    if (m_drafts.erase(owner) > 0)
        emit changed(owner);
}

void NoteDrafts::tryLater()
{
    if (m_isTrying || isEmpty())
        return;
    m_isTrying = true;
    QMetaObject::invokeMethod(this, &NoteDrafts::writeAll, Qt::QueuedConnection);
}

} // namespace telaah::ui
