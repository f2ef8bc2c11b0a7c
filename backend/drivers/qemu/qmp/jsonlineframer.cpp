#include "backend/drivers/qemu/qmp/jsonlineframer.h"

#include "backend/base/translated.h"

#include <QJsonDocument>

namespace inn::qemu {

namespace {

Error garbage(const QByteArray &line, const QString &why)
{
    return { ErrorCode::Protocol, translated("The emulator sent something that is no message."),
        why + QStringLiteral(": ") + QString::fromLatin1(line.left(200).toPercentEncoding(" {}[]\":,")) };
}

} // namespace

Result<> JsonLineFramer::feed(const QByteArray &bytes, std::vector<QJsonObject> &messages)
{
    if (m_broken)
        return Error { ErrorCode::Protocol, translated("The emulator's messages cannot be read any more.") };
    m_rest += bytes;
    qsizetype begin = 0;
    while (true) {
        const qsizetype end = m_rest.indexOf('\n', m_scanned);
        const qsizetype length = (end < 0 ? m_rest.size() : end) - begin;
        if (length > m_limit) {
            m_broken = true;
            m_rest.clear();
            return Error { ErrorCode::Protocol, translated("The emulator sent a message that is too long."),
                QStringLiteral("more than %1 bytes").arg(m_limit) };
        }
        if (end < 0)
            break;
        const QByteArray line = m_rest.mid(begin, length).trimmed();
        begin = m_scanned = end + 1;
        if (line.isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
        if (!document.isObject()) {
            m_broken = true;
            m_rest.clear();
            return garbage(line, problem.errorString());
        }
        messages.push_back(document.object());
    }
    if (begin > 0)
        m_rest.remove(0, begin);
    m_scanned = m_rest.size();
    return {};
}

} // namespace inn::qemu
