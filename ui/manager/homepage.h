#pragma once

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace inn::models {
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

// One host on the home page: name, state, how busy it is. Pressing it opens the host.
class HostCard : public QWidget
{
    Q_OBJECT

public:
    explicit HostCard(models::Host *host, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] models::Host *host() const { return m_host; }

Q_SIGNALS:
    void activated(inn::models::Host *host);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBar(
        QPainter *painter, const QRect &place, const QString &name, double part, const QString &value);

    models::Host *m_host;
    int m_running = 0;
    void count();
};

// What the workspace shows while nothing is selected.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(models::HostList &hosts, QWidget *parent = nullptr);

Q_SIGNALS:
    void hostActivated(inn::models::Host *host);
    void newMachineRequested();
    void connectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void arrange();

    models::HostList &m_hosts;
    QGridLayout *m_grid;
    std::vector<HostCard *> m_cards;
    int m_columns = 0;
};

} // namespace inn::ui
