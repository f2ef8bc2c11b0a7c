#include "backend/drivers/qemu/safety/guestguard.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/qmp/commands.h"
#include "backend/drivers/qemu/safety/imagelocks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr mode_t kGuestFolder = 01770; // the emulator adds what is its own and touches nothing of ours
constexpr int kResourceBusy = 87; // VIR_ERR_RESOURCE_BUSY
const QString kDac = QStringLiteral("dac");

bool relabels(const config::SecurityLabelConfig &label)
{
    return label.relabel ? is(label.relabel, u"yes") : is(label.type, u"dynamic") || !label.type;
}

bool isBlockDevice(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISBLK(status.st_mode);
}

QString lockName(const QString &node)
{
    return QStringLiteral("inn-lock-") + node;
}

// What must stay in memory: all of it without a limit, or that of devices that reach into it.
std::optional<quint64> lockedMemory(const config::DomainConfig &domain)
{
    constexpr quint64 kForDevices = quint64(1) << 30;
    if (domain.memoryBacking && domain.memoryBacking->locked)
        return 0; // no limit
    const bool hasPci = std::any_of(
        domain.hostdevs.begin(), domain.hostdevs.end(), [](const config::HostdevConfig &device) {
            return is(device.type, u"pci") || is(device.type, u"mdev");
        });
    if (hasPci)
        return domain.memory.value_or(Bytes()).count + kForDevices;
    return {};
}

// Files of ours that the emulator reads or connects to.
bool isForEmulator(const QFileInfo &file)
{
    const QString name = file.fileName();
    if (name == QStringLiteral("monitor.sock"))
        return false; // it has the socket already
    return name.endsWith(QStringLiteral(".sock")) || name.startsWith(QStringLiteral("secret-"))
        || name.startsWith(QStringLiteral("sev-")) || name.startsWith(QStringLiteral("master-key"));
}

// As a label; none: as we do.
Text userOf(const ProcessId &process)
{
    const auto status = HostFiles().read(QStringLiteral("/proc/%1/status").arg(process.pid), 64 << 10);
    const QString text = QString::fromLatin1(status.value_or(QByteArray()));
    static const QRegularExpression effective(
        QStringLiteral("^Uid:\\t\\d+\\t(\\d+)"), QRegularExpression::MultilineOption);
    static const QRegularExpression group(
        QStringLiteral("^Gid:\\t\\d+\\t(\\d+)"), QRegularExpression::MultilineOption);
    const QString user = effective.match(text).captured(1);
    if (user.isEmpty() || user.toUInt() == ::geteuid())
        return {};
    return QStringLiteral("+%1:+%2").arg(user, group.match(text).captured(1));
}

Result<> giveFolder(const QString &path, const GuestUser &user)
{
    TRY(ensureFolder(path, 0700));
    if (::chown(QFile::encodeName(path).constData(), user.uid, user.gid) != 0)
        return systemError(errno, translated("The folder “%1” could not be given to the guest.").arg(path));
    return {};
}

} // namespace

const config::SecurityLabelConfig *dacLabel(const config::DomainConfig &domain)
{
    const auto found = std::find_if(domain.securityLabels.begin(), domain.securityLabels.end(),
        [](const config::SecurityLabelConfig &label) { return label.model == kDac; });
    return found == domain.securityLabels.end() ? nullptr : &*found;
}

void forgetLabels(config::DomainConfig &domain)
{
    auto &labels = domain.securityLabels;
    // One that says nothing of its own was ours.
    labels.erase(std::remove_if(labels.begin(), labels.end(),
                     [](const config::SecurityLabelConfig &label) {
                         return label.model == kDac && is(label.type, u"dynamic") && !label.baseLabel
                             && label.label;
                     }),
        labels.end());
    for (config::SecurityLabelConfig &label : labels) {
        if (!is(label.type, u"static"))
            label.label.reset();
        label.imageLabel.reset();
    }
}

GuestGuard::GuestGuard(
    const SafetyOptions &options, const QString &name, const QString &folder, IsShared isShared)
    : m_options(options)
    , m_name(name)
    , m_folder(folder)
    , m_isShared(std::move(isShared))
    , m_access(name, folder, options.remembersOwners)
    , m_user(options.user)
{
}

