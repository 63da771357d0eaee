/** How does the API describe itself? OpenAPI 3.1 from the same schemas that check requests, the facts of each act included. */
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import type { ActDef } from '#domain/register/act.ts';
import { schemaForAct } from '#domain/register/schema.ts';

const zodToJsonConfig = { target: 'draft-2020-12', unrepresentable: 'any' } as const;

/** `IntakeRegisterFacts` of `intake.register`. */
function nameOfFacts(kind: string): string {
  const words = kind.split(/[._]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Facts`;
}

/** The whole single form; acts that may carry any of it refer to it, field by field. */
const WHOLE_FORM = 'form.record';

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
}

function schemaOf(def: ActDef): ObjectSchema & Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(schemaForAct(def), { unrepresentable: 'any', io: 'input' });
  return schema;
}

/** Answers of the form by reference, own fields as they are: the same 200 questions are described once. */
function referringToForm(def: ActDef, schema: ObjectSchema): ObjectSchema {
  if (def.form !== '*' || def.kind === WHOLE_FORM) return schema;
  const form = `#/components/schemas/${nameOfFacts(WHOLE_FORM)}/properties`;
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    properties[key] = Object.hasOwn(def.own, key) ? value : { $ref: `${form}/${key}` };
  }
  return { ...schema, properties };
}

/** The facts of every kind of act, as component schemas. */
function schemasOfFacts(): Record<string, unknown> {
  return Object.fromEntries(
    ACT_LIST.map((def) => [
      nameOfFacts(def.kind),
      { ...referringToForm(def, schemaOf(def)), 'x-kind': def.kind, 'x-roles': def.roles },
    ]),
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
