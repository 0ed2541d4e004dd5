import { inLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { Software } from './types';
import { versionText } from './version';

type Named = Pick<Software, 'name' | 'names'>;

/** The name of a software in a sentence: its own, or what stands for one. */
export function softwareName({ name, names }: Named, locale: Locale): string {
  return names ? inLanguage(names, locale) : name;
}

/** Name and version for people, `Mastodon 4.6`; only the name where versions make no difference. */
export function softwareTitle(software: Named & Pick<Software, 'version'>, locale: Locale): string {
  const name = softwareName(software, locale);
  return software.version ? `${name} ${versionText(software.version)}` : name;
}
