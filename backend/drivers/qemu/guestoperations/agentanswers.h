#pragma once

#include "backend/api/guestoperations.h"
#include "backend/config/domain/domainconfig.h"

#include <QJsonValue>

#include <vector>

// The agent's answers as values. The guest is not to be trusted: what is of another kind is left out, lists
// and texts are cut.
namespace inn::qemu {

struct AgentGroup
{
    api::GuestInfoGroup group;
    const char *command;
    void (*take)(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &live);
};
const std::vector<AgentGroup> &agentGroups();
QStringList textsOf(const QJsonValue &list);

} // namespace inn::qemu
