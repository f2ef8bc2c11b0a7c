#pragma once

#include "backend/api/networkfilters.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

// libvirt tells nothing of filters by itself: only what is changed here is announced.
class LibvirtNetworkFilters final : public api::NetworkFilters
{
    Q_OBJECT

public:
    explicit LibvirtNetworkFilters(CallPool &pool);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<std::vector<api::NetworkFilterInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QUuid filter) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid filter) override;
    QFuture<Result<std::vector<api::FilterBindingInfo>>> bindings() override;
    QFuture<Result<QByteArray>> bindingXml(QString portDevice) override;
    QFuture<Result<QString>> createBinding(QByteArray xml) override;
    QFuture<Result<>> deleteBinding(QString portDevice) override;

private:
    CallPool &m_pool;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
