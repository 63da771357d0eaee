/** The door for work queues: what is due, what was referred to me, what the consulate was told, where there is a bed. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { listPlaces } from '../../care/queries.ts';
import { listNotices } from '../../consular/queries.ts';
import { listMessages } from '../../protocol/notices.ts';
import { listDuties } from '../../protocol/queries.ts';
import { listReferrals } from '../../referral/queries.ts';
import { ProblemError } from './answer-problem.ts';
import { auditRead } from './audit-read.ts';
import type { Api } from './context.ts';
import { pageQuery, placesQuery, referralsQuery, splitList } from './requests.ts';
import { DUTY_PAGE, MESSAGE_PAGE, NOTICE_PAGE, PLACES, PROBLEM_RESPONSES, REFERRAL_PAGE } from './responses.ts';
import { refuseCursor } from './routes-cases.ts';
import { mustHearAlarms, mustKeepCases } from './session-hook.ts';

export function listRoutes(app: FastifyInstance): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  dutiesRoute(api);
  referralsRoute(api);
  consularRoute(api);
  noticesRoute(api);
  placesRoute(api);
}

function dutiesRoute(api: Api): void {
  api.get(
    '/api/obligations',
    {
      schema: {
        tags: ['duties'],
        summary: 'Hoy: my duties, longest overdue first',
        querystring: pageQuery,
        response: { 200: DUTY_PAGE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const asked = mustKeepCases(request);
      const page = await listDuties(asked.http.node, asked.session.officer, request.query);
      if (page === 'wrong_cursor') return refuseCursor(reply);
      const cases = [...new Set(page.items.map(({ child }) => child.caseId))];
      await auditRead(request, asked, { action: 'read.duties', cases, classes: ['K1', 'K2'] });
      return reply.send(page);
    },
  );
}

function referralsRoute(api: Api): void {
  api.get(
    '/api/referrals',
    {
      schema: {
        tags: ['referrals'],
        summary: 'Referred to my institution',
        querystring: referralsQuery,
        response: { 200: REFERRAL_PAGE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const asked = mustKeepCases(request);
      const { state, cursor, limit } = request.query;
      const page = await listReferrals(asked.http.node, asked.session.officer, {
        states: splitList(state),
        cursor,
        limit,
      });
      if (page === 'wrong_cursor') return refuseCursor(reply);
      const cases = [...new Set(page.items.map(({ child }) => child.caseId))];
      await auditRead(request, asked, { action: 'read.referrals', cases, classes: ['K1', 'K2', 'K3'] });
      return reply.send(page);
    },
  );
}

function consularRoute(api: Api): void {
  api.get(
    '/api/consular/notices',
    {
      schema: {
        tags: ['consular'],
        summary: 'Children my consulate was told of',
        querystring: pageQuery,
        response: { 200: NOTICE_PAGE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const asked = mustKeepCases(request);
      if (asked.session.officer.role !== 'R05') throw new ProblemError('not_permitted');
      const page = await listNotices(asked.http.node, asked.session.officer, request.query);
      if (page === 'wrong_cursor') return refuseCursor(reply);
      const cases = page.items.map(({ caseId }) => caseId);
      await auditRead(request, asked, { action: 'read.consular.notices', cases, classes: ['K1', 'K2'] });
      return reply.send(page);
    },
  );
}

function noticesRoute(api: Api): void {
  api.get(
    '/api/notices',
    {
      schema: {
        tags: ['duties'],
        summary: 'What my institution was told, without a word about the child',
        querystring: pageQuery,
        response: { 200: MESSAGE_PAGE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const asked = mustHearAlarms(request);
      const page = await listMessages(asked.http.node, asked.session.officer, request.query);
      if (page === 'wrong_cursor') return refuseCursor(reply);
      return reply.send(page);
    },
  );
}

function placesRoute(api: Api): void {
  api.get(
    '/api/places',
    {
      schema: {
        tags: ['places'],
        summary: 'Free places by sex and age',
        querystring: placesQuery,
        response: { 200: PLACES, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { http } = mustKeepCases(request);
      const { sex, age, rung } = request.query;
      return reply.send(await listPlaces(http.node, { sex, ageYears: age, rungs: splitList(rung) }));
    },
  );
}
