// Draws `report --format mermaid` with the real mermaid, in Chromium: each chart must be taken, and show what
// the plan says, word by word; nothing of the plan may run.
//
//   node mermaid.js --program build/dev/bywhen
'use strict';
const assert = require('node:assert/strict');
const {execFileSync} = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {with_page, need_file, program} = require('./browser.js');

const today = '2026-11-24';
const mermaid = need_file('mermaid/dist/mermaid.min.js');
const bywhen = path.resolve(program());
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bywhen-mermaid-'));
const examples = path.resolve(__dirname, '../../examples');

function run(...words) {
  return execFileSync(bywhen, [...words, '--today', today], {
    encoding: 'utf8', maxBuffer: 1 << 28, cwd: folder, env: {PATH: process.env.PATH, HOME: folder},
  });
}

// A plan as a file. JSON is YAML.
let count = 0;
function plan(content) {
  const file = path.join(folder, `${++count}.plan.yaml`);
  fs.writeFileSync(file, JSON.stringify({bywhen: 1, title: 'T', date: today, ...content}));
  return file;
}

function actions(...list) {
  return plan({actions: list.map((one, at) => ({id: `A${at + 1}`, title: `Step ${at + 1}`, ...one}))});
}

const titles = [
  'a: b', ': a', 'a :crit, a1, 2026-01-01, 1d', 'a # b', '#35; &amp; &lt; #quot;', 'a; b', 'a, b', '"a" \'b\'', '%% a', 'a %%{init: {"theme":"dark"}}%%',
  '100% done', '<script>window.hacked = 1</script>', '"><img src=x onerror="window.hacked = 1">', '<b>bold</b><br>a<br/>b',
  'end', 'section Evil', 'gantt', 'click A1 call hacked()', 'title Evil', 'accTitle: x', 'dateFormat x', 'todayMarker off', '2026-11-24',
  '`code` ```', '**bold** _x_ ~~y~~', '\\n \\ /', '| a | b |', '=HYPERLINK("https://evil.example")', 'https://evil.example/?a=b&c=d',
  'javascript:window.hacked=1', '{a} [b] (c)', '$$x^2$$', '---', '😀 👩‍👩‍👧 é ß', 'עברית قائمة', '日本語', '\uFB02\u00B0x\u00B6\u00DF \uFB02\u00B0\u00B035\u00B6\u00DF',
  'style x:y#z;', 'classDef x:y#z;', '__proto__', 'constructor', '2026', 'href "x"', 'undefined', '%', '#', ';', ':', '&', '<',
];

function many(number, years) {
  const list = [];
  for (let at = 0; at < number; ++at) {
    const day = new Date(Date.UTC(2026, 10, 24) + Math.floor(at * years * 365 / number) * 864e5);
    list.push({owner: `p${at % 17}`, title: `Step number ${at} of the long way to a better checkout, for all who buy`,
               deadline: day.toISOString().slice(0, 10), ...(at > 2 ? {after: [`A${at}`, `A${at - 1}`]} : {})});
  }
  return actions(...list);
}

