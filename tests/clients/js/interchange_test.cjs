'use strict';
// Question banks of chance, exported by the program and read by readers that are not ours: gift-pegjs, csv-parse, ajv. What comes back is
// held against the bank: stems, options, answers, weights, order, ids, tags.
// node interchange_test.cjs TRUSTWALK FOLDER-WITH-node_modules SOURCE-ROOT
const { execFileSync, spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, test } = require('node:test');
const assert = require('node:assert/strict');

const [trustwalk, modules, root] = process.argv.slice(2);
if (!existsSync(join(modules, 'installed.json'))) {
  console.error('The readers are not installed here: ./dev test fetches them.');
  process.exit(77); // CTest's word for skipped
}
const load = createRequire(join(modules, 'package.json'));
const gift = load('gift-pegjs');
const { parse: parseRows } = load('csv-parse/sync');
const Ajv = load('ajv/dist/2020').default ?? load('ajv/dist/2020');

const folder = mkdtempSync(join(tmpdir(), 'trustwalk-interchange-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SEEDS = [7, 11, 20111];
const COUNT = 120;
const banks = SEEDS.map((seed) => {
  const file = join(folder, `bank-${seed}.json`);
  writeFileSync(file, execFileSync('python3', [join(__dirname, '../interchange/random_bank.py'), String(seed), String(COUNT)]));
  return { seed, file, questions: JSON.parse(readFileSync(file, 'utf8')).questions };
});

function exported(bank, format, language, ending) {
  const file = join(folder, `${bank.seed}-${format}-${language}.${ending}`);
  execFileSync(trustwalk, ['bank', 'export', '--format', format, '--lang', language, '-o', file, '--data', folder, bank.file]);
  return file;
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function characters(text) {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number, name) => (number ? String.fromCodePoint(Number(number)) : NAMED[name] ?? whole));
}
/// HTML as the light markup that it was made of. A no-break space is how HTML keeps a space.
function markup(html) {
  return characters(html.replace(/<br\s*\/?>/g, '\n').replace(/<\/?code>/g, '`').replace(/<\/?em>/g, '*')).replaceAll('\u00a0', ' ');
}
function same(found, text, what) {
  const clean = (one) => one.replaceAll('\u00a0', ' ');
  assert.equal(clean(found), clean(text), what);
}
/// Where the emphasis that begins at `star` ends; -1 where it is none, and the star a character like any other.
function endOfEmphasis(text, star) {
  if (star + 1 >= text.length || ' \n*'.includes(text[star + 1]))
    return -1;
  const end = text.indexOf('*', star + 1);
  return end > 0 && !' \n'.includes(text[end - 1]) && !text.slice(star, end).includes('`') ? end : -1;
}
/// A match's right side knows no marks and stands on one line; readers trim it.
function plain(text) {
  let characters = '';
  for (let i = 0; i < text.length; ++i) {
    const end = text[i] === '`' ? text.indexOf('`', i + 1) : text[i] === '*' ? endOfEmphasis(text, i) : -1;
    characters += end < 0 ? text[i] : text.slice(i + 1, end);
    i = end < 0 ? i : end;
  }
  return characters.replaceAll('\n', ' ').trim();
}
function tagsOf(question) {
  return [question.topic, ...question.calls, ...question.exams, ...question.covers, `difficulty-${question.difficulty}`];
}
const sourceLink = '<br/><a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html?a=1&amp;b=2#c">IAM &amp; STS</a>';
function explanation(html, question, language, what) {
  assert.ok(html.endsWith(sourceLink), `${what}: sources of ${html}`);
  same(markup(html.slice(0, -sourceLink.length)), question.explain[language], what);
}

function compareChoices(read, question, language) {
  const right = new Set(question.answer);
  assert.equal(read.choices.length, question.options.length, question.id);
  question.options.forEach((option, i) => {
    const choice = read.choices[i];
    same(markup(choice.text.text), option.text[language], `${question.id} ${option.id}`);
    assert.equal(choice.text.format, 'html');
    same(markup(choice.feedback.text), option.why[language], `${question.id} why ${option.id}`);
    if (question.kind === 'single') {
      assert.equal(choice.isCorrect, right.has(option.id));
    } else {
      const share = right.has(option.id) ? 100 / right.size : -100 / (question.options.length - right.size);
      assert.ok(Math.abs(Number(choice.weight) - share) < 0.00001, `${question.id}: ${choice.weight} is not ${share}`);
    }
  });
}

/// gift-pegjs leaves its own marks for escaped characters in right sides, and gathers their white space.
function placeless(text) {
  return text.replace(/&&(\d{3});/g, (whole, number) => ('~=#{}:\\'.includes(String.fromCharCode(Number(number))) ? String.fromCharCode(Number(number)) : whole))
    .replace(/\s+/g, ' ').trim();
}

function comparePairs(read, question, language) {
  const text = (id) => plain((question.right ?? question.options).find((option) => option.id === id).text[language]);
  const wanted = question.kind === 'order'
    ? question.answer.map((id, i) => [question.options.find((option) => option.id === id).text[language], String(i + 1)])
    : question.left.map((left) => [left.text[language], text(question.answer[left.id])]);
  const used = new Set(Object.values(question.answer));
  const alone = question.kind === 'order' ? [] : question.right.filter((right) => !used.has(right.id)).map((right) => ['', text(right.id)]);
  const found = read.matchPairs.map((pair) => [markup(pair.subquestion.text), pair.subanswer]);
  assert.equal(found.length, wanted.length + alone.length, question.id);
  [...wanted, ...alone].forEach(([left, right], i) => {
    same(found[i][0], left, `${question.id} left ${i}`);
    same(placeless(found[i][1]), placeless(right), `${question.id} right ${i}`);
  });
}

for (const bank of banks)
  for (const language of ['en', 'ja'])
    test(`GIFT of bank ${bank.seed} in ${language}, read by gift-pegjs`, () => {
      const all = gift.parse(readFileSync(exported(bank, 'gift', language, 'gift'), 'utf8'));
      const read = all.filter((question) => question.type !== 'Category');
      for (const category of all.filter((question) => question.type === 'Category'))
        assert.match(category.title, new RegExp(`^trustwalk/${language}/[a-z-]+$`));
      assert.equal(read.length, bank.questions.length);
      bank.questions.forEach((question, i) => {
        assert.equal(read[i].title, question.id);
        assert.equal(read[i].id, question.id);
        assert.deepEqual(read[i].tags, tagsOf(question));
        same(markup(read[i].stem.text), question.stem[language], question.id);
        explanation(read[i].globalFeedback.text, question, language, question.id);
        const choice = question.kind === 'single' || question.kind === 'multi';
        assert.equal(read[i].type, choice ? 'MC' : 'Matching', question.id);
        (choice ? compareChoices : comparePairs)(read[i], question, language);
      });
    });

/// Anki's rules: lines of the head, then rows of RFC 4180 in which a row that begins with # is a comment.
function ankiNotes(text) {
  const head = {};
  const lines = text.split('\n');
  while (lines[0].startsWith('#')) {
    const [, key, value] = /^#([^:]+):(.*)$/.exec(lines.shift());
    head[key.toLowerCase()] = value;
  }
  assert.equal(head.separator, 'tab');
  assert.equal(head.html, 'true');
  return { head, notes: parseRows(lines.join('\n'), { delimiter: '\t', comment: '#', comment_no_infix: true, relax_column_count: true, skip_empty_lines: true }) };
}

function compareNote(note, question, language, tags) {
  const letter = (id) => id.toUpperCase();
  assert.equal(note[0], `trustwalk/${question.id}/${language}`);
  const front = markup(note[1]);
  const list = (question.right ?? question.options).map((option) => `\n${letter(option.id)}. ${option.text[language]}`).join('');
  const clean = (one) => one.replaceAll('\u00a0', ' ');
  assert.ok(front.startsWith(clean(question.stem[language])), question.id);
  assert.ok(front.endsWith(clean(list)), `${question.id}: ${front} does not end with ${list}`);
  const answer = question.kind === 'match'
    ? question.left.map((left) => `${left.id}\u2013${letter(question.answer[left.id])}`)
    : question.kind === 'order' ? question.answer.map(letter)
      : question.options.filter((option) => question.answer.includes(option.id)).map((option) => letter(option.id));
  const back = note[2];
  assert.match(back, language === 'ja' ? /^答え/ : /^Answer: /);
  assert.equal(/: (.*?)<br\/>/.exec(back)[1], answer.join(', '), question.id);
  assert.ok(clean(markup(back)).includes(clean(question.explain[language])), question.id);
  for (const option of question.right ?? question.options)
    assert.ok(clean(markup(back)).includes(clean(option.why[language])), `${question.id} why ${option.id}`);
  assert.deepEqual(tags.split(' '), ['trustwalk', ...tagsOf(question)]);
  for (const field of note)
    assert.ok(!/["\t\n]/.test(field), 'no field needs quotes');
}

for (const bank of banks) {
  test(`Anki of bank ${bank.seed} in one language, read by csv-parse`, () => {
    const { head, notes } = ankiNotes(readFileSync(exported(bank, 'anki', 'ja', 'txt'), 'utf8'));
    assert.equal(head['guid column'], '1');
    assert.equal(head['tags column'], '4');
    assert.equal(head.deck, 'Trustwalk::ja');
    assert.equal(notes.length, bank.questions.length);
    bank.questions.forEach((question, i) => compareNote(notes[i], question, 'ja', notes[i][3]));
  });
  test(`Anki of bank ${bank.seed} in both languages, read by csv-parse`, () => {
    const { head, notes } = ankiNotes(readFileSync(exported(bank, 'anki', 'both', 'txt'), 'utf8'));
    assert.equal(head['deck column'], '4');
    assert.equal(head['tags column'], '5');
    assert.equal(notes.length, 2 * bank.questions.length);
    ['en', 'ja'].forEach((language, half) => bank.questions.forEach((question, i) => {
      const note = notes[half * bank.questions.length + i];
      assert.equal(note[3], `Trustwalk::${language}`);
      compareNote(note, question, language, note[4]);
    }));
    assert.equal(new Set(notes.map((note) => note[0])).size, notes.length);
  });
}

/// Right sides are plain text on their way: what was code in one and looks like a tag without its marks is refused, and told.
function imported(bank, language) {
  const out = join(folder, `imported-${bank.seed}-${language}.json`);
  const done = spawnSync(trustwalk, ['bank', 'import', exported(bank, 'gift', language, 'gift'), '-o', out, '--lang', language, '--data', folder], { encoding: 'utf8' });
  const file = JSON.parse(readFileSync(out, 'utf8'));
  const lost = bank.questions.filter((question) => !file.questions.some((one) => one.id === question.id));
  assert.equal(done.status, lost.length > 0 ? 2 : 0, done.stderr);
  assert.ok(lost.length < COUNT / 10, done.stderr);
  for (const question of lost) {
    assert.equal(question.kind, 'match', question.id);
    assert.match(done.stderr, new RegExp(`\\d+\\D+\\d+.*\\(${question.id}`));
  }
  return file;
}

test('ajv takes our question files, imported ones too, and refuses broken ones', () => {
  const schema = JSON.parse(readFileSync(join(root, 'quizzes/quiz.schema.json'), 'utf8'));
  const validate = new Ajv({ strictRequired: false, strictTypes: false, allErrors: false }).compile(schema);
  const check = (file) => assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 3)));
  for (const bank of banks)
    check(JSON.parse(readFileSync(bank.file, 'utf8')));
  const file = imported(banks[0], 'ja');
  check(file);
  for (const [what, change] of Object.entries({
    'no mark of an import': (question) => { delete question.imported; delete question.sources; },
    'a language that nobody knows': (question) => { question.imported.languages = ['fr']; },
    'an answer that is none': (question) => { delete question.answer; },
    'a member too many': (question) => { question.surprise = 1; },
  })) {
    const broken = structuredClone(file);
    change(broken.questions[0]);
    assert.ok(!validate(broken), what);
  }
});

