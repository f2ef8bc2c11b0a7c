#include "ui/domain/pages/summarypage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/domain/pages/devicelist.h"
#include "ui/domain/pages/guestsection.h"
#include "ui/migration/migrationslot.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QFormLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <QVBoxLayout>

#include <cmath>

namespace inn::ui {

namespace {

constexpr auto kPictureInterval = std::chrono::seconds(3);
constexpr QSize kThumbnailSize(360, 225);
constexpr QSize kSmallThumbnailSize(224, 140);
constexpr int kNarrow = 780; // pixels; the picture gives way to the facts below
constexpr int kNotesHeight = 110;
constexpr qsizetype kPictureLimit = 64 << 20; // bytes of an image file from a guest
constexpr int kLabelWidth = 11; // letters
constexpr int kLongestEdge = 16384;

QLabel *valueLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText); // names and addresses come from guests
    label->setWordWrap(true);
    return label;
}

// Paths and the like may be broken after a slash; otherwise they would widen the page.
QString breakable(QString text)
{
    text.replace(u'/', QStringLiteral("/\u200b"));
    return text;
}

QString systemText(const QString &osId)
{
    return osId.section(u'/', -2).replace(u'/', u' ');
}

// "+64055:+107", as a running machine tells.
QString userText(const config::DomainConfig &domain)
{
    for (const config::SecurityLabelConfig &label : domain.securityLabels) {
        if (label.model != QStringLiteral("dac") || !label.label)
            continue;
        QString user = label.label->section(u':', 0, 0);
        QString group = label.label->section(u':', 1, 1);
        user.remove(u'+');
        group.remove(u'+');
        return SummaryPage::tr("user %1, group %2").arg(user, group);
    }
    return SummaryPage::tr("the user that runs its host");
}

// Runs f() beside the window, then takes its result in the context's thread, if that still exists.
template<class F, class Take>
void beside(QObject *context, F f, Take take)
{
    using Value = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    promise->future().then(context, std::move(take));
    QThreadPool::globalInstance()->start([promise, f = std::move(f)] {
        promise->addResult(f());
        promise->finish();
    });
}

// Null when it is no picture, or one that claims an unreasonable size.
QImage readPicture(const QByteArray &data, const QSize &room)
{
    if (data.size() > kPictureLimit)
        return {};
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLongestEdge || size.height() > kLongestEdge)
        return {};
    const QImage picture = reader.read();
    return picture.isNull() ? picture : picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Thumbnail::Thumbnail(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(kThumbnailSize);
}

QSize Thumbnail::sizeHint() const
{
    return kThumbnailSize;
}

void Thumbnail::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void Thumbnail::setText(const QString &text)
{
    m_text = text;
    update();
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull()) {
        painter.setPen(QColor(0xb0, 0xb0, 0xb0));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_text);
    } else {
        // Of the right size already, except just after the page was resized.
        const QSizeF shown = m_picture.deviceIndependentSize().scaled(size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown),
            m_picture);
    }
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Thumbnail::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void Thumbnail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

