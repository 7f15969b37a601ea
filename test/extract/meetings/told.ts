import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';
import type { ExtractedMeeting } from '../../../src/model/extraction.ts';

/** A Friday. */
export const PUBLISHED = '2024-03-15';

export const meetingsIn = (text: string, publishedOn: string | null = PUBLISHED): readonly ExtractedMeeting[] =>
  readUntil(Report.parse({ text, publishedOn }), 'meetings').meetings;

/** Each meeting in one line: `bilateral_meeting held: Anna Berg, Juma Otieno, KE, NO | 2024-03-14 | Oslo, NO`. */
export const told = (text: string, publishedOn: string | null = PUBLISHED): string[] =>
  meetingsIn(text, publishedOn).map(({ type, status, participants, date, place }) => {
    const names = participants.map(({ code, name }) => code ?? name).sort();
    const days = date?.start ? ` | ${date.start}${date.end === date.start ? '' : `..${date.end}`}` : '';
    const where = place ? ` | ${place.name ? `${place.name}, ` : ''}${place.country}` : '';
    return `${type} ${status}: ${names.join(', ')}${days}${where}`;
  });
