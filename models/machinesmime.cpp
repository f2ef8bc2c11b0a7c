#include "models/machinesmime.h"

#include "models/domain.h"
#include "models/hostlist.h"

#include <algorithm>

namespace inn::models {

namespace {

constexpr qsizetype kMostMachines = 10000; // that a drag may name

// One line for each: the host's URI, a tabulator, the UUID.
QString machinesType()
{
    return QStringLiteral("application/x-innkeeper-machines");
}

} // namespace

std::unique_ptr<QMimeData> machinesData(const std::vector<Domain *> &domains)
{
    if (domains.empty())
        return nullptr;
    QStringList lines, names;
    for (const Domain *domain : domains) {
        lines += domain->host()->entry().uri.toString() + u'\t' + api::uuidText(domain->uuid());
        names += domain->name();
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(machinesType(), lines.join(u'\n').toUtf8());
    data->setText(names.join(u'\n'));
    return data;
}

bool hasMachines(const QMimeData &data)
{
    return data.hasFormat(machinesType());
}

std::vector<Domain *> machinesIn(const QMimeData &data, const HostList &hosts)
{
    std::vector<Domain *> domains;
    const QStringList lines = QString::fromUtf8(data.data(machinesType())).split(u'\n');
    for (const QString &line : lines.mid(0, kMostMachines)) {
        const Host *host = hosts.find(QUrl(line.section(u'\t', 0, 0)));
        Domain *domain = host ? host->domain(QUuid(line.section(u'\t', 1))) : nullptr;
        if (domain && std::find(domains.begin(), domains.end(), domain) == domains.end())
            domains.push_back(domain);
    }
    return domains;
}

} // namespace inn::models
