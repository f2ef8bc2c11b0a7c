#include "backend/config/absent.h"
#include "backend/config/domain/domaindefaults.h"
#include "backend/config/errorcodes.h"
#include "backend/config/moment/momentconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/config/moment/strictness.h"
#include "backend/xml/element.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

// Rules and defaults of checkpoints. libvirt holds these documents to its schema.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MomentConfig", text);
}

bool isMomentName(const QString &name)
{
    static const QRegularExpression kPattern(
        QStringLiteral("^[a-zA-Z0-9_\\-][a-zA-Z0-9_\\-.]*\\z"), QRegularExpression::DontCaptureOption);
    return kPattern.match(name).hasMatch();
}

void checkSchema(const CheckpointConfig &config, const xml::Report &report)
{
    const auto checkName = [&](const std::optional<QString> &name, const char *where) {
        if ((name || report.isWritten(where)) && !isMomentName(name.value_or(QString())))
            report.error(where,
                tr("“%1” is no name of a checkpoint; letters, digits, “_”, “-” and “.” are possible.")
                    .arg(name.value_or(QString()).left(60)),
                kInvalidSchema);
    };
    const xml::Element written(config.origin.source, config.origin.element);
    static const QRegularExpression kDigits(QStringLiteral("^[0-9]+\\z"));
    if (config.origin.source && config.creationTime
        && !kDigits.match(written.child("creationTime").text()).hasMatch())
        report.error("creationTime", tr("The time can only have digits."), kInvalidSchema);
    checkName(config.name, "name");
    checkName(config.parent, "parent/name");
    if (report.isWritten("parent") && !report.isWritten("parent/name"))
        report.error("parent", tr("The checkpoint’s parent has no name."), kInvalidSchema);
    if (report.isWritten("disks") && config.disks.empty())
        report.error("disks", tr("The list of disks is empty."), kInvalidSchema);
    for (std::size_t i = 0; i < config.disks.size(); ++i) {
        const CheckpointDiskConfig &disk = config.disks[i];
        const xml::Report place = report.at(disk.origin, "disks/disk", i);
        static const QRegularExpression kDisk(
            QStringLiteral("^((ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|(/|[a-zA-Z]:\\\\).+)\\z"));
        if (disk.name && !kDisk.match(*disk.name).hasMatch())
            place.error("@name", tr("“%1” is no name of a disk.").arg(disk.name->left(80)), kInvalidSchema);
        if (disk.checkpoint == u"no" && (disk.bitmap || disk.size))
            place.error({}, tr("A disk that takes no part has no record of changes."), kInvalidSchema);
    }
}

class DiskAlignment
{
public:
    DiskAlignment(CheckpointConfig &checkpoint, const DomainConfig &domain, xml::Issues &issues)
        : m_checkpoint(checkpoint)
        , m_domain(domain)
        , m_report(issues, checkpoint.origin, QStringLiteral("/domaincheckpoint"))
    {
    }
    void run();

private:
    std::size_t find(const QString &name) const; // number of the guest's disks: none
    CheckpointDiskConfig missing(const DiskConfig &real, bool noneGiven) const;

    CheckpointConfig &m_checkpoint;
    const DomainConfig &m_domain;
    const xml::Report m_report;
};

std::size_t DiskAlignment::find(const QString &name) const
{
    const auto isMeant = [&](const DiskConfig &disk) {
        if (!name.startsWith(u'/'))
            return targetOf(disk) == name;
        return disk.source && (disk.source->file == name || disk.source->dev == name);
    };
    const auto found = std::find_if(m_domain.disks.begin(), m_domain.disks.end(), isMeant);
    return std::size_t(found - m_domain.disks.begin());
}

bool isFixed(const DiskConfig &disk)
{
    return isWithoutMedium(disk) || isReadOnly(disk);
}

CheckpointDiskConfig DiskAlignment::missing(const DiskConfig &real, bool noneGiven) const
{
    CheckpointDiskConfig disk;
    disk.name = targetOf(real);
    disk.checkpoint = noneGiven && !isFixed(real) ? QStringLiteral("bitmap") : QStringLiteral("no");
    return disk;
}