Result<> GuestGuard::chooseUser(config::DomainConfig &live)
{
    if (!m_options.user)
        return {};
    const config::SecurityLabelConfig *said = dacLabel(live);
    const Text own = said ? (is(said->type, u"static") ? said->label : said->baseLabel) : Text();
    if (own && !own->isEmpty()) {
        TRY_ASSIGN(m_user, userOfLabel(*own));
        if (m_user->isAdministrator())
            m_notes << translated("“%1” runs as the administrator, as its label says.").arg(m_name);
    }
    config::SecurityLabelConfig label = said ? *said : config::SecurityLabelConfig();
    label.model = kDac;
    if (!label.type)
        label.type = QStringLiteral("dynamic");
    if (!is(label.type, u"none")) {
        label.relabel = relabels(label) ? QStringLiteral("yes") : QStringLiteral("no");
        if (!is(label.type, u"static"))
            label.label = m_user->label();
        if (is(label.relabel, u"yes"))
            label.imageLabel = m_user->label();
    }
    if (said)
        live.securityLabels[size_t(said - live.securityLabels.data())] = label;
    else
        live.securityLabels.push_back(label);
    readLabel(live);
    return readOverrides(live);
}

void GuestGuard::readLabel(const config::DomainConfig &domain)
{
    const config::SecurityLabelConfig *label = dacLabel(domain);
    m_relabels = m_options.ownsFiles && m_user && (!label || relabels(*label));
}

Result<> GuestGuard::readOverrides(const config::DomainConfig &domain)
{
    const auto add
        = [this](const Text &path, const std::vector<config::DeviceLabelConfig> &labels) -> Result<> {
        for (const config::DeviceLabelConfig &label : labels) {
            if (!path || label.model.value_or(kDac) != kDac)
                continue;
            Overrides &overrides = m_overrides[*path];
            overrides.relabels = !is(label.relabel, u"no");
            if (label.label) {
                TRY_ASSIGN(overrides.user, userOfLabel(*label.label));
            }
        }
        return {};
    };
    for (const config::DiskConfig &disk : domain.disks) {
        if (disk.source)
            TRY(add(disk.source->file ? disk.source->file : disk.source->dev, disk.source->labels));
    }
    for (const auto *ports : { &domain.serials, &domain.parallels, &domain.consoles, &domain.channels }) {
        for (const config::CharacterDeviceConfig &port : *ports)
            TRY(add(port.source().path, port.source().labels));
    }
    return {};
}

Result<> GuestGuard::prepareFolders(HostState &host, const QString &key)
{
    if (!m_user)
        return {};
    const auto own = [&](QString &place) -> Result<> {
        place += u'/' + key;
        m_ownFolders.push_back(place);
        return giveFolder(place, *m_user);
    };
    TRY(own(host.memoryFolder));
    for (auto &[size, place] : host.hugePages)
        TRY(own(place));
    return {};
}

Result<> GuestGuard::openFolder() const
{
    const QByteArray folder = QFile::encodeName(m_folder);
    const auto failed = [this] {
        return systemError(
            errno, translated("The folder “%1” could not be given to the guest.").arg(m_folder));
    };
    if (::chown(folder.constData(), uid_t(-1), m_user->gid) != 0
        || ::chmod(folder.constData(), kGuestFolder) != 0)
        return failed();
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (isForEmulator(file)
            && ::lchown(QFile::encodeName(file.filePath()).constData(), m_user->uid, m_user->gid) != 0)
            return failed();
    }
    return {};
}

Result<std::shared_ptr<const Confinement>> GuestGuard::admit(
    const config::DomainConfig &domain, const QStringList &arguments)
{
    const auto give = [&]() -> Result<std::shared_ptr<const Confinement>> {
        const std::vector<ImageNode> images = imagesIn(arguments);
        for (const ImageNode &image : images) {
            TRY_ASSIGN(FileDescriptor held, lock(image));
            if (held.isValid())
                m_locks.emplace_back(image.node, std::move(held));
        }
        if (!m_user)
            return std::shared_ptr<const Confinement>();
        TRY(openFolder());
        for (const ImageNode &image : images)
            TRY(giveImage(image));
        for (const QString &path : bootFiles(domain))
            TRY(giveFile(path, Access::Read, path));
        for (const QString &path : writtenFiles(domain))
            TRY(giveWritten(path));
        return confine(domain);
    };
    auto admitted = give();
    if (!admitted) {
        m_locks.clear();
        m_access.takeBackAll();
    }
    return admitted;
}

