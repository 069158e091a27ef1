#pragma once

#include "app/ui/look.h"
#include "app/world_page/details.h"

#include <QScrollArea>

class QVBoxLayout;

namespace trustwalk::world_page {

/// Details of one thing: its facts, and below them what it has, each with what can be done.
class DetailsPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    void setDetails(const Details &details, const QString &icon, const ui::Look &look);

Q_SIGNALS:
    void taskRequested(const trustwalk::world_page::Task &task);
    void thingRequested(const trustwalk::world_page::Thing &thing);
    void renameRequested();
    void removeRequested();

private:
    void addHead(const Details &details, const QString &icon);
    void addFacts(const std::vector<Fact> &facts);
    void addSection(const Section &section);
    void addRow(const Row &row);
    QWidget *taskButton(const Button &button);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
    ui::Look m_look;
};

} // namespace trustwalk::world_page
