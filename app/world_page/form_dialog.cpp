#include "app/world_page/form_dialog.h"

#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trustwalk::world_page {

FormDialog::FormDialog(const Form &form, const FaultOf &faultOf, const ui::Look &look, QWidget *parent)
    : QDialog(parent), m_form(form), m_faultOf(faultOf), m_look(look), m_fault(new QLabel(this))
{
    const text::Translation &t = text::Translation::of(look.language);
    const ui::Palette &palette = look.palette();
    setWindowTitle(form.title);
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("QDialog { background: %1; } QLabel { color: %2; }").arg(palette.surface.name(), palette.text.name()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(16);
    addFields();
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setFont(ui::sansFont(13 * look.textScale));
    m_fault->setMinimumHeight(m_fault->fontMetrics().lineSpacing() * 2);
    m_fault->setAlignment(Qt::AlignTop);
    layout->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(form.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(t.say("WorldPage", "Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(qRound(480 * look.textScale));
    check();
}

void FormDialog::addFields()
{
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(12);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Field &field : m_form.fields) {
        QWidget *widget = nullptr;
        if (field.choices.isEmpty()) {
            auto *line = new QLineEdit(field.value, this);
            connect(line, &QLineEdit::textChanged, this, &FormDialog::check);
            line->selectAll();
            widget = line;
        } else {
            auto *box = new QComboBox(this);
            box->addItems(field.choices);
            box->setCurrentText(field.value);
            connect(box, &QComboBox::currentTextChanged, this, &FormDialog::check);
            widget = box;
        }
        widget->setFont(ui::sansFont(14 * m_look.textScale));
        widget->setAccessibleName(field.label);
        rows->addRow(field.label, widget);
        m_fields.push_back(widget);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(rows);
}

QStringList FormDialog::texts() const
{
    QStringList texts;
    for (QWidget *field : m_fields) {
        const auto *line = qobject_cast<QLineEdit *>(field);
        texts.append(line != nullptr ? line->text() : static_cast<QComboBox *>(field)->currentText());
    }
    return texts;
}

void FormDialog::check()
{
    m_fault->setText(m_faultOf(changes()));
    if (m_accept != nullptr)
        m_accept->setEnabled(m_fault->text().isEmpty());
}

Changes FormDialog::changes() const
{
    return m_form.changes(texts());
}

QString FormDialog::fault() const
{
    return m_fault->text();
}

} // namespace trustwalk::world_page
