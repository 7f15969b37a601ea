const FIRST_THAT_MAY_ABORT = [24, 19] as const;

/** What to tell whoever runs a Node that can abort the whole process when better-sqlite3 12 frees a statement; undefined for the others. */
export function nodeWarning(version: string): string | undefined {
  const [major, minor] = version.split('.').map(Number);
  const [firstMajor, firstMinor] = FIRST_THAT_MAY_ABORT;
  if (major < firstMajor || (major === firstMajor && minor < firstMinor)) return undefined;
  return `readout: Node ${version} can abort in better-sqlite3 12; tested are Node 20, 22 and ${firstMajor} up to ${firstMajor}.${firstMinor - 1}.`;
}
