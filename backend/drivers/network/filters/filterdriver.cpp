#include "backend/drivers/network/filters/filterdriver.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/network/filters/defaultfilters.h"
#include "backend/drivers/network/links.h"
#include "backend/xml/firsterror.h"

#include <QDir>

namespace inn::network {

namespace {

constexpr int kNoFilter = 62, kNoBinding = 101, kFilterDomain = 33; // VIR_ERR_NO_NWFILTER…
constexpr int kOperationInvalid = 55;
constexpr std::chrono::milliseconds kLearningPause { 1000 };
const QString kLearningVariable = QStringLiteral("CTRL_IP_LEARNING");
const QString kAddressVariable = QStringLiteral("IP");

Error filterError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kFilterDomain;
    return error;
}

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

Result<> firstProblem(const xml::Issues &issues, const QString &sentence)
{
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return filterError(ErrorCode::InvalidConfig, sentence.arg(error->message), error->libvirtCode);
    return {};
}

Error noFilter(const QString &name)
{
    return filterError(
        ErrorCode::NotFound, translated("There is no network filter “%1”.").arg(name), kNoFilter);
}

api::FilterUse useOf(const config::NwFilterBindingConfig &binding)
{
    api::FilterUse use { text(binding.filter), {} };
    for (const config::NwFilterParameterConfig &parameter : binding.parameters)
        use.parameters.emplace_back(text(parameter.name), text(parameter.value));
    return use;
}

} // namespace

FilterDriver::FilterDriver(FilterFolders folders, Addresses addresses, QObject *parent)
    : NetworkFilters(parent)
    , m_folders(std::move(folders))
    , m_addresses(std::move(addresses))
{
    m_learning.setInterval(kLearningPause);
    connect(&m_learning, &QTimer::timeout, this, &FilterDriver::learn);
}

FilterDriver::~FilterDriver() = default;

QString FilterDriver::definitionPath(const QString &name) const
{
    return m_folders.definitions + u'/' + name + QStringLiteral(".xml");
}

QString FilterDriver::bindingPath(const QString &device) const
{
    return m_folders.bindings + u'/' + device + QStringLiteral(".xml");
}

FilterLookup FilterDriver::lookup() const
{
    return [this](const QString &name) -> const config::NwFilterConfig * {
        const auto found = m_filters.find(name);
        return found == m_filters.end() ? nullptr : &found->second;
    };
}

Result<> FilterDriver::load()
{
    // Made with the first start only: filters that were removed stay so.
    const bool isFirst = !QDir(m_folders.definitions).exists();
    TRY(ensureFolder(m_folders.definitions));
    TRY(ensureFolder(m_folders.bindings));
    if (isFirst)
        TRY(writeDefaults());
    return readFiles();
}

Result<> FilterDriver::writeDefaults()
{
    for (const QByteArray &document : defaultFilters()) {
        TRY_ASSIGN(const config::NwFilterConfig filter, readChecked(document));
        TRY(writeFileAtomically(
            definitionPath(text(filter.name)), config::writeNwFilter(filter), Durability::Fast));
    }
    return {};
}

Result<> FilterDriver::readFiles()
{
    const QStringList pattern { QStringLiteral("*.xml") };
    const QDir definitions(m_folders.definitions);
    const QStringList files = definitions.entryList(pattern, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto content = HostFiles().read(definitions.filePath(file));
        auto filter = content ? readChecked(*content) : Result<config::NwFilterConfig>(content.error());
        if (filter)
            m_filters.insert_or_assign(text(filter->name), std::move(*filter));
        else
            m_problems.append(
                translated("The network filter in “%1” is damaged.").arg(definitions.filePath(file)));
    }
    const QDir bindings(m_folders.bindings);
    const QStringList used = bindings.entryList(pattern, QDir::Files, QDir::Name);
    for (const QString &file : used) {
        const QString device = file.chopped(4);
        const auto content = HostFiles().read(bindings.filePath(file));
        auto binding = content ? config::readNwFilterBinding(*content)
                               : Result<config::NwFilterBindingConfig>(content.error());
        if (!binding || !linkExists(device)) {
            TRY(removeFileDurably(bindings.filePath(file)));
            Q_UNUSED(applyFirewall(filterRemoval(device)));
            continue;
        }
        Binding known { std::move(*binding), false, {} };
        // The rules are in the kernel; only who still learns goes on with that.
        if (auto installed = install(device, known); !installed)
            m_problems.append(installed.error().message);
        m_bindings.insert_or_assign(device, std::move(known));
    }
    return {};
}

