#include "app/settings/settings_dialog.h"

#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace trustwalk::settings {

namespace {

/// The sizes that Ctrl + and − lead to.
std::vector<qreal> textSizes()
{
    std::vector<qreal> sizes;
    for (int step = -1; step <= 5; ++step)
        sizes.push_back(std::pow(textStep, step));
    return sizes;
}

QWidget *beside(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const QString &dataFolder, QWidget *parent)
    : QDialog(parent), m_dataFolder(dataFolder), m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_text(new QComboBox(this)),
      m_motion(new QCheckBox(this)), m_singleKeys(new QCheckBox(this)), m_singleKeysNote(new QLabel(this)), m_folder(new QLabel(this)),
      m_openFolder(new QPushButton(this)), m_import(new QPushButton(this)), m_export(new QPushButton(this)), m_tour(new QPushButton(this)),
      m_keys(new QPushButton(this)), m_close(new QPushButton(this))
{
    layOut();
    connectParts();
    show(settings);
}

void SettingsDialog::addRow(QFormLayout *rows, QLabel *&label, QWidget *field)
{
    label = new QLabel(this);
    label->setBuddy(field);
    rows->addRow(label, field);
}

void SettingsDialog::layOut()
{
    m_language->addItems({QStringLiteral("English"), QStringLiteral("\u65E5\u672C\u8A9E")});
    m_theme->addItems({QString(), QString()});
    for (const qreal size : textSizes())
        m_text->addItem(QStringLiteral("%1 %").arg(qRound(size * 100)), size);
    for (QLabel *label : {m_folder, m_singleKeysNote}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_folder->setText(QDir::toNativeSeparators(m_dataFolder));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(20);
    rows->setVerticalSpacing(14);
    addRow(rows, m_languageLabel, m_language);
    addRow(rows, m_themeLabel, m_theme);
    addRow(rows, m_textLabel, m_text);
    rows->addRow(QString(), m_motion);
    rows->addRow(QString(), m_singleKeys);
    rows->addRow(QString(), m_singleKeysNote);
    addRow(rows, m_dataLabel, m_folder);
    rows->addRow(QString(), beside({m_openFolder}));
    addRow(rows, m_historyLabel, beside({m_export, m_import}));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_tour);
    below->addWidget(m_keys);
    below->addStretch(1);
    below->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 28, 28, 24);
    layout->setSpacing(24);
    layout->addLayout(rows);
    layout->addStretch(1);
    layout->addLayout(below);
    m_close->setDefault(true);
}

void SettingsDialog::connectParts()
{
    connect(m_language, &QComboBox::activated, this, [this](int index) { Q_EMIT languageChosen(static_cast<ui::Language>(index)); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { Q_EMIT themeChosen(static_cast<ui::ThemeKind>(index)); });
    connect(m_text, &QComboBox::activated, this, [this](int index) { Q_EMIT textScaleChosen(m_text->itemData(index).toReal()); });
    connect(m_motion, &QCheckBox::toggled, this, &SettingsDialog::reducedMotionChosen);
    connect(m_singleKeys, &QCheckBox::toggled, this, &SettingsDialog::singleKeysChosen);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder)); });
    connect(m_export, &QPushButton::clicked, this, &SettingsDialog::historyExportRequested);
    connect(m_import, &QPushButton::clicked, this, &SettingsDialog::historyImportRequested);
    connect(m_tour, &QPushButton::clicked, this, &SettingsDialog::tourRequested);
    connect(m_keys, &QPushButton::clicked, this, &SettingsDialog::keysRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::show(const Settings &settings)
{
    const QSignalBlocker motion(m_motion), keys(m_singleKeys);
    m_language->setCurrentIndex(static_cast<int>(settings.look.language));
    m_motion->setChecked(settings.reducedMotion);
    m_singleKeys->setChecked(settings.singleKeys);
    int nearest = 0;
    for (int i = 0; i < m_text->count(); ++i)
        if (std::abs(m_text->itemData(i).toReal() - settings.look.textScale)
            < std::abs(m_text->itemData(nearest).toReal() - settings.look.textScale))
            nearest = i;
    m_text->setCurrentIndex(nearest);
    retranslate(settings.look);
    m_theme->setCurrentIndex(static_cast<int>(settings.look.theme));
}

void SettingsDialog::retranslate(const ui::Look &look)
{
    const text::Translation &t = text::Translation::of(look.language);
    const ui::Palette &palette = look.palette();
    setWindowTitle(t.say("Settings", "Settings"));
    m_languageLabel->setText(t.say("Settings", "Language"));
    m_themeLabel->setText(t.say("Settings", "Appearance"));
    m_textLabel->setText(t.say("Settings", "Text size"));
    m_theme->setItemText(0, t.say("Settings", "Light"));
    m_theme->setItemText(1, t.say("Settings", "Dark"));
    m_motion->setText(t.say("Settings", "Reduce motion"));
    m_singleKeys->setText(t.say("Settings", "Single letters are keys"));
    m_singleKeysNote->setText(t.say("Settings", "V, F and others act at once. Turn this off if you speak to the computer or often slip."));
    m_dataLabel->setText(t.say("Settings", "Data folder"));
    m_openFolder->setText(t.say("Settings", "Open the folder"));
    m_historyLabel->setText(t.say("Settings", "Quiz history"));
    m_export->setText(t.say("Settings", "Export\u2026"));
    m_import->setText(t.say("Settings", "Import\u2026"));
    m_tour->setText(t.say("Settings", "Two-minute tour"));
    m_keys->setText(t.say("Settings", "Keys"));
    m_close->setText(t.say("Settings", "Close"));
    m_export->setAccessibleName(t.say("Settings", "Export the quiz history"));
    m_import->setAccessibleName(t.say("Settings", "Import a quiz history"));
    const QFont font = ui::sansFont(14 * look.textScale);
    for (QWidget *widget : findChildren<QWidget *>())
        widget->setFont(font);
    m_folder->setFont(ui::monoFont(12.5 * look.textScale));
    m_singleKeysNote->setFont(ui::sansFont(12.5 * look.textScale));
    m_singleKeysNote->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("QDialog { background: %1; } QLabel, QCheckBox { color: %2; } "
                                   "QCheckBox:focus { border: 2px solid %2; border-radius: 4px; padding: 2px; }")
                        .arg(palette.surface.name(), palette.text.name()));
    setMinimumWidth(qRound(560 * look.textScale));
}

} // namespace trustwalk::settings
