// The HTML report in Chromium, as its readers meet it: on a screen and a phone, light and dark, by keyboard, on paper,
// without scripts, and with plans that would do harm if a page let them.
//
//   NODE_PATH=build/npm/node_modules node tests/browser/report_html.js --program build/dev/bywhen
'use strict';
const assert = require('node:assert/strict');
const {execFileSync} = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {with_page, need_file, program} = require('./browser.js');

const bywhen = program();
const root = path.resolve(__dirname, '../..');
const axe = fs.readFileSync(need_file('axe-core/axe.min.js'), 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bywhen-html-'));
const example = path.join(root, 'examples/checkout.plan.yaml');
const hostile = path.join(__dirname, 'plans/hostile.plan.yaml');

const desktop = {width: 1280, height: 900};
const phone = {width: 360, height: 740};

function plan(name, text) {
  const file = path.join(folder, `${name}.plan.yaml`);
  fs.writeFileSync(file, `bywhen: 1\ntitle: ${name}\n${text}`);
  return file;
}

let reports = 0;
function report(files, ...options) {
  const out = path.join(folder, `${++reports}.html`);
  execFileSync(bywhen, ['report', ...files, '--today', '2026-12-11', '--format', 'html', ...options, '-o', out], {stdio: 'pipe'});
  return out;
}

// What a page must be, whatever the plan. Name, page, and the titles that it has to show.
function pages() {
  const closed = 'actions:\n' +
    '  - {id: A1, title: One, owner: ana, status: done, done_on: 2026-12-01, deadline: 2026-12-01, resources: none}\n' +
    '  - {id: A2, title: Two, owner: ana, status: dropped, deadline: 2026-12-02, resources: none}\n';
  const ring = 'actions:\n' + [1, 2, 3].map((i) => `  - {id: A${i}, title: Ring ${i}, owner: ana, start: 2026-12-1${i}, ` +
    `deadline: 2026-12-0${i}, after: [A${i % 3 + 1}], resources: none, effort: 3d}\n`).join('');
  const far = 'date: 2026-11-24\nactions:\n' +
    '  - {id: A1, title: Soon, owner: ana, deadline: 2026-12-18, effort: 2d, resources: none}\n' +
    '  - {id: A2, title: In fifty years, owner: ana, start: 2026-12-18, deadline: 2076-12-18, effort: 90w, resources: none}\n';
  const many = 'date: 2026-11-24\npeople:\n' +
    [...Array(12).keys()].map((i) => `  - {id: p${i}, name: Person ${i} Withaname, capacity: 8h}\n`).join('') + 'actions:\n' +
    [...Array(500).keys()].map((i) => {
      const day = new Date(Date.UTC(2026, 11, 1) + i * 2.2 * 86400e3).toISOString().slice(0, 10);
      return `  - {id: A${i + 1}, title: Action number ${i + 1} of many, owner: p${i % 12}, start: ${day}, deadline: ${day}, ` +
        `effort: 4h, resources: none${i > 0 ? `, after: [A${i}]` : ''}}\n`;
    }).join('');
  return {
    'the example': report([example]),
    'by week': report([example], '--by', 'week'),
    'by resource': report([example], '--by', 'resource'),
    'one sheet': report([example], '--owner', 'ben'),
    'a hostile plan': report([hostile]),
    'a hostile sheet': report([hostile], '--owner', 'rtl'),
    'a portfolio': report([example, hostile]),
    'no actions': report([plan('Nothing', 'actions: []\n')]),
    'one action without anything': report([plan('Bare', 'actions:\n  - {title: Bare}\n')]),
    'all done': report([plan('Closed', closed)]),
    'a ring of dependencies, deadlines before starts': report([plan('Ring', ring)]),
    'dates 50 years apart': report([plan('Far', far)]),
    '500 actions over three years': report([plan('Many', many)]),
  };
}

const hash = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;

// The policy names what is in the file, and nothing else is allowed.
function check_policy(file) {
  const html = fs.readFileSync(file, 'utf8');
  const style = html.match(/<style>([^]*?)<\/style>/)[1];
  const script = html.match(/<script>([^]*?)<\/script>/)[1];
  const policy = html.match(/<meta http-equiv=Content-Security-Policy content="([^"]*)">/)[1];
  assert.deepEqual(policy.split('; ').sort(), [
    "base-uri 'none'", "default-src 'none'", "form-action 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`]);
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'), 'the policy comes first');
}

// Runs in the page: what is there that a plan could have brought.
function foreign_things() {
  const allowed = new Set('HTML HEAD META TITLE STYLE SCRIPT BODY A HEADER NAV MAIN SECTION ARTICLE FOOTER DIV P H1 H2 H3 H4 H5 UL OL LI DL DT DD SPAN B SMALL BDI TIME BR ABBR DETAILS SUMMARY FIGURE FIGCAPTION TABLE CAPTION THEAD TBODY TFOOT TR TH TD LABEL SELECT OPTION FIELDSET LEGEND INPUT BUTTON OUTPUT svg defs pattern marker g path rect text tspan title desc'.split(' '));
  const things = [];
  for (const element of document.querySelectorAll('*')) {
    if (!allowed.has(element.tagName)) things.push(element.tagName);
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name) || name === 'src' || name === 'style') things.push(`${element.tagName} ${name}`);
      if (name !== 'href' || /^#p\d[-a]?[a-z0-9-]*$|^#(main)$/.test(value)) continue;
      if (!/^https?:\/\//i.test(value) || element.rel !== 'noopener noreferrer') things.push(`link ${value}`);
    }
  }
  if (document.scripts.length !== 1) things.push(`${document.scripts.length} scripts`);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) things.push(`id ${id} twice`);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.hash.slice(1))) things.push(`link to nowhere: ${link.hash}`);
  }
  return things;
}

