#include "ui/dialogs/connectdialog.h"

#include "models/connectiontrial.h"
#include "models/hostlist.h"
#include "ui/dialogs/connectionparameters.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <unistd.h>

namespace inn::ui {

namespace {

struct Named
{
    const char *value;
    const char *shown;
};

constexpr Named kDrivers[] = {
    { "qemu", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "QEMU/KVM (libvirt)") },
    { "embed", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "QEMU/KVM (embedded, no daemon)") },
    { "innkeeper", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "QEMU/KVM (Innkeeper on another computer)") },
    { "xen", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Xen") },
    { "lxc", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Linux containers (LXC)") },
    { "esx", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "VMware ESX") },
    { "vpx", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "VMware vCenter") },
    { "hyperv", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Hyper-V") },
    { "vz", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Virtuozzo") },
    { "ch", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Cloud Hypervisor") },
    { "vbox", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "VirtualBox") },
    { "bhyve", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "bhyve") },
    { "remote", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Whichever runs there") },
    { "test", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "Rehearsal in memory (test)") },
};

constexpr Named kTransports[] = {
    { "", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "This computer") },
    { "ssh", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "SSH") },
    { "tls", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "TLS with certificates") },
    { "tcp", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "TCP (not encrypted)") },
    { "libssh", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "SSH (libssh)") },
    { "libssh2", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "SSH (libssh2)") },
    { "unix", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "UNIX socket") },
    { "ext", QT_TRANSLATE_NOOP("inn::ui::ConnectDialog", "A program of your own (ext)") },
};

constexpr int kLastPort = 65535;

QStringList pathsOf(const QString &driver)
{
    if (driver == QLatin1String("qemu") || driver == QLatin1String("embed") || driver == QLatin1String("vbox")
        || driver == QLatin1String("innkeeper") || driver == QLatin1String("ch"))
        return { QStringLiteral("/system"), QStringLiteral("/session") };
    if (driver == QLatin1String("test"))
        return { QStringLiteral("/default") };
    if (driver == QLatin1String("bhyve") || driver == QLatin1String("xen") || driver == QLatin1String("vz"))
        return { QStringLiteral("/system") };
    return { QStringLiteral("/") };
}

// Selects the value; one that the list does not know takes the place after the `known` ones.
void choose(QComboBox *box, const QString &value, std::size_t known)
{
    while (box->count() > int(known))
        box->removeItem(box->count() - 1);
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
}

QString transportHint(const ConnectionForm &form)
{
    const bool isUnsafe = form.parameter(QStringLiteral("no_verify")) == QLatin1String("1")
        || form.parameter(QStringLiteral("known_hosts_verify")) == QLatin1String("ignore");
    if (form.transport == QLatin1String("tcp"))
        return ConnectDialog::tr("Everything, passwords too, crosses the network unencrypted.");
    if (form.transport != QLatin1String("unix") && isUnsafe)
        return ConnectDialog::tr(
            "Whoever answers is trusted: another computer could pretend to be the host.");
    if (form.transport == QLatin1String("tls"))
        return ConnectDialog::tr("Needs the certificate of the authority that signed the host's; it must be "
                                 "issued for the name given here.");
    return {};
}

} // namespace

