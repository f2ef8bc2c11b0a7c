#include "backend/drivers/qemu/runningguest.h"

namespace inn::qemu {

namespace {

// May be called from one of its own signals.
template<class T>
void dropLater(std::unique_ptr<T> &object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

RunningGuest::~RunningGuest()
{
    dropLater(agent);
    dropLater(monitor);
    dropLater(watch);
}

config::DomainConfig &RunningGuest::live()
{
    if (!m_live) {
        auto read = config::readDomain(status.liveXml);
        m_live = read ? std::move(*read) : config::DomainConfig();
    }
    return *m_live;
}

void RunningGuest::setLive(config::DomainConfig config)
{
    status.liveXml = config::writeDomain(config);
    m_live = std::move(config);
}

} // namespace inn::qemu