// Runs in the page: headings that skip a level, table heads without a scope, drawings without words.
function unspoken_things() {
  const things = [];
  let level = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const next = +heading.tagName[1];
    if (next > level + 1) things.push(`h${level}, then h${next}`);
    level = next;
  }
  for (const head of document.querySelectorAll('th')) if (!head.scope) things.push('th without scope');
  for (const table of document.querySelectorAll('table')) if (!table.caption) things.push('table without caption');
  for (const svg of document.querySelectorAll('svg:not([aria-hidden=true])')) {
    const told = svg.getAttribute('aria-label') || (svg.querySelector('title') && svg.querySelector('desc'));
    if (svg.getAttribute('role') !== 'img' || !told) things.push('drawing without words');
  }
  return things;
}

// Runs in the page: which of these pairs have too little contrast (WCAG 2: 4.5 for text, 3 for signs).
function pale_pairs() {
  const style = getComputedStyle(document.documentElement);
  const luminance = (name) => {
    const hex = style.getPropertyValue(`--${name}`).trim();
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const texts = [];
  for (const text of ['ink', 'soft', 'link', 'todo', 'doing', 'done', 'blocked', 'late', 'lack', 'warn']) {
    texts.push([text, 'ground'], [text, 'paper']);
  }
  texts.push(['late', 'late-fill'], ['lack', 'lack-fill'], ['blocked', 'warn-fill'], ['soft', 'late-fill'], ['soft', 'lack-fill'],
    ['soft', 'warn-fill'], ['ink', 'h1'], ['ink', 'h2'], ['ink', 'h3'], ['on-h4', 'h4'], ['on-over', 'over'], ['ink', 'off'], ['ink', 'holiday'],
    ['soft', 'off'], ['ground', 'ink'], ['paper', 'mark']);
  const signs = [['meet', 'paper'], ['mark', 'paper'], ['todo', 'off'], ['doing', 'off'], ['done', 'off'], ['blocked', 'off'], ['warn', 'holiday'],
    ['todo', 'holiday'], ['meet', 'off']];
  return [...texts.map((pair) => [...pair, 4.5]), ...signs.map((pair) => [...pair, 3])]
    .filter(([a, b, least]) => contrast(a, b) < least).map(([a, b, least]) => `${a} on ${b}: ${contrast(a, b).toFixed(2)}, not ${least}`);
}

async function open(page, file, viewport, scheme = 'light') {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(`file://${file}`);
}

async function faults_by_axe(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => axe.run({resultTypes: ['violations']}));
  return violations.filter((one) => ['serious', 'critical'].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
}

async function check_page(page, problems, name, file) {
  check_policy(file);
  const is_long = name.startsWith('500');  // axe takes seconds for it: once is enough
  for (const scheme of ['light', 'dark']) {
    await open(page, file, desktop, scheme);
    assert.deepEqual(await page.evaluate(pale_pairs), [], `${name}, ${scheme}`);
    if (!is_long || scheme === 'light') assert.deepEqual(await faults_by_axe(page), [], `${name}, ${scheme}`);
  }
  assert.deepEqual(await page.evaluate(foreign_things), [], name);
  assert.deepEqual(await page.evaluate(unspoken_things), [], name);
  await open(page, file, phone);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.deepEqual(widths, [phone.width, phone.width], `${name}: no scrolling sideways on a phone`);
  if (!is_long) assert.deepEqual(await faults_by_axe(page), [], `${name}, phone`);
  const frames = await page.$$eval('.frame', (all) => all.every((one) => one.tabIndex === 0 && one.getAttribute('aria-labelledby')));
  assert.ok(frames, `${name}: what scrolls by itself can be reached by keyboard`);
  assert.deepEqual(await page.evaluate(() => window.reports), [], `${name}: nothing was tried that the policy forbids`);
  assert.deepEqual(problems.splice(0), [], name);
}

const shown = (page, selector) => page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length);