ConnectDialog::ConnectDialog(
    models::HostList &hosts, Prompter &prompter, models::Host *edited, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_driver(new QComboBox)
    , m_transport(new QComboBox)
    , m_user(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_path(new QComboBox)
    , m_rootRow(new QWidget)
    , m_root(new QLineEdit)
    , m_socket(new QLineEdit)
    , m_uri(new QLineEdit)
    , m_label(new QLineEdit)
    , m_autoconnect(new QCheckBox(tr("Connect at every &start")))
    , m_readOnly(new QCheckBox(tr("&Look only: change nothing there")))
    , m_more(new QToolButton)
    , m_parameters(new ConnectionParameters(prompter))
    , m_trial(hosts.makeTrial(this))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        edited ? tr("Change the Connection to “%1”").arg(edited->label()) : tr("Connect to a Host"));
    m_form = new QFormLayout;
    buildForm(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_connect = buttons->addButton(edited ? tr("&Apply") : tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(QStringLiteral("connect"));
    m_connect->setIcon(icon(IconName::Connect));
    m_test = buttons->addButton(tr("&Test Connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testConnection"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    buildTrial(layout);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_connect->setDefault(true); // counts only once the button is in the dialog

    connect(m_uri, &QLineEdit::textEdited, this, &ConnectDialog::uriEdited);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);

    ConnectionForm start;
    if (edited) {
        m_editedUri = edited->entry().uri;
        m_label->setText(edited->entry().label);
        start = ConnectionForm::fromUri(edited->entry().uri.toString(QUrl::FullyEncoded));
    } else {
        start.transport = QStringLiteral("ssh");
    }
    m_autoconnect->setChecked(!edited || edited->entry().autoconnect);
    m_readOnly->setChecked(edited && edited->entry().readOnly);
    showMore(ConnectionParameters::areIn(start));
    showForm(start);
    m_uri->setText(edited ? edited->entry().uri.toString(QUrl::FullyEncoded) : start.toUri());
    validate(Shown::Hints); // nobody did anything wrong yet
    m_host->setFocus();
    resize(520, sizeHint().height());
}

models::HostEntry ConnectDialog::entry() const
{
    models::HostEntry entry;
    entry.uri = QUrl(m_uri->text().trimmed(), QUrl::StrictMode);
    entry.label = m_label->text().trimmed();
    entry.autoconnect = m_autoconnect->isChecked();
    entry.readOnly = m_readOnly->isChecked() && !m_shown.isEmbedded();
    return entry;
}

void ConnectDialog::accept()
{
    validate();
    if (!m_connect->isEnabled())
        return;
    m_trial->stop();
    Q_EMIT chosen(entry());
    QDialog::accept();
}

void ConnectDialog::buildForm(QFormLayout *form)
{
    m_driver->setObjectName(QStringLiteral("hypervisor"));
    m_driver->setAccessibleName(tr("Hypervisor"));
    for (const Named &driver : kDrivers)
        m_driver->addItem(tr(driver.shown), QString::fromLatin1(driver.value));
    m_transport->setObjectName(QStringLiteral("transport"));
    m_transport->setAccessibleName(tr("How to connect"));
    for (const Named &transport : kTransports)
        m_transport->addItem(tr(transport.shown), QString::fromLatin1(transport.value));
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setAccessibleName(tr("User on the host"));
    m_user->setPlaceholderText(tr("As here, or from the ssh configuration"));
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setAccessibleName(tr("Host name or address"));
    m_host->setPlaceholderText(tr("Name or address"));
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, kLastPort);
    m_port->setSpecialValueText(tr("Default"));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("Path of the URI"));
    m_path->setEditable(true);
    m_root->setObjectName(QStringLiteral("root"));
    m_root->setAccessibleName(tr("Folder of the embedded core"));
    m_root->setPlaceholderText(tr("Your own machines (default)"));
    auto *browse = new QToolButton;
    browse->setObjectName(QStringLiteral("browseRoot"));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setIcon(icon(IconName::FolderOpen));
    auto *rootLayout = new QHBoxLayout(m_rootRow);
    rootLayout->setContentsMargins(0, 0, 0, 0);
    rootLayout->addWidget(m_root, 1);
    rootLayout->addWidget(browse);
    m_rootRow->setFocusProxy(m_root);
    m_socket->setObjectName(QStringLiteral("socket"));
    m_socket->setAccessibleName(tr("Where Innkeeper listens there"));
    m_socket->setToolTip(tr("“innkeeper --serve”, or the switch on the host’s page there, shows it"));
    m_uri->setObjectName(QStringLiteral("uri"));
    m_uri->setAccessibleName(tr("URI of the host"));
    m_label->setObjectName(QStringLiteral("label"));
    m_label->setAccessibleName(tr("Name shown in the list"));
    m_label->setPlaceholderText(tr("From the URI"));
    m_autoconnect->setObjectName(QStringLiteral("autoconnect"));

    form->addRow(tr("H&ypervisor:"), m_driver);
    form->addRow(tr("Connect &over:"), m_transport);
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("&User:"), m_user);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("P&ath:"), m_path);
    form->addRow(tr("Fol&der:"), m_rootRow);
    form->addRow(tr("Soc&ket:"), m_socket);
    buildMore(form);
    form->addRow(tr("UR&I:"), m_uri);
    form->addRow(QString(), m_problem);
    form->addRow(tr("Shown &as:"), m_label);
    form->addRow(QString(), m_autoconnect);
    form->addRow(QString(), m_readOnly);

    connect(m_driver, &QComboBox::activated, this, [this] {
        const QString driver = m_driver->currentData().toString();
        const QSignalBlocker quiet(m_path);
        m_path->clear();
        m_path->addItems(pathsOf(driver));
        // As root the embedded core manages the system's machines, else one's own.
        if (driver == QLatin1String("embed"))
            m_path->setCurrentText(::geteuid() == 0 ? QStringLiteral("/system") : QStringLiteral("/session"));
        if (driver == QLatin1String("embed") || driver == QLatin1String("test"))
            choose(m_transport, QString(), std::size(kTransports));
        if (driver == QLatin1String("innkeeper")) {
            choose(m_transport, QStringLiteral("ssh"), std::size(kTransports));
            m_socket->setText(ConnectionForm::usualSocket(m_path->currentText()));
        }
        formEdited();
    });
    connect(m_transport, &QComboBox::activated, this, [this] {
        m_shown = readForm();
        ConnectionParameters::dropForeign(m_shown);
        m_parameters->show(m_shown);
        formEdited();
    });
    connect(m_path, &QComboBox::currentTextChanged, this, [this](const QString &path) {
        m_socket->setText(ConnectionForm::usualSocket(path));
        formEdited();
    });
    for (QLineEdit *field : { m_user, m_host, m_root, m_socket })
        connect(field, &QLineEdit::textEdited, this, &ConnectDialog::formEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectDialog::formEdited);
    connect(browse, &QToolButton::clicked, this, &ConnectDialog::browseRoot);
}

