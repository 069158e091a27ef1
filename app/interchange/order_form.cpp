#include "app/interchange/order_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace trustwalk::interchange {

namespace {

/// Keeps what was chosen.
void fill(QComboBox *box, const QList<std::pair<QString, int>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

OrderForm::OrderForm(QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_scope(addRow()), m_format(addRow()), m_languages(addRow()),
      m_key(new QCheckBox(this))
{
    m_scope->setObjectName(QStringLiteral("scope"));
    m_format->setObjectName(QStringLiteral("format"));
    m_languages->setObjectName(QStringLiteral("languages"));
    m_key->setObjectName(QStringLiteral("key"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(10);
    m_rows->setHorizontalSpacing(16);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->addRow(QString(), m_key);
    connect(m_key, &QCheckBox::toggled, this, &OrderForm::changed);
}

QComboBox *OrderForm::addRow()
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    m_rows->addRow(new QLabel(this), box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    return box;
}

void OrderForm::setLook(const ui::Look &look)
{
    const std::pair<QComboBox *, QString> labels[] {{m_scope, tr("Questions")}, {m_format, tr("For")}, {m_languages, tr("Language")}};
    for (const auto &[box, text] : labels) {
        static_cast<QLabel *>(m_rows->labelForField(box))->setText(text);
        box->setAccessibleName(text);
    }
    const bool first = m_format->count() == 0;
    fill(m_format, {{tr("Moodle (XML)"), static_cast<int>(Format::Moodle)},
                    {tr("Moodle and others (GIFT)"), static_cast<int>(Format::Gift)},
                    {tr("Anki (text)"), static_cast<int>(Format::Anki)},
                    {tr("Learning platforms (QTI 2.1)"), static_cast<int>(Format::Qti)},
                    {tr("Paper (PDF)"), static_cast<int>(Format::Pdf)}});
    fill(m_languages, {{tr("Both"), static_cast<int>(Languages::Both)},
                       {QStringLiteral("English"), static_cast<int>(Languages::English)},
                       {QStringLiteral("日本語"), static_cast<int>(Languages::Japanese)}});
    if (first)
        select(m_languages, static_cast<int>(look.language == ui::Language::Japanese ? Languages::Japanese : Languages::English));
    m_key->setText(tr("With answers and reasons, on pages of their own"));
    showRows();
}

void OrderForm::setScopes(const QStringList &titles, int chosen)
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItems(titles);
    m_scope->setCurrentIndex(chosen);
}

int OrderForm::scope() const
{
    return m_scope->currentIndex();
}

Order OrderForm::order() const
{
    const auto format = static_cast<Format>(m_format->currentData().toInt());
    return {format, static_cast<Languages>(m_languages->currentData().toInt()), format == Format::Pdf && m_key->isChecked()};
}

void OrderForm::setFormat(Format format)
{
    select(m_format, static_cast<int>(format));
}

void OrderForm::setLanguages(Languages languages)
{
    select(m_languages, static_cast<int>(languages));
}

void OrderForm::setKey(bool key)
{
    m_key->setChecked(key);
}

void OrderForm::showRows()
{
    m_rows->setRowVisible(m_key, static_cast<Format>(m_format->currentData().toInt()) == Format::Pdf);
}

} // namespace trustwalk::interchange
