#include "backend/drivers/test/testnetworkfilters.h"

#include "backend/base/translated.h"
#include "backend/xml/firsterror.h"

namespace inn::test {

namespace {

constexpr int kNoFilter = 62, kNoBinding = 101, kInUse = 55, kExists = 9; // virErrorNumber

Error filterError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 33; // VIR_FROM_NWFILTER
    return error;
}

Result<> firstProblem(const xml::Issues &issues)
{
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return filterError(ErrorCode::InvalidConfig, error->message, error->libvirtCode);
    return {};
}

Error noBinding(const QString &device)
{
    return filterError(ErrorCode::NotFound,
        translated("No filter is in use at the network device “%1”.").arg(device), kNoBinding);
}

} // namespace

TestNetworkFilters::TestNetworkFilters(Answers answers)
    : m_answers(answers)
{
    for (const char *document : {
             "<filter name='no-mac-spoofing' chain='mac'><uuid>5b0c1a10-6d5f-4f0e-9a3f-0d7ad3c1f001</uuid>"
             "<rule action='return' direction='out'><mac srcmacaddr='$MAC'/></rule>"
             "<rule action='drop' direction='out'><mac/></rule></filter>",
             "<filter name='clean-traffic'><uuid>5b0c1a10-6d5f-4f0e-9a3f-0d7ad3c1f002</uuid>"
             "<filterref filter='no-mac-spoofing'/></filter>",
         })
        Q_UNUSED(defineNow(document));
}

QFuture<Result<std::vector<api::NetworkFilterInfo>>> TestNetworkFilters::list()
{
    std::vector<api::NetworkFilterInfo> infos;
    for (const auto &[name, filter] : m_filters)
        infos.push_back({ filter.uuid.value_or(QUuid()), name });
    return m_answers.give<std::vector<api::NetworkFilterInfo>>(this, infos);
}

QFuture<Result<QByteArray>> TestNetworkFilters::xml(QUuid filter)
{
    return m_answers.give<QByteArray>(this, xmlNow(filter));
}

Result<QByteArray> TestNetworkFilters::xmlNow(const QUuid &filter) const
{
    for (const auto &[name, config] : m_filters) {
        if (config.uuid == filter)
            return config::writeNwFilter(config);
    }
    return filterError(ErrorCode::NotFound,
        translated("There is no network filter “%1”.").arg(api::uuidText(filter)), kNoFilter);
}

QFuture<Result<QUuid>> TestNetworkFilters::define(QByteArray xml)
{
    return m_answers.give<QUuid>(this, defineNow(xml));
}

Result<QUuid> TestNetworkFilters::defineNow(const QByteArray &xml)
{
    xml::Issues issues;
    TRY_ASSIGN(config::NwFilterConfig filter, config::readNwFilter(xml, &issues));
    TRY(firstProblem(issues));
    TRY(firstProblem(config::checkNwFilter(filter)));
    const bool namesItself = filter.uuid.has_value();
    config::applyNwFilterDefaults(filter);
    const QString name = filter.name.value_or(QString());
    const auto known = m_filters.find(name);
    if (known != m_filters.end() && !namesItself)
        filter.uuid = known->second.uuid;
    for (const auto &[other, config] : m_filters) {
        if ((other == name) != (config.uuid == filter.uuid))
            return filterError(ErrorCode::AlreadyExists,
                translated("A network filter “%1” with the UUID %2 exists already.")
                    .arg(other, api::uuidText(config.uuid.value_or(QUuid()))),
                kExists);
    }
    m_filters.insert_or_assign(name, filter);
    Q_EMIT changed(*filter.uuid);
    return *filter.uuid;
}

QFuture<Result<>> TestNetworkFilters::undefine(QUuid filter)
{
    return m_answers.give<void>(this, undefineNow(filter));
}

bool TestNetworkFilters::isUsed(const QString &filter) const
{
    for (const auto &[device, binding] : m_bindings) {
        if (binding.filter == filter)
            return true;
    }
    return false;
}

Result<> TestNetworkFilters::undefineNow(const QUuid &filter)
{
    for (auto known = m_filters.begin(); known != m_filters.end(); ++known) {
        if (known->second.uuid != filter)
            continue;
        if (isUsed(known->first))
            return filterError(ErrorCode::InvalidState,
                translated("The network filter “%1” is in use by a running machine; it can be removed when "
                           "that is off.")
                    .arg(known->first),
                kInUse);
        m_filters.erase(known);
        Q_EMIT removed(filter);
        return {};
    }
    return filterError(ErrorCode::NotFound,
        translated("There is no network filter “%1”.").arg(api::uuidText(filter)), kNoFilter);
}

QFuture<Result<std::vector<api::FilterBindingInfo>>> TestNetworkFilters::bindings()
{
    std::vector<api::FilterBindingInfo> infos;
    for (const auto &[device, binding] : m_bindings)
        infos.push_back({ device, binding.filter.value_or(QString()), binding.ownerName.value_or(QString()),
            binding.ownerUuid.value_or(QUuid()), binding.mac.value_or(QString()) });
    return m_answers.give<std::vector<api::FilterBindingInfo>>(this, infos);
}

QFuture<Result<QByteArray>> TestNetworkFilters::bindingXml(QString portDevice)
{
    const auto found = m_bindings.find(portDevice);
    if (found == m_bindings.end())
        return m_answers.give<QByteArray>(this, noBinding(portDevice));
    return m_answers.give<QByteArray>(this, config::writeNwFilterBinding(found->second));
}

QFuture<Result<QString>> TestNetworkFilters::createBinding(QByteArray xml)
{
    return m_answers.give<QString>(this, createBindingNow(xml));
}

Result<QString> TestNetworkFilters::createBindingNow(const QByteArray &xml)
{
    xml::Issues issues;
    TRY_ASSIGN(config::NwFilterBindingConfig binding, config::readNwFilterBinding(xml, &issues));
    TRY(firstProblem(issues));
    TRY(firstProblem(config::checkNwFilterBinding(binding)));
    config::applyNwFilterBindingDefaults(binding);
    const QString device = binding.portDev.value_or(QString());
    const QString filter = binding.filter.value_or(QString());
    if (!m_filters.contains(filter))
        return filterError(
            ErrorCode::NotFound, translated("There is no network filter “%1”.").arg(filter), kNoFilter);
    if (m_bindings.contains(device))
        return filterError(ErrorCode::AlreadyExists,
            translated("A filter is in use at the network device “%1” already.").arg(device), kExists);
    m_bindings.emplace(device, std::move(binding));
    Q_EMIT bindingsChanged();
    return device;
}

QFuture<Result<>> TestNetworkFilters::deleteBinding(QString portDevice)
{
    if (m_bindings.erase(portDevice) == 0)
        return m_answers.give<void>(this, noBinding(portDevice));
    Q_EMIT bindingsChanged();
    return m_answers.give<void>(this, {});
}

} // namespace inn::test
