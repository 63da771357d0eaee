/** How long does a caseworker wait? First page of "Hoy" and the case page, with all cases present (goal: p95 under 30 ms). */
import { type Figure, figureOf } from './figures.ts';
import type { Stage } from './stage.ts';

interface Asked {
  readonly name: string;
  readonly path: (n: number) => string;
  readonly as: 'officer' | 'caseworker';
}

/** Each page `times` times, one after another, through the whole HTTP application. */
export async function benchLists(stage: Stage, caseIds: readonly string[], times: number): Promise<readonly Figure[]> {
  const pages: readonly Asked[] = [
    { name: 'hoy, first page', path: () => '/api/obligations', as: 'caseworker' },
    { name: 'case page', path: (n) => `/api/cases/${caseIds[n % caseIds.length] ?? ''}`, as: 'caseworker' },
    { name: 'cases, first page', path: () => '/api/cases', as: 'caseworker' },
    {
      name: 'cases, search by name',
      path: (n) => `/api/cases?q=${encodeURIComponent(NAMES[n % NAMES.length] ?? '')}`,
      as: 'caseworker',
    },
  ];
  const figures: Figure[] = [];
  for (const page of pages) figures.push(await measure(stage, page, times));
  return figures;
}

const NAMES = ['dulce hernandez', 'xicara', 'elias', 'maria zelaya', 'tzunun'];

async function measure(stage: Stage, { name, path, as }: Asked, times: number): Promise<Figure> {
  const headers = await stage.signIn(as === 'officer' ? stage.officer : stage.caseworker);
  const taken: number[] = [];
  const warm = Math.min(20, times);
  const start = performance.now();
  for (let n = 0; n < times + warm; n += 1) {
    const from = performance.now();
    const answer = await stage.app.inject({ method: 'GET', url: path(n), headers });
    if (answer.statusCode !== 200) throw new Error(`${name} answered ${answer.statusCode}`);
    if (n >= warm) taken.push(performance.now() - from);
  }
  return figureOf(name, { times: taken, seconds: (performance.now() - start) / 1000 });
}
