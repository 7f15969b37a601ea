import type { Extraction } from '../../model/extraction.ts';

export const EXTRACTION: Extraction = {
  people: [
    {
      name: 'Shavkat Mirziyoyev',
      aliases: [],
      positions: ['President'],
      offices: [
        {
          title: 'President',
          country: 'UZ',
          organization: null,
          former: false,
          start: null,
          end: null,
          evidence: [
            {
              start: 0,
              end: 94,
              quote: 'Uzbek President Shavkat Mirziyoyev met Kyrgyz President Sadyr Japarov in Tashkent on Thursday.',
            },
          ],
        },
      ],
      countries: ['UZ'],
      mentions: [{ start: 16, end: 34, text: 'Shavkat Mirziyoyev', method: 'people/tag' }],
      references: [],
    },
    {
      name: 'Sadyr Japarov',
      aliases: [],
      positions: ['President'],
      offices: [
        {
          title: 'President',
          country: 'KG',
          organization: null,
          former: false,
          start: null,
          end: null,
          evidence: [
            {
              start: 0,
              end: 94,
              quote: 'Uzbek President Shavkat Mirziyoyev met Kyrgyz President Sadyr Japarov in Tashkent on Thursday.',
            },
          ],
        },
      ],
      countries: ['KG'],
      mentions: [{ start: 56, end: 69, text: 'Sadyr Japarov', method: 'people/tag' }],
      references: [],
    },
  ],
  countries: [
    {
      code: 'UZ',
      name: 'Uzbekistan',
      mentions: [
        { start: 0, end: 5, text: 'Uzbek', method: 'countries/demonym' },
        { start: 131, end: 141, text: 'Uzbekistan', method: 'countries/compound' },
      ],
    },
    {
      code: 'KG',
      name: 'Kyrgyzstan',
      mentions: [
        { start: 39, end: 45, text: 'Kyrgyz', method: 'countries/demonym' },
        { start: 120, end: 130, text: 'Kyrgyzstan', method: 'countries/compound' },
      ],
    },
    { code: 'CN', name: 'China', mentions: [{ start: 114, end: 119, text: 'China', method: 'countries/compound' }] },
  ],
  organizations: [],
  places: [
    {
      name: 'Tashkent',
      kind: 'city',
      country: 'UZ',
      mentions: [{ start: 73, end: 81, text: 'Tashkent', method: 'places/listed' }],
    },
  ],
  meetings: [
    {
      type: 'bilateral_meeting',
      status: 'held',
      participants: [
        { kind: 'person', name: 'Shavkat Mirziyoyev', role: 'participant', represents: 'UZ' },
        { kind: 'person', name: 'Sadyr Japarov', role: 'participant', represents: 'KG' },
        { kind: 'country', name: 'Uzbekistan', code: 'UZ', role: 'participant', represents: null },
        { kind: 'country', name: 'Kyrgyzstan', code: 'KG', role: 'participant', represents: null },
      ],
      date: {
        text: 'Thursday',
        start: '2024-03-14',
        end: '2024-03-14',
        precision: 'day',
        edtf: '2024-03-14',
        basis: 'relative',
      },
      place: { name: 'Tashkent', country: 'UZ', venue: null },
      series: null,
      ordinal: null,
      partOf: null,
      topics: [],
      agreements: [],
      level: 'head_of_state_or_government',
      evidence: [
        {
          start: 0,
          end: 94,
          quote: 'Uzbek President Shavkat Mirziyoyev met Kyrgyz President Sadyr Japarov in Tashkent on Thursday.',
        },
      ],
      method: 'meetings/met-with',
      confidence: 0.9,
    },
  ],
  projects: [
    {
      name: 'China-Kyrgyzstan-Uzbekistan railway',
      sector: 'railway',
      work: 'unknown',
      countries: ['CN', 'KG', 'UZ'],
      route: ['China', 'Kyrgyzstan', 'Uzbekistan'],
      status: 'proposed',
      cost: null,
      length: null,
      capacity: null,
      programme: null,
      parties: [],
      startDate: null,
      completionDate: null,
      evidence: [{ start: 95, end: 150, quote: 'They discussed the China-Kyrgyzstan-Uzbekistan railway.' }],
      method: 'projects/head+route',
      confidence: 0.75,
    },
  ],
  quotes: [],
  rejected: [],
};
