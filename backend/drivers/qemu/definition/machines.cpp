#include "backend/drivers/qemu/definition/machines.h"

#include "backend/drivers/qemu/command/words.h"

namespace inn::qemu {

namespace {

bool isArch(const config::DomainConfig &domain, std::initializer_list<QStringView> names)
{
    const QString arch = text(domain.os.arch);
    return std::find(names.begin(), names.end(), QStringView(arch)) != names.end();
}

bool isMachine(const config::DomainConfig &domain, QStringView family)
{
    const QString machine = text(domain.os.machine);
    return machine == family || (machine.startsWith(family) && machine.mid(family.size()).startsWith(u'-'));
}

} // namespace

bool isX86(const config::DomainConfig &domain)
{
    return isArch(domain, { u"x86_64", u"i686" });
}

bool isArm(const config::DomainConfig &domain)
{
    return isArch(domain, { u"armv6l", u"armv7l", u"aarch64" });
}

bool isPpc64(const config::DomainConfig &domain)
{
    return isArch(domain, { u"ppc64", u"ppc64le" });
}

bool isS390(const config::DomainConfig &domain)
{
    return isArch(domain, { u"s390", u"s390x" });
}

bool isRiscv(const config::DomainConfig &domain)
{
    return isArch(domain, { u"riscv32", u"riscv64" });
}

bool isMips(const config::DomainConfig &domain)
{
    return isArch(domain, { u"mips", u"mipsel", u"mips64", u"mips64el" });
}

bool isArmVirt(const config::DomainConfig &domain)
{
    return isArm(domain) && isMachine(domain, u"virt");
}

bool isRiscvVirt(const config::DomainConfig &domain)
{
    return isRiscv(domain) && isMachine(domain, u"virt");
}

bool isPSeries(const config::DomainConfig &domain)
{
    return isPpc64(domain) && isMachine(domain, u"pseries");
}

bool isS390Ccw(const config::DomainConfig &domain)
{
    return isS390(domain) && text(domain.os.machine).startsWith(u"s390-ccw");
}

QString pciRootModel(const config::DomainConfig &domain)
{
    const config::ControllerConfig *root = findController(domain, u"pci", 0);
    return root ? text(root->model) : QString();
}

bool hasPciRoot(const config::DomainConfig &domain)
{
    return pciRootModel(domain) == u"pci-root";
}

bool hasPcieRoot(const config::DomainConfig &domain)
{
    return pciRootModel(domain) == u"pcie-root";
}

} // namespace inn::qemu
