/** What does the HTTP door stand on? One node or several, each with its desk, sessions and law; made in `server/compose`. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { PersonaView } from '#domain/protocol/views.ts';
import type { Desk } from '../../desk/desk.ts';
import type { DeskNode } from '../../desk/node.ts';
import type { Session, Sessions } from '../../session/sessions.ts';

export interface HttpNode {
  readonly node: DeskNode;
  readonly desk: Desk;
  readonly sessions: Sessions;
}

export interface HttpContext {
  readonly nodes: ReadonlyMap<NodeCode, HttpNode>;
  /** Fictional persons whom a visitor may enter as; undefined outside the demo. */
  readonly personas?: readonly PersonaView[] | undefined;
  /** Renders the printed slip of a case; undefined where printing is not installed. */
  readonly renderSlip?: ((request: SlipRequest) => Promise<Uint8Array>) | undefined;
}

export interface SlipRequest {
  readonly http: HttpNode;
  readonly session: Session;
  readonly caseId: string;
  readonly lang: 'es' | 'en' | 'fr';
  readonly paper: 'letter' | 'us-letter' | 'a4';
}

/** Who asks, and the node that answers: put on the request by the session hook. */
export interface Asked {
  readonly http: HttpNode;
  readonly session: Session;
  readonly token: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked | undefined;
  }
}

/** Fastify with our schemas: what a route is put on. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
