const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Finance Minister'];
const NAMES = ['Ada Orlan', 'Bek Tashim', 'Cem Dural', 'Dana Veres', 'Elim Sadak', 'Fara Nemir', 'Goran Ilves'];
const CITIES = ['Lima', 'Oslo', 'Accra', 'Hanoi', 'Riga'];

/** JSON lines, more than one thread is started for and more than are resolved at once. */
export const MANY_REPORTS: readonly string[] = Array.from({ length: 120 }, (_, i) => {
  const [one, other, city] = [NAMES[i % 7], NAMES[(i * 3 + 1) % 7], CITIES[i % 5]];
  const text = `${OFFICES[i % 4]} ${one} of Chile met ${other} in ${city} on ${1 + (i % 28)} May. Report ${i} of many.`;
  return JSON.stringify({ text, publishedOn: `2021-06-${String(1 + (i % 30)).padStart(2, '0')}` });
});
