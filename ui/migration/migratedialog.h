#pragma once

#include "models/migrationcheck.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTabWidget;

namespace inn::models {
class HostList;
}

namespace inn::ui {

class AdvancedForm;
class FindingsView;
class MappingForm;
class ProblemLabel;
class XmlEditor;

// Where machines move to and how: what was checked of each, the few choices that matter, and the others.
// Accepting starts the migrations as tasks.
class MigrateDialog : public QDialog
{
    Q_OBJECT

public:
    // `destination` may be null: the first host that is connected.
    MigrateDialog(const std::vector<models::Domain *> &domains, models::HostList &hosts,
        models::Host *destination, QWidget *parent);
    ~MigrateDialog() override;
    void accept() override;

private:
    enum class Tab { Check, Mapping, Advanced, Document };
    struct Move
    {
        QPointer<models::Domain> domain;
        std::unique_ptr<models::MigrationCheck> check; // null without a destination
        bool isWanted = true;
        QByteArray edited; // document; empty: as the plan says
        [[nodiscard]] bool isKnown() const
        {
            return check && check->state() == models::MigrationCheck::State::Known;
        }
    };
    struct Choices // that were made by hand; for machines whose check comes later
    {
        std::optional<migration::MoveWay> way;
        std::optional<migration::DiskCopy> copy;
        std::optional<migration::SourceAfterwards> source;
        bool advanced = false;
    };
    QWidget *buildOptions();
    QWidget *buildCheck();
    QWidget *buildDocument();
    void fillDestinations(const models::Host *chosen);
    [[nodiscard]] models::Host *destination() const;
    void chooseDestination();
    void startCheck(Move &move);
    void checkChanged(Move &move);
    void suggested(Move &move);
    void optionsEdited();
    void advancedEdited();
    void remedyChosen(migration::Remedy remedy);
    template<class Change>
    void changePlans(Change change);
    [[nodiscard]] migration::MovePlan withChoices(const Move &move, migration::MovePlan plan) const;
    [[nodiscard]] Move *current();
    void showCurrent();
    void showOptions();
    void showDocument();
    void documentEdited();
    void compareDocument();
    void refresh();
    [[nodiscard]] QString problem() const; // one sentence; empty: it can begin
    [[nodiscard]] QString wayNote() const;
    [[nodiscard]] bool hasOtherHalves(const models::Host &host) const;

    models::HostList &m_hosts;
    std::vector<std::unique_ptr<Move>> m_moves;
    Choices m_choices;
    bool m_isFilling = false;
    bool m_resumes; // all of them: what broke in their post-copy
    migration::DiskCopy m_shownCopy = migration::DiskCopy::None;
    QComboBox *m_destination;
    QListWidget *m_list; // of several machines
    FindingsView *m_findings;
    QRadioButton *m_live, *m_suspended, *m_offline;
    QLabel *m_wayNote;
    QCheckBox *m_copy, *m_remove;
    QTabWidget *m_tabs;
    AdvancedForm *m_advanced;
    MappingForm *m_mapping;
    XmlEditor *m_editor;
    QLabel *m_documentNote;
    QPushButton *m_compare, *m_anew;
    QPushButton *m_again, *m_stop;
    ProblemLabel *m_problem;
    QPushButton *m_migrate;
};

} // namespace inn::ui
