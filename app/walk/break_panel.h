#pragma once

#include "app/ui/look.h"
#include "core/walk/break.h"
#include "core/walk/walk.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace trustwalk::walk_page {

/// The ways to break this walk, searchable, by group. Several combine; what cannot stand beside one that is chosen says with which.
/// Those that are chosen stand at the top, each to be mended there or unticked in its group.
class BreakPanel final : public QWidget {
    Q_OBJECT
public:
    explicit BreakPanel(QWidget *parent = nullptr);

    void setWalk(const walk::Walk &walk);
    void setComparing(bool comparing);
    void setLook(const ui::Look &look);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QList<QPushButton *> mendButtons() const; ///< one for each chosen break, in the order chosen

Q_SIGNALS:
    void breaksChosen(const std::vector<std::string> &names);
    void compareRequested(bool beside);

private:
    struct Row {
        const walk::Break *breaking = nullptr;
        QCheckBox *box = nullptr;
        QLabel *words = nullptr;
        QLabel *group = nullptr; ///< the heading above it, shared
    };
    void rebuild();
    void addRow(QVBoxLayout *layout, const walk::Break &breaking, QLabel *group);
    void fillChosen();
    void choose(const std::string &name, bool chosen);
    void refresh(); ///< ticks, and what is possible now
    void filter();
    void restyle();

    walk::Walk m_walk;
    QLabel *m_title, *m_none;
    QWidget *m_chosen; ///< what is broken now
    QLineEdit *m_search;
    QScrollArea *m_list;
    QPushButton *m_mendAll, *m_beside;
    std::vector<Row> m_rows;
    ui::Look m_look;
};

} // namespace trustwalk::walk_page
