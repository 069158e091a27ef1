#include "app/inspector/block_widgets.h"

#include "app/inspector/anatomy_view.h"
#include "app/inspector/code_view.h"
#include "app/inspector/strip_view.h"
#include "app/text/translation.h"
#include "app/ui/mark_pixmap.h"
#include "core/base/result.h"

#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustwalk::inspector {

namespace {

constexpr int markSize = 18;
constexpr qreal labelWidth = 124; ///< of the names of fields

ui::Mark drawn(Mark mark)
{
    switch (mark) {
    case Mark::None:
    case Mark::NotNeeded: return ui::Mark::NotNeeded;
    case Mark::Passed: return ui::Mark::Passed;
    case Mark::Refused: return ui::Mark::Refused;
    }
    return ui::Mark::NotNeeded;
}

QString spokenMark(Mark mark, const text::Translation &t)
{
    switch (mark) {
    case Mark::None: return {};
    case Mark::Passed: return t.say("Inspector", "matches");
    case Mark::Refused: return t.say("Inspector", "does not match");
    case Mark::NotNeeded: return t.say("Inspector", "not needed here");
    }
    return {};
}

/// Lets a line break behind every character that ends a part of an ARN or path, between the words of a name in one word, and inside
/// long runs of letters (signatures).
QString breakable(const QString &text)
{
    constexpr int longRun = 16, longCode = 13; // code: digits are in it, so it is no word; account ids stay whole
    const QString ends = QStringLiteral(":/=&,._-+");
    QString broken;
    int run = 0;
    bool code = false;
    for (const QChar c : text) {
        if (c.isUpper() && !broken.isEmpty() && broken.back().isLower()) {
            broken += u'\u200B';
            run = 0;
        }
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
        code = run > 1 ? code || c.isDigit() : c.isDigit();
        if (ends.contains(c) || run == longRun || (code && run == longCode)) {
            broken += u'\u200B';
            run = 0;
        }
    }
    return broken;
}

struct Column {
    QVBoxLayout *layout;
    const ui::Theme &theme;
    qreal scale;
    const text::Translation &t;

    QLabel *label(const QString &text, const QFont &font, const QColor &ink) const
    {
        auto *made = new QLabel;
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        made->setFont(font);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QPalette palette = made->palette();
        palette.setColor(QPalette::WindowText, ink);
        made->setPalette(palette);
        return made;
    }

    void operator()(const Heading &heading) const
    {
        layout->addSpacing(qRound(10 * scale));
        layout->addWidget(headingRow(heading, theme, scale, t.language()));
    }

    void operator()(const Paragraph &paragraph) const
    {
        layout->addWidget(label(paragraph.text, ui::sansFont(14 * scale), theme.palette.text));
    }

    void operator()(const Code &code) const
    {
        auto *view = new CodeView(code, theme, scale);
        view->setAccessibleName(t.say("Inspector", "Document"));
        layout->addWidget(view);
    }

    void operator()(const Strip &strip) const { layout->addWidget(new StripView(strip, theme, scale)); }
    void operator()(const Anatomy &anatomy) const { layout->addWidget(new AnatomyView(anatomy, theme, scale, t.language())); }

    void operator()(const Tree &tree) const
    {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(qRound(10 * scale));
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        for (std::size_t i = 0; i < tree.rows.size(); ++i)
            addRow(grid, static_cast<int>(i), tree.rows[i]);
        layout->addLayout(grid);
    }

    /// Depth by indentation and a corner; what decided stands out by weight.
    void addRow(QGridLayout *grid, int row, const TreeRow &line) const
    {
        const ui::Weight weight = line.deciding ? ui::Weight::Bold : line.depth == 0 ? ui::Weight::SemiBold : ui::Weight::Regular;
        const QString corner = line.depth > 0 ? QStringLiteral("\u2514 ") : QString();
        QLabel *name = label(corner + breakable(line.text), ui::sansFont(13 * scale, weight),
                             line.depth > 1 && !line.deciding ? theme.palette.muted : theme.palette.text);
        name->setContentsMargins(qRound(12 * scale) * line.depth, line.depth == 0 ? 8 : 3, 0, 3);
        name->setMinimumWidth(qRound(150 * scale));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        QLabel *detail = label(breakable(line.detail), ui::sansFont(12.5 * scale, weight), theme.palette.text);
        detail->setContentsMargins(0, line.depth == 0 ? 8 : 3, 0, 3);
        detail->setAccessibleName(line.text + QStringLiteral(": ") + line.detail + u' ' + spokenMark(line.mark, t));
        grid->addWidget(detail, row, 1, Qt::AlignTop);
        if (line.mark != Mark::None)
            grid->addWidget(markLabel(line.mark), row, 2, Qt::AlignTop | Qt::AlignRight);
    }

    void operator()(const Fields &fields) const
    {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(qRound(12 * scale));
        grid->setVerticalSpacing(0);
        grid->setColumnMinimumWidth(0, qRound(labelWidth * scale));
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const Field &field : fields.rows) {
            addRow(grid, row, field);
            row += 2;
        }
        layout->addLayout(grid);
    }

