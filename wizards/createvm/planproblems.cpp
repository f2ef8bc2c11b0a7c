#include "wizards/createvm/createvmplan.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace inn::wizards {

namespace {

constexpr Bytes kLeastMemory = Bytes::mib(16);
constexpr Bytes kLeastDisk = Bytes::mib(1);
constexpr Bytes kMostDisk = Bytes::gib(64 * 1024);

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(inn::wizards::Rules)

public:
    explicit Rules(const CreateVmPlan &plan)
        : m_plan(plan)
    {
    }
    Problems all()
    {
        checkHost();
        checkSource();
        checkSystem();
        checkResources();
        checkDisk();
        checkNetwork();
        checkName();
        checkXml();
        return std::move(m_problems);
    }

private:
    using Severity = Problem::Severity;

    void add(Page page, Field field, Severity severity, const QString &text)
    {
        m_problems.push_back({ page, field, severity, text });
    }

    void checkHost()
    {
        if (m_plan.host.info.readOnly)
            add(Page::Source, Field::Host, Severity::Error,
                tr("The connection to “%1” only allows looking; connect with full rights to create machines.")
                    .arg(m_plan.host.label));
    }

    // True when there is a path that can be looked at further.
    bool checkPath(const QString &path, Page page, Field field, const QString &missing)
    {
        if (path.trimmed().isEmpty()) {
            add(page, field, Severity::Missing, missing);
            return false;
        }
        if (!path.startsWith(QLatin1Char('/'))) {
            add(page, field, Severity::Error, tr("Give the complete path, beginning with “/”."));
            return false;
        }
        constexpr qsizetype kLongestPath = 4095;
        if (path.toUtf8().size() > kLongestPath || path.contains(QChar::Null)
            || path.contains(QLatin1Char('\n'))) {
            add(page, field, Severity::Error, tr("This cannot be a path of a file."));
            return false;
        }
        return true;
    }

    void checkSource()
    {
        switch (m_plan.source) {
        case SourceKind::Disc:
            checkDisc();
            break;
        case SourceKind::DiskImage:
            checkImage(Page::Source);
            break;
        case SourceKind::Kernel:
            checkKernel();
            break;
        case SourceKind::Network:
        case SourceKind::Empty:
            break;
        }
    }

    void checkDisc()
    {
        if (!checkPath(m_plan.discPath, Page::Source, Field::Disc,
                tr("Choose the disc image or drive to install from.")))
            return;
        if (!m_plan.disc.isFor(m_plan.discPath))
            return;
        if (!m_plan.disc.problem.isEmpty())
            add(Page::Source, Field::Disc, Severity::Error, m_plan.disc.problem);
        else if (!m_plan.disc.value->bootable)
            add(Page::Source, Field::Disc, Severity::Warning,
                tr("“%1” does not say that a computer can start from it.")
                    .arg(QFileInfo(m_plan.discPath).fileName()));
    }

    void checkKernel()
    {
        if (checkPath(m_plan.kernelPath, Page::Source, Field::Kernel, tr("Choose the kernel to start.")))
            checkLocalFile(m_plan.kernelPath, Field::Kernel);
        const bool hasInitrd = !m_plan.initrdPath.trimmed().isEmpty();
        if (hasInitrd && checkPath(m_plan.initrdPath, Page::Source, Field::Initrd, {}))
            checkLocalFile(m_plan.initrdPath, Field::Initrd);
        if (m_plan.kernelArguments.contains(QLatin1Char('\n')))
            add(Page::Source, Field::Arguments, Severity::Error,
                tr("The kernel's arguments must be one line."));
    }

    void checkLocalFile(const QString &path, Field field)
    {
        if (m_plan.host.local && m_plan.host.kind != HostFacts::Kind::Test && !QFileInfo(path).isFile())
            add(Page::Source, field, Severity::Error, tr("There is no file “%1”.").arg(path));
    }

