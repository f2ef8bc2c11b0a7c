#include "ui/dialogs/createnetworkdialog.h"

#include "models/host.h"
#include "models/tasklist.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/resourcejobs.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inn::ui {

using Way = NetworkPlan::Way;

namespace {

struct WayRow
{
    Way way;
    const char *name;
    const char *meaning;
};

constexpr WayRow kWays[] = {
    { Way::Nat, QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog", "Outside through NAT"),
        QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog",
            "Machines reach the outside with the host’s address; from outside nobody reaches them.") },
    { Way::Route, QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog", "Routed"),
        QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog",
            "Machines are reached at their own addresses; other routers must know the subnet.") },
    { Way::Open, QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog", "Routed, no firewall rules"),
        QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog",
            "As routed, but what may pass is left to the host’s own firewall.") },
    { Way::Isolated, QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog", "Isolated"),
        QT_TRANSLATE_NOOP(
            "inn::ui::CreateNetworkDialog", "Machines reach one another and the host, nothing else.") },
    { Way::Bridge, QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog", "Bridge of the host"),
        QT_TRANSLATE_NOOP("inn::ui::CreateNetworkDialog",
            "Machines are in the host’s own network; the bridge must exist on the host.") },
};

} // namespace

CreateNetworkDialog::CreateNetworkDialog(models::Host *host, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_prompter(prompter)
    , m_way(new QComboBox)
    , m_meaning(new QLabel)
    , m_dhcp(new QCheckBox(tr("Give out addresses with &DHCP")))
    , m_autostart(new QCheckBox(tr("Start with the &host")))
    , m_problem(new ProblemLabel)
{
    setObjectName(QStringLiteral("createNetworkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Network on %1").arg(host->label()));
    auto *form = new QFormLayout(this);
    m_name = addField(form, tr("&Name:"), QStringLiteral("name"), tr("Name of the network"));
    m_name->setMinimumWidth(340);
    m_way->setObjectName(QStringLiteral("way"));
    m_way->setAccessibleName(tr("Way out of the network"));
    for (const WayRow &row : kWays)
        m_way->addItem(tr(row.name), int(row.way));
    form->addRow(tr("&Way out:"), m_way);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().lineSpacing() + 2);
    m_meaning->setAlignment(Qt::AlignTop);
    form->addRow(QString(), m_meaning);
    m_bridge = addField(form, tr("&Bridge:"), QStringLiteral("bridge"), tr("Bridge of the host"));
    m_bridge->setPlaceholderText(QStringLiteral("br0"));
    m_subnet = addField(form, tr("&Subnet:"), QStringLiteral("subnet"), tr("Subnet of the network"));
    m_subnet->setPlaceholderText(QStringLiteral("192.168.100.0/24"));
    m_dhcp->setObjectName(QStringLiteral("dhcp"));
    m_dhcp->setChecked(true);
    form->addRow(QString(), m_dhcp);
    m_first = addField(form, tr("&From:"), QStringLiteral("first"), tr("First address given out"));
    m_last = addField(form, tr("&To:"), QStringLiteral("last"), tr("Last address given out"));
    m_domainName = addField(
        form, tr("Domain na&me:"), QStringLiteral("domainName"), tr("Domain name of the machines in it"));
    m_domainName->setPlaceholderText(tr("none"));
    form->addRow(QString(), m_problem);
    m_autostart->setObjectName(QStringLiteral("autostart"));
    m_autostart->setChecked(true);
    form->addRow(QString(), m_autostart);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    auto *xml = buttons->addButton(tr("Edit as &XML…"), QDialogButtonBox::ActionRole);
    xml->setObjectName(QStringLiteral("editAsXml"));
    xml->setToolTip(tr("For everything that this form does not ask"));
    form->addRow(buttons);

    for (QLineEdit *field : { m_name, m_bridge, m_first, m_last, m_domainName })
        connect(field, &QLineEdit::textChanged, this, &CreateNetworkDialog::validate);
    connect(m_subnet, &QLineEdit::textChanged, this, [this] {
        proposeRange();
        validate();
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, &CreateNetworkDialog::validate);
    connect(m_dhcp, &QCheckBox::toggled, this, &CreateNetworkDialog::validate);
    connect(xml, &QPushButton::clicked, this, &CreateNetworkDialog::editAsXml);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateNetworkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateNetworkDialog::reject);
    connect(host, &QObject::destroyed, this, &CreateNetworkDialog::reject);
    host->call([](api::Connection &connection) { return connection.networks()->usedSubnets(); })
        .then(this, [this](const Result<QStringList> &used) {
            if (used)
                proposeSubnet(*used);
        });
    validate();
}

