#include "ui/domain/tuning/tuningcalls.h"
#include "ui/domain/tuning/tuningpanels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace inn::ui {

namespace {

using Unit = TuningField::Unit;
using api::DeviceScope;
using api::Numbers;
using api::Tuning;
using api::TypedParameters;

constexpr std::size_t kMostLines = 256; // of processors; more of them are in the XML
const QString kVcpu = QStringLiteral("vcpu.");
const QString kIoThread = QStringLiteral("iothread.");

unsigned numberIn(const QString &parameter)
{
    return parameter.section(u'.', 1).toUInt();
}

// The parameter that a line of pinning gives.
Result<Numbers> cpusIn(const TypedParameters &values)
{
    return hostCpusOf(std::get<QString>(values.front().value), 0);
}

template<class T, class F>
QFuture<Result<TypedParameters>> asParameters(QFuture<Result<T>> asked, F f)
{
    return asked.then([f](const Result<T> &answer) -> Result<TypedParameters> {
        if (!answer)
            return answer.error();
        return f(*answer);
    });
}

TypedParameters vcpuParameters(const std::vector<Numbers> &pins)
{
    TypedParameters values;
    for (std::size_t i = 0; i < std::min(pins.size(), kMostLines); ++i)
        values.push_back({ kVcpu + QString::number(i), hostCpusText(pins[i]) });
    return values;
}

TypedParameters threadParameters(const std::vector<api::IoThreadInfo> &threads)
{
    TypedParameters values;
    for (std::size_t i = 0; i < std::min(threads.size(), kMostLines); ++i)
        values.push_back({ kIoThread + QString::number(threads[i].id), hostCpusText(threads[i].affinity) });
    return values;
}

} // namespace

CpuTuningPanel::CpuTuningPanel(models::Domain *domain, QWidget *parent)
    : TuningPanel(domain, tr("processor limits"), parent)
    , m_addThread(new QPushButton(tr("Add &I/O Thread")))
    , m_removeThread(new QPushButton(tr("Remove I/&O Thread")))
    , m_threads(new QComboBox)
{
    setObjectName(QStringLiteral("cpuTuning"));
    addLimits();
    addPins();
    addIoThreads();
}

void CpuTuningPanel::addLimits()
{
    std::vector<TuningField> fields { { QStringLiteral("cpu_shares"), tr("Shares beside other machines"),
        Unit::Number } };
    fields.front().nothing = tr("usual");
    const struct
    {
        const char *word;
        QString who;
    } rows[] = { { "vcpu", tr("Each processor") }, { "emulator", tr("The emulator") },
        { "iothread", tr("Each I/O thread") }, { "global", tr("All of it together") } };
    for (const auto &row : rows) {
        const QString word = QLatin1String(row.word);
        TuningField percent { word + QStringLiteral("_quota"), tr("%1, at most").arg(row.who), Unit::Percent,
            tr("% of a CPU") };
        percent.period = word + QStringLiteral("_period");
        fields.push_back(percent);
        fields.push_back({ percent.parameter, tr("    that is (quota)"), Unit::Quota, tr("µs") });
        TuningField period { percent.period, tr("    in every (period)"), Unit::Number, tr("µs") };
        period.nothing = tr("usual");
        fields.push_back(period);
    }
    auto *grid = new TuningGrid(tr("Processor time"), std::move(fields), hostCpus());
    const DomainPtr machine = domain();
    add({ grid, readerOf(machine, &Tuning::schedulerParameters),
        writerOf(machine, &Tuning::setSchedulerParameters) });
}

