#pragma once

#include "app/ui/look.h"
#include "core/api/operation.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trustwalk::walk_page {

/// What a call is, when to use it and where AWS says so: what every walk opens with.
class IntroPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit IntroPage(QWidget *parent = nullptr);

    void open(const std::string &lesson, api::Operation call, const ui::Look &look);

Q_SIGNALS:
    void startRequested();
    void termRequested(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    QLabel *addText(QVBoxLayout *layout, const QString &text, const QFont &font, const QColor &ink);

    std::optional<api::Operation> m_call;
    std::string m_lesson;
    ui::Look m_look;
};

} // namespace trustwalk::walk_page
