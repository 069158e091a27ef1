#pragma once

#include "app/ui/look.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace trustwalk::world_page {

/// The line above the World page: which world, undo and redo, save, and the way to a walk in it.
class WorldBar final : public QWidget {
    Q_OBJECT
public:
    explicit WorldBar(QWidget *parent = nullptr);
    void setTitle(const QString &title, bool edited);
    void setUndo(bool canUndo, bool canRedo);
    void say(const QString &words); ///< for some seconds
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void openRequested();
    void saveRequested();
    void walkRequested();
    void languageRequested(ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *name, const char *icon);
    void showTitle();

    QLabel *m_place, *m_title, *m_said;
    QToolButton *m_undo, *m_redo, *m_open, *m_save, *m_walk, *m_english, *m_japanese;
    QString m_name;
    bool m_edited = false;
    ui::Look m_look;
};

} // namespace trustwalk::world_page
