/**
 * Under which law, calendar and directory does a node work? Reads the country's YAML over the regional defaults and
 * answers one checked, immutable pack (C20, C40). A fault anywhere stops the load and tells every fault there is.
 */
import { fileURLToPath } from 'node:url';
import type { Provenance } from '#domain/kernel/code-list.ts';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { ExtensionField } from '#domain/register/form/extension.ts';
import { checkDirectory, checkOverlaps, resolveCompetence } from './check.ts';
import { asExtension, checkExtensions } from './extensions.ts';
import { buildCalendar, type Years } from './holidays.ts';
import { mergeClocks, mergePolicies } from './merge.ts';
import { PackError, type PackProblem } from './problems.ts';
import { type Reader, readYaml } from './read.ts';
import {
  calendarFile,
  competenceFile,
  directoryFile,
  formFile,
  languagesFile,
  protocolFile,
  type SourcesFile,
  sourcesFile,
  termsFile,
} from './schema.ts';

export interface LoadOptions {
  /** First and last year of holidays; default 2024 to 2032. */
  readonly years?: Years;
  /** Folder with `region/` and the nodes; default the one of this repository. */
  readonly root?: string;
}

const ROOT = fileURLToPath(new URL('../../countries/', import.meta.url));
const YEARS: Years = { from: 2024, to: 2032 };
const cache = new Map<string, Pack>();

/** The pack of a node; loaded once per process and options. Throws {@link PackError} with every problem of the data. */
export function loadPack(node: NodeCode, options: LoadOptions = {}): Pack {
  const { years = YEARS, root = ROOT } = options;
  const key = `${root}\0${node}\0${years.from}\0${years.to}`;
  const known = cache.get(key);
  if (known) return known;
  const { pack, problems } = readPack(node, options);
  if (!pack) throw new PackError(problems);
  cache.set(key, pack);
  return pack;
}

/** Like {@link loadPack}, but answers the problems instead of throwing, for the doctor and for tests. */
export function readPack(
  node: NodeCode,
  { years = YEARS, root = ROOT }: LoadOptions = {},
): { readonly pack?: Pack; readonly problems: readonly PackProblem[] } {
  const problems: PackProblem[] = [];
  const files = readFiles(node, { root, problems });
  if (!files) return { problems };
  const { region, nation, sources } = files;
  const told = <Row extends Provenance>(rows: readonly unknown[], file: string): Row[] =>
    // Rows come out of strict schemas, which give exactly the contract's keys; optional ones are absent, never undefined.
    (rows as readonly Row[]).map((row, i) => ({
      ...row,
      source: tellSource(row, `${file}[${i}]`, { ...sources, problems }),
    }));
  const directory = {
    institutions: told<Pack['institutions'][number]>(
      [...nation.directory.institutions, ...region.directory.institutions],
      `${node}/directory.yaml`,
    ),
    contacts: told<Pack['contacts'][number]>(nation.directory.contacts, `${node}/directory.yaml contacts`),
    posts: told<Pack['posts'][number]>(nation.directory.posts, `${node}/directory.yaml posts`),
    facilities: told<Pack['facilities'][number]>(nation.directory.facilities, `${node}/directory.yaml facilities`),
  };
  const clocks = told<Pack['clocks'][number]>(nation.protocol.clocks, `${node}/protocol.yaml clocks`);
  const policies = told<Pack['policies'][number]>(nation.protocol.policies, `${node}/protocol.yaml policies`);
  problems.push(
    ...checkDirectory(directory, `${node}/directory.yaml`, nation.calendar.iso2),
    ...checkOverlaps(clocks, `${node}/protocol.yaml`),
  );
  const competence = resolveCompetence({
    node,
    matrix: region.competence,
    directory: nation.directory,
    institutions: directory.institutions,
    problems,
  });
  const extensions = told<ExtensionField>(nation.form.fields.map(asExtension), `${node}/form.yaml`);
  problems.push(...checkExtensions(extensions, `${node}/form.yaml`));
  const own = new Set(nation.languages.languages.map(({ code }) => code));
  const pack: Pack = {
    node,
    name: nation.protocol.name,
    calendar: buildCalendar(nation.calendar, years, problems),
    clocks: mergeClocks(told(region.protocol.clocks, 'region/protocol.yaml clocks'), clocks),
    policies: mergePolicies(told(region.protocol.policies, 'region/protocol.yaml policies'), policies),
    ...directory,
    competence: told(competence, 'competence'),
    languages: told<Provenance & Pack['languages'][number]>(
      [...nation.languages.languages, ...region.languages.languages.filter(({ code }) => !own.has(code))],
      `${node}/languages.yaml`,
    ),
    terms: told(nation.terms.terms, `${node}/terms.yaml`),
    extensions,
  };
  return problems.length > 0 ? { problems } : { pack, problems };
}

/** All files of region and node, or undefined when one cannot be read; every file is tried, so every fault is told. */
function readFiles(node: NodeCode, reader: Reader) {
  const sources = readYaml(reader, 'region/sources.yaml', sourcesFile);
  const region = {
    protocol: readYaml(reader, 'region/protocol.yaml', protocolFile),
    competence: readYaml(reader, 'region/competence.yaml', competenceFile),
    directory: readYaml(reader, 'region/directory.yaml', directoryFile),
    languages: readYaml(reader, 'region/languages.yaml', languagesFile),
  };
  const nation = {
    protocol: readYaml(reader, `${node}/protocol.yaml`, protocolFile),
    directory: readYaml(reader, `${node}/directory.yaml`, directoryFile),
    calendar: readYaml(reader, `${node}/calendar.yaml`, calendarFile),
    languages: readYaml(reader, `${node}/languages.yaml`, languagesFile),
    terms: readYaml(reader, `${node}/terms.yaml`, termsFile),
    form: readYaml(reader, `${node}/form.yaml`, formFile),
  };
  for (const [name, file] of Object.entries(nation)) {
    if (file && file.node !== node) {
      reader.problems.push({ file: `${node}/${name}.yaml`, path: 'node', mend: `the folder belongs to ${node}` });
    }
  }
  return sources && isComplete(region) && isComplete(nation) ? { sources, region, nation } : undefined;
}

function isComplete<T extends object>(files: T): files is { [K in keyof T]: NonNullable<T[K]> } & T {
  return Object.values(files).every((file) => file !== undefined);
}

/** `W8` becomes the name of the norm with its mark kept, so that a screen can show a reason and not a code. */
function tellSource(
  row: Provenance,
  path: string,
  { sources, problems }: SourcesFile & { problems: PackProblem[] },
): string {
  const known = sources[row.source];
  if (!known) {
    problems.push({
      file: 'region/sources.yaml',
      path,
      mend: `name the source "${row.source}" here, or correct the row`,
    });
    return row.source;
  }
  if (row.mark === 'W' && !/^W\d+$/.test(row.source)) {
    problems.push({ file: path, path: 'mark', mend: 'mark W is for a found text W1 to W39; use B, C or P' });
  }
  return row.source === 'fixture' ? 'fixture' : `${known.title} [${row.source}]`;
}
