import { installTools } from '../install-tools.ts';

installTools(import.meta.dirname);
// What follows imports what was just installed.
await import('./try-clients.ts');
