#pragma once

#include "models/hostlist.h"

#include <QFile>
#include <QTemporaryDir>

namespace inn::testing {

// A host in memory with what `content` describes; `query`: as of test:///FILE?migration=200.
inline models::Host *addTestHost(models::HostList &hosts, const QTemporaryDir &folder, const QString &name,
    const QByteArray &content, const QString &query = {})
{
    QFile file(folder.filePath(name + QStringLiteral(".xml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test host");
    file.close();
    QUrl uri;
    uri.setScheme(QStringLiteral("test"));
    uri.setHost(QString());
    uri.setPath(file.fileName());
    uri.setQuery(query);
    return hosts.add({ uri, name, true });
}

} // namespace inn::testing
