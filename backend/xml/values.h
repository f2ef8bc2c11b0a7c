#pragma once

#include "backend/base/bytes.h"
#include "backend/xml/table.h"

#include <QUuid>

#include <optional>

// One codec per C++ type that a document's value may have.
namespace inn::xml {

// How many bytes libvirt's unit stands for: "KiB" and "k" are 1024, "KB" is 1000; 0 if unknown.
quint64 bytesOfUnit(QByteArrayView unit);

// What a field of a number's kind can hold.
struct NumberRange
{
    qint64 least;
    quint64 most;
};
NumberRange rangeOf(const Field &field);

template<class V>
const ValueKind &valueKind(); // only the specialisations exist

template<>
const ValueKind &valueKind<std::optional<QString>>();
template<>
const ValueKind &valueKind<std::optional<unsigned>>();
template<>
const ValueKind &valueKind<std::optional<int>>();
template<>
const ValueKind &valueKind<std::optional<quint64>>();
template<>
const ValueKind &valueKind<std::optional<qint64>>();
template<>
const ValueKind &valueKind<std::optional<QUuid>>();
template<>
const ValueKind &valueKind<std::optional<Bytes>>(); // with @unit beside it, as libvirt scales it
template<>
const ValueKind &valueKind<bool>(); // presence of an element

} // namespace inn::xml
