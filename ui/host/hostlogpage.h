#pragma once

#include <QWidget>

class QTableView;

namespace inn::models {
class EventModel;
class Host;
} // namespace inn::models

namespace inn::ui {

// What happened on the host and its machines in this run of the program.
class HostLogPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostLogPage(models::Host *host, QWidget *parent = nullptr);

private:
    void copySelection();

    models::EventModel *m_model;
    QTableView *m_view;
};

} // namespace inn::ui
