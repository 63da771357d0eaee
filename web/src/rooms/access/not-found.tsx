/** What if there is nothing at this address? The same words whether it never existed or is not yours. */
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { useSpeech } from '../../shell/speech.tsx';

export function NotFound(): ReactNode {
  const { t } = useSpeech();
  return (
    <Page title={t('notFound.title')} width="text">
      <Empty icon="search" title={t('notFound.lead')} action={<ButtonLink href="/">{t('notFound.home')}</ButtonLink>}>
        {t('notFound.help')}
      </Empty>
    </Page>
  );
}
