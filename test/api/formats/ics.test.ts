import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { ICS } from '../../../src/api/formats/ics.ts';
import { SAMPLE } from '../../../src/api/sample.ts';

const day = { start: '2031-04-01', end: '2031-04-01', precision: 'day' };

it.each([
  'a'.repeat(63),
  'a'.repeat(64),
  'Саммит '.repeat(40),
  '首脑会议'.repeat(40),
  '🕊️🤝'.repeat(30),
  'one; two, three\nfour '.repeat(10),
])('a name such as %j comes through in lines of 75 bytes', name => {
  const row = ICS.row(
    { ...SAMPLE.Meeting, date: { ...SAMPLE.Meeting.date, ...day }, name },
    { fields: [], located: new Map() },
  );
  const body = `${ICS.open([])}${row}${ICS.close}`;
  expect(Math.max(...body.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const [event] = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
  expect(event.getFirstPropertyValue('summary')).toBe(name);
});
