// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Session.h"

#include "common/ErrorText.h"
#include "common/Languages.h"
#include "common/Settings.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace telaah::ui::cli {

QString harmless(QString text)
{
    const auto steers = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    };
    std::ranges::replace_if(text, steers, QChar(QChar::ReplacementCharacter));
    return text;
}

using notebook::Notebook;
using passages::Coder;

QString Session::notebookPath() const
{
    return m_options.notebook.empty() ? m_surroundings.defaultNotebook
                                      : QString::fromStdString(m_options.notebook);
}

vocabulary::Language Session::language() const
{
    return languageOf(Settings(m_surroundings.settingsFile).language());
}

Result<std::unique_ptr<Notebook>> Session::open(Access access)
{
    auto opened = m_options.notebook.empty() ? openDefault() : Notebook::open(notebookPath(), {});
    if (!opened || access == Access::Read)
        return opened;
    if ((*opened)->isReadOnly())
        return Failure({ErrorCode::ReadOnly, notebookPath(), {}});
    (*opened)->setCoder(coder());
    return opened;
}

Result<std::unique_ptr<Notebook>> Session::openDefault() const
{
    const QString path = notebookPath();
    if (!QFileInfo::exists(path)) {
        const QString folder = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(folder))
            return Failure({ErrorCode::Io, folder, QStringLiteral("cannot make the folder")});
        auto made = Notebook::create(path, {}, Notebook::Content::Starter);
        // Another process may have been quicker.
        if (made || !QFileInfo::exists(path))
            return made;
    }
    return Notebook::open(path, {});
}

Coder Session::coder() const
{
    Settings settings(m_surroundings.settingsFile);
    const QString name = QString::fromStdString(m_options.coder).simplified();
    if (name.isEmpty() || name == settings.coder().name)
        return settings.coder();
    return {.id = {}, .uuid = {}, .name = name, .initials = passages::initialsOf(name)};
}

void Session::print(const QJsonObject &json)
{
    print(QJsonDocument(json).toJson());
}

void Session::print(const QJsonArray &json)
{
    print(QJsonDocument(json).toJson());
}

void Session::print(const QByteArray &bytes)
{
    m_isPrinted = m_isPrinted && m_surroundings.out.write(bytes) == bytes.size();
}

void Session::print(const QString &text)
{
    print(harmless(text).toUtf8());
}

void Session::complain(const Error &error)
{
    complain(ErrorText::of(error));
}

void Session::complain(const QString &sentence)
{
    m_hasComplained = true;
    m_surroundings.error.write(QStringLiteral("telaah: %1\n").arg(harmless(sentence)).toUtf8());
}

Result<void> Session::finish()
{
    auto *file = qobject_cast<QFileDevice *>(&m_surroundings.out);
    if (m_isPrinted && (!file || file->flush()))
        return {};
    return Failure(
        {ErrorCode::Io, QStringLiteral("standard output"), m_surroundings.out.errorString()});
}

} // namespace telaah::ui::cli
