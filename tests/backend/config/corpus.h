#pragma once

#include "backend/config/kinds.h"
#include "backend/xml/element.h"

#include <QDirIterator>
#include <QFile>

// The documents below tests/data, by kind.

inline QByteArray corpusText(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

inline QStringList corpusFilesOf(const inn::config::DocumentKind &kind)
{
    // Read once: the root elements' names.
    static const QHash<QString, QStringList> byRoot = [] {
        QHash<QString, QStringList> result;
        QDirIterator files(QStringLiteral(INN_TEST_DATA), { QStringLiteral("*.xml") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (const auto document = inn::xml::Document::parse(corpusText(file)))
                result[document->root().name()].append(file);
        }
        for (QStringList &each : result)
            each.sort();
        return result;
    }();
    QStringList files = byRoot.value(QString::fromUtf8(kind.table().name()));
    // Of kinds that are written alike the first has all, others what stands in the folder of their name.
    for (const inn::config::DocumentKind &first : inn::config::documentKinds()) {
        if (&first == &kind)
            break;
        if (&first.table() == &kind.table())
            return files.filter(QStringLiteral("/%1/").arg(QString::fromLatin1(kind.name)));
    }
    return files;
}