Result<config::NwFilterConfig> FilterDriver::readChecked(const QByteArray &xml) const
{
    xml::Issues issues;
    TRY_ASSIGN(config::NwFilterConfig filter, config::readNwFilter(xml, &issues));
    const xml::Issues rules = config::checkNwFilter(filter);
    issues.insert(issues.end(), rules.begin(), rules.end());
    TRY(firstProblem(
        issues, translated("The network filter “%1” cannot be defined: %2").arg(text(filter.name), u"%1")));
    const QString name = text(filter.name);
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.') || name.contains(u'\n')
        || name.toUtf8().size() > 200) {
        return filterError(ErrorCode::InvalidConfig,
            translated("A network filter needs a name without “/” that does not begin with a dot."),
            config::kXml);
    }
    config::applyNwFilterDefaults(filter);
    return filter;
}

QFuture<Result<std::vector<api::NetworkFilterInfo>>> FilterDriver::list()
{
    std::vector<api::NetworkFilterInfo> infos;
    for (const auto &[name, filter] : m_filters)
        infos.push_back({ filter.uuid.value_or(QUuid()), name });
    return ready<std::vector<api::NetworkFilterInfo>>(infos);
}

QFuture<Result<QByteArray>> FilterDriver::xml(QUuid filter)
{
    for (const auto &[name, config] : m_filters) {
        if (config.uuid == filter)
            return ready<QByteArray>(config::writeNwFilter(config));
    }
    return ready<QByteArray>(noFilter(api::uuidText(filter)));
}

QFuture<Result<QUuid>> FilterDriver::define(QByteArray xml)
{
    return ready<QUuid>(defineNow(xml));
}

Result<QUuid> FilterDriver::defineNow(const QByteArray &xml)
{
    TRY_ASSIGN(config::NwFilterConfig filter, readChecked(xml));
    const QString name = text(filter.name);
    const bool namesItself = xml.contains("<uuid>");
    for (const auto &[other, config] : m_filters) {
        if (config.uuid == filter.uuid && other != name)
            return filterError(ErrorCode::AlreadyExists,
                translated("A network filter “%1” with the UUID %2 exists already.")
                    .arg(other, api::uuidText(*filter.uuid)),
                config::kOperationFailed);
        if (other != name || config.uuid == filter.uuid)
            continue;
        if (namesItself)
            return filterError(ErrorCode::AlreadyExists,
                translated("The network filter “%1” exists already, with the UUID %2.")
                    .arg(other, api::uuidText(config.uuid.value_or(QUuid()))),
                config::kOperationFailed);
        filter.uuid = config.uuid;
    }
    std::optional<config::NwFilterConfig> before;
    if (const auto found = m_filters.find(name); found != m_filters.end())
        before = found->second;
    m_filters.insert_or_assign(name, filter);
    const auto takeBack = [&] {
        if (before)
            m_filters.insert_or_assign(name, *before);
        else
            m_filters.erase(name);
    };
    // Filters may come after those that refer to them, but a circle is one already now.
    const auto circle = filtersWithin(name, lookup());
    if (!circle && circle.error().code == ErrorCode::InvalidConfig) {
        takeBack();
        return circle.error();
    }
    const std::vector<QString> users = usersOf(name);
    for (const QString &device : users) {
        auto installed = install(device, m_bindings.at(device));
        if (installed)
            continue;
        takeBack();
        for (const QString &again : users)
            Q_UNUSED(install(again, m_bindings.at(again)));
        return installed.error().wrapped(
            translated("The network filter “%1” is in use and cannot become what it shall be.").arg(name));
    }
    if (auto written = writeFileAtomically(definitionPath(name), config::writeNwFilter(filter)); !written) {
        takeBack();
        return written.error();
    }
    Q_EMIT changed(*filter.uuid);
    return *filter.uuid;
}