    void addRow(QGridLayout *grid, int row, const Field &field) const
    {
        auto *line = new QFrame;
        line->setFixedHeight(1);
        line->setStyleSheet(QStringLiteral("background: %1;").arg(theme.palette.line.name()));
        grid->addWidget(line, row, 0, 1, 3);
        grid->addWidget(nameOf(field), row + 1, 0, Qt::AlignTop);
        QLabel *value = label(shownValue(field), field.words ? ui::sansFont(13.5 * scale) : ui::monoFont(12.5 * scale), theme.palette.text);
        value->setContentsMargins(0, 6, 0, 6);
        value->setAccessibleName(field.label + (field.meaning.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(field.meaning))
                                 + QStringLiteral(": ") + (field.secret ? t.say("Inspector", "hidden") : field.value) + u' '
                                 + spokenMark(field.mark, t));
        grid->addWidget(value, row + 1, 1, Qt::AlignTop);
        if (field.secret)
            grid->addWidget(revealButton(value, field), row + 1, 2, Qt::AlignTop | Qt::AlignRight);
        else if (field.mark != Mark::None)
            grid->addWidget(markLabel(field.mark), row + 1, 2, Qt::AlignTop | Qt::AlignRight);
    }

    static QString shownValue(const Field &field)
    {
        if (field.secret)
            return QString(24, u'\u2022');
        return field.words ? field.value : breakable(field.value);
    }

    /// The name as the standard has it, and below it what it is.
    QWidget *nameOf(const Field &field) const
    {
        QLabel *name
            = label(breakable(field.label), ui::sansFont(13 * scale), field.meaning.isEmpty() ? theme.palette.muted : theme.palette.text);
        name->setContentsMargins(0, 6, 0, field.meaning.isEmpty() ? 6 : 0);
        name->setMaximumWidth(qRound(labelWidth * scale));
        if (field.meaning.isEmpty())
            return name;
        auto *both = new QWidget;
        auto *lines = new QVBoxLayout(both);
        lines->setContentsMargins(0, 0, 0, 6);
        lines->setSpacing(0);
        QLabel *meaning = label(field.meaning, ui::sansFont(12 * scale), theme.palette.muted);
        meaning->setMaximumWidth(qRound(labelWidth * scale));
        lines->addWidget(name);
        lines->addWidget(meaning);
        return both;
    }

    QLabel *markLabel(Mark mark) const
    {
        auto *sign = new QLabel;
        sign->setPixmap(ui::markPixmap(drawn(mark), theme.palette, markSize * scale, sign->devicePixelRatioF()));
        sign->setContentsMargins(0, 5, 0, 5);
        sign->setAccessibleName(spokenMark(mark, t));
        sign->setToolTip(spokenMark(mark, t));
        return sign;
    }

    QPushButton *revealButton(QLabel *value, const Field &field) const
    {
        auto *button = new QPushButton(t.say("Inspector", "Show"));
        button->setFont(ui::sansFont(12.5 * scale));
        button->setAccessibleName(t.say("Inspector", "Show") + QStringLiteral(": ") + field.label);
        QObject::connect(button, &QPushButton::clicked, value, [value, button, text = breakable(field.value)] {
            value->setText(text);
            button->hide();
        });
        return button;
    }
};

} // namespace

QWidget *headingRow(const Heading &heading, const ui::Theme &theme, qreal scale, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(8 * scale));
    layout->addWidget(
        Column {nullptr, theme, scale, t}.label(heading.text, ui::sansFont(12.5 * scale, ui::Weight::SemiBold), theme.palette.muted), 1);
    if (heading.copy.isEmpty())
        return row;
    auto *copy = new QToolButton;
    copy->setText(t.say("Inspector", "Copy"));
    copy->setAccessibleName(t.say("Inspector", "Copy") + QStringLiteral(": ") + heading.text);
    copy->setFont(ui::sansFont(12 * scale, ui::Weight::Medium));
    copy->setStyleSheet(
        QStringLiteral("QToolButton { color: %1; background: transparent; border: 1px solid %2; border-radius: 4px; padding: 2px 8px; } "
                       "QToolButton:hover { background: %3; } QToolButton:focus { border-color: %1; }")
            .arg(theme.palette.text.name(), theme.palette.line.name(), theme.palette.sunk.name()));
    QObject::connect(copy, &QToolButton::clicked, copy, [text = heading.copy] { QGuiApplication::clipboard()->setText(text); });
    layout->addWidget(copy);
    return row;
}

QWidget *blockColumn(const Blocks &blocks, ui::ThemeKind theme, qreal scale, ui::Language language)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(qRound(24 * scale), qRound(4 * scale), qRound(24 * scale), qRound(24 * scale));
    layout->setSpacing(qRound(8 * scale));
    const Column column {layout, ui::theme(theme), scale, text::Translation::of(language)};
    for (const Block &block : blocks)
        std::visit(column, block);
    layout->addStretch(1);
    return widget;
}

} // namespace trustwalk::inspector
