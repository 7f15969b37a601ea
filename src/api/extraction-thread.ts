import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/english.ts';
import type { Report } from '../model/document.ts';

/** Runs apart from the server (extract-apart.ts): reads one report after the other. */
parentPort?.on('message', (report: Report) => parentPort?.postMessage(JSON.stringify(extract(report))));
parentPort?.postMessage('ready');
