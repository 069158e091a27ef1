#pragma once

#include "app/interchange/order.h"
#include "app/ui/look.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace trustwalk::interchange {

/// The choices of an export, a row each: which questions, for which program, in which language. Keeps what was chosen when the questions
/// change.
class OrderForm final : public QWidget {
    Q_OBJECT
public:
    explicit OrderForm(QWidget *parent = nullptr);

    void setLook(const ui::Look &look); ///< every text in its language
    void setScopes(const QStringList &titles, int chosen);
    [[nodiscard]] int scope() const;
    [[nodiscard]] Order order() const;
    void setFormat(Format format);
    void setLanguages(Languages languages);
    void setKey(bool key);

Q_SIGNALS:
    void changed();

private:
    QComboBox *addRow();
    void showRows();

    QFormLayout *m_rows;
    QComboBox *m_scope, *m_format, *m_languages;
    QCheckBox *m_key;
};

} // namespace trustwalk::interchange
