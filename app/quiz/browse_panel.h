#pragma once

#include "app/quiz/look.h"
#include "app/quiz/practice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class BankFiles;
class Segments;

/// The bank by topic, by call, by exam, or what was flagged; and a search through all its texts, in both languages.
class BrowsePanel final : public QWidget {
    Q_OBJECT
public:
    explicit BrowsePanel(Practice *practice, QWidget *parent = nullptr);
    void setLook(const Look &look);
    void refresh(); ///< figures of now
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] BankFiles *files() const { return m_files; }

    enum By { Topic, Call, Exam, Flagged };
    void setBy(By by);

Q_SIGNALS:
    /// To be learned, in this order, beginning with `first`.
    void learnRequested(const QString &title, const std::vector<trustwalk::quiz_page::QuestionPtr> &questions, int first);

private:
    struct Group {
        QString title;
        std::vector<QuestionPtr> questions;
    };
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] std::vector<QuestionPtr> found(const QString &wanted) const;
    void rebuild();
    void addGroup(const Group &group);
    void addQuestion(const QString &title, const std::vector<QuestionPtr> &questions, int index);

    Practice *m_practice;
    Segments *m_by;
    BankFiles *m_files;
    QLineEdit *m_search;
    QLabel *m_none;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_place;
    By m_shown = Topic;
    Look m_look;
};

} // namespace trustwalk::quiz_page
