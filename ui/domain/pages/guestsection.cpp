#include "ui/domain/pages/guestsection.h"

#include "models/domain.h"
#include "models/host.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace inn::ui {

namespace {

constexpr std::chrono::seconds kInterval { 15 };
constexpr std::chrono::seconds kIntervalWithoutAgent { 60 };
constexpr std::size_t kMostFileSystems = 20;
constexpr qsizetype kMostUsers = 8;
constexpr int kLabelWidth = 11; // letters
constexpr int kLongestText = 200;

QLabel *valueLabel(const char *name, const QString &accessible)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setAccessibleName(accessible);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText); // guests say what they like
    label->setWordWrap(true);
    return label;
}

QString shown(QString text)
{
    text = text.simplified().left(kLongestText);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString clockText(
    const api::GuestTime &time, qint64 ours, const std::optional<api::GuestInfo::Timezone> &zone)
{
    constexpr double kExact = 1.5; // seconds; the way to the agent and back takes some of it
    const double skew = double(time.seconds) + time.nanoseconds / 1e9 - double(ours) / 1000.0;
    QString text = std::abs(skew) < kExact ? GuestSection::tr("as on this computer")
        : skew > 0 ? GuestSection::tr("%1 s ahead of this computer").arg(std::lround(skew))
                   : GuestSection::tr("%1 s behind this computer").arg(std::lround(-skew));
    if (zone && !zone->name.isEmpty())
        text += GuestSection::tr(", time zone %1").arg(zone->name.simplified().left(kLongestText));
    return text;
}

QString systemText(const api::GuestInfo::System &system)
{
    QString text = system.prettyName.isEmpty() ? system.name + u' ' + system.version : system.prettyName;
    if (!system.kernelRelease.isEmpty())
        text += GuestSection::tr(", kernel %1").arg(system.kernelRelease);
    return text;
}

} // namespace

