/** How does the API describe itself? OpenAPI 3.1 from the same schemas that check requests, the facts of each act included. */
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { schemaForAct } from '#domain/register/schema.ts';

const zodToJsonConfig = { target: 'draft-2020-12', unrepresentable: 'any' } as const;

/** `IntakeRegisterFacts` of `intake.register`. */
function nameOfFacts(kind: string): string {
  const words = kind.split(/[._]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Facts`;
}

/** The facts of every kind of act, as component schemas. */
function schemasOfFacts(): Record<string, unknown> {
  return Object.fromEntries(
    ACT_LIST.filter((def) => def.form !== '*').map((def) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(schemaForAct(def), {
        unrepresentable: 'any',
        io: 'input',
      });
      return [nameOfFacts(def.kind), { ...schema, 'x-kind': def.kind, 'x-roles': def.roles }];
    }),
  );
}

type DescribeAll = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>;

const describeComponents = createJsonSchemaTransformObject({ schemaRegistry: z.globalRegistry, zodToJsonConfig });

/** Adds the facts of each act to the components that the requests and answers name. */
const describeAll: DescribeAll = (input) => {
  const document = describeComponents(input);
  if (!('components' in document)) return document;
  const { components = {} } = document;
  const schemas = { ...components.schemas, ...schemasOfFacts() } as NonNullable<typeof components.schemas>;
  return { ...document, components: { ...components, schemas } } as ReturnType<DescribeAll>;
};

export function openApiOptions(): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Amparo',
        version: '0.1.0',
        description:
          'One national node of the protection register. Every write is an act (`POST /api/acts`); refusals name the rule. ' +
          'A session cookie says who asks, and `x-csrf-token` must come with every change.',
        license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'amparo_session' } },
      },
      security: [{ session: [] }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: describeAll,
  };
}
