#include "ui/migration/advancedform.h"

#include "ui/widgets/formparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace inn::ui {

using namespace migration;

namespace {

constexpr int kMostBandwidth = 1024 * 1024; // MiB/s
constexpr int kMostMilliseconds = 2000 * 1000;
constexpr int kWidest = 940, kWidestBesideList = 740;
constexpr int kMostSeconds = 7 * 24 * 3600;

QSpinBox *newSpin(const char *name, const QString &accessible, const QString &suffix, int most)
{
    auto *spin = named(new QSpinBox, name, accessible);
    spin->setRange(0, most);
    spin->setSuffix(suffix);
    spin->setSpecialValueText(AdvancedForm::tr("the host’s choice"));
    spin->setGroupSeparatorShown(true);
    spin->setAccelerated(true);
    return spin;
}

QLineEdit *newLine(const char *name, const QString &accessible, const QString &example)
{
    auto *line = named(new QLineEdit, name, accessible);
    line->setPlaceholderText(example);
    return line;
}

template<class Number>
void read(const QSpinBox *spin, std::optional<Number> &to)
{
    to = spin->value() > 0 ? std::optional<Number>(Number(spin->value())) : std::nullopt;
}

template<class Number>
void showNumber(QSpinBox *spin, const std::optional<Number> &value)
{
    spin->setValue(value ? int(std::min<quint64>(quint64(*value), quint64(spin->maximum()))) : 0);
}

QFormLayout *newForm(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return form;
}

} // namespace

AdvancedForm::AdvancedForm(Names names, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("migrateAdvanced"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *left = new QVBoxLayout;
    left->addWidget(buildConnection());
    left->addWidget(buildDisks());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(buildLimits());
    right->addWidget(buildMemory());
    right->addWidget(buildDestination());
    right->addStretch(1);
    auto *columns = new QHBoxLayout(content);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    setWidget(content);
    // Two columns of German fit as well, without a bar to scroll sideways.
    const int needed = content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::min(needed, names == Names::Editable ? kWidest : kWidestBesideList));
    m_name->setEnabled(names == Names::Editable);
    if (names == Names::Kept)
        m_name->setToolTip(tr("Several machines keep their names."));
    const auto tell = [this] {
        enableParts();
        if (!m_isFilling)
            Q_EMIT edited();
    };
    for (QComboBox *combo : content->findChildren<QComboBox *>())
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
    for (QCheckBox *check : content->findChildren<QCheckBox *>())
        connect(check, &QCheckBox::toggled, this, tell);
    for (QSpinBox *spin : content->findChildren<QSpinBox *>())
        connect(spin, &QSpinBox::valueChanged, this, tell);
    for (QLineEdit *line : { m_tlsName, m_uri, m_listen, m_disksUri, m_graphicsUri, m_name })
        connect(line, &QLineEdit::textChanged, this, tell);
    enableParts();
}

QWidget *AdvancedForm::buildConnection()
{
    auto *box = new QGroupBox(tr("Connection"));
    QFormLayout *form = newForm(box);
    m_transport = named(new QComboBox, "migrateTransport", tr("Who drives the migration"));
    m_transport->addItem(tr("This program (direct)"));
    m_transport->addItem(tr("The source host (peer-to-peer)"));
    m_transport->addItem(tr("Through the hosts’ own connection (tunnelled)"));
    m_transport->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_transport->setMinimumContentsLength(18);
    m_tls = named(new QCheckBox(tr("Encrypt the memory (T&LS)")), "migrateTls", tr("Encrypt the memory"));
    m_tlsName = newLine("migrateTlsName", tr("Name in the destination’s certificate"), tr("its host name"));
    m_uri = newLine("migrateUri", tr("Where the memory goes"), QStringLiteral("tcp://host:49152"));
    m_listen = newLine("migrateListen", tr("Address the destination listens at"), QStringLiteral("0.0.0.0"));
    m_disksUri = newLine("migrateDisksUri", tr("Where the disks go"), QStringLiteral("tcp://host:49153"));
    m_graphicsUri
        = newLine("migrateGraphicsUri", tr("Where viewers are sent"), QStringLiteral("vnc://host:5900"));
    form->addRow(tr("Dri&ven by:"), m_transport);
    form->addRow(QString(), m_tls);
    form->addRow(tr("Name in certi&ficate:"), m_tlsName);
    form->addRow(tr("Migration &URI:"), m_uri);
    form->addRow(tr("L&isten address:"), m_listen);
    form->addRow(tr("URI for dis&ks:"), m_disksUri);
    form->addRow(tr("URI for &viewers:"), m_graphicsUri);
    return box;
}

