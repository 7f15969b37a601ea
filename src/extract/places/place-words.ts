import { loadTable, loadWords } from '../../lists.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer.ts';

/** A place of one name in one country; `thousands` of inhabitants tell which namesake is meant. */
export type ListedPlace = {
  readonly written: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly thousands: number;
  readonly capital: boolean;
};

const BOUNDLESS = { thousands: Number.POSITIVE_INFINITY, capital: false };

/** "Santa Cruz de la Sierra" is known as Santa Cruz; of one word ("Juiz de Fora") too little would be left. */
const SHORTENED = /^(?<short>\p{L}+ \p{L}+) (?:de|do|da|del|dos|das) /u;

/** "New York" and "Fukushima" are first of all cities, so the aliases go before regions of the same name. */
function* listedPlaces(): Generator<ListedPlace> {
  yield* citiesOf('cities-aliases');
  for (const row of loadTable<'name' | 'kind' | 'country'>('gazetteer/places.tsv'))
    yield { ...BOUNDLESS, written: row.name, kind: row.kind as PlaceKind, country: row.country || null };
  for (const written of loadWords('gazetteer/regions-us-states.txt'))
    yield { ...BOUNDLESS, written, kind: 'region', country: 'US' };
  const cities = [...citiesOf('cities')];
  yield* cities;
  for (const city of cities) {
    const written = SHORTENED.exec(city.written)?.groups?.short;
    if (written) yield { ...city, written };
  }
}

function* citiesOf(table: string): Generator<ListedPlace> {
  for (const row of loadTable<'name' | 'country' | 'thousands' | 'capital'>(`gazetteer/${table}.tsv`)) {
    const { name: written, country, thousands, capital } = row;
    yield { written, kind: 'city', country, thousands: Number(thousands), capital: capital === 'y' };
  }
}

function* namesakes(): Generator<[string, readonly ListedPlace[]]> {
  for (const place of listedPlaces()) yield [place.written, [place]];
}

/** Namesakes together, as listed, one a country: the hand-made lists go first. */
const together = (listed: readonly ListedPlace[], more: readonly ListedPlace[]): readonly ListedPlace[] => [
  ...listed,
  ...more.filter(({ country }) => !listed.some(place => place.country === country)),
];

/** Every listed place under its name. */
export const PLACE_WORDS: Gazetteer<readonly ListedPlace[]> = buildGazetteer(namesakes(), together);
