import type { SearchHit } from '../../model/page.ts';

export const SEARCH_HIT: SearchHit = { kind: 'place', id: 'xian', name: 'Xi’an', date: '2023-05-20', reports: 3 };
