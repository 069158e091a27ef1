#include "app/lab/changes_panel.h"

#include "app/lab/change_words.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace trustwalk::lab {

ChangesPanel::ChangesPanel(QWidget *parent)
    : QWidget(parent), m_none(new QLabel(this)), m_list(new QListWidget(this)), m_undo(new QPushButton(this)),
      m_reset(new QPushButton(this)), m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_undo->setObjectName(QStringLiteral("undoChange"));
    m_reset->setObjectName(QStringLiteral("resetWorld"));
    m_save->setObjectName(QStringLiteral("saveWorld"));
    m_none->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undo, 0, 0, 1, 2);
    buttons->addWidget(m_reset, 1, 0);
    buttons->addWidget(m_save, 1, 1);
    buttons->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(buttons);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_undo, &QPushButton::clicked, this, &ChangesPanel::undoRequested);
    connect(m_reset, &QPushButton::clicked, this, &ChangesPanel::resetRequested);
    connect(m_save, &QPushButton::clicked, this, &ChangesPanel::saveRequested);
}

void ChangesPanel::setChanges(std::vector<world::Change> changes)
{
    m_changes = std::move(changes);
    fill();
}

void ChangesPanel::setLook(const ui::Look &look)
{
    m_look = look;
    const ui::Palette &palette = look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("trustwalk--lab--ChangesPanel { background: %1; } QLabel { color: %2; }"
                                   "QListWidget { background: %1; color: %3; outline: none; border: 2px solid %1; }"
                                   "QListWidget:focus { border: 2px solid %3; border-radius: 5px; }"
                                   "QListWidget::item { padding: 6px 2px; } QListWidget::item:selected { background: %4; color: %3; }")
                        .arg(palette.surface.name(), palette.muted.name(), palette.text.name(), palette.sunk.name()));
    for (QWidget *part : {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_list)})
        part->setFont(ui::sansFont(14 * look.textScale));
    for (QPushButton *button : {m_undo, m_reset, m_save})
        button->setFont(ui::sansFont(13 * look.textScale, ui::Weight::Medium));
    fill();
}

void ChangesPanel::fill()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_undo->setText(t.say("Lab", "Undo the last"));
    m_reset->setText(t.say("Lab", "Reset"));
    m_save->setText(t.say("Lab", "Save world as\u2026"));
    m_list->setAccessibleName(t.say("Lab", "Changes, newest first"));
    m_none->setText(t.say("Lab",
                          "Nothing has changed. A trust policy that is mended with the CLI, an object that is put or an MFA code that is "
                          "used shows here, and lasts until the lab is switched on anew."));
    m_undo->setEnabled(!m_changes.empty());
    m_reset->setEnabled(!m_changes.empty());
    m_none->setVisible(m_changes.empty());
    m_list->setVisible(!m_changes.empty());
    m_list->clear();
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change)
        m_list->addItem(changeWords(*change, m_look.language));
}

QStringList ChangesPanel::words() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all << m_list->item(row)->text();
    return all;
}

} // namespace trustwalk::lab
