#include "backend/drivers/libvirt/firmwareargument.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inn::libvirt {

QString settingsFileIn(const QString &arguments)
{
    // -blockdev '{"driver":"file","filename":"…","node-name":"libvirt-pflash1-storage",…}'
    const qsizetype at = arguments.indexOf(QStringLiteral("\"node-name\":\"libvirt-pflash1-storage\""));
    const qsizetype begin = at < 0 ? -1 : arguments.lastIndexOf(QStringLiteral("'{"), at);
    const qsizetype end = at < 0 ? -1 : arguments.indexOf(QStringLiteral("}'"), at);
    if (begin < 0 || end < 0)
        return {};
    QString text = arguments.mid(begin + 1, end - begin);
    text.replace(QStringLiteral("'\\''"), QStringLiteral("'"));
    const QJsonObject node = QJsonDocument::fromJson(text.toUtf8()).object();
    return node.value(QStringLiteral("filename")).toString();
}

} // namespace inn::libvirt
