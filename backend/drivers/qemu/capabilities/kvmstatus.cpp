#include "backend/drivers/qemu/capabilities/kvmstatus.h"

#include "backend/base/commandrunner.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>

namespace inn::qemu {

namespace {

// kvmprobe.S, without the zeros and the boot signature at the end.
constexpr const char *kProbeGuest
    = "+jHAjtiOwI7QvAB8sFLm6b8AEGYxwLkAEPxm86tmxwYAEAMgAABmxwYAIAMwAABmxwYYIANAAABmxwYAMIMAAABmxw"
      "a4T5sA4P4PARZAfQ8gwAwBDyLA6lx8CABmuBAAjtiOwI7QsFDm6Q8g4IPIIA8i4LgAEAAADyLYuYAAAMAPMg0AAQAA"
      "DzAPIMANAAAAgA8iwOqbfAAAGACwTObpuBB9AAC/AGQAAGaJB2bHRwIYAGbHRwQAjsHoEGaJRwYPARwlRn0AALD/5i"
      "HmobsAAOD+x4PwAAAA/wEAAMeD4AMAAAsAAADHgyADAABAAAIAx4OAAwAAQEIPALBU5un79IP9FHL6sEnm6bAh5vT0"
      "6/3/xceDsAAAAAAAAABIz2aQAAAAAAAAAAD//wAAAJrPAP//AAAAks8A//8AAACarwAfACB9AAD/BwBg";
constexpr int kFinishedCode = 67;
constexpr int kFormat = 1;

QByteArray bootSector()
{
    QByteArray sector = QByteArray::fromBase64(kProbeGuest);
    sector.resize(512, '\0');
    sector[510] = '\x55';
    sector[511] = '\xaa';
    return sector;
}

// What a remembered answer holds for: this boot of the host, this program.
QString identity(const QString &binary)
{
    const QFileInfo info(binary);
    const auto bootId = HostFiles().read(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(kFormat)
        .arg(QString::fromLatin1(bootId.value_or(QByteArray()).trimmed()), info.canonicalFilePath())
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch());
}

CommandSpec probeCommand(const QString &binary, const QString &accelerator, const QString &image)
{
    const QJsonObject file { { QStringLiteral("driver"), QStringLiteral("file") },
        { QStringLiteral("filename"), image }, { QStringLiteral("node-name"), QStringLiteral("image") },
        { QStringLiteral("read-only"), true } };
    const QString node = QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact));
    CommandSpec command;
    command.program = binary;
    command.arguments
        = { QStringLiteral("-machine"), QStringLiteral("pc"), QStringLiteral("-accel"), accelerator,
              QStringLiteral("-cpu"), accelerator == u"kvm" ? QStringLiteral("host") : QStringLiteral("max"),
              QStringLiteral("-m"), QStringLiteral("32"), QStringLiteral("-nodefaults"),
              QStringLiteral("-no-user-config"), QStringLiteral("-display"), QStringLiteral("none"),
              QStringLiteral("-no-reboot"), QStringLiteral("-device"),
              QStringLiteral("isa-debug-exit,iobase=0xf4,iosize=1"), QStringLiteral("-debugcon"),
              QStringLiteral("stdio"), QStringLiteral("-blockdev"), node, QStringLiteral("-device"),
              QStringLiteral("floppy,drive=image"), QStringLiteral("-boot"), QStringLiteral("a") };
    command.timeout = std::chrono::seconds(accelerator == u"kvm" ? 5 : 15);
    return command;
}

// Built here and not in the coroutines: GCC 12 miscompiles lists in braces there.
KvmStatus makeStatus(KvmStatus::State state, const QString &reason = {}, const QString &details = {})
{
    return { state, reason, details };
}

KvmStatus turnedOff()
{
    return makeStatus(
        KvmStatus::State::TurnedOff, translated("Hardware virtualization is turned off in the settings."));
}

KvmStatus broken(const QString &seen)
{
    return makeStatus(KvmStatus::State::Broken,
        translated(
            "Hardware virtualization is there but does not work on this computer: a test guest ran only when "
            "emulated."),
        seen);
}

std::optional<KvmStatus> recall(const QString &path, const QString &key)
{
    const auto cached = HostFiles().read(path, 64 << 10);
    const QJsonObject known = QJsonDocument::fromJson(cached.value_or(QByteArray())).object();
    if (known.value(u"key").toString() != key)
        return {};
    const bool works = known.value(u"works").toBool();
    return makeStatus(works ? KvmStatus::State::Works : KvmStatus::State::Broken,
        known.value(u"reason").toString(), known.value(u"details").toString());
}

