/** How is the HTTP door put together? Fastify with security headers, sessions, one error handler, and an OpenAPI of itself. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { answerError } from './errors.ts';
import { sendProblem } from './answer-problem.ts';
import type { HttpContext } from './context.ts';
import { openApiOptions } from './openapi.ts';
import { actRoutes } from './routes-acts.ts';
import { caseRoutes } from './routes-cases.ts';
import { listRoutes } from './routes-lists.ts';
import { publicRoutes } from './routes-public.ts';
import { sessionRoutes } from './routes-session.ts';
import { readSession } from './session-hook.ts';

export interface HttpOptions {
  readonly context: HttpContext;
  /** Folder of the built web application; undefined serves the API alone. */
  readonly webRoot?: string | undefined;
  /** Writes warnings and errors as JSON lines to stderr; silent when false. */
  readonly log?: boolean;
  /** Requests a minute and address; a demo on one machine shares one address. */
  readonly requestsPerMinute?: number;
}

/** An act fits in it many times over. */
const BODY_LIMIT = 1_048_576;

const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    // Mantine writes style attributes; scripts come from our own files only.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The application, ready to listen or to be injected. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { context, webRoot, log = false, requestsPerMinute = 6000 } = options;
  const app = Fastify({
    logger: log ? { level: 'warn', stream: process.stderr } : false,
    bodyLimit: BODY_LIMIT,
    // An address may hold a name that was searched for: requests are not logged, only what went wrong with them.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply);
    },
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
  });
  app.setValidatorCompiler(validatorCompiler);
  // Responses are whitelisted by the views; checking them again would cost more than the act itself.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(answerError);
  app.decorateRequest('asked', undefined);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false });
  await app.register(rateLimit, { global: true, max: requestsPerMinute, timeWindow: '1 minute' });
  await app.register(swagger, openApiOptions());
  app.addHook('onRequest', readSession(context));
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  await app.register(async (api) => {
    actRoutes(api);
    caseRoutes(api, context);
    listRoutes(api);
    publicRoutes(api, context);
    sessionRoutes(api, context);
    api.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.send(app.swagger()));
  });
  if (webRoot) await serveWeb(app, webRoot);
  else app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'not_found'));
  return app;
}

/** Files of the web application; any other path that is no API is a screen, and gets the application's page. */
async function serveWeb(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders(reply, path) {
      // Hashed names never change their content; the page itself must be asked for anew.
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isScreen =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    return isScreen ? reply.sendFile('index.html') : sendProblem(reply, 'not_found');
  });
}
