#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace inn::api {

// A named value; the alternatives are libvirt's types in the order of their numbers (VIR_TYPED_PARAM_INT is
// 1).
struct TypedParameter
{
    using Value = std::variant<int, unsigned, qint64, quint64, double, bool, QString>;
    QString name; // "vcpu.0.time"
    Value value;
    [[nodiscard]] int libvirtType() const { return int(value.index()) + 1; }
    bool operator==(const TypedParameter &) const = default;
};
using TypedParameters = std::vector<TypedParameter>;

} // namespace inn::api
