#pragma once

#include "app/ui/look.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace trustwalk {

/// The places, icon over word, at the left edge.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setPlace(int place);
    void setLook(const ui::Look &look);
    [[nodiscard]] QToolButton *fileButton() const { return m_file; }
    [[nodiscard]] QWidget *placeButton(int place) const;

Q_SIGNALS:
    void placeChosen(int place);
    void fileRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    QButtonGroup *m_places;
    QToolButton *m_file, *m_settings;
    ui::Look m_look;
};

} // namespace trustwalk
