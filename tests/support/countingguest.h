#pragma once

#include "backend/api/types.h"

#include <QFile>
#include <QProcess>
#include <QtEndian>

namespace inn::testing {

// The guest of tests/support/make-counter: up within a second, it counts on its disk and looks whether
// anybody else writes there.
namespace counter {

inline QByteArray tool(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"), arguments);
    process.waitForFinished(30'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
}

// `options`: "--memory", "4", "--busy"….
inline void make(const QString &image, const QStringList &options = {})
{
    tool(QStringList { image } + options);
}

// -1: the disk was never counted on, or somebody else wrote there.
inline int count(const QString &image)
{
    QFile disk(image);
    if (!disk.open(QIODevice::ReadOnly) || !disk.seek(512))
        return -1;
    const QByteArray sector = disk.read(9);
    const bool isRight = sector.size() == 9 && sector.startsWith("COUN") && sector[8] == 0;
    return isRight ? int(qFromLittleEndian<quint32>(sector.constData() + 4)) : -1;
}

// `disk`: the whole <driver> and <source>.
inline QByteArray document(
    const QString &name, const QUuid &uuid, int memory, const QString &disk, const QString &more = {})
{
    return QStringLiteral(
        "<domain type='qemu'><name>%1</name><uuid>%2</uuid><memory unit='MiB'>%3</memory>"
        "<vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os>"
        "<features><acpi/></features><devices><disk type='file' device='disk'>%4"
        "<target dev='vda' bus='virtio'/></disk>%5<memballoon model='none'/></devices></domain>")
        .arg(name, api::uuidText(uuid))
        .arg(memory)
        .arg(disk, more)
        .toUtf8();
}

inline QString raw(const QString &image)
{
    return QStringLiteral("<driver name='qemu' type='raw'/><source file='%1'/>").arg(image);
}

} // namespace counter

} // namespace inn::testing
