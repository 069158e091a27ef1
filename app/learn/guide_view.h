#pragma once

#include "app/learn/guide_content.h"
#include "app/ui/look.h"

#include <QScrollArea>

#include <string_view>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace trustwalk::learn {

/// "Which call do I need?": one question at a time, what was answered above it, and at the end the call and its walk.
/// Digits choose, Backspace goes back.
class GuideView final : public QScrollArea {
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);

public Q_SLOTS:
    void choose(int option); ///< from 0; nothing where there is no such option
    void back();

Q_SIGNALS:
    void walkRequested(int call); ///< index in api::fiveCalls
    void lessonRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Taken {
        std::string_view question;
        int option;
    };
    [[nodiscard]] std::string_view place() const; ///< the question or answer that stands there now
    void rebuild();
    void addTaken(QVBoxLayout *column);
    void addQuestion(QVBoxLayout *column, const GuideQuestion &question);
    void addAnswer(QVBoxLayout *column, const GuideAnswer &answer);
    QPushButton *addButton(QVBoxLayout *column, const QString &text, bool strong);
    void openWalk(std::string_view walk);

    std::vector<Taken> m_taken;
    ui::Look m_look;
};

} // namespace trustwalk::learn
