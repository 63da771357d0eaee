/** What is around every page? Skip link, who is sitting here, the menu of the role, and the word "fictional" in the demo. */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ROLE_NAMES } from '#domain/access/role.ts';
import { Button } from '../ui/button.tsx';
import { Flyout } from '../ui/flyout.tsx';
import { Icon, Mark } from '../ui/icons.tsx';
import { Strip } from '../ui/strip.tsx';
import style from './frame.module.css';
import { type Place, placesOf } from './places.ts';
import { LanguageChoice, SchemeChoice } from './preferences.tsx';
import { useSession, useSessionAccess } from './session.tsx';
import { useSpeech } from './speech.tsx';

/** How many places fit in the bar of a phone; the rest goes under "more". */
const BAR = 3;

export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const { t } = useSpeech();
  const places = placesOf(session.officer.role);
  const first = places.length > BAR + 1 ? places.slice(0, BAR) : places;
  const rest = places.slice(first.length);
  return (
    <div className={style['frame']}>
      <a className={style['skip']} href="#contenido">
        {t('shell.skip')}
      </a>
      {session.demo ? <Strip>{t('shell.demo')}</Strip> : null}
      <header className={style['head']}>
        <div className={style['headInner']}>
          <Link href="/" className={style['brand']}>
            <Mark />
            <span>Amparo</span>
            <span className={style['node']}>{session.node}</span>
          </Link>
          <nav className={style['wide']} aria-label={t('shell.menu')}>
            <PlaceLinks places={places} />
          </nav>
          <Account />
        </div>
      </header>
      <main className={style['main']} id="contenido" tabIndex={-1}>
        {children}
      </main>
      <nav className={style['bar']} aria-label={t('shell.menu')}>
        <PlaceLinks places={first} />
        {rest.length > 0 ? (
          <Flyout
            direction="up"
            look="bar"
            label={
              <>
                <Icon name="list" />
                <span>{t('nav.more')}</span>
              </>
            }
          >
            <div className={style['rest']}>
              <PlaceLinks places={rest} />
            </div>
          </Flyout>
        ) : null}
      </nav>
    </div>
  );
}

function PlaceLinks({ places }: { readonly places: readonly Place[] }): ReactNode {
  const [location] = useLocation();
  const { t } = useSpeech();
  return places.map((place) => {
    const here =
      place.href === '/' ? location === '/' : location === place.href || location.startsWith(`${place.href}/`);
    return (
      <Link key={place.word} href={place.href} className={style['place']} aria-current={here ? 'page' : undefined}>
        <Icon name={place.icon} />
        <span>{t(place.word)}</span>
      </Link>
    );
  });
}

function Account(): ReactNode {
  const session = useSession();
  const { leave } = useSessionAccess();
  const { t, say } = useSpeech();
  const [, go] = useLocation();
  return (
    <Flyout
      name={t('shell.account', { name: session.officer.name })}
      label={
        <span className={style['who']}>
          <Icon name="person" />
          <span className={style['whoName']}>{session.officer.name}</span>
        </span>
      }
    >
      <div className={style['card']}>
        <strong>{session.officer.name}</strong>
        <span>{say(ROLE_NAMES[session.officer.role])}</span>
        <span>{say(session.institution.name)}</span>
        {session.post ? <span>{say(session.post.name)}</span> : null}
      </div>
      <LanguageChoice />
      <SchemeChoice />
      <Button
        kind="quiet"
        icon="exit"
        onPress={() => {
          void leave().then(() => go('/'));
        }}
      >
        {t(session.demo ? 'shell.switch' : 'shell.leave')}
      </Button>
    </Flyout>
  );
}
