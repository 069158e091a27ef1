#pragma once

#include <QObject>

class QWidget;

namespace trustwalk {

/// Keeps single letters from acting inside a page, where the user wants none: a speech recogniser or a slip of the hand types them.
/// Text fields get them all the same.
class SingleKeys final : public QObject {
    Q_OBJECT
public:
    explicit SingleKeys(QWidget *page);
    void setOn(bool on); ///< whether they act

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_page;
    bool m_on = true;
};

} // namespace trustwalk