// Presses Tab until the element has the focus.
async function tab_to(page, selector) {
  for (let i = 0; i < 60; ++i) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab never gets to ${selector}`);
}

async function check_keyboard(page, file) {
  await open(page, file, desktop);
  const count = async () => [await shown(page, '.actions tr[data-o]'), await shown(page, 'svg.rows g[data-o]'), await shown(page, '.sheet')];
  const said = () => page.$eval('#filter output', (one) => one.textContent);
  const height = await page.$eval('svg.rows', (svg) => +svg.getAttribute('height'));
  const arrows = () => page.$$eval('.rows .arrow', (all) => all.map((one) => one.getAttribute('d')));
  const drawn = await arrows();
  assert.deepEqual(await count(), [10, 10, 7]);
  assert.equal(await said(), 'all 10 actions');

  await tab_to(page, '#filter select');
  await page.keyboard.type('Ben');
  assert.deepEqual(await count(), [3, 3, 1], 'a name that is typed');
  assert.equal(await said(), '3 of 10 actions');
  assert.equal(await page.$eval('svg.rows', (svg) => +svg.getAttribute('height')), height - 7 * 24, 'the rows move up');
  assert.equal(await shown(page, '.rows .arrow'), 0, 'nothing of Ben waits for something of Ben');
  assert.deepEqual(await page.$$eval('.sheet h3', (all) => all.filter((one) => one.getClientRects().length).map((one) => one.textContent)),
    ['Ben Okafor']);

  await tab_to(page, '#filter input');
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await count(), [1, 1, 1], 'an arrow: to do');
  await page.keyboard.press('ArrowRight');
  assert.deepEqual(await count(), [1, 1, 1], 'another: blocked');
  assert.ok(await page.$eval('.actions tr.blocked', (row) => row.getClientRects().length > 0));
  await tab_to(page, '#filter button');
  await page.keyboard.press('Enter');
  assert.deepEqual(await count(), [10, 10, 7], 'Enter on the button shows all');
  assert.ok(await page.evaluate(() => document.activeElement.matches('#filter select')), 'the focus is not lost');
  assert.deepEqual(await arrows(), drawn, 'the arrows are back where they were');

  await page.keyboard.press('ArrowDown');
  assert.notDeepEqual(await count(), [10, 10, 7], 'an arrow chooses somebody');
  await page.keyboard.press('Escape');
  assert.deepEqual(await count(), [10, 10, 7], 'Escape shows all');
  assert.equal(await said(), 'all 10 actions');

  await page.select('#filter select', await page.$eval('#filter option:last-child', (one) => one.value));
  assert.deepEqual(await count(), [0, 0, 0], 'nobody owns nothing here');
  await page.click('.purpose a');
  assert.deepEqual(await count(), [10, 10, 7], 'a link into what is filtered away brings it back');
}

// Arrows between the rows that are left lead from one to the other.
async function check_arrows(page, file) {
  await open(page, file, desktop);
  await page.click('#filter input[value=todo] + span');
  const faults = await page.evaluate(() => {
    const middle = (row) => +row.getAttribute('transform').match(/ ([\d.]+)\)/)[1] + 12;
    const rows = [...document.querySelectorAll('svg.rows g[data-o]')];
    const arrows = [...document.querySelectorAll('.rows .arrow:not([hidden])')];
    if (arrows.length === 0) return ['no arrows'];
    return arrows.filter((arrow) => {
      const from = middle(rows[arrow.dataset.a]);
      const to = middle(rows[arrow.dataset.b]);
      const [, y1, , y2] = arrow.getAttribute('d').match(/M\S+ (\S+)V(\S+)H\S+V(\S+)/);
      return Math.abs(y1 - from) !== 6 || Math.abs(y2 - to) !== 8;
    }).map((arrow) => arrow.outerHTML);
  });
  assert.deepEqual(faults, []);
}

// What stands above a line in the axis stands on it, and no label is cut off: by the drawing, or by a window that is a
// little too narrow for it.
async function check_timeline(page, file) {
  for (const width of [1280, 1100, 800]) {
    await open(page, file, {width, height: 900});
    const faults = await page.evaluate(() => {
      const svg = document.querySelector('svg.rows');
      const middle = (element) => (({left, right}) => (left + right) / 2)(element.getBoundingClientRect());
      const lines = document.querySelector('.meeting[d]').getAttribute('d').match(/M[\d.]+/g)
        .map((one) => new DOMPoint(+one.slice(1), 0).matrixTransform(svg.getScreenCTM()).x);
      const signs = [...document.querySelectorAll('.axis .meet')].map(middle);
      if (lines.length === 0 || lines.length !== signs.length) return [`${lines.length} lines, ${signs.length} check-ins`];
      const off = lines.map((x, i) => [`check-in ${i}`, x - signs[i]]);
      off.push(['today', middle(document.querySelector('.rows .today')) - middle(document.querySelector('.axis .now'))]);
      const frame = svg.getBoundingClientRect();
      const cut = [...svg.querySelectorAll('text')].filter((text) => {
        const {left, right} = text.getBoundingClientRect();
        return left < frame.left || right > frame.right;
      });
      return [...off.filter(([, pixels]) => Math.abs(pixels) > 0.5), ...cut.map((text) => text.textContent)];
    });
    assert.deepEqual(faults, [], `${width} px`);
    const is_scrolled = await page.$eval('.gantt .frame', (frame) => frame.scrollWidth > frame.clientWidth);
    assert.equal(is_scrolled, width < 1056, `${width} px: what nearly fits is made to fit`);
  }
}

const pages_in = (pdf) => (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) || []).length;
const print = (page) => page.pdf({preferCSSPageSize: true, printBackground: true});

// Each owner's sheet is a page: as many pages more as there are owners.
async function check_paper(page, file, owners, sheet) {
  await open(page, file, desktop, 'dark');
  const whole = pages_in(await print(page));
  await page.$$eval('.sheet', (all) => all.forEach((one) => one.remove()));
  const rest = pages_in(await print(page));
  assert.ok(rest > 0);
  assert.equal(whole - rest, owners, `${whole} pages, ${rest} without the sheets`);
  await page.emulateMediaType('print');
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)', 'black on white, in the dark too');
  await page.emulateMediaType(null);
  await open(page, sheet, desktop);
  assert.equal(pages_in(await print(page)), 1, 'a sheet alone is one page');
}

async function check_without_script(page, file) {
  await page.setJavaScriptEnabled(false);
  await open(page, file, desktop);
  assert.equal(await shown(page, '#filter'), 0, 'no controls that do nothing');
  assert.deepEqual([await shown(page, '.actions tr[data-o]'), await shown(page, 'svg.rows g[data-o]'), await shown(page, '.sheet')], [10, 10, 7]);
  await page.setJavaScriptEnabled(true);
}

// What people wrote can be read, as they wrote it.
async function check_words(page, file) {
  await open(page, file, desktop);
  const text = await page.evaluate(() => document.body.innerText);
  for (const words of [`<script>alert('title')</script> "><img src=x onerror=alert(1)> </title></style> ]]> & &lt;`,
    '=HYPERLINK("http://evil.example","click")', '| `x` | --- |', 'javascript:alert(5)', '\\u{202e}right to left', 'A'.repeat(300),
    'Maximiliana-Konstantinopolitanskaja-Wolfeschlegelsteinhausen-Bergerdorff-Xy', '\u{1F469}\u200D\u{1F680}', '900 EUR', '120.50 NOK',
    "<script>alert('decided')</script>", '{{7*7}} ${alert(3)} <%= 1 %>']) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await page.title(), `<script>alert('title')</script> "><img src=x onerror=alert(1)> </title></style> ]]> & &lt;`);
  const hebrew = await page.$$eval('bdi', (all) => all.some((one) => one.textContent.includes('\u05de\u05e9\u05d4')));
  assert.ok(hebrew, 'what is written from right to left stands apart');
}

