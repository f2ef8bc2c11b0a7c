#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initializeIconResource()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not registered by themselves
}

namespace inn::ui {

namespace {

constexpr const char *kIconFiles[] = {
    "add",
    "autostart",
    "cancel",
    "cancelled",
    "cdrom",
    "chevron-down",
    "chevron-right",
    "chevron-up",
    "clone",
    "close",
    "columns",
    "connect",
    "console",
    "copy",
    "cpu",
    "delete",
    "details",
    "disk",
    "error",
    "filter",
    "folder-open",
    "force-off",
    "fullscreen",
    "group",
    "hardware",
    "home",
    "host",
    "host-connecting",
    "host-error",
    "host-offline",
    "information",
    "keyboard",
    "leave-fullscreen",
    "lock",
    "log",
    "machine",
    "memory",
    "migrate",
    "network",
    "new",
    "pause",
    "performance",
    "pool",
    "question",
    "quit",
    "reboot",
    "refresh",
    "remove",
    "rename",
    "reset",
    "restore",
    "resume",
    "save",
    "screenshot",
    "search",
    "settings",
    "shutdown",
    "snapshot",
    "start",
    "start-paused",
    "state-crashed",
    "state-off",
    "state-paused",
    "state-running",
    "state-saved",
    "state-shutting-down",
    "state-suspended",
    "state-unknown",
    "stop",
    "success",
    "summary",
    "tag",
    "task",
    "warning",
    "xml",
};
static_assert(std::size(kIconFiles) == std::size_t(IconName::Xml) + 1);

// The colours that the drawings use, and what a dark window wants instead.
struct InkRow
{
    const char *drawn;
    const char *dark;
};
constexpr const char *kInk = "#505050"; // becomes the text colour
constexpr const char *kPaper = "#ffffff"; // glyphs cut out of filled shapes
constexpr InkRow kColours[] = {
    { "#2e9e4f", "#56c878" }, // good, running
    { "#c98200", "#efb140" }, // waiting, paused
    { "#d23b3b", "#f07070" }, // dangerous, broken
    { "#2b78e4", "#6aa8ff" }, // accent
    { "#8a8a8a", "#9a9a9a" }, // at rest
};

struct Inks
{
    QColor ink, paper;
    bool keepColours = true;
    bool dark = false;
};

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int x, int y) { return int(x * part + y * (1 - part)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

Inks inksFor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = window.lightness() < 128;
    switch (mode) {
    case QIcon::Disabled:
        return { mixed(text, window, 0.35), window, false, dark };
    case QIcon::Selected:
        return { palette.color(QPalette::Active, QPalette::HighlightedText),
            palette.color(QPalette::Active, QPalette::Highlight), false, dark };
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return { mixed(text, window, 0.82), dark ? window.darker(140) : QColor(Qt::white), true, dark };
}

QByteArray drawing(const QString &file)
{
    static QHash<QString, QByteArray> cache;
    auto found = cache.constFind(file);
    if (found != cache.constEnd())
        return *found;
    initializeIconResource();
    QFile source(QStringLiteral(":/icons/%1.svg").arg(file));
    QByteArray content = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    Q_ASSERT_X(!content.isEmpty(), "icon", qPrintable(file));
    return *cache.insert(file, content);
}

QByteArray recoloured(QByteArray svg, const Inks &inks)
{
    const QByteArray ink = inks.ink.name().toLatin1();
    svg.replace(kPaper, inks.paper.name().toLatin1());
    svg.replace(kInk, ink);
    for (const InkRow &row : kColours) {
        if (!inks.keepColours)
            svg.replace(row.drawn, ink);
        else if (inks.dark)
            svg.replace(row.drawn, row.dark);
    }
    return svg;
}

class SvgIconEngine final : public QIconEngine
{
public:
    enum class Colours { FromPalette, AsDrawn };

    SvgIconEngine(QString file, Colours colours)
        : m_file(std::move(file))
        , m_colours(colours)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = rendered(rect.size() * ratio, mode);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, mode);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_file, m_colours); }
    QString iconName() override { return m_file; }

private:
    [[nodiscard]] QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        const Inks inks = inksFor(mode);
        const QString key = QStringLiteral("inn:%1:%2x%3:%4:%5:%6")
                                .arg(m_file)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(inks.ink.name(), inks.paper.name())
                                .arg(int(inks.keepColours));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        const int side = std::min(size.width(), size.height());
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QByteArray svg = drawing(m_file);
        QSvgRenderer renderer(m_colours == Colours::AsDrawn ? svg : recoloured(svg, inks));
        renderer.render(
            &painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_file;
    Colours m_colours;
};

} // namespace

QIcon icon(IconName name)
{
    static QHash<int, QIcon> icons;
    QIcon &known = icons[int(name)];
    if (known.isNull()) {
        known = QIcon(new SvgIconEngine(
            QString::fromLatin1(kIconFiles[std::size_t(name)]), SvgIconEngine::Colours::FromPalette));
    }
    return known;
}

QIcon iconNamed(const QString &file)
{
    for (std::size_t i = 0; i < std::size(kIconFiles); ++i) {
        if (file == QLatin1String(kIconFiles[i]))
            return icon(IconName(i));
    }
    return {};
}

QIcon applicationIcon()
{
    return QIcon(new SvgIconEngine(QStringLiteral("innkeeper"), SvgIconEngine::Colours::AsDrawn));
}

IconName stateIcon(const api::DomainInfo &domain)
{
    switch (domain.state) {
    case api::DomainState::Running:
    case api::DomainState::Blocked:
        return IconName::StateRunning;
    case api::DomainState::Paused:
        return IconName::StatePaused;
    case api::DomainState::Shutdown:
        return IconName::StateShuttingDown;
    case api::DomainState::Crashed:
        return IconName::StateCrashed;
    case api::DomainState::PmSuspended:
        return IconName::StateSuspended;
    case api::DomainState::Shutoff:
        return domain.hasManagedSave ? IconName::StateSaved : IconName::StateOff;
    case api::DomainState::NoState:
        break;
    }
    return IconName::StateUnknown;
}

IconName actionIcon(api::DomainAction action)
{
    switch (action) {
    case api::DomainAction::Start:
        return IconName::Start;
    case api::DomainAction::StartPaused:
        return IconName::StartPaused;
    case api::DomainAction::Shutdown:
        return IconName::Shutdown;
    case api::DomainAction::Reboot:
        return IconName::Reboot;
    case api::DomainAction::Reset:
        return IconName::Reset;
    case api::DomainAction::Destroy:
        return IconName::ForceOff;
    case api::DomainAction::Suspend:
        return IconName::Pause;
    case api::DomainAction::Resume:
        return IconName::Resume;
    case api::DomainAction::ManagedSave:
        return IconName::Save;
    case api::DomainAction::RemoveManagedSave:
        return IconName::Delete;
    }
    return IconName::Machine;
}

} // namespace inn::ui
