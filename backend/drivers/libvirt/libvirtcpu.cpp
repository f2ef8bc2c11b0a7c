// Comparing processors on a libvirt host.

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/libvirtconnection.h"
#include "backend/drivers/libvirt/libvirterror.h"

namespace inn::libvirt {

namespace {

Error cpuFailure()
{
    return lastError(translated(QT_TRANSLATE_NOOP("inn::libvirt", "The processors could not be compared.")));
}

} // namespace

QFuture<Result<api::CpuMatch>> LibvirtConnection::compareCpu(QByteArray xml, api::CompareCpuFlags flags)
{
    return m_pool.run<api::CpuMatch>([=](virConnectPtr connection) -> Result<api::CpuMatch> {
        const int match = virConnectCompareCPU(connection, xml.constData(), unsigned(flags));
        if (match < 0)
            return cpuFailure();
        return api::CpuMatch(match);
    });
}

QFuture<Result<QByteArray>> LibvirtConnection::baselineCpu(
    std::vector<QByteArray> documents, api::BaselineCpuFlags flags)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        std::vector<const char *> texts;
        for (const QByteArray &document : documents)
            texts.push_back(document.constData());
        const CString baseline(
            virConnectBaselineCPU(connection, texts.data(), unsigned(texts.size()), unsigned(flags)));
        if (!baseline)
            return cpuFailure();
        return QByteArray(baseline.get());
    });
}

} // namespace inn::libvirt
