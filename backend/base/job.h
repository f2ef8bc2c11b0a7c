#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace inn {

// Progress and cancellation of one long operation, shared between who asked and who works; they may live in
// different threads. The worker calls report() and watches cancelRequested(); the asker watches
// progressChanged() and calls requestCancel(). Whether it was really cancelled is told by the operation's
// Result.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class Cancellation { Possible, Impossible };

    // fraction in 0..1, or negative when unknown; text says what is being done now, translated.
    void report(double fraction, const QString &text = {}) { Q_EMIT progressChanged(fraction, text); }
    void setCancellation(Cancellation cancellation)
    {
        m_cancellable = cancellation == Cancellation::Possible;
        Q_EMIT cancellationChanged();
    }
    [[nodiscard]] bool isCancellable() const { return m_cancellable; }
    [[nodiscard]] bool isCancelRequested() const { return m_cancelRequested; }
    void requestCancel()
    {
        if (!m_cancelRequested.exchange(true))
            Q_EMIT cancelRequested();
    }

Q_SIGNALS:
    void progressChanged(double fraction, const QString &text);
    void cancellationChanged();
    void cancelRequested();

private:
    std::atomic_bool m_cancellable { false };
    std::atomic_bool m_cancelRequested { false };
};

using JobPtr = std::shared_ptr<Job>;

} // namespace inn
