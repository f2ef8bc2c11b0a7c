#include "ui/dialogs/connectionparameters.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrlQuery>

namespace inn::ui {

namespace {

enum Transport : int {
    Local = 1,
    Unix = 2,
    Ssh = 4,
    Libssh2 = 8,
    Libssh = 16,
    Tls = 32,
    Tcp = 64,
    Ext = 128
};
constexpr int kAnySsh = Ssh | Libssh2 | Libssh;
constexpr int kOwnSsh = Libssh2 | Libssh; // the client library's own
constexpr int kAnyRemote = kAnySsh | Tls | Tcp | Ext;

enum class Kind { Text, Path, Choice };

// The first word of each choice is the parameter's value, the rest is shown; an empty value is the default.
constexpr const char *kModes[] = { "",
    QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Whichever runs there (default)"), "direct",
    QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "The hypervisor's own daemon (virtqemud…)"), "legacy",
    QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "One daemon for all (libvirtd)"), nullptr };
constexpr const char *kProxies[]
    = { "", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Whichever is there (default)"), "netcat",
          QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "netcat"), "native",
          QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "libvirt's helper (virt-ssh-helper)"), nullptr };
constexpr const char *kHostKeys[] = { "",
    QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Ask when the host is unknown (default)"), "auto",
    QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Trust an unknown host, refuse a changed one"),
    "ignore", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Trust whoever answers (unsafe)"), nullptr };
constexpr const char *kChecks[]
    = { "", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Check who the host is (default)"), "1",
          QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Trust whoever answers (unsafe)"), nullptr };
constexpr const char *kTerminals[]
    = { "", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Ask for passwords (default)"), "1",
          QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Never ask: keys and agent only"), nullptr };

struct Row
{
    const char *name;
    const char *label;
    int transports;
    Kind kind;
    const char *placeholder; // an example, the same in every language
    const char *const *choices;
};

constexpr Row kRows[] = {
    { "socket", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Soc&ket there:"), Unix | kAnySsh,
        Kind::Text, "/run/libvirt/libvirt-sock", nullptr },
    { "mode", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&Daemon:"), Local | Unix | kAnyRemote,
        Kind::Choice, nullptr, kModes },
    { "keyfile", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Private ke&y:"), kAnySsh, Kind::Path,
        "~/.ssh/id_ed25519", nullptr },
    { "sshauth", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Si&gn in with:"), kOwnSsh, Kind::Text,
        "agent,privkey,password,keyboard-interactive", nullptr },
    { "known_hosts", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Known &hosts:"), kOwnSsh, Kind::Path,
        "~/.config/libvirt/known_hosts", nullptr },
    { "known_hosts_verify", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Host's &key:"), kOwnSsh,
        Kind::Choice, nullptr, kHostKeys },
    { "no_verify", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&Identity:"), Ssh | Tls, Kind::Choice,
        nullptr, kChecks },
    { "no_tty", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&Questions:"), Ssh, Kind::Choice, nullptr,
        kTerminals },
    { "proxy", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&Helper there:"), kAnySsh, Kind::Choice,
        nullptr, kProxies },
    { "netcat", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&netcat there:"), kAnySsh, Kind::Text,
        "nc", nullptr },
    { "command", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&Program here:"), Ssh | Ext, Kind::Path,
        "ssh", nullptr },
    { "pkipath", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "Certi&ficates in:"), Tls, Kind::Path,
        "~/.pki/libvirt", nullptr },
    { "tls_priority", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "TLS &priority:"), Tls, Kind::Text,
        "SECURE256", nullptr },
    { "name", QT_TRANSLATE_NOOP("inn::ui::ConnectionParameters", "&URI there:"), kAnyRemote, Kind::Text,
        "qemu:///system", nullptr },
};

int transportOf(const ConnectionForm &form)
{
    if (form.isEmbedded())
        return 0;
    if (form.isServed())
        return Ssh;
    static const QHash<QString, int> kNumbers { { QString(), Local }, { QStringLiteral("unix"), Unix },
        { QStringLiteral("ssh"), Ssh }, { QStringLiteral("libssh2"), Libssh2 },
        { QStringLiteral("libssh"), Libssh }, { QStringLiteral("tls"), Tls }, { QStringLiteral("tcp"), Tcp },
        { QStringLiteral("ext"), Ext } };
    return kNumbers.value(form.transport);
}

} // namespace

