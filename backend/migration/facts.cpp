#include "backend/migration/facts.h"

#include "backend/config/domain/cputype.h"
#include "backend/config/words.h"
#include "backend/migration/learner.h"
#include "backend/migration/processors.h"
#include "backend/xml/writer.h"

namespace inn::migration {

const PathFacts &HostFacts::path(const QString &path) const
{
    static const PathFacts unknown;
    const auto found = paths.find(path);
    return found == paths.end() ? unknown : found->second;
}

QUuid HostFacts::uuid() const
{
    return capabilities.isKnown() ? capabilities->host.uuid.value_or(QUuid()) : QUuid();
}

QString HostFacts::name() const
{
    if (!label.isEmpty())
        return label;
    if (!info.hostName.isEmpty())
        return info.hostName;
    return uri.host().isEmpty() ? uri.toString() : uri.host();
}

QFuture<Result<GuestFactsPtr>> learnGuest(
    api::Connection &connection, QUuid domain, std::chrono::milliseconds patience)
{
    return (new Learner(connection, patience))->guest(domain); // goes by itself
}

QFuture<Result<HostFactsPtr>> learnHost(
    api::Connection &connection, HostQuestions questions, std::chrono::milliseconds patience)
{
    return (new Learner(connection, patience))->host(std::move(questions));
}

QFuture<Result<HostFactsPtr>> learnPaths(
    api::Connection &connection, HostFactsPtr known, QStringList paths, std::chrono::milliseconds patience)
{
    return (new Learner(connection, patience))->paths(std::move(known), std::move(paths));
}

HostQuestions questionsAbout(const GuestFacts &guest)
{
    HostQuestions questions;
    const config::DomainConfig &config = guest.config;
    questions.emulator = config.emulator.value_or(QString());
    questions.architecture = config.os.arch.value_or(guest.info.architecture);
    questions.machine = config.os.machine.value_or(QString());
    questions.virtType = config.type.value_or(guest.info.virtType);
    if (config.cpu && config.cpu->modeOr("custom") == u"custom" && config.cpu->model)
        questions.cpu = processorDocument(*config.cpu, questions.architecture);
    for (const GuestDiskFacts &disk : guest.disks) {
        if (disk.path.isEmpty() || disk.path.contains(u"://"))
            continue;
        questions.paths.append(disk.path);
        questions.paths.append(disk.chain);
    }
    for (const auto &file : { config.os.kernel, config.os.initrd, config.os.dtb, config.os.nvram }) {
        if (file && !file->isEmpty())
            questions.paths.append(*file);
    }
    questions.paths.removeDuplicates();
    for (const config::InterfaceConfig &interface : config.interfaces) {
        questions.wantsFilters |= interface.filter.has_value();
        questions.wantsInterfaces
            |= config::is(interface.type, u"bridge") || config::is(interface.type, u"direct");
    }
    questions.wantsSecrets = guest.xml.contains("<secret ") || guest.xml.contains("secret=");
    questions.sameUuid = guest.info.uuid;
    return questions;
}

} // namespace inn::migration