void remember(const QString &path, const QString &key, const KvmStatus &status)
{
    const QJsonObject answer { { QStringLiteral("key"), key }, { QStringLiteral("works"), status.isUsable() },
        { QStringLiteral("reason"), status.reason }, { QStringLiteral("details"), status.details } };
    const auto written
        = writeFileAtomically(path, QJsonDocument(answer).toJson(QJsonDocument::Compact), Durability::Fast);
    Q_UNUSED(written) // only a cache
}

} // namespace

KvmProbe::KvmProbe(QString cacheFolder, QString devicePath)
    : m_cacheFolder(std::move(cacheFolder))
    , m_devicePath(std::move(devicePath))
{
}

KvmStatus KvmProbe::deviceStatus() const
{
    const FileDescriptor device(::open(QFile::encodeName(m_devicePath).constData(), O_RDWR | O_CLOEXEC));
    const int number = errno;
    const QString details = QString::fromLocal8Bit(std::strerror(number));
    if (!device.isValid() && (number == EACCES || number == EPERM)) {
        return { KvmStatus::State::NotPermitted,
            translated(
                "You may not use hardware virtualization: add yourself to the group “kvm” and log in again."),
            m_devicePath + QStringLiteral(": ") + details };
    }
    if (!device.isValid()) {
        return { KvmStatus::State::Missing,
            translated("This computer offers no hardware virtualization (“%1” is missing): turn it on in the "
                       "firmware "
                       "setup.")
                .arg(m_devicePath),
            m_devicePath + QStringLiteral(": ") + details };
    }
    const int version = ::ioctl(device.get(), KVM_GET_API_VERSION, 0);
    if (version != KVM_API_VERSION) {
        return { KvmStatus::State::Broken,
            translated("“%1” is there but is no KVM device that works.").arg(m_devicePath),
            QStringLiteral("KVM_GET_API_VERSION: %1").arg(version) };
    }
    return { KvmStatus::State::Works, {}, {} };
}

QFuture<Result<KvmStatus>> KvmProbe::status(QString qemuBinary, Accelerator accelerator)
{
    if (accelerator == Accelerator::Tcg)
        co_return turnedOff();
    const KvmStatus device = deviceStatus();
    if (!device.isUsable() || accelerator == Accelerator::Kvm)
        co_return device;

    const QString key = identity(qemuBinary);
    const QString cachePath = m_cacheFolder + QStringLiteral("/kvm.json");
    const auto known = recall(cachePath, key);
    if (known)
        co_return *known;
    auto tried = co_await tryGuest(qemuBinary);
    if (!tried)
        co_return tried.error();
    remember(cachePath, key, *tried);
    co_return *tried;
}

QFuture<Result<KvmStatus>> KvmProbe::tryGuest(QString qemuBinary)
{
    CO_TRY(ensureFolder(m_cacheFolder));
    const QString image = m_cacheFolder + QStringLiteral("/kvm-probe.img");
    CO_TRY(writeFileAtomically(image, bootSector(), Durability::Fast));
    const QString kvm = QStringLiteral("kvm");
    const QString tcg = QStringLiteral("tcg");
    auto underKvm = co_await guestFinishes(qemuBinary, kvm, image);
    if (underKvm && *underKvm)
        co_return makeStatus(KvmStatus::State::Works);
    QString seen = QStringLiteral("the guest did not get to its end");
    if (!underKvm)
        seen = underKvm.error().fullText();
    auto emulated = co_await guestFinishes(qemuBinary, tcg, image);
    const bool control = emulated && *emulated;
    if (control)
        co_return broken(seen);
    // The try itself does not work with this QEMU: it says nothing about KVM.
    seen.prepend(QStringLiteral("could not be tried: "));
    co_return makeStatus(KvmStatus::State::Works, QString(), seen);
}

QFuture<Result<bool>> KvmProbe::guestFinishes(QString qemuBinary, QString accelerator, QString imagePath)
{
    ProcessRunner runner;
    CommandSpec command = probeCommand(qemuBinary, accelerator, imagePath);
    auto output = co_await runner.run(command);
    if (!output)
        co_return output.error();
    co_return output->exitCode == kFinishedCode && output->standardOutput.contains("RPLTI");
}

} // namespace inn::qemu
