#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace inn::config {

// The value of a protocol's attribute in libvirt's usual spelling ("0X806" is "arp", "10.1" is "10.0.0.1");
// none if libvirt refuses it. A variable is fine for each.
std::optional<QString> nwFilterValue(QStringView protocol, QByteArrayView attribute, const QString &text);

// libvirt's documentation has a few attributes that libvirt does not look at.
bool isIgnoredNwFilterValue(QStringView protocol, QByteArrayView attribute);

// A hardware address as libvirt writes it; none if it is none.
std::optional<QString> macAddressText(const QString &text);

} // namespace inn::config