QWidget *AdvancedForm::buildMemory()
{
    auto *box = new QGroupBox(tr("Memory"));
    QFormLayout *form = newForm(box);
    m_postCopy = named(new QComboBox, "migratePostCopy", tr("Post-copy"));
    m_postCopy->addItem(tr("not allowed"));
    m_postCopy->addItem(tr("can be switched to"));
    m_postCopy->addItem(tr("after the first pass"));
    m_postCopy->setToolTip(tr("The guest runs on the destination before all of its memory is there; if the "
                              "connection breaks then, the guest is lost"));
    m_autoConverge = named(
        new QCheckBox(tr("Slow the guest down (auto-converge)")), "migrateAutoConverge", tr("Auto-converge"));
    m_throttleInitial = newSpin("migrateThrottle", tr("Slowed down at first by"), tr(" %"), 99);
    m_throttleIncrement = newSpin("migrateThrottleStep", tr("Then by"), tr(" %"), 99);
    m_connections = newSpin("migrateConnections", tr("Parallel connections"), QString(), 255);
    m_connections->setSpecialValueText(tr("one"));
    m_compression = named(new QComboBox, "migrateCompression", tr("Compression"));
    m_compression->addItem(tr("none"));
    for (const char *method : { "xbzrle", "mt", "zlib", "zstd" })
        m_compression->addItem(QLatin1String(method), QLatin1String(method));
    m_level = newSpin("migrateCompressionLevel", tr("Level of compression"), QString(), 9);
    m_cache = newSpin("migrateCompressionCache", tr("Cache of xbzrle"), tr(" MiB"), 65536);
    m_zeroCopy
        = named(new QCheckBox(tr("Send without copying (zero copy)")), "migrateZeroCopy", tr("Zero copy"));
    form->addRow(tr("P&ost-copy:"), m_postCopy);
    form->addRow(QString(), m_autoConverge);
    form->addRow(tr("Slowed down b&y:"), m_throttleInitial);
    form->addRow(tr("Then &each time by:"), m_throttleIncrement);
    form->addRow(tr("&Connections:"), m_connections);
    form->addRow(tr("Com&pression:"), m_compression);
    form->addRow(tr("Level:"), m_level);
    form->addRow(tr("Cache:"), m_cache);
    form->addRow(QString(), m_zeroCopy);
    return box;
}

QWidget *AdvancedForm::buildLimits()
{
    auto *box = new QGroupBox(tr("Limits"));
    QFormLayout *form = newForm(box);
    m_bandwidth = newSpin("migrateBandwidth", tr("Bandwidth"), tr(" MiB/s"), kMostBandwidth);
    m_postCopyBandwidth
        = newSpin("migratePostCopyBandwidth", tr("Bandwidth of post-copy"), tr(" MiB/s"), kMostBandwidth);
    m_downtime = newSpin("migrateDowntime", tr("Maximum downtime"), tr(" ms"), kMostMilliseconds);
    m_timeout = newSpin("migrateTimeout", tr("Time limit"), tr(" s"), kMostSeconds);
    m_timeout->setSpecialValueText(tr("none"));
    m_afterTimeout = named(new QComboBox, "migrateAfterTimeout", tr("What happens after the time limit"));
    m_afterTimeout->addItem(tr("nothing"));
    m_afterTimeout->addItem(tr("pause the guest"));
    m_afterTimeout->addItem(tr("switch to post-copy"));
    m_afterTimeout->addItem(tr("give up"));
    form->addRow(tr("&Bandwidth:"), m_bandwidth);
    form->addRow(tr("For post-copy:"), m_postCopyBandwidth);
    form->addRow(tr("Maximum do&wntime:"), m_downtime);
    form->addRow(tr("&Time limit:"), m_timeout);
    form->addRow(tr("After it:"), m_afterTimeout);
    return box;
}

