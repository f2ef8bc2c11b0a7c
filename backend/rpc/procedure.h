#pragma once

#include "backend/rpc/message.h"
#include "backend/rpc/xdr.h"

#include <QFuture>

#include <memory>
#include <span>

namespace inn::rpc {

class Client;

// One call as it came. A procedure that takes it as its first parameter gets the descriptors and can open a
// stream.
struct Call
{
    Header header;
    QByteArray arguments;
    std::vector<FileDescriptor> descriptors = {};
    const struct Procedure *procedure = nullptr;
};
using CallPtr = std::shared_ptr<const Call>;

// An answer that file descriptors go with.
template<class T>
struct WithDescriptors
{
    T value;
    std::vector<FileDescriptor> descriptors;
};

// Who may call: anybody, whoever was let in, whoever opened the connection, whoever opened it for more than
// reading.
enum class Need { Nothing, Admission, Open, Write };

struct Procedure
{
    qint32 number = 0;
    const char *name = nullptr; // "DOMAIN_GET_XML_DESC"
    void (*serve)(Client &client, const CallPtr &call) = nullptr;
    // Reads the arguments and lets them go (fuzzing): whether they are what the procedure takes.
    bool (*decodes)(const QByteArray &arguments) = nullptr;
    Need need = Need::Open;
};

// All procedures of a program; `procedures/*.cpp` have them by subject.
const Procedure *findProcedure(quint32 program, qint32 number);
std::vector<std::span<const Procedure>> procedureTables(quint32 program);
// "virDomainGetXMLDesc"
QString apiName(const Procedure &procedure);

std::span<const Procedure> connectProcedures();
std::span<const Procedure> eventProcedures();
std::span<const Procedure> domainProcedures();
std::span<const Procedure> lifecycleProcedures();
std::span<const Procedure> deviceProcedures();
std::span<const Procedure> statisticsProcedures();
std::span<const Procedure> addressProcedures();
std::span<const Procedure> nodeProcedures();
std::span<const Procedure> guestProcedures();
std::span<const Procedure> snapshotProcedures();
std::span<const Procedure> consoleProcedures();
std::span<const Procedure> networkProcedures();
std::span<const Procedure> poolProcedures();
std::span<const Procedure> volumeProcedures();
std::span<const Procedure> nodeDeviceProcedures();
std::span<const Procedure> secretProcedures();
std::span<const Procedure> interfaceProcedures();
std::span<const Procedure> filterProcedures();
std::span<const Procedure> blockJobProcedures();
std::span<const Procedure> checkpointProcedures();
std::span<const Procedure> savedStateProcedures();
std::span<const Procedure> migrationProcedures();
std::span<const Procedure> tuningProcedures();
std::span<const Procedure> processorProcedures();
std::span<const Procedure> securityProcedures();
std::span<const Procedure> monitorProcedures(); // of QEMU's program

} // namespace inn::rpc
