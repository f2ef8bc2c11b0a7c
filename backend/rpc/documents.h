#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace inn::rpc {

// The domain's document without passwords, as clients get it that did not ask for them.
QByteArray withoutSecrets(const QByteArray &document);

// The text of an element just below the root; absent: nothing.
std::optional<QString> childText(const QByteArray &document, const QString &name);
// The element of <metadata> in that namespace, written without it.
std::optional<QString> metadataElement(const QByteArray &document, const QString &uri);
// A document that names the device with that alias, for detaching; "" is none.
QByteArray deviceByAlias(const QByteArray &document, const QString &alias);

struct NetworkPlug
{
    QString target; // "vnet0"
    QString mac;
    QString network; // "" is none
};
std::vector<NetworkPlug> networkPlugs(const QByteArray &document);

struct VcpuNumbers
{
    unsigned maximum = 1, current = 1;
};
VcpuNumbers vcpuNumbers(const QByteArray &document);

} // namespace inn::rpc