SummaryPage::SummaryPage(models::Domain *domain, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_domain(domain)
    , m_thumbnail(new Thumbnail)
    , m_devices(new QFormLayout)
    , m_message(new MessageBar)
{
    m_thumbnail->setObjectName(QStringLiteral("thumbnail"));
    m_thumbnail->setAccessibleName(tr("The machine’s screen; opens the console"));
    auto *left = new QVBoxLayout;
    left->addWidget(m_thumbnail);
    left->addWidget(buildNotes());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(buildFacts());
    right->addWidget(new GuestSection(domain));
    right->addStretch();
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(14);
    rows->addWidget(new MigrationSlot(domain->host()->tasks(), domain->uuid(), prompter));
    rows->addLayout(columns, 1);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);

    connect(m_thumbnail, &Thumbnail::activated, this, &SummaryPage::consoleRequested);
    connect(domain, &models::Domain::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(domain, &models::Domain::historyChanged, this, [this] {
        if (isVisible())
            showRates();
    });
    m_pictureTimer.setInterval(kPictureInterval);
    connect(&m_pictureTimer, &QTimer::timeout, this, &SummaryPage::askPicture);
}

QWidget *SummaryPage::buildFacts()
{
    m_state = valueLabel("state");
    m_system = valueLabel("system");
    m_addresses = valueLabel("addresses");
    m_resources = valueLabel("resources");
    m_load = valueLabel("load");
    m_place = valueLabel("groupAndTags");
    m_autostart = valueLabel("autostart");
    m_user = valueLabel("runsAs");
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto heading = [&](const QString &text) {
        auto *label = new QLabel(text);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        layout->addWidget(label);
    };
    heading(tr("Machine"));
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(18);
    // Both lists of the page in line.
    auto *state = new QLabel(tr("State:"));
    state->setMinimumWidth(fontMetrics().horizontalAdvance(u'm') * kLabelWidth);
    facts->addRow(state, m_state);
    facts->addRow(tr("System:"), m_system);
    facts->addRow(tr("Addresses:"), m_addresses);
    facts->addRow(tr("Resources:"), m_resources);
    facts->addRow(tr("Load:"), m_load);
    facts->addRow(tr("Group, tags:"), m_place);
    facts->addRow(tr("Start with the host:"), m_autostart);
    facts->addRow(tr("Runs as:"), m_user);
    layout->addLayout(facts);
    layout->addSpacing(12);
    heading(tr("Devices"));
    m_devices->setHorizontalSpacing(18);
    layout->addLayout(m_devices);
    return widget;
}

QWidget *SummaryPage::buildNotes()
{
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes on the machine"));
    m_notes->setPlaceholderText(tr("Notes on this machine; kept in its definition"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedSize(kThumbnailSize.width(), kNotesHeight);
    m_saveNotes = new QPushButton(tr("Save &Notes"));
    m_saveNotes->setObjectName(QStringLiteral("saveNotes"));
    m_saveNotes->setEnabled(false);
    connect(m_notes->document(), &QTextDocument::modificationChanged, this, &SummaryPage::updateNotes);
    connect(m_domain->host(), &models::Host::changed, this, &SummaryPage::updateNotes);
    connect(m_saveNotes, &QPushButton::clicked, this, &SummaryPage::saveNotes);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 6, 0, 0);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_notes);
    layout->addWidget(m_saveNotes, 0, Qt::AlignRight);
    updateNotes();
    return widget;
}

// What is typed while the host is away can be saved when it is back.
void SummaryPage::updateNotes()
{
    const QString obstacle = m_domain ? models::whyNotChanged(*m_domain->host()) : tr("The machine is gone.");
    m_notes->setReadOnly(m_domain && m_domain->host()->info().readOnly);
    m_notes->setToolTip(m_notes->isReadOnly() ? obstacle : QString());
    m_saveNotes->setEnabled(obstacle.isEmpty() && !m_isSaving && m_notes->document()->isModified());
    m_saveNotes->setToolTip(obstacle);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = width() < kNarrow ? kSmallThumbnailSize : kThumbnailSize;
    if (m_thumbnail->size() == size)
        return;
    m_thumbnail->setFixedSize(size);
    m_notes->setFixedSize(size.width(), kNotesHeight);
    if (isVisible())
        askPicture();
}

void SummaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_pictureTimer.start();
}

void SummaryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pictureTimer.stop();
}

void SummaryPage::refresh()
{
    if (!m_domain)
        return;
    const api::DomainInfo &info = m_domain->info();
    const QString none = QStringLiteral("–");
    m_system->setText(info.osId.isEmpty() ? none : systemText(info.osId));
    m_addresses->setText(info.addresses.isEmpty() ? none : info.addresses.join(QStringLiteral(", ")));
    m_resources->setText(
        tr("%n vCPU(s), %1 of memory, %2, %3", nullptr, int(info.vcpus))
            .arg(info.maximumMemory.toString(), info.architecture,
                info.virtType == QStringLiteral("qemu") ? tr("emulated") : info.virtType.toUpper()));
    QStringList place = info.tags;
    if (!info.group.isEmpty())
        place.prepend(info.group);
    m_place->setText(place.isEmpty() ? none : place.join(QStringLiteral(", ")));
    m_autostart->setText(info.autostart ? tr("yes") : tr("no"));
    if (!m_notes->document()->isModified() && m_notes->toPlainText() != info.description)
        m_notes->setPlainText(info.description);
    showRates();
    askDevices();
    askPicture();
}

