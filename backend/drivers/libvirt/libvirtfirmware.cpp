// Where a libvirt host keeps the settings of its machines' firmware.

#include "backend/base/translated.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/firmwareargument.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirtconnection.h"
#include "backend/drivers/libvirt/libvirterror.h"

namespace inn::libvirt {

namespace {

// Of the machine what its firmware and the place of the settings depend on, so that devices which are not
// there at the moment do not matter.
Result<QByteArray> firmwareAlone(const QByteArray &xml)
{
    TRY_ASSIGN(const config::DomainConfig all, config::readDomain(xml));
    config::DomainConfig some;
    some.type = all.type;
    some.name = all.name;
    some.uuid = all.uuid;
    some.memory = all.memory;
    some.os = all.os;
    some.os.kernel.reset();
    some.os.initrd.reset();
    some.os.cmdline.reset();
    some.os.dtb.reset();
    some.features = all.features;
    some.emulator = all.emulator;
    return config::writeDomain(some);
}

} // namespace

// libvirt chooses the place when a machine starts and does not write it into the definition: the emulator's
// arguments that it would start with tell.
QFuture<Result<QString>> LibvirtConnection::settingsFile(QUuid domain)
{
    return m_pool.run<QString>([=](virConnectPtr connection) -> Result<QString> {
        const QString sentence = translated(QT_TRANSLATE_NOOP(
            "inn::libvirt", "The host does not tell where the firmware keeps its settings."));
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        const CString xml(virDomainGetXMLDesc(handle.get(), VIR_DOMAIN_XML_INACTIVE));
        if (!xml)
            return lastError(sentence);
        TRY_ASSIGN(const QByteArray small, firmwareAlone(xml.get()));
        const CString arguments(virConnectDomainXMLToNative(connection, "qemu-argv", small.constData(), 0));
        if (!arguments)
            return lastError(sentence);
        const QString file = settingsFileIn(QString::fromUtf8(arguments.get()));
        if (file.isEmpty())
            return Error { ErrorCode::NotFound, sentence };
        return file;
    });
}

} // namespace inn::libvirt
