#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

// Looks, disk by disk, which other machines of a host have images that build on the given ones: without their
// backing image those are lost. The files say it, not the definitions, so it takes a moment.
class BackingSearch : public QObject
{
    Q_OBJECT

public:
    // Machines in `except` do not count.
    BackingSearch(models::Host *host, QStringList images, const std::vector<models::Domain *> &except,
        QObject *parent = nullptr);
    void start();
    [[nodiscard]] std::size_t doneCount() const { return m_done; }
    [[nodiscard]] std::size_t diskCount() const { return m_disks.size(); }

Q_SIGNALS:
    void found(const QString &image, const QString &machine);
    void progressed(); // also when finished

private:
    struct Disk
    {
        QString machine;
        QString path;
    };
    // Follows the chains as far as they are known, asks for the next image and goes on with its answer.
    void goOn();
    void ask(const QString &path);

    QPointer<models::Host> m_host;
    QStringList m_images;
    std::vector<Disk> m_disks;
    QHash<QString, QString> m_backing; // what is known already
    std::size_t m_done = 0; // disks
};

} // namespace inn::ui