Result<FileDescriptor> GuestGuard::lock(const ImageNode &image)
{
    if (!m_options.locksImages || !image.isWritten)
        return FileDescriptor();
    if (m_locksLater) {
        m_unlocked.push_back(image);
        return FileDescriptor();
    }
    const ImageUse use = m_isShared(image.path) ? ImageUse::Shared : ImageUse::Exclusive;
    auto held = lockImage(image.path, use, m_name);
    if (held || held.error().libvirtCode != kResourceBusy)
        return held ? *held : FileDescriptor(); // what cannot be opened the emulator refuses in its own words
    const auto holders = lockHolders(image.path);
    // Its own, under another name of a node: QEMU looks after itself.
    if (m_process.isValid() && holders == std::vector<qint64> { m_process.pid })
        return FileDescriptor();
    return held.error();
}

Result<> GuestGuard::giveImage(const ImageNode &image)
{
    const QString path = QFileInfo(image.path).absoluteFilePath();
    if (isBlockDevice(path))
        m_deviceImages.push_back(path);
    else
        TRY(giveFile(path, image.isWritten ? Access::ReadWrite : Access::Read, image.node));
    if (image.mayHaveBacking) {
        for (const QString &backing : backingFiles(path)) {
            if (QFile::exists(backing) && !isBlockDevice(backing))
                TRY(giveFile(backing, Access::Read, image.node));
        }
    }
    return {};
}

Result<> GuestGuard::giveFile(const QString &path, Access access, const QString &key)
{
    const auto found = m_overrides.find(path);
    const Overrides overrides = found == m_overrides.end() ? Overrides() : found->second;
    if (!m_relabels || !overrides.relabels || !QFile::exists(path))
        return {}; // what is missing the emulator misses in its own words
    return m_access.give(path, access, overrides.user.value_or(*m_user), key);
}

// Is made where it is not: the emulator may make nothing in folders of others.
Result<> GuestGuard::giveWritten(const QString &path)
{
    if (!QFile::exists(path)) {
        const FileDescriptor file(::open(
            QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.isValid())
            return {};
    }
    return giveFile(path, Access::ReadWrite, path);
}

Result<std::shared_ptr<const Confinement>> GuestGuard::confine(const config::DomainConfig &domain)
{
    auto confinement = std::make_shared<Confinement>();
    confinement->user = *m_user;
    confinement->lockedMemory = lockedMemory(domain);
    for (const config::SecurityLabelConfig &label : domain.securityLabels) {
        if (!is(label.type, u"static") || !label.label)
            continue;
        if (is(label.model, u"apparmor")) {
            confinement->labelFile = "/proc/self/attr/apparmor/exec";
            confinement->label = "exec " + label.label->toUtf8();
        } else if (is(label.model, u"selinux")) {
            confinement->labelFile = "/proc/self/attr/exec";
            confinement->label = label.label->toUtf8();
        }
    }
    QStringList owned = hostDevices(domain);
    for (const QString &image : m_deviceImages)
        owned << image;
    const bool own = m_options.privateDevices && canMakeNamespaces();
    if (m_options.privateDevices && !own) {
        m_notes << translated("“%1” sees all devices of this computer: namespaces cannot be made here.")
                       .arg(m_name);
    }
    if (!own) {
        for (const QString &device : owned)
            TRY(giveFile(device, Access::ReadWrite, device));
        return std::shared_ptr<const Confinement>(confinement);
    }
    TRY_ASSIGN(PrivateDevices devices, privateDevices(m_folder + QStringLiteral("/dev")));
    for (const QString &device : m_options.devices)
        addNodes(devices, deviceNodes(device));
    for (const QString &device : owned) {
        auto nodes = deviceNodes(device);
        if (m_relabels)
            giveTo(nodes, *m_user);
        addNodes(devices, nodes);
    }
    confinement->devices = std::move(devices);
    return std::shared_ptr<const Confinement>(confinement);
}

void GuestGuard::handOver(QmpClient &monitor)
{
    for (const auto &[node, held] : std::exchange(m_locks, {}))
        commands::getfd(monitor, lockName(node), held);
}

Result<> GuestGuard::lockNow(QmpClient &monitor)
{
    m_locksLater = false;
    for (const ImageNode &image : std::exchange(m_unlocked, {})) {
        TRY_ASSIGN(const FileDescriptor held, lock(image));
        if (held.isValid())
            commands::getfd(monitor, lockName(image.node), held);
    }
    return {};
}

void GuestGuard::unlock(
    const std::shared_ptr<GuestGuard> &guard, QmpClient &monitor, std::vector<ImageNode> images)
{
    if (!guard->m_options.locksImages)
        return;
    for (const ImageNode &image : images) {
        monitor.request(QStringLiteral("closefd"), { { QStringLiteral("fdname"), lockName(image.node) } }, {},
            [guard, image](const Result<QJsonValue> &closed) {
                if (closed) // most nodes have none
                    guard->m_unlocked.push_back(image);
            });
    }
}

void GuestGuard::adopt(const config::DomainConfig &live, const ProcessId &process)
{
    m_process = process;
    const config::SecurityLabelConfig *label = dacLabel(live);
    // The label tells whom it runs as, whatever the settings say now; a guest that wants none of ours has no
    // label, and yet a user.
    const Text said = label && label->label ? label->label : userOf(process);
    if (!said)
        m_user.reset();
    else if (auto user = userOfLabel(*said))
        m_user = *user;
    readLabel(live);
    std::ignore = readOverrides(live);
}

void GuestGuard::release()
{
    m_locks.clear();
    m_access.takeBackAll();
    for (const QString &folder : std::exchange(m_ownFolders, {}))
        QDir(folder).removeRecursively();
}

bool GuestGuard::hasOwnDevices() const
{
    return m_process.isValid() && hasPrivateDevices(m_process);
}

Result<> GuestGuard::showDevices(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!hasOwnDevices()) {
            TRY(giveFile(path, Access::ReadWrite, path));
            continue;
        }
        auto nodes = deviceNodes(path);
        if (m_relabels)
            giveTo(nodes, *m_user);
        if (!nodes.empty())
            TRY(addNodesTo(m_process, nodes));
    }
    return {};
}

