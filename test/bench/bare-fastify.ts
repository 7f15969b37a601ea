import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

/** A server with nothing but Fastify: answers each URL of a file (`[[URLs, body]…]`) with its bytes, ready made. Prints its address. */
const answers: [urls: string[], body: string][] = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bodies = new Map<string, Buffer>();
for (const [urls, body] of answers) {
  const bytes = Buffer.from(body);
  for (const url of urls) bodies.set(url, bytes);
}
const app = Fastify();
app.get('/*', (request, reply) => {
  reply.type('application/json; charset=utf-8').send(bodies.get(request.url));
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