QWidget *AdvancedForm::buildDestination()
{
    auto *box = new QGroupBox(tr("On the destination"));
    QFormLayout *form = newForm(box);
    m_name = newLine("migrateName", tr("Name on the destination"), tr("as it is now"));
    m_paused
        = named(new QCheckBox(tr("Leave it paused there")), "migratePaused", tr("Leave it paused there"));
    m_transient = named(
        new QCheckBox(tr("No definition there (transient)")), "migrateTransient", tr("Without a definition"));
    m_protection = named(
        new QCheckBox(tr("Refuse changes meanwhile")), "migrateProtection", tr("Refuse changes meanwhile"));
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(QString(), m_paused);
    form->addRow(QString(), m_transient);
    form->addRow(QString(), m_protection);
    return box;
}

QWidget *AdvancedForm::buildDisks()
{
    auto *box = new QGroupBox(tr("Disks"));
    QFormLayout *form = newForm(box);
    m_copy = named(new QComboBox, "migrateCopy", tr("How disks are copied"));
    m_copy->addItem(tr("not copied"));
    m_copy->addItem(tr("whole"));
    m_copy->addItem(tr("only what lies above the base images"));
    m_copy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copy->setMinimumContentsLength(18);
    m_abortOnError = named(
        new QCheckBox(tr("Give up on disk errors")), "migrateAbortOnError", tr("Give up on disk errors"));
    m_synchronous = named(new QCheckBox(tr("The guest’s writes wait for both copies")), "migrateSynchronous",
        tr("Writes wait for both copies"));
    m_unsafe = named(new QCheckBox(tr("Even where caching endangers data")), "migrateUnsafe",
        tr("Even where caching endangers the data"));
    form->addRow(tr("Copied:"), m_copy);
    form->addRow(QString(), m_synchronous);
    form->addRow(QString(), m_abortOnError);
    form->addRow(QString(), m_unsafe);
    return box;
}

void AdvancedForm::enableParts()
{
    m_tlsName->setEnabled(m_tls->isChecked());
    m_throttleInitial->setEnabled(m_autoConverge->isChecked());
    m_throttleIncrement->setEnabled(m_autoConverge->isChecked());
    m_level->setEnabled(m_compression->currentIndex() > 1);
    m_cache->setEnabled(m_compression->currentIndex() == 1);
    m_postCopyBandwidth->setEnabled(m_postCopy->currentIndex() > 0);
    m_afterTimeout->setEnabled(m_timeout->value() > 0);
    m_synchronous->setEnabled(m_copy->currentIndex() > 0);
    m_disksUri->setEnabled(m_copy->currentIndex() > 0);
}

void AdvancedForm::focusName()
{
    ensureWidgetVisible(m_name);
    m_name->setFocus(Qt::OtherFocusReason);
}

void AdvancedForm::setPlan(const MovePlan &plan)
{
    m_isFilling = true;
    const AdvancedOptions &more = plan.advanced;
    m_transport->setCurrentIndex(int(plan.transport));
    m_tls->setChecked(plan.encryption == Encryption::Tls);
    m_tlsName->setText(more.tlsDestination);
    m_uri->setText(more.migrationUri);
    m_listen->setText(more.listenAddress);
    m_disksUri->setText(more.disksUri);
    m_graphicsUri->setText(more.graphicsUri);
    m_postCopy->setCurrentIndex(int(plan.postCopy));
    m_autoConverge->setChecked(more.autoConverge);
    m_zeroCopy->setChecked(more.zeroCopy);
    showNumber(m_throttleInitial, more.throttleInitial);
    showNumber(m_throttleIncrement, more.throttleIncrement);
    showNumber(m_connections, more.connections);
    m_compression->setCurrentIndex(
        std::max(0, m_compression->findData(more.compression.value(0, QString()))));
    showNumber(m_level, more.compressionLevel);
    m_cache->setValue(more.compressionCache ? int(*more.compressionCache / (1024 * 1024)) : 0);
    showNumber(m_bandwidth, more.bandwidth);
    showNumber(m_postCopyBandwidth, more.postCopyBandwidth);
    m_downtime->setValue(more.maximumDowntime ? int(more.maximumDowntime->count()) : 0);
    m_timeout->setValue(more.timeout ? int(more.timeout->count()) : 0);
    m_afterTimeout->setCurrentIndex(int(more.afterTimeout));
    m_name->setText(plan.name);
    m_paused->setChecked(plan.stateAfterwards == StateAfterwards::Paused);
    m_transient->setChecked(plan.definition == Definition::Transient);
    m_protection->setChecked(more.changeProtection == ChangeProtection::Yes);
    m_copy->setCurrentIndex(int(plan.diskCopy));
    m_abortOnError->setChecked(more.diskErrors == DiskErrors::Abort);
    m_synchronous->setChecked(more.guestWrites == GuestWrites::Synchronous);
    m_unsafe->setChecked(plan.safety == Safety::Unsafe);
    m_isFilling = false;
    enableParts();
}

