#include "app/main/keys_dialog.h"

#include "app/ui/control_style.h"
#include "app/ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace trustwalk {

namespace {

constexpr int columns = 3, meaningWidth = 140, comfortable = 1240, frame = 24, headGap = 14; // pixels at normal text
constexpr qreal mostOfScreen = 0.9;

} // namespace

QList<KeysDialog::Group> KeysDialog::groups()
{
    const QString arrows = QStringLiteral("Alt+\u2191  Alt+\u2193");
    return {
        {tr("Everywhere"),
         {{QStringLiteral("Ctrl+1  2  3  4  5"), tr("Learn, Walk, Quiz, World, Lab")},
          {QStringLiteral("F8"), tr("English or Japanese")},
          {QStringLiteral("Ctrl+D"), tr("light or dark")},
          {QStringLiteral("Ctrl +  \u2212  0"), tr("text size")},
          {QStringLiteral("Ctrl+O"), tr("open a walk or a world")},
          {QStringLiteral("F1"), tr("these keys")}},
         0},
        {tr("World"),
         {{QStringLiteral("Ctrl+F"), tr("search the world")},
          {QStringLiteral("F2"), tr("rename what is chosen")},
          {QStringLiteral("Del"), tr("remove it")},
          {QStringLiteral("Ctrl+Z  Ctrl+Shift+Z"), tr("undo and redo an edit")},
          {QStringLiteral("Ctrl+S  Ctrl+Shift+S"), tr("save the world; under another name")}},
         0},
        {tr("Walk"),
         {{tr("Space"), tr("play or pause")},
          {QStringLiteral("\u2192  PgDn"), tr("next step; during a motion, complete it")},
          {QStringLiteral("\u2190  PgUp"), tr("step back")},
          {QStringLiteral("Shift+\u2190"), tr("play back in reverse")},
          {QStringLiteral("Ctrl+\u2190  \u2192"), tr("without motion")},
          {tr("Home, End"), tr("first and last step")},
          {QStringLiteral("F5"), tr("present to an audience")},
          {QStringLiteral("[  ]"), tr("slower, faster")},
          {QStringLiteral("W"), tr("what lies behind the step")},
          {QStringLiteral("F9"), tr("both languages")},
          {QStringLiteral("V"), tr("stage, sequence or both")},
          {QStringLiteral("M"), tr("map of the world: arrows, +, \u2212 and 0 move it, / searches")},
          {QStringLiteral("F"), tr("fit the diagram")},
          {tr("Ctrl + wheel"), tr("zoom the diagram")},
          {QStringLiteral("Ctrl+I"), tr("show or hide the details")},
          {QStringLiteral("Ctrl+Z  Ctrl+Shift+Z"), tr("undo and redo a choice")},
          {QStringLiteral("Ctrl+S  Ctrl+Shift+S"), tr("save the walk; under another name")},
          {QStringLiteral("Ctrl+E"), tr("export: pictures, handout, animation")},
          {QStringLiteral("Ctrl+C"), tr("copy the picture")}},
         1},
        {tr("Quiz"),
         {{tr("1 to 9, A to I"), tr("choose an option; to match: digit, then letter")},
          {arrows, tr("move the line, when putting in order")},
          {QStringLiteral("S  N  G"), tr("sure, unsure, guess")},
          {tr("Space, Enter"), tr("check, then next (in a text: Ctrl+Enter)")},
          {QStringLiteral("H"), tr("hint: take out a wrong option")},
          {QStringLiteral("1\u20134"), tr("after the answer: again, hard, good, easy")},
          {QStringLiteral("\u2191  \u2193"), tr("option to option; after the answer, compare it")},
          {QStringLiteral("W"), tr("why: play it on the stage")},
          {QStringLiteral("U  Ctrl+Z"), tr("take back the last answer")},
          {QStringLiteral("F"), tr("flag the question")},
          {QStringLiteral("\u2190  \u2192  PgUp  PgDn"), tr("in a mock exam: back and forward")},
          {QStringLiteral("G  P  T"), tr("in a mock exam: all questions, pause, hide the time")},
          {QStringLiteral("F9"), tr("both languages")},
          {QStringLiteral("Esc"), tr("back to the overview")}},
         2},
        {tr("Lab"),
         {{tr("Space"), tr("play or pause")},
          {QStringLiteral("PgDn  PgUp"), tr("next step, step back")},
          {QStringLiteral("\u2191  \u2193"), tr("in the list: request to request")},
          {QStringLiteral("N"), tr("skip to the newest request")},
          {QStringLiteral("Ctrl+I"), tr("show or hide the details")}},
         0},
    };
}

KeysDialog::KeysDialog(const ui::Look &look, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setStyleSheet(ui::controlStyle(look.palette()));
    auto *content = new QWidget;
    auto *side = new QHBoxLayout(content);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(frame);
    std::array<QGridLayout *, columns> grids {}; // each of its own, so that a long line in one moves nothing in another
    for (QGridLayout *&grid : grids) {
        grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(5);
        grid->setColumnStretch(1, 1);
        side->addLayout(grid, 1);
    }
    for (const Group &group : groups())
        add(*grids[static_cast<std::size_t>(group.column)], group, look);
    for (QGridLayout *grid : grids)
        grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(frame, frame, frame, frame);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize room = (parent != nullptr ? parent->size() : screen()->size()) * mostOfScreen;
    const int width = std::min(qRound(comfortable * look.textScale), room.width());
    const int inner = width - 2 * frame - scroll->verticalScrollBar()->sizeHint().width(); // the bar has its place, needed or not
    content->setFixedSize(inner, side->totalHeightForWidth(inner));
    resize(width, std::min(content->height() + buttons->sizeHint().height() + 3 * frame, room.height()));
}

/// Below what the column holds already.
void KeysDialog::add(QGridLayout &grid, const Group &group, const ui::Look &look)
{
    int row = grid.rowCount();
    auto *head = new QLabel(group.title);
    head->setFont(ui::sansFont(15 * look.textScale, ui::Weight::SemiBold));
    head->setContentsMargins(0, row > 1 ? headGap : 0, 0, 0); // an empty grid has one row
    grid.addWidget(head, row++, 0, 1, 2);
    for (const auto &[keys, does] : group.rows) {
        auto *key = new QLabel(keys);
        key->setFont(ui::monoFont(13 * look.textScale));
        key->setAlignment(Qt::AlignTop);
        auto *meaning = new QLabel(does);
        meaning->setWordWrap(true);
        meaning->setAlignment(Qt::AlignTop);
        meaning->setMinimumWidth(qRound(meaningWidth * look.textScale));
        grid.addWidget(key, row, 0);
        grid.addWidget(meaning, row++, 1);
    }
}

} // namespace trustwalk
