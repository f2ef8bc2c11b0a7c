#pragma once

#include "backend/migration/moveplan.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace inn::ui {

// What is rarely chosen when a machine moves.
class AdvancedForm : public QScrollArea
{
    Q_OBJECT

public:
    enum class Names { Editable, Kept /* several machines */ };

    explicit AdvancedForm(Names names, QWidget *parent = nullptr);
    void setPlan(const migration::MovePlan &plan); // no edited()
    void applyTo(migration::MovePlan &plan) const; // what stands here
    void focusName();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildConnection();
    QWidget *buildMemory();
    QWidget *buildLimits();
    QWidget *buildDestination();
    QWidget *buildDisks();
    void enableParts();

    bool m_isFilling = false;
    // Connection
    QComboBox *m_transport;
    QCheckBox *m_tls;
    QLineEdit *m_tlsName, *m_uri, *m_listen, *m_disksUri, *m_graphicsUri;
    // Memory
    QComboBox *m_postCopy, *m_compression;
    QSpinBox *m_connections, *m_level, *m_cache, *m_throttleInitial, *m_throttleIncrement;
    QCheckBox *m_autoConverge, *m_zeroCopy;
    // Limits
    QSpinBox *m_bandwidth, *m_postCopyBandwidth, *m_downtime, *m_timeout;
    QComboBox *m_afterTimeout;
    // On the destination
    QLineEdit *m_name;
    QCheckBox *m_paused, *m_transient, *m_protection;
    // Disks
    QComboBox *m_copy;
    QCheckBox *m_abortOnError, *m_synchronous, *m_unsafe;
};

} // namespace inn::ui