// On a phone the totals of a table are not called what its cells are; on a screen no amount breaks.
async function check_totals(page, file, portfolio) {
  const told = (selector) => page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0)
    .map((one) => getComputedStyle(one, '::before').content.replace(/^(none|normal)$/, '') + one.innerText));
  await open(page, file, phone);
  const totals = await told('.needs tfoot td');
  assert.ok(totals.includes('900 EUR'), totals.join('; '));
  assert.deepEqual(totals.filter((one) => one.startsWith('"') || one === ''), [], 'no labels before totals');
  await open(page, portfolio, phone);
  assert.equal((await told('.plans tfoot td')).length, 3);
  for (const one of [file, portfolio]) {
    await open(page, one, desktop);
    const broken = await page.$$eval('.amount', (all) => [all.length > 0, all.filter((amount) => amount.getClientRects().length > 1).length]);
    assert.deepEqual(broken, [true, 0], 'no amount breaks');
  }
}

with_page(desktop, async (page, problems) => {
  await page.evaluateOnNewDocument(() => {
    window.reports = [];
    addEventListener('securitypolicyviolation', (event) => window.reports.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const all = pages();
  for (const [name, file] of Object.entries(all)) await check_page(page, problems, name, file);
  await check_keyboard(page, all['the example']);
  await check_arrows(page, all['the example']);
  await check_timeline(page, all['the example']);
  await check_totals(page, all['a hostile plan'], all['a portfolio']);
  await check_words(page, all['a hostile plan']);
  await check_paper(page, all['the example'], 7, all['one sheet']);
  await check_without_script(page, all['the example']);
  assert.deepEqual(problems, []);
  console.log(`${Object.keys(all).length} pages`);
}).then(() => fs.rmSync(folder, {recursive: true}), (error) => {
  console.error(error, `\nthe pages: ${folder}`);
  process.exit(1);
});
