#pragma once

#include "app/options.h"
#include "app/windowauthenticator.h"
#include "models/hostcache.h"
#include "models/hostlist.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/settings.h"

#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>

namespace inn::ui {
class MainWindow;
}

namespace inn::wizards {
class CreateVmWizard;
}

namespace inn::app {

class AskPassServer;
class Demo;
class GuiApplication;
class HostServing;
class SingleInstance;

// Puts the parts together and owns them: settings, drivers, hosts, the window and what it asks for.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(GuiApplication &gui, Options options);
    ~Application() override;

    // The exit code when there is nothing to do here, since another instance took over.
    std::optional<int> start();
    // The folder for our sockets, made private; empty when it cannot be had.
    static QString runtimeFolder();

private:
    // A machine to show that no host has told of yet.
    struct Wanted
    {
        QString name = {};
        QString touch = {};
    };
    void installTranslations();
    void makeWindow();
    void loadHosts();
    [[nodiscard]] std::optional<int> handOver(const QString &folder);
    void activate(const Options &options);
    wizards::CreateVmWizard *openWizard(models::Host *host, const QString &isoPath);
    void showMachine(const QString &name, const QString &touch);
    QWidget *makeDomainPage(models::Domain *domain, QWidget *parent);
    QWidget *makeConsole(models::Domain *domain, QWidget *parent);

    GuiApplication &m_gui;
    Options m_options;
    Wanted m_wanted;
    QSettings m_store;
    ui::Settings m_settings;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    api::DriverRegistry m_drivers;
    std::shared_ptr<WindowAuthenticator> m_authenticator;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<AskPassServer> m_askPass;
    ui::DialogPrompter m_prompter;
    std::unique_ptr<models::HostList> m_hosts;
    std::unique_ptr<models::HostCache> m_cache; // before the hosts it writes down
    std::unique_ptr<ui::MainWindow> m_window; // before the hosts it shows
    std::unique_ptr<HostServing> m_serving; // before the hosts it serves
    std::unique_ptr<Demo> m_demo;
};

} // namespace inn::app
