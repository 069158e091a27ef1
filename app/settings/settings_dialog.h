#pragma once

#include "app/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace trustwalk::settings {

/// What a user can choose once for all places. Each choice takes effect at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Settings &settings, const QString &dataFolder, QWidget *parent = nullptr);
    void show(const Settings &settings); ///< what is chosen now, in the language and look of now

Q_SIGNALS:
    void languageChosen(ui::Language language);
    void themeChosen(ui::ThemeKind theme);
    void textScaleChosen(qreal scale);
    void reducedMotionChosen(bool reduced);
    void singleKeysChosen(bool on);
    void tourRequested();
    void keysRequested();
    void historyExportRequested();
    void historyImportRequested();

private:
    void layOut();
    void connectParts();
    void retranslate(const ui::Look &look);
    void addRow(QFormLayout *rows, QLabel *&label, QWidget *field);

    QString m_dataFolder;
    QComboBox *m_language, *m_theme, *m_text;
    QCheckBox *m_motion, *m_singleKeys;
    QLabel *m_languageLabel = nullptr, *m_themeLabel = nullptr, *m_textLabel = nullptr, *m_dataLabel = nullptr, *m_historyLabel = nullptr;
    QLabel *m_singleKeysNote, *m_folder;
    QPushButton *m_openFolder, *m_import, *m_export, *m_tour, *m_keys, *m_close;
};

} // namespace trustwalk::settings
