/** Is it still working? Nothing for the first moment, then a bar and words, so that quick answers do not flicker. */
import { type ReactNode, useEffect, useState } from 'react';
import style from './busy.module.css';

/** Shown after 400 ms; `words` say what is being waited for. */
export function Busy({ words }: { readonly words: string }): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className={style['busy']}>
      {shown ? (
        <>
          <span className={style['bar']} />
          <span>{words}</span>
        </>
      ) : null}
    </output>
  );
}