QFuture<Result<>> FilterDriver::undefine(QUuid filter)
{
    return ready<void>(undefineNow(filter));
}

Result<> FilterDriver::undefineNow(const QUuid &filter)
{
    const auto found = std::find_if(
        m_filters.begin(), m_filters.end(), [&](const auto &entry) { return entry.second.uuid == filter; });
    if (found == m_filters.end())
        return noFilter(api::uuidText(filter));
    const QString name = found->first;
    if (!usersOf(name).empty()) {
        return filterError(ErrorCode::InvalidState,
            translated("The network filter “%1” is in use by a running machine; it can be removed when that "
                       "is off.")
                .arg(name),
            kOperationInvalid);
    }
    TRY(removeFileDurably(definitionPath(name)));
    m_filters.erase(found);
    Q_EMIT removed(filter);
    return {};
}

std::vector<QString> FilterDriver::usersOf(const QString &filter) const
{
    std::vector<QString> users;
    for (const auto &[device, binding] : m_bindings) {
        const auto within = filtersWithin(text(binding.config.filter), lookup());
        if (text(binding.config.filter) == filter || (within && within->contains(filter)))
            users.push_back(device);
    }
    return users;
}

QFuture<Result<std::vector<api::FilterBindingInfo>>> FilterDriver::bindings()
{
    std::vector<api::FilterBindingInfo> infos;
    for (const auto &[device, binding] : m_bindings)
        infos.push_back({ device, text(binding.config.filter), text(binding.config.ownerName),
            binding.config.ownerUuid.value_or(QUuid()), text(binding.config.mac) });
    return ready<std::vector<api::FilterBindingInfo>>(infos);
}

QFuture<Result<QByteArray>> FilterDriver::bindingXml(QString portDevice)
{
    const auto found = m_bindings.find(portDevice);
    if (found != m_bindings.end())
        return ready<QByteArray>(config::writeNwFilterBinding(found->second.config));
    return ready<QByteArray>(filterError(ErrorCode::NotFound,
        translated("No filter is in use at the network device “%1”.").arg(portDevice), kNoBinding));
}

QFuture<Result<QString>> FilterDriver::createBinding(QByteArray xml)
{
    const auto create = [this, &xml]() -> Result<QString> {
        xml::Issues issues;
        TRY_ASSIGN(config::NwFilterBindingConfig binding, config::readNwFilterBinding(xml, &issues));
        const xml::Issues rules = config::checkNwFilterBinding(binding);
        issues.insert(issues.end(), rules.begin(), rules.end());
        TRY(firstProblem(issues, translated("The use of a filter cannot be defined: %1")));
        config::applyNwFilterBindingDefaults(binding);
        const QString device = text(binding.portDev);
        if (m_bindings.contains(device))
            return filterError(ErrorCode::AlreadyExists,
                translated("A filter is in use at the network device “%1” already.").arg(device),
                config::kOperationFailed);
        if (!linkExists(device) || device.contains(u'/'))
            return filterError(ErrorCode::NotFound,
                translated("There is no network device “%1”.").arg(device), config::kInternal);
        TRY(bind(binding));
        return device;
    };
    return ready<QString>(create());
}

QFuture<Result<>> FilterDriver::deleteBinding(QString portDevice)
{
    if (!m_bindings.contains(portDevice)) {
        return ready<void>(filterError(ErrorCode::NotFound,
            translated("No filter is in use at the network device “%1”.").arg(portDevice), kNoBinding));
    }
    forget(portDevice);
    return ready();
}

