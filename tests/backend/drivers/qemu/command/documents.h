#pragma once

#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/defaults.h"
#include "backend/drivers/qemu/documents.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

// The documents of tests/data/argv and what stands beside them.
namespace inn::test {

inline QString argvFolder()
{
    return QStringLiteral(INN_TEST_DATA "/argv");
}

inline QStringList argvCases()
{
    QStringList names = QDir(argvFolder()).entryList({ QStringLiteral("*.xml") });
    for (QString &name : names)
        name.chop(4);
    return names;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a QEMU 7.2 of Debian 12 said, kept so that tests do not depend on the one installed.
inline qemu::QemuCapabilities sampleCapabilities()
{
    const QJsonObject json
        = QJsonDocument::fromJson(readFile(argvFolder() + QStringLiteral("/qemu-7.2.json"))).object();
    return qemu::QemuCapabilities::fromJson(json).value_or(qemu::QemuCapabilities {});
}

inline std::vector<qemu::FirmwareDescriptor> sampleFirmware(
    const QString &folder = QStringLiteral("/usr/share/OVMF"))
{
    qemu::FirmwareDescriptor secure;
    secure.executable = folder + QStringLiteral("/OVMF_CODE_4M.ms.fd");
    secure.nvramTemplate = folder + QStringLiteral("/OVMF_VARS_4M.ms.fd");
    secure.executableFormat = secure.nvramFormat = QStringLiteral("raw");
    secure.device = QStringLiteral("flash");
    secure.interfaceTypes = QStringList { QStringLiteral("uefi") };
    secure.targets = { { QStringLiteral("x86_64"), { QStringLiteral("pc-q35-*") } } };
    secure.features = QStringList { QStringLiteral("requires-smm"), QStringLiteral("secure-boot") };
    qemu::FirmwareDescriptor plain = secure;
    plain.executable = folder + QStringLiteral("/OVMF_CODE_4M.fd");
    plain.nvramTemplate = folder + QStringLiteral("/OVMF_VARS_4M.fd");
    plain.features.clear();
    plain.targets
        = { { QStringLiteral("x86_64"), { QStringLiteral("pc-q35-*"), QStringLiteral("pc-i440fx-*") } } };
    return { secure, plain };
}

// A document as the driver starts it.
inline Result<config::DomainConfig> liveDomain(
    const QByteArray &xml, const qemu::QemuCapabilities &capabilities, const QString &nvramFolder)
{
    TRY(qemu::refuseUnknownElements(xml));
    TRY_ASSIGN(config::DomainConfig domain, qemu::readAndCheck(xml));
    TRY(qemu::prepareDefinition(domain, capabilities));
    TRY(qemu::chooseFirmware(domain, sampleFirmware(), nvramFolder));
    qemu::assignAliases(domain);
    return domain;
}

} // namespace inn::test
