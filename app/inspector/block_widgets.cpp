#include "app/inspector/block_widgets.h"

#include "app/text/translation.h"
#include "app/ui/mark_pixmap.h"
#include "core/base/result.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace trustwalk::inspector {

namespace {

constexpr int markSize = 18;

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

/// Lets a line break behind every character that ends a part of an ARN or path, and inside long runs of letters (signatures).
QString breakable(const QString &text)
{
    constexpr int longRun = 16;
    const QString ends = QStringLiteral(":/=&,._-+");
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
        if (ends.contains(c) || run == longRun) {
            broken += u'\u200B';
            run = 0;
        }
    }
    return broken;
}

/// Code with whole lines lit where a span touches them.
class CodeView final : public QPlainTextEdit {
public:
    CodeView(const Code &code, const ui::Theme &theme, qreal scale)
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setPlainText(code.text);
        setFont(ui::monoFont(12.5 * scale));
        setWordWrapMode(QTextOption::WrapAnywhere);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border-radius: 5px; padding: 8px; }")
                          .arg(theme.palette.sunk.name(), theme.palette.text.name()));
        QList<QTextEdit::ExtraSelection> selections;
        for (const Lit &lit : code.lit) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(lit.begin);
            selection.cursor.setPosition(std::min<int>(lit.end, static_cast<int>(code.text.size())), QTextCursor::KeepAnchor);
            selection.format.setBackground(lit.mark == Mark::Refused ? theme.palette.refusedTint : theme.palette.allowedTint);
            selections.append(selection);
        }
        setExtraSelections(selections);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        int lines = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            lines += std::max(1, block.layout()->lineCount());
        setFixedHeight(static_cast<int>(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin() + 20));
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the column scrolls, not the code in it
};

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
        layout->addWidget(label(heading.text, ui::sansFont(12.5 * scale, ui::Weight::SemiBold), theme.palette.muted));
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
        grid->setColumnMinimumWidth(0, qRound(110 * scale));
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
        QLabel *name = label(breakable(field.label), ui::sansFont(13 * scale), theme.palette.muted);
        name->setContentsMargins(0, 6, 0, 6);
        name->setMaximumWidth(qRound(150 * scale));
        grid->addWidget(name, row + 1, 0, Qt::AlignTop);
        QLabel *value
            = label(field.secret ? QString(24, u'\u2022') : breakable(field.value), ui::monoFont(12.5 * scale), theme.palette.text);
        value->setContentsMargins(0, 6, 0, 6);
        value->setAccessibleName(field.label + QStringLiteral(": ") + (field.secret ? t.say("Inspector", "hidden") : field.value) + u' '
                                 + spokenMark(field.mark, t));
        grid->addWidget(value, row + 1, 1, Qt::AlignTop);
        if (field.secret)
            grid->addWidget(revealButton(value, field), row + 1, 2, Qt::AlignTop | Qt::AlignRight);
        else if (field.mark != Mark::None)
            grid->addWidget(markLabel(field.mark), row + 1, 2, Qt::AlignTop | Qt::AlignRight);
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