QLineEdit *CreateNetworkDialog::addField(
    QFormLayout *form, const QString &label, const QString &name, const QString &about)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(about);
    form->addRow(label, field);
    return field;
}

void CreateNetworkDialog::proposeSubnet(const QStringList &used)
{
    m_used = used;
    if (m_subnet->text().isEmpty())
        m_subnet->setText(proposedSubnet(used));
    validate();
}

// The fields follow the subnet.
void CreateNetworkDialog::proposeRange()
{
    if (!Ipv4Subnet::parse(m_subnet->text()))
        return;
    const auto [first, last] = proposedRange(m_subnet->text());
    m_first->setText(first);
    m_last->setText(last);
}

NetworkPlan CreateNetworkDialog::plan() const
{
    NetworkPlan plan;
    plan.name = m_name->text().trimmed();
    plan.way = Way(m_way->currentData().toInt());
    plan.bridge = m_bridge->text().trimmed();
    plan.subnet = m_subnet->text().trimmed();
    plan.dhcp = m_dhcp->isChecked();
    plan.firstAddress = m_first->text().trimmed();
    plan.lastAddress = m_last->text().trimmed();
    plan.domainName = m_domainName->text().trimmed();
    return plan;
}

void CreateNetworkDialog::validate()
{
    const NetworkPlan wanted = plan();
    const bool isBridge = wanted.way == Way::Bridge;
    m_meaning->setText(tr(kWays[m_way->currentIndex()].meaning));
    auto *form = static_cast<QFormLayout *>(layout());
    const auto setVisible = [form](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = form->labelForField(field))
            label->setVisible(visible);
    };
    setVisible(m_bridge, isBridge);
    for (QWidget *field :
        std::initializer_list<QWidget *> { m_subnet, m_dhcp, m_first, m_last, m_domainName })
        setVisible(field, !isBridge);
    const bool hasSubnet = !wanted.subnet.isEmpty();
    m_dhcp->setEnabled(hasSubnet);
    m_first->setEnabled(hasSubnet && wanted.dhcp);
    m_last->setEnabled(hasSubnet && wanted.dhcp);
    const QString problem = problemOf(wanted, m_host->networks(), m_used);
    m_problem->setProblem(problem);
    m_ok->setEnabled(problem.isEmpty() && !wanted.name.isEmpty() && (!isBridge || !wanted.bridge.isEmpty()));
}

void CreateNetworkDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const NetworkPlan wanted = plan();
    const auto autostart = m_autostart->isChecked() ? api::Autostart::On : api::Autostart::Off;
    m_host->tasks()->follow(tr("Create network “%1”").arg(wanted.name), { m_host->label() }, {},
        m_host->call([xml = config::writeNetwork(configOf(wanted)), autostart](api::Connection &connection) {
            return defineNetwork(connection.networks(), xml, StartAfter::Yes, autostart);
        }));
    QDialog::accept();
}

void CreateNetworkDialog::editAsXml()
{
    const auto autostart = m_autostart->isChecked() ? api::Autostart::On : api::Autostart::Off;
    NetworkPlan wanted = plan();
    if (wanted.name.isEmpty())
        wanted.name = tr("new-network");
    DocumentTask task;
    task.title = windowTitle();
    task.kind = "network";
    task.text = config::writeNetwork(configOf(wanted));
    task.taskTitle = tr("Create network");
    task.storeText = tr("C&reate");
    task.optionText = tr("&Start it now");
    task.store = [autostart](api::Connection &connection, QByteArray xml, DocumentTask::Option start) {
        return defineNetwork(connection.networks(), std::move(xml),
            start == DocumentTask::Option::On ? StartAfter::Yes : StartAfter::No, autostart);
    };
    (new DocumentDialog(m_host, m_prompter, task, parentWidget()))->open();
    reject();
}

} // namespace inn::ui
