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

// The words of a choice, null where nothing is said.
struct Words
{
    explicit Words(const api::HypervisorChoice &choice)
        : m_texts { choice.emulator.toUtf8(), choice.architecture.toUtf8(), choice.machine.toUtf8(),
            choice.virtType.toUtf8() }
    {
    }
    [[nodiscard]] const char *emulator() const { return at(0); }
    [[nodiscard]] const char *architecture() const { return at(1); }
    [[nodiscard]] const char *machine() const { return at(2); }
    [[nodiscard]] const char *virtType() const { return at(3); }

private:
    [[nodiscard]] const char *at(int word) const
    {
        return m_texts[word].isEmpty() ? nullptr : m_texts[word].constData();
    }
    QByteArray m_texts[4];
};

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

QFuture<Result<api::CpuMatch>> LibvirtConnection::compareHypervisorCpu(
    api::HypervisorChoice hypervisor, QByteArray xml, api::CompareCpuFlags flags)
{
    return m_pool.run<api::CpuMatch>([=](virConnectPtr connection) -> Result<api::CpuMatch> {
        const Words words(hypervisor);
        const int match = virConnectCompareHypervisorCPU(connection, words.emulator(), words.architecture(),
            words.machine(), words.virtType(), xml.constData(), unsigned(flags));
        if (match < 0)
            return cpuFailure();
        return api::CpuMatch(match);
    });
}

QFuture<Result<QByteArray>> LibvirtConnection::baselineHypervisorCpu(
    api::HypervisorChoice hypervisor, std::vector<QByteArray> documents, api::BaselineCpuFlags flags)
{
    return m_pool.run<QByteArray>([=](virConnectPtr connection) -> Result<QByteArray> {
        const Words words(hypervisor);
        std::vector<const char *> texts;
        for (const QByteArray &document : documents)
            texts.push_back(document.constData());
        const CString baseline(
            virConnectBaselineHypervisorCPU(connection, words.emulator(), words.architecture(),
                words.machine(), words.virtType(), texts.data(), unsigned(texts.size()), unsigned(flags)));
        if (!baseline)
            return cpuFailure();
        return QByteArray(baseline.get());
    });
}

} // namespace inn::libvirt
