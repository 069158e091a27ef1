#include "app/export/order_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <numeric>

namespace trustwalk::picture_export {

namespace {

constexpr QSize sizes[] {{1280, 720}, {1920, 1080}, {2560, 1440}, {3840, 2160}};
constexpr qreal scales[] {1, 2, 3}, speeds[] {0.5, 1, 1.5, 2};
constexpr int frames[] {10, 20, 30, 60};

enum LanguageChoice { English, Japanese, Both };

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1 \u00d7 %2").arg(size.width()).arg(size.height());
}

/// "1920 × 1080", "1920x1080", "1920, 1080"; an empty size where there are not two numbers.
QSize sizeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,6})\\s*[\u00d7xX*,]\\s*(\\d{1,6})\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

OrderForm::OrderForm(QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_format(addRow()), m_scope(addRow()), m_view(addRow()), m_language(addRow()),
      m_theme(addRow()), m_size(addRow()), m_scale(addRow()), m_perPage(addRow()), m_speed(addRow()), m_frames(addRow())
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(10);
    m_rows->setHorizontalSpacing(16);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_size->setEditable(true);
    m_size->setInsertPolicy(QComboBox::NoInsert);
    connect(m_size, &QComboBox::editTextChanged, this, &OrderForm::changed);
}

QComboBox *OrderForm::addRow()
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->addRow(new QLabel(this), box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    return box;
}

/// Keeps what was chosen, if it is still there; else the first, which is the usual one.
void OrderForm::fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    const QString typed = box->isEditable() && box->count() > 0 ? box->currentText() : QString();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    select(box, before);
    if (!typed.isEmpty())
        box->setEditText(typed);
}

void OrderForm::setRun(const Run &run, int step, const ui::Look &look)
{
    const bool first = m_count == 0;
    const bool spoke = m_look.language == look.language, saw = m_look.theme == look.theme;
    m_look = look;
    m_step = step;
    m_count = static_cast<int>(run.trace->steps.size());
    m_stepNumber = QString::fromStdString(run.trace->steps[static_cast<std::size_t>(step)].number.text());
    name();
    // A window that has changed its language or theme wants pictures like that, whatever was chosen before.
    const QSignalBlocker quiet(this);
    if ((first || !spoke) && m_language->currentData().toInt() != Both)
        select(m_language, look.language == ui::Language::Japanese ? Japanese : English);
    if (first || !saw)
        select(m_theme, static_cast<int>(look.theme));
    showRows();
}

/// Every text and choice, in the window's language.
void OrderForm::name()
{
    const std::pair<QComboBox *, QString> labels[] {{m_format, tr("Format")}, {m_scope, tr("Steps")},
                                                    {m_view, tr("View")},     {m_language, tr("Language")},
                                                    {m_theme, tr("Theme")},   {m_size, tr("Size")},
                                                    {m_scale, tr("Scale")},   {m_perPage, tr("A page holds")},
                                                    {m_speed, tr("Speed")},   {m_frames, tr("Frames a second")}};
    for (const auto &[box, text] : labels) {
        static_cast<QLabel *>(m_rows->labelForField(box))->setText(text);
        box->setAccessibleName(text);
    }
    const auto number = [](auto value) { return QVariant(static_cast<int>(value)); };
    fill(m_format, {{tr("Picture (PNG)"), number(Format::Png)},
                    {tr("Drawing (SVG)"), number(Format::Svg)},
                    {tr("Handout (PDF)"), number(Format::Pdf)},
                    {tr("Animation (WebP)"), number(Format::Webp)},
                    {tr("Animation (APNG)"), number(Format::Apng)},
                    {tr("Sequence as text (Mermaid)"), number(Format::Mermaid)}});
    fill(m_scope, {{tr("This step (%1)").arg(m_stepNumber), false}, {tr("The whole walk (%n step(s))", nullptr, m_count), true}});
    fill(m_view, {{tr("Stage"), number(View::Stage)}, {tr("Sequence"), number(View::Sequence)}});
    fill(m_language, {{QStringLiteral("English"), English}, {QStringLiteral("日本語"), Japanese}, {tr("Both"), Both}});
    fill(m_theme, {{tr("Light"), number(ui::ThemeKind::Light)}, {tr("Dark"), number(ui::ThemeKind::Dark)}});
    QList<std::pair<QString, QVariant>> choices;
    const bool first = m_size->count() == 0;
    for (const QSize &size : sizes)
        choices.append({sizeText(size), size});
    fill(m_size, choices);
    choices.clear();
    for (const qreal scale : scales)
        choices.append({QStringLiteral("%1 \u00d7").arg(scale), scale});
    fill(m_scale, choices);
    choices.clear();
    for (const int count : perPageChoices)
        choices.append({tr("%n step(s)", nullptr, count), count});
    fill(m_perPage, choices);
    choices.clear();
    for (const qreal speed : speeds)
        choices.append({QStringLiteral("%1 \u00d7").arg(speed), speed});
    fill(m_speed, choices);
    choices.clear();
    for (const int count : frames)
        choices.append({QString::number(count), count});
    fill(m_frames, choices);
    if (!first)
        return;
    const QSignalBlocker quiet(this);
    select(m_size, QSize(1920, 1080));
    select(m_speed, 1.0);
    select(m_frames, 20);
}

void OrderForm::setView(View view)
{
    select(m_view, static_cast<int>(view));
}

void OrderForm::setFormat(Format format)
{
    select(m_format, static_cast<int>(format));
}

void OrderForm::setWholeWalk(bool whole)
{
    select(m_scope, whole);
}

Order OrderForm::order() const
{
    Order order;
    order.format = static_cast<Format>(m_format->currentData().toInt());
    order.view = static_cast<View>(m_view->currentData().toInt());
    if (m_scope->currentData().toBool() || order.format == Format::Mermaid) {
        order.steps.resize(static_cast<std::size_t>(m_count));
        std::iota(order.steps.begin(), order.steps.end(), 0);
    } else {
        order.steps = {m_step};
    }
    const ui::Language other = m_look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English;
    switch (static_cast<LanguageChoice>(m_language->currentData().toInt())) {
    case English: order.languages = {ui::Language::English}; break;
    case Japanese: order.languages = {ui::Language::Japanese}; break;
    case Both: order.languages = {m_look.language, other}; break;
    }
    // Paper is white: a handout is printed on it.
    order.theme = order.format == Format::Pdf ? ui::ThemeKind::Light : static_cast<ui::ThemeKind>(m_theme->currentData().toInt());
    order.size = sizeOf(m_size->currentText());
    order.scale = m_scale->currentData().toReal();
    order.perPage = m_perPage->currentData().toInt();
    order.tempo = {m_frames->currentData().toInt(), m_speed->currentData().toReal()};
    return order;
}

void OrderForm::showRows()
{
    const auto format = static_cast<Format>(m_format->currentData().toInt());
    const bool pixels = isStill(format) || moves(format);
    const std::pair<QComboBox *, bool> rows[] {
        {m_scope, format != Format::Mermaid},
        {m_view, format != Format::Mermaid},
        {m_theme, format != Format::Mermaid && format != Format::Pdf},
        {m_size, pixels},
        {m_scale, pixels && format != Format::Svg},
        {m_perPage, format == Format::Pdf && m_view->currentData().toInt() == static_cast<int>(View::Stage)},
        {m_speed, moves(format)},
        {m_frames, moves(format)}};
    for (const auto &[box, shown] : rows)
        m_rows->setRowVisible(box, shown);
}

} // namespace trustwalk::picture_export
