#include "backend/drivers/libvirt/migrationcalls.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/parameterlist.h"

#include <QXmlStreamReader>

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

using api::MigrateFlag;

struct Reason
{
    int number; // of libvirt's error; 0: any
    const char *part; // of its words; "": any
    ErrorCode code;
    const char *sentence; // %1 is the machine, %2 the destination
};

// The first that fits.
constexpr Reason kReasons[] = {
    { VIR_ERR_OPERATION_ABORTED, "", ErrorCode::Cancelled,
        QT_TRANSLATE_NOOP("inn::libvirt", "The move of “%1” to “%2” was ended.") },
    { VIR_ERR_OPERATION_FAILED, "canceled by client", ErrorCode::Cancelled,
        QT_TRANSLATE_NOOP("inn::libvirt", "The move of “%1” to “%2” was ended.") },
    { VIR_ERR_MIGRATE_UNSAFE, "", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved to “%2”, as the way its disks are cached could lose data; set their cache to "
            "“none”, or have the disks copied.") },
    { 0, "already exists with uuid", ErrorCode::AlreadyExists,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” has another machine of that name or UUID; move it under another "
            "name.") },
    { 0, "is already defined with uuid", ErrorCode::AlreadyExists,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” has another machine of that name or UUID; move it under another "
            "name.") },
    { 0, "is already active", ErrorCode::AlreadyExists,
        QT_TRANSLATE_NOOP("inn::libvirt", "“%1” was not moved, as it runs on “%2” already.") },
    { 0, "migrate guest to the same host", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as it is on “%2” already; two hosts with the same UUID count as one.") },
    { 0, "resolves to localhost", ErrorCode::InvalidConfig,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” takes its own name for “localhost”; give that host a name that "
            "others "
            "find it by, or say where the memory goes.") },
    { 0, "resolve", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as its host does not find “%2” by name; enter that name there, or say where "
            "the memory goes.") },
    { 0, "Name or service not known", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as its host does not find “%2” by name; enter that name there, or say where "
            "the memory goes.") },
    { 0, "certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as its host and “%2” do not trust each other's certificates; check those of "
            "the emulator on both.") },
    { 0, "unable to connect to server", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as its host cannot reach “%2” on the port for migrations; open ports 49152 "
            "to "
            "49215 in the firewall there.") },
    { 0, "Connection refused", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” refuses connections; check its service and ports.") },
    { 0, "No route to host", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "“%1” was not moved, as its host has no way to “%2”.") },
    { 0, "Cannot access storage file", ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” does not have one of its disks under the same path; have the disks "
            "copied, or give the path there.") },
    { 0, "pre-creation of storage", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” lacks a place for one of its disks; make the image there first, or "
            "copy the disks whole.") },
    { 0, "Could not open", ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” cannot open one of its files; have the disks copied, or check that "
            "file there.") },
    { 0, "No space left", ErrorCode::NoSpace,
        QT_TRANSLATE_NOOP("inn::libvirt", "“%1” was not moved, as “%2” has no space left for it.") },
    { 0, "Cannot get interface", ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” lacks the bridge that it is connected to; choose another one for "
            "there.") },
    { VIR_ERR_NO_NETWORK, "", ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as “%2” lacks the network that it is connected to; choose another one for "
            "there.") },
    { VIR_ERR_CPU_INCOMPATIBLE, "", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as the processor of “%2” cannot do what it uses; choose a processor that "
            "both "
            "hosts have.") },
    { 0, "guest CPU", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as the processor of “%2” cannot do what it uses; choose a processor that "
            "both "
            "hosts have.") },
    { 0, "host device", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved to “%2”, as it uses a device of its host; detach that first.") },
    { 0, "non-migratable device", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved to “%2”, as one of its devices cannot move; detach that first.") },
    { 0, "cannot migrate domain with", ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved to “%2”, as its snapshots would stay behind; delete them, or shut it down "
            "and "
            "move it offline.") },
    { 0, "ostcopy", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved, as post-copy does not work between its host and “%2”; allow userfaultfd "
            "there "
            "or move without it.") },
    { VIR_ERR_OPERATION_TIMEOUT, "", ErrorCode::Busy,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” was not moved to “%2”, as something else is under way with it; wait for that.") },
};

// Its post-copy broke: it runs on the other host without all of its memory.
bool isInTwoHalves(virConnectPtr source, const QUuid &domain)
{
    const auto handle = findDomain(source, domain);
    int state = 0, reason = 0;
    return handle && virDomainGetState(handle->get(), &state, &reason, 0) == 0 && state == VIR_DOMAIN_PAUSED
        && reason == VIR_DOMAIN_PAUSED_POSTCOPY_FAILED;
}

