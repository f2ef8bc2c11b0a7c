#pragma once

#include "backend/api/connection.h"
#include "backend/api/tuning.h"
#include "tests/support/checks.h"

#include <functional>

namespace inn::testing {

// What every driver promises of tuning, checked on a real connection, as DriverContract does for the rest.
struct TuningSetup
{
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that starts at once, with a disk “vda”, one of three possible processors and one I/O thread.
    std::function<QByteArray(const QString &name, const QUuid &uuid)> guestXml;
    bool hasGroups = true; // control groups can be used
    bool hasWeight = true;
};

class TuningContract
{
public:
    explicit TuningContract(TuningSetup setup);
    ~TuningContract();
    Q_DISABLE_COPY_MOVE(TuningContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<TuningContract> &checks();
    void unknownIsNotFound();
    void offHasNoLiveValues();
    void definitionsAreChanged();
    void wrongValuesAreRefused();
    void runningGuestsAreChanged();
    void memoryLimits();
    void disksAreLimited();
    void groupsOfDisks();
    void pinning();
    void ioThreads();
    void singleProcessors();
    void reactions();
    void usage();

    bool define();
    bool start();
    api::DomainInfoPtr info() const;
    // "cpu_shares=5", in libvirt's order.
    static QString textOf(const api::TypedParameters &values);

    TuningSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::Tuning *m_tuning = nullptr;
    QUuid m_uuid = QUuid::createUuid();
    QString m_name = QStringLiteral("tuned guest");
};

} // namespace inn::testing
