/** What does somebody see whose rooms are not built yet? That, plainly, and what is open to them now. */
import type { ReactNode } from 'react';
import { ROLE_NAMES } from '#domain/access/role.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';

export function Later(): ReactNode {
  const { t, say } = useSpeech();
  const { officer } = useSession();
  const role = say(ROLE_NAMES[officer.role]);
  return (
    <Page title={role} width="text">
      <Empty
        icon="info"
        title={t('later.title', { role })}
        action={<ButtonLink href="/ayuda">{t('nav.help')}</ButtonLink>}
      >
        {t('later.help')}
      </Empty>
    </Page>
  );
}
