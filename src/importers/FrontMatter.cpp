// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/FrontMatter.h"

#include "text/Canonical.h"

#include <yaml-cpp/yaml.h>

namespace telaah::importers {

namespace {

// Bibliographic details are short; what YAML can be made to do with more is not worth finding out.
constexpr qsizetype LongestMatter = 64 * 1024;

QString textOf(const YAML::Node &mapping, const char *key)
{
    const YAML::Node value = mapping[key];
    if (!value || !value.IsScalar())
        return {};
    return text::canonical(QString::fromStdString(value.Scalar())).simplified();
}

} // namespace

Result<FrontMatter> readFrontMatter(const QByteArray &bytes)
{
    FrontMatter matter;
    if (!bytes.startsWith("---\n"))
        return matter;
    const qsizetype end = bytes.indexOf("\n---\n", 3);
    if (end < 0)
        return matter;
    if (end > LongestMatter)
        return Failure({ErrorCode::InvalidInput, {}, QStringLiteral("front matter too long")});
    try {
        const YAML::Node mapping = YAML::Load(bytes.sliced(4, end - 3).toStdString());
        if (!mapping.IsMap() && !mapping.IsNull())
            return Failure({ErrorCode::InvalidInput, {}, QStringLiteral("front matter")});
        matter.length = end + 5;
        if (mapping.IsNull())
            return matter;
        matter.details.title = textOf(mapping, "title");
        matter.details.author = textOf(mapping, "author");
        matter.details.published = textOf(mapping, "date");
        matter.details.language = textOf(mapping, "language");
        matter.details.publisher = textOf(mapping, "publisher");
        matter.details.url = textOf(mapping, "url");
        matter.details.accessed = textOf(mapping, "accessed");
        matter.details.licence = textOf(mapping, "licence");
    } catch (const YAML::Exception &exception) {
        return Failure({ErrorCode::InvalidInput, {}, QString::fromUtf8(exception.what())});
    }
    return matter;
}

} // namespace telaah::importers
