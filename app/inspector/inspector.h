#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/look.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTabBar;
class QStackedWidget;

namespace trustwalk::inspector {

/// The evidence of the chosen step: what is asked, the values, the document with its lit lines, what would stop it or let it pass.
class Inspector final : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world); ///< no step is chosen then
    void showStep(int step); ///< from its top, unless it is shown already
    void setLook(const ui::Look &look); ///< keeps the scroll position

private:
    void restyle();
    void rebuild();
    void fillHead();
    void retranslate();

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    QLabel *m_number, *m_title, *m_mark, *m_verdict, *m_empty, *m_source;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_evidence;
    QPlainTextEdit *m_raw;
    ui::Look m_look;
    int m_step = -1;
};

} // namespace trustwalk::inspector
