#include "backend/drivers/qemu/command/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

QString diskLabel(const config::DiskConfig &disk)
{
    return QCoreApplication::translate("inn::qemu::Command", "disk “%1”").arg(text(disk.targetDev));
}

QString interfaceLabel(const config::InterfaceConfig &interface)
{
    return QCoreApplication::translate("inn::qemu::Command", "network interface “%1”")
        .arg(text(interface.mac));
}

std::optional<unsigned> targetIndex(const QString &target)
{
    static const QStringList prefixes { QStringLiteral("xvd"), QStringLiteral("ubd"), QStringLiteral("hd"),
        QStringLiteral("sd"), QStringLiteral("vd"), QStringLiteral("fd") };
    for (const QString &prefix : prefixes) {
        if (!target.startsWith(prefix))
            continue;
        const QStringView letters = QStringView(target).mid(prefix.size());
        if (letters.isEmpty() || letters.size() > 4)
            return {};
        unsigned index = 0;
        for (const QChar letter : letters) {
            if (letter < u'a' || letter > u'z')
                return {};
            index = index * 26 + unsigned(letter.unicode() - u'a') + 1;
        }
        return index - 1;
    }
    return {};
}

QString hex(unsigned value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

bool isQ35(const config::DomainConfig &domain)
{
    const QString machine = text(domain.os.machine);
    return machine.startsWith(u"pc-q35") || machine == u"q35";
}

bool isI440fx(const config::DomainConfig &domain)
{
    const QString machine = text(domain.os.machine);
    return machine.startsWith(u"pc-i440fx") || machine == u"pc" || machine.startsWith(u"pc-0.")
        || machine.startsWith(u"pc-1.") || machine == u"isapc";
}

bool isKvm(const config::DomainConfig &domain)
{
    return is(domain.type, u"kvm");
}

bool hasGraphics(const config::DomainConfig &domain, QStringView type)
{
    return std::any_of(domain.graphics.begin(), domain.graphics.end(),
        [type](const config::GraphicsConfig &graphics) { return is(graphics.type, type); });
}

const config::ControllerConfig *findController(
    const config::DomainConfig &domain, QStringView type, unsigned index)
{
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (is(controller.type, type) && controller.index.value_or(0) == index)
            return &controller;
    }
    return nullptr;
}

Error unsupported(const QString &message)
{
    Error error { ErrorCode::Unsupported, message };
    error.libvirtCode = 67; // VIR_ERR_CONFIG_UNSUPPORTED
    return error;
}

Error invalid(const QString &message)
{
    return { ErrorCode::InvalidConfig, message };
}

} // namespace inn::qemu
