#include "backend/tuning/parameterlist.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"

#include <QSet>

#include <algorithm>

namespace inn::tuning {

namespace {

constexpr int kArgumentUnsupported = 74; // VIR_ERR_ARGUMENT_UNSUPPORTED

} // namespace

Error problem(ErrorCode code, int libvirtCode, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

Error badArgument(const QString &message)
{
    return problem(ErrorCode::InvalidConfig, config::kInvalidArgument, message);
}

Result<> checkKnown(const TypedParameters &values, const std::vector<KnownParameter> &known)
{
    QSet<QString> seen;
    for (const TypedParameter &value : values) {
        const auto row = std::find_if(known.begin(), known.end(),
            [&value](const KnownParameter &each) { return value.name == QLatin1StringView(each.name); });
        if (row == known.end()) {
            return problem(ErrorCode::Unsupported, kArgumentUnsupported,
                translated("There is no parameter “%1” here.").arg(value.name));
        }
        if (value.libvirtType() != int(row->kind)) {
            return badArgument(
                translated("The value of the parameter “%1” is of the wrong type.").arg(value.name));
        }
        if (seen.contains(value.name))
            return badArgument(translated("The parameter “%1” is given twice.").arg(value.name));
        seen.insert(value.name);
    }
    return {};
}

const TypedParameter *findParameter(const TypedParameters &values, QLatin1StringView name)
{
    const auto found = std::find_if(
        values.begin(), values.end(), [name](const TypedParameter &each) { return each.name == name; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace inn::tuning
