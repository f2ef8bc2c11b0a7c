#include "backend/drivers/libvirt/certificatecheck.h"

#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrlQuery>

#include <unistd.h>

namespace inn::libvirt {

namespace {

constexpr int kPort = 16514;
constexpr int kPatience = 5000; // ms

// Where the client library looks for the authority's certificate.
QString authorityFile(const QUrl &uri)
{
    const QString folder = QUrlQuery(uri).queryItemValue(QStringLiteral("pkipath"), QUrl::FullyDecoded);
    if (!folder.isEmpty())
        return folder + QStringLiteral("/cacert.pem");
    const QString own = QDir::homePath() + QStringLiteral("/.pki/libvirt/cacert.pem");
    return ::geteuid() != 0 && QFile::exists(own) ? own : QStringLiteral("/etc/pki/CA/cacert.pem");
}

QString sentence(QSslError::SslError problem, const QSslCertificate &certificate, const QString &host)
{
    const QLocale locale;
    switch (problem) {
    case QSslError::CertificateExpired:
        return translated(QT_TRANSLATE_NOOP("inn::libvirt",
                              "The certificate of “%1” has expired on %2; its administrator must renew it."))
            .arg(host, locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat));
    case QSslError::CertificateNotYetValid:
        return translated(QT_TRANSLATE_NOOP("inn::libvirt",
                              "The certificate of “%1” is valid only from %2 on; check the clocks of both "
                              "computers."))
            .arg(host, locale.toString(certificate.effectiveDate().date(), QLocale::ShortFormat));
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return translated(
            QT_TRANSLATE_NOOP("inn::libvirt",
                "The certificate of “%1” was issued for another name (%2); connect by that name, "
                "or have it issued for this one."))
            .arg(host, names.mid(0, 8).join(QStringLiteral(", ")));
    }
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return translated(QT_TRANSLATE_NOOP("inn::libvirt",
                              "The certificate of “%1” comes from an authority that this computer does not "
                              "know; ask the host's administrator for its “cacert.pem”."))
            .arg(host);
    case QSslError::CertificateRevoked:
        return translated(QT_TRANSLATE_NOOP("inn::libvirt",
                              "The certificate of “%1” was revoked; its administrator must "
                              "have a new one issued."))
            .arg(host);
    default:
        return {};
    }
}

} // namespace

Error explainedCertificate(const QUrl &uri, Error error)
{
    if (!error.details.contains(QLatin1String("verify peer's certificate")))
        return error;
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile(uri)));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.ignoreSslErrors(); // only to be looked at; nothing is sent
    QList<QSslError> problems;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
        [&problems](const QList<QSslError> &found) { problems = found; });
    socket.connectToHostEncrypted(uri.host(), quint16(uri.port(kPort)));
    socket.waitForEncrypted(kPatience);
    for (const QSslError &problem : std::as_const(problems)) {
        const QString text = sentence(problem.error(), socket.peerCertificate(), uri.host());
        error.details += u'\n' + problem.errorString();
        if (text.isEmpty())
            continue;
        error.message = text;
        break;
    }
    socket.abort();
    return error;
}

} // namespace inn::libvirt
