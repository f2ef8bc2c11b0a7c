#include "backend/drivers/libvirt/guestinfotext.h"

#include <QHash>

namespace inn::libvirt {

namespace {

constexpr quint64 kMostEntries = 1000;

class Parameters
{
public:
    explicit Parameters(const std::vector<api::TypedParameter> &parameters)
    {
        for (const api::TypedParameter &parameter : parameters)
            m_values.insert(parameter.name, parameter.value);
    }
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto found = m_values.constFind(name);
        const QString *value = found == m_values.constEnd() ? nullptr : std::get_if<QString>(&*found);
        return value ? *value : QString();
    }
    [[nodiscard]] std::optional<quint64> number(const QString &name) const
    {
        const auto found = m_values.constFind(name);
        if (found == m_values.constEnd())
            return {};
        return std::visit(
            [](const auto &value) -> std::optional<quint64> {
                if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
                    return quint64(value);
                else
                    return {};
            },
            *found);
    }
    [[nodiscard]] quint64 count(const QString &name) const
    {
        return qMin(number(name).value_or(0), kMostEntries);
    }

private:
    QHash<QString, api::TypedParameter::Value> m_values;
};

QString entry(const QString &group, quint64 index)
{
    return group + u'.' + QString::number(index) + u'.';
}

void takeUsers(api::GuestInfo &info, const Parameters &from)
{
    if (!from.has(QStringLiteral("user.count")))
        return;
    auto &users = info.users.emplace();
    for (quint64 i = 0; i < from.count(QStringLiteral("user.count")); ++i) {
        const QString at = entry(QStringLiteral("user"), i);
        users.push_back({ from.text(at + QLatin1String("name")), from.text(at + QLatin1String("domain")),
            from.number(at + QLatin1String("login-time")).value_or(0) });
    }
}

void takeFileSystems(api::GuestInfo &info, const Parameters &from)
{
    if (!from.has(QStringLiteral("fs.count")))
        return;
    auto &systems = info.fileSystems.emplace();
    for (quint64 i = 0; i < from.count(QStringLiteral("fs.count")); ++i) {
        const QString at = entry(QStringLiteral("fs"), i);
        api::GuestInfo::FileSystem system { from.text(at + QLatin1String("name")),
            from.text(at + QLatin1String("mountpoint")), from.text(at + QLatin1String("fstype")),
            from.number(at + QLatin1String("total-bytes")), from.number(at + QLatin1String("used-bytes")),
            {} };
        for (quint64 j = 0; j < from.count(at + QLatin1String("disk.count")); ++j) {
            const QString disk = entry(at + QLatin1String("disk"), j);
            system.disks.push_back({ from.text(disk + QLatin1String("alias")),
                from.text(disk + QLatin1String("serial")), from.text(disk + QLatin1String("device")) });
        }
        systems.push_back(std::move(system));
    }
}

void takeDisks(api::GuestInfo &info, const Parameters &from)
{
    if (!from.has(QStringLiteral("disk.count")))
        return;
    auto &disks = info.disks.emplace();
    for (quint64 i = 0; i < from.count(QStringLiteral("disk.count")); ++i) {
        const QString at = entry(QStringLiteral("disk"), i);
        QStringList dependencies;
        for (quint64 j = 0; j < from.count(at + QLatin1String("dependency.count")); ++j)
            dependencies += from.text(entry(at + QLatin1String("dependency"), j) + QLatin1String("name"));
        disks.push_back({ from.text(at + QLatin1String("name")),
            from.number(at + QLatin1String("partition")).value_or(0) != 0, dependencies,
            from.text(at + QLatin1String("serial")), from.text(at + QLatin1String("alias")),
            from.text(at + QLatin1String("guest_alias")) });
    }
}

void takeInterfaces(api::GuestInfo &info, const Parameters &from)
{
    if (!from.has(QStringLiteral("if.count")))
        return;
    auto &interfaces = info.interfaces.emplace();
    for (quint64 i = 0; i < from.count(QStringLiteral("if.count")); ++i) {
        const QString at = entry(QStringLiteral("if"), i);
        api::GuestInfo::Interface interface {
            from.text(at + QLatin1String("name")), from.text(at + QLatin1String("hwaddr")), { }
        };
        for (quint64 j = 0; j < from.count(at + QLatin1String("addr.count")); ++j) {
            const QString address = entry(at + QLatin1String("addr"), j);
            interface.addresses.push_back(
                { from.text(address + QLatin1String("type")), from.text(address + QLatin1String("addr")),
                    unsigned(from.number(address + QLatin1String("prefix")).value_or(0)) });
        }
        interfaces.push_back(std::move(interface));
    }
}

void takeSystem(api::GuestInfo &info, const Parameters &from)
{
    const auto value
        = [&](const char *name) { return from.text(QStringLiteral("os.") + QLatin1String(name)); };
    const api::GuestInfo::System system { value("id"), value("name"), value("pretty-name"), value("version"),
        value("version-id"), value("kernel-release"), value("kernel-version"), value("machine"),
        value("variant"), value("variant-id") };
    if (system != api::GuestInfo::System())
        info.system = system;
}

} // namespace

api::TypedParameter parameterOf(const virTypedParameter &parameter)
{
    api::TypedParameter result { QString::fromUtf8(parameter.field), {} };
    switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
        result.value.emplace<int>(parameter.value.i);
        break;
    case VIR_TYPED_PARAM_UINT:
        result.value.emplace<unsigned>(parameter.value.ui);
        break;
    case VIR_TYPED_PARAM_LLONG:
        result.value.emplace<qint64>(parameter.value.l);
        break;
    case VIR_TYPED_PARAM_ULLONG:
        result.value.emplace<quint64>(parameter.value.ul);
        break;
    case VIR_TYPED_PARAM_DOUBLE:
        result.value.emplace<double>(parameter.value.d);
        break;
    case VIR_TYPED_PARAM_BOOLEAN:
        result.value.emplace<bool>(parameter.value.b != 0);
        break;
    case VIR_TYPED_PARAM_STRING:
        result.value.emplace<QString>(QString::fromUtf8(parameter.value.s));
        break;
    default:
        break;
    }
    return result;
}

std::vector<api::TypedParameter> parametersOf(const virTypedParameter *parameters, int count)
{
    std::vector<api::TypedParameter> all;
    all.reserve(size_t(qMax(0, count)));
    for (int i = 0; i < count; ++i)
        all.push_back(parameterOf(parameters[i]));
    return all;
}

api::GuestInfo guestInfoOf(const std::vector<api::TypedParameter> &parameters)
{
    const Parameters from(parameters);
    api::GuestInfo info;
    takeUsers(info, from);
    takeSystem(info, from);
    if (from.has(QStringLiteral("timezone.offset"))) {
        info.timezone = { from.text(QStringLiteral("timezone.name")),
            int(qint64(from.number(QStringLiteral("timezone.offset")).value_or(0))) };
    }
    if (from.has(QStringLiteral("hostname")))
        info.hostName = from.text(QStringLiteral("hostname"));
    takeFileSystems(info, from);
    takeDisks(info, from);
    takeInterfaces(info, from);
    return info;
}

} // namespace inn::libvirt
