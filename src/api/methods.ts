import { ROUTES } from './routes.ts';

const PATTERNS = ROUTES.map(({ method, path }) => ({
  methods: method === 'GET' ? ['GET', 'HEAD'] : [method],
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^{}]+\}/g, '[^/]+')}$`),
}));

/** The methods that a path answers to, for `Allow`; none when there is no such path. */
export const methodsOf = (path: string): string[] =>
  PATTERNS.flatMap(({ methods, pattern }) => (pattern.test(path) ? methods : []));
