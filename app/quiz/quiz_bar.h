#pragma once

#include "app/quiz/look.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace trustwalk::quiz_page {

/// The bar above the page: where one is, where one can go, flag, both languages, the language.
class QuizBar final : public QWidget {
    Q_OBJECT
public:
    explicit QuizBar(QWidget *parent = nullptr);

    enum class Section { Home, Question, Statistics, Stage, Way };
    void setSection(Section section);
    void setWhere(const QString &words); ///< "Trust policies · question 3 of 12"
    void setFlagged(std::optional<bool> flagged); ///< nothing: there is no question to be flagged
    /// What has just happened, for a while: "The answer was taken back."
    void say(const QString &words);
    [[nodiscard]] QString said() const;
    void setLook(const Look &look);

Q_SIGNALS:
    void homeRequested();
    void statisticsRequested();
    void flagRequested();
    void bothRequested();
    void languageRequested(trustwalk::ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *name, const char *icon);
    void fill();

    QLabel *m_place, *m_where, *m_said;
    QToolButton *m_home, *m_statistics, *m_flag, *m_both, *m_english, *m_japanese;
    Section m_section = Section::Home;
    Look m_look;
};

} // namespace trustwalk::quiz_page
