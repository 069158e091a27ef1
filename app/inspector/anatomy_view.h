#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/theme.h"

#include <QWidget>

class QLabel;

namespace trustwalk::inspector {

class CodeView;

/// The texts of an Anatomy below one another. What belongs to the stretch below the mouse, or to the one that the arrow keys have
/// come to, lights up in all of them, and a line says why.
class AnatomyView final : public QWidget {
    Q_OBJECT
public:
    AnatomyView(const Anatomy &anatomy, const ui::Theme &theme, qreal scale, ui::Language language, QWidget *parent = nullptr);

    [[nodiscard]] int link() const { return m_link; } ///< the one that is lit; -1: none
    void setLink(int link);
    [[nodiscard]] QString words() const; ///< what is said of it
    [[nodiscard]] const QList<CodeView *> &views() const { return m_views; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPane(const Anatomy::Pane &pane);
    void light();
    void step(int view, int by); ///< to the stretch before or after the lit one
    [[nodiscard]] int linkAt(int view, QPoint at) const;

    Anatomy m_anatomy;
    const ui::Theme &m_theme;
    qreal m_scale;
    ui::Language m_language;
    QLabel *m_words;
    QList<CodeView *> m_views;
    int m_link = -1;
    int m_piece = -1; ///< of the view with the keyboard
};

} // namespace trustwalk::inspector
