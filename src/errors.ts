/** Every error this program gives: code → HTTP status, exit code of the command, title. Context keys stand with each throw. */
const ERRORS = {
  bad_utf8: { status: 400, exit: 2, title: 'Not valid UTF-8' },
  binary_file: { status: 415, exit: 2, title: 'Not a text file' },
  bad_front_matter: { status: 400, exit: 2, title: 'Front matter is not valid YAML' },
  bad_json: { status: 400, exit: 2, title: 'Not valid JSON' },
  bad_field: { status: 400, exit: 2, title: 'A field has a value that cannot be taken' },
  empty_report: { status: 400, exit: 2, title: 'No text in the report' },
  too_large: { status: 413, exit: 2, title: 'Larger than the limit' },
  not_a_file: { status: 400, exit: 2, title: 'Not a regular file' },
  unknown_format: { status: 415, exit: 2, title: 'Format not known' },
  no_input: { status: 400, exit: 65, title: 'No input' },
  usage: { status: 400, exit: 64, title: 'Wrong use of the command' },
  io: { status: 500, exit: 74, title: 'Reading or writing failed' },
  locked: { status: 503, exit: 75, title: 'Database is locked' },
  corrupt: { status: 500, exit: 76, title: 'Database is corrupt or not of this program' },
  invalid_request: { status: 400, exit: 64, title: 'Invalid request' },
  not_found: { status: 404, exit: 64, title: 'Not found' },
  gone: { status: 410, exit: 64, title: 'No longer there' },
  method_not_allowed: { status: 405, exit: 64, title: 'Method not allowed' },
  not_acceptable: { status: 406, exit: 64, title: 'Not acceptable' },
  unsupported_media_type: { status: 415, exit: 64, title: 'Unsupported media type' },
  uri_too_long: { status: 414, exit: 64, title: 'URI too long' },
  bad_url: { status: 400, exit: 64, title: 'Malformed URL' },
  request_timeout: { status: 408, exit: 75, title: 'Request took too long to arrive' },
  headers_too_large: { status: 431, exit: 64, title: 'Request headers too large' },
  bad_http: { status: 400, exit: 64, title: 'Malformed HTTP' },
  not_ready: { status: 503, exit: 75, title: 'Not ready' },
  overloaded: { status: 503, exit: 75, title: 'Too much at once' },
  too_slow: { status: 504, exit: 75, title: 'Took too long' },
  too_many_requests: { status: 429, exit: 75, title: 'Too many requests' },
  internal: { status: 500, exit: 70, title: 'Internal error' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The one error class: a code of the table, a sentence for people, and the values that explain it. */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly context: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, detail: string, context: Record<string, string | number> = {}) {
    super(detail);
    this.name = 'ReadoutError';
    this.code = code;
    this.context = context;
  }
}

export const statusOf = (code: ErrorCode): number => ERRORS[code].status;
export const exitCodeOf = (code: ErrorCode): number => ERRORS[code].exit;
export const titleOf = (code: ErrorCode): string => ERRORS[code].title;
