#pragma once

#include "backend/api/guestoperations.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace inn::models {
class Domain;
}

namespace inn::ui {

// What the agent in a machine tells of its system; asked only while it is seen.
class GuestSection : public QWidget
{
    Q_OBJECT

public:
    explicit GuestSection(models::Domain *domain, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Answer
    {
        api::GuestInfo info;
        api::GuestTime time;
        qint64 askedAt = 0; // milliseconds since 1970
    };
    static QFuture<Result<Answer>> ask(models::Domain &domain);
    void refresh();
    void take(const Result<Answer> &answer);
    void showFileSystems(const std::vector<api::GuestInfo::FileSystem> &systems);
    void showNothing(const QString &why);

    QPointer<models::Domain> m_domain;
    QLabel *m_problem;
    QWidget *m_facts;
    QLabel *m_hostName;
    QLabel *m_system;
    QLabel *m_users;
    QLabel *m_clock;
    QFormLayout *m_fileSystems;
    QTimer m_timer;
    bool m_isAsking = false;
    bool m_wasRunning = false;
};

} // namespace inn::ui