    void checkImage(Page page)
    {
        if (!checkPath(m_plan.imagePath, page, Field::Image, tr("Choose the disk image.")))
            return;
        const QString user = m_plan.host.imageUsers.value(m_plan.imagePath);
        if (!user.isEmpty()) {
            const bool copies = m_plan.imageUse.value() == ImageUse::Copy;
            add(page, Field::Image, copies ? Severity::Warning : Severity::Error,
                copies ? tr("“%1” uses this image; while it runs, the copy may be inconsistent.").arg(user)
                       : tr("“%1” uses this image already. Copy it, or choose another one.").arg(user));
        }
        if (!m_plan.image.isFor(m_plan.imagePath))
            return;
        if (!m_plan.image.problem.isEmpty())
            add(page, Field::Image, Severity::Error, m_plan.image.problem);
        else if (m_plan.image.value->encrypted)
            add(page, Field::Image, Severity::Error,
                tr("This image is encrypted, which needs a secret; give it in the XML."));
    }

    void checkSystem()
    {
        const osinfo::Profile &profile = m_plan.profile;
        if (profile.tpm && !m_plan.host.support.tpmModels.empty()) {
            const auto &models = m_plan.host.support.tpmModels;
            const bool usable
                = std::any_of(models.begin(), models.end(), [](const auto &model) { return model.usable; });
            if (!usable)
                add(Page::System, Field::System, Severity::Warning,
                    tr("%1 needs a TPM, which this host cannot emulate: %2")
                        .arg(profile.os.name, models.front().reason));
        }
        if (!profile.bios && !isUsable(m_plan.host.support.firmwares, QStringLiteral("efi")))
            add(Page::System, Field::System, Severity::Warning,
                tr("%1 needs UEFI firmware, which this host does not have: %2")
                    .arg(
                        profile.os.name, whyNotUsable(m_plan.host.support.firmwares, QStringLiteral("efi"))));
    }

    void checkResources()
    {
        checkMemory();
        checkVcpus();
        const QString reason = whyNotUsable(m_plan.host.support.firmwares, m_plan.firmware.value());
        if (!reason.isEmpty())
            add(Page::Resources, Field::Firmware, Severity::Error, reason);
        const bool efi = m_plan.firmware.value() == QLatin1String("efi");
        if (reason.isEmpty() && !m_plan.profile.os.isGeneric()
            && (efi ? !m_plan.profile.uefi : !m_plan.profile.bios))
            add(Page::Resources, Field::Firmware, Severity::Warning,
                tr("%1 does not start from this firmware.").arg(m_plan.profile.os.name));
    }

    void checkMemory()
    {
        const Bytes memory = m_plan.memory.value();
        const Bytes onHost = m_plan.host.info.memory;
        if (memory < kLeastMemory)
            return add(Page::Resources, Field::Memory, Severity::Error,
                tr("A machine needs at least %1 of memory.").arg(kLeastMemory.toString()));
        if (onHost.count > 0 && memory > onHost)
            return add(Page::Resources, Field::Memory, Severity::Error,
                tr("“%1” has only %2 of memory.").arg(m_plan.host.label, onHost.toString()));
        if (memory < m_plan.profile.minimum.memory)
            return add(Page::Resources, Field::Memory, Severity::Warning,
                tr("%1 needs at least %2.")
                    .arg(m_plan.profile.os.name, m_plan.profile.minimum.memory.toString()));
        if (onHost.count > 0 && memory.count > onHost.count / 10 * 9)
            add(Page::Resources, Field::Memory, Severity::Warning,
                tr("This leaves next to nothing of the %1 of “%2” for itself.")
                    .arg(onHost.toString(), m_plan.host.label));
    }