void ConnectDialog::buildMore(QFormLayout *form)
{
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More about the connection"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setToolTip(
        tr("Opened as libvirt's read-only socket allows; everything else is switched off"));
    form->addRow(QString(), m_more);
    form->addRow(m_parameters);
    connect(m_more, &QToolButton::toggled, this, &ConnectDialog::showMore);
    connect(m_parameters, &ConnectionParameters::edited, this, &ConnectDialog::formEdited);
}

void ConnectDialog::showMore(bool shown)
{
    m_more->setChecked(shown);
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_form->setRowVisible(m_parameters, shown && !m_shown.isEmbedded());
    if (isVisible())
        fitHeight();
}

void ConnectDialog::buildTrial(QVBoxLayout *layout)
{
    m_resultRow = new QWidget;
    m_resultIcon = new QLabel;
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(m_resultRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_resultIcon, 0, Qt::AlignTop);
    row->addWidget(m_result, 1);
    m_resultRow->hide();
    layout->addWidget(m_resultRow);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::startOrStopTrial);
    connect(
        m_trial, &models::ConnectionTrial::succeeded, this, [this](const api::HostInfo &host, int machines) {
            const QString versions
                = QStringLiteral("%1 %2").arg(host.driverName, host.hypervisorVersion).trimmed();
            showTrial(QStringLiteral("success"),
                tr("It works: “%1” runs %2 and has %n machine(s).", nullptr, machines)
                    .arg(host.hostName, versions));
        });
    connect(m_trial, &models::ConnectionTrial::failed, this,
        [this](const Error &error) { showTrial(QStringLiteral("error"), error.message, error.details); });
}

void ConnectDialog::startOrStopTrial()
{
    if (m_trial->isRunning()) {
        m_trial->stop();
        showTrial({}, {});
        return;
    }
    m_trial->start(entry());
    if (m_trial->isRunning())
        showTrial({}, tr("Trying “%1”…").arg(m_uri->text().trimmed()));
}

void ConnectDialog::showTrial(const QString &iconName, const QString &text, const QString &details)
{
    constexpr int kIconSize = 16;
    constexpr qsizetype kDetailsLimit = 300; // the whole is in the tool tip
    m_resultRow->setVisible(!text.isEmpty());
    m_resultIcon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_resultIcon->setPixmap(iconNamed(iconName).pixmap(kIconSize, kIconSize));
    const QString shown = details.size() > kDetailsLimit ? details.left(kDetailsLimit) + u'…' : details;
    m_result->setText(shown.isEmpty() ? text : text + u'\n' + shown);
    m_result->setToolTip(details);
    m_result->setAccessibleName(m_result->text());
    updateTrial();
    fitHeight();
}

// What was added or went; the width is the person's.
void ConnectDialog::fitHeight()
{
    layout()->activate();
    const int wanted
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    resize(width(), wanted);
}

void ConnectDialog::updateTrial()
{
    m_test->setText(m_trial->isRunning() ? tr("S&top Testing") : tr("&Test Connection"));
    m_test->setVisible(!m_shown.isEmbedded());
    m_test->setEnabled(m_trial->isRunning() || m_connect->isEnabled());
}

void ConnectDialog::formEdited()
{
    m_shown = readForm();
    m_uri->setText(m_shown.toUri());
    m_parameters->show(m_shown);
    updateRows();
    validate();
}

