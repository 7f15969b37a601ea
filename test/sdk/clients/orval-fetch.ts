let origin = '';

/** Where the calls of orval's client go: it knows paths only. */
export const setOrigin = (given: string): void => {
  origin = given;
};

/** How orval's client asks; `Answer` is the union of all declared statuses with their bodies. */
export async function fetchFrom<Answer>(path: string, options: RequestInit): Promise<Answer> {
  const response = await fetch(origin + path, options);
  return { status: response.status, headers: response.headers, data: await response.json() } as Answer;
}
