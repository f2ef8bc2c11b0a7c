#include "ui/host/volumeactions.h"

#include "backend/api/connection.h"
#include "backend/base/hostfiles.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "ui/host/pageparts.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <optional>

namespace inn::ui {

namespace {

FileDescriptor openFile(const QString &path, int flags)
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600));
}

// "20G", "512 MiB", "1.5 TiB"; nothing for what is no size.
std::optional<Bytes> sizeFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]+(?:[.,][0-9]+)?)\\s*([KMGT]?)(?:iB|B)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int power = int(QStringLiteral("KMGT").indexOf(match.captured(2).toUpper())) + 1;
    double value = match.captured(1).replace(u',', u'.').toDouble();
    for (int i = 0; i < (match.captured(2).isEmpty() ? 0 : power); ++i)
        value *= 1024;
    if (value < 512 || value > 9e18)
        return {};
    return Bytes { quint64(value) };
}

} // namespace

VolumeActions::VolumeActions(
    models::Host *host, Prompter &prompter, Chosen chosen, ActionBar *bar, QWidget *page)
    : QObject(page)
    , m_host(host)
    , m_prompter(prompter)
    , m_chosen(std::move(chosen))
    , m_page(page)
    , m_upload(bar->add(QStringLiteral("uploadVolume"), IconName::Save, tr("&Upload…")))
    , m_download(bar->add(QStringLiteral("downloadVolume"), IconName::Restore, tr("Do&wnload…")))
    , m_resize(bar->add(QStringLiteral("resizeVolume"), IconName::Disk, tr("Res&ize…")))
    , m_wipe(bar->add(QStringLiteral("wipeVolume"), IconName::Delete, tr("Wip&e…")))
{
    connect(m_upload, &QAction::triggered, this, &VolumeActions::upload);
    connect(m_download, &QAction::triggered, this, &VolumeActions::download);
    connect(m_resize, &QAction::triggered, this, &VolumeActions::resize);
    connect(m_wipe, &QAction::triggered, this, &VolumeActions::wipe);
}

void VolumeActions::update(bool isWritable, Use use)
{
    const bool isChosen = m_chosen() != nullptr;
    const bool mayChange = isWritable && isChosen && use == Use::Free;
    m_download->setEnabled(isChosen);
    for (QAction *action : { m_upload, m_resize, m_wipe })
        action->setEnabled(mayChange);
}

void VolumeActions::upload()
{
    const api::VolumeInfo *volume = m_chosen();
    if (!volume)
        return;
    FileQuestion question { tr("Upload into “%1”").arg(volume->name) };
    m_prompter.askFile(m_page, question, [this, volume = *volume](const QString &path) {
        const FileDescriptor file = openFile(path, O_RDONLY);
        if (!file.isValid()) {
            m_prompter.showError(
                m_page, tr("Upload"), systemError(errno, tr("The file “%1” cannot be read.").arg(path)));
            return;
        }
        Confirmation sure;
        sure.title = tr("Upload");
        sure.text = tr("Write “%1” into the volume “%2”?").arg(path, volume.name);
        sure.consequence = tr("What the volume holds now is lost.");
        sure.acceptText = tr("&Upload");
        sure.risk = Confirmation::Risk::LosesData;
        m_prompter.confirm(m_page, sure, [this, volume, file] {
            api::VolumeRange range;
            range.holes = api::VolumeRange::Holes::Skipped;
            const auto job = std::make_shared<Job>();
            m_host->tasks()->follow(tr("Upload into volume “%1”").arg(volume.name), { m_host->label() }, job,
                m_host->call([key = volume.key, file, range, job](api::Connection &connection) {
                    return connection.storage()->uploadVolume(key, file, range, job);
                }));
        });
    });
}

void VolumeActions::download()
{
    const api::VolumeInfo *volume = m_chosen();
    if (!volume)
        return;
    FileQuestion question { tr("Download “%1”").arg(volume->name), FileQuestion::Purpose::Save,
        volume->name };
    m_prompter.askFile(m_page, question, [this, volume = *volume](const QString &path) {
        const FileDescriptor file = openFile(path, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file.isValid()) {
            m_prompter.showError(
                m_page, tr("Download"), systemError(errno, tr("The file “%1” cannot be written.").arg(path)));
            return;
        }
        api::VolumeRange range;
        range.holes = api::VolumeRange::Holes::Skipped;
        const auto job = std::make_shared<Job>();
        m_host->tasks()->follow(tr("Download volume “%1”").arg(volume.name), { m_host->label() }, job,
            m_host->call([key = volume.key, file, range, job](api::Connection &connection) {
                return connection.storage()->downloadVolume(key, file, range, job);
            }));
    });
}

void VolumeActions::resize()
{
    const api::VolumeInfo *volume = m_chosen();
    if (!volume)
        return;
    TextQuestion question;
    question.title = tr("Resize Volume");
    question.label = tr("New size of “%1”, which has %2 now (for example “20 GiB”):")
                         .arg(volume->name, volume->capacity.toString());
    question.value = volume->capacity.toString();
    question.problem = [](const QString &text) {
        return sizeFrom(text) ? QString() : tr("Type a number with a unit, such as “20 GiB”.");
    };
    m_prompter.askText(m_page, question, [this, volume = *volume](const QString &text) {
        const Bytes size = sizeFrom(text).value_or(volume.capacity);
        const bool shrinks = size.count < volume.capacity.count;
        const auto start = [this, volume, size, shrinks] {
            const api::VolumeResizeFlags flags
                = shrinks ? api::VolumeResize::Shrink : api::VolumeResizeFlags();
            m_host->tasks()->follow(tr("Resize volume “%1” to %2").arg(volume.name, size.toString()),
                { m_host->label() }, {},
                m_host->call([key = volume.key, size, flags](api::Connection &connection) {
                    return connection.storage()->resizeVolume(key, size, flags);
                }));
        };
        if (!shrinks) {
            start();
            return;
        }
        Confirmation sure;
        sure.title = tr("Resize Volume");
        sure.text = tr("Make the volume “%1” smaller?").arg(volume.name);
        sure.consequence = tr("What lies behind %1 is lost for good; shrink the file system inside first.")
                               .arg(size.toString());
        sure.acceptText = tr("&Shrink");
        sure.risk = Confirmation::Risk::LosesData;
        m_prompter.confirm(m_page, sure, start);
    });
}

void VolumeActions::wipe()
{
    const api::VolumeInfo *volume = m_chosen();
    if (!volume)
        return;
    Confirmation sure;
    sure.title = tr("Wipe Volume");
    sure.text = tr("Overwrite the volume “%1” with zeros?").arg(volume->name);
    sure.consequence = tr("Its content is lost for good: %1").arg(volume->path);
    sure.acceptText = tr("&Wipe");
    sure.risk = Confirmation::Risk::LosesData;
    m_prompter.confirm(m_page, sure, [this, volume = *volume] {
        const auto job = std::make_shared<Job>();
        m_host->tasks()->follow(tr("Wipe volume “%1”").arg(volume.name), { m_host->label() }, job,
            m_host->call([key = volume.key, job](api::Connection &connection) {
                return connection.storage()->wipeVolume(key, api::WipeAlgorithm::Zero, job);
            }));
    });
}

} // namespace inn::ui