void ConnectDialog::uriEdited()
{
    showForm(ConnectionForm::fromUri(m_uri->text()));
    validate();
}

void ConnectDialog::showForm(const ConnectionForm &form)
{
    m_shown = form;
    const QSignalBlocker quietPath(m_path);
    const QSignalBlocker quietPort(m_port);
    choose(m_driver, form.driver, std::size(kDrivers));
    choose(m_transport, form.transport, std::size(kTransports));
    m_user->setText(form.user);
    m_host->setText(form.host);
    m_port->setValue(form.port);
    m_path->clear();
    m_path->addItems(pathsOf(form.driver));
    m_path->setCurrentText(form.path);
    m_root->setText(form.root);
    m_socket->setText(form.socket);
    m_parameters->show(form);
    updateRows();
}

ConnectionForm ConnectDialog::readForm() const
{
    ConnectionForm form = m_shown;
    form.driver = m_driver->currentData().toString();
    form.transport = m_transport->currentData().toString();
    const bool local = form.isEmbedded() || (form.transport.isEmpty() && m_host->isHidden());
    form.host = local ? QString() : m_host->text().trimmed();
    form.user = local ? QString() : m_user->text().trimmed();
    form.port = local ? 0 : m_port->value();
    if (form.isEmbedded())
        form.transport.clear();
    form.path = m_path->currentText().trimmed();
    form.root = form.isEmbedded() ? m_root->text().trimmed() : QString();
    form.socket = form.isServed() ? m_socket->text().trimmed() : QString();
    m_parameters->apply(form);
    return form;
}

void ConnectDialog::updateRows()
{
    const bool embedded = m_shown.isEmbedded();
    // ESX and its like are reached over the network without naming a transport.
    const bool named = m_shown.isRemote() || !m_shown.host.isEmpty() || m_shown.namesHostOnly();
    m_form->setRowVisible(m_transport, !embedded && !m_shown.isServed());
    m_form->setRowVisible(m_socket, m_shown.isServed());
    m_form->setRowVisible(m_host, !embedded && named);
    m_form->setRowVisible(m_user, !embedded && named);
    m_form->setRowVisible(m_port, !embedded && named);
    m_form->setRowVisible(m_path, !embedded || m_shown.root.isEmpty());
    m_form->setRowVisible(m_rootRow, embedded);
    m_form->setRowVisible(m_more, !embedded);
    m_form->setRowVisible(m_parameters, !embedded && m_more->isChecked());
    m_form->setRowVisible(m_readOnly, !embedded);
}

void ConnectDialog::validate(Shown shown)
{
    const QString typed = m_uri->text().trimmed();
    const QUrl uri(typed, QUrl::StrictMode);
    QString problem;
    QString hint;
    const ConnectionForm form = ConnectionForm::fromUri(typed);
    if (!typed.isEmpty() && !uri.isValid())
        problem = tr("This is not a URI; an example is qemu+ssh://root@host/system.");
    else
        problem = m_shown.isEmbedded() || m_shown.isServed() ? m_shown.problem() : form.problem();
    if (problem.isEmpty() && m_hosts.find(uri) && (!m_editedUri || *m_editedUri != uri))
        problem = tr("“%1” is in the list already.").arg(m_hosts.find(uri)->label());
    if (problem.isEmpty() && form.isEmbedded() && form.root.isEmpty() && form.path == QLatin1String("/system")
        && ::geteuid() != 0)
        hint = tr("The system's machines need administrator rights; without them use /session.");
    else if (problem.isEmpty() && form.isServed())
        hint = form.path == QLatin1String("/session")
            ? tr("Reached by SSH and netcat; the number in the socket is that of the user there (“id -u”).")
            : tr("Reached by SSH and netcat; Innkeeper must be serving its host there.");
    else if (problem.isEmpty())
        hint = transportHint(form);
    m_problem->setProblem(problem.isEmpty() ? hint : problem,
        problem.isEmpty() || shown == Shown::Hints ? ProblemLabel::Kind::Hint : ProblemLabel::Kind::Error);
    m_connect->setEnabled(problem.isEmpty());
    if (m_trial->isRunning())
        m_trial->stop();
    m_resultRow->hide(); // it was about another address
    updateTrial();
}

void ConnectDialog::browseRoot()
{
    FileQuestion question { tr("Folder of the Embedded Core"), FileQuestion::Purpose::Folder,
        m_root->text() };
    m_prompter.askFile(this, question, [this](const QString &folder) {
        m_root->setText(folder);
        formEdited();
    });
}

} // namespace inn::ui
