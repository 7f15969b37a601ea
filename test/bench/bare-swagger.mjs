import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify from 'fastify';

// What a server with one route and Swagger UI costs to start, for comparison. Prints its address.
const app = Fastify();
await app.register(swagger, { openapi: { openapi: '3.1.1', info: { title: 'Bare', version: '1' } } });
await app.register(swaggerUi, { routePrefix: '/docs' });
app.get('/v1/stats', async () => ({}));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
