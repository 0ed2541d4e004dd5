import { useTranslations } from 'next-intl';
import { ThemeSwitch } from '@/components/client/theme-switch';

// Runs before the first paint, so that a stored theme does not flash. Only reads storage; the attribute also tells CSS that scripts run.
const readTheme =
  "try{var t=localStorage.theme}catch{}document.documentElement.dataset.theme=t=='light'||t=='dark'?t:'auto'";

/** The inline script that applies the stored theme. Needs the nonce of the Content Security Policy. */
export function ThemeScript({ nonce }: { nonce?: string }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {readTheme}
    </script>
  );
}

/** The theme switch in the header. Hidden without JavaScript, where the page follows the system's theme. */
export function ThemeChoice() {
  const t = useTranslations('Common.header');
  return (
    <span className="theme-choice">
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 7.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
        <path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor" />
      </svg>
      <ThemeSwitch
        label={t('theme')}
        names={{ auto: t('themeAuto'), light: t('themeLight'), dark: t('themeDark') }}
      />
    </span>
  );
}
