#include "backend/rpc/procedure.h"

#include <QHash>
#include <QStringList>

namespace inn::rpc {

namespace {

// Numbers that nobody has ever given to a procedure.
constexpr qint32 kLastNumber = 453;

using Index = QHash<qint32, const Procedure *>;

Index indexed(quint32 program)
{
    Index index;
    for (const std::span<const Procedure> table : procedureTables(program)) {
        for (const Procedure &procedure : table)
            index.insert(procedure.number, &procedure);
    }
    return index;
}

// What no table has.
constexpr Procedure kNotServed { 0, "OF_THIS_NUMBER", nullptr, nullptr, Need::Open };

} // namespace

std::vector<std::span<const Procedure>> procedureTables(quint32 program)
{
    if (program == kQemuProgram)
        return { monitorProcedures() };
    if (program != kRemoteProgram)
        return {};
    return { connectProcedures(), nodeProcedures(), domainProcedures(), lifecycleProcedures(),
        deviceProcedures(), statisticsProcedures(), guestProcedures(), addressProcedures(),
        consoleProcedures(), snapshotProcedures(), eventProcedures(), networkProcedures(), poolProcedures(),
        volumeProcedures(), nodeDeviceProcedures(), secretProcedures(), interfaceProcedures(),
        filterProcedures(), blockJobProcedures(), checkpointProcedures(), savedStateProcedures(),
        migrationProcedures(), tuningProcedures(), processorProcedures(), securityProcedures() };
}

const Procedure *findProcedure(quint32 program, qint32 number)
{
    static const Index remote = indexed(kRemoteProgram);
    static const Index qemu = indexed(kQemuProgram);
    const Procedure *found = (program == kQemuProgram ? qemu : remote).value(number);
    if (!found && number > 0 && number <= kLastNumber)
        return &kNotServed;
    return found;
}

QString apiName(const Procedure &procedure)
{
    static const QStringList acronyms { QStringLiteral("XML"), QStringLiteral("UUID"), QStringLiteral("ID"),
        QStringLiteral("URI"), QStringLiteral("OS"), QStringLiteral("CPU"), QStringLiteral("NMI"),
        QStringLiteral("IO"), QStringLiteral("PM"), QStringLiteral("FD"), QStringLiteral("DHCP"),
        QStringLiteral("SSH"), QStringLiteral("NWFILTER") };
    QString name = QStringLiteral("vir");
    const QStringList words = QString::fromLatin1(procedure.name).split(u'_');
    for (const QString &word : words)
        name += acronyms.contains(word) ? word : word.left(1) + word.mid(1).toLower();
    return name.replace(QStringLiteral("NWFILTER"), QStringLiteral("NWFilter"));
}

} // namespace inn::rpc
