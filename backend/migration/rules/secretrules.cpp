// Secrets of disks, the trusted platform module, the firmware's settings, and what is booted from files.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

struct SecretUse
{
    std::optional<QUuid> uuid;
    QString usage; // instead of the UUID
    QString user; // disk “vda”
};

void collect(std::vector<SecretUse> &uses, const std::optional<config::StorageAuthConfig> &auth,
    const std::optional<config::StorageEncryptionConfig> &encryption, const QString &user)
{
    if (auth && (auth->secretUuid || auth->secretUsage))
        uses.push_back({ auth->secretUuid, auth->secretUsage.value_or(QString()), user });
    if (!encryption)
        return;
    for (const config::EncryptionSecretConfig &secret : encryption->secrets)
        uses.push_back({ secret.uuid, secret.usage.value_or(QString()), user });
}

std::vector<SecretUse> secretsOf(const config::DomainConfig &guest)
{
    std::vector<SecretUse> uses;
    for (const config::DiskConfig &disk : guest.disks) {
        const QString user = translated("disk “%1”").arg(config::targetOf(disk));
        collect(uses, disk.auth, disk.encryption, user);
        if (disk.source)
            collect(uses, disk.source->auth, disk.source->encryption, user);
    }
    for (const config::TpmConfig &tpm : guest.tpms) {
        if (tpm.encryptionSecret)
            uses.push_back({ tpm.encryptionSecret, QString(), translated("the TPM") });
    }
    return uses;
}

const api::SecretInfo *find(const std::vector<api::SecretInfo> &secrets, const SecretUse &use)
{
    for (const api::SecretInfo &secret : secrets) {
        if (use.uuid ? secret.uuid == *use.uuid : secret.usageId == use.usage)
            return &secret;
    }
    return nullptr;
}

} // namespace

void checkSecrets(const Situation &situation, Findings &findings)
{
    const std::vector<SecretUse> uses = secretsOf(situation.guest.config);
    if (uses.empty())
        return;
    Lines lines(findings, translated("Secrets"));
    const HostFacts &there = situation.destination;
    if (!there.secrets.isKnown()) {
        lines.advise(translated("Whether “%1” has the machine’s secrets is not known.").arg(there.name()));
        return;
    }
    for (const SecretUse &use : uses) {
        const api::SecretInfo *secret = find(*there.secrets, use);
        const QString name = use.uuid ? api::uuidText(*use.uuid) : use.usage;
        QString sentence;
        if (!secret)
            sentence
                = translated("“%1” has no secret “%2”, which %3 needs.").arg(there.name(), name, use.user);
        else if (secret->hasValue == false)
            sentence = translated("The secret “%1” on “%2”, which %3 needs, has no value.")
                           .arg(name, there.name(), use.user);
        else
            continue;
        const QString cure = translated("Define it there with the same identifier and value.");
        if (situation.isRunning())
            lines.refuse(sentence, cure);
        else
            lines.advise(sentence, cure);
    }
    lines.otherwise(translated("“%1” has the machine’s secrets.").arg(there.name()));
}

namespace {

int versionOf(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.value(0).toInt() * 1000 + parts.value(1).toInt();
}

void checkTpms(const Situation &situation, Lines &lines)
{
    const QString here = situation.source.name();
    for (const config::TpmConfig &tpm : situation.guest.config.tpms) {
        if (is(tpm.backendType, u"passthrough")) {
            if (situation.isRunning())
                lines.refuse(translated("“%1” uses the TPM of “%2” itself.").arg(situation.guestName(), here),
                    translated("Move it switched off."), Remedy::MoveOffline);
            else
                lines.advise(translated("“%1” uses the TPM of “%2” itself; what it keeps stays there.")
                                 .arg(situation.guestName(), here));
        } else if (is(tpm.backendType, u"external")) {
            lines.advise(translated("The TPM of “%1” is another program’s; it must be there on “%2”.")
                             .arg(situation.guestName(), situation.destination.name()));
        } else if (!situation.isRunning()) {
            lines.advise(
                translated("What the TPM of “%1” keeps stays on “%2”.").arg(situation.guestName(), here),
                translated("Move the machine while it runs, or copy the TPM’s state by hand."));
        } else if (!isEmbedded(situation.source.info)
            && (versionOf(situation.source.info.libraryVersion) < 8010
                || versionOf(situation.destination.info.libraryVersion) < 8010)) {
            lines.advise(translated("If the TPM’s state lies on shared storage, it may be damaged: libvirt "
                                    "handles that since 8.10."),
                translated("Update libvirt, or keep that state on each host by itself."));
        }
    }
}

void checkFile(
    const Situation &situation, const std::optional<QString> &file, const QString &what, Lines &lines)
{
    if (!file || file->isEmpty())
        return;
    if (situation.destination.path(*file).existence == PathFacts::Existence::Missing) {
        lines.refuse(translated("“%1”, %2, is not on “%3”.").arg(*file, what, situation.destination.name()),
            translated("Copy it there."));
    }
}

} // namespace

void checkFirmware(const Situation &situation, Findings &findings)
{
    const config::OsConfig &os = situation.guest.config.os;
    const bool hasNvram = os.nvram || os.nvramSource;
    if (situation.guest.config.tpms.empty() && !os.loader && !os.firmware && !os.kernel && !hasNvram)
        return;
    Lines lines(findings, translated("Firmware and TPM"));
    checkTpms(situation, lines);
    const HostFacts &there = situation.destination;
    if (os.loader && there.guestCapabilities.isKnown() && there.guestCapabilities->os
        && there.guestCapabilities->os->loader && !there.guestCapabilities->os->loader->values.empty()) {
        const auto &paths = there.guestCapabilities->os->loader->values;
        if (std::find(paths.begin(), paths.end(), *os.loader) == paths.end()) {
            lines.advise(translated("“%1” does not list the firmware “%2”.").arg(there.name(), *os.loader),
                translated("Install the same firmware there."));
        }
    }
    checkFile(situation, os.kernel, translated("the kernel that is booted"), lines);
    checkFile(situation, os.initrd, translated("the initial file system that is booted"), lines);
    checkFile(situation, os.dtb, translated("the device tree that is booted"), lines);
    if (hasNvram && !situation.isRunning() && situation.route() == Route::Migration
        && there.path(os.nvram.value_or(QString())).existence != PathFacts::Existence::Exists) {
        lines.advise(translated("The firmware’s settings of “%1” stay on “%2”; there they start anew.")
                         .arg(situation.guestName(), situation.source.name()),
            translated("Move it while it runs, or copy the disks with it."), Remedy::CopyDisks);
    }
    lines.otherwise(hasNvram && situation.isRunning()
            ? translated("The firmware’s settings go over with the machine.")
            : translated("Nothing of it stays behind."));
}

} // namespace inn::migration
