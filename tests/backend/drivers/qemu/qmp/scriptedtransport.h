#pragma once

#include "backend/drivers/qemu/qmp/bytetransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace inn::test {

// A peer that plays a conversation: for each line the client sends, the answers of the next step, cut into
// pieces of random size. "$ID" in an answer is the id of the line just received.
class ScriptedTransport final : public qemu::ByteTransport
{
public:
    struct Step
    {
        QString expect; // the command's name
        QByteArray answer; // "" stays silent
        bool thenCloses = false;
    };

    ScriptedTransport(QByteArray greeting, std::vector<Step> steps, quint32 seed)
        : m_greeting(std::move(greeting))
        , m_steps(steps.begin(), steps.end())
        , m_random(seed)
    {
    }

    void start() override
    {
        Q_EMIT opened();
        queue(m_greeting);
    }
    void send(const QByteArray &bytes, const FileDescriptor &descriptor = {}) override
    {
        if (m_closed)
            return;
        if (descriptor.isValid())
            ++descriptors;
        ++writes;
        m_input += bytes;
        while (true) {
            const auto end = m_input.indexOf('\n');
            if (end < 0)
                return;
            const QJsonObject line = QJsonDocument::fromJson(m_input.left(end)).object();
            m_input.remove(0, end + 1);
            received_.push_back(line);
            answer(line);
        }
    }
    void close() override { m_closed = true; }
    // The peer goes on its own.
    void hangUp() { queueEnd(); }
    void say(const QByteArray &bytes) { queue(bytes); }

    [[nodiscard]] bool isFinished() const { return m_steps.empty() && m_output.isEmpty(); }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    std::vector<QJsonObject> received_;
    std::vector<QString> surprises; // lines that the script did not expect
    int descriptors = 0;
    int writes = 0;

private:
    void answer(const QJsonObject &line)
    {
        const QString command = line.value(u"execute").toString();
        if (m_steps.empty() || m_steps.front().expect != command) {
            surprises.push_back(command);
            return;
        }
        Step step = m_steps.front();
        m_steps.pop_front();
        const QByteArray id = QByteArray::number(line.value(u"id").toInteger());
        queue(step.answer.replace("$ID", id));
        if (step.thenCloses)
            queueEnd();
    }
    void queue(const QByteArray &bytes)
    {
        m_output += bytes;
        schedule();
    }
    void queueEnd()
    {
        m_endQueued = true;
        schedule();
    }
    void schedule()
    {
        if (!std::exchange(m_scheduled, true))
            QMetaObject::invokeMethod(
                this, [this] { deliver(); }, Qt::QueuedConnection);
    }
    void deliver()
    {
        m_scheduled = false;
        if (m_closed) {
            m_output.clear();
            return;
        }
        if (m_output.isEmpty()) {
            if (m_endQueued) {
                m_closed = true;
                Q_EMIT closed(Error { ErrorCode::Unreachable, QStringLiteral("The peer went.") });
            }
            return;
        }
        const auto limit = std::min<qsizetype>(m_output.size(), m_output.size() > 100'000 ? 1 << 20 : 40);
        const QByteArray piece = m_output.left(1 + m_random.bounded(int(limit)));
        m_output.remove(0, piece.size());
        if (!m_output.isEmpty() || m_endQueued)
            schedule();
        Q_EMIT received(piece);
    }

    QByteArray m_greeting;
    std::deque<Step> m_steps;
    QRandomGenerator m_random;
    QByteArray m_input, m_output;
    bool m_scheduled = false, m_endQueued = false, m_closed = false;
};

} // namespace inn::test
