import { useTranslations } from 'next-intl';
import { ThemeSwitch } from '@/components/client/theme-switch';

/** The theme switch in the header. Hidden without JavaScript, where the page follows the system's theme. */
export function ThemeChoice() {
  const t = useTranslations('Common.header');
  return (
    <span className="theme-choice">
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <circle cx="12" cy="12" r="4" fill="currentColor" />
      </svg>
      <ThemeSwitch
        label={t('theme')}
        names={{ auto: t('themeAuto'), light: t('themeLight'), dark: t('themeDark') }}
      />
    </span>
  );
}
