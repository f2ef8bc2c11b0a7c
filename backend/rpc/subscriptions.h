#pragma once

#include "backend/base/result.h"

#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace inn::rpc {

enum class Family { Domain, Network, Pool, NodeDevice, Secret, Monitor };

// What one client listens to. Events leave as the program has them; the first subscription of a family
// connects it with what happens on the host.
class Subscriptions
{
public:
    // Old: without a callback's number, at most one of a kind and for all objects.
    enum class Style { Callback, Old };
    struct Subscription
    {
        int callback = 0;
        Family family = Family::Domain;
        int event = 0;
        QString object; // uuid or name; empty: all
        Style style = Style::Callback;
        std::function<bool(const QString &)> wants = {}; // of the emulator's own events, by name
    };

    Result<int> add(Family family, int event, const QString &object, Style style = Style::Callback,
        std::function<bool(const QString &)> wants = {});
    Result<> remove(Family family, int callback);
    Result<> removeOld(Family family, int event);
    // For each subscription that this object's event is for.
    void tell(Family family, int event, const QString &object,
        const std::function<void(const Subscription &)> &send) const;
    // True once: then the family's signals are to be connected.
    bool isFirst(Family family) { return m_connected.insert(family).second; }
    void clear();

private:
    std::vector<Subscription> m_all;
    std::set<Family> m_connected;
    int m_next = 0;
};

} // namespace inn::rpc
