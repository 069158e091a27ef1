<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Classroom</name>
    <message numerus="yes">
        <source>From the bank: %n question(s)</source>
        <translation>
            <numerusform>From the bank: %n question</numerusform>
            <numerusform>From the bank: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that are put in order, matched or written: no room can answer those by raising hands.</source>
        <translation>
            <numerusform>%n more that is put in order, matched or written: no room can answer that by raising hands.</numerusform>
            <numerusform>%n more that are put in order, matched or written: no room can answer those by raising hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round: %n question(s)</source>
        <translation>
            <numerusform>The round: %n question</numerusform>
            <numerusform>The round: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are right</source>
        <translation>
            <numerusform>%n answer is right</numerusform>
            <numerusform>%n answers are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A round of %n question(s) is over</source>
        <translation>
            <numerusform>A round of %n question is over</numerusform>
            <numerusform>A round of %n questions is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of it changed since or are gone, and were left out.</source>
        <translation>
            <numerusform>%n question of it changed since or is gone, and was left out.</numerusform>
            <numerusform>%n questions of it changed since or are gone, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand(s)</source>
        <translation>
            <numerusform>%1 of %n hand</numerusform>
            <numerusform>%1 of %n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n generated question(s)</source>
        <translation>
            <numerusform>Add %n generated question</numerusform>
            <numerusform>Add %n generated questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hands were counted for %n question(s).</source>
        <translation>
            <numerusform>Hands were counted for %n question.</numerusform>
            <numerusform>Hands were counted for %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Endless</name>
    <message numerus="yes">
        <source>%n kind(s) of questions</source>
        <translation>
            <numerusform>%n kind of question</numerusform>
            <numerusform>%n kinds of questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mixed up %n time(s)</source>
        <translation>
            <numerusform>mixed up %n time</numerusform>
            <numerusform>mixed up %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message numerus="yes">
        <source>%n question(s) changed in the bank: they are open again, or not asked any more.</source>
        <translation>
            <numerusform>%n question changed in the bank: it is open again, or not asked any more.</numerusform>
            <numerusform>%n questions changed in the bank: they are open again, or not asked any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>%n question is not answered yet</numerusform>
            <numerusform>%n questions are not answered yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n question(s) can’t keep AWS’s weights: some domains have too few, so others get more.</source>
        <translation>
            <numerusform>More than %n question can&apos;t keep AWS’s weights: some domains have too few, so others get more.</numerusform>
            <numerusform>More than %n questions can&apos;t keep AWS’s weights: some domains have too few, so others get more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n further statement(s)</source>
        <translation>
            <numerusform>%n further statement</numerusform>
            <numerusform>%n further statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message numerus="yes">
        <source>%n question(s) taken.</source>
        <translation>
            <numerusform>%n question taken.</numerusform>
            <numerusform>%n questions taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proven by running just now.</source>
        <translation>
            <numerusform>%n proven by running just now.</numerusform>
            <numerusform>%n proven by running just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proven: there is nothing in them that can be run.</source>
        <translation>
            <numerusform>%n not proven: there is nothing in it that can be run.</numerusform>
            <numerusform>%n not proven: there is nothing in them that can be run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n question written.</numerusform>
            <numerusform>%n questions written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no other program can mark a policy that is to be mended.</source>
        <translation>
            <numerusform>%n left out: no other program can mark a policy that is to be mended.</numerusform>
            <numerusform>%n left out: no other program can mark a policy that is to be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken.</source>
        <translation>
            <numerusform>%n could not be taken.</numerusform>
            <numerusform>%n could not be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message numerus="yes">
        <source>%n more waiting: skip to the newest</source>
        <translation>
            <numerusform>%n more waiting: skip to the newest</numerusform>
            <numerusform>%n more waiting: skip to the newest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came too fast to be shown</source>
        <translation>
            <numerusform>%n came too fast to be shown</numerusform>
            <numerusform>%n came too fast to be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%n more, not named by the question</source>
        <translation>
            <numerusform>%n more, not named by the question</numerusform>
            <numerusform>%n more, not named by the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>%n question today</numerusform>
            <numerusform>%n questions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure and wrong come(s) first</source>
        <translation>
            <numerusform>%n sure and wrong comes first</numerusform>
            <numerusform>%n sure and wrong come first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the daily plan</source>
        <translation>
            <numerusform>%n from the daily plan</numerusform>
            <numerusform>%n from the daily plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered already</source>
        <translation>
            <numerusform>%n answered already</numerusform>
            <numerusform>%n answered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions; the first ones stand here</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions; the first ones stand here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let through what is meant to work: %n request(s)</source>
        <translation>
            <numerusform>let through what is meant to work: %n request</numerusform>
            <numerusform>let through what is meant to work: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop the attacks: %n</source>
        <translation>
            <numerusform>stop the attack</numerusform>
            <numerusform>stop the %n attacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the bank</source>
        <translation>
            <numerusform>%n question in the bank</numerusform>
            <numerusform>%n questions in the bank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizCharts</name>
    <message numerus="yes">
        <source>%n question(s) in the next 30 days, as it stands now</source>
        <translation>
            <numerusform>%n question in the next 30 days, as it stands now</numerusform>
            <numerusform>%n questions in the next 30 days, as it stands now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;day</numerusform>
            <numerusform>%n&#xa0;days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;month</numerusform>
            <numerusform>%n&#xa0;months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;year</numerusform>
            <numerusform>%n&#xa0;years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n&#xa0;day</numerusform>
            <numerusform>in %n&#xa0;days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorldPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::interchange::ExportDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: no other program can mark a policy that is to be mended</source>
        <translation>
            <numerusform>%n stays here: no other program can mark a policy that is to be mended</numerusform>
            <numerusform>%n stay here: no other program can mark a policy that is to be mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::picture_export::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), about %1</source>
        <translation>
            <numerusform>%n file, about %1</numerusform>
            <numerusform>%n files, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, %1: %2</source>
        <translation>
            <numerusform>%n file written, %1: %2</numerusform>
            <numerusform>%n files written, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::picture_export::OrderForm</name>
    <message numerus="yes">
        <source>The whole walk (%n step(s))</source>
        <translation>
            <numerusform>The whole walk (%n step)</numerusform>
            <numerusform>The whole walk (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::ui::WorkDialog</name>
    <message numerus="yes">
        <source>%n file(s) with such names exist. Replace them?</source>
        <translation>
            <numerusform>%n file with such a name exists. Replace it?</numerusform>
            <numerusform>%n files with such names exist. Replace them?</numerusform>
        </translation>
    </message>
</context>
</TS>
