#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace inn::models {
class Domain;
class SnapshotsModel;
} // namespace inn::models

namespace inn::ui {

class ElidedLabel;
class MessageBar;
class XmlEditor;

// The machine's snapshots as a tree, with what can be done with them; beside it what the chosen one is.
class SnapshotsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotsPage(models::Domain *domain, QWidget *parent = nullptr);
    [[nodiscard]] models::SnapshotsModel *model() const { return m_model; }
    void select(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDetails();
    void listRead();
    void rememberSelection();
    void updateActions();
    void updateDetails();
    void loadDocument();
    void openTake();
    void openRevert();
    void openDelete();
    [[nodiscard]] QString selected() const; // its name, or empty
    [[nodiscard]] QString whyNothing() const; // can be changed now; empty when it can

    QPointer<models::Domain> m_domain;
    models::SnapshotsModel *m_model;
    MessageBar *m_message;
    QPushButton *m_take;
    QPushButton *m_revert;
    QPushButton *m_delete;
    QLabel *m_reason;
    QTreeView *m_tree;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QLabel *m_description;
    XmlEditor *m_editor;
    QString m_wanted; // to be selected when the list is read
    QString m_shownDocument; // whose document stands in the editor
};

} // namespace inn::ui
