#pragma once

#include "app/quiz/counter_parts.h"
#include "app/quiz/masked_run.h"
#include "app/quiz/visitor.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace trustwalk::quiz_page {

/// The stage of a run that nobody has seen yet: who comes to which counter, with every check on it to come. The learner points at the one
/// where it stops.
class CheckBoard final : public QWidget {
    Q_OBJECT
public:
    explicit CheckBoard(QWidget *parent = nullptr);
    void setRun(const MaskedRun &run, std::shared_ptr<const world::World> world);
    void setChosen(int check); ///< -1: none
    void setLook(const Look &look);
    [[nodiscard]] std::vector<CheckRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void pointed(int check);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Counter {
        QString icon, name, place;
        std::optional<RunRow> visitor; ///< who comes to it
        std::vector<int> checks; ///< of the masked run, with the openings of their chapters
    };
    [[nodiscard]] std::vector<Counter> counters() const;
    void rebuild();
    [[nodiscard]] int columnsFor(int counters) const;
    [[nodiscard]] QString titleOf(int check) const;
    [[nodiscard]] bool isOpening(int check) const;
    [[nodiscard]] Counter counterAt(Place place, int call) const;
    QWidget *addCounter(const Counter &counter);
    QWidget *makeCounter(const Counter &counter, QWidget *parent);
    void addRow(QVBoxLayout *layout, int check, QWidget *box);

    MaskedRun m_run;
    std::shared_ptr<const world::World> m_world;
    int m_chosen = -1;
    QWidget *m_content = nullptr;
    std::vector<CheckRow *> m_rows;
    int m_columns = 0, m_counters = 0;
    Look m_look;
};

} // namespace trustwalk::quiz_page
