#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QTreeView;

namespace inn::models {
class Domain;
class EventModel;
} // namespace inn::models

namespace inn::ui {

class MessageBar;

// What happened to the machine, and what its emulator wrote.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(models::Domain *domain, QWidget *parent = nullptr);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void show(const QByteArray &text);

    QPointer<models::Domain> m_domain;
    models::EventModel *m_events;
    QTreeView *m_eventView;
    QPlainTextEdit *m_log;
    QCheckBox *m_follow;
    MessageBar *m_message;
    QTimer m_timer;
    QByteArray m_shown;
    bool m_asking = false;
};

} // namespace inn::ui
