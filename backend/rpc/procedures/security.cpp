// Whose rights guests run with.

#include "backend/rpc/procedures/common.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace inn::rpc {

namespace {

// Texts that travel as arrays of characters, each in a word of its own, with the zero at their end.
template<int most>
List<qint32, most> characters(const QString &text)
{
    List<qint32, most> all;
    const QByteArray bytes = text.toUtf8().left(most - 1);
    std::copy(bytes.begin(), bytes.end(), std::back_inserter(all));
    all.push_back(0);
    return all;
}

constexpr int kMostModel = 257, kMostLabel = 4097;
using Model
    = std::tuple<List<qint32, kMostModel>, List<qint32, kMostModel>>; // and its domain of interpretation

// The texts of elements right below the first `parent`.
QHash<QString, QString> textsBelow(const QByteArray &document, const QString &parent)
{
    QHash<QString, QString> texts;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()
        && !(reader.readNext() == QXmlStreamReader::StartElement && reader.name() == parent)) { }
    while (!reader.hasError() && reader.readNextStartElement())
        texts.insert(reader.name().toString(), reader.readElementText(QXmlStreamReader::SkipChildElements));
    return texts;
}

QFuture<Result<Model>> model(Client &client)
{
    auto capabilities = co_await client.connection().capabilities();
    if (!capabilities)
        co_return capabilities.error();
    const auto texts = textsBelow(*capabilities, QStringLiteral("secmodel"));
    const QString name = texts.value(QStringLiteral("model"));
    if (name.isEmpty())
        co_return Model {}; // there is none
    co_return Model { characters<kMostModel>(name),
        characters<kMostModel>(texts.value(QStringLiteral("doi"))) };
}

struct Label
{
    List<qint32, kMostLabel> label;
    qint32 enforcing = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.label, self.enforcing);
    }
};

std::vector<Label> labelsIn(const QByteArray &document)
{
    std::vector<Label> labels;
    QXmlStreamReader reader(document);
    if (!reader.readNextStartElement())
        return labels;
    while (reader.readNextStartElement()) {
        if (reader.name() != QStringLiteral("seclabel")) {
            reader.skipCurrentElement();
            continue;
        }
        QString label;
        while (reader.readNextStartElement()) {
            if (reader.name() == QStringLiteral("label"))
                label = reader.readElementText();
            else
                reader.skipCurrentElement();
        }
        labels.push_back({ characters<kMostLabel>(label), 0 });
    }
    return labels;
}

QFuture<Result<std::vector<Label>>> labelsOf(Client &client, wire::Domain domain)
{
    CO_TRY_ASSIGN(const api::DomainInfoPtr info, client.find(domain));
    if (!api::isActive(info->state))
        co_return std::vector<Label>();
    auto document = co_await client.domains().xml(info->uuid, api::XmlView::Live);
    if (!document)
        co_return document.error();
    co_return labelsIn(*document);
}

QFuture<Result<Label>> label(Client &client, wire::Domain domain)
{
    auto labels = co_await labelsOf(client, std::move(domain));
    if (!labels)
        co_return labels.error();
    if (labels->empty())
        co_return Label { characters<kMostLabel>({}), 0 };
    co_return labels->front();
}

QFuture<Result<std::tuple<List<Label, 64>, qint32>>> labels(Client &client, wire::Domain domain)
{
    auto all = co_await labelsOf(client, std::move(domain));
    if (!all)
        co_return all.error();
    const auto count = qint32(all->size());
    co_return std::tuple<List<Label, 64>, qint32> { List<Label, 64>(std::move(*all)), count };
}

constexpr Procedure kProcedures[] = {
    { 122, "NODE_GET_SECURITY_MODEL", PROCEDURE(model), Need::Open },
    { 121, "DOMAIN_GET_SECURITY_LABEL", PROCEDURE(label), Need::Open },
    { 278, "DOMAIN_GET_SECURITY_LABEL_LIST", PROCEDURE(labels), Need::Open },
};

} // namespace

std::span<const Procedure> securityProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