void SummaryPage::showRates()
{
    if (!m_domain)
        return;
    const QString uptime = models::uptimeText(m_domain->info());
    m_state->setText(
        models::stateText(m_domain->info()) + (uptime.isEmpty() ? QString() : tr(", up %1").arg(uptime)));
    if (!api::isActive(m_domain->info().state)) {
        m_load->setText(QStringLiteral("–"));
        return;
    }
    const stats::DomainHistory &history = m_domain->history();
    m_load->setText(
        tr("CPU %1, disk %2, network %3")
            .arg(models::percentText(double(history.cpu.last())),
                models::rateText(double(history.diskRead.last()) + double(history.diskWrite.last())),
                models::rateText(double(history.received.last()) + double(history.sent.last()))));
}

void SummaryPage::askDevices()
{
    if (!m_domain)
        return;
    if (m_askingDevices) {
        m_askDevicesAgain = true;
        return;
    }
    m_askingDevices = true;
    const bool active = api::isActive(m_domain->info().state);
    m_domain->xml(active ? api::XmlView::Live : api::XmlView::Inactive)
        .then(this, [this](const Result<QByteArray> &xml) {
            if (!xml || *xml == m_devicesOf) {
                m_askingDevices = false;
                if (std::exchange(m_askDevicesAgain, false))
                    askDevices();
                return;
            }
            m_devicesOf = *xml;
            // Documents can be large.
            const auto read = [text = *xml] { return config::readDomain(text); };
            beside(this, read, [this](const Result<config::DomainConfig> &config) { showDevices(config); });
        });
}

void SummaryPage::showDevices(const Result<config::DomainConfig> &config)
{
    m_askingDevices = false;
    while (m_devices->rowCount() > 0)
        m_devices->removeRow(0);
    m_user->setText(config ? userText(*config) : QString());
    if (config) {
        for (const DeviceLine &line : deviceLines(*config)) {
            QLabel *value = valueLabel("device");
            value->setText(breakable(line.text));
            value->setAccessibleName(line.kind);
            auto *kind = new QLabel(line.kind + u':');
            kind->setTextFormat(Qt::PlainText);
            kind->setMinimumWidth(fontMetrics().horizontalAdvance(u'm') * kLabelWidth);
            m_devices->addRow(kind, value);
        }
    }
    if (std::exchange(m_askDevicesAgain, false))
        askDevices();
}

void SummaryPage::askPicture()
{
    if (!m_domain || m_askingPicture)
        return;
    if (!api::isActive(m_domain->info().state)) {
        m_thumbnail->setPicture({});
        m_thumbnail->setText(
            m_domain->info().hasManagedSave ? tr("The machine is saved.") : tr("The machine is off."));
        return;
    }
    m_askingPicture = true;
    m_domain->screenshot().then(this, [this](const Result<QByteArray> &file) {
        if (!file) {
            showPicture({}, file.error().message);
            return;
        }
        // Decoding and scaling a whole screen takes too long for the window's own thread.
        const QSize room = m_thumbnail->size() * m_thumbnail->devicePixelRatioF();
        const auto read = [room, data = *file] { return readPicture(data, room); };
        beside(this, read,
            [this](const QImage &picture) { showPicture(picture, tr("The machine shows no picture.")); });
    });
}

void SummaryPage::showPicture(const QImage &picture, const QString &otherwise)
{
    m_askingPicture = false;
    const bool isOff = !m_domain || !api::isActive(m_domain->info().state);
    m_thumbnail->setPicture(isOff ? QImage() : picture);
    if (isOff)
        askPicture();
    else
        m_thumbnail->setText(otherwise);
}

void SummaryPage::saveNotes()
{
    if (!m_domain)
        return;
    const QString text = m_notes->toPlainText();
    m_isSaving = true;
    updateNotes();
    m_domain->setDescription(text).then(this, [this, text](const Result<> &saved) {
        if (saved)
            m_message->clear();
        else
            m_message->showError(saved.error());
        // What was typed meanwhile is not saved yet.
        m_notes->document()->setModified(!saved || m_notes->toPlainText() != text);
        m_isSaving = false;
        updateNotes();
    });
}

} // namespace inn::ui
