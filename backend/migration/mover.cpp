#include "backend/migration/mover.h"

#include "backend/base/translated.h"

namespace inn::migration {

namespace {

constexpr int kMigrateUnsafe = 81; // VIR_ERR_MIGRATE_UNSAFE
constexpr int kOperationAborted = 78; // VIR_ERR_OPERATION_ABORTED

// What in libvirt's and QEMU's texts tells the cause. All words of a row must be there.
struct Cause
{
    std::vector<const char *> words;
    const char *sentence;
    const char *cure;
    Remedy remedy = Remedy::None;
};

const std::vector<Cause> &causes()
{
    static const std::vector<Cause> all {
        { { "without shared storage is unsafe" },
            QT_TRANSLATE_NOOP("inn::migration",
                "libvirt does not take the storage of the disks for shared between the hosts."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Copy the disks; or, where both hosts do see the same images, move without that check."),
            Remedy::CopyDisks },
        { { "cache other than none" },
            QT_TRANSLATE_NOOP("inn::migration",
                "The host keeps written data of a disk in its cache, which the other host would not see."),
            QT_TRANSLATE_NOOP("inn::migration", "Set the disk’s cache to “none” and restart the machine."),
            Remedy::MoveUnsafe },
        { { "resolved to localhost" },
            QT_TRANSLATE_NOOP("inn::migration",
                "The destination calls itself “localhost”, where the source finds only itself."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give that computer a proper name, or an address for the migration under “Advanced”.") },
        { { "migrate guest to the same host" },
            QT_TRANSLATE_NOOP("inn::migration", "Both connections lead to the same host."),
            QT_TRANSLATE_NOOP("inn::migration", "Choose another host.") },
        { { "unable to resolve address" },
            QT_TRANSLATE_NOOP("inn::migration", "The source cannot resolve the destination’s name."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Enter it on the source’s computer, or give an address for the migration under "
                "“Advanced”.") },
        { { "unable to connect to server at", "connection refused" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination’s port did not accept the connection."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Let the source reach the destination’s ports 49152 to 49215 (firewall).") },
        { { "unable to connect to server at" },
            QT_TRANSLATE_NOOP("inn::migration", "The source could not connect to the destination."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Let the source reach the destination’s ports 49152 to 49215 (firewall).") },
        { { "no route to host" },
            QT_TRANSLATE_NOOP("inn::migration", "The source has no way to the destination’s address."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give an address for the migration that both hosts reach, under “Advanced”.") },
        { { "certificate" },
            QT_TRANSLATE_NOOP("inn::migration", "The hosts do not accept each other’s certificates."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Install QEMU’s migration certificates on both, or move without TLS on a network that you "
                "trust."),
            Remedy::WithoutTls },
        { { "tls" }, QT_TRANSLATE_NOOP("inn::migration", "The encrypted connection could not be made."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Install QEMU’s migration certificates on both, or move without TLS on a network that you "
                "trust."),
            Remedy::WithoutTls },
        { { "guest cpu", "not compatible" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s processor lacks something that the guest has."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give the machine a processor that both hosts have and restart it, or move it switched off."),
            Remedy::MoveOffline },
        { { "guest cpu doesn't match" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s processor lacks something that the guest has."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give the machine a processor that both hosts have and restart it, or move it switched off."),
            Remedy::MoveOffline },
        { { "does not provide required features" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s processor lacks something that the guest has."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give the machine a processor that both hosts have and restart it, or move it switched off."),
            Remedy::MoveOffline },
        { { "missing feature" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s processor lacks something that the guest has."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Give the machine a processor that both hosts have and restart it, or move it switched off."),
            Remedy::MoveOffline },
        { { "unsupported machine type" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination’s emulator does not know the machine type."),
            QT_TRANSLATE_NOOP("inn::migration", "Update QEMU on the destination.") },
        { { "does not support machine type" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination’s emulator does not know the machine type."),
            QT_TRANSLATE_NOOP("inn::migration", "Update QEMU on the destination.") },
        { { "cannot find suitable emulator" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no emulator for this machine."),
            QT_TRANSLATE_NOOP("inn::migration", "Install QEMU for its architecture there.") },
        { { "qemu binary", "is not executable" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no emulator at that path."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Install it there, or choose another emulator for the machine.") },
        { { "unknown section" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s emulator does not understand what the source’s sent."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Try again; if it stays so, update QEMU there or move the machine switched off."),
            Remedy::MoveOffline },
        { { "length mismatch" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The machine is built differently by the destination’s emulator."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Install the same version of QEMU there, or move it switched off."),
            Remedy::MoveOffline },
        { { "error while loading state" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination’s emulator could not take over a device’s state."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Install the same version of QEMU there, or move it switched off."),
            Remedy::MoveOffline },
        { { "is already active", "domain" },
            QT_TRANSLATE_NOOP("inn::migration", "A machine of this name or identifier runs there already."),
            QT_TRANSLATE_NOOP("inn::migration", "Shut it down there, or choose another name."),
            Remedy::OtherName },
        { { "already exists with uuid" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has another machine of this name."),
            QT_TRANSLATE_NOOP("inn::migration", "Choose another name for it there."), Remedy::OtherName },
        { { "is already defined with uuid" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has this machine under another name."),
            QT_TRANSLATE_NOOP("inn::migration", "Remove it there, or use that name."), Remedy::OtherName },
        { { "with", "snapshots" },
            QT_TRANSLATE_NOOP("inn::migration", "Machines with snapshots do not move."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Delete the snapshots, or make a copy on the other host instead.") },
        { { "active block job" },
            QT_TRANSLATE_NOOP("inn::migration", "A disk of the machine is being worked on."),
            QT_TRANSLATE_NOOP("inn::migration", "Wait for its end or stop it, then try again.") },
        { { "virtiofs" },
            QT_TRANSLATE_NOOP("inn::migration", "A shared folder (virtiofs) ties the machine to its host."),
            QT_TRANSLATE_NOOP("inn::migration", "Detach it, or move the machine switched off."),
            Remedy::MoveOffline },
        { { "virtfs" },
            QT_TRANSLATE_NOOP("inn::migration", "The guest has a folder of its host mounted (9p)."),
            QT_TRANSLATE_NOOP("inn::migration", "Unmount it in the guest, or move the machine switched off."),
            Remedy::MoveOffline },
        { { "hostdev" }, QT_TRANSLATE_NOOP("inn::migration", "A device of the host ties the machine to it."),
            QT_TRANSLATE_NOOP("inn::migration", "Detach it, or move the machine switched off."),
            Remedy::MoveOffline },
        { { "invtsc" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The guest relies on the host’s time stamp counter (“invtsc”)."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Take the feature out and restart it, or move it switched off."),
            Remedy::MoveOffline },
        { { "shmem" },
            QT_TRANSLATE_NOOP("inn::migration", "Memory shared with other machines ties it to its host."),
            QT_TRANSLATE_NOOP("inn::migration", "Detach it, or move the machine switched off."),
            Remedy::MoveOffline },
        { { "network not found" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no network of that name."),
            QT_TRANSLATE_NOOP("inn::migration", "Connect the machine to another network of that host."),
            Remedy::MapNetworks },
        { { "network", "is not active" },
            QT_TRANSLATE_NOOP("inn::migration", "The network is not started on the destination."),
            QT_TRANSLATE_NOOP("inn::migration", "Start it there, or connect the machine to another network."),
            Remedy::MapNetworks },
        { { "cannot get interface mtu" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no bridge of that name."),
            QT_TRANSLATE_NOOP("inn::migration", "Connect the machine to another network of that host."),
            Remedy::MapNetworks },
        { { "referenced filter", "is missing" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no network filter of that name."),
            QT_TRANSLATE_NOOP("inn::migration", "Define it there, with all filters that it refers to.") },
        { { "block-export-add" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The destination could not open the image of a copied disk for writing."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Do not copy disks that both hosts share; else stop the program that uses the image."),
            Remedy::DoNotCopyDisks },
        { { "domain is not running" },
            QT_TRANSLATE_NOOP("inn::migration", "The machine does not run any more."),
            QT_TRANSLATE_NOOP("inn::migration", "Move it switched off."), Remedy::MoveOffline },
        { { "target", "does not match source" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The document for the destination differs in what the guest can see."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Restart the machine if its definition was changed while it ran, or move it switched off."),
            Remedy::MoveOffline },
        { { "no nwfilter" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no network filter of that name."),
            QT_TRANSLATE_NOOP("inn::migration", "Define it there, with all filters that it refers to.") },
        { { "network filter not found" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no network filter of that name."),
            QT_TRANSLATE_NOOP("inn::migration", "Define it there, with all filters that it refers to.") },
        { { "secret not found" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination lacks a secret of the machine."),
            QT_TRANSLATE_NOOP("inn::migration", "Define it there with the same identifier and value.") },
        { { "pre-create storage" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination cannot make the image of a copied disk."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Make its folder a storage pool there, or make the image by hand.") },
        { { "storage pool", "target path" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has no storage pool at the disk’s folder."),
            QT_TRANSLATE_NOOP("inn::migration", "Make that folder a pool there, or choose another place.") },
        { { "cannot access storage file" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination does not see the image of a disk."),
            QT_TRANSLATE_NOOP("inn::migration", "Copy the disks, or share their storage."),
            Remedy::CopyDisks },
        { { "no such file or directory" },
            QT_TRANSLATE_NOOP("inn::migration", "A file of the machine is not on the destination."),
            QT_TRANSLATE_NOOP("inn::migration", "Copy the disks, or share their storage."),
            Remedy::CopyDisks },
        { { "write\" lock" },
            QT_TRANSLATE_NOOP(
                "inn::migration", "The image of a disk is in use by another program on the destination."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Do not copy disks that both hosts share; else stop the program that uses the image."),
            Remedy::DoNotCopyDisks },
        { { "no space left" }, QT_TRANSLATE_NOOP("inn::migration", "The destination’s storage is full."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Free some space there, or choose another place for the disks.") },
        { { "cannot allocate memory" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination has not enough memory left."),
            QT_TRANSLATE_NOOP("inn::migration", "Shut another machine down there, or choose another host.") },
        { { "hugepages" }, QT_TRANSLATE_NOOP("inn::migration", "The destination has not enough huge pages."),
            QT_TRANSLATE_NOOP("inn::migration", "Reserve them there first.") },
        { { "userfaultfd" },
            QT_TRANSLATE_NOOP("inn::migration", "The destination’s kernel does not let QEMU use post-copy."),
            QT_TRANSLATE_NOOP(
                "inn::migration", "Set vm.unprivileged_userfaultfd=1 there, or move without post-copy.") },
        { { "postcopy" }, QT_TRANSLATE_NOOP("inn::migration", "A host cannot do post-copy."),
            QT_TRANSLATE_NOOP("inn::migration", "Move without post-copy, with auto-converge instead."),
            Remedy::AutoConverge },
        { { "lost connection to destination" },
            QT_TRANSLATE_NOOP("inn::migration", "The connection to the destination was lost."),
            QT_TRANSLATE_NOOP("inn::migration", "Look at the network between the hosts, then try again.") },
        { { "keepalive" }, QT_TRANSLATE_NOOP("inn::migration", "A host did not answer any more."),
            QT_TRANSLATE_NOOP("inn::migration", "Look at the network between the hosts, then try again.") },
        { { "end of file while reading" },
            QT_TRANSLATE_NOOP("inn::migration", "libvirt on one host ended in between."),
            QT_TRANSLATE_NOOP("inn::migration", "Look at its service there, then try again.") },
        { { "unexpectedly failed" },
            QT_TRANSLATE_NOOP("inn::migration", "The emulator on one side ended the migration."),
            QT_TRANSLATE_NOOP("inn::migration",
                "Look at the machine’s log on both hosts; if it stays so, move it switched off."),
            Remedy::MoveOffline },
    };
    return all;
}

bool has(const QString &text, const Cause &cause)
{
    return std::all_of(cause.words.begin(), cause.words.end(),
        [&](const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

void add(Findings &findings, const QString &sentence, const QString &cure, Remedy remedy)
{
    const bool isThere = std::any_of(findings.begin(), findings.end(),
        [&](const Finding &each) { return each.sentence == sentence && each.remedy == remedy; });
    if (!isThere)
        findings.push_back({ Verdict::Refused, translated("Cause"), sentence, cure, remedy });
}

// Does the plan leave room for that remedy?
bool isUseful(Remedy remedy, const MovePlan &plan)
{
    switch (remedy) {
    case Remedy::CopyDisks:
        return plan.diskCopy == DiskCopy::None;
    case Remedy::DoNotCopyDisks:
        return plan.diskCopy != DiskCopy::None;
    case Remedy::MoveOffline:
        return plan.way != MoveWay::Offline;
    case Remedy::MoveUnsafe:
        return plan.safety == Safety::Checked;
    case Remedy::WithoutTls:
        return plan.encryption == Encryption::Tls;
    case Remedy::AutoConverge:
        return !plan.advanced.autoConverge;
    default:
        return true;
    }
}

} // namespace

QString hostsWords(const Error &error)
{
    QString line = error.details.section(u'\n', 0, 0).trimmed();
    if (line.isEmpty())
        return error.message;
    // libvirt's kinds of errors tell nothing to people.
    for (const char *kind : { "internal error: ", "operation failed: ", "Requested operation is not valid: ",
             "unsupported configuration: ", "argument unsupported: ", "invalid argument: " }) {
        if (line.startsWith(QLatin1String(kind)))
            line = line.mid(qsizetype(qstrlen(kind)));
    }
    line[0] = line[0].toUpper();
    return line.endsWith(u'.') || line.endsWith(u'”') ? line : line + u'.';
}

Findings explainFailure(const Error &error, const MovePlan &plan)
{
    Findings findings;
    const QString text = error.fullText();
    const int number = error.libvirtNumber();
    if (error.code == ErrorCode::Cancelled || number == kOperationAborted) {
        add(findings, translated("The move was cancelled; the machine is where it was."), {}, Remedy::None);
        return findings;
    }
    for (const Cause &cause : causes()) {
        const bool isTls = cause.remedy == Remedy::WithoutTls;
        if (!has(text, cause) || (isTls && plan.encryption != Encryption::Tls))
            continue;
        const Remedy remedy = isUseful(cause.remedy, plan) ? cause.remedy : Remedy::None;
        add(findings, translated(cause.sentence), translated(cause.cure), remedy);
        break; // rows stand from the particular to the general
    }
    if (number == kMigrateUnsafe && plan.safety == Safety::Checked) {
        const QString cause = findings.empty() ? translated("libvirt holds this move for unsafe.")
                                               : findings.front().sentence;
        add(findings, cause,
            translated("Move without that check where both hosts really see the same images."),
            Remedy::MoveUnsafe);
    }
    if (!findings.empty())
        return findings;
    switch (error.code) {
    case ErrorCode::Unreachable:
        add(findings, translated("A host is not connected any more."),
            translated("Connect to it again and look where the machine is."), Remedy::None);
        break;
    case ErrorCode::Denied:
    case ErrorCode::AuthFailed:
        add(findings, translated("A host does not allow it."), translated("Connect with more rights."),
            Remedy::None);
        break;
    case ErrorCode::Timeout:
        add(findings, translated("The guest changed its memory faster than it could be sent."),
            translated("Slow the guest down (auto-converge), allow post-copy or a longer pause."),
            isUseful(Remedy::AutoConverge, plan) ? Remedy::AutoConverge : Remedy::AllowPostCopy);
        break;
    case ErrorCode::Unsupported:
        add(findings, translated("A host does not offer what was asked for."),
            plan.way == MoveWay::Offline ? translated("Choose fewer options under “Advanced”.")
                                         : translated("Choose fewer options, or move it switched off."),
            isUseful(Remedy::MoveOffline, plan) ? Remedy::MoveOffline : Remedy::None);
        break;
    default:
        add(findings, hostsWords(error),
            plan.way == MoveWay::Offline ? QString()
                                         : translated("Try again, or move the machine switched off."),
            isUseful(Remedy::MoveOffline, plan) ? Remedy::MoveOffline : Remedy::None);
        break;
    }
    return findings;
}

} // namespace inn::migration
