// Memory, huge pages and the host's nodes.

#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

namespace {

Bytes memoryOf(const GuestFacts &guest)
{
    return guest.config.memory.value_or(guest.info.maximumMemory);
}

quint64 unitOf(const std::optional<QString> &unit)
{
    const QString text = unit.value_or(QStringLiteral("KiB"));
    if (text == u"G" || text == u"GiB")
        return 1024ULL * 1024 * 1024;
    if (text == u"M" || text == u"MiB")
        return 1024ULL * 1024;
    return text == u"b" || text == u"bytes" ? 1 : 1024;
}

const PageFacts *pagesOf(const HostFacts &host, Bytes size)
{
    for (const PageFacts &pages : host.hugePages) {
        if (size == Bytes {} || pages.size == size)
            return &pages;
    }
    return nullptr;
}

void checkHugePages(const Situation &situation, Lines &lines)
{
    const auto &backing = situation.guest.config.memoryBacking;
    const HostFacts &there = situation.destination;
    if (!backing || !backing->hugePages || !there.capabilities.isKnown())
        return;
    const auto &wanted = backing->hugePages->pages;
    Bytes size;
    if (!wanted.empty())
        size = Bytes { wanted.front().size.value_or(0) * unitOf(wanted.front().unit) };
    if (size == Bytes {} && !there.hugePages.empty())
        size = there.hugePages.front().size;
    const PageFacts *pages = pagesOf(there, size);
    const QString cure = translated("Reserve them there before the machine moves.");
    if (!pages) {
        lines.refuse(translated("“%1” has no huge pages of %2, which “%3” uses.")
                         .arg(there.name(), size.toString(), situation.guestName()),
            cure);
        return;
    }
    const quint64 needed = (memoryOf(situation.guest).count + size.count - 1) / size.count;
    const quint64 offered = pages->freePages.value_or(pages->pages);
    if (needed > offered) {
        lines.refuse(translated("“%1” needs %2 huge pages of %3, and “%4” has %5.")
                         .arg(situation.guestName(), QString::number(needed), size.toString(), there.name(),
                             QString::number(offered)),
            cure);
    } else if (!pages->freePages) {
        lines.advise(translated("“%1” needs %2 huge pages of %3; “%4” has %5, and does not tell how many are "
                                "free.")
                         .arg(situation.guestName(), QString::number(needed), size.toString(), there.name(),
                             QString::number(offered)));
    }
}

void checkNodes(const Situation &situation, Lines &lines)
{
    const auto &tuning = situation.guest.config.numaTuning;
    const HostFacts &there = situation.destination;
    if (!tuning || !there.capabilities.isKnown() || there.capabilities->host.cells.empty())
        return;
    QStringList sets;
    if (tuning->memory)
        sets.append(tuning->memory->nodeset.value_or(QString()));
    for (const config::NumaNodeMemoryConfig &node : tuning->nodes)
        sets.append(node.nodeset.value_or(QString()));
    config::CpuSet offered;
    for (const config::HostCellConfig &cell : there.capabilities->host.cells)
        offered.insert(cell.id.value_or(0));
    for (const QString &text : std::as_const(sets)) {
        const auto wanted = config::CpuSet::parse(text);
        if (text.isEmpty() || !wanted || offered.containsAll(*wanted))
            continue;
        lines.refuse(translated("“%1” takes its memory from the nodes %2, and “%3” has the nodes %4.")
                         .arg(situation.guestName(), text, there.name(), offered.toString()),
            translated("Change the machine’s memory nodes first."));
        return;
    }
}

} // namespace

void checkMemory(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Memory"));
    const HostFacts &there = situation.destination;
    const Bytes wanted = memoryOf(situation.guest);
    const bool startsThere = situation.isRunning();
    if (there.info.memory > Bytes {} && wanted > there.info.memory) {
        const QString sentence
            = translated("“%1” has %2 of memory, and “%3” needs %4.")
                  .arg(there.name(), there.info.memory.toString(), situation.guestName(), wanted.toString());
        const QString cure = translated("Choose a host with more memory, or give the machine less.");
        const bool hasMoreHere = wanted > situation.source.info.memory; // than its host already
        if (startsThere && !hasMoreHere)
            lines.refuse(sentence, cure);
        else
            lines.advise(sentence, cure);
    } else if (startsThere && there.freeMemory.isKnown() && wanted > *there.freeMemory) {
        lines.advise(
            translated("“%1” has about %2 of memory left, and “%3” needs up to %4.")
                .arg(there.name(), there.freeMemory->toString(), situation.guestName(), wanted.toString()),
            translated("Shut another machine down there, or expect it to swap."));
    }
    checkHugePages(situation, lines);
    checkNodes(situation, lines);
    lines.otherwise(there.freeMemory.isKnown()
            ? translated("“%1” has about %2 left, “%3” needs up to %4.")
                  .arg(there.name(), there.freeMemory->toString(), situation.guestName(), wanted.toString())
            : translated("“%1” needs up to %2.").arg(situation.guestName(), wanted.toString()));
}

} // namespace inn::migration