    void checkVcpus()
    {
        const unsigned vcpus = m_plan.vcpus.value();
        const unsigned most = m_plan.host.support.maximumVcpus;
        if (vcpus == 0)
            return add(Page::Resources, Field::Vcpus, Severity::Error,
                tr("A machine needs at least one processor."));
        if (most > 1 && vcpus > most)
            return add(Page::Resources, Field::Vcpus, Severity::Error,
                tr("Machines of this host can have %1 at most.").arg(processorsText(most)));
        if (m_plan.host.info.cpus > 0 && vcpus > m_plan.host.info.cpus)
            return add(Page::Resources, Field::Vcpus, Severity::Warning,
                tr("“%1” has %2; more than that makes the machine slower.")
                    .arg(m_plan.host.label, processorsText(m_plan.host.info.cpus)));
        if (vcpus < m_plan.profile.minimum.vcpus)
            add(Page::Resources, Field::Vcpus, Severity::Warning,
                tr("%1 needs at least %2.")
                    .arg(m_plan.profile.os.name, processorsText(m_plan.profile.minimum.vcpus)));
    }

    void checkDisk()
    {
        if (m_plan.usesImage() && m_plan.source != SourceKind::DiskImage)
            checkImage(Page::Disk);
        if (!m_plan.createsVolume())
            return;
        const api::PoolInfo *pool = m_plan.host.pool(m_plan.pool.value());
        if (!pool) {
            add(Page::Disk, Field::Pool, Severity::Error, noPoolText());
            return;
        }
        if (m_plan.copiesImage())
            checkRoomForCopy(*pool);
        else
            checkNewDisk(*pool);
    }

    QString noPoolText() const
    {
        for (const api::PoolInfoPtr &pool : m_plan.host.pools) {
            if (pool->state == api::PoolState::Inactive)
                return tr(
                    "No storage pool is running on “%1”. Start the pool “%2”, or use an existing image.")
                    .arg(m_plan.host.label, pool->name);
        }
        return tr("“%1” has no storage pool for image files. Create one, or use an existing image.")
            .arg(m_plan.host.label);
    }

    void checkNewDisk(const api::PoolInfo &pool)
    {
        const Bytes size = m_plan.diskSize.value();
        if (size < kLeastDisk || size > kMostDisk)
            return add(Page::Disk, Field::DiskSize, Severity::Error,
                tr("A disk has between %1 and %2.").arg(kLeastDisk.toString(), kMostDisk.toString()));
        if (size > pool.available) {
            const bool reserved = m_plan.diskFormat.value() == QLatin1String("raw");
            add(Page::Disk, Field::DiskSize, reserved ? Severity::Error : Severity::Warning,
                reserved ? tr("“%1” has only %2 free, and this format reserves all of it at once.")
                               .arg(pool.name, pool.available.toString())
                         : tr("“%1” has only %2 free; the machine stops when it is full.")
                               .arg(pool.name, pool.available.toString()));
            return;
        }
        if (size < m_plan.profile.minimum.disk)
            add(Page::Disk, Field::DiskSize, Severity::Warning,
                tr("%1 needs at least %2.")
                    .arg(m_plan.profile.os.name, m_plan.profile.minimum.disk.toString()));
    }

    void checkRoomForCopy(const api::PoolInfo &pool)
    {
        if (!m_plan.image.isFor(m_plan.imagePath) || !m_plan.image.value)
            return;
        const bool reserved = m_plan.diskFormat.value() == QLatin1String("raw");
        const Bytes needed = reserved ? m_plan.image.value->virtualSize : m_plan.image.value->actualSize;
        if (needed > pool.available)
            add(Page::Disk, Field::Pool, Severity::Error,
                tr("The copy needs %1, but “%2” has only %3 free.")
                    .arg(needed.toString(), pool.name, pool.available.toString()));
    }