// Where the machine is after a move that failed, as a sentence to go on with; empty where it should be.
QString whereabouts(const MigrationHosts &hosts, const QUuid &domain)
{
    const auto isRunning = [&](virConnectPtr host) {
        const auto handle = findDomain(host, domain);
        return handle && virDomainIsActive(handle->get()) == 1;
    };
    if (isInTwoHalves(hosts.source, domain)) {
        return translated(QT_TRANSLATE_NOOP("inn::libvirt",
                              "It runs on “%1”, and the rest of its memory is where it was: resume the "
                              "migration, and force off neither."))
            .arg(hosts.destinationName);
    }
    if (isRunning(hosts.source))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "It goes on where it was."));
    if (isRunning(hosts.destination))
        return translated(QT_TRANSLATE_NOOP("inn::libvirt", "It is on “%1” all the same."))
            .arg(hosts.destinationName);
    return {};
}

unsigned managedFlags(api::MigrateFlags flags)
{
    return unsigned(flags.toInt());
}

// Where the machine's <cpu> is in the text.
std::pair<qsizetype, qsizetype> processorIn(const QString &text)
{
    QXmlStreamReader reader(text);
    for (int depth = 0; !reader.atEnd();) {
        reader.readNext();
        if (reader.isEndElement())
            --depth;
        if (!reader.isStartElement() || ++depth != 2 || reader.name() != u"cpu")
            continue;
        const qsizetype begin = text.lastIndexOf(u'<', reader.characterOffset() - 1);
        reader.skipCurrentElement();
        return { begin, qsizetype(reader.characterOffset()) - begin };
    }
    return { 0, 0 };
}

// Who edits a running document has the processor as it turned out to be; libvirt compares with the one that
// was asked for.
QByteArray withProcessorAsked(virDomainPtr domain, const QByteArray &document)
{
    const CString live(virDomainGetXMLDesc(domain, 0));
    const CString asked(virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_MIGRATABLE));
    if (!live || !asked)
        return document;
    QString text = QString::fromUtf8(document);
    const QString texts[] = { QString::fromUtf8(live.get()), QString::fromUtf8(asked.get()) };
    const auto place = processorIn(text);
    const auto before = processorIn(texts[0]);
    const auto after = processorIn(texts[1]);
    if (text.mid(place.first, place.second) != texts[0].mid(before.first, before.second))
        return document;
    text.replace(place.first, place.second, texts[1].mid(after.first, after.second));
    return text.toUtf8();
}

} // namespace

Error migrationError(int virErrorNumber, const QString &text, const QString &name, const QString &host)
{
    Error error { errorCode(virErrorNumber), {}, text };
    error.libvirtCode = virErrorNumber;
    for (const Reason &reason : kReasons) {
        if (reason.number != 0 && reason.number != virErrorNumber)
            continue;
        if (!text.contains(QLatin1String(reason.part), Qt::CaseInsensitive))
            continue;
        error.code = reason.code;
        error.message = translated(reason.sentence).arg(name, host);
        return error;
    }
    error.message
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be moved to “%2”.")).arg(name, host);
    return error;
}

Result<> moveDomain(const MigrationHosts &hosts, const QUuid &domain, const api::MigrationRequest &request)
{
    TRY_ASSIGN(const DomainHandle handle, findDomain(hosts.source, domain));
    const QString name = QString::fromUtf8(virDomainGetName(handle.get()));
    const bool wasRunning = virDomainIsActive(handle.get()) == 1;
    api::MigrationRequest asked = request;
    if (wasRunning && !asked.destinationXml.isEmpty())
        asked.destinationXml = withProcessorAsked(handle.get(), asked.destinationXml);
    const Parameters parameters(api::toParameters(asked));
    const auto count = unsigned(parameters.size());
    const unsigned flags = managedFlags(request.flags);
    if (request.flags.testFlag(MigrateFlag::Peer2Peer)) {
        if (virDomainMigrateToURI3(
                handle.get(), hosts.peerUri.toUtf8().constData(), parameters.list(), count, flags)
            == 0)
            return {};
    } else {
        const DomainHandle moved(
            virDomainMigrate3(handle.get(), hosts.destination, parameters.list(), count, flags));
        if (moved)
            return {};
    }
    const virErrorPtr last = virGetLastError();
    Error error = migrationError(last ? last->code : VIR_ERR_INTERNAL_ERROR,
        QString::fromUtf8(last ? last->message : nullptr), name, hosts.destinationName);
    error.libvirtDomain = last ? last->domain : 0;
    if (virConnectIsAlive(hosts.destination) == 0) {
        // What ended it was us, when we saw that.
        error.code = ErrorCode::Unreachable;
        error.message = translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "“%1” was not moved, as the connection to “%2” was lost."))
                            .arg(name, hosts.destinationName);
    }
    if (const QString where = wasRunning ? whereabouts(hosts, domain) : QString(); !where.isEmpty())
        error.message += QLatin1Char(' ') + where;
    return error;
}

} // namespace inn::libvirt
