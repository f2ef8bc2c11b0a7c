#pragma once

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/config/moment/momentconfig.h"

#include <algorithm>
#include <map>

namespace inn::config {

// What is said of a parent that cannot be one.
struct ParentTexts
{
    const char *self, *missing, *circle;
};

// The document of the domain inside, byte for byte; empty: there is none.
QByteArray elementText(const std::optional<DomainConfig> &domain);
// The root element of a document, without what stands round it.
QByteArray rootElement(const QByteArray &xml);

// The moments of one domain in memory: a forest by the names of parents. T has name(), parent(), a config
// with its time of making, and kParentTexts.
template<class T>
class MomentList
{
public:
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] int count() const { return int(m_all.size()); }
    [[nodiscard]] const T *find(const QString &name) const
    {
        const auto found = m_all.find(name);
        return found == m_all.end() ? nullptr : &found->second;
    }
    void insert(T moment)
    {
        const QString name = moment.name();
        m_all.insert_or_assign(name, std::move(moment));
    }
    void remove(const QString &name)
    {
        m_all.erase(name);
        if (m_current == name)
            m_current.clear();
    }
    void clear()
    {
        m_all.clear();
        m_current.clear();
    }
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &name) { m_current = name; }
    [[nodiscard]] std::vector<const T *> childrenOf(const QString &name) const;
    // All below it, or all there are for "", parents before their children.
    [[nodiscard]] std::vector<const T *> descendantsOf(const QString &name) const;
    // Errors: a parent that is missing, or that comes after `name` itself.
    [[nodiscard]] Result<> checkParent(const QString &name, const QString &parent) const;

private:
    std::map<QString, T> m_all;
    QString m_current;
};

template<class T>
std::vector<const T *> MomentList<T>::childrenOf(const QString &name) const
{
    std::vector<const T *> children;
    for (const auto &[key, moment] : m_all) {
        // One whose parent is missing is a root.
        const QString parent = find(moment.parent()) ? moment.parent() : QString();
        if (parent == name)
            children.push_back(&moment);
    }
    std::stable_sort(children.begin(), children.end(), [](const T *a, const T *b) {
        return a->config.creationTime.value_or(0) < b->config.creationTime.value_or(0);
    });
    return children;
}

template<class T>
std::vector<const T *> MomentList<T>::descendantsOf(const QString &name) const
{
    std::vector<const T *> all;
    std::vector<QString> open { name };
    // Each is entered once: a circle in damaged files has no way in from a root.
    for (std::size_t i = 0; i < open.size() && all.size() <= m_all.size(); ++i) {
        const QString parent = open[i];
        for (const T *child : childrenOf(parent)) {
            all.push_back(child);
            open.push_back(child->name());
        }
    }
    return all;
}

template<class T>
Result<> MomentList<T>::checkParent(const QString &name, const QString &parent) const
{
    const auto refuse = [](const QString &sentence) {
        Error error { ErrorCode::InvalidConfig, sentence };
        error.libvirtCode = kInvalidArgument;
        return error;
    };
    if (parent.isEmpty())
        return {};
    if (parent == name)
        return refuse(translated(T::kParentTexts.self).arg(name));
    const T *ancestor = find(parent);
    if (!ancestor)
        return refuse(translated(T::kParentTexts.missing).arg(parent, name));
    for (int steps = 0; ancestor && steps <= count(); ++steps) {
        if (ancestor->name() == name)
            return refuse(translated(T::kParentTexts.circle).arg(name, parent));
        ancestor = find(ancestor->parent());
    }
    return {};
}

} // namespace inn::config
