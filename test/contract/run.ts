import { deepEqual } from 'node:assert/strict';
import { installTools } from '../install-tools.ts';
import { liveServer } from '../live-server.ts';
import { breakingChanges } from './breaking-changes.ts';
import { exampleRequests } from './example-requests.ts';
import { proxyBefore } from './proxy.ts';
import { throughProxy } from './through-proxy.ts';
import { DOCUMENT, FOLDER, runTool } from './tool.ts';

const WORKFLOWS = 'readout.arazzo.yaml';
const CHECKS = /(Workflows|Steps|Checks): .*/g;

installTools(FOLDER);
runTool('redocly', ['lint', DOCUMENT, WORKFLOWS, '--extends', 'recommended-strict']);
console.log('redocly lint     recommended-strict: no problem');
runTool('spectral', ['lint', DOCUMENT, '--ruleset', 'spectral.yaml', '--fail-severity', 'hint']);
console.log('spectral lint    spectral:oas: no problem');
console.log(`redocly diff     ${breakingChanges()}`);

const server = await liveServer();
try {
  const respected = runTool('redocly', ['respect', WORKFLOWS, '--server', `readout=${server.origin}`]);
  console.log(`redocly respect  ${(respected.match(CHECKS) ?? []).join('; ')}`);
  const proxy = await proxyBefore(server.origin);
  try {
    const { requests, violations } = await throughProxy(proxy.origin, exampleRequests());
    deepEqual(violations, []);
    console.log(`prism proxy      ${requests} requests, 0 violations`);
  } finally {
    await proxy.stop();
  }
} finally {
  await server.stop();
}