test('a GIFT file of ours comes back as the same questions', () => {
  const bank = banks[1];
  const back = imported(bank, 'en').questions;
  const clean = (text) => text.replace(/\u00a0/g, ' ').replace(/^[ \n]+|[ \n]+$/g, '');
  bank.questions.filter((question) => back.some((one) => one.id === question.id)).forEach((question, i) => {
    assert.equal(back[i].id, question.id); // also in the same order
    assert.equal(back[i].kind, question.kind);
    assert.equal(back[i].difficulty, question.difficulty);
    for (const member of ['topic', 'calls', 'exams', 'covers', 'sources'])
      assert.deepEqual(back[i][member], question[member], `${question.id} ${member}`);
    same(clean(back[i].stem.en), clean(question.stem.en), question.id);
    same(clean(back[i].explain.en), clean(question.explain.en), question.id);
    assert.deepEqual(back[i].imported, { from: 'gift', languages: ['en'] });
    if (question.kind === 'single' || question.kind === 'multi') {
      assert.deepEqual([...back[i].answer].sort(), [...question.answer].sort());
      question.options.forEach((option, k) => same(clean(back[i].options[k].text.en), clean(option.text.en), `${question.id} ${option.id}`));
    } else if (question.kind === 'order') {
      back[i].answer.forEach((id, k) => same(clean(back[i].options.find((option) => option.id === id).text.en),
        clean(question.options.find((option) => option.id === question.answer[k]).text.en), question.id));
    }
  });
});
