#pragma once

#include "backend/migration/preflight.h"
#include "ui/widgets/icons.h"

#include <QColor>

#include <functional>

class QPalette;

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

// Green, amber, red; distinct in light and dark.
QColor verdictColour(migration::Verdict verdict, const QPalette &palette);
IconName verdictIcon(migration::Verdict verdict);
QString verdictText(migration::Verdict verdict); // for those who do not see the symbol

// What is known at once of moving machines to a host, without asking anybody.
struct DropOffer
{
    migration::Verdict verdict = migration::Verdict::Ready;
    QString title; // "Move “web-1” to “kvm2”"
    QStringList lines; // why not, or what is to be known
};
enum class HostAbility { Unknown, Migrates, DoesNot };
struct HostAbilities
{
    HostAbility source = HostAbility::Unknown, destination = HostAbility::Unknown;
};
migration::Findings quickFindings(
    const models::Domain &domain, const models::Host &destination, HostAbilities abilities);
DropOffer dropOffer(const std::vector<models::Domain *> &domains, const models::Host &destination,
    const std::function<HostAbility(const models::Host &)> &abilityOf);

} // namespace inn::ui
