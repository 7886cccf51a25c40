// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/DragData.h"

#include "notebook/Notebook.h"

#include <QDataStream>
#include <QIODevice>

namespace telaah::ui::drag {

using notebook::Notebook;

namespace {

std::unique_ptr<QMimeData> dataOf(
    const Notebook &notebook, const QString &type, const QList<qint64> &ids)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << notebook.path() << ids;
    auto data = std::make_unique<QMimeData>();
    data->setData(type, bytes);
    return data;
}

QList<qint64> idsIn(const QMimeData *data, const QString &type, const Notebook &notebook)
{
    if (!data || !data->hasFormat(type))
        return {};
    QDataStream in(data->data(type));
    QString path;
    QList<qint64> ids;
    in >> path >> ids;
    return in.status() == QDataStream::Ok && path == notebook.path() ? ids : QList<qint64>();
}

} // namespace

QString conceptType()
{
    return QStringLiteral("application/x-telaah-concept");
}

QString passagesType()
{
    return QStringLiteral("application/x-telaah-passages");
}

std::unique_ptr<QMimeData> dataOf(const Notebook &notebook, ConceptId conceptId)
{
    return dataOf(notebook, conceptType(), {conceptId.value()});
}

std::unique_ptr<QMimeData> dataOf(const Notebook &notebook, const QList<PassageId> &passages)
{
    QList<qint64> ids;
    for (const PassageId id : passages)
        ids.append(id.value());
    return dataOf(notebook, passagesType(), ids);
}

std::optional<ConceptId> conceptIn(const QMimeData *data, const Notebook &notebook)
{
    const QList<qint64> ids = idsIn(data, conceptType(), notebook);
    return ids.isEmpty() ? std::nullopt : std::optional(ConceptId(ids.first()));
}

QList<PassageId> passagesIn(const QMimeData *data, const Notebook &notebook)
{
    QList<PassageId> passages;
    for (const qint64 id : idsIn(data, passagesType(), notebook))
        passages.append(PassageId(id));
    return passages;
}

} // namespace telaah::ui::drag
