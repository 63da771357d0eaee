/** How should it look and speak? Language and light or dark, remembered on this device. */
import { useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { isLocale } from '#domain/kernel/localized.ts';
import { Choice } from '../ui/choice.tsx';
import { useSpeech } from './speech.tsx';

/** Each language in its own words: whoever cannot read the present one must find theirs. */
const NAMES = [
  { value: 'es', label: <span lang="es">Español</span> },
  { value: 'en', label: <span lang="en">English</span> },
  { value: 'fr', label: <span lang="fr">Français</span> },
] as const;

export function LanguageChoice(): ReactNode {
  const { t, locale, setLocale } = useSpeech();
  return (
    <Choice
      legend={t('shell.language')}
      options={NAMES}
      value={locale}
      onChange={(value) => {
        if (isLocale(value)) setLocale(value);
      }}
    />
  );
}

export function SchemeChoice(): ReactNode {
  const { t } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Choice
      legend={t('shell.scheme')}
      options={[
        { value: 'light', label: t('shell.scheme.light') },
        { value: 'dark', label: t('shell.scheme.dark') },
        { value: 'auto', label: t('shell.scheme.auto') },
      ]}
      value={colorScheme}
      onChange={(value) => {
        if (value === 'light' || value === 'dark' || value === 'auto') setColorScheme(value);
      }}
    />
  );
}