ConnectionParameters::ConnectionParameters(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_form(new QFormLayout(this))
    , m_others(new QLineEdit)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    for (const Row &row : kRows) {
        Field field { QString::fromLatin1(row.name), row.transports, nullptr, {}, {} };
        const QString label = tr(row.label);
        if (row.kind == Kind::Choice)
            field.row = makeChoice(field, label, row.choices);
        else
            field.row = makeText(field, label, row.placeholder, row.kind == Kind::Path);
        m_form->addRow(label, field.row);
        m_fields.push_back(std::move(field));
    }
    m_others->setObjectName(QStringLiteral("parameterOthers"));
    m_others->setAccessibleName(tr("Other parameters of the URI"));
    m_others->setPlaceholderText(QStringLiteral("name=value&name=value"));
    m_form->addRow(tr("&Others:"), m_others);
    connect(m_others, &QLineEdit::textEdited, this, &ConnectionParameters::edited);
}

QWidget *ConnectionParameters::makeText(
    Field &field, const QString &label, const char *placeholder, bool isPath)
{
    auto *line = new QLineEdit;
    line->setObjectName(QStringLiteral("parameter-") + field.name);
    line->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    line->setPlaceholderText(QString::fromLatin1(placeholder));
    field.value = [line] { return line->text().trimmed(); };
    field.setValue = [line](const QString &value) {
        if (line->text().trimmed() != value)
            line->setText(value);
    };
    connect(line, &QLineEdit::textEdited, this, &ConnectionParameters::edited);
    if (!isPath)
        return line;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("browse-") + field.name);
    button->setAccessibleName(tr("Choose a file or folder"));
    button->setIcon(icon(IconName::FolderOpen));
    connect(button, &QToolButton::clicked, this, [this, line] { browse(line); });
    layout->addWidget(line, 1);
    layout->addWidget(button);
    row->setFocusProxy(line);
    return row;
}

QWidget *ConnectionParameters::makeChoice(Field &field, const QString &label, const char *const *choices)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("parameter-") + field.name);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    for (; *choices; choices += 2)
        box->addItem(tr(choices[1]), QString::fromLatin1(choices[0]));
    field.value = [box] { return box->currentData().toString(); };
    field.setValue = [box](const QString &value) {
        if (box->findData(value) < 0)
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    };
    connect(box, &QComboBox::activated, this, &ConnectionParameters::edited);
    return box;
}

void ConnectionParameters::browse(QLineEdit *line)
{
    const bool isFolder = line->objectName() == QLatin1String("parameter-pkipath");
    const FileQuestion question { line->accessibleName(),
        isFolder ? FileQuestion::Purpose::Folder : FileQuestion::Purpose::Open, line->text() };
    m_prompter.askFile(this, question, [this, line](const QString &path) {
        line->setText(path);
        Q_EMIT edited();
    });
}

bool ConnectionParameters::isShown(const Field &field) const
{
    // Where another Innkeeper listens is asked in the dialog itself.
    return (field.transports & m_transport) != 0 && !(m_isServed && field.name == QLatin1String("socket"));
}

void ConnectionParameters::show(const ConnectionForm &form)
{
    m_transport = transportOf(form);
    m_isServed = form.isServed();
    for (const Field &field : m_fields) {
        m_form->setRowVisible(field.row, isShown(field));
        if (isShown(field))
            field.setValue(form.parameter(field.name));
    }
    if (const QString others = othersOf(form); m_others->text() != others)
        m_others->setText(others);
}

// What of the query has no field.
QString ConnectionParameters::othersOf(ConnectionForm form) const
{
    for (const Field &field : m_fields) {
        if (isShown(field))
            form.setParameter(field.name, {});
    }
    return form.query;
}

void ConnectionParameters::apply(ConnectionForm &form) const
{
    if (const QString others = m_others->text().trimmed(); others != othersOf(form)) {
        QUrlQuery all(others);
        for (const Field &field : m_fields) {
            if (isShown(field))
                all.removeAllQueryItems(field.name);
        }
        form.query = all.query(QUrl::FullyEncoded);
    }
    for (const Field &field : m_fields) {
        if (isShown(field))
            form.setParameter(field.name, field.value());
    }
}

void ConnectionParameters::dropForeign(ConnectionForm &form)
{
    const int transport = transportOf(form);
    for (const Row &row : kRows) {
        if ((row.transports & transport) == 0)
            form.setParameter(QString::fromLatin1(row.name), {});
    }
}

bool ConnectionParameters::areIn(const ConnectionForm &form)
{
    return !form.query.isEmpty();
}

} // namespace inn::ui
