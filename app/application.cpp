#include "app/application.h"

#include "app/askpass.h"
#include "app/demo.h"
#include "app/drivers.h"
#include "app/hostserving.h"
#include "app/localhosts.h"
#include "app/singleinstance.h"
#include "app/stallmonitor.h"
#include "app/translator.h"
#include "backend/base/hostfiles.h"
#include "models/domain.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/consolepage.h"
#include "ui/manager/mainwindow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ownkeys.h"
#include "wizards/createvm/createvmwizard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

namespace inn::app {

namespace {

// Makes a file when a widget has been painted for the first time; deletes itself.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *watched, QString file)
        : QObject(watched)
        , m_file(std::move(file))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The widgets in it are painted, and all of it is sent to the screen, in this very event.
            QTimer::singleShot(0, this, [this] {
                QFile(m_file).open(QIODevice::WriteOnly);
                deleteLater();
            });
        }
        return false;
    }

private:
    QString m_file;
};

void touchWhenPainted(QWidget *widget, const QString &file)
{
    auto *watch = new PaintWatch(widget, file);
    Q_UNUSED(watch) // its widget owns it
    widget->update();
}

} // namespace

Application::Application(GuiApplication &gui, Options options)
    : m_gui(gui)
    , m_options(std::move(options))
    , m_settings(m_store)
    , m_authenticator(std::make_shared<WindowAuthenticator>())
{
    m_authenticator->setStore(&m_store);
    m_authenticator->setKeyring(std::make_unique<Keyring>());
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

std::optional<int> Application::start()
{
    const QString folder = runtimeFolder();
    if (m_options.demoIso.isEmpty() && !folder.isEmpty()) {
        if (const auto exitCode = handOver(folder))
            return exitCode;
    }
    if (!m_options.reportStalls.isEmpty())
        m_gui.reportStalls(m_options.reportStalls);
    installTranslations();
    m_askPass = std::make_unique<AskPassServer>(m_authenticator);
    if (!folder.isEmpty() && !m_askPass->listen(folder + QStringLiteral("/askpass-%1").arg(::getpid())))
        qWarning("questions of ssh cannot be shown: no socket in %s", qPrintable(folder));
    addDrivers(m_drivers, m_settings.acceleration(), m_settings.guestUser());
    m_hosts = std::make_unique<models::HostList>(m_drivers, m_authenticator);
    if (!m_options.only) {
        m_cache = std::make_unique<models::HostCache>(*m_hosts,
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/hosts"));
    }
    makeWindow();
    m_window->show();
    // The window first: hosts and their rows come when it is painted.
    QTimer::singleShot(0, this, &Application::loadHosts);
    return {};
}

// Windows with --only are apart: each start makes one, unless it asks one of them to show a machine.
std::optional<int> Application::handOver(const QString &folder)
{
    const auto name = m_options.only ? QStringLiteral("/window-apart") : QStringLiteral("/window");
    m_instance = std::make_unique<SingleInstance>(folder + name);
    // The folder first: paths among the arguments may be relative to it.
    const QStringList message = QStringList { QDir::currentPath() } + QCoreApplication::arguments();
    auto outcome = SingleInstance::Outcome::First;
    if (m_options.only && m_options.show.isEmpty())
        m_instance->listenIfFirst();
    else
        outcome = m_instance->handOver(message);
    if (outcome == SingleInstance::Outcome::HandedOver)
        return 0;
    if (outcome == SingleInstance::Outcome::NoAnswer) {
        const QString text = tr("Innkeeper is running already, but its window does not answer; end that "
                                "program and start again.");
        std::fputs(qPrintable(text + u'\n'), stderr);
        return 1;
    }
    connect(m_instance.get(), &SingleInstance::activated, this, [this](const QStringList &received) {
        const auto parsed = Options::parse(received.mid(1), received.value(0));
        if (const auto *options = std::get_if<Options>(&parsed))
            activate(*options);
    });
    return {};
}

void Application::installTranslations()
{
    const QString language = m_settings.language();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install
        = [&](std::unique_ptr<QTranslator> translator, const QString &name, const QString &folder) {
              if (!translator->load(locale, name, QStringLiteral("_"), folder))
                  return;
              QCoreApplication::installTranslator(translator.get());
              m_translators.push_back(std::move(translator));
          };
    install(std::make_unique<QTranslator>(), QStringLiteral("qtbase"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too has texts: its plurals.
    auto plurals = std::make_unique<Translator>();
    if (plurals->load(QStringLiteral(":/i18n/innkeeper_en.qm"))) {
        QCoreApplication::installTranslator(plurals.get());
        m_translators.push_back(std::move(plurals));
    }
    install(std::make_unique<Translator>(), QStringLiteral("innkeeper"), QStringLiteral(":/i18n"));
}

void Application::makeWindow()
{
    m_gui.setWindowIcon(ui::applicationIcon());
    new ui::OwnKeys(this);
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
        for (models::Host *host : m_hosts->hosts()) {
            host->setSampling(m_settings.samplingInterval());
            host->setPatience(m_settings.connectingPatience());
        }
    };
    connect(m_window.get(), &ui::MainWindow::preferencesChanged, this, applySampling);
    m_serving = std::make_unique<HostServing>(*m_hosts, m_settings);
    connect(m_window.get(), &ui::MainWindow::preferencesChanged, m_serving.get(), &HostServing::update);
    connect(m_serving.get(), &HostServing::failed, m_window.get(), &ui::MainWindow::showError);
    connect(m_hosts.get(), &models::HostList::added, this, [this](models::Host *host) {
        host->setSampling(m_settings.samplingInterval());
        host->setPatience(m_settings.connectingPatience());
        connect(host, &models::Host::listed, this, [this] {
            if (const Wanted wanted = std::exchange(m_wanted, {}); !wanted.name.isEmpty())
                showMachine(wanted.name, wanted.touch);
        });
    });
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
            m_hosts->add(*libvirt)->disconnectNow(); // add() connects
        }
    }
    activate(m_options);
}

void Application::activate(const Options &options)
{
    for (const QUrl &uri : options.connections)
        m_hosts->add({ uri, {}, true });
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
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
    m_wanted = {};
    for (models::Host *host : m_hosts->hosts()) {
        models::Domain *domain = host->domainByName(name);
        if (!domain)
            continue;
        m_window->workspace()->showDomain(domain); // its row may come later
        m_window->select(domain);
        if (QWidget *page = m_window->workspace()->domainPage(domain); page && !touch.isEmpty())
            touchWhenPainted(page, touch);
        return;
    }
    m_wanted = { name, touch }; // perhaps its host is still being asked
}

} // namespace inn::app