// What must be drawn: each plan with the options it is drawn with, and whether the titles may be cut.
const cases = [
  {name: 'no actions', file: actions()},
  {name: 'all done', file: actions({status: 'done', done_on: '2026-11-20', deadline: '2026-11-21'}, {status: 'done', deadline: '2026-11-23'}, {status: 'done'}, {status: 'dropped', deadline: '2026-12-01'})},
  {name: 'one action without anything', file: plan({date: undefined, actions: [{id: 'A1', title: 'x'}]})},
  {name: '500 actions over three years', file: many(500, 3), is_cut: true},
  {name: 'cycles', file: actions({after: ['A2'], deadline: '2026-12-01'}, {after: ['A3'], deadline: '2026-12-02'}, {after: ['A1', 'A3'], deadline: '2026-12-03'})},
  {name: 'a chain written backwards', file: actions(...Array.from({length: 30}, (_, at) => ({after: [`A${at + 2}`], deadline: new Date(Date.UTC(2027, 1, 28 - at)).toISOString().slice(0, 10)})))},
  {name: 'deadlines before starts', file: actions({start: '2026-12-10', deadline: '2026-12-01'}, {start: '2027-12-10', deadline: '2026-12-01', status: 'doing'})},
  {name: 'dates 50 years apart', file: actions({start: '1976-11-24', deadline: '1976-12-01'}, {deadline: '2026-12-01'}, {start: '2026-12-01', deadline: '2076-12-01'})},
  {name: 'every day worked', file: plan({calendar: {workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']}, actions: [{id: 'A1', title: 'x', deadline: '2026-12-01'}]})},
  {name: 'one day worked, holidays', file: plan({calendar: {workdays: ['tue'], holidays: ['2026-12-01', '2026-12-02', '2030-01-01']}, actions: [{id: 'A1', title: 'x', deadline: '2026-12-31'}]})},
  {name: 'hostile titles', file: actions(...titles.map((title, at) => ({title, deadline: `2026-12-${10 + at % 20}`})))},
  {name: '300 characters', file: actions({title: 'word '.repeat(60).trim(), deadline: '2026-12-01'}, {title: 'x'.repeat(300)}), is_cut: true},
  {name: 'hostile names', file: plan({
    title: titles.join(' '), actions: titles.map((title, at) => ({id: `A${at + 1}`, title: 'x', owner: title, deadline: '2026-12-01', improvement: `I${at + 1}`, resources: [title],
                                                            risks: [{risk: title, trigger: '2026-12-03', contingency: 'c'}]})),
    improvements: titles.map((title, at) => ({id: `I${at + 1}`, title})),
    check_ins: [{date: '2026-12-08', time: titles.join(' ')}, {date: '2026-11-23', held: true}]})},
  {name: 'people of one name', file: plan({people: [{id: 'a', name: 'Ana'}, {id: 'b', name: 'Ana'}, {id: 'c', name: '2026'}, {id: 'd', name: '2025'}, {id: 'e', name: '__proto__'}],
    actions: ['a', 'b', 'c', 'd', 'e'].map((owner, at) => ({id: `A${at + 1}`, title: 'x', owner, deadline: '2026-12-01'}))})},
];
for (const file of fs.readdirSync(examples, {recursive: true})) {
  if (/plan\.yaml$/.test(file)) cases.push({name: file, file: path.join(examples, file)});
}

// The words of a name as they must stand in the drawing: one line, and no word joiner.
const plain = (text) => text.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim();

const min = (a, b) => (a < b ? a : b);

// Midnight of so many days later, as the page reads dates: in its own time zone.
function midnight(day, later = 0) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

// The last day of each action that has one.
function ends_of(actions) {
  const ends = new Map();
  for (const {id, status, deadline, done_on} of actions) {
    const end = (status === 'done' && done_on) || deadline;
    if (status !== 'dropped' && end) ends.set(id, end);
  }
  return ends;
}

// When an action begins, in milliseconds.
function begin_of({start, after}, end, ends, session) {
  if (start) return midnight(min(start, end));
  const last = after.map((id) => ends.get(id)).filter(Boolean).sort().pop();
  return last && last < end ? midnight(last, 1) : midnight(min(session ?? today, end));
}

// The tasks that must be drawn, by the plan alone: the beginning of their names, and when they begin and end.
function wanted(file) {
  const plan = JSON.parse(run('show', '--format', 'json', '-f', file)).plans[0];
  const ends = ends_of(plan.actions);
  const tasks = [];
  const add_day = (name, day) => tasks.push({name, from: midnight(day), end: midnight(day, 1)});
  for (const action of plan.actions) {
    const {id, title, status, risks} = action;
    const is_open = !['done', 'dropped'].includes(status);
    const end = ends.get(id);
    if (end) tasks.push({name: `${id} ${title}`, from: begin_of(action, end, ends, plan.date), end: midnight(end, 1)});
    if (is_open && !end) add_day(`${id} ${title}`, today);
    for (const one of risks) {
      if (is_open && one.trigger && one.status === 'open') add_day(`${id} ${one.risk}`, one.trigger);
    }
  }
  for (const {date, time} of plan.check_ins) {
    if (date) add_day(time ? `Check-in at ${time}` : 'Check-in', date);
  }
  if (!tasks.length) add_day('Nothing has a date yet', today);
  return tasks;
}

async function draw(page, text) {
  return page.evaluate(async (chart) => {
    document.querySelector('main').textContent = '';
    await window.mermaid.parse(chart);
    const {svg, diagramType} = await window.mermaid.render('drawing', chart);
    document.querySelector('main').innerHTML = svg;
    const diagram = await window.mermaid.mermaidAPI.getDiagramFromText(chart);
    const texts = [...document.querySelectorAll('svg text')];
    return {
      diagramType,
      tasks: texts.filter((one) => /taskText/.test(one.getAttribute('class'))).map((one) => one.textContent),
      sections: texts.filter((one) => /sectionTitle/.test(one.getAttribute('class'))).map((one) => one.textContent),
      days: diagram.db.getTasks().map((one) => ({from: one.startTime.getTime(), end: one.endTime.getTime()})),
      elements: [...new Set([...document.querySelectorAll('main *')].map((one) => one.localName))],
      grid: document.querySelector('svg .grid')?.getAttribute('transform'),
      hacked: window.hacked,
    };
  }, text);
}

async function check(page, problems, {name, file, is_cut}, by) {
  const options = by ? ['--by', by] : [];
  const text = run('report', '--format', 'mermaid', ...options, file);
  assert.ok(text.length <= 50000, `${name}: ${text.length} characters`);
  let drawn;
  try {
    drawn = await draw(page, text);
  } catch (error) {
    throw new Error(`${name}, by ${by}: ${error}\n${text}`);
  }
  const about = `${name}, by ${by}`;
  assert.equal(drawn.diagramType, 'gantt', about);
  assert.deepEqual(problems, [], about);
  assert.equal(drawn.hacked, undefined, about);
  assert.deepEqual(drawn.elements.filter((one) => !['svg', 'style', 'g', 'rect', 'text', 'tspan', 'path', 'line', 'title', 'desc'].includes(one)), [], about);
  assert.match(drawn.grid, /^translate\(160,/, `${about}: the room for the sections' names`);
  assert.ok(drawn.days.every((one) => one.from < one.end), about);
  if (!by) {  // else an action may stand in several groups
    const want = wanted(file);
    check_names(about, drawn.tasks, want, is_cut);
    const days = (list) => list.map((one) => `${one.from} to ${one.end}`).sort();
    assert.deepEqual(days(drawn.days), days(want), `${about}: days`);
  }
  assert.equal(new Set(drawn.sections).size, drawn.sections.length, `${about}: sections`);
}

// The chart as it is in a page, where HTML reads it before mermaid does.
async function check_in_page(page, problems, {name, file}) {
  const text = run('report', '--format', 'mermaid', file);
  const html = path.join(folder, 'embedded.html');
  fs.writeFileSync(html, `<!doctype html><meta charset="utf-8"><title>mermaid</title><pre class="mermaid">\n${text}</pre><script src="file://${mermaid}"></script>`);
  await page.goto(`file://${html}`);
  await page.waitForSelector('pre svg', {timeout: 5000});  // which mermaid draws by itself
  const drawn = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('svg text')].filter((one) => /taskText/.test(one.getAttribute('class')));
    return {tasks: texts.map((one) => one.textContent), hacked: window.hacked};
  });
  assert.deepEqual(problems, [], `${name}, in a page`);
  assert.equal(drawn.hacked, undefined, `${name}, in a page`);
  check_names(`${name}, in a page`, drawn.tasks, wanted(file));
}

function check_names(about, tasks, want, is_cut) {
  const names = tasks.map(plain);
  assert.equal(names.length, want.length, `${about}: tasks`);
  for (const task of want) {
    const whole = plain(task.name);
    const at = names.findIndex((one) => one === whole || one.startsWith(`${whole} (`) || is_cut_of(one, whole, is_cut));
    assert.notEqual(at, -1, `${about}: no task is named ${whole}\n${names.join('\n')}`);
    names.splice(at, 1);
  }
}

// Whether `name` is the beginning of `whole`, and says that more follows.
function is_cut_of(name, whole, is_cut) {
  const [beginning, rest] = name.split('…', 2);
  return rest !== undefined && whole.startsWith(beginning) && (is_cut || [...beginning].length > 40);
}

// What the page must notice: a chart without a task is drawn with errors, and so is one that ends before it begins.
async function check_the_check(page, problems) {
  const head = 'gantt\n  dateFormat YYYY-MM-DD\n';
  for (const text of [head, `${head}  a :a1, 2026-12-02, 2026-12-01\n  b :b1, 2026-11-01, 2026-12-31\n`]) {
    await draw(page, text);
    assert.notEqual(problems.length, 0, text);
    problems.length = 0;
  }
  await assert.rejects(draw(page, `${head}  no data\n`));
  problems.length = 0;
}

with_page({width: 1200, height: 800}, async (page, problems) => {
  const file = path.join(folder, 'page.html');
  fs.writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>mermaid</title><main></main><script src="file://${mermaid}"></script>`);
  await page.goto(`file://${file}`);
  await page.evaluate(() => window.mermaid.initialize({startOnLoad: false, securityLevel: 'strict'}));
  await check_the_check(page, problems);
  for (const one of cases) {
    await check(page, problems, one);
    for (const by of ['owner', 'improvement', 'status', 'week', 'resource']) await check(page, problems, one, by);
  }
  // Several plans in one chart.
  const files = cases.filter((one) => !one.is_cut).map((one) => one.file);
  const text = run('report', '--format', 'mermaid', ...files);
  const drawn = await draw(page, text);
  assert.deepEqual(problems, []);
  assert.equal(drawn.hacked, undefined);
  assert.equal(drawn.diagramType, 'gantt');
  for (const one of cases.filter(({name}) => name.startsWith('hostile'))) await check_in_page(page, problems, one);
  console.log(`${cases.length} plans drawn`);
}).then(() => fs.rmSync(folder, {recursive: true}), (error) => {
  console.error(error);
  process.exit(1);
});
