// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ImportEntry.h"

#include "common/ErrorText.h"

#include <QFileInfo>

namespace telaah::ui {

using documents::Document;
using notebook::Import;

namespace {

/// Where the reader has typed something else than was found, that counts.
void keepTyped(Document &read, const Document &before, const Document &typed)
{
    for (const auto field :
         {&Document::title, &Document::author, &Document::published, &Document::language,
          &Document::publisher, &Document::url, &Document::accessed}) {
        if (typed.*field != before.*field)
            read.*field = typed.*field;
    }
}

} // namespace

void ImportEntry::take(const Import &other)
{
    const bool isFirst = state == State::Waiting;
    const Document typed = import.document.details;
    const Document before = std::exchange(read, other.document.details);
    import = other;
    isHeld = true;
    ++reading;
    if (!isFirst)
        keepTyped(import.document.details, before, typed);
}

void ImportEntry::release()
{
    isHeld = false;
    import.document.body = {};
    import.document.leftOut = {};
    import.document.comments = {};
    import.original.chunks = {};
}

QString ImportEntry::name() const
{
    return source.path.isEmpty() ? source.fileName : QFileInfo(source.path).fileName();
}

QString ImportEntry::title() const
{
    const QString &title = import.document.details.title;
    return title.isEmpty() ? name() : title;
}

QString ImportEntry::stateText() const
{
    switch (state) {
    case State::Waiting:
        return tr("being read");
    case State::Ready: {
        const auto remarks = import.document.warnings.size();
        return remarks == 0 ? tr("ready")
                            : tr("ready, %n remark(s)", nullptr, static_cast<int>(remarks));
    }
    case State::Known:
        return tr("already there as “%1”").arg(known.title);
    case State::Failed: {
        Error shown = error;
        shown.subject = name(); // Its folder is known, and long.
        return ErrorText::of(shown);
    }
    case State::Added:
        return tr("imported");
    }
    Q_UNREACHABLE();
}

QString ImportEntry::accessibleText() const
{
    QStringList parts{title(), name(), stateText()};
    parts.removeDuplicates();
    return parts.join(QLatin1String(". "));
}

} // namespace telaah::ui