// The node of the data comes first and says not yet whether it will be written to; the one on it does.
Result<> GuestGuard::admitNode(QmpClient &monitor, const QJsonObject &node)
{
    const QString fileName = QStringLiteral("filename");
    const QString name = node[QStringLiteral("node-name")].toString();
    std::vector<QJsonObject> nodes;
    const bool isStorage = node.contains(fileName);
    if (isStorage) {
        m_storageNodes[name] = node;
        nodes = { node };
    } else if (const auto below = m_storageNodes.find(node[QStringLiteral("file")].toString());
               below != m_storageNodes.end()) {
        nodes = { below->second, node };
    } else if (node[QStringLiteral("file")].isObject()) {
        QJsonObject inner = node[QStringLiteral("file")].toObject();
        inner[QStringLiteral("node-name")] = name + QStringLiteral("-file");
        QJsonObject outer = node;
        outer[QStringLiteral("file")] = inner[QStringLiteral("node-name")];
        nodes = { inner, outer };
    }
    std::vector<ImageNode> images = imagesOf(nodes);
    for (ImageNode &image : images) {
        const bool isUndecided = isStorage && node[QStringLiteral("auto-read-only")].toBool();
        image.isWritten = image.isWritten && !isUndecided;
        image.mayHaveBacking = image.mayHaveBacking && !isStorage;
        TRY_ASSIGN(const FileDescriptor held, lock(image));
        if (m_user) {
            TRY(isBlockDevice(image.path) ? showDevices({ image.path }) : giveImage(image));
        }
        if (held.isValid())
            commands::getfd(monitor, lockName(image.node), held);
    }
    return {};
}

Result<> GuestGuard::before(QmpClient &monitor, const QString &command, const QJsonObject &arguments)
{
    if (command == QStringLiteral("blockdev-add"))
        return admitNode(monitor, arguments);
    if (!m_user)
        return {};
    if (command == QStringLiteral("device_add"))
        return showDevices(hostDevices(arguments));
    const bool isSecret = arguments[QStringLiteral("qom-type")] == QStringLiteral("secret");
    if (command == QStringLiteral("object-add") && isSecret)
        return openFolder(); // it reads the secret from a file there
    if (command == QStringLiteral("blockdev-create")) {
        const QJsonObject options = arguments[QStringLiteral("options")].toObject();
        const QString path = options[QStringLiteral("filename")].toString();
        if (options[QStringLiteral("driver")] == QStringLiteral("file") && path.startsWith(u'/'))
            return giveWritten(path);
    }
    return {};
}

void GuestGuard::after(QmpClient &monitor, const QString &command, const QJsonObject &arguments, bool done)
{
    const QString node = arguments[QStringLiteral("node-name")].toString();
    const bool isGone = command == QStringLiteral("blockdev-del")
        ? done
        : command == QStringLiteral("blockdev-add") && !done;
    if (!isGone || node.isEmpty())
        return;
    m_access.takeBack(node);
    m_storageNodes.erase(node);
    if (m_options.locksImages)
        monitor.request(
            QStringLiteral("closefd"), { { QStringLiteral("fdname"), lockName(node) } }, {}, [](auto) {});
}

} // namespace inn::qemu