Result<> FilterDriver::use(const QString &device, const api::AttachmentRequest &request)
{
    if (request.filter.filter.isEmpty()) {
        forget(device);
        return {};
    }
    config::NwFilterBindingConfig binding;
    binding.ownerName = request.ownerName;
    binding.ownerUuid = request.ownerUuid;
    binding.portDev = device;
    binding.mac = request.mac;
    binding.filter = request.filter.filter;
    for (const auto &[name, value] : request.filter.parameters)
        binding.parameters.push_back({ name, value, {} });
    config::applyNwFilterBindingDefaults(binding);
    return bind(binding);
}

Result<> FilterDriver::bind(const config::NwFilterBindingConfig &config)
{
    const QString device = text(config.portDev);
    Binding binding { config, false, {} };
    // Who is known already keeps the address that was learned.
    if (const auto found = m_bindings.find(device); found != m_bindings.end())
        binding.learned = found->second.learned;
    TRY(install(device, binding));
    TRY(writeFileAtomically(bindingPath(device), config::writeNwFilterBinding(config), Durability::Fast));
    m_bindings.insert_or_assign(device, std::move(binding));
    Q_EMIT bindingsChanged();
    return {};
}

void FilterDriver::forget(const QString &device)
{
    if (m_bindings.erase(device) == 0)
        return;
    Q_UNUSED(applyFirewall(filterRemoval(device)));
    Q_UNUSED(removeFileDurably(bindingPath(device)));
    Q_EMIT bindingsChanged();
}

Result<> FilterDriver::install(const QString &device, Binding &binding)
{
    const QString filter = text(binding.config.filter);
    const QString mac = text(binding.config.mac);
    FilterVariables variables = variablesOf(useOf(binding.config), mac);
    TRY_ASSIGN(QStringList missing, missingVariables(filter, variables, lookup()));
    const QString learning = variables.value(kLearningVariable, { QStringLiteral("any") }).first();
    if (missing.contains(kAddressVariable) && learning != u"none") {
        if (binding.learned.isEmpty() && m_addresses)
            binding.learned = m_addresses(mac);
        missing.removeAll(kAddressVariable);
        if (!binding.learned.isEmpty())
            variables[kAddressVariable] = binding.learned;
    }
    if (!missing.isEmpty()) {
        return filterError(ErrorCode::InvalidConfig,
            translated("The network filter “%1” needs values for: %2. Give them where it is used.")
                .arg(filter, missing.join(QStringLiteral(", "))),
            config::kInternal);
    }
    const bool waits = !variables.contains(kAddressVariable)
        && missingVariables(filter, variables, lookup())->contains(kAddressVariable);
    const Learning way = learning == u"dhcp" ? Learning::Dhcp : Learning::Any;
    TRY_ASSIGN(const QByteArray script,
        waits ? Result<QByteArray>(learningScript(device, mac, way))
              : filterScript(device, filter, variables, lookup()));
    if (auto applied = applyFirewall(script); !applied) {
        Error error = applied.error().wrapped(
            translated("The network filter “%1” cannot be used with this computer's kernel.").arg(filter));
        error.code = ErrorCode::Unsupported;
        return error;
    }
    binding.learning = waits;
    if (waits)
        m_learning.start();
    return {};
}

// The address that a guest was given, or took first.
void FilterDriver::learn()
{
    bool isLearning = false;
    for (auto &[device, binding] : m_bindings) {
        if (!binding.learning)
            continue;
        QStringList addresses = m_addresses ? m_addresses(text(binding.config.mac)) : QStringList();
        if (addresses.isEmpty())
            addresses = addressesInSet(filterTable(device), kLearnedSet);
        if (addresses.isEmpty()) {
            isLearning = true;
            continue;
        }
        binding.learned = addresses;
        if (auto installed = install(device, binding); !installed)
            qWarning("%s", qPrintable(installed.error().fullText()));
    }
    if (!isLearning)
        m_learning.stop();
}

} // namespace inn::network
