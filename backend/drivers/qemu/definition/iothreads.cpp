#include "backend/drivers/qemu/definition/iothreads.h"

#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QSet>

namespace inn::qemu {

void checkIoThread(
    const config::DomainConfig &domain, const std::optional<unsigned> &ioThread, const xml::Report &report)
{
    if (ioThread.value_or(0) == 0)
        return;
    // Those without an entry have the lowest free numbers.
    QSet<unsigned> numbers;
    for (const config::IoThreadConfig &thread : domain.ioThreadList) {
        if (thread.id)
            numbers.insert(*thread.id);
    }
    if (numbers.contains(*ioThread))
        return;
    const unsigned count = domain.ioThreads.value_or(unsigned(numbers.size()));
    unsigned number = 0;
    for (unsigned left = count > unsigned(numbers.size()) ? count - unsigned(numbers.size()) : 0; left > 0;
         --left) {
        while (numbers.contains(++number)) { }
        if (number == *ioThread)
            return;
        if (number > *ioThread)
            break;
    }
    report.error("driver/@iothread",
        QCoreApplication::translate("inn::qemu::Definition", "There is no I/O thread %1.").arg(*ioThread),
        kUnsupported);
}

} // namespace inn::qemu
