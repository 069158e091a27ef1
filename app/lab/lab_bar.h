#pragma once

#include "app/ui/look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace trustwalk::ui {
class MarkedLabel;
}

namespace trustwalk::lab {

class SwitchButton;

/// The one thing to do first: switch the lab on. Which port, the address to copy, which world, the language. What went wrong is said
/// beside it.
class LabBar final : public QWidget {
    Q_OBJECT
public:
    explicit LabBar(QWidget *parent = nullptr);

    void setPort(int port);
    [[nodiscard]] int port() const; ///< as it stands in the field; 0 where that is no port
    void showListening(const QString &url); ///< empty: it is off
    void showProblem(const QString &words); ///< empty: there is none
    void setWorld(const QString &title); ///< its name on the button
    void setLook(const ui::Look &look);
    [[nodiscard]] SwitchButton *power() const { return m_switch; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void switched(bool on);
    void worldChosen(const QString &nameOrFile); ///< empty: a file is to be asked for
    void languageRequested(trustwalk::ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void restyle();
    void offerWorlds();

    SwitchButton *m_switch;
    QLabel *m_portLabel, *m_url;
    QLineEdit *m_port;
    QPushButton *m_copy, *m_world;
    QMenu *m_worlds;
    ui::MarkedLabel *m_problem;
    QToolButton *m_english, *m_japanese;
    QString m_worldTitle;
    ui::Look m_look;
};

} // namespace trustwalk::lab
