/** What does the API offer, in a form that a review can read? One line a path and status, one line a property. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly requestBody?: Content;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses?: Readonly<Record<string, Content>>;
}

export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

function shape(schema: Schema | undefined): string {
  if (!schema) return 'nothing';
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.enum) return schema.enum.length > 6 ? `one of ${schema.enum.length}` : schema.enum.join('|');
  if (schema.items) return `${shape(schema.items)}[]`;
  if (schema.anyOf) return schema.anyOf.map(shape).join(' or ');
  const type = Array.isArray(schema.type) ? schema.type.join('|') : String(schema.type ?? 'any');
  return schema.format ? `${type} (${schema.format})` : type;
}

function bodies(part: Content | undefined): string {
  return Object.entries(part?.content ?? {})
    .map(([type, { schema }]) => `${type} ${shape(schema)}`)
    .join(', ');
}

/** Lines of the document, sorted, so that the order of registration does not matter. */
export function outline(document: Document): string[] {
  const paths = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const parameters = (operation.parameters ?? []).map((one) => `${one.in}:${one.name}${one.required ? '' : '?'}`);
      const asks = [...parameters, ...(operation.requestBody ? [bodies(operation.requestBody)] : [])].join(' ');
      const answers = Object.entries(operation.responses ?? {}).map(([status, body]) => `  ${status} ${bodies(body)}`);
      return [`${name} ${asks}`.trim(), ...answers];
    }),
  );
  const schemas = Object.entries(document.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  const lines = schemas.flatMap(([name, schema]) => [
    `${name}: ${schema.properties ? (schema.additionalProperties === false ? 'closed' : 'object') : shape(schema)}`,
    ...Object.entries(schema.properties ?? {})
      // The single form is shown once; acts that may carry any of it refer to it.
      .filter(([, value]) => value.$ref?.includes('/properties/') !== true)
      .map(([key, value]) => `  ${key}${schema.required?.includes(key) ? '' : '?'} ${shape(value)}`),
  ]);
  return [`OpenAPI ${document.openapi}`, '', ...paths, '', ...lines, ''];
}
