#pragma once

#include <QObject>

#include <utility>

namespace inn::api {

// A driver whose lists are still being filled when the connection opens has one of these among the
// connection's children. What a window knew before is compared with the lists only when they are complete.
class Filling : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] bool isDone() const { return m_isDone; }
    void finish()
    {
        if (!std::exchange(m_isDone, true))
            Q_EMIT done();
    }

Q_SIGNALS:
    void done();

private:
    bool m_isDone = false;
};

} // namespace inn::api
