#include "backend/config/kinds.h"

#include "backend/config/capabilities/capabilitiestype.h"
#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/config/capabilities/hostcapabilities.h"
#include "backend/config/capabilities/poolcapabilities.h"
#include "backend/config/domain/cputype.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/interface/hostinterface.h"
#include "backend/config/interface/hostinterfacetype.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/config/migration/saveimage.h"
#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momentconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/config/network/networkconfig.h"
#include "backend/config/network/networkport.h"
#include "backend/config/network/networktype.h"
#include "backend/config/nodedev/nodedevice.h"
#include "backend/config/nodedev/nodedevicetype.h"
#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/config/nwfilter/nwfiltertype.h"
#include "backend/config/secret/secretconfig.h"
#include "backend/config/secret/secrettype.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/config/storage/storagetype.h"
#include "backend/xml/firsterror.h"
#include "backend/xml/reader.h"
#include "backend/xml/report.h"

#include <algorithm>

namespace inn::config {

const std::vector<DocumentKind> &documentKinds()
{
    static const std::vector<DocumentKind> kinds {
        kindOf<DomainConfig, applyDefaults>(
            "domain", QT_TRANSLATE_NOOP("DocumentKind", "Virtual machine"), domainType),
        kindOf<CpuConfig, applyCpuDocumentDefaults>(
            "cpu", QT_TRANSLATE_NOOP("DocumentKind", "Processor"), cpuDocumentType),
        kindOf<NetworkConfig, applyNetworkDefaults>(
            "network", QT_TRANSLATE_NOOP("DocumentKind", "Virtual network"), networkType),
        kindOf<NetworkPortConfig, applyNetworkPortDefaults>(
            "networkport", QT_TRANSLATE_NOOP("DocumentKind", "Port of a virtual network"), networkPortType),
        kindOf<NwFilterConfig, applyNwFilterDefaults>(
            "nwfilter", QT_TRANSLATE_NOOP("DocumentKind", "Network filter"), nwFilterType),
        kindOf<NwFilterBindingConfig, applyNwFilterBindingDefaults>("nwfilterbinding",
            QT_TRANSLATE_NOOP("DocumentKind", "Network filter in use"), nwFilterBindingType),
        kindOf<NodeDeviceConfig, applyNodeDeviceDefaults>(
            "nodedev", QT_TRANSLATE_NOOP("DocumentKind", "Device of the host"), nodeDeviceType),
        kindOf<HostInterfaceConfig, applyHostInterfaceDefaults>(
            "interface", QT_TRANSLATE_NOOP("DocumentKind", "Interface of the host"), hostInterfaceType),
        kindOf<SecretConfig, applySecretDefaults>(
            "secret", QT_TRANSLATE_NOOP("DocumentKind", "Secret"), secretType),
        kindOf<PoolConfig, applyPoolDefaults>(
            "storagepool", QT_TRANSLATE_NOOP("DocumentKind", "Storage pool"), poolType),
        kindOf<VolumeConfig, applyFolderVolumeDefaults, checkFolderVolume>(
            "storagevol", QT_TRANSLATE_NOOP("DocumentKind", "Storage volume"), volumeType),
        kindOf<SnapshotConfig, applyRedefinedSnapshotDefaults, checkRedefinedSnapshot>(
            "domainsnapshot", QT_TRANSLATE_NOOP("DocumentKind", "Snapshot"), snapshotType),
        kindOf<CheckpointConfig, applyCheckpointDefaults, checkRedefinedCheckpoint>(
            "domaincheckpoint", QT_TRANSLATE_NOOP("DocumentKind", "Checkpoint"), checkpointType),
        kindOf<BackupConfig, applyBackupDefaults, checkBackupSchema>(
            "domainbackup", QT_TRANSLATE_NOOP("DocumentKind", "Backup"), backupType),
        kindOf<DomainConfig, applySavedDomainDefaults, checkSavedDomain>(
            "saveimage", QT_TRANSLATE_NOOP("DocumentKind", "Virtual machine in a saved image"), domainType),
        kindOf<SaveCookieConfig>(
            "savecookie", QT_TRANSLATE_NOOP("DocumentKind", "Cookie of a saved guest"), saveCookieType),
        kindOf<PoolSourcesConfig>(
            "storagesources", QT_TRANSLATE_NOOP("DocumentKind", "Sources of storage pools"), poolSourcesType),
        kindOf<CapabilitiesConfig>(
            "capabilities", QT_TRANSLATE_NOOP("DocumentKind", "Capabilities of a host"), capabilitiesType),
        kindOf<DomainCapabilitiesConfig>("domaincaps",
            QT_TRANSLATE_NOOP("DocumentKind", "Capabilities of an emulator"), domainCapabilitiesType),
        kindOf<PoolCapabilitiesConfig>("storagepoolcaps",
            QT_TRANSLATE_NOOP("DocumentKind", "Capabilities of storage pools"), poolCapabilitiesType),
        kindOf<MigrationCookieConfig, applyMigrationCookieDefaults>("migrationcookie",
            QT_TRANSLATE_NOOP("DocumentKind", "Cookie of a migration"), migrationCookieType),
    };
    return kinds;
}

const DocumentKind *findKind(QByteArrayView name)
{
    const auto &kinds = documentKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const DocumentKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

bool ReadDocument::isAccepted() const
{
    return value && !xml::firstErrorOf(issues);
}

namespace {

void checkAll(const DocumentKind &kind, ReadDocument &document)
{
    xml::check(kind.table(), document.value.get(), document.issues);
    kind.check(document.value.get(), document.issues);
}

ReadDocument read(const DocumentKind &kind, const QByteArray &text)
{
    ReadDocument document;
    std::shared_ptr<void> value = kind.create();
    xml::Issue failure;
    if (const Result<> done = xml::readDocument(kind.table(), value.get(), text, &document.issues, &failure);
        !done) {
        if (failure.message.isEmpty())
            failure.message = done.error().message;
        document.issues.push_back(failure);
        return document;
    }
    document.value = std::move(value);
    return document;
}

} // namespace

ReadDocument readAndCheck(const DocumentKind &kind, const QByteArray &text)
{
    ReadDocument document = read(kind, text);
    if (document.value)
        checkAll(kind, document);
    return document;
}

ReadDocument define(const DocumentKind &kind, const QByteArray &text, const DriverHooks &hooks)
{
    ReadDocument document = read(kind, text);
    if (!document.value)
        return document;
    // What was given is judged before something is filled in, what came of it afterwards by the driver.
    checkAll(kind, document);
    if (!document.isAccepted()) {
        if (hooks.checkHost)
            hooks.checkHost(document.value.get(), document.issues);
        return document;
    }
    kind.applyDefaults(document.value.get());
    if (hooks.applyDefaults)
        hooks.applyDefaults(document.value.get(), document.issues);
    if (hooks.check)
        hooks.check(document.value.get(), document.issues);
    return document;
}

} // namespace inn::config
