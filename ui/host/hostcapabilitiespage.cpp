#include "ui/host/hostcapabilitiespage.h"

#include "backend/api/connection.h"
#include "backend/config/capabilities/hostcapabilities.h"
#include "backend/config/kinds.h"
#include "models/host.h"
#include "ui/host/pageparts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/xmleditor.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace inn::ui {

HostCapabilitiesPage::HostCapabilitiesPage(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_choice(new QComboBox)
    , m_message(new MessageBar)
    , m_editor(new XmlEditor)
{
    setObjectName(QStringLiteral("hostCapabilities"));
    m_choice->setObjectName(QStringLiteral("capabilitiesOf"));
    m_choice->setAccessibleName(tr("Whose capabilities are shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_editor->setObjectName(QStringLiteral("capabilitiesXml"));
    m_editor->setReadOnly(true);
    auto *label = new QLabel(tr("&Capabilities of:"));
    label->setBuddy(m_choice);
    auto *bar = new ActionBar;
    bar->layout()->setContentsMargins(8, 2, 8, 2);
    bar->addWidget(label);
    bar->addWidget(m_choice);
    QAction *refresh = bar->add(QStringLiteral("refreshCapabilities"), IconName::Refresh, tr("&Refresh"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_editor, 1);
    m_choices.push_back({ tr("this host"), {}, {}, {} });
    m_choice->addItem(m_choices.front().title);
    connect(m_choice, &QComboBox::activated, this, &HostCapabilitiesPage::load);
    connect(refresh, &QAction::triggered, this, &HostCapabilitiesPage::load);
    connect(host, &models::Host::changed, this, [this] {
        if (m_host->state() == models::Host::State::Connected && m_editor->text().isEmpty())
            load();
    });
    load();
}

void HostCapabilitiesPage::load()
{
    const int index = m_choice->currentIndex();
    if (index <= 0)
        loadHost();
    else
        loadEmulator(m_choices[std::size_t(index)]);
}

void HostCapabilitiesPage::loadHost()
{
    const int number = ++m_loads;
    m_host->call([](api::Connection &connection) { return connection.capabilities(); })
        .then(this, [this, number](const Result<QByteArray> &text) {
            if (number != m_loads)
                return;
            show(text, "capabilities");
            if (text)
                listEmulators(*text);
        });
}

void HostCapabilitiesPage::loadEmulator(const Choice &choice)
{
    const int number = ++m_loads;
    m_host
        ->call([choice](api::Connection &connection) {
            return connection.domainCapabilities(choice.emulator, choice.architecture, {}, choice.virtType);
        })
        .then(this, [this, number](const Result<QByteArray> &text) {
            if (number == m_loads)
                show(text, "domaincaps");
        });
}

void HostCapabilitiesPage::show(const Result<QByteArray> &text, const char *kind)
{
    if (!text) {
        m_message->showError(text.error());
        m_editor->setText({});
        return;
    }
    m_message->clear();
    // Hosts write these: what they mean is explained, but nobody is told of mistakes in them.
    if (const config::DocumentKind *found = config::findKind(kind))
        m_editor->setSchema(&found->table());
    m_editor->setText(*text);
}

void HostCapabilitiesPage::listEmulators(const QByteArray &capabilities)
{
    const auto read = config::readCapabilities(capabilities);
    if (!read)
        return;
    m_choices.resize(1);
    for (const config::GuestConfig &guest : read->guests) {
        for (const config::GuestDomainConfig &domain : guest.domains) {
            Choice choice;
            choice.emulator = domain.emulator.value_or(guest.emulator.value_or(QString()));
            choice.architecture = guest.arch.value_or(QString());
            choice.virtType = domain.type.value_or(QString());
            choice.title
                = tr("%1, %2 (%3)")
                      .arg(QFileInfo(choice.emulator).fileName(), choice.architecture, choice.virtType);
            m_choices.push_back(choice);
        }
    }
    m_choice->clear();
    for (const Choice &choice : m_choices)
        m_choice->addItem(choice.title);
}

} // namespace inn::ui
