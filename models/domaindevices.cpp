// Tasks that change a machine's devices, memory and processors.

#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"

namespace inn::models {

api::DeviceScope Domain::usualScope() const
{
    if (!api::isActive(m_info->state))
        return api::DeviceScope::Config;
    return m_info->persistent ? api::DeviceScope::Both : api::DeviceScope::Live;
}

QFuture<Result<>> Domain::attachDevice(
    const QByteArray &deviceXml, api::DeviceScope scope, const QString &label)
{
    auto done = m_host->call([id = uuid(), deviceXml, scope](api::Connection &connection) {
        return connection.domains()->attachDevice(id, deviceXml, scope);
    });
    return m_host->tasks()->track(
        tr("Add to “%1”: %2").arg(name(), label), { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::detachDevice(
    const QByteArray &deviceXml, api::DeviceScope scope, const QString &label)
{
    auto job = std::make_shared<Job>();
    auto done = m_host->call([id = uuid(), deviceXml, scope, job](api::Connection &connection) {
        return connection.domains()->detachDevice(id, deviceXml, scope, job);
    });
    return m_host->tasks()->track(
        tr("Remove from “%1”: %2").arg(name(), label), { m_host->label(), uuid() }, job, done);
}

QFuture<Result<>> Domain::updateDevice(
    const QByteArray &deviceXml, api::DeviceScope scope, const QString &label)
{
    auto done = m_host->call([id = uuid(), deviceXml, scope](api::Connection &connection) {
        return connection.domains()->updateDevice(id, deviceXml, scope);
    });
    return m_host->tasks()->track(
        tr("Change of “%1”: %2").arg(name(), label), { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setMemory(Bytes memory, api::DeviceScope scope)
{
    auto done = m_host->call([id = uuid(), memory, scope](api::Connection &connection) {
        return connection.domains()->setMemory(id, memory, scope);
    });
    return m_host->tasks()->track(
        tr("Give “%1” %2 of memory").arg(name(), memory.toString()), { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setMaximumMemory(Bytes memory)
{
    auto done = m_host->call([id = uuid(), memory](api::Connection &connection) {
        return connection.domains()->setMaximumMemory(id, memory);
    });
    return m_host->tasks()->track(tr("Let “%1” have up to %2 of memory").arg(name(), memory.toString()),
        { m_host->label(), uuid() }, {}, done);
}

QFuture<Result<>> Domain::setVcpus(unsigned count, api::DeviceScope scope)
{
    auto done = m_host->call([id = uuid(), count, scope](api::Connection &connection) {
        return connection.domains()->setVcpus(id, count, scope);
    });
    return m_host->tasks()->track(tr("Give “%1” %n processor(s)", nullptr, int(count)).arg(name()),
        { m_host->label(), uuid() }, {}, done);
}

} // namespace inn::models
