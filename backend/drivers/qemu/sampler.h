#pragma once

#include "backend/drivers/qemu/embeddeddomains.h"

#include <QSet>
#include <QTimer>

namespace inn::qemu {

// Measures the host and all running guests together, once per interval. A guest that does not answer in time
// misses its turn and holds up nobody.
class Sampler : public QObject
{
    Q_OBJECT

public:
    explicit Sampler(EmbeddedDomains &domains, QObject *parent = nullptr);
    void setInterval(std::chrono::milliseconds interval); // zero stops

Q_SIGNALS:
    void sampled(const inn::api::StatsBatchPtr &batch);

private:
    struct Round
    {
        api::StatsBatch batch;
        int open = 0;
        bool isDone = false;
    };
    void begin();
    void finish(const std::shared_ptr<Round> &round);

    EmbeddedDomains &m_domains;
    QTimer m_timer;
    std::shared_ptr<Round> m_round;
    QSet<QUuid> m_asked; // have not answered yet
};

} // namespace inn::qemu
