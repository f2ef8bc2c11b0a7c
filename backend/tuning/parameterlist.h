#pragma once

#include "backend/api/typedparameter.h"
#include "backend/base/result.h"

// Typed parameters as they come from callers: checked, then read by name.
namespace inn::tuning {

using api::TypedParameter;
using api::TypedParameters;

enum class Kind { Int = 1, Unsigned, Long, UnsignedLong, Double, Bool, Text }; // libvirt's numbers

struct KnownParameter
{
    const char *name = nullptr;
    Kind kind = Kind::Int;
};

// An error with libvirt's number.
Error problem(ErrorCode code, int libvirtCode, const QString &message);
Error badArgument(const QString &message); // VIR_ERR_INVALID_ARG

// Each is known, of its type, and there once. Errors: VIR_ERR_ARGUMENT_UNSUPPORTED, VIR_ERR_INVALID_ARG.
Result<> checkKnown(const TypedParameters &values, const std::vector<KnownParameter> &known);
template<class Rows>
Result<> checkParameters(const TypedParameters &values, const Rows &rows)
{
    std::vector<KnownParameter> known;
    for (const auto &row : rows)
        known.push_back({ row.name, row.kind });
    return checkKnown(values, known);
}

const TypedParameter *findParameter(const TypedParameters &values, QLatin1StringView name);

template<class T>
const T *valueOf(const TypedParameters &values, QLatin1StringView name)
{
    const TypedParameter *found = findParameter(values, name);
    return found ? std::get_if<T>(&found->value) : nullptr;
}

template<class T>
void addParameter(TypedParameters &values, QLatin1StringView name, T value)
{
    values.push_back({ QString(name), TypedParameter::Value(std::in_place_type<T>, std::move(value)) });
}

} // namespace inn::tuning
