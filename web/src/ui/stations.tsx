/** Where on the way? A line with stations: those passed, the one we are at, those ahead. */
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import style from './stations.module.css';

export interface Station {
  readonly key: string;
  readonly name: string;
  readonly at?: string;
  readonly phase: 'past' | 'here' | 'ahead';
  /** Read out and shown at the present station, e.g. "Está aquí". */
  readonly hereWords?: string;
}

export function Stations({
  label,
  stations,
}: {
  readonly label: string;
  readonly stations: readonly Station[];
}): ReactNode {
  return (
    <ol className={style['line']} aria-label={label}>
      {stations.map((station) => (
        <li
          key={station.key}
          className={style['station']}
          data-phase={station.phase}
          aria-current={station.phase === 'here' ? 'step' : undefined}
        >
          <span className={style['dot']}>{station.phase === 'past' ? <Icon name="check" size={0.85} /> : null}</span>
          <span className={style['words']}>
            <span className={style['name']}>{station.name}</span>
            {station.hereWords ? <span className={style['here']}>{station.hereWords}</span> : null}
            {station.at ? <span className={style['at']}>{station.at}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
