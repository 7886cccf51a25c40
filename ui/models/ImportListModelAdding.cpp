// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the files that are wanted come into the notebook; the rest of it is in ImportListModel.cpp.

#include "models/ImportListModel.h"

namespace telaah::ui {

using notebook::AddedReading;
using notebook::Import;
using notebook::ImportActions;
using notebook::ImportJob;
using notebook::ImportSource;
using notebook::Repeat;
using State = ImportEntry::State;

namespace {

/// Another document would fare no better.
bool isAboutNotebook(const Error &error)
{
    return error.code != ErrorCode::AlreadyImported && error.code != ErrorCode::InvalidInput;
}

} // namespace

void ImportListModel::add()
{
    Q_ASSERT(!isReading() && !m_isAdding);
    m_isAdding = true;
    m_isStopping = false;
    m_next = 0;
    readAhead();
    addNext();
}

void ImportListModel::stopAdding()
{
    m_isStopping = true;
    if (m_isAwaiting)
        endAdding(); // The file may take long, or never be read.
}

/// Starts with what will be wanted first, while others are added that are at hand.
void ImportListModel::readAhead()
{
    QList<ImportSource> sources;
    m_aheadRows.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!entry(row).isWanted || entry(row).isHeld)
            continue;
        sources.append(entry(row).source);
        m_aheadRows.append(row);
    }
    if (sources.isEmpty())
        return;
    m_ahead = std::make_unique<ImportJob>(sources);
    m_ahead->setHolding(true);
    connect(m_ahead.get(), &ImportJob::read, this, [this](qsizetype index, const auto &import) {
        m_ahead->setHolding(true);
        m_isAwaiting = false;
        addAhead(m_aheadRows.at(index), import);
    });
    m_ahead->start();
}

void ImportListModel::addNext()
{
    while (m_next < rowCount() && !entry(m_next).isWanted)
        ++m_next;
    if (m_isStopping || m_next == rowCount())
        return endAdding();
    if (entry(m_next).isHeld)
        return store(m_next, entry(m_next).import);
    // Whatever was not held when adding began is read ahead, in this order; nothing else is
    // released before it is added.
    m_isAwaiting = true;
    m_ahead->setHolding(false);
}

void ImportListModel::addAhead(int row, const Result<Import> &import)
{
    ImportEntry &entry = at(row);
    const bool isSame = import && import->original.sha256 == entry.import.original.sha256;
    if (isSame) {
        Import read = *import;
        read.document.details = entry.import.document.details;
        return store(row, read);
    }
    // What the reader has looked over is no longer there.
    fail(entry, import ? Error{ErrorCode::Busy, entry.source.path, {}} : import.error());
    announce(row);
    addNext();
}

void ImportListModel::store(int row, const Import &import)
{
    const Repeat repeat = entry(row).state == State::Known ? Repeat::Allow : Repeat::Refuse;
    ImportActions(m_notebook).addAside(import, repeat, this, [this, row](const auto &outcome) {
        takeOutcome(row, outcome);
    });
}

void ImportListModel::takeOutcome(int row, const Result<AddedReading> &outcome)
{
    if (!outcome && isAboutNotebook(outcome.error())) {
        emit addingFailed(outcome.error());
        return endAdding();
    }
    ImportEntry &entry = at(row);
    if (outcome) {
        setWanted(entry, false);
        setState(entry, State::Added);
        entry.added = outcome->document.id;
        if (row != m_shown)
            release(entry);
    } else {
        fail(entry, outcome.error());
    }
    announce(row);
    emit added(row);
    addNext();
}

void ImportListModel::endAdding()
{
    m_isAdding = false;
    m_isAwaiting = false;
    if (m_ahead) {
        disconnect(m_ahead.get(), nullptr, this, nullptr);
        m_ahead.release()->deleteLater(); // It may be speaking.
    }
    emit addingEnded();
}

} // namespace telaah::ui