void DiskAlignment::run()
{
    const std::vector<CheckpointDiskConfig> given = std::move(m_checkpoint.disks);
    m_checkpoint.disks.clear();
    if (m_domain.disks.empty() || given.size() > m_domain.disks.size()) {
        m_report.error(m_domain.disks.empty() ? "domain" : "disks",
            m_domain.disks.empty() ? tr("A guest without disks cannot have checkpoints.")
                                   : tr("The checkpoint names more disks than the guest has."),
            kUnsupported);
        return;
    }
    std::vector<const CheckpointDiskConfig *> used(m_domain.disks.size(), nullptr);
    for (std::size_t i = 0; i < given.size(); ++i) {
        const CheckpointDiskConfig &disk = given[i];
        const xml::Report report = m_report.at(disk.origin, "disks/disk", i);
        const QString name = disk.name.value_or(QString());
        const std::size_t number = find(name);
        if (number == m_domain.disks.size()) {
            report.error("@name", tr("The guest has no disk “%1”.").arg(name), kUnsupported);
            continue;
        }
        if (used[number])
            report.error("@name", tr("The disk “%1” is named twice.").arg(name), kUnsupported);
        used[number] = &disk;
        if (isFixed(m_domain.disks[number]) && disk.checkpoint != u"no")
            report.error("@name", tr("The disk “%1” is empty or read-only.").arg(name), kUnsupported);
    }
    for (std::size_t i = 0; i < m_domain.disks.size(); ++i) {
        m_checkpoint.disks.push_back(used[i] ? *used[i] : missing(m_domain.disks[i], given.empty()));
        m_checkpoint.disks.back().name = targetOf(m_domain.disks[i]);
    }
}

} // namespace

void alignCheckpointDisks(CheckpointConfig &checkpoint, const DomainConfig &domain, xml::Issues &issues)
{
    DiskAlignment(checkpoint, domain, issues).run();
}

namespace {

// Beside the declarations' own rules.
void checkRules(const CheckpointConfig &config, MomentUse use, xml::Issues &issues)
{
    refuseUnknown(checkpointType(), &config, {}, issues);
    const xml::Report report(issues, config.origin, QStringLiteral("/domaincheckpoint"));
    checkSchema(config, report);
    if (use == MomentUse::Create)
        return;
    if (isAbsent(config.name))
        report.error({}, tr("The checkpoint has no name."));
    if (!config.creationTime && !report.isWritten("creationTime"))
        report.error({}, tr("The checkpoint does not say when it was made."), kInternal);
    if (!isAbsent(config.parent) && config.parent == config.name)
        report.error("parent/name", tr("A checkpoint cannot come before itself."), kInvalidArgument);
    if (!config.domain)
        return;
    CheckpointConfig aligned = config;
    alignCheckpointDisks(aligned, *config.domain, issues);
}

} // namespace

xml::Issues checkCheckpoint(const CheckpointConfig &config, MomentUse use)
{
    xml::Issues issues;
    xml::check(checkpointType(), &config, issues);
    checkRules(config, use, issues);
    return issues;
}

void applyCheckpointDefaults(CheckpointConfig &checkpoint)
{
    for (std::optional<QString> *text : { &checkpoint.name, &checkpoint.description, &checkpoint.parent }) {
        if (isAbsent(*text))
            text->reset();
    }
    xml::Issues issues; // told by the check
    if (checkpoint.domain) {
        applyDefaults(*checkpoint.domain);
        alignCheckpointDisks(checkpoint, *checkpoint.domain, issues);
    }
    if (checkpoint.creationTime == 0)
        checkpoint.creationTime.reset();
    for (CheckpointDiskConfig &disk : checkpoint.disks) {
        if (!disk.checkpoint)
            disk.checkpoint = QStringLiteral("bitmap");
        if (disk.checkpoint == u"bitmap" && !disk.bitmap)
            disk.bitmap = checkpoint.name;
        disk.size.reset();
    }
}

void checkRedefinedCheckpoint(const CheckpointConfig &checkpoint, xml::Issues &issues)
{
    checkRules(checkpoint, MomentUse::Redefine, issues);
}

} // namespace inn::config
