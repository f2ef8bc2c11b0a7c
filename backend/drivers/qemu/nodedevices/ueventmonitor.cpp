#include "backend/drivers/qemu/nodedevices/ueventmonitor.h"

#include <QSocketNotifier>

#include <array>
#include <linux/netlink.h>
#include <sys/socket.h>

namespace inn::qemu {

namespace {

constexpr std::chrono::milliseconds kCalm { 200 };
constexpr unsigned kKernelGroup = 1; // group 2 is udev's, where it runs

FileDescriptor listenToKernel()
{
    const FileDescriptor socket(
        ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT));
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = kKernelGroup;
    const bool isBound = socket.isValid()
        && ::bind(socket.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    return isBound ? socket : FileDescriptor();
}

} // namespace

UeventMonitor::UeventMonitor()
    : m_socket(listenToKernel())
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalm);
    connect(&m_calm, &QTimer::timeout, this, &UeventMonitor::devicesChanged);
    if (!isListening())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UeventMonitor::receive);
}

UeventMonitor::~UeventMonitor() = default;

// What happened is read from the kernel's tree afterwards; a message that was lost (ENOBUFS) is no harm then.
void UeventMonitor::receive()
{
    std::array<char, 8192> message {};
    bool isNews = false;
    while (true) {
        const ssize_t length = ::recv(m_socket.get(), message.data(), message.size(), MSG_DONTWAIT);
        if (length < 0 && errno != ENOBUFS)
            break;
        isNews = true;
        if (length == 0)
            break;
    }
    if (isNews)
        m_calm.start();
}

} // namespace inn::qemu
