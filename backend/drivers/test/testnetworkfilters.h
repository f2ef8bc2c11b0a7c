#pragma once

#include "backend/api/networkfilters.h"
#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/drivers/test/answers.h"

#include <map>

namespace inn::test {

// Filters as values; they filter nothing.
class TestNetworkFilters final : public api::NetworkFilters
{
    Q_OBJECT

public:
    explicit TestNetworkFilters(Answers answers);

    QFuture<Result<std::vector<api::NetworkFilterInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QUuid filter) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid filter) override;
    QFuture<Result<std::vector<api::FilterBindingInfo>>> bindings() override;
    QFuture<Result<QByteArray>> bindingXml(QString portDevice) override;
    QFuture<Result<QString>> createBinding(QByteArray xml) override;
    QFuture<Result<>> deleteBinding(QString portDevice) override;

private:
    Result<QUuid> defineNow(const QByteArray &xml);
    Result<> undefineNow(const QUuid &filter);
    Result<QString> createBindingNow(const QByteArray &xml);
    Result<QByteArray> xmlNow(const QUuid &filter) const;
    [[nodiscard]] bool isUsed(const QString &filter) const;

    Answers m_answers;
    std::map<QString, config::NwFilterConfig> m_filters; // by name
    std::map<QString, config::NwFilterBindingConfig> m_bindings; // by device
};

} // namespace inn::test
