#pragma once

#include <QFile>
#include <QFileInfo>

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace inn::testing {

// Looks all the time, beside the test, whether two guests count at once: each writes its counts to a file of
// its host. A guest that goes over makes first the one file grow and then the other, at most in one and the
// same look; only two that run at once make both grow in look after look.
class CountWatch
{
public:
    explicit CountWatch(const QString &left, const QString &right)
        : m_files { left, right }
        , m_thread([this](const std::stop_token &stop) { look(stop); })
    {
    }
    // How many looks in a row saw both grow, at most.
    [[nodiscard]] int longest() const { return m_longest; }
    static constexpr int kTolerable = 2; // to the other host and back at once

private:
    void look(const std::stop_token &stop)
    {
        std::array<qint64, 2> before = sizes();
        int inARow = 0;
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(kPause); // several counts: 18 in a second
            const std::array<qint64, 2> now = sizes();
            inARow = now[0] > before[0] && now[1] > before[1] ? inARow + 1 : 0;
            m_longest = std::max(m_longest.load(), inARow);
            before = now;
        }
    }
    [[nodiscard]] std::array<qint64, 2> sizes() const
    {
        return { QFileInfo(m_files[0]).size(), QFileInfo(m_files[1]).size() };
    }

    static constexpr std::chrono::milliseconds kPause { 200 };
    const std::array<QString, 2> m_files;
    std::atomic<int> m_longest = 0;
    std::jthread m_thread; // last: ends first
};

} // namespace inn::testing
