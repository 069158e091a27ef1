#pragma once

#include "app/learn/look.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace trustwalk::learn {

/// The bar above the pages: which page, and the language.
class LearnBar final : public QWidget {
    Q_OBJECT
public:
    explicit LearnBar(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    void setSection(int section);

Q_SIGNALS:
    void sectionChosen(int section);
    void languageRequested(trustwalk::ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QLabel *m_place;
    std::array<QToolButton *, 6> m_sections;
    QToolButton *m_english, *m_japanese;
    ui::Look m_look;
};

} // namespace trustwalk::learn
