// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ImportCommands.h"

#include "common/ErrorText.h"
#include "dialogs/ImportDialog.h"
#include "notebook/FileSearch.h"
#include "notebook/Originals.h"
#include "windows/FileDialogs.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressDialog>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace telaah::ui {

using notebook::ImportSource;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

constexpr const char *FolderKey = "import/folder";

/// How long a search goes on unseen, in milliseconds.
constexpr int Unseen = 500;

ImportSource sourceAt(const QString &path)
{
    ImportSource source;
    source.path = path;
    return source;
}

/// As a page if it was copied from one: that keeps headings, lists and links.
ImportSource sourceOf(const QMimeData &data, const QString &name)
{
    ImportSource source;
    source.choices.encoding = QByteArrayLiteral("UTF-8");
    if (data.hasHtml()) {
        source.bytes = data.html().toUtf8();
        source.fileName = name + QLatin1String(".html");
    } else {
        source.bytes = data.text().toUtf8();
        source.fileName = name + QLatin1String(".txt");
    }
    return source;
}

} // namespace

ImportCommands::ImportCommands(QWidget &window, QSettings &settings)
    : m_window(window)
    , m_settings(settings)
{
    files = make(QStringLiteral("importFiles"), Qt::CTRL | Qt::Key_I, &ImportCommands::askForFiles);
    folder = make(QStringLiteral("importFolder"), {}, &ImportCommands::askForFolder);
    paste = make(
        QStringLiteral("importCopied"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        &ImportCommands::importCopied);
    setNotebook(nullptr);
    retranslate();
}

QAction *ImportCommands::make(
    const QString &name, const QKeySequence &key, void (ImportCommands::*command)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void ImportCommands::setNotebook(notebook::Notebook *notebook)
{
    m_notebook = notebook;
    if (!notebook)
        delete m_running;
    update();
}

void ImportCommands::update()
{
    for (QAction *action : {files, folder, paste})
        action->setEnabled(m_notebook && !m_notebook->isReadOnly() && !m_running);
}

/// Two would write to one notebook, and lie on top of each other.
bool ImportCommands::mayStart()
{
    if (m_running)
        emit failed(tr("An import is under way: finish or cancel it first."));
    return !m_running;
}

void ImportCommands::setRunning(QWidget *import)
{
    m_running = import;
    connect(import, &QObject::destroyed, this, [this, import] {
        if (m_running == import) // Widgets say it before pointers know.
            m_running = nullptr;
        update();
    });
    update();
}

void ImportCommands::setLook(const Look &look, const ReadingStyle &style)
{
    m_look = look;
    m_style = style;
}

void ImportCommands::retranslate()
{
    files->setText(tr("&Import documents…"));
    folder->setText(tr("Import a &folder…"));
    paste->setText(tr("Import copie&d text…"));
}

bool ImportCommands::canDrop(const QMimeData &data)
{
    return !localFiles(data).isEmpty();
}

QString ImportCommands::notebookAmong(const QMimeData &data)
{
    const QStringList paths = localFiles(data);
    return paths.size() == 1 && paths.first().endsWith(QLatin1String(".telaah")) ? paths.first()
                                                                                 : QString();
}

void ImportCommands::drop(const QMimeData &data)
{
    import(localFiles(data));
}

void ImportCommands::askForFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import documents"));
    dialog->setObjectName(QStringLiteral("importFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Documents (*.docx *.odt *.html *.htm *.xhtml *.md *.markdown *.txt)"),
         tr("All files (*)")});
    dialog->setDirectory(lastFolder(m_settings, FolderKey));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        keepFolderOf(paths.value(0), m_settings, FolderKey);
        import(paths);
    });
    dialog->open();
}

void ImportCommands::askForFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import a folder"));
    dialog->setObjectName(QStringLiteral("importFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(lastFolder(m_settings, FolderKey));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        keepFolderOf(paths.value(0), m_settings, FolderKey);
        import(paths);
    });
    dialog->open();
}

void ImportCommands::importCopied()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && canDrop(*copied))
        return drop(*copied);
    if (!copied || (copied->text().trimmed().isEmpty() && !copied->hasHtml())) {
        emit failed(tr("There is no text to import: copy some in another program first."));
        return;
    }
    if (mayStart())
        show({sourceOf(*copied, tr("Copied text"))});
}

void ImportCommands::import(const QStringList &paths)
{
    if (!mayStart())
        return;
    auto *search = new notebook::FileSearch;
    auto *wait = new QProgressDialog(tr("Looking for files…"), tr("Cancel"), 0, 0, &m_window);
    wait->setObjectName(QStringLiteral("importSearch"));
    wait->setWindowTitle(tr("Import documents"));
    wait->setWindowModality(Qt::WindowModal);
    // Its own clock runs for bars with an end only.
    QTimer::singleShot(Unseen, wait, &QWidget::show);
    search->setParent(wait); // Whatever ends the one ends the other.
    connect(wait, &QProgressDialog::canceled, wait, &QObject::deleteLater);
    connect(search, &notebook::FileSearch::found, this, [this, wait](const auto &found) {
        wait->hide();
        wait->deleteLater();
        take(found);
    });
    setRunning(wait);
    search->start(paths);
}

void ImportCommands::take(const notebook::FoundFiles &among)
{
    QList<ImportSource> sources;
    QList<Error> unread;
    for (const auto &found : among.files) {
        if (found)
            sources.append(sourceAt(*found));
        else
            unread.append(found.error());
    }
    const bool isNothing = sources.isEmpty() && unread.size() == 1
        && unread.first().code == ErrorCode::NothingToRead;
    if (isNothing)
        return emit failed(ErrorText::of(unread.first()));
    if (among.passedOver > 0)
        emit done(tr("%Ln file(s) of other kinds passed over", nullptr, among.passedOver));
    show(sources, unread);
}

void ImportCommands::show(const QList<ImportSource> &sources, const QList<Error> &unread)
{
    if (!m_notebook || m_notebook->isReadOnly()) {
        emit failed(tr("Open a notebook that can be written to first: documents are imported "
                       "into it."));
        return;
    }
    auto *dialog = new ImportDialog(*m_notebook, m_look, m_style, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::addingStarted, this, &ImportCommands::started);
    connect(dialog, &ImportDialog::imported, this, [this](const QList<DocumentId> &documents) {
        emit imported(documents);
        if (!documents.isEmpty())
            emit done(tr("%n document(s) imported", nullptr, static_cast<int>(documents.size())));
    });
    setRunning(dialog);
    dialog->read(sources, unread);
    dialog->open();
}

void ImportCommands::askForOriginalFile(DocumentId id)
{
    const auto original = notebook::originalOf(m_notebook->stores(), id);
    if (!original) {
        emit failed(ErrorText::of(original.error()));
        return;
    }
    auto *dialog = new QFileDialog(&m_window, tr("Export the original"));
    dialog->setObjectName(QStringLiteral("originalFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // It never overwrites.
    dialog->setDirectory(lastFolder(m_settings, FolderKey));
    dialog->selectFile(original->fileName);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, bytes = original->bytes](const QString &path) {
            keepFolderOf(path, m_settings, FolderKey);
            if (const auto written = notebook::writeNewFile(path, bytes); written)
                emit done(tr("Original exported to %1").arg(QFileInfo(path).fileName()));
            else
                emit failed(ErrorText::of(written.error()));
        });
    dialog->open();
}

} // namespace telaah::ui
