// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers do with passages: tag, remove, export.

#include "BareSqlite.h"
#include "GeneratedText.h"
#include "Rows.h"
#include "Stage.h"
#include "notebook/Excerpts.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "views/PassageCommands.h"
#include "views/ReadScreen.h"

#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

namespace telaah::bench {

namespace {

constexpr double AboveCommit = 7;            ///< See docs/decisions/0009.
constexpr double AboveCommitInLongText = 12; ///< See docs/decisions/0009.

/// Whatever language the window speaks.
QString grouped(qsizetype number)
{
    return QLocale(QLocale::English).toString(number);
}

QString tagRow(const NotebookSize &size)
{
    return QStringLiteral("tag a passage, of %1: Enter to durable and painted")
        .arg(grouped(size.passages));
}

QString removeRow(const NotebookSize &size)
{
    return QStringLiteral("remove a passage, of %1: Delete to durable and painted")
        .arg(grouped(size.passages));
}

class Tagger
{
public:
    Tagger(Run &run, const NotebookSize &size)
        : m_run(run)
        , m_stage(size)
        , m_bare(m_stage.folder())
    {
        m_stage.openLong();
        settle();
        m_ranges = generatedRanges(m_stage.reading().revision()->text(), 400, 7);
        m_size = size;
    }

    void tagAndRemove()
    {
        Row tag = row(tagRow(m_size));
        Row remove = row(removeRow(m_size));
        for (int i = 0; i < m_run.times(30); ++i) {
            select(m_ranges.at(i));
            const double commit = timeOf([this] { m_bare.commit(); });
            tag.floor.add(commit);
            remove.floor.add(timeOf([this] { m_bare.commit(); }));
            const qsizetype before = passages();
            tag.measured.add(timeToPaint(*m_stage.reading().viewport(), [this] {
                QTest::keyClick(search(), Qt::Key_Return);
            }));
            settle();
            if (passages() != before + 1)
                qFatal("not tagged");
            remove.measured.add(timeToPaint(*m_stage.reading().viewport(), [this] {
                QTest::keyClick(&m_stage.reading(), Qt::Key_Delete);
            }));
            settle();
            if (passages() != before)
                qFatal("not removed");
        }
        m_run.add(tag);
        m_run.add(remove);
    }

private:
    Row row(const QString &what) const
    {
        const bool isLong = m_size.passages > book().passages;
        return {what,         {},
                {},           QStringLiteral("bare commit"),
                Limit::Above, isLong ? AboveCommitInLongText : AboveCommit};
    }

    QLineEdit *search()
    {
        return m_stage.window().findChild<QLineEdit *>(QStringLiteral("tagPaletteSearch"));
    }

    /// Up to where Enter tags the passage.
    void select(text::TextRange range)
    {
        m_stage.reading().setFocus();
        m_stage.reading().showRange(range);
        m_stage.reading().select(range);
        settle();
        QTest::keyClick(&m_stage.reading(), Qt::Key_T);
        QTest::keyClicks(search(), QStringLiteral("per"));
        settle();
        if (!search()->isVisible())
            qFatal("no palette");
    }

    qsizetype passages() const { return m_stage.longDocument().passages; }

    Run &m_run;
    Stage m_stage;
    BareCommit m_bare;
    QList<text::TextRange> m_ranges;
    NotebookSize m_size;
};

} // namespace

void measureTagging(Run &run)
{
    for (const NotebookSize &size : {book(), archive()}) {
        if (run.wantsAny({tagRow(size), removeRow(size)}))
            Tagger(run, size).tagAndRemove();
    }
}

void measureExport(Run &run)
{
    Row row{
        QStringLiteral("excerpts as CSV, 2,000 passages"),
        {},
        {},
        QStringLiteral("writing the same bytes"),
        Limit::Absolute,
        15}; // See docs/decisions/0009.
    if (!run.wants(row.what))
        return;
    const auto notebook = notebook::Notebook::open(notebookOf(book()), reader());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("excerpts.csv")));
    for (int i = 0; i < run.times(15); ++i) {
        QByteArray bytes;
        row.measured.add(timeOf([&] {
            const auto excerpts = notebook::excerptsOf((*notebook)->stores());
            bytes = notebook::written(
                *excerpts, notebook::ExcerptFormat::Csv, {}, vocabulary::Language::Indonesian);
        }));
        row.floor.add(timeOf([&] {
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("not written");
            file.close();
        }));
    }
    run.add(row);
}

} // namespace telaah::bench
