/** How does a YAML file become checked rows? Parses one file, validates it, and turns each fault into file, line and mend. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PackProblem } from './problems.ts';

export interface Reader {
  /** Folder that holds `region/` and the nodes. */
  readonly root: string;
  readonly problems: PackProblem[];
}

function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The rows of `file` (path below the root), or undefined after adding what is wrong with it to the reader's problems. */
export function readYaml<Schema extends z.ZodType>(
  reader: Reader,
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  let source: string;
  try {
    source = readFileSync(join(reader.root, file), 'utf8');
  } catch {
    reader.problems.push({ file, path: '', mend: 'write this file; every node has it' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    reader.problems.push({ file, line: lines.linePos(error.pos[0]).line, path: '', mend: error.message });
  }
  if (document.errors.length > 0) return undefined;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const at = findLine(issue.path);
    reader.problems.push({ file, ...(at ? { line: at } : {}), path: dotted(issue.path), mend: issue.message });
  }
  return undefined;

  /** Line of the deepest node that exists on the path: a missing key points at the row that lacks it. */
  function findLine(path: readonly PropertyKey[]): number | undefined {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  }
}
