#include "backend/drivers/qemu/helperprograms.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/process.h"

#include <QDir>

#include <unistd.h>

namespace inn::qemu {

namespace {

const QString kTpmCipher = QStringLiteral("aes-256-cbc"); // in the words of swtpm_setup
const QString kTpmKeyMode = QStringLiteral("aes-256-cbc"); // and of swtpm

// "192.0.2.1%eth0/2001-2010:22,~2005"
QString forwardedPorts(const config::PortForwardConfig &forward)
{
    QString place = text(forward.address);
    if (forward.dev)
        place += u'%' + *forward.dev;
    if (!place.isEmpty())
        place += u'/';
    QStringList ranges;
    for (const config::PortForwardRangeConfig &range : forward.ranges) {
        QString ports = is(range.exclude, u"yes") ? QStringLiteral("~") : QString();
        ports += QString::number(range.start.value_or(0));
        if (range.end)
            ports += u'-' + QString::number(*range.end);
        if (range.to) {
            ports += u':' + QString::number(*range.to);
            if (range.end)
                ports += u'-' + QString::number(*range.to + *range.end - range.start.value_or(0));
        }
        ranges << ports;
    }
    return place + (ranges.isEmpty() ? QStringLiteral("all") : ranges.join(u','));
}

bool isVersion2(const config::TpmConfig &tpm)
{
    return !is(tpm.backendVersion, u"1.2");
}

QString banks(const config::TpmConfig &tpm)
{
    QStringList names;
    for (const auto &[isOn, name] : { std::pair(tpm.sha1, "sha1"), std::pair(tpm.sha256, "sha256"),
             std::pair(tpm.sha384, "sha384"), std::pair(tpm.sha512, "sha512") }) {
        if (isOn)
            names << QString::fromLatin1(name);
    }
    return names.join(u',');
}

CommandSpec setup(const QStringList &arguments)
{
    CommandSpec spec;
    spec.program = QStringLiteral("swtpm_setup");
    spec.arguments = arguments;
    spec.timeout = std::chrono::minutes(2); // it makes keys
    return spec;
}

} // namespace

HelperStart passtHelper(const config::InterfaceConfig &interface, int descriptor)
{
    HelperStart helper { QStringLiteral("passt"), QStringLiteral("passt"),
        { QStringLiteral("--foreground"), QStringLiteral("--one-off"), QStringLiteral("--quiet"),
            QStringLiteral("--fd"), QString::number(kFirstDescriptor) },
        descriptor };
    const auto add
        = [&](const QString &option, const QString &value) { helper.arguments << option << value; };
    if (interface.sourceDev)
        add(QStringLiteral("--interface"), *interface.sourceDev);
    if (interface.mtu.value_or(0) > 0)
        add(QStringLiteral("--mtu"), QString::number(*interface.mtu));
    for (const config::InterfaceIpConfig &ip : interface.ips) {
        add(QStringLiteral("--address"), text(ip.address));
        if (ip.prefix && !text(ip.address).contains(u':'))
            add(QStringLiteral("--netmask"), QString::number(*ip.prefix));
    }
    for (const config::PortForwardConfig &forward : interface.portForwards) {
        const bool isUdp = is(forward.protocol, u"udp");
        add(isUdp ? QStringLiteral("--udp-ports") : QStringLiteral("--tcp-ports"), forwardedPorts(forward));
    }
    if (interface.backendLogFile)
        add(QStringLiteral("--log-file"), *interface.backendLogFile);
    return helper;
}

QString tpmStateFolder(const QString &folder, const config::TpmConfig &tpm)
{
    return folder + (isVersion2(tpm) ? QStringLiteral("/tpm2") : QStringLiteral("/tpm1.2"));
}

bool hasTpmState(const QString &stateFolder)
{
    return !QDir(stateFolder).entryList({ QStringLiteral("*.permall") }, QDir::Files).isEmpty();
}

std::vector<CommandSpec> tpmPreparation(const config::DomainConfig &domain, const config::TpmConfig &tpm,
    const QString &stateFolder, const QString &secretFile, bool isNew)
{
    const QString state = QStringLiteral("--tpmstate");
    const QString chosen = banks(tpm);
    const bool choosesBanks = isVersion2(tpm) && tpm.activePcrBanks && !chosen.isEmpty();
    const QStringList bankArguments { QStringLiteral("--pcr-banks"), chosen };
    const QStringList cipher = tpm.encryptionSecret
        ? QStringList { QStringLiteral("--cipher"), kTpmCipher, QStringLiteral("--pwdfile"), secretFile }
        : QStringList();
    std::vector<CommandSpec> steps;
    if (!isNew) {
        if (choosesBanks) {
            steps.push_back(setup(
                QStringList { QStringLiteral("--tpm2"), state, stateFolder, QStringLiteral("--reconfigure") }
                + bankArguments + cipher));
        }
        return steps;
    }
    if (::geteuid() != 0) // its settings are the administrator’s otherwise
        steps.push_back(setup({ QStringLiteral("--create-config-files"), QStringLiteral("skip-if-exist") }));
    QStringList arguments { state, stateFolder, QStringLiteral("--vmid"),
        QStringLiteral("%1:%2").arg(
            text(domain.name), domain.uuid.value_or(QUuid()).toString(QUuid::WithoutBraces)),
        QStringLiteral("--createek"), QStringLiteral("--create-ek-cert"),
        QStringLiteral("--create-platform-cert"), QStringLiteral("--lock-nvram"),
        QStringLiteral("--not-overwrite") };
    if (isVersion2(tpm))
        arguments << QStringLiteral("--tpm2");
    if (choosesBanks)
        arguments << bankArguments;
    steps.push_back(setup(arguments + cipher));
    return steps;
}

QString tpmSecretFile(const QString &folder, const config::TpmConfig &tpm)
{
    return folder + QStringLiteral("/secret-") + text(tpm.alias);
}

HelperStart tpmHelper(
    const config::TpmConfig &tpm, const QString &stateFolder, const QString &secretFile, int descriptor)
{
    HelperStart helper { QStringLiteral("swtpm"), QStringLiteral("swtpm"),
        { QStringLiteral("socket"), QStringLiteral("--ctrl"),
            QStringLiteral("type=unixio,fd=%1").arg(kFirstDescriptor), QStringLiteral("--tpmstate"),
            QStringLiteral("dir=%1,mode=0600").arg(stateFolder), QStringLiteral("--terminate") },
        descriptor };
    if (isVersion2(tpm))
        helper.arguments << QStringLiteral("--tpm2");
    if (tpm.encryptionSecret) {
        helper.arguments << QStringLiteral("--key")
                         << QStringLiteral("pwdfile=%1,mode=%2").arg(secretFile, kTpmKeyMode);
    }
    return helper;
}

} // namespace inn::qemu