void CpuTuningPanel::addPins()
{
    const DomainPtr machine = domain();
    auto *vcpus = new TuningGrid(tr("May run on the host’s processors"), {}, hostCpus());
    const auto readVcpus = [machine](DeviceScope scope) {
        return asParameters(callTuning<std::vector<Numbers>>(machine,
                                [scope](Tuning &tuning, QUuid id) { return tuning.vcpuPins(id, scope); }),
            vcpuParameters);
    };
    const auto writeVcpu = [machine](const TypedParameters &values, DeviceScope scope) {
        const auto cpus = cpusIn(values);
        if (!cpus)
            return ready<void>(Result<>(cpus.error()));
        return callTuning<void>(
            machine, [=, numbers = *cpus, vcpu = numberIn(values.front().name)](Tuning &tuning, QUuid id) {
                return tuning.pinVcpu(id, vcpu, numbers, scope);
            });
    };
    const auto vcpuFields = [](const TypedParameters &values) {
        std::vector<TuningField> fields { { QStringLiteral("all_vcpus"), tr("All processors"),
            Unit::AllCpus } };
        for (const api::TypedParameter &value : values)
            fields.push_back({ value.name, tr("Processor %1").arg(numberIn(value.name)), Unit::Cpus });
        return fields;
    };
    add({ vcpus, readVcpus, writeVcpu, Writing::OneByOne, vcpuFields });

    auto *emulator = new TuningGrid(tr("Emulator"),
        { { QStringLiteral("emulator"), tr("The emulator’s own threads"), Unit::Cpus } }, hostCpus());
    const auto readEmulator = [machine](DeviceScope scope) {
        return asParameters(callTuning<Numbers>(machine,
                                [scope](Tuning &tuning, QUuid id) { return tuning.emulatorPin(id, scope); }),
            [](const Numbers &pin) {
                return TypedParameters { { QStringLiteral("emulator"), hostCpusText(pin) } };
            });
    };
    const auto writeEmulator = [machine](const TypedParameters &values, DeviceScope scope) {
        const auto cpus = cpusIn(values);
        if (!cpus)
            return ready<void>(Result<>(cpus.error()));
        return callTuning<void>(machine, [=, numbers = *cpus](Tuning &tuning, QUuid id) {
            return tuning.pinEmulator(id, numbers, scope);
        });
    };
    add({ emulator, readEmulator, writeEmulator, Writing::OneByOne });
}

void CpuTuningPanel::addIoThreads()
{
    const DomainPtr machine = domain();
    auto *threads = new TuningGrid(tr("I/O threads"), {}, hostCpus());
    const auto read = [machine](DeviceScope scope) {
        return asParameters(callTuning<std::vector<api::IoThreadInfo>>(machine,
                                [scope](Tuning &tuning, QUuid id) { return tuning.ioThreads(id, scope); }),
            threadParameters);
    };
    const auto write = [machine](const TypedParameters &values, DeviceScope scope) {
        const auto cpus = cpusIn(values);
        if (!cpus)
            return ready<void>(Result<>(cpus.error()));
        return callTuning<void>(
            machine, [=, numbers = *cpus, thread = numberIn(values.front().name)](Tuning &tuning, QUuid id) {
                return tuning.pinIoThread(id, thread, numbers, scope);
            });
    };
    const auto fields = [this](const TypedParameters &values) {
        ioThreadsRead(values);
        std::vector<TuningField> lines;
        for (const api::TypedParameter &value : values)
            lines.push_back({ value.name, tr("I/O thread %1").arg(numberIn(value.name)), Unit::Cpus });
        return lines;
    };
    add({ threads, read, write, Writing::OneByOne, fields });

    m_addThread->setObjectName(QStringLiteral("addIoThread"));
    m_removeThread->setObjectName(QStringLiteral("removeIoThread"));
    m_threads->setObjectName(QStringLiteral("ioThreads"));
    m_threads->setAccessibleName(tr("I/O thread that is removed"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_addThread);
    layout->addWidget(m_removeThread);
    layout->addWidget(m_threads);
    layout->addStretch();
    addWidget(row);
    connect(m_addThread, &QPushButton::clicked, this, &CpuTuningPanel::addIoThread);
    connect(m_removeThread, &QPushButton::clicked, this, &CpuTuningPanel::removeIoThread);
    ioThreadsRead({});
}

void CpuTuningPanel::ioThreadsRead(const TypedParameters &values)
{
    const QVariant before = m_threads->currentData();
    m_threads->clear();
    m_numbers.clear();
    for (const api::TypedParameter &value : values) {
        m_numbers.push_back(numberIn(value.name));
        m_threads->addItem(QString::number(m_numbers.back()), m_numbers.back());
    }
    m_threads->setCurrentIndex(std::max(0, m_threads->findData(before)));
    m_removeThread->setEnabled(!m_numbers.empty());
    m_threads->setEnabled(!m_numbers.empty());
}

void CpuTuningPanel::addIoThread()
{
    if (isBusy())
        return;
    unsigned number = 1; // the first that is free
    while (std::find(m_numbers.begin(), m_numbers.end(), number) != m_numbers.end())
        ++number;
    change(tr("Add the I/O thread %1").arg(number),
        callTuning<void>(domain(), [number, scope = scope()](Tuning &tuning, QUuid id) {
            return tuning.addIoThread(id, number, scope);
        }));
}

void CpuTuningPanel::removeIoThread()
{
    if (isBusy() || m_threads->currentIndex() < 0)
        return;
    const unsigned number = m_threads->currentData().toUInt();
    change(tr("Remove the I/O thread %1").arg(number),
        callTuning<void>(domain(), [number, scope = scope()](Tuning &tuning, QUuid id) {
            return tuning.removeIoThread(id, number, scope);
        }));
}

} // namespace inn::ui
