// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/LeftOutList.h"

#include "common/ImportText.h"

#include <QSignalBlocker>

namespace telaah::ui {

using documents::LeftOutPart;

namespace {

constexpr qsizetype MostShown = 300; // Of letters.
constexpr qsizetype LinesShown = 24;

/// A comment thread may be long; its beginning tells what it is. Heads of pages are shown each on a
/// line of its own, as they stood on the paper.
QString excerptOf(const LeftOutPart &part)
{
    if (part.kind == documents::LeftOutKind::RunningHead) {
        const QStringList lines = part.text.split(u'\n');
        const QString shown = lines.first(qMin<qsizetype>(lines.size(), LinesShown)).join(u'\n');
        return u'\n' + shown + (lines.size() > LinesShown ? QStringLiteral("\n…") : QString());
    }
    const QString plain = part.text.simplified();
    return plain.size() <= MostShown ? plain : plain.first(MostShown) + QChar(0x2026);
}

} // namespace

LeftOutList::LeftOutList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("importLeftOut"));
    setAccessibleName(tr("Parts that were left out; check those that belong to the text"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemChanged, this, [this] {
        QSet<int> parts;
        for (int row = 0; row < count(); ++row) {
            if (item(row)->checkState() == Qt::Checked)
                parts.insert(row);
        }
        emit restored(parts);
    });
}

void LeftOutList::setParts(const QList<LeftOutPart> &parts)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    clear();
    for (const LeftOutPart &part : parts) {
        //: Why a part of a page was left out, and how it begins
        auto *item = new QListWidgetItem(
            tr("%1: %2").arg(ImportText::of(part.kind), excerptOf(part)), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(part.isRestored ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(qMin(row, count() - 1));
}

} // namespace telaah::ui
