// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/StateOf.h"

namespace telaah::test {

QByteArray stateOf(const notebook::Notebook &notebook)
{
    QByteArray state;
    const auto summaries = notebook.stores().documents.summaries().value();
    for (const auto &summary : summaries) {
        const auto revision = notebook.stores().documents.revision(summary.revisionId).value();
        state += summary.document.title.toUtf8() + ":";
        const auto passages = notebook.stores().passages.inRevision(revision).value();
        for (const auto &passage : passages) {
            state += " [" + QByteArray::number(passage.range.start()) + ","
                + QByteArray::number(passage.range.end()) + "]" + passage.note.toUtf8();
            for (const auto &tag : passage.tags)
                state += "#" + QByteArray::number(qlonglong(tag.conceptId.value()));
        }
    }
    const auto steps = notebook.history().steps().value();
    for (const auto &step : steps)
        state += " " + QByteArray::number(static_cast<int>(step.action)) + "/"
            + QByteArray::number(static_cast<int>(step.state));
    return state;
}

} // namespace telaah::test
