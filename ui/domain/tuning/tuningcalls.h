#pragma once

#include "backend/api/connection.h"
#include "backend/api/tuning.h"
#include "backend/api/unsupported.h"
#include "models/domain.h"
#include "models/host.h"
#include "ui/domain/tuning/tuningpanel.h"

namespace inn::ui {

using DomainPtr = QPointer<models::Domain>;

// f(api::Tuning &, QUuid) in the backend.
template<class T, class F>
QFuture<Result<T>> callTuning(const DomainPtr &domain, F f)
{
    if (!domain)
        return api::unsupportedHere<T>();
    return domain->host()->call([f, id = domain->uuid()](api::Connection &connection) {
        api::Tuning *tuning = connection.tuning();
        return tuning ? f(*tuning, id) : api::unsupportedHere<T>();
    });
}

// The two functions of libvirt for one kind of typed parameters; `name` is what comes before the scope, if
// anything: a disk's target.
template<class Get, class... Name>
TuningPanel::Read readerOf(const DomainPtr &domain, Get get, Name... name)
{
    return [=](api::DeviceScope scope) {
        return callTuning<api::TypedParameters>(
            domain, [=](api::Tuning &tuning, QUuid id) { return (tuning.*get)(id, name..., scope); });
    };
}

template<class Set, class... Name>
TuningPanel::Write writerOf(const DomainPtr &domain, Set set, Name... name)
{
    return [=](api::TypedParameters values, api::DeviceScope scope) {
        return callTuning<void>(
            domain, [=](api::Tuning &tuning, QUuid id) { return (tuning.*set)(id, name..., values, scope); });
    };
}

} // namespace inn::ui
