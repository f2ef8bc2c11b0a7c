#include "ui/domain/pages/consolepage.h"

#include "console/widgets/consolewidget.h"
#include "models/domain.h"
#include "models/host.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QLabel>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

console::DisplayView::Scaling toView(ConsoleScaling scaling)
{
    return scaling == ConsoleScaling::OneToOne ? console::DisplayView::Scaling::Original
                                               : console::DisplayView::Scaling::Fit;
}

// The view speaks VNC only.
Error notShown(const models::Domain &domain, int index, const QString &type)
{
    return { ErrorCode::Unsupported,
        ConsolePage::tr("Display %1 of “%2” speaks %3, which Innkeeper does not show yet; open it with "
                        "another viewer or change its graphics to VNC.")
            .arg(QString::number(index + 1), domain.name(), type.toUpper()),
        {}, {} };
}

} // namespace

ConsolePage::ConsolePage(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_consoles(new console::ConsoleWidget)
    , m_offRow(new QWidget)
{
    auto *start = new QPushButton(icon(IconName::Start), tr("&Start “%1”").arg(domain->name()));
    start->setObjectName(QStringLiteral("startFromConsole"));
    connect(start, &QPushButton::clicked, this, [this] {
        if (m_domain)
            Q_UNUSED(m_domain->perform(api::DomainAction::Start));
    });
    auto *offLayout = new QHBoxLayout(m_offRow);
    offLayout->setContentsMargins(12, 6, 12, 6);
    offLayout->addWidget(new QLabel(tr("The machine is off; its consoles open when it runs.")), 1);
    offLayout->addWidget(start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offRow);
    layout->addWidget(m_consoles, 1);
    m_consoles->setGuestName(domain->name());
    m_consoles->setPathChooser([this, &prompter](
                                   const QString &suggestion, std::function<void(const QString &)> chosen) {
        prompter.askFile(this,
            { tr("Save screenshot"), FileQuestion::Purpose::Save, suggestion, { tr("Pictures (*.png)") } },
            std::move(chosen));
    });
    connect(domain, &models::Domain::changed, this, &ConsolePage::refresh);
    refresh();
}

void ConsolePage::setScaling(ConsoleScaling scaling)
{
    m_consoles->setScaling(toView(scaling));
}

std::vector<console::ConsoleEndpoint> ConsolePage::endpoints() const
{
    const QUrl &uri = m_domain->host()->entry().uri;
    const bool isLocal = uri.host().isEmpty();
    const QString hostName = isLocal ? QStringLiteral("localhost") : uri.host();
    const QString certificates = QUrlQuery(uri).queryItemValue(QStringLiteral("pkipath"), QUrl::FullyDecoded);
    const auto link = isLocal ? console::Link::Local : console::Link::Remote;
    std::vector<console::ConsoleEndpoint> endpoints;
    for (int index = 0; index < m_graphics.size(); ++index) {
        const auto open
            = [domain = m_domain, index, type = m_graphics[index]]() -> QFuture<Result<FileDescriptor>> {
            if (!domain)
                return ready<FileDescriptor>(detail::cancelledError());
            if (type != QStringLiteral("vnc"))
                return ready<FileDescriptor>(notShown(*domain, index, type));
            return domain->openGraphics(index);
        };
        endpoints.push_back({ console::ConsoleEndpoint::Graphics,
            tr("Display %1 (%2)").arg(index + 1).arg(m_graphics[index].toUpper()), open, link, hostName,
            certificates });
    }
    for (int index = 0; index < m_serials.size(); ++index) {
        const auto open
            = [domain = m_domain, device = m_serials[index]]() -> QFuture<Result<FileDescriptor>> {
            if (!domain)
                return ready<FileDescriptor>(detail::cancelledError());
            return domain->openConsole(device);
        };
        endpoints.push_back(
            { console::ConsoleEndpoint::Serial, tr("Serial %1").arg(index + 1), open, link, {}, {} });
    }
    return endpoints;
}

void ConsolePage::refresh()
{
    if (!m_domain)
        return;
    const api::DomainInfo &info = m_domain->info();
    const bool active = api::isActive(info.state);
    if (info.graphics != m_graphics || info.serials != m_serials) {
        m_graphics = info.graphics;
        m_serials = info.serials;
        m_consoles->setEndpoints(endpoints());
    }
    m_offRow->setVisible(!active);
    m_consoles->setGuestActive(active ? console::GuestActivity::Active : console::GuestActivity::Off);
}

} // namespace inn::ui
