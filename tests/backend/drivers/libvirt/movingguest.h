#pragma once

#include "tests/backend/drivers/libvirt/migratinghosts.h"

#include <QTest>

namespace inn::testing {

// Tests of moves between two libvirtds: each function has a guest of its own. The test's file includes
// moc_movingguest.cpp.
class MovingGuest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = begin();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }
    void init()
    {
        m_guest = QUuid::createUuid();
        m_name = QStringLiteral("guest-%1").arg(++m_number);
        m_image = m_hosts.shared(m_name);
    }
    void cleanup() { m_hosts.clear(m_guest); }
    void cleanupTestCase() { m_hosts.stop(); }

protected:
    // Empty, or why there are no hosts.
    virtual QString begin() { return m_hosts.start(); }

    MigratingHosts m_hosts;
    QUuid m_guest;
    QString m_name, m_image;

private:
    int m_number = 0;
};

} // namespace inn::testing
