#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

// Trusted platform modules. QEMU takes them at its start only.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");

QString backendId(const config::TpmConfig &tpm)
{
    return QStringLiteral("tpm-") + text(tpm.alias);
}

Result<QString> deviceDriver(const BuildContext &context, const config::TpmConfig &tpm)
{
    QString driver = tpm.model.value_or(QStringLiteral("tpm-tis"));
    // Machines without ISA have the same as a device of their own bus.
    if (driver == u"tpm-tis" && !context.capabilities.hasDevice(driver))
        driver = QStringLiteral("tpm-tis-device");
    TRY(context.require(driver, translated("TPM")));
    return driver;
}

// A TPM of the host.
void addPassthrough(const BuildContext &context, const config::TpmConfig &tpm)
{
    const QString path = tpm.devicePath.value_or(QStringLiteral("/dev/tpm0"));
    const QString name = path.section(u'/', -1);
    context.add(QStringLiteral("-tpmdev"),
        QStringLiteral("passthrough,id=%1,path=%2,cancel-path=%3")
            .arg(backendId(tpm), escaped(path),
                escaped(QStringLiteral("/sys/class/tpm/%1/device/cancel").arg(name))));
}

void addEmulator(const BuildContext &context, const config::TpmConfig &tpm, const QJsonObject &chardev)
{
    context.add(QStringLiteral("-chardev"), chardevOption(chardev));
    context.add(QStringLiteral("-tpmdev"),
        QStringLiteral("emulator,id=%1,chardev=%2").arg(backendId(tpm), chardev.value(u"id").toString()));
}

Result<> addBackend(const BuildContext &context, const config::TpmConfig &tpm)
{
    const QString chardev = QStringLiteral("chrtpm");
    DeviceArguments arguments;
    if (is(tpm.backendType, u"passthrough")) {
        addPassthrough(context, tpm);
        return {};
    }
    config::CharacterBackendConfig backend = tpm;
    if (is(tpm.backendType, u"emulator")) {
        const auto socket = context.host.tpms.find(text(tpm.alias));
        if (socket == context.host.tpms.end()) {
            return unsupported(
                translated("The TPM of “%1” needs the program “swtpm”; install it.").arg(context.name()));
        }
        backend = {};
        backend.type = QStringLiteral("unix");
        backend.ensureSource().path = socket->second;
    } else if (!is(tpm.backendType, u"external")) {
        return unsupported(translated("“%1” asks for a TPM “%2”, which cannot be used here.")
                               .arg(context.name(), text(tpm.backendType)));
    } else {
        backend.type = tpm.source().type;
    }
    TRY(addCharacterBackend(arguments, context, backend, chardev, text(tpm.alias)));
    addEmulator(context, tpm, arguments.chardevs.front());
    return {};
}

} // namespace

Result<> addTpms(const BuildContext &context)
{
    for (const config::TpmConfig &tpm : context.domain.tpms) {
        if (is(tpm.model, u"spapr-tpm-proxy")) {
            TRY(context.require(*tpm.model, translated("TPM")));
            QJsonObject proxy { { kDriver, *tpm.model }, { QStringLiteral("id"), text(tpm.alias) },
                { QStringLiteral("host-path"), text(tpm.devicePath) } };
            context.add(QStringLiteral("-device"), proxy);
            continue;
        }
        TRY(addBackend(context, tpm));
        TRY_ASSIGN(const QString driver, deviceDriver(context, tpm));
        QJsonObject device { { kDriver, driver }, { QStringLiteral("tpmdev"), backendId(tpm) } };
        TRY(addDeviceInfo(device, context, tpm));
        context.add(QStringLiteral("-device"), device);
    }
    return {};
}

} // namespace inn::qemu
