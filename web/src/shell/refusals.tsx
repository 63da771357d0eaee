/** Why not? Each refusal names its rule, says the reason in plain words, and what would make the act lawful. */
import type { ReactNode } from 'react';
import type { Refusal } from '#domain/protocol/types.ts';
import { useNames } from './names.ts';
import { refusalWords } from './rule-words.ts';
import { useSpeech } from './speech.tsx';
import style from './refusals.module.css';

export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }): ReactNode {
  const speech = useSpeech();
  const names = useNames();
  return (
    <ul className={style['list']}>
      {refusals.map((refusal) => {
        const words = refusalWords(refusal, speech, names);
        return (
          <li key={`${refusal.guard}.${refusal.reason}`} className={style['item']}>
            <span className={style['rule']}>{words.rule}</span>
            <span>{words.why}</span>
            {words.missing.length > 0 ? (
              <ul>
                {words.missing.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
            {words.mend ? (
              <span className={style['mend']}>
                <b>{speech.t('refusal.mend')}</b> {words.mend}
              </span>
            ) : null}
            <span className={style['force']}>{speech.t(refusal.force === 'ABS' ? 'refusal.abs' : 'refusal.sup')}</span>
          </li>
        );
      })}
    </ul>
  );
}
