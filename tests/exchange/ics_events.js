// What ical.js reads in calendars, as JSON: for each file a list of entries, with the keys of
// ics_parsers_test.py.
//
//   NODE_PATH=build/npm/node_modules node ics_events.js FILE...
'use strict';
const fs = require('node:fs');

let ical;
try {
  ical = require('ical.js');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.log('skipped: the npm package ical.js is not here; tests/run installs it');
  process.exit(80);
}
const ICAL = ical.default ?? ical;

function entry(component) {
  const text = name => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? null : String(value);
  };
  const day = component.getFirstPropertyValue(component.name === 'vtodo' ? 'due' : 'dtstart');
  const duration = component.getFirstPropertyValue('duration');
  return {
    kind: component.name.toUpperCase(),
    uid: text('uid'),
    sequence: Number(text('sequence')),
    when: day === null ? null : day.toString().replace(/^\d+/, year => year.padStart(4, '0')),
    floating: day === null || day.isDate || day.zone === ICAL.Timezone.localTimezone,
    minutes: duration === null ? null : duration.toSeconds() / 60,
    status: text('status'),
    summary: text('summary'),
    description: text('description'),
    url: text('url'),
    alarms: component.getAllSubcomponents('valarm').length,
    other_parts: component.getAllSubcomponents().filter(one => one.name !== 'valarm').length,
  };
}

const calendars = process.argv.slice(2).map(file => {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents().map(entry);
});
console.log(JSON.stringify(calendars));
