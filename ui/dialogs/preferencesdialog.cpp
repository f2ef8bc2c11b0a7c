#include "ui/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inn::ui {

PreferencesDialog::PreferencesDialog(QSettings &store, QWidget *parent)
    : QDialog(parent)
    , m_settings(store)
    , m_interval(new QDoubleSpinBox)
    , m_patience(new QSpinBox)
    , m_acceleration(new QComboBox)
    , m_guestUser(new QLineEdit)
    , m_scaling(new QComboBox)
    , m_language(new QComboBox)
    , m_migrations(new QSpinBox)
    , m_tray(new QCheckBox(tr("Closing the window keeps the program in the &tray")))
    , m_service(new QCheckBox(tr("&Programs for libvirt may use the machines of this computer")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));

    m_interval->setObjectName(QStringLiteral("samplingInterval"));
    m_interval->setAccessibleName(tr("Seconds between measurements"));
    m_interval->setRange(0.5, 60);
    m_interval->setSingleStep(0.5);
    m_interval->setDecimals(1);
    m_interval->setSuffix(tr(" s"));
    m_patience->setObjectName(QStringLiteral("connectingPatience"));
    m_patience->setAccessibleName(tr("Seconds that a host may be silent while it is connected to"));
    m_patience->setRange(int(kShortestPatience.count()), int(kLongestPatience.count()));
    m_patience->setSuffix(tr(" s"));
    m_patience->setToolTip(
        tr("Then it is tried again a little later. While you type a password nothing counts."));
    m_acceleration->setObjectName(QStringLiteral("acceleration"));
    m_acceleration->setAccessibleName(tr("Virtualization of new machines"));
    m_acceleration->addItem(tr("Use KVM where it works"), int(Acceleration::Automatic));
    m_acceleration->addItem(tr("Always KVM"), int(Acceleration::Kvm));
    m_acceleration->addItem(tr("Always emulate (slow)"), int(Acceleration::Emulation));
    m_guestUser->setObjectName(QStringLiteral("guestUser"));
    m_guestUser->setAccessibleName(tr("User that machines of the administrator’s host run as"));
    m_guestUser->setPlaceholderText(tr("libvirt-qemu"));
    m_guestUser->setToolTip(
        tr("Where Innkeeper runs as the administrator, its machines run as this user, who may "
           "open nothing but what is theirs; their files are given to the user while they "
           "run. “root” leaves them all rights. Takes effect at the next start."));
    m_scaling->setObjectName(QStringLiteral("consoleScaling"));
    m_scaling->setAccessibleName(tr("Size of console screens"));
    m_scaling->addItem(tr("Scale to the window"), int(ConsoleScaling::FitWindow));
    m_scaling->addItem(tr("Original size"), int(ConsoleScaling::OneToOne));
    m_scaling->addItem(tr("Ask the guest to follow the window"), int(ConsoleScaling::ResizeGuest));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setToolTip(tr("Takes effect at the next start."));
    m_migrations->setObjectName(QStringLiteral("migrationsAtOnce"));
    m_migrations->setAccessibleName(tr("How many machines move between two hosts at once"));
    m_migrations->setRange(1, 50);
    m_migrations->setToolTip(tr("Others wait until one has moved."));
    m_tray->setObjectName(QStringLiteral("closeToTray"));
    m_service->setObjectName(QStringLiteral("servePrograms"));
    m_service->setToolTip(tr("virsh, virt-manager and others reach them while this window is open; the "
                             "address stands on the host’s page."));

    auto *confirmBox = new QGroupBox(tr("Ask before"));
    auto *confirmLayout = new QVBoxLayout(confirmBox);
    const auto addConfirm = [&](Confirm what, const QString &text, const QString &name) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        confirmLayout->addWidget(box);
        m_confirms.emplace_back(what, box);
    };
    addConfirm(Confirm::ForceOff, tr("&forcing a machine off"), QStringLiteral("confirmForceOff"));
    addConfirm(Confirm::Reset, tr("&resetting a machine"), QStringLiteral("confirmReset"));
    addConfirm(
        Confirm::Shutdown, tr("shutting down or re&booting a machine"), QStringLiteral("confirmShutdown"));
    addConfirm(Confirm::Save, tr("sa&ving a machine"), QStringLiteral("confirmSave"));
    addConfirm(Confirm::Bulk, tr("stopping &several machines at once"), QStringLiteral("confirmBulk"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Measure every:"), m_interval);
    form->addRow(tr("&Give up silent hosts after:"), m_patience);
    form->addRow(tr("New machines &use:"), m_acceleration);
    form->addRow(tr("Administrator’s machines run &as:"), m_guestUser);
    form->addRow(tr("&Console screens:"), m_scaling);
    form->addRow(tr("Machines that move at &once:"), m_migrations);
    form->addRow(tr("&Language:"), m_language);
    auto *buttons
        = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    buttons->button(QDialogButtonBox::Apply)->setObjectName(QStringLiteral("apply"));
    // Qt has no German word for this one; the letter is taken by a field.
    buttons->button(QDialogButtonBox::Apply)->setText(tr("&Apply").remove(u'&'));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_tray);
    layout->addWidget(m_service);
    layout->addWidget(confirmBox);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &PreferencesDialog::write);
    read();
}

void PreferencesDialog::accept()
{
    write();
    QDialog::accept();
}

void PreferencesDialog::read()
{
    m_interval->setValue(double(m_settings.samplingInterval().count()) / 1000);
    m_patience->setValue(int(m_settings.connectingPatience().count()));
    m_acceleration->setCurrentIndex(m_acceleration->findData(int(m_settings.acceleration())));
    m_guestUser->setText(m_settings.guestUser());
    m_scaling->setCurrentIndex(m_scaling->findData(int(m_settings.consoleScaling())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_migrations->setValue(m_settings.migrationsAtOnce());
    m_tray->setChecked(m_settings.closesToTray());
    m_service->setChecked(m_settings.servesPrograms());
    for (const auto &[what, box] : m_confirms)
        box->setChecked(m_settings.confirms(what));
}

void PreferencesDialog::write()
{
    m_settings.setSamplingInterval(std::chrono::milliseconds(qRound(m_interval->value() * 1000)));
    m_settings.setConnectingPatience(std::chrono::seconds(m_patience->value()));
    m_settings.setAcceleration(Acceleration(m_acceleration->currentData().toInt()));
    m_settings.setGuestUser(m_guestUser->text().trimmed());
    m_settings.setConsoleScaling(ConsoleScaling(m_scaling->currentData().toInt()));
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setMigrationsAtOnce(m_migrations->value());
    m_settings.setClosesToTray(m_tray->isChecked());
    m_settings.setServesPrograms(m_service->isChecked());
    for (const auto &[what, box] : m_confirms)
        m_settings.setConfirms(what, box->isChecked());
    Q_EMIT applied();
}

} // namespace inn::ui
