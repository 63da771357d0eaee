/** Who enters? In the demonstration a visitor chooses a fictional person, by country; the session behind it is the real one. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { isRoleCode, ROLE_NAMES } from '#domain/access/role.ts';
import type { PersonaView } from '#domain/protocol/views.ts';
import { Mark } from '../../ui/icons.tsx';
import { Strip } from '../../ui/strip.tsx';
import { LanguageChoice, SchemeChoice } from '../../shell/preferences.tsx';
import { Load } from '../../shell/load.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { personasQuery } from '../../shell/queries.ts';
import { useSessionAccess } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './door.module.css';

const NODE_WORDS: Readonly<Record<string, MessageKey>> = {
  MEX: 'node.MEX',
  HND: 'node.HND',
  CRI: 'node.CRI',
  NIC: 'node.NIC',
};

export function Door(): ReactNode {
  const { t } = useSpeech();
  const personas = useQuery(personasQuery);
  useEffect(() => {
    document.title = `${t('door.title')} · Amparo`;
  }, [t]);
  return (
    <div className={style['door']}>
      <Strip>{t('shell.demo')}</Strip>
      <main className={style['inner']}>
        <header className={style['head']}>
          <p className={style['brand']}>
            <Mark /> Amparo
          </p>
          <h1>{t('door.title')}</h1>
          <p className={style['lead']}>{t('door.lead')}</p>
          <div className={style['settings']}>
            <LanguageChoice />
            <SchemeChoice />
          </div>
        </header>
        <Load query={personas}>{(list) => <Personas list={list} />}</Load>
      </main>
    </div>
  );
}

function Personas({ list }: { readonly list: readonly PersonaView[] }): ReactNode {
  const { t, say } = useSpeech();
  const { enter } = useSessionAccess();
  const [entering, setEntering] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const nodes = [...new Set(list.map(({ node }) => node))];
  const choose = (id: string): void => {
    setEntering(id);
    setFailure(undefined);
    // The address of the person before is not the business of the next one.
    window.history.replaceState(null, '', '/');
    enter(id).catch((cause: unknown) => {
      setFailure(cause);
      setEntering(undefined);
    });
  };
  return (
    <>
      {failure ? <ProblemNotice cause={failure} /> : null}
      {nodes.map((node) => {
        const word = NODE_WORDS[node];
        return (
          <section key={node} aria-labelledby={`nodo-${node}`}>
            <h2 id={`nodo-${node}`} className={style['node']}>
              {word ? t(word) : node}
            </h2>
            <ul className={style['people']}>
              {list
                .filter((persona) => persona.node === node)
                .map((persona) => (
                  <li key={persona.id}>
                    <button
                      type="button"
                      className={style['person']}
                      aria-busy={entering === persona.id}
                      data-persona={persona.id}
                      onClick={() => choose(persona.id)}
                    >
                      <span className={style['name']}>{persona.name}</span>
                      <span className={style['role']}>
                        {isRoleCode(persona.role) ? say(ROLE_NAMES[persona.role]) : persona.role} · {persona.place}
                      </span>
                      <span className={style['about']}>{say(persona.about)}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
