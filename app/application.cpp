#include "app/application.h"

#include "app/askpass.h"
#include "app/demo.h"
#include "app/drivers.h"
#include "app/localhosts.h"
#include "app/singleinstance.h"
#include "app/stallmonitor.h"
#include "backend/base/hostfiles.h"
#include "models/domain.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/consolepage.h"
#include "ui/manager/mainwindow.h"
#include "ui/widgets/icons.h"
#include "wizards/createvm/createvmwizard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include <unistd.h>

namespace inn::app {

Application::Application(GuiApplication &gui, Options options)
    : m_gui(gui)
    , m_options(std::move(options))
    , m_settings(m_store)
    , m_authenticator(std::make_shared<WindowAuthenticator>())
{
}

Application::~Application()
{
    if (m_hosts && !m_options.only)
        m_hosts->save(m_store);
}

QString Application::runtimeFolder()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QStringLiteral("/tmp/innkeeper-%1").arg(::geteuid());
    const QString folder = base + QStringLiteral("/innkeeper");
    return ensureFolder(folder) ? folder : QString();
}

bool Application::start()
{
    const bool isApart = m_options.only && m_options.show.isEmpty(); // trials, benchmarks and the demo
    const QString folder = runtimeFolder();
    if (!isApart && m_options.demoIso.isEmpty() && !folder.isEmpty()) {
        m_instance = std::make_unique<SingleInstance>(folder + QStringLiteral("/window"));
        if (m_instance->handOver(QCoreApplication::arguments()))
            return false;
        connect(m_instance.get(), &SingleInstance::activated, this, [this](const QStringList &arguments) {
            const auto parsed = Options::parse(arguments);
            if (const auto *options = std::get_if<Options>(&parsed))
                activate(*options);
        });
    }
    if (!m_options.reportStalls.isEmpty())
        m_gui.reportStalls(m_options.reportStalls);
    installTranslations();
    m_askPass = std::make_unique<AskPassServer>(m_authenticator);
    if (!folder.isEmpty() && !m_askPass->listen(folder + QStringLiteral("/askpass-%1").arg(::getpid())))
        qWarning("questions of ssh cannot be shown: no socket in %s", qPrintable(folder));
    addDrivers(m_drivers, m_settings.acceleration());
    m_hosts = std::make_unique<models::HostList>(m_drivers, m_authenticator);
    makeWindow();
    m_window->show();
    // The window first: hosts and their rows come when it is painted.
    QTimer::singleShot(0, this, &Application::loadHosts);
    return true;
}

void Application::installTranslations()
{
    const QString language = m_settings.language();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("innkeeper"), QStringLiteral(":/i18n"));
}

void Application::makeWindow()
{
    m_gui.setWindowIcon(ui::applicationIcon());
    m_window = std::make_unique<ui::MainWindow>(*m_hosts, m_prompter, m_store);
    m_authenticator->setWindow(m_window.get());
    m_window->setDomainPageFactory(
        [this](models::Domain *domain, QWidget *parent) { return makeDomainPage(domain, parent); });
    connect(m_window.get(), &ui::MainWindow::newMachineRequested, this, &Application::openWizard);
    connect(m_window.get(), &ui::MainWindow::consoleRequested, this, [this](models::Domain *domain) {
        m_window->select(domain);
        if (auto *page = qobject_cast<ui::DomainPage *>(m_window->workspace()->domainPage(domain)))
            page->showTab(ui::DomainPage::Tab::Console);
    });
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, [] { QCoreApplication::quit(); });
    connect(m_window.get(), &ui::MainWindow::closed, this, [] { QCoreApplication::quit(); });
    const auto applySampling = [this] {
        for (models::Host *host : m_hosts->hosts())
            host->setSampling(m_settings.samplingInterval());
    };
    connect(m_window.get(), &ui::MainWindow::preferencesChanged, this, applySampling);
    connect(m_hosts.get(), &models::HostList::added, this,
        [this](models::Host *host) { host->setSampling(m_settings.samplingInterval()); });
    connect(m_hosts.get(), &models::HostList::entriesChanged, this, [this] {
        if (!m_options.only)
            m_hosts->save(m_store);
    });
}

void Application::loadHosts()
{
    if (!m_options.only) {
        m_hosts->load(m_store, embeddedHost());
        if (const auto libvirt = runningLibvirt();
            libvirt && !m_store.contains(QStringLiteral("libvirtOffered"))) {
            m_store.setValue(QStringLiteral("libvirtOffered"), true);
            m_hosts->add(*libvirt);
        }
    }
    activate(m_options);
}

void Application::activate(const Options &options)
{
    for (const QUrl &uri : options.connections)
        m_hosts->add({ uri, {}, true });
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!options.show.isEmpty())
        showMachine(options.show, options.touchWhenShown);
    if (!options.iso.isEmpty())
        openWizard(m_window->preferredHost(), options.iso);
    if (!options.demoIso.isEmpty()) {
        m_window->resize(1380, 860);
        m_demo = std::make_unique<Demo>(*m_hosts, *m_window, options.demoIso, options.demoPicture);
        m_demo->run([this, iso = options.demoIso] { return openWizard(m_window->preferredHost(), iso); });
    }
}

wizards::CreateVmWizard *Application::openWizard(models::Host *host, const QString &isoPath)
{
    auto *wizard
        = new wizards::CreateVmWizard(m_hosts.get(), host, m_prompter, m_window.get()); // deletes itself
    if (!isoPath.isEmpty())
        wizard->setIso(isoPath);
    connect(wizard, &wizards::CreateVmWizard::created, this, [this, wizard](const QUuid &uuid) {
        models::Host *where = wizard->host();
        models::Domain *domain = where ? where->domain(uuid) : nullptr;
        if (domain)
            m_window->select(domain);
    });
    wizard->show();
    return wizard;
}

QWidget *Application::makeDomainPage(models::Domain *domain, QWidget *parent)
{
    const auto console
        = [this](models::Domain *shown, QWidget *holder) { return makeConsole(shown, holder); };
    return new ui::DomainPage(domain, m_prompter, console, parent);
}

QWidget *Application::makeConsole(models::Domain *domain, QWidget *parent)
{
    auto *page = new ui::ConsolePage(domain, m_prompter, parent);
    page->setScaling(m_settings.consoleScaling());
    return page;
}

void Application::showMachine(const QString &name, const QString &touch)
{
    for (models::Host *host : m_hosts->hosts()) {
        models::Domain *domain = host->domainByName(name);
        if (!domain)
            continue;
        m_window->select(domain);
        if (!touch.isEmpty()) {
            // After the page's first paint: a timer comes behind the paint events.
            QTimer::singleShot(0, this, [touch] { QFile(touch).open(QIODevice::WriteOnly); });
        }
        return;
    }
}

} // namespace inn::app
