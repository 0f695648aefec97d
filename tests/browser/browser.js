// Chromium for the tests of pages: no network, nothing kept. A test that finds it missing, or a package of
// tests/npm, says so and ends with 80, which ctest counts as skipped.
//
//   const {with_page, need, program} = require('./browser.js');
//   with_page({width: 360, height: 800}, async (page, problems) => {
//     await page.goto('file:///...');
//     assert.deepEqual(problems, []);  // what went wrong in the page: console errors, exceptions, requests
//   });
'use strict';
const fs = require('node:fs');

const chromium = '/usr/bin/chromium';

// A package of tests/npm; its folder is in NODE_PATH.
function need(name) {
  try {
    return require(name);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    console.log(`skipped: the npm package ${name} is not here; tests/run installs it`);
    process.exit(80);
  }
}

// The path of a file in a package of tests/npm.
function need_file(path) {
  try {
    return require.resolve(path);
  } catch {
    console.log(`skipped: ${path} of npm is not here; tests/run installs it`);
    process.exit(80);
  }
}

async function with_browser(use) {
  const puppeteer = need('puppeteer-core');
  if (!fs.existsSync(chromium)) {
    console.log('skipped: chromium is not here');
    process.exit(80);
  }
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
           '--disable-background-networking', '--disable-component-update', '--lang=en-GB'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

// `problems` gathers what goes wrong in the page, and every request that is not for a file.
async function with_page(viewport, use) {
  return with_browser(async (browser) => {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const problems = [];
    page.on('console', (message) => {
      if (['error', 'warn', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file|data|about):/.test(request.url())) problems.push(`request: ${request.url()}`);
    });
    return use(page, problems, browser);
  });
}

// What stands behind --program.
function program() {
  const at = process.argv.indexOf('--program');
  if (at < 0 || !process.argv[at + 1]) {
    console.error(`usage: node ${process.argv[1]} --program BYWHEN`);
    process.exit(2);
  }
  return process.argv[at + 1];
}

module.exports = {with_browser, with_page, need, need_file, program};
