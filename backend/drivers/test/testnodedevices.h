#pragma once

#include "backend/api/hostinterfaces.h"
#include "backend/api/nodedevices.h"
#include "backend/drivers/test/answers.h"

namespace inn::test {

// A small computer: two graphics cards of one group, a network card, a USB stick.
class TestNodeDevices final : public api::NodeDevices
{
    Q_OBJECT

public:
    explicit TestNodeDevices(Answers answers);

    QFuture<Result<std::vector<api::NodeDeviceInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QString name) override;
    QFuture<Result<api::NodeDeviceInfo>> find(QString name) override;
    QFuture<Result<>> detach(QString name, QString driver) override;
    QFuture<Result<>> reattach(QString name) override;
    QFuture<Result<>> reset(QString name) override;

private:
    struct Device
    {
        api::NodeDeviceInfo info;
        QByteArray capability;
        QString ownDriver;
    };
    Result<Device *> get(const QString &name);
    Result<> bind(const QString &name, const QString &driver);
    static QByteArray document(const Device &device);

    Answers m_answers;
    std::vector<Device> m_devices;
};

class TestHostInterfaces final : public api::HostInterfaces
{
    Q_OBJECT

public:
    explicit TestHostInterfaces(Answers answers)
        : m_answers(answers)
    {
    }

    QFuture<Result<std::vector<api::HostInterfaceInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QString name, api::XmlView view) override;
    QFuture<Result<api::HostInterfaceInfo>> findByName(QString name) override;
    QFuture<Result<api::HostInterfaceInfo>> findByMac(QString mac) override;

private:
    Answers m_answers;
};

} // namespace inn::test