GuestSection::GuestSection(models::Domain *domain, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_problem(valueLabel("guestProblem", tr("Why the guest tells nothing")))
    , m_facts(new QWidget)
    , m_hostName(valueLabel("guestHostName", tr("Host name in the guest")))
    , m_system(valueLabel("guestSystem", tr("System in the guest")))
    , m_users(valueLabel("guestUsers", tr("Users of the guest")))
    , m_clock(valueLabel("guestClock", tr("Clock of the guest")))
    , m_fileSystems(new QFormLayout)
{
    setObjectName(QStringLiteral("guestSection"));
    auto *heading = new QLabel(tr("Guest"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    auto *first = new QLabel(tr("Host name:"));
    first->setMinimumWidth(fontMetrics().horizontalAdvance(u'm') * kLabelWidth);
    form->addRow(first, m_hostName);
    form->addRow(tr("System:"), m_system);
    form->addRow(tr("Users:"), m_users);
    form->addRow(tr("Clock:"), m_clock);
    m_fileSystems->setHorizontalSpacing(18);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addLayout(form);
    facts->addLayout(m_fileSystems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_problem);
    layout->addWidget(m_facts);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GuestSection::refresh);
    connect(domain, &models::Domain::changed, this, [this] {
        const bool runs = m_domain && m_domain->info().state == api::DomainState::Running;
        if (isVisible() && runs != m_wasRunning)
            refresh();
    });
    showNothing({});
}

void GuestSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GuestSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

QFuture<Result<GuestSection::Answer>> GuestSection::ask(models::Domain &domain)
{
    return domain.host()->call([id = domain.uuid()](api::Connection &connection) {
        api::GuestOperations *operations = connection.guestOperations();
        if (!operations) {
            return ready<Answer>(Error {
                ErrorCode::Unsupported, tr("This host tells nothing of the systems in its guests.") });
        }
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        const auto give = [promise](Result<Answer> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        };
        operations->time(id).then(operations, [=](const Result<api::GuestTime> &time) {
            if (!time) {
                give(time.error());
                return;
            }
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            operations->guestInfo(id).then(
                operations, [give, now, at = *time](const Result<api::GuestInfo> &info) {
                    give(info ? Result<Answer>(Answer { *info, at, now }) : Result<Answer>(info.error()));
                });
        });
        return promise->future();
    });
}

void GuestSection::refresh()
{
    m_timer.stop();
    if (!m_domain || m_isAsking || !isVisible())
        return;
    m_wasRunning = m_domain->info().state == api::DomainState::Running;
    if (!m_wasRunning) {
        showNothing(api::isActive(m_domain->info().state) ? tr("The machine does not run now.")
                                                          : tr("The machine is off."));
        return;
    }
    m_isAsking = true;
    ask(*m_domain).then(this, [this](const Result<Answer> &answer) {
        m_isAsking = false;
        take(answer);
        if (isVisible())
            m_timer.start(answer ? kInterval : kIntervalWithoutAgent);
    });
}

void GuestSection::showNothing(const QString &why)
{
    m_facts->hide();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void GuestSection::take(const Result<Answer> &answer)
{
    const bool runs = m_domain && m_domain->info().state == api::DomainState::Running;
    if (!runs) {
        m_wasRunning = true; // so that the next line looks again
        refresh();
        return;
    }
    if (!answer) {
        showNothing(answer.error().libvirtNumber() == 74 // VIR_ERR_ARGUMENT_UNSUPPORTED
                ? tr("No agent tells about the system: add a channel “org.qemu.guest_agent.0” to the machine "
                     "and "
                     "install “qemu-guest-agent” in it.")
                : answer.error().libvirtNumber() == 86 // VIR_ERR_AGENT_UNRESPONSIVE
                    ? tr("No agent tells about the system: install and start “qemu-guest-agent” in it.")
                    : answer.error().message);
        return;
    }
    const api::GuestInfo &info = answer->info;
    m_problem->hide();
    m_facts->show();
    m_hostName->setText(shown(info.hostName.value_or(QString())));
    m_system->setText(shown(info.system ? systemText(*info.system) : QString()));
    QStringList users;
    for (const api::GuestInfo::User &user : info.users.value_or(std::vector<api::GuestInfo::User>()))
        users += user.name.simplified();
    users.removeDuplicates();
    m_users->setText(users.isEmpty() ? tr("nobody is logged in")
                                     : shown(users.mid(0, kMostUsers).join(QStringLiteral(", "))));
    m_clock->setText(clockText(answer->time, answer->askedAt, info.timezone));
    showFileSystems(info.fileSystems.value_or(std::vector<api::GuestInfo::FileSystem>()));
}

void GuestSection::showFileSystems(const std::vector<api::GuestInfo::FileSystem> &systems)
{
    while (m_fileSystems->rowCount() > 0)
        m_fileSystems->removeRow(0);
    for (std::size_t i = 0; i < std::min(systems.size(), kMostFileSystems); ++i) {
        const api::GuestInfo::FileSystem &system = systems[i];
        auto *name = new QLabel(shown(system.mountPoint));
        name->setTextFormat(Qt::PlainText);
        name->setMinimumWidth(fontMetrics().horizontalAdvance(u'm') * kLabelWidth);
        if (!system.total || !system.used || *system.total == 0) {
            m_fileSystems->addRow(name, new QLabel(shown(system.type)));
            continue;
        }
        auto *bar = new QProgressBar;
        bar->setObjectName(QStringLiteral("guestFileSystem"));
        bar->setAccessibleName(tr("Use of the file system “%1”").arg(shown(system.mountPoint)));
        bar->setMaximum(1000);
        bar->setValue(int(std::min(1.0, double(*system.used) / double(*system.total)) * 1000));
        const QString text
            = tr("%1 of %2").arg(Bytes { *system.used }.toString(), Bytes { *system.total }.toString());
        bar->setFormat(text);
        bar->setAccessibleDescription(text);
        m_fileSystems->addRow(name, bar);
    }
}

} // namespace inn::ui
