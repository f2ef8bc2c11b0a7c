#include "app/askpass.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QPointer>
#include <QRegularExpression>

#include <cstdio>
#include <unistd.h>
#include <vector>

namespace inn::app {

namespace {

const QString kAskSuffix = QStringLiteral(".ask"); // of the links' names, after the socket's path
const QString kSshSuffix = QStringLiteral(".ssh");
constexpr qint64 kPromptLimit = 16 << 10;
constexpr qsizetype kDeclinedLimit = 1000; // numbers of processes come back after some time
constexpr int kAnswerTimeout = 10 * 60 * 1000; // ms for a person to answer

// ssh's own question in the person's language; what a host says stays as it is.
QString wording(const QString &prompt)
{
    static const QRegularExpression password(QStringLiteral("^(\\S+@\\S+)'s password:? *$"));
    static const QRegularExpression passphrase(QStringLiteral("^Enter passphrase for key '(.+)':? *$"));
    if (const auto match = password.match(prompt); match.hasMatch())
        return AskPassServer::tr("Type the password of “%1”.").arg(match.captured(1));
    if (const auto match = passphrase.match(prompt); match.hasMatch())
        return AskPassServer::tr("Type the passphrase that protects the key “%1”.").arg(match.captured(1));
    return prompt;
}

} // namespace

AskPassServer::AskPassServer(std::shared_ptr<api::Authenticator> authenticator, QObject *parent)
    : QObject(parent)
    , m_authenticator(std::move(authenticator))
{
    connect(&m_server, &QLocalServer::newConnection, this, &AskPassServer::accept);
}

AskPassServer::~AskPassServer()
{
    for (const QString &link : std::as_const(m_links))
        QFile::remove(link);
}

bool AskPassServer::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socketPath))
        return false;
    m_links = { socketPath + kAskSuffix, socketPath + kSshSuffix };
    for (const QString &link : std::as_const(m_links)) {
        QFile::remove(link); // of a program that ended badly
        if (!QFile::link(QCoreApplication::applicationFilePath(), link))
            return false;
    }
    qputenv("SSH_ASKPASS", QFile::encodeName(m_links.at(0)));
    qputenv("SSH_ASKPASS_REQUIRE", "force");
    qputenv("INNKEEPER_SSH", QFile::encodeName(m_links.at(1))); // the libvirt driver's
    return true;
}

void AskPassServer::accept()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->canReadLine())
                read(caller);
            else if (caller->bytesAvailable() > kPromptLimit)
                caller->abort();
        });
    }
}

// "PID BASE64": the program that asks, and its prompt.
void AskPassServer::read(QLocalSocket *caller)
{
    caller->disconnect(this); // one question each
    const QByteArrayList words = caller->bytesAvailable() > kPromptLimit
        ? QByteArrayList()
        : caller->readLine().trimmed().split(' ');
    const qint64 asker = words.value(0).toLongLong();
    const QString prompt = QString::fromUtf8(QByteArray::fromBase64(words.value(1)));
    if (asker <= 0 || prompt.isEmpty() || m_declined.contains(asker)) {
        caller->abort();
        return;
    }
    api::Question question = questionOfPrompt(prompt);
    const bool isRefused = question.kind != api::Question::Kind::HostKey && m_answered.value(asker) == prompt;
    question.prompt = wording(prompt);
    if (isRefused) {
        question.attempt = api::Question::Attempt::AfterRefusal;
        question.prompt.prepend(tr("That was not right; try again.") + u'\n');
    }
    m_authenticator->ask(question).then(
        this, [this, asker, prompt, caller = QPointer(caller)](const Result<QString> &answer) {
            if (!answer && m_declined.size() < kDeclinedLimit)
                m_declined.insert(asker);
            if (m_answered.size() >= kDeclinedLimit)
                m_answered.clear();
            m_answered.insert(asker, prompt);
            if (!caller)
                return;
            if (answer)
                caller->write(answer->toUtf8().toBase64() + '\n');
            caller->disconnectFromServer();
        });
}

bool isAskPassCall(const QStringList &arguments)
{
    return arguments.size() == 2 && arguments.at(0).endsWith(kAskSuffix);
}

int runAskPass(const QStringList &arguments)
{
    QLocalSocket window;
    window.connectToServer(arguments.value(0).chopped(kAskSuffix.size()));
    if (!window.waitForConnected(5000))
        return 1;
    window.write(
        QByteArray::number(::getppid()) + ' ' + arguments.mid(1).join(u' ').toUtf8().toBase64() + '\n');
    window.waitForBytesWritten(5000);
    while (!window.canReadLine()) {
        if (!window.waitForReadyRead(kAnswerTimeout))
            return 1;
    }
    const QByteArray answer = QByteArray::fromBase64(window.readLine().trimmed());
    std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    std::fputc('\n', stdout);
    return 0;
}

bool isSshCall(const QStringList &arguments)
{
    return !arguments.isEmpty() && arguments.at(0).endsWith(kSshSuffix);
}

int runSsh(const QStringList &arguments)
{
    const QString socketPath = arguments.value(0).chopped(kSshSuffix.size());
    qputenv("SSH_ASKPASS", QFile::encodeName(socketPath + kAskSuffix));
    qputenv("SSH_ASKPASS_REQUIRE", "force");
    QByteArrayList kept { "ssh" };
    for (const QString &argument : arguments.mid(1))
        kept.append(argument.toLocal8Bit());
    std::vector<char *> vector;
    for (QByteArray &argument : kept)
        vector.push_back(argument.data());
    vector.push_back(nullptr);
    ::execvp("ssh", vector.data());
    std::perror("ssh");
    return 127;
}

api::Question questionOfPrompt(const QString &prompt)
{
    api::Question question;
    question.prompt = prompt;
    // ssh's own questions begin so. What a host says comes behind "(user@host)" and must not pass for them.
    static const QRegularExpression host(QStringLiteral(
        "^(?:The authenticity of host '([^']+)'|\\((\\S+@[^)\\s]+)\\) |(\\S+@\\S+)'s password)"));
    if (const auto match = host.match(prompt); match.hasMatch())
        question.host = match.captured(match.lastCapturedIndex());
    if (prompt.startsWith(QStringLiteral("The authenticity of host"))
        || prompt.startsWith(QStringLiteral("Please type 'yes'")))
        question.kind = api::Question::Kind::HostKey;
    else if (prompt.startsWith(QStringLiteral("Enter passphrase")))
        question.kind = api::Question::Kind::Passphrase;
    // Codes for one time are not worth keeping; hosts that want a password say so.
    const bool isLasting = question.kind == api::Question::Kind::Passphrase
        || (question.kind == api::Question::Kind::Password
            && prompt.contains(QLatin1String("password"), Qt::CaseInsensitive));
    if (isLasting)
        question.subject = QStringLiteral("ssh ") + prompt.trimmed();
    return question;
}

} // namespace inn::app