void AdvancedForm::applyTo(MovePlan &plan) const
{
    AdvancedOptions &more = plan.advanced;
    plan.transport = Transport(m_transport->currentIndex());
    plan.encryption = m_tls->isChecked() ? Encryption::Tls : Encryption::No;
    more.tlsDestination = m_tls->isChecked() ? m_tlsName->text().trimmed() : QString();
    more.migrationUri = m_uri->text().trimmed();
    more.listenAddress = m_listen->text().trimmed();
    more.disksUri = m_disksUri->isEnabled() ? m_disksUri->text().trimmed() : QString();
    more.graphicsUri = m_graphicsUri->text().trimmed();
    plan.postCopy = PostCopy(m_postCopy->currentIndex());
    more.autoConverge = m_autoConverge->isChecked();
    more.zeroCopy = m_zeroCopy->isChecked();
    more.throttleInitial.reset();
    more.throttleIncrement.reset();
    if (more.autoConverge) {
        read(m_throttleInitial, more.throttleInitial);
        read(m_throttleIncrement, more.throttleIncrement);
    }
    read(m_connections, more.connections);
    const QString method = m_compression->currentData().toString();
    more.compression = method.isEmpty() ? QStringList() : QStringList(method);
    more.compressionLevel.reset();
    more.compressionCache.reset();
    if (m_level->isEnabled())
        read(m_level, more.compressionLevel);
    if (m_cache->isEnabled() && m_cache->value() > 0)
        more.compressionCache = quint64(m_cache->value()) * 1024 * 1024;
    read(m_bandwidth, more.bandwidth);
    more.postCopyBandwidth.reset();
    if (plan.postCopy != PostCopy::No)
        read(m_postCopyBandwidth, more.postCopyBandwidth);
    more.maximumDowntime.reset();
    if (m_downtime->value() > 0)
        more.maximumDowntime = std::chrono::milliseconds(m_downtime->value());
    more.timeout.reset();
    if (m_timeout->value() > 0)
        more.timeout = std::chrono::seconds(m_timeout->value());
    more.afterTimeout = more.timeout ? AfterTimeout(m_afterTimeout->currentIndex()) : AfterTimeout::Nothing;
    if (m_name->isEnabled())
        plan.name = m_name->text().trimmed();
    plan.stateAfterwards = m_paused->isChecked() ? StateAfterwards::Paused : StateAfterwards::AsBefore;
    plan.definition = m_transient->isChecked() ? Definition::Transient : Definition::Persistent;
    more.changeProtection = m_protection->isChecked() ? ChangeProtection::Yes : ChangeProtection::No;
    plan.diskCopy = DiskCopy(m_copy->currentIndex());
    more.diskErrors = m_abortOnError->isChecked() ? DiskErrors::Abort : DiskErrors::GoOn;
    more.guestWrites = m_synchronous->isEnabled() && m_synchronous->isChecked() ? GuestWrites::Synchronous
                                                                                : GuestWrites::Background;
    plan.safety = m_unsafe->isChecked() ? Safety::Unsafe : Safety::Checked;
}

} // namespace inn::ui
