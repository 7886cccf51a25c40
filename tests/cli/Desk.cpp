// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"

#include "support/Catch.h"
#include "support/FileBytes.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace telaah::test {

namespace {

QJsonDocument parsed(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    INFO(text.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

} // namespace

QJsonObject Answer::object() const
{
    const QJsonDocument document = parsed(out);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Answer::array() const
{
    const QJsonDocument document = parsed(out);
    REQUIRE(document.isArray());
    return document.array();
}

Desk::Desk()
{
    // Where the program itself looks for it, too.
    REQUIRE(QDir().mkpath(QFileInfo(notebook()).path()));
    writeBytes(notebook(), bytesOf(ExcerptNotebook().path));
}

QString Desk::notebook() const
{
    return file("data/telaah/notebook.telaah");
}

QString Desk::write(const QString &name, const QByteArray &content) const
{
    writeBytes(file(name), content);
    return file(name);
}

Answer Desk::run(const QStringList &arguments) const
{
    QBuffer out;
    QBuffer error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    const int status = ui::cli::runCommandLine(
        arguments, {out, error, notebook(), file("config/telaah/settings.ini")});
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
}

QProcessEnvironment Desk::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", folder());
    environment.insert("XDG_DATA_HOME", file("data"));
    environment.insert("XDG_CONFIG_HOME", file("config"));
    environment.insert("XDG_RUNTIME_DIR", folder());
    environment.insert("TELAAH", TELAAH_PROGRAM);
    return environment;
}

Answer Desk::start(const QStringList &arguments) const
{
    return test::start(TELAAH_PROGRAM, arguments, environment());
}

Answer start(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {
        process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace telaah::test
