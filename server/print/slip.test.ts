import { describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeCaseId } from '#domain/kernel/ids.ts';
import { LOCALES } from '#domain/kernel/localized.ts';
import { assess } from '#domain/protocol/assess.ts';
import { buildCase, intake, testPack, when } from '#world/fixtures/case-file.ts';
import { PAPERS } from './render.ts';
import { renderSlip, type SlipInput } from './slip.ts';
import { sameCode, verifyCode } from './verify-code.ts';

const KEY = new Uint8Array(32).fill(7);

function slipOf(facts: Parameters<typeof intake>[1] = {}): SlipInput {
  const pack = testPack('MEX');
  const file = buildCase([
    intake('2026-03-09 21:40', { A01: '2026-03-09T21:40:00-06:00', T03: 'si', ...facts }),
    {
      at: '2026-03-09 21:42',
      kind: 'protection.notify',
      role: 'SYS',
      facts: { to: 'mex-pf-ppnna', contact: 'mex-pf-ppnna-guardia', channel: 'automatico' },
    },
  ]);
  const assessment = assess(file, pack, when('2026-03-09 21:45'));
  return { file, assessment, pack, locale: 'es', paper: 'us-letter', key: KEY, demo: true };
}

interface Read {
  readonly text: string;
  readonly width: number;
  readonly language: string | null;
  readonly tagged: boolean;
}

async function read(pdf: Uint8Array): Promise<Read> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const items = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : ''));
  const { info } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
  return {
    text: items.join(' ').replaceAll(/\s+/g, ' '),
    width: page.view[2] ?? 0,
    language,
    tagged: isMarked(mark),
  };
}

/** The reader's types promise a record; what comes is a map. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true;
}

describe('the printed slip', () => {
  const titles = { es: 'Acta de canalización', en: 'Referral record', fr: "Procès-verbal d'orientation" };

  for (const locale of LOCALES) {
    it(`[C49] has a text layer, tags and its language in ${locale}`, async () => {
      const input = slipOf();
      const page = await read(await renderSlip({ ...input, locale }));
      expect(page.text).toContain(titles[locale]);
      expect(page.text).toContain(input.file.id);
      expect(page.text).toContain('Ana Luz Ejemplo Prueba');
      expect(page.text).toContain('2026-03-09 22:40');
      expect(page.tagged).toBe(true);
      expect(page.language).toBe(locale);
    });
  }

  it('[C49] names the authority that was told and the number on duty', async () => {
    const input = slipOf();
    const { text } = await read(await renderSlip(input));
    expect(text).toContain(input.pack.contacts.find(({ id }) => id === 'mex-pf-ppnna-guardia')?.phone);
  });

  it('[C49] says nothing of a fear, nor of the consulate: a lost slip must not betray the child', async () => {
    const { text } = await read(await renderSlip(slipOf()));
    expect(text).not.toMatch(/temor|asilo|refugi|consul|cónsul/i);
  });

  it('[C49] prints on letter and on A4', async () => {
    const widths = await Promise.all(
      PAPERS.map(async (paper) => (await read(await renderSlip({ ...slipOf(), paper }))).width),
    );
    expect(widths.map(Math.round)).toEqual([612, 595]);
  });

  it('[C49] fits on one page, signatures included, in every language and on both papers', async () => {
    for (const locale of LOCALES) {
      for (const paper of PAPERS) {
        const document = await getDocument({
          data: new Uint8Array(await renderSlip({ ...slipOf(), locale, paper })),
          verbosity: 0,
        }).promise;
        expect(document.numPages, `${locale} ${paper}`).toBe(1);
      }
    }
  });

  it('[C49] the same journal gives the same bytes', async () => {
    const input = slipOf();
    expect(Buffer.from(await renderSlip(input)).equals(Buffer.from(await renderSlip(input)))).toBe(true);
  });

  it('[C05] a child without a name, or with a name in any script, gets the paper all the same', async () => {
    expect((await read(await renderSlip(slipOf({ B01: 'NS', B02: 'NS' })))).text).toContain('No se conoce todavía');
    expect((await read(await renderSlip(slipOf({ B01: '李小明', B02: 'NS' })))).text).toContain('Acta de canalización');
    expect((await read(await renderSlip(slipOf({ B01: 'محمد', B02: '"] #panic()' })))).text).toContain('#panic()');
  });

  it('[C49] the code changes with every part of what it vouches for', () => {
    const vouched = { kind: 'acta', folio: makeCaseId('MEX', [1]), issuedAt: 1 };
    const code = verifyCode(KEY, vouched);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(sameCode(code, code.toLowerCase())).toBe(true);
    for (const other of [{ folio: makeCaseId('MEX', [2]) }, { issuedAt: 2 }, { kind: 'oficio' }]) {
      expect(sameCode(code, verifyCode(KEY, { ...vouched, ...other }))).toBe(false);
    }
  });
});
