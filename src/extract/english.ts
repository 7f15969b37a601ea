import { countryName } from '../model/country-list.ts';
import type { Report } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import { findCountries } from './countries/countries.ts';
import { findDates } from './dates/dates.ts';
import { splitText } from './document.ts';
import { findMeetings } from './meetings/meetings.ts';
import { findMoney } from './money/money.ts';
import { findOrganizations } from './organizations/organizations.ts';
import { findPeople } from './people/people.ts';
import { findPlaces } from './places/places.ts';
import { findProjects } from './projects/projects.ts';
import { findQuotes } from './quotes/quotes.ts';
import type { CountryMention, Extractor, Reading } from './reading.ts';
import { tagNames } from './tagger/tagger.ts';

type Step = { readonly name: string; readonly because: string; readonly find: Extractor };

/** TABLE OF CONTENTS: all that is read in an English report, in this order. */
export const STEPS: readonly Step[] = [
  { name: 'countries', because: 'a closed list; all later steps lean on it', find: findCountries },
  { name: 'dates', because: 'closed patterns; "May" and "March" must be gone before names', find: findDates },
  { name: 'money', because: 'closed patterns; "US$" is no country', find: findMoney },
  { name: 'tags', because: 'the learned opinion that rules confirm or overrule', find: tagNames },
  {
    name: 'organizations',
    because: 'their names contain people and countries: "Bank of China"',
    find: findOrganizations,
  },
  { name: 'people', because: 'offices name countries and organizations', find: findPeople },
  { name: 'places', because: 'what is left after people and organizations', find: findPlaces },
  { name: 'quotes', because: 'speakers are people found above', find: findQuotes },
  { name: 'meetings', because: 'made of people, countries, organizations, places and dates', find: findMeetings },
  { name: 'projects', because: 'made of countries, organizations, places, dates and money', find: findProjects },
];

/** A long report has some hundred; a text of thousands is none, and each is stored and served. */
const MOST_REJECTED = 1000;

/** Reads one report. Same report, same extraction; never throws. `onStep` is told of each step that is done. */
export function extract(report: Report, onStep: () => void = () => {}): Extraction {
  const reading = STEPS.reduce((before, step) => {
    const after = runStep(before, step);
    onStep();
    return after;
  }, emptyReading(report));
  const { people, organizations, places, meetings, projects, quotes, rejected } = reading;
  return {
    people: [...people],
    countries: groupByCode(reading.countries),
    organizations: [...organizations],
    places: [...places],
    meetings: [...meetings],
    projects: [...projects],
    quotes: [...quotes],
    rejected: rejected.slice(0, MOST_REJECTED),
  };
}

/** The reading after all steps up to and with `name`: for the tests of one extractor. */
export function readUntil(report: Report, name: string): Reading {
  const last = STEPS.findIndex(step => step.name === name);
  return STEPS.slice(0, last + 1).reduce(runStep, emptyReading(report));
}

/** The one reading grows, which no step looks back on: a copy for each step costs more than some of the steps. */
function runStep(reading: Reading, step: Step): Reading {
  const { rejected } = reading;
  const found = step.find(reading);
  return Object.assign(reading, found, { rejected: [...rejected, ...(found.rejected ?? [])] });
}

function emptyReading(report: Report): Reading {
  const none = { countries: [], dates: [], money: [], tags: [], organizations: [], people: [], places: [] };
  return {
    report,
    text: report.text,
    ...splitText(report.text),
    ...none,
    quotes: [],
    meetings: [],
    projects: [],
    rejected: [],
  };
}

function groupByCode(mentions: readonly CountryMention[]): Extraction['countries'] {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) {
    const same = byCode.get(mention.code);
    if (same) same.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const listed = [...byCode].filter(([, found]) => found.some(mention => !mention.passing));
  return listed.map(([code, found]) => ({
    code,
    name: countryName(code),
    mentions: found.map(({ start, end, text, method }) => ({ start, end, text, method })),
  }));
}