    void checkNetwork()
    {
        const NetworkSource source = m_plan.network.value();
        if (source.kind == NetworkSource::Kind::Bridge)
            checkBridge();
        for (const NetworkOption &option : m_plan.networkOptions()) {
            const bool same = option.source.kind == source.kind
                && (source.kind != NetworkSource::Kind::Virtual || option.source.name == source.name);
            if (!same)
                continue;
            if (!option.reason.isEmpty())
                add(Page::Network, Field::Network, Severity::Error, option.reason);
            if (source.kind == NetworkSource::Kind::None && m_plan.source == SourceKind::Network)
                add(Page::Network, Field::Network, Severity::Error,
                    tr("The machine is to start from the network, so it needs one."));
            return;
        }
        add(Page::Network, Field::Network, Severity::Error,
            tr("“%1” has no network “%2” any more.").arg(m_plan.host.label, source.name));
    }

    void checkBridge()
    {
        // The kernel's rule for names of interfaces.
        static const QRegularExpression valid(QStringLiteral("^[^\\s/:]{1,15}$"));
        const QString name = m_plan.bridgeName.trimmed();
        if (name.isEmpty())
            add(Page::Network, Field::Bridge, Severity::Missing,
                tr("Give the name of the bridge, such as “br0”."));
        else if (!valid.match(name).hasMatch() || name == QLatin1String(".") || name == QLatin1String(".."))
            add(Page::Network, Field::Bridge, Severity::Error,
                tr("A bridge's name has at most 15 characters, without blanks, “/” and “:”."));
    }

    void checkName()
    {
        const QString &name = m_plan.name.value();
        if (name.isEmpty())
            return add(Page::Summary, Field::Name, Severity::Missing, tr("Give the machine a name."));
        if (const QString problem = config::domainNameProblem(name); !problem.isEmpty())
            return add(Page::Summary, Field::Name, Severity::Error, problem);
        if (m_plan.host.names.contains(name))
            add(Page::Summary, Field::Name, Severity::Error,
                tr("There is a machine “%1” on “%2” already.").arg(name, m_plan.host.label));
    }

    void checkXml()
    {
        if (!m_plan.customXml)
            return;
        const auto issues = config::checkDomainText(*m_plan.customXml);
        const auto first = std::find_if(issues.begin(), issues.end(),
            [](const xml::Issue &issue) { return issue.severity == xml::Severity::Error; });
        if (first != issues.end())
            return add(Page::Summary, Field::Xml, Severity::Error,
                first->line > 0 ? tr("Line %1 of the XML: %2").arg(first->line).arg(first->message)
                                : first->message);
        const auto custom = config::readDomain(*m_plan.customXml);
        if (!custom)
            return add(Page::Summary, Field::Xml, Severity::Error, custom.error().message);
        // Another machine's UUID would redefine that machine.
        if (custom->uuid != m_plan.uuid())
            return add(Page::Summary, Field::Xml, Severity::Error,
                tr("The UUID of the new machine must stay %1.").arg(api::uuidText(m_plan.uuid())));
        if (custom->name && m_plan.host.names.contains(*custom->name))
            return add(Page::Summary, Field::Xml, Severity::Error,
                tr("There is a machine “%1” on “%2” already.").arg(*custom->name, m_plan.host.label));
        if (m_plan.isCustomXmlStale())
            add(Page::Summary, Field::Xml, Severity::Warning,
                tr("The XML was edited by hand; what was changed on the other pages since then is not in "
                   "it."));
    }

    const CreateVmPlan &m_plan;
    Problems m_problems;
};

} // namespace

Problems CreateVmPlan::problems() const
{
    return Rules(*this).all();
}

Problems CreateVmPlan::problems(Page page) const
{
    Problems all = problems();
    std::erase_if(all, [page](const Problem &problem) { return problem.page != page; });
    return all;
}

bool CreateVmPlan::isComplete(Page page) const
{
    const Problems all = problems(page);
    return std::all_of(all.begin(), all.end(),
        [](const Problem &problem) { return problem.severity == Problem::Severity::Warning; });
}

} // namespace inn::wizards
